//! Finds days in a line that says when: there, a year of two digits is one, `28.09.19`.

use casefile_words::dates::{Printed, tokens};

/// Years of two digits from here on are of the last century.
const TURN: i16 = 70;

/// The days of a line; those with years of two digits only where no other stands in it.
pub(super) fn days(text: &str) -> Vec<Printed> {
    let found = casefile_words::dates::days(text);
    if found.iter().any(|own| own.year.is_some()) {
        return found;
    }
    let tokens = tokens(text);
    let short = (0..tokens.len()).find_map(|at| {
        let [one, two, three] = tokens.get(at..at + 3)? else { return None };
        let mark = text.get(one.end..two.start)?;
        let is_written = text.get(two.end..three.start)? == mark && matches!(mark, "." | "/");
        let is_alone = !text.get(..one.start)?.ends_with(['.', '/', '-'])
            && !text.get(three.end..)?.starts_with(['/', '-'])
            && !text.get(three.end..)?.trim_start_matches('.').starts_with(char::is_numeric);
        let number = |token: &str, digits: usize| {
            let is_number = token.len() <= 2
                && token.len() >= digits
                && token.bytes().all(|own| own.is_ascii_digit());
            is_number.then(|| token.parse::<i8>().ok())?
        };
        let (first, second) = (number(one.text, 1)?, number(two.text, 1)?);
        let year = i16::from(number(three.text, 2)?);
        let year = if year >= TURN { 1900 + year } else { 2000 + year };
        let (day, month) = match (mark, first, second) {
            (".", ..) | (_, 13.., ..=12) => (first, second),
            (_, ..=12, 13..) => (second, first),
            _ => return None,
        };
        let own =
            Printed { range: one.start..three.end, year: Some(year), month, day, weekday: None };
        let is_day = jiff::civil::Date::new(year, month, day).is_ok();
        (is_written && is_alone && is_day).then_some(own)
    });
    short.map_or(found, |own| vec![own])
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn years_of_two_digits_are_read_as_a_person_reads_them() {
        let first = |text: &str| days(text).first().map(casefile_words::dates::Printed::edtf);
        assert_eq!(first("28.09.19 | 12:44").as_deref(), Some("2019-09-28"));
        assert_eq!(first("3.4.98").as_deref(), Some("1998-04-03"));
        assert_eq!(first("28/09/19").as_deref(), Some("2019-09-28"));
        assert_eq!(first("3/4/19"), None);
        assert_eq!(first("version 1.2.19.4"), None);
        assert_eq!(first("4.5.2020").as_deref(), Some("2020-05-04"));
    }
}
