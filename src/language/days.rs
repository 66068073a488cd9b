//! Dates in a language's words, as precise as they are: what CLDR writes, and what EDTF says beyond that by messages.

use casefile_words::Day;
use edtf_core::{
    Date as Stated, DateField, DateTime, Edtf, IntervalEndpoint, SetElement, SetKind, Year,
    YearKind,
};

use super::spoken::Language;
use crate::value::Date;

/// A single stated day with its weekday, "Thursday, 3 December 2015", and its time; any other date as it is.
pub(super) fn with_weekday(language: &Language, date: &Date) -> String {
    let day = date.day().and_then(|day| language.rules.days.with_weekday(day));
    match (day, date.edtf()) {
        (Some(day), Some(Edtf::DateTime(at))) => at_time(language, day, at),
        (Some(day), _) => day,
        (None, _) => words(language, date),
    }
}

/// A day in words with its time.
fn at_time(language: &Language, day: String, at: &DateTime) -> String {
    let time = format!("{:02}:{:02}", at.time.hour, at.time.minute);
    language.say("date-with-time").with("date", day).with("time", time).text()
}

/// A date in words: "3 December 2015", "on or before 8 December 2015", "9 December, year not stated".
pub(super) fn words(language: &Language, date: &Date) -> String {
    let say = |name| language.say(name);
    let Some(expression) = date.edtf() else {
        return date.day().map_or_else(String::new, |day| language.whole_day(day));
    };
    match expression {
        Edtf::Date(date) => stated(language, date),
        Edtf::DateTime(at) => at_time(language, stated(language, &at.date), at),
        Edtf::Interval(interval) => between(language, &interval.start, &interval.end),
        Edtf::Set(set) => {
            let elements = set.elements.iter().map(|element| one_of(language, element));
            let dates = elements.collect::<Vec<_>>().join("; ");
            let name = match set.kind {
                SetKind::OneMember => "date-one-of",
                SetKind::AllMembers => "date-all-of",
            };
            say(name).with("dates", dates).text()
        }
    }
}

fn one_of(language: &Language, element: &SetElement) -> String {
    let say = |name: &'static str, date: &Stated| {
        language.say(name).with("date", stated(language, date)).text()
    };
    match element {
        SetElement::Date(date) => stated(language, date),
        SetElement::OnOrBefore(date) => say("date-before", date),
        SetElement::OnOrAfter(date) => say("date-after", date),
        SetElement::Range(start, end) => language
            .say("date-between")
            .with("start", stated(language, start))
            .with("end", stated(language, end))
            .text(),
    }
}

fn between(language: &Language, start: &IntervalEndpoint, end: &IntervalEndpoint) -> String {
    use IntervalEndpoint as End;
    let dated = |end: &End| match end {
        End::Date(date) | End::OnOrBefore(date) | End::OnOrAfter(date) => {
            Some(stated(language, date))
        }
        End::Open | End::Unknown => None,
    };
    let say = |name: &'static str, date: String| language.say(name).with("date", date).text();
    match (dated(start), dated(end)) {
        (Some(start), Some(end)) => {
            language.say("date-between").with("start", start).with("end", end).text()
        }
        (None, Some(end)) if matches!(start, End::Unknown) => say("date-to", end),
        (None, Some(end)) => say("date-before", end),
        (Some(start), None) if matches!(end, End::Open) => say("date-after", start),
        (Some(start), None) => say("date-from", start),
        (None, None) => language.word("date-unknown").to_owned(),
    }
}

fn stated(language: &Language, date: &Stated) -> String {
    let words = unqualified(language, date);
    let name = match (date.is_approximate(), date.is_uncertain()) {
        (true, true) => "date-perhaps-about",
        (true, false) => "date-about",
        (false, true) => "date-uncertain",
        (false, false) => return words,
    };
    language.say(name).with("date", words).text()
}

