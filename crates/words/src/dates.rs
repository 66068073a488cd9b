//! Reads printed days, in every language of `data/`: finds them in a text ("Thursday, December 3, 2015", "9 декабря",
//! "9 Aralık 2015", 09.12.2015), and tells what words that are printed for a date say of it ([`SaidOfDay`]).
//!
//! Only what is certain is found: `3/4/2015` may be two days and is none. A year that is not printed
//! is not there.

use std::ops::Range;

use jiff::civil::Date as Civil;

mod names;
mod said;

use names::lower;
pub use said::{SaidOfDay, counted_from};

/// A day as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its words, in bytes of the text.
    pub range: Range<usize>,
    /// The year, where printed.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// The weekday beside it, from 0 (Monday), where printed.
    pub weekday: Option<u8>,
}

impl Printed {
    /// The day as EDTF; without a year, `XXXX-12-09`.
    #[must_use]
    pub fn edtf(&self) -> String {
        match self.year {
            Some(year) => format!("{year:04}-{:02}-{:02}", self.month, self.day),
            None => format!("XXXX-{:02}-{:02}", self.month, self.day),
        }
    }
}

/// A run of letters or digits.
#[derive(Debug, Clone, Copy)]
pub struct DateToken<'a> {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The run.
    pub text: &'a str,
}

