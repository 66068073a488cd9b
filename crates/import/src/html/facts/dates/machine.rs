//! Reads the day of a date as machines write it.

use casefile_words::Day;
use casefile_words::dates::{Printed, days};

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
            .map(Printed::edtf)
            .or_else(|| of_clock(value, &found))
    };
    own.filter(|own| {
        Day::parse(own).is_some()
            && own.as_str() >= EARLIEST
            && !UNSET.iter().any(|unset| own.starts_with(unset))
    })
}

/// The day of a date as a computer's clock prints it, the year after the time: `Mon Oct 11 14:57:21 CEST 2021`.
fn of_clock(value: &str, found: &[Printed]) -> Option<String> {
    let [only] = found else { return None };
    let (before, year) = value.rsplit_once(' ')?;
    let is_year = year.len() == 4 && year.bytes().all(|own| own.is_ascii_digit());
    let is_clock = before.matches(':').count() == 2 && only.range.end < before.find(':')?;
    (is_year && is_clock && only.year.is_none())
        .then(|| format!("{year}-{:02}-{:02}", only.month, only.day))
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_read_in_each_form_that_machines_write() {
        for (written, read) in [
            ("2015-12-09T22:10:00+03:00", Some("2015-12-09")),
            ("20151209", Some("2015-12-09")),
            ("Wed, 9 Dec 2015 22:10:00 GMT", Some("2015-12-09")),
            ("Mon Oct 11 14:57:21 CEST 2021", Some("2021-10-11")),
            (
                "Tue Feb 20 2018 01:00:00 GMT+0100 (Central European Standard Time)",
                Some("2018-02-20"),
            ),
            ("Oct 11", None),
            ("0001-01-01T00:00:00Z", None),
        ] {
            assert_eq!(day(written).as_deref(), read, "{written}");
        }
    }
}