fn unqualified(language: &Language, date: &Stated) -> String {
    let days = &language.rules.days;
    let value = |field: Option<DateField>| field.map(DateField::value);
    let (month, day) = (value(date.month), value(date.day));
    let year = year(language, &date.year);
    match (year, month, day) {
        (Some(year), None, _) => year,
        (None, None, _) => language.word("date-year-not-stated").to_owned(),
        (Some(year), Some(Some(month @ 1..=12)), None | Some(Some(_)))
            if date.year.value().is_some() =>
        {
            let whole = days.whole(date.year.value(), Some(month), day.flatten());
            // A year that no calendar reckons with.
            whole.map_or(year, |whole| (*whole).to_owned())
        }
        (year, Some(month), day) => {
            let month_words = match month {
                Some(month @ 1..=12) => owned(days.whole(None, Some(month), None)),
                Some(other) => {
                    language.say("date-part-of-year").with("number", usize::from(other)).text()
                }
                None => language.word("date-month-not-stated").to_owned(),
            };
            let whole = match (month, day.flatten()) {
                (Some(month @ 1..=12), Some(day)) => days.whole(None, Some(month), Some(day)),
                _ => None,
            };
            let within = match (whole, day) {
                (Some(whole), _) => (*whole).to_owned(),
                (None, Some(Some(day))) => language
                    .say("date-day-of")
                    .with("day", usize::from(day))
                    .with("month", month_words)
                    .text(),
                (None, Some(None)) => {
                    language.say("date-some-day-of").with("month", month_words).text()
                }
                (None, None) => month_words,
            };
            match year {
                Some(year) => {
                    language.say("date-in-year").with("date", within).with("year", year).text()
                }
                None => language.say("date-in-no-year").with("date", within).text(),
            }
        }
    }
}

/// Words, or none.
fn owned(words: Option<std::sync::Arc<str>>) -> String {
    words.map_or_else(String::new, |words| (*words).to_owned())
}

/// A year's words; nothing where no digit of it is stated.
fn year(language: &Language, year: &Year) -> Option<String> {
    if let Some(value) = year.value() {
        let days = &language.rules.days;
        let whole = days.whole(Some(value), None, None);
        return Some(whole.map_or_else(|| value.to_string(), |whole| (*whole).to_owned()));
    }
    match year.kind {
        YearKind::Standard { digits, .. } if digits.iter().all(Option::is_none) => None,
        YearKind::Standard { negative, digits: [Some(a), Some(b), Some(c), None] } => {
            let decade = usize::from(a) * 1000 + usize::from(b) * 100 + usize::from(c) * 10;
            let sign = if negative { "-" } else { "" };
            Some(language.say("date-decade").with("year", format!("{sign}{decade}")).text())
        }
        YearKind::Standard { negative, digits } => {
            let digit = |digit: &Option<u8>| digit.map_or('x', |own| char::from(b'0' + own.min(9)));
            let shown: String = digits.iter().map(digit).collect();
            Some(format!("{}{shown}", if negative { "-" } else { "" }))
        }
        YearKind::Big { value } => Some(value.to_string()),
        YearKind::Exponential { significand, exponent } => {
            Some(format!("{significand} × 10^{exponent}"))
        }
    }
}

impl Language {
    /// A date in words, as precise as it is.
    #[must_use]
    pub fn date(&self, date: &Date) -> String {
        words(self, date)
    }

    /// A day in words: "3 December 2015"; nothing beyond the years that calendars reckon with.
    #[must_use]
    pub fn whole_day(&self, day: Day) -> String {
        let days = &self.rules.days;
        owned(days.whole(Some(day.year), Some(day.month), Some(day.day)))
    }

    /// The month of a day with its year: "December 2015".
    #[must_use]
    pub fn month(&self, day: Day) -> String {
        owned(self.rules.days.whole(Some(day.year), Some(day.month), None))
    }

    /// The month of a day in few letters: "Dec".
    #[must_use]
    pub fn short_month(&self, day: Day) -> String {
        self.rules.days.short_month(day.month).unwrap_or_default()
    }

    /// A date with its weekday, where a single day is stated.
    #[must_use]
    pub fn day(&self, date: &Date) -> String {
        with_weekday(self, date)
    }
}
