//! Tells what words that are printed for a date, such as "On Wednesday" or "9 декабря", say of it.
//!
//! They are read in the language of their source, and where that says nothing, in English.

use super::names::{self, Names, Offset, Relative};
use super::{day_number, tokens, year_number};
use crate::Day;

/// What printed words say of a day; an empty list says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SaidOfDay {
    /// Weekdays named, from 0 (Monday).
    pub weekdays: Vec<u8>,
    /// Months named, from 1.
    pub months: Vec<u8>,
    /// Days of a month named beside one.
    pub days: Vec<u8>,
    /// Years named.
    pub years: Vec<i64>,
    /// Whether words place the day by another one.
    pub is_relative: bool,
    /// Whether words say that another day than the one named is meant.
    pub is_offset: bool,
}

impl SaidOfDay {
    /// Reads printed words of a language, by its BCP 47 tag.
    #[must_use]
    pub fn read(words: &str, language: &str) -> Self {
        let (own, english) = (names::in_language(language), names::in_language("en"));
        let said = Self::read_with(words, own, Names::weekday_of_date);
        let is_said = !said.weekdays.is_empty() || !said.months.is_empty();
        if is_said || said.is_relative || said.is_offset || std::ptr::eq(own, english) {
            return said;
        }
        // Short forms, such as "Mon", are words of other languages too.
        Self::read_with(words, english, Names::weekday)
    }

    fn read_with(words: &str, names: &Names, weekday: fn(&Names, &str) -> Option<u8>) -> Self {
        let tokens = tokens(words);
        let tokens: Vec<&str> = tokens.iter().map(|token| token.text).collect();
        let mut said = Self::default();
        for (at, token) in tokens.iter().enumerate() {
            if let Some(weekday) = weekday(names, token) {
                said.weekdays.push(weekday);
            } else if let Some(month) = names.month(token) {
                said.months.push(month);
                let (days, is_sure) = days_beside(names, &tokens, at);
                said.days.extend(days);
                said.is_offset |= !is_sure;
            } else if let Some(year) = year_number(token) {
                said.years.push(i64::from(year));
            } else {
                said.is_relative |= names.relative(token).is_some();
                said.is_offset |= names.offset(token).is_some();
            }
        }
        said.is_relative |= !said.weekdays.is_empty() && said.months.is_empty();
        if said.days.len() > 1 {
            // "December 3-8" names its ends and means what is between them.
            let (first, last) =
                said.days.iter().fold((31, 1), |(low, high), day| (low.min(*day), high.max(*day)));
            said.days = (first..=last).collect();
        }
        said
    }

    /// Whether a day is what the words say.
    #[must_use]
    pub fn fits(&self, day: Day) -> bool {
        !misses(&self.years, day.year)
            && !misses(&self.months, day.month)
            && !misses(&self.days, day.day)
            && (self.weekdays.is_empty()
                || day.weekday_number().is_none_or(|number| self.weekdays.contains(&number)))
    }

    /// Whether nothing is said that a date could be held against.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.weekdays.is_empty() && self.months.is_empty() && self.years.is_empty()
    }

    /// Whether a month and a day of it cannot be what the words name.
    #[must_use]
    pub fn misses(&self, month: u8, day: u8) -> bool {
        misses(&self.months, month) || misses(&self.days, day)
    }
}

/// The day that "yesterday", "today" or "tomorrow" is, counted from another day.
#[must_use]
pub fn counted_from(words: &str, language: &str, anchor: Day) -> Option<Day> {
    let named = |names: &Names| counted_with(words, names, anchor);
    named(names::in_language(language)).or_else(|| named(names::in_language("en")))
}

fn counted_with(words: &str, names: &Names, anchor: Day) -> Option<Day> {
    let tokens = tokens(words);
    if tokens.iter().any(|token| names.offset(token.text) == Some(Offset::Beside)) {
        return None;
    }
    let found: Vec<Relative> = tokens.iter().filter_map(|own| names.relative(own.text)).collect();
    if found.contains(&Relative::Before) {
        anchor.previous()
    } else if found.contains(&Relative::Same) {
        Some(anchor)
    } else if found.contains(&Relative::After) {
        anchor.next()
    } else {
        None
    }
}

fn misses<T: PartialEq>(named: &[T], value: T) -> bool {
    !named.is_empty() && !named.contains(&value)
}

