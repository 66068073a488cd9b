//! Dates as far as they are known: EDTF levels 0 to 2 (Library of Congress, 2019; ISO 8601-2).
//!
//! A date shows as words with its precision, never as a day that nobody stated.

use std::fmt;
use std::sync::Arc;

use casefile_words::Day;
use edtf_core::{Bound, BoundDate, DateField, Edtf, Precision};
use serde::{Deserialize, Serialize};

use super::short::FromShort;

/// A date of any precision, as an editor wrote it.
///
/// A dossier has more dates than anything else but words, and most of them are days: such a one is its ten letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date(DateForm);

#[derive(Debug, Clone, PartialEq, Eq)]
enum DateForm {
    /// A single stated day.
    Day(DayLetters),
    /// What is written in any other way.
    Expression(Arc<DateExpression>),
}

/// A day of a year of four digits, as ISO 8601 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct DayLetters([u8; 10]);

/// What is written in any other way, and what it says.
#[derive(Debug, PartialEq, Eq)]
struct DateExpression {
    written: Box<str>,
    parsed: Edtf,
    /// The first and the last day that it may be: worked out once, since everything in order of time asks for them.
    earliest: Option<Day>,
    latest: Option<Day>,
}

impl DayLetters {
    /// The letters of a day that a calendar has.
    fn of(written: &str, parsed: &Edtf) -> Option<Self> {
        let letters = written.as_bytes().try_into().ok()?;
        let is_day = matches!(parsed, Edtf::Date(_)) && has_form_of_day(written);
        is_day.then_some(Self(letters))
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    fn day(self) -> Day {
        let [y1, y2, y3, y4, _, m1, m2, _, d1, d2] = self.0.map(|letter| letter.wrapping_sub(b'0'));
        let year = [y1, y2, y3, y4].iter().fold(0, |year, digit| year * 10 + i64::from(*digit));
        Day { year, month: m1 * 10 + m2, day: d1 * 10 + d2 }
    }
}

/// Whether words are written as a day is, so that only their numbers can be wrong.
fn has_form_of_day(text: &str) -> bool {
    let is_digit_or_hyphen = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    matches!(text.len(), 7 | 10) && text.bytes().enumerate().all(is_digit_or_hyphen)
}

impl Date {
    /// Reads an EDTF expression.
    ///
    /// ```
    /// use casefile::value::Date;
    ///
    /// let said = Date::parse("2015-12")?;
    /// let printed = Date::parse("2016-01-03")?;
    /// assert!(printed.is_definitely_after(&said));
    /// // A day that is only bounded may be any that is left.
    /// assert!(!Date::parse("2015-12-03/..")?.is_definitely_after(&said));
    /// assert!(Date::parse("3 December").is_err());
    /// # Ok::<(), String>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        match Edtf::parse(text) {
            Ok(parsed) => {
                if let Some(letters) = DayLetters::of(text, &parsed) {
                    return Ok(Self(DateForm::Day(letters)));
                }
                let bounds = parsed.bounds();
                let (earliest, latest) = (day_of(bounds.earliest), day_of(bounds.latest));
                let expression = DateExpression { written: text.into(), parsed, earliest, latest };
                Ok(Self(DateForm::Expression(Arc::new(expression))))
            }
            Err(error) if has_form_of_day(text) => {
                Err(format!("`{text}` is not a date: {}", error.message))
            }
            Err(_) => Err(format!(
                "`{text}` is not a date; write `2015`, `2015-12` or `2015-12-03`, with `?`, `~`, `X`, `..` or `/` \
                 for what is not known for certain"
            )),
        }
    }

    /// The EDTF expression as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            DateForm::Day(letters) => letters.as_str(),
            DateForm::Expression(own) => &own.written,
        }
    }

    /// What it says, part by part; nothing of a single stated day, which is all that there is to say.
    #[must_use]
    pub fn edtf(&self) -> Option<&Edtf> {
        match &self.0 {
            DateForm::Day(_) => None,
            DateForm::Expression(own) => Some(&own.parsed),
        }
    }

    /// The first day that it may be, where there is one.
    #[must_use]
    pub fn earliest(&self) -> Option<Day> {
        match &self.0 {
            DateForm::Day(letters) => Some(letters.day()),
            DateForm::Expression(own) => own.earliest,
        }
    }

    /// The last day that it may be, where there is one.
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        match &self.0 {
            DateForm::Day(letters) => Some(letters.day()),
            DateForm::Expression(own) => own.latest,
        }
    }

    /// The day, where exactly one is stated without doubt.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        let own = match &self.0 {
            DateForm::Day(letters) => return Some(letters.day()),
            DateForm::Expression(own) => own,
        };
        let exact = match &own.parsed {
            Edtf::Date(date) => date.precision() == Precision::Day,
            Edtf::DateTime(_) => true,
            Edtf::Interval(_) | Edtf::Set(_) => false,
        };
        (exact && is_clear(&own.parsed)).then_some(own.earliest).flatten()
    }

    /// The month and the day of the month, where both are stated, whatever the year is.
    #[must_use]
    pub fn month_and_day(&self) -> Option<(u8, u8)> {
        let own = match &self.0 {
            DateForm::Day(letters) => return Some((letters.day().month, letters.day().day)),
            DateForm::Expression(own) => own,
        };
        let date = match &own.parsed {
            Edtf::Date(date) => date,
            Edtf::DateTime(time) => &time.date,
            Edtf::Interval(_) | Edtf::Set(_) => return None,
        };
        Some((date.month?.value()?, date.day?.value()?))
    }

    /// Whether everything about this date lies after everything about the other, for certain.
    #[must_use]
    pub fn is_definitely_after(&self, other: &Self) -> bool {
        match (self.earliest(), other.latest()) {
            (Some(earliest), Some(latest)) => earliest > latest,
            _ => false,
        }
    }

    /// What a timeline is ordered by: the last possible day, then the first; what has no day comes last.
    #[must_use]
    pub fn timeline_key(&self) -> (bool, Option<Day>, Option<Day>, &str) {
        let latest = self.latest();
        (latest.is_none(), latest, self.earliest(), self.as_str())
    }

    /// The value of a `datetime` attribute of HTML, where HTML has a form for this precision.
    #[must_use]
    pub fn html(&self) -> Option<String> {
        let own = match &self.0 {
            // HTML has no year 0.
            DateForm::Day(letters) => {
                return (letters.day().year > 0).then(|| letters.as_str().to_owned());
            }
            DateForm::Expression(own) => own,
        };
        let date = match &own.parsed {
            Edtf::Date(date) => date,
            Edtf::DateTime(time) => &time.date,
            Edtf::Interval(_) | Edtf::Set(_) => return None,
        };
        let year = date.year.value().filter(|year| (1..=9999).contains(year))?;
        let parts = match (date.month.map(DateField::value), date.day.map(DateField::value)) {
            (None, None) if !date.has_unspecified() => &[(year, 4)][..],
            (Some(Some(month @ 1..=12)), None) => &[(year, 4), (month.into(), 2)],
            (Some(Some(month @ 1..=12)), Some(Some(day))) => {
                &[(year, 4), (month.into(), 2), (day.into(), 2)]
            }
            _ => return None,
        };
        Some(hyphenated(parts))
    }

    /// The date as ISO 8601 writes it, as precise as it is stated; nothing for what is uncertain, about, bounded or of
    /// which a part is not stated, which ISO 8601 cannot say.
    #[must_use]
    pub fn plain(&self) -> Option<String> {
        self.html().filter(|_| self.edtf().is_none_or(is_clear))
    }
}

