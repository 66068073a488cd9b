//! Reads the dateline that opens a wire story: `MOSCOW, December 9. /TASS/.`, `ANKARA (Reuters) -`.

use casefile_words::dates::{self, Printed};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundDateline {
    /// The whole of it as printed.
    pub printed: String,
    /// The place; capitals only where a name has them.
    pub place: Option<String>,
    /// The day, with its words.
    pub day: Option<(Printed, String)>,
    pub agency: Option<String>,
}

/// No dateline is longer, in bytes.
const LONGEST: usize = 160;

/// Reads the dateline at the beginning of a line.
pub(crate) fn read(line: &str) -> Option<FoundDateline> {
    let mut end = line.len().min(LONGEST);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    let head = line.get(..end)?;
    in_slashes(head).or_else(|| in_brackets(head)).or_else(|| before_dash(head))
}

/// `PLACE, day. /AGENCY/.`
fn in_slashes(head: &str) -> Option<FoundDateline> {
    let open = head.find('/')?;
    let rest = head.get(open + 1..)?;
    let close = rest.find('/')?;
    let agency = rest.get(..close)?.trim();
    let mut end = open + 1 + close + 1;
    if head.get(end..)?.starts_with('.') {
        end += 1;
    }
    found(head.get(..open)?, agency, head.get(..end)?)
}

/// `PLACE, day (AGENCY) -`
fn in_brackets(head: &str) -> Option<FoundDateline> {
    let open = head.find('(')?;
    let rest = head.get(open + 1..)?;
    let close = rest.find(')')?;
    let agency = rest.get(..close)?.trim();
    let end = open + 1 + close + 1;
    starts_with_dash(head.get(end..)?).then_some(())?;
    found(head.get(..open)?, agency, head.get(..end)?)
}

fn starts_with_dash(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.starts_with(['—', '–', '-'])
}

/// `PLACE, day —`: without an agency, the place must be in capitals.
fn before_dash(head: &str) -> Option<FoundDateline> {
    let dash = [" — ", " – ", " - ", " -- "].iter().filter_map(|dash| head.find(dash)).min()?;
    let before = head.get(..dash)?;
    let (place, day) = place_and_day(before)?;
    let letters: Vec<char> = place.chars().filter(|c| c.is_alphabetic()).collect();
    let is_capitals = letters.len() >= 3 && letters.iter().all(|c| c.is_uppercase());
    let place_only = day.is_none();
    // "WARNING - …" may be any word in capitals; a day makes it a dateline, and so does a long dash.
    let is_long_dash = head.get(dash..)?.starts_with(" —") || head.get(dash..)?.starts_with(" –");
    (is_capitals && (!place_only || is_long_dash)).then(|| FoundDateline {
        printed: before.trim_end().to_owned(),
        place: Some(named(&place)),
        day,
        agency: None,
    })
}

fn found(before: &str, agency: &str, printed: &str) -> Option<FoundDateline> {
    let is_agency = (2..=40).contains(&agency.chars().count())
        && (super::credits::is_agency(agency)
            || agency.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()))
        && !agency.contains(['.', '!', '?', ':'])
        && agency.split_whitespace().count() <= 4;
    if !is_agency {
        return None;
    }
    let (place, day) = place_and_day(before)?;
    Some(FoundDateline {
        printed: printed.trim_end().to_owned(),
        place: Some(named(&place)),
        day,
        agency: Some(agency.to_owned()),
    })
}

/// A day with its words.
type WordedDay = (Printed, String);

/// Splits what stands before an agency into a place and, where printed, a day.
fn place_and_day(before: &str) -> Option<(String, Option<WordedDay>)> {
    let mut days = dates::days(before).into_iter();
    let (place, day) = match (days.next(), days.next()) {
        (None, _) => (before, None),
        (Some(day), None) => {
            let after = before.get(day.range.end..)?;
            if after.chars().any(char::is_alphanumeric) {
                return None;
            }
            let words = before.get(day.range.clone())?.to_owned();
            (before.get(..day.range.start)?, Some((day, words)))
        }
        (Some(_), Some(_)) => return None,
    };
    let place = place.trim().trim_end_matches([',', '.', ' ', '،']).trim();
    is_name_of_place(place).then(|| (place.to_owned(), day))
}

