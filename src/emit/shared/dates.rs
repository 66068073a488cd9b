//! Dates as a page shows them: as taken, as printed, and why.

use serde::Serialize;

use crate::edition::Edition;
use crate::entity::source::Published;
use crate::entity::statement::{Basis, Said};
use crate::language::{Argument, Language, Message};
use crate::value::{Date, Known, Words};

/// A date in words, with what is known of how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateView<'a> {
    /// "3 December 2015", "on or before 9 December 2015", "not stated".
    pub words: String,
    /// The value of a `datetime` attribute, where HTML has one for it.
    pub html: Option<String>,
    /// The date's words in the source.
    pub printed: Option<&'a Words>,
    /// How it was arrived at.
    pub basis: Option<DateBasis<'a>>,
}

/// How a date was arrived at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DateBasis<'a> {
    /// In an editor's words.
    Own(&'a Words),
    /// In one of the usual ways, by its key.
    Way(&'static str),
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
        let basis = published.basis.as_ref().map(DateBasis::Own);
        Self { printed: published.printed.as_ref(), basis, ..date }
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
        Self { printed: said.printed.as_ref(), basis: way.map(DateBasis::Way), ..date }
    }

    fn words(words: &str) -> Self {
        Self { words: words.to_owned(), html: None, printed: None, basis: None }
    }

    /// What stands small below the date: "printed “On Wednesday”; counted from the date of publication".
    #[must_use]
    pub fn apparatus(&self, edition: &'a Edition) -> Option<Message<'a>> {
        let printed = self
            .printed
            .map(|words| edition.say("date-printed").with("words", edition.own(words)).into());
        let basis = self.basis.map(|basis| match basis {
            DateBasis::Own(words) => edition.own(words).into(),
            DateBasis::Way(way) => edition.say("date-basis").key("way", way).into(),
        });
        let parts: Vec<Argument<'a>> = printed.into_iter().chain(basis).collect();
        (!parts.is_empty()).then(|| edition.language().series(parts))
    }
}

/// A year as the language writes it.
#[must_use]
pub fn year_words(language: &Language, year: i64) -> String {
    let written = match year {
        0..=9999 => format!("{year:04}"),
        -9999..=-1 => format!("{year:05}"),
        _ => format!("Y{year}"),
    };
    Date::parse(&written).map_or_else(|_| year.to_string(), |date| language.date(&date))
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
            view.apparatus(&Edition::of_nothing()).map(|own| own.text()).as_deref(),
            Some("printed “On Wednesday”; counted from the date of publication")
        );
    }

    #[test]
    fn no_day_is_made_up() {
        let said = said("unknown", None, None, Basis::Unknown);
        assert_eq!(DateView::said(english(), &said).words, "not stated");
    }
}