/// The runs of letters and digits of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<DateToken<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_part = character.is_alphanumeric()
            || unicode_normalization::char::is_combining_mark(character);
        match (start, is_part) {
            (None, true) => start = Some(at),
            (Some(first), false) => {
                found.push(DateToken { start: first, end: at, text: &text[first..at] });
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn month(token: &str) -> Option<i8> {
    names::in_any().month(token).and_then(|month| i8::try_from(month).ok())
}

/// Whether a word of any language names a month.
#[must_use]
pub fn is_month(token: &str) -> bool {
    month(token).is_some()
}

/// The weekday that a word of any language names, from 0 (Monday).
#[must_use]
pub fn weekday(token: &str) -> Option<u8> {
    names::in_any().weekday(token)
}

/// How many days before another one a word such as "yesterday" or "today" places a day, in any language.
#[must_use]
pub fn days_back(token: &str) -> Option<u8> {
    names::days_back(token)
}

/// A number in any script's decimal digits, with an ordinal's ending or without.
fn number(token: &str) -> Option<i32> {
    let mut value: i32 = 0;
    let mut digits = 0;
    for (at, character) in token.char_indices() {
        let digit = match character {
            '0'..='9' => u32::from(character) - u32::from('0'),
            '٠'..='٩' => u32::from(character) - u32::from('٠'),
            '۰'..='۹' => u32::from(character) - u32::from('۰'),
            _ => {
                let ending = lower(&token[at..]);
                let is_ordinal = ["st", "nd", "rd", "th", "er", "го"].contains(&ending.as_str());
                return (digits > 0 && is_ordinal).then_some(value);
            }
        };
        digits += 1;
        if digits > 4 {
            return None;
        }
        value = value * 10 + i32::try_from(digit).ok()?;
    }
    (digits > 0).then_some(value)
}

fn day_number(token: &str) -> Option<i8> {
    number(token).filter(|day| (1..=31).contains(day)).and_then(|day| i8::try_from(day).ok())
}

fn year_number(token: &str) -> Option<i16> {
    let year = number(token)?;
    (token.chars().count() == 4 && (1000..=2999).contains(&year))
        .then(|| i16::try_from(year).ok())
        .flatten()
}

/// Whether nothing but a space, a comma or a point stands between two tokens.
fn beside(text: &str, one: &DateToken<'_>, next: &DateToken<'_>) -> bool {
    let between = text.get(one.end..next.start).unwrap_or("?");
    between.chars().count() <= 2 && between.chars().all(|c| c.is_whitespace() || ",.،".contains(c))
}

/// Every day that a text prints, in order.
#[must_use]
pub fn days(text: &str) -> Vec<Printed> {
    // There is no day without a number, and most texts have none.
    if !text.contains(char::is_numeric) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let mut found: Vec<Printed> = Vec::new();
    for at in 0..tokens.len() {
        let here = tokens[at];
        if found.last().is_some_and(|last| here.start < last.range.end) {
            continue;
        }
        let one = match month(here.text) {
            Some(month) => named(text, &tokens, at, month),
            None => with_signs(&here).or_else(|| numeric(text, &tokens, at)),
        };
        found.extend(one.filter(is_day));
    }
    found
}

fn is_day(printed: &Printed) -> bool {
    // A leap year stands in where none is printed.
    Civil::new(printed.year.unwrap_or(2000), printed.month, printed.day).is_ok()
}

/// A day around the name of a month.
fn named(text: &str, tokens: &[DateToken<'_>], at: usize, month: i8) -> Option<Printed> {
    let is_link = |token: &DateToken<'_>| matches!(token.text, "of" | "de" | "del" | "di");
    let next = |from: usize| tokens.get(from + 1).filter(|next| beside(text, &tokens[from], next));
    let before = |from: usize| {
        from.checked_sub(1)
            .and_then(|at| tokens.get(at))
            .filter(|one| beside(text, one, &tokens[from]))
    };
    let after = next(at).and_then(|token| Some((day_number(token.text)?, at + 1)));
    let (day, mut first, mut last) = match (before(at), after) {
        // "3 December 2015" has its day before; "December 3" has it after.
        (Some(token), _) if day_number(token.text).is_some() => {
            (day_number(token.text)?, at - 1, at)
        }
        (Some(link), _)
            if is_link(link)
                && before(at - 1).is_some_and(|token| day_number(token.text).is_some()) =>
        {
            (day_number(before(at - 1)?.text)?, at - 2, at)
        }
        (_, Some((day, last))) => (day, at, last),
        _ => return None,
    };
    let mut year = next(last).and_then(|token| year_number(token.text));
    if year.is_some() {
        last += 1;
    } else if next(last).is_some_and(is_link) {
        year = next(last + 1).and_then(|token| year_number(token.text));
        last += if year.is_some() { 2 } else { 0 };
    }
    let mut weekday_found = before(first).and_then(|token| weekday(token.text));
    if weekday_found.is_some() {
        first -= 1;
    } else {
        weekday_found = next(last).and_then(|token| weekday(token.text));
        last += usize::from(weekday_found.is_some());
    }
    Some(Printed {
        range: tokens.get(first)?.start..tokens.get(last)?.end,
        year,
        month,
        day,
        weekday: weekday_found,
    })
}

/// A day whose parts are named by signs: `2015年12月9日`.
fn with_signs(token: &DateToken<'_>) -> Option<Printed> {
    let (year, rest) = token.text.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (day, after) = rest.split_at(digits);
    let start = year.len() - year.trim_start_matches(|c: char| !c.is_ascii_digit()).len();
    let sign = after.chars().next().filter(|c| matches!(c, '日' | '号'))?;
    let end = token.text.len() - after.len() + sign.len_utf8();
    Some(Printed {
        range: token.start + start..token.start + end,
        year: Some(year_number(year.get(start..)?)?),
        month: day_number(month).filter(|month| *month <= 12)?,
        day: day_number(day)?,
        weekday: None,
    })
}

/// A day in figures whose order leaves no doubt: `2015-12-09`, `09.12.2015`, `13/12/2015`.
fn numeric(text: &str, tokens: &[DateToken<'_>], at: usize) -> Option<Printed> {
    let [one, two, three] = tokens.get(at..at + 3)? else { return None };
    let mark = text.get(one.end..two.start)?;
    if text.get(two.end..three.start)? != mark || !matches!(mark, "-" | "." | "/") {
        return None;
    }
    let third = three.text.split(['T', 't']).next().unwrap_or("");
    let (year, month, day) = if let Some(year) = year_number(one.text) {
        (year, day_number(two.text)?, day_number(third)?)
    } else {
        let year = year_number(three.text)?;
        let (first, second) = (day_number(one.text)?, day_number(two.text)?);
        match (mark, first, second) {
            (".", ..) => (year, second, first),
            (_, 13.., ..=12) => (year, second, first),
            (_, ..=12, 13..) => (year, first, second),
            (_, first, second) if first == second => (year, first, second),
            _ => return None,
        }
    };
    (1..=12).contains(&month).then_some(Printed {
        range: one.start..three.end,
        year: Some(year),
        month,
        day,
        weekday: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        days(text)
            .iter()
            .map(|day| format!("{} {}", day.edtf(), &text[day.range.clone()]))
            .collect()
    }

    #[test]
    fn days_are_found_in_the_usual_forms() {
        assert_eq!(found("MOSCOW, December 9. /TASS/."), ["XXXX-12-09 December 9"]);
        assert_eq!(found("on Thursday, Dec. 3, 2015 he"), ["2015-12-03 Thursday, Dec. 3, 2015"]);
        assert_eq!(found("3rd of March 2020"), ["2020-03-03 3rd of March 2020"]);
        assert_eq!(found("МОСКВА, 9 декабря."), ["XXXX-12-09 9 декабря"]);
        assert_eq!(found("ANKARA, 9 Aralık 2015"), ["2015-12-09 9 Aralık 2015"]);
        assert_eq!(found("İSTANBUL, 3 EKİM 2019"), ["2019-10-03 3 EKİM 2019"]);
        assert_eq!(found("（2015年12月9日）"), ["2015-12-09 2015年12月9日"]);
        assert_eq!(found("於2015年12月09日發布"), ["2015-12-09 2015年12月09日"]);
        assert_eq!(found("9. Dezember 2015"), ["2015-12-09 9. Dezember 2015"]);
        assert_eq!(found("el 9 de diciembre de 2015"), ["2015-12-09 9 de diciembre de 2015"]);
        assert_eq!(
            found("2015-12-09T10:00 and 09.12.2015"),
            ["2015-12-09 2015-12-09T10", "2015-12-09 09.12.2015"]
        );
    }

    #[test]
    fn what_is_not_certain_is_not_found() {
        assert_eq!(
            found("3/4/2015, it may 3, 30 February, December 2015, 5 percent"),
            Vec::<String>::new()
        );
    }
}
