//! A value while a template is walked, and what the template library says of such values: what counts as yes, what is
//! the same, how it is written.

use std::cmp::Ordering;
use std::fmt::Write;
use std::rc::Rc;

use super::tree::Comparison;
use crate::markdown::escape_into;
use crate::view_data::{Datum, Number, ViewData};

/// A value: of the view, of the template, or made on the way.
#[derive(Debug, Clone)]
pub(super) enum TemplateValue<'d> {
    /// There is no such thing; what is [`Datum::Nothing`] is known to be nothing.
    Missing,
    Datum(Datum),
    /// Words of the template, escaped where they are written.
    Words(&'d str),
    /// What a message says.
    Said(Rc<str>, IsHtml),
    List(Rc<[Self]>),
}

/// Whether words are written as they are.
pub(super) type IsHtml = bool;

/// A part of a page does not fit its view: the library says what.
#[derive(Debug)]
pub(super) struct DoesNotFit;

impl<'d> TemplateValue<'d> {
    /// Whether it counts as yes.
    pub(super) fn is_yes(&self) -> bool {
        match self {
            Self::Missing | Self::Datum(Datum::Nothing) => false,
            Self::Datum(Datum::Flag(is)) => *is,
            Self::Datum(Datum::Number(number)) => match number {
                Number::Unsigned(number) => *number != 0,
                Number::Signed(number) => *number != 0,
                Number::Float(number) => *number != 0.0,
            },
            Self::Datum(
                Datum::Words(at) | Datum::Html(at) | Datum::List(at) | Datum::Fields(at),
            ) => !at.is_empty(),
            Self::Words(words) => !words.is_empty(),
            Self::Said(words, _) => !words.is_empty(),
            Self::List(items) => !items.is_empty(),
        }
    }

    /// Its words, and whether they are HTML; nothing where it is none.
    pub(super) fn words<'s>(&'s self, data: &'d ViewData) -> Option<(&'s str, IsHtml)>
    where
        'd: 's,
    {
        match self {
            Self::Datum(Datum::Words(at)) => Some((data.words(*at), false)),
            Self::Datum(Datum::Html(at)) => Some((data.words(*at), true)),
            Self::Words(words) => Some((words, false)),
            Self::Said(words, is_html) => Some((words, *is_html)),
            _ => None,
        }
    }

    /// A whole number, where it is one.
    pub(super) fn whole(&self) -> Option<i64> {
        match self {
            Self::Datum(Datum::Number(Number::Unsigned(number))) => i64::try_from(*number).ok(),
            Self::Datum(Datum::Number(Number::Signed(number))) => Some(*number),
            _ => None,
        }
    }

    /// What it has under a name. Of what is missing nothing can be asked; what is no map has nothing.
    pub(super) fn attribute(&self, data: &ViewData, name: &str) -> Result<Self, DoesNotFit> {
        match self {
            Self::Missing => Err(DoesNotFit),
            Self::Datum(Datum::Fields(at)) => {
                Ok(data.field(*at, name).map_or(Self::Missing, Self::Datum))
            }
            _ => Ok(Self::Missing),
        }
    }

    /// What it holds at a place.
    pub(super) fn item(&self, data: &ViewData, place: usize) -> Result<Self, DoesNotFit> {
        match self {
            Self::Datum(Datum::List(at)) => {
                Ok(data.items(*at).get(place).map_or(Self::Missing, |own| Self::Datum(*own)))
            }
            Self::List(items) => Ok(items.get(place).cloned().unwrap_or(Self::Missing)),
            _ => Err(DoesNotFit),
        }
    }

    /// How many it holds; nothing where it is no list.
    pub(super) fn count(&self, data: &ViewData) -> Option<usize> {
        match self {
            Self::Datum(Datum::List(at)) => Some(data.items(*at).len()),
            Self::List(items) => Some(items.len()),
            _ => None,
        }
    }

    /// How it stands to another.
    pub(super) fn compares(
        &self,
        how: Comparison,
        other: &Self,
        data: &ViewData,
    ) -> Result<bool, DoesNotFit> {
        let (is_missing, other_is_missing) =
            (matches!(self, Self::Missing), matches!(other, Self::Missing));
        let order = if let (Some((one, _)), Some((two, _))) = (self.words(data), other.words(data))
        {
            Some(one.cmp(two))
        } else if let (Some(one), Some(two)) = (self.whole(), other.whole()) {
            Some(one.cmp(&two))
        } else {
            match (self, other) {
                (Self::Datum(Datum::Flag(one)), Self::Datum(Datum::Flag(two))) => {
                    Some(one.cmp(two))
                }
                _ if is_missing && other_is_missing => Some(Ordering::Equal),
                (Self::Datum(Datum::Nothing), Self::Datum(Datum::Nothing)) => Some(Ordering::Equal),
                // Lists, maps and fractions are compared by no built-in template.
                _ if self.is_many() && other.is_many() => return Err(DoesNotFit),
                _ => None,
            }
        };
        match (how, order) {
            (Comparison::Same, order) => Ok(order == Some(Ordering::Equal)),
            (Comparison::Other, order) => Ok(order != Some(Ordering::Equal)),
            // What has no order the library does not order either.
            (_, None) => Err(DoesNotFit),
            (Comparison::Less, Some(order)) => Ok(order.is_lt()),
            (Comparison::More, Some(order)) => Ok(order.is_gt()),
            (Comparison::AtMost, Some(order)) => Ok(order.is_le()),
            (Comparison::AtLeast, Some(order)) => Ok(order.is_ge()),
        }
    }

    fn is_many(&self) -> bool {
        let is_many = |datum: &Datum| {
            matches!(datum, Datum::List(_) | Datum::Fields(_) | Datum::Number(Number::Float(_)))
        };
        match self {
            Self::Datum(datum) => is_many(datum),
            Self::List(_) => true,
            _ => false,
        }
    }

    /// Writes it: words escaped, but HTML as it is; of nothing nothing.
    pub(super) fn write(&self, data: &'d ViewData, out: &mut String) -> Result<(), DoesNotFit> {
        match self.words(data) {
            Some((words, false)) => escape_into(words, out),
            _ => self.write_plain(data, out)?,
        }
        Ok(())
    }

    /// Writes it as it is, with nothing escaped.
    pub(super) fn write_plain(
        &self,
        data: &'d ViewData,
        out: &mut String,
    ) -> Result<(), DoesNotFit> {
        if let Some((words, _)) = self.words(data) {
            out.push_str(words);
            return Ok(());
        }
        let written = match self {
            Self::Datum(Datum::Nothing) => Ok(()),
            Self::Datum(Datum::Flag(is)) => write!(out, "{is}"),
            Self::Datum(Datum::Number(Number::Unsigned(number))) => write!(out, "{number}"),
            Self::Datum(Datum::Number(Number::Signed(number))) => write!(out, "{number}"),
            // As the library does: a fraction of nothing is shown.
            Self::Datum(Datum::Number(Number::Float(number))) => write!(out, "{number:?}"),
            _ => return Err(DoesNotFit),
        };
        written.map_err(|_| DoesNotFit)
    }
}