/// Whether words before a day are a place with a comma: `Ostmole, `.
pub(super) fn is_place(before: &str) -> bool {
    let place = before.trim_end();
    let words = place.split_whitespace().count();
    place.ends_with(',') && words <= 3 && is_name_of_place(place.trim_end_matches(','))
}

/// Places are short names: "WASHINGTON, D.C.", "NEW YORK", "القاهرة".
fn is_name_of_place(place: &str) -> bool {
    !place.is_empty()
        && place.chars().count() <= 40
        && place.split_whitespace().count() <= 5
        && place.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        && place.chars().all(|c| {
            c.is_alphabetic()
                || c.is_whitespace()
                || "-.,'’/".contains(c)
                || unicode_normalization::char::is_combining_mark(c)
        })
        && place.split_whitespace().all(|word| {
            word.chars().next().is_some_and(|c| !c.is_lowercase())
                || ["de", "la", "el", "am", "an", "der", "of", "on", "upon", "le", "al"]
                    .contains(&word)
        })
}

/// A place printed in capitals, as a name is written: `NEW YORK` is New York, `D.C.` stays.
fn named(place: &str) -> String {
    let is_turkish = place.contains(['İ', 'Ğ', 'Ş']);
    let word = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_capitals = word.chars().all(|c| !c.is_lowercase()) && letters > 1;
        if !is_capitals || word.contains('.') {
            return word.to_owned();
        }
        let mut is_first = true;
        let mut out = String::new();
        for character in word.chars() {
            match character {
                _ if is_first => out.push(character),
                'İ' => out.push('i'),
                'I' if is_turkish => out.push('ı'),
                _ => out.extend(character.to_lowercase()),
            }
            is_first = !character.is_alphabetic();
        }
        out
    };
    place.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Option<(String, String, String, String)> {
        let found = read(line)?;
        Some((
            found.printed,
            found.place.unwrap_or_default(),
            found.day.map(|day| day.0.edtf()).unwrap_or_default(),
            found.agency.unwrap_or_default(),
        ))
    }

    fn row(
        one: &str,
        two: &str,
        three: &str,
        four: &str,
    ) -> Option<(String, String, String, String)> {
        Some((one.into(), two.into(), three.into(), four.into()))
    }

    #[test]
    fn datelines_of_agencies_are_read() {
        let read = parts("MOSCOW, December 9. /TASS/. Russia had");
        assert_eq!(read, row("MOSCOW, December 9. /TASS/.", "Moscow", "XXXX-12-09", "TASS"));
        let read = parts("ANKARA, Dec 9, 2015 (Reuters) - Turkey");
        assert_eq!(read, row("ANKARA, Dec 9, 2015 (Reuters)", "Ankara", "2015-12-09", "Reuters"));
        assert_eq!(parts("NEW YORK (AP) — The"), row("NEW YORK (AP)", "New York", "", "AP"));
        assert_eq!(
            parts("МОСКВА, 9 декабря. /ТАСС/. Текст"),
            row("МОСКВА, 9 декабря. /ТАСС/.", "Москва", "XXXX-12-09", "ТАСС")
        );
        assert_eq!(
            parts("DİYARBAKIR, 9 Aralık (AA) - Metin"),
            row("DİYARBAKIR, 9 Aralık (AA)", "Diyarbakır", "XXXX-12-09", "AA")
        );
        assert_eq!(parts("PARIS — The"), row("PARIS", "Paris", "", ""));
    }

    #[test]
    fn other_beginnings_are_none() {
        for line in [
            "He said (again) - no",
            "See https://example.org/a/b",
            "A and/or B/C",
            "WARNING - this",
            "The UN (UN) met",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