/// Numbers of days before and after the month at `at`: "3 December", "December 3rd", "3 and 4 of May"; and whether these
/// are all, for certain.
fn days_beside(names: &Names, tokens: &[&str], at: usize) -> (Vec<u8>, bool) {
    let day = |token: &str| day_number(token).and_then(|day| u8::try_from(day).ok());
    let run = |tokens: &mut dyn Iterator<Item = &&str>| {
        let mut days = Vec::new();
        while let Some(token) = tokens.next() {
            match day(token) {
                Some(day) => days.push(day),
                None if names.is_link(token) => {}
                // A word that is not known may join what stands behind it: the days may be more.
                None => return (days, tokens.next().is_none_or(|next| day(next).is_none())),
            }
        }
        (days, true)
    };
    let before = run(&mut tokens[..at].iter().rev());
    if before.0.is_empty() { run(&mut tokens[at + 1..].iter()) } else { before }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_weekdays_and_months_are_read_in_the_language_of_the_source() {
        for (language, words, day) in [
            ("de", "am Mittwoch, dem 9. Dezember 2015", "2015-12-09"),
            ("fr", "mercredi 9 décembre", "2015-12-09"),
            ("fr", "le 1er mars", "2015-03-01"),
            ("es", "el miércoles 9 de diciembre de 2015", "2015-12-09"),
            ("it", "mercoledì 9 dicembre", "2015-12-09"),
            ("tr", "9 Aralık 2015 Çarşamba günü", "2015-12-09"),
            ("tr-TR", "ÇARŞAMBA", "2015-12-09"),
            ("ru", "в среду, 9 декабря", "2015-12-09"),
            ("uk", "9 грудня", "2015-12-09"),
            ("ar", "الأربعاء ٩ ديسمبر ٢٠١٥", "2015-12-09"),
            ("he", "9 דצמבר 2015", "2015-12-09"),
            ("pt", "Wednesday, Dec. 9", "2015-12-09"),
        ] {
            let said = SaidOfDay::read(words, language);
            let day = Day::parse(day).unwrap();
            assert!(!said.is_empty() && !said.is_offset, "{words}: {said:?}");
            assert!(said.fits(day), "{words}: {said:?}");
            assert!(!said.fits(day.next().unwrap()), "{words}: {said:?}");
        }
    }

    #[test]
    fn words_of_another_language_are_not_read() {
        // "My" and "sat" are no weekdays, and "mars" is no planet.
        assert!(SaidOfDay::read("Mon fils", "fr").is_empty());
        assert_eq!(SaidOfDay::read("9 mars", "fr").months, [3]);
        assert!(SaidOfDay::read("it mars the day", "en").is_empty());
        assert!(SaidOfDay::read("9 декабря", "en").is_empty());
        // English is read where the language of the source says nothing, as in what is wrongly said to be German.
        assert_eq!(SaidOfDay::read("On Wednesday", "de").weekdays, [2]);
    }

    #[test]
    fn what_may_be_another_day_is_said_so() {
        for (language, words) in [
            ("en", "the day before December 9"),
            ("de", "in der Nacht zum 9. Dezember"),
            ("fr", "depuis mercredi"),
            ("es", "entre el 3 y el 8 de diciembre"),
            ("it", "dal 3 all'8 dicembre"),
            ("tr", "9 Aralık'tan önce"),
            ("ru", "в ночь на среду"),
            ("ru", "с 3 по 8 декабря"),
            ("uk", "до 9 грудня"),
            ("ar", "قبل الأربعاء"),
            ("de", "3. sowie 8. Dezember"),
        ] {
            assert!(SaidOfDay::read(words, language).is_offset, "{words}");
        }
        assert_eq!(SaidOfDay::read("du 3 au 8 décembre", "fr").days, [3, 4, 5, 6, 7, 8]);
        assert!(SaidOfDay::read("3. bis 8. Dezember", "de").is_offset);
    }

    #[test]
    fn words_are_counted_from_a_day() {
        let day = Day::parse("2015-12-09").unwrap();
        for (language, words, expected) in [
            ("en", "yesterday", "2015-12-08"),
            ("en", "tonight", "2015-12-09"),
            ("de", "gestern", "2015-12-08"),
            ("fr", "aujourd'hui", "2015-12-09"),
            ("tr", "yarın", "2015-12-10"),
            ("ru", "вчера", "2015-12-08"),
        ] {
            assert_eq!(counted_from(words, language, day), Day::parse(expected), "{words}");
        }
        assert_eq!(counted_from("the day before yesterday", "en", day), None);
        assert_eq!(counted_from("avant-hier", "fr", day), None);
        assert_eq!(counted_from("hier", "de", day), None);
    }
}
