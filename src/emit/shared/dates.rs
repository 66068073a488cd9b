//! Dates as a page shows them: as taken, as printed, and why.

use std::borrow::Cow;

use serde::Serialize;

use crate::entity::source::Published;
use crate::entity::statement::{Basis, Said};
use crate::language::Language;
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
    pub basis: Option<Cow<'a, str>>,
}

impl<'a> DateView<'a> {
    /// A date that stands for itself.
    #[must_use]
    pub fn of(language: &Language, date: &Date) -> Self {
        Self { words: language.date(date), html: date.html(), printed: None, basis: None }
    }

    /// When a source was published.
    #[must_use]
    pub fn published(language: &Language, published: &'a Published) -> Self {
        let date = match &published.date {
            Known::Value(date) => Self::of(language, date),
            Known::Unknown | Known::None => Self::words(language.word("date-not-known")),
        };
        let basis = published.basis.as_deref().map(Cow::Borrowed);
        Self { printed: published.printed.as_deref(), basis, ..date }
    }

    /// When something was said: "not stated" only where the editor wrote so.
    #[must_use]
    pub fn said(language: &Language, said: &'a Said) -> Self {
        let date = match &said.date {
            Known::Value(date) => Self::of(language, date),
            Known::Unknown | Known::None => Self::words(language.word("value-not-stated")),
        };
        let way = match (said.basis, said.relative_to.as_deref()) {
            (None, _) => None,
            (Some(Basis::Stated), _) => Some("stated"),
            (Some(Basis::Unknown), _) => Some("unknown"),
            (Some(Basis::Inferred), None) => Some("inferred"),
            (Some(Basis::Inferred), Some("published")) => Some("published"),
            (Some(Basis::Inferred), Some("said")) => Some("said"),
            (Some(Basis::Inferred), Some(_)) => Some("statement"),
        };
        let basis = way.map(|way| language.say("date-basis").key("way", way).text().into());
        Self { printed: said.printed.as_deref(), basis, ..date }
    }

    fn words(words: &str) -> Self {
        Self { words: words.to_owned(), html: None, printed: None, basis: None }
    }

    /// What stands small below the date: "printed “On Wednesday”; counted from the date of publication".
    #[must_use]
    pub fn apparatus(&self, language: &Language) -> Option<String> {
        let printed = self.printed;
        let printed = printed.map(|words| language.say("date-printed").with("words", words).text());
        let parts: Vec<String> =
            printed.into_iter().chain(self.basis.as_deref().map(str::to_owned)).collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

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
        let view = DateView::said(english(), &said);
        assert_eq!(view.words, "2 December 2015");
        assert_eq!(
            view.apparatus(english()).as_deref(),
            Some("printed “On Wednesday”; counted from the date of publication")
        );
    }

    #[test]
    fn no_day_is_made_up() {
        let said = said("unknown", None, None, Basis::Unknown);
        assert_eq!(DateView::said(english(), &said).words, "not stated");
    }
}
