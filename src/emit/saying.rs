//! When something was said or printed, as a day in words, with whether that day is stated.

use serde::Serialize;

use crate::language::{Argument, Language, Message};
use crate::value::{Date, Known};

/// A moment as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownMoment {
    /// "Thursday 3 December 2015", "on or before 3 December 2015", "day not known".
    pub words: String,
    /// The value of a `datetime` attribute, where HTML has a form for this date.
    pub datetime: Option<String>,
    /// Whether no single day is stated: the site underlines such words with a wave.
    pub is_uncertain: bool,
}

impl ShownMoment {
    /// A date as far as it is known.
    #[must_use]
    pub fn of(language: &Language, date: &Known<Date>, is_inferred: bool) -> Self {
        let plain = |name| Self {
            words: language.word(name).to_owned(),
            datetime: None,
            is_uncertain: true,
        };
        match date {
            Known::Unknown => plain("day-not-known"),
            Known::None => plain("day-none"),
            Known::Value(date) => Self {
                words: language.day(date),
                datetime: date.html(),
                is_uncertain: is_inferred || date.day().is_none(),
            },
        }
    }

    /// The same as a sentence takes it up.
    #[must_use]
    pub fn argument(self) -> Argument<'static> {
        Argument::from(self.words).timed(self.datetime)
    }

    /// The same with a capital letter, to begin a line.
    #[must_use]
    pub fn capital(mut self, language: &Language) -> Self {
        self.words = language.capital(&self.words);
        self
    }
}

/// A message with the day of what it tells: `$precision` is `day`, `period` for a month or the like, `none`.
#[must_use]
pub fn dated<'a>(message: Message<'a>, day: Option<&'a Date>) -> Message<'a> {
    match day {
        Some(date) => {
            let precision = if date.day().is_some() { "day" } else { "period" };
            message.key("precision", precision).with("day", date)
        }
        None => message.key("precision", "none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn date(text: &str) -> Known<Date> {
        Known::Value(Date::parse(text).unwrap())
    }

    #[test]
    fn a_moment_says_how_much_is_known() {
        let stated = ShownMoment::of(english(), &date("2015-12-03"), false);
        assert_eq!(stated.words, "Thursday, 3 December 2015");
        assert_eq!(stated.datetime.as_deref(), Some("2015-12-03"));
        assert!(!stated.is_uncertain);
        assert!(ShownMoment::of(english(), &date("2015-12-03"), true).is_uncertain);
        let bounded = ShownMoment::of(english(), &date("../2015-12-03"), false).capital(english());
        assert_eq!(bounded.words, "On or before 3 December 2015");
        assert!(bounded.is_uncertain && bounded.datetime.is_none());
        assert_eq!(ShownMoment::of(english(), &Known::Unknown, false).words, "day not known");
    }
}
