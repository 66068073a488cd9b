//! Reads what printed words, such as "On Wednesday" or "December 3", say of a date.
//!
//! Only English words are read; words of other languages say nothing, so that no rule argues from them.

use casefile_words::Day;
use casefile_words::day::month_name;

use crate::value::Date;

const WEEKDAYS: [(&str, &[&str]); 7] = [
    ("Monday", &["Mon", "Mondays"]),
    ("Tuesday", &["Tue", "Tues", "Tuesdays"]),
    ("Wednesday", &["Wed", "Weds", "Wednesdays"]),
    ("Thursday", &["Thu", "Thur", "Thurs", "Thursdays"]),
    ("Friday", &["Fri", "Fridays"]),
    ("Saturday", &["Sat", "Saturdays"]),
    ("Sunday", &["Sun", "Sundays"]),
];

/// Words that place a day by another one.
const RELATIVE: [&str; 18] = [
    "yesterday",
    "today",
    "tomorrow",
    "tonight",
    "overnight",
    "ago",
    "earlier",
    "later",
    "last",
    "next",
    "previous",
    "following",
    "recently",
    "now",
    "currently",
    "this",
    "past",
    "coming",
];

/// Words that place a day beside the one that is named, so that the named one proves nothing.
const OFFSET: [&str; 10] =
    ["before", "after", "since", "following", "by", "until", "till", "between", "from", "eve"];

/// The longest time, in days, of which every day is tried.
const LONGEST_TIME: i64 = 800;

/// What printed words say of a day; an empty list says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// Weekdays named.
    pub weekdays: Vec<&'static str>,
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

/// Reads printed words.
pub(super) fn read(words: &str) -> Said {
    let tokens: Vec<&str> =
        words.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let mut said = Said::default();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(weekday) = weekday(token) {
            said.weekdays.push(weekday);
        } else if let Some(month) = month(token) {
            said.months.push(month);
            said.days.extend(days_beside(&tokens, at));
        } else if token.len() == 4
            && let Ok(year @ 1000..=2999) = token.parse::<i64>()
        {
            said.years.push(year);
        } else {
            let word = token.to_lowercase();
            said.is_relative |= RELATIVE.contains(&word.as_str());
            said.is_offset |= OFFSET.contains(&word.as_str());
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

fn weekday(token: &str) -> Option<&'static str> {
    let is_it = |name: &str| name == token || name.to_uppercase() == token;
    WEEKDAYS
        .iter()
        .find(|(name, others)| is_it(name) || others.iter().any(|other| is_it(other)))
        .map(|(name, _)| *name)
}

fn month(token: &str) -> Option<u8> {
    let is_short = token.len() >= 3 && token.starts_with(char::is_uppercase);
    (1..=12).find(|month| {
        let name = month_name(*month);
        name == token
            || name.to_uppercase() == token
            || is_short && (name.get(..3) == Some(token) || *month == 9 && token == "Sept")
    })
}

/// Numbers of days before and after the month at `at`: "3 December", "December 3rd", "3 and 4 of May".
fn days_beside(tokens: &[&str], at: usize) -> Vec<u8> {
    let is_link = |token: &str| matches!(token, "and" | "to" | "or" | "of" | "the" | "through");
    let run = |tokens: &mut dyn Iterator<Item = &&str>| {
        let mut days = Vec::new();
        for token in tokens {
            match day(token) {
                Some(day) => days.push(day),
                None if is_link(token) => {}
                None => break,
            }
        }
        days
    };
    let before = run(&mut tokens[..at].iter().rev());
    if before.is_empty() { run(&mut tokens[at + 1..].iter()) } else { before }
}

fn day(token: &str) -> Option<u8> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| token.strip_suffix(ending))
        .unwrap_or(token);
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

impl Said {
    /// Whether no day of `date` can be what the words say, for certain.
    pub fn excludes(&self, date: &Date) -> bool {
        if self.is_empty() || self.is_offset {
            return false;
        }
        if let Some((month, day)) = date.month_and_day()
            && (misses(&self.months, month) || misses(&self.days, day))
        {
            return true;
        }
        let (Some(first), Some(last)) = (date.earliest(), date.latest()) else { return false };
        let mut day = first;
        for _ in 0..LONGEST_TIME {
            if self.fits(day) {
                return false;
            }
            if day >= last {
                return true;
            }
            day = next(day);
        }
        false
    }

    /// Whether a day is what the words say.
    pub fn fits(&self, day: Day) -> bool {
        !misses(&self.years, day.year)
            && !misses(&self.months, day.month)
            && !misses(&self.days, day.day)
            && (self.weekdays.is_empty()
                || day.weekday().is_none_or(|name| self.weekdays.contains(&name)))
    }

    /// Whether nothing is said that a date could be held against.
    pub fn is_empty(&self) -> bool {
        self.weekdays.is_empty() && self.months.is_empty() && self.years.is_empty()
    }
}

fn misses<T: PartialEq>(named: &[T], value: T) -> bool {
    !named.is_empty() && !named.contains(&value)
}

/// The day after.
pub(super) fn next(day: Day) -> Day {
    if day.day < days_in(day.year, day.month) {
        Day { day: day.day + 1, ..day }
    } else if day.month < 12 {
        Day { month: day.month + 1, day: 1, ..day }
    } else {
        Day { year: day.year.saturating_add(1), month: 1, day: 1 }
    }
}

fn days_in(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excluded(words: &str, date: &str) -> bool {
        read(words).excludes(&Date::parse(date).unwrap())
    }

    #[test]
    fn a_date_must_be_able_to_be_the_day_that_the_words_name() {
        assert!(!excluded("On Wednesday", "2015-12-02"));
        assert!(excluded("On Wednesday", "2015-12-03"));
        assert!(excluded("December 3", "2015-12-02"));
        assert!(!excluded("3rd of December, 2015", "2015-12-03"));
        assert!(excluded("Thursday, December 3, 2014", "2015-12-03"));
        assert!(excluded("THURSDAY", "2015-12-02"));
        assert!(!excluded("Dec. 3-8", "2015-12-05"));
        assert!(excluded("Dec. 3-8", "2015-12-09"));
        assert!(excluded("in November", "2015-12"));
        assert!(!excluded("in December", "2015-12"));
    }

    #[test]
    fn what_is_not_certain_is_not_held_against_a_date() {
        assert!(!excluded("On Wednesday", "2015-12"));
        assert!(!excluded("On Wednesday", "../2015-12-08"));
        assert!(!excluded("December 3", "../2015-12-08"));
        assert!(!excluded("December 9", "XXXX-12-09"));
        assert!(excluded("December 8", "XXXX-12-09"));
        assert!(!excluded("the day before December 9", "2015-12-08"));
        assert!(!excluded("yesterday", "2015-12-09"));
        assert!(!excluded("mercredi 3 décembre", "2015-12-09"));
    }

    #[test]
    fn relative_words_are_told_from_dates() {
        assert!(read("On Wednesday").is_relative);
        assert!(read("two days ago").is_relative);
        assert!(!read("Wednesday, December 3").is_relative);
        assert!(!read("On November 30").is_relative);
    }
}
