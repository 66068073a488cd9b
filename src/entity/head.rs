//! What every kind's front matter can say about being published: withheld, under an embargo, blotted out, excepted
//! from a check.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, ListForm, Reason, form};
use crate::value::kind::Kind;
use crate::value::short::FromShort;
use crate::value::{Code, Known, Words};

/// What every kind's front matter can say about being published.
///
/// The four fields stand in the type of each kind, and not once in a type that is flattened into them: serde has no
/// `flatten` beside `deny_unknown_fields`, by which a mistyped key is an error, and reads what is flattened from a buffer in
/// which values no longer are what was written.
pub trait Head {
    /// The kind.
    const KIND: Kind;

    /// Whether `publish: false` was written.
    fn publish(&self) -> bool;

    /// The instant before which it is not public.
    fn embargo(&self) -> Option<&Embargo>;

    /// Words that are blotted out wherever this file's words appear.
    fn redact(&self) -> &[Redaction];

    /// Forgets what is blotted out, once it is.
    fn clear_redact(&mut self);

    /// BCP 47 tag of the language of its own words, where it says one: for a source, of what it prints.
    fn language(&self) -> Option<&str>;

    /// Exceptions to checks.
    fn allow(&self) -> &[Allowance];
}

macro_rules! head {
    ($kind:ident) => {
        impl crate::entity::head::Head for $kind {
            const KIND: crate::value::kind::Kind = crate::value::kind::Kind::$kind;

            fn publish(&self) -> bool {
                self.publish
            }

            fn embargo(&self) -> Option<&crate::entity::head::Embargo> {
                self.embargo.as_deref()
            }

            fn redact(&self) -> &[crate::entity::head::Redaction] {
                &self.redact
            }

            fn clear_redact(&mut self) {
                self.redact.clear();
            }

            fn language(&self) -> Option<&str> {
                let known = self.language.as_ref().and_then(crate::value::Known::value);
                known.map(crate::value::Code::as_str)
            }

            fn allow(&self) -> &[crate::entity::head::Allowance] {
                &self.allow
            }
        }
    };
}
pub(crate) use head;

/// Words to blot out.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Redaction {
    /// The words, as they stand in the file's text.
    #[serde(deserialize_with = "crate::value::short::filled")]
    #[schemars(with = "Filled")]
    pub text: Words,
    /// Which of several occurrences in the body, from 1; all of them where it is not given.
    #[serde(default, deserialize_with = "crate::value::short::place_number")]
    pub occurrence: Option<NonZeroU32>,
    /// The reason, shown in place of the words.
    #[serde(deserialize_with = "crate::value::words::reason")]
    #[schemars(with = "Reason")]
    pub why: Words,
    /// Longer words in which they are not meant.
    #[serde(default, deserialize_with = "crate::value::short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub not: Vec<Words>,
}

/// An exception to a check, in the file that it is about.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// The name of the rule, as `casefile explain` knows it.
    pub rule: Code,
    /// Why the exception is right.
    #[serde(deserialize_with = "crate::value::short::filled")]
    #[schemars(with = "Filled")]
    pub why: Words,
}

/// An instant before which something is not public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embargo {
    written: String,
    /// The instant.
    pub until: jiff::Timestamp,
}

impl FromShort for Embargo {
    type Short = Self;

    const EXPECTING: &'static str = "an instant such as `2027-01-01T06:00:00Z`";

    fn from_short(text: &str) -> Result<Self, String> {
        instant(text).map(|until| Self { written: text.to_owned(), until }).ok_or_else(|| {
            format!("`{text}` is not an instant; write one such as `2027-01-01T06:00:00Z`")
        })
    }
}

impl<'de> Deserialize<'de> for Embargo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_short(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Embargo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

/// An embargo that is written: a blank one would withhold nothing.
pub(crate) fn embargo<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<Embargo>>, D::Error> {
    Box::deserialize(deserializer).map(Some)
}

/// Reads an instant: RFC 3339 with an offset, or a day, which means its first second in UTC.
#[must_use]
pub fn instant(text: &str) -> Option<jiff::Timestamp> {
    if let Ok(instant) = text.parse::<jiff::Timestamp>() {
        return Some(instant);
    }
    let day: jiff::civil::Date = text.parse().ok()?;
    format!("{day}T00:00:00Z").parse().ok()
}

/// A rating from outside with its reason.
pub type MaybeKnown<T> = Option<Known<T>>;

pub(crate) fn yes() -> bool {
    true
}

fields!(Redaction { text, occurrence, why, not });

fields!(Allowance { rule, why });
no_fields!(Embargo);

form!(Embargo, "Embargo", inline: false, |_generator| schemars::json_schema!({
    "description": "An instant, or a day, which means its first second in UTC.",
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
                ([Tt ][0-9]{2}(:?[0-9]{2}(:?[0-9]{2}([.,][0-9]{1,9})?)?)?\
                ([Zz]|[+-][0-9]{2}(:?[0-9]{2}(:?[0-9]{2})?)?)(\\[.*\\])?)?$",
    "examples": ["2027-01-01T06:00:00Z"],
}));
