//! Dates as a page shows them: as taken, as printed, and why.

use serde::Serialize;

use crate::entity::MaybeKnown;
use crate::entity::source::Published;
use crate::entity::statement::{Basis, Said};
use crate::value::{Date, Known};

/// A date in words, with what is known of how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateView<'a> {
    /// "3 December 2015", "on or before 9 December 2015", "not stated".
    pub words: String,
    /// The value of a `datetime` attribute, where HTML has one for it.
    pub html: Option<String>,
    /// The date's words in the source.
    pub printed: Option<&'a str>,
    /// How it was arrived at.
    pub basis: Option<&'a str>,
}

impl<'a> DateView<'a> {
    /// A date that stands for itself.
    #[must_use]
    pub fn of(date: &Date) -> Self {
        Self { words: date.words(), html: date.html(), printed: None, basis: None }
    }

    /// A date that may be known not to be known; nothing where nothing was written.
    #[must_use]
    pub fn maybe(date: &MaybeKnown<Date>) -> Option<Self> {
        date.as_ref().map(|date| match date {
            Known::Value(date) => Self::of(date),
            Known::None => Self::words("none"),
            Known::Unknown => Self::words("not stated"),
        })
    }

    /// When a source was published.
    #[must_use]
    pub fn published(published: &'a Published) -> Self {
        let date = match &published.date {
            Known::Value(date) => Self::of(date),
            Known::Unknown | Known::None => Self::words("date not known"),
        };
        Self { printed: published.printed.as_deref(), basis: published.basis.as_deref(), ..date }
    }

    /// When something was said: "not stated" only where the editor wrote so.
    #[must_use]
    pub fn said(said: &'a Said) -> Self {
        let date = match &said.date {
            Known::Value(date) => Self::of(date),
            Known::Unknown | Known::None => Self::words("not stated"),
        };
        let basis = match said.basis {
            Some(Basis::Stated) => Some("stated in the source"),
            Some(Basis::Inferred) => Some("inferred; the source does not state it"),
            Some(Basis::Unknown) => Some("how it is known is not recorded"),
            None => None,
        };
        let basis = match (&said.relative_to, said.basis) {
            (Some(anchor), Some(Basis::Inferred)) if anchor == "published" => {
                Some("counted from the date of publication")
            }
            (Some(anchor), Some(Basis::Inferred)) if anchor == "said" => {
                Some("counted from the day of speaking")
            }
            (Some(_), Some(Basis::Inferred)) => Some("counted from another statement"),
            _ => basis,
        };
        Self { printed: said.printed.as_deref(), basis, ..date }
    }

    fn words(words: &str) -> Self {
        Self { words: words.to_owned(), html: None, printed: None, basis: None }
    }

    /// What stands small below the date: "printed “On Wednesday”; counted from the date of publication".
    #[must_use]
    pub fn apparatus(&self) -> Option<String> {
        let printed = self.printed.map(|printed| format!("printed “{printed}”"));
        let parts: Vec<String> = printed.into_iter().chain(self.basis.map(str::to_owned)).collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(date: &str, printed: Option<&str>, anchor: Option<&str>, basis: Basis) -> Said {
        Said {
            date: if date == "unknown" {
                Known::Unknown
            } else {
                Known::Value(Date::parse(date).unwrap())
            },
            printed: printed.map(str::to_owned).map(Into::into),
            relative_to: anchor.map(str::to_owned).map(Into::into),
            basis: Some(basis),
        }
    }

    #[test]
    fn a_date_says_how_it_was_arrived_at() {
        let said = said("2015-12-02", Some("On Wednesday"), Some("published"), Basis::Inferred);
        let view = DateView::said(&said);
        assert_eq!(view.words, "2 December 2015");
        assert_eq!(
            view.apparatus().as_deref(),
            Some("printed “On Wednesday”; counted from the date of publication")
        );
    }

    #[test]
    fn no_day_is_made_up() {
        let said = said("unknown", None, None, Basis::Unknown);
        assert_eq!(DateView::said(&said).words, "not stated");
        assert_eq!(DateView::maybe(&None), None);
        assert_eq!(DateView::maybe(&Some(Known::Unknown)).unwrap().words, "not stated");
    }
}
