//! Reads the day of a date as machines write it.

use casefile_words::Day;
use casefile_words::dates::days;

/// No page is of an earlier day; what is, was never set.
const EARLIEST: &str = "1500";
/// Days that stand for none: the first days of clocks.
const UNSET: [&str; 5] = ["1900-01-01", "1899-12-30", "1899-12-31", "1969-12-31", "1970-01-01"];

/// The day of a machine's date, in its own time zone: `2015-12-09T22:10:00+03:00`, `20151209`, `Wed, 9 Dec 2015`.
pub(super) fn day(value: &str) -> Option<String> {
    let value = value.trim();
    let head: String =
        value.chars().take(10).map(|c| if matches!(c, '/' | '.') { '-' } else { c }).collect();
    let is_day = |own: &str| {
        own.len() == 10
            && own
                .chars()
                .enumerate()
                .all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
    };
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    let compact = (digits.len() == 8 || (digits.len() == 14 && digits.len() == value.len()))
        .then(|| format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8]));
    let own = if is_day(&head) {
        Some(head)
    } else if let Some(compact) = compact {
        Some(compact)
    } else {
        let found = days(value);
        let mut with_year = found.iter().filter(|own| own.year.is_some());
        with_year
            .next()
            .filter(|_| with_year.next().is_none())
            .map(casefile_words::dates::Printed::edtf)
    };
    own.filter(|own| {
        Day::parse(own).is_some()
            && own.as_str() >= EARLIEST
            && !UNSET.iter().any(|unset| own.starts_with(unset))
    })
}