/// Whether everything about a date is stated for certain.
fn is_clear(date: &Edtf) -> bool {
    !date.is_uncertain() && !date.is_approximate() && !date.has_unspecified()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl FromShort for Date {
    type Short = Self;

    const EXPECTING: &'static str = "a date such as `2015-12-03`, `2015-12` or `../2015-12-08`";

    fn from_short(text: &str) -> Result<Self, String> {
        Self::parse(text)
    }
}

/// Numbers in so many digits each, with a hyphen between. Pages have more dates than anything else but links, and what
/// formats anything takes ten times as long.
fn hyphenated(parts: &[(i64, u32)]) -> String {
    let mut written = String::with_capacity(10);
    for (number, digits) in parts {
        if !written.is_empty() {
            written.push('-');
        }
        for place in (0..*digits).rev() {
            let digit = u8::try_from(number / 10_i64.pow(place) % 10).unwrap_or(0);
            written.push(char::from(b'0' + digit));
        }
    }
    written
}

fn day_of(bound: Bound) -> Option<Day> {
    match bound {
        Bound::Date(BoundDate { year, month, day, .. }) => Some(Day { year, month, day }),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_no_calendar_has_are_refused() {
        for bad in ["2015-13-03", "2015-02-30", "3 December", "", "2015-1-3", "20155-01-01"] {
            assert!(Date::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn order_is_three_valued() {
        let bounded = Date::parse("../2015-12-08").unwrap();
        let day = Date::parse("2015-12-03").unwrap();
        let later = Date::parse("2015-12-09").unwrap();
        assert!(later.is_definitely_after(&bounded));
        assert!(!bounded.is_definitely_after(&day));
        assert!(!day.is_definitely_after(&bounded));
    }

    #[test]
    fn only_one_stated_day_is_a_day() {
        assert!(Date::parse("2015-12-03").unwrap().day().is_some());
        for vague in ["2015-12", "2015-12-03?", "XXXX-12-03", "../2015-12-03"] {
            assert!(Date::parse(vague).unwrap().day().is_none(), "{vague}");
        }
        assert_eq!(Date::parse("2015-12-03").unwrap().day().unwrap().weekday(), Some("Thursday"));
    }
}
