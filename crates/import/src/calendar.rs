//! Lists the years that a text's weekdays allow for a day that is printed without one.

use jiff::civil::Date as Civil;

use casefile_words::dates::{self, Printed};
use casefile_words::day::WEEKDAYS;

/// The years that are tried; a list without bounds would prove nothing.
const FIRST: i16 = 2000;
const LAST: i16 = 2030;

/// More arguments settle nothing that these do not.
const MOST: usize = 40;

/// A day with a weekday, and the years in which both agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarArgument {
    /// The words of the day.
    pub day: String,
    /// The words of the weekday, in English.
    pub weekday: &'static str,
    /// Whether the text prints both as one date; if not, the weekday is taken for the day's own.
    pub is_printed_together: bool,
    /// The years in which they agree.
    pub years: Vec<i16>,
}

impl CalendarArgument {
    /// The argument in words.
    #[must_use]
    pub fn words(&self) -> String {
        let years: Vec<String> = self.years.iter().map(i16::to_string).collect();
        let how = if self.is_printed_together {
            "as printed together"
        } else {
            "if that weekday of the text is the day of the dateline"
        };
        format!(
            "`{}` is a {} in {} (of {FIRST} to {LAST}), {how}",
            self.day,
            self.weekday,
            if years.is_empty() { "no year".to_owned() } else { years.join(", ") }
        )
    }
}

/// The years, from 2000 to 2030, in which a day of a month is a weekday (0 is Monday).
#[must_use]
pub fn years(month: i8, day: i8, weekday: u8) -> Vec<i16> {
    let is_it =
        |year: &i16| Civil::new(*year, month, day).is_ok_and(|date| weekday_of(date) == weekday);
    (FIRST..=LAST).filter(is_it).collect()
}

/// The weekday of a day, from 0 (Monday).
#[must_use]
pub fn weekday_of(date: Civil) -> u8 {
    u8::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0)
}

/// Every argument that a text allows: from days printed with their weekday and without a year, and
/// from the dateline's day with the first weekday of the paragraph that it opens.
#[must_use]
pub fn arguments(text: &str, dateline: Option<&Printed>, opening: &str) -> Vec<CalendarArgument> {
    let mut found: Vec<CalendarArgument> = Vec::new();
    let mut add = |words: &str, day: &Printed, weekday: u8, is_printed_together: bool| {
        if found.len() >= MOST {
            return;
        }
        let argument = CalendarArgument {
            day: words.split_whitespace().collect::<Vec<_>>().join(" "),
            weekday: WEEKDAYS.get(usize::from(weekday)).copied().unwrap_or(""),
            is_printed_together,
            years: years(day.month, day.day, weekday),
        };
        if !found.contains(&argument) {
            found.push(argument);
        }
    };
    let days = dates::days(text);
    for day in &days {
        if let (None, Some(weekday)) = (day.year, day.weekday) {
            add(text.get(day.range.clone()).unwrap_or(""), day, weekday, true);
        }
    }
    let is_settled = |own: &Printed| {
        days.iter().any(|day| day.weekday.is_some() && (day.month, day.day) == (own.month, own.day))
    };
    let alone = |own: &&Printed| own.year.is_none() && own.weekday.is_none() && !is_settled(own);
    if let Some(day) = dateline.filter(alone) {
        // A weekday printed with a day of its own is that day's.
        let others = dates::days(opening);
        let is_free = |at: usize| {
            let after = others.partition_point(|day| day.range.end <= at);
            others.get(after).is_none_or(|day| at < day.range.start)
        };
        let tokens = dates::tokens(opening);
        let first = tokens
            .iter()
            .filter(|token| is_free(token.start))
            .find_map(|token| dates::weekday(token.text));
        if let Some(weekday) = first {
            let words = format!(
                "{} {}",
                casefile_words::day::month_name(day.month.unsigned_abs()),
                day.day
            );
            add(&words, day, weekday, false);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_leaves_a_few_years() {
        assert_eq!(years(12, 3, 3), [2009, 2015, 2020, 2026]);
    }

    #[test]
    fn a_day_with_its_weekday_is_an_argument() {
        let found = arguments("It was on Monday, November 30, he said.", None, "");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].years, [2009, 2015, 2020, 2026]);
        assert!(found[0].is_printed_together);
        assert!(arguments("It was on Monday, November 30, 2015.", None, "").is_empty());
    }
}
