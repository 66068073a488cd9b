//! The words by which lines of a news text that are no part of its body are known.

use crate::lists;

/// What a line of navigation, advertising or form is, if it is one.
pub(super) fn boilerplate(line: &str) -> Option<&'static str> {
    let small = line.to_lowercase();
    let bare = small.trim_matches(|c: char| c.is_whitespace() || ":.»›>→·|".contains(c));
    if lists::NAVIGATION.contains(bare) {
        Some("navigation")
    } else if lists::ADVERTISING.contains(bare) {
        Some("mark of an advertisement")
    } else if is_trail(line) {
        Some("navigation")
    } else if is_count(bare) {
        Some("a count of the website")
    } else {
        None
    }
}

/// Whether a line is a trail of sections: `Home > World > Europe`.
fn is_trail(line: &str) -> bool {
    ['>', '›', '»'].iter().any(|mark| {
        let parts: Vec<&str> = line.split(*mark).map(str::trim).collect();
        parts.len() >= 2
            && line.chars().count() <= 100
            && parts.iter().enumerate().all(|(at, part)| {
                let words = part.split_whitespace().count();
                words <= 4 && (words > 0 || (at > 0 && at + 1 == parts.len()))
            })
    })
}

/// Whether a line counts minutes, comments or shares.
fn is_count(bare: &str) -> bool {
    let words: Vec<&str> = bare.split_whitespace().collect();
    let is_number = |word: &str| {
        let word = word.trim_matches(|c| "()".contains(c));
        !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
    };
    match words.as_slice() {
        [count, "min" | "minute" | "minutes", "read"] => is_number(count),
        [count, "comments" | "comment" | "shares" | "views" | "likes"] => is_number(count),
        ["comments" | "views" | "shares", count] => is_number(count),
        _ => false,
    }
}

/// Whether a line only says that a release may be used.
pub(super) fn is_release_notice(line: &str) -> bool {
    let small = line.to_lowercase();
    // It may have a number: "Press release No. 7".
    let mut words: Vec<&str> = small
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|own| !own.is_empty())
        .collect();
    let is_number = |own: &str| own.chars().all(|c| c.is_numeric() || c == '-');
    while words.len() > 1
        && words.last().is_some_and(|own| {
            is_number(own) || ["no", "nr", "number", "nummer", "nº", "n", "№"].contains(own)
        })
    {
        words.pop();
    }
    lists::RELEASE_NOTICES.contains(&words.join(" "))
}

/// Whether a line is two or three words with capitals and nothing else: a name, most likely, and no summary.
pub(super) fn is_bare_name(words: &str) -> bool {
    let parts: Vec<&str> = words.split_whitespace().collect();
    let is_part = |own: &&str| {
        own.starts_with(char::is_uppercase) && own.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    (2..=3).contains(&parts.len()) && parts.iter().all(is_part)
}

/// Whether a line addresses those to whom a speech or a letter goes.
pub(super) fn is_salutation(words: &str) -> bool {
    let small = words.to_lowercase();
    let is_short = words.split_whitespace().count() <= 12;
    let is_begun = || {
        lists::SALUTATIONS.iter().any(|own| {
            small.strip_prefix(own).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    };
    let is_address = words.ends_with([':', ',', '!']) && words.split_whitespace().count() <= 6;
    is_short
        && (is_address && !words.ends_with('!') || words.ends_with([':', ',', '!']) && is_begun())
}

/// Whether a line is the name of a newspaper or the like, and nothing else.
pub(super) fn is_masthead(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_named = words.iter().any(|own| lists::MASTHEADS.contains(&own.to_lowercase()));
    let is_capital = |own: &&str| {
        own.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic())
            || own.chars().count() <= 3
    };
    (1..=6).contains(&words.len())
        && is_named
        && words.iter().all(is_capital)
        && !line.ends_with(['.', ':', ',', '?', '!'])
}

/// Whether a line only marks the end.
pub(super) fn is_end_mark(line: &str) -> bool {
    lists::END_MARKS.contains(&line.to_lowercase())
}

/// Names as printed in a byline; `None` if the line is none.
pub(super) fn byline(line: &str) -> Option<Vec<String>> {
    let small = line.to_lowercase();
    let label = lists::BYLINES.iter().find(|label| small.starts_with(label))?;
    // Small letters may be longer than capitals; the labels are not.
    let rest = line.get(label.len()..)?;
    let is_open = label.ends_with(": ");
    if rest.chars().count() > 120 || rest.ends_with(['.', '?', '!']) && !is_open {
        return None;
    }
    let rest = rest.split(" | ").next().unwrap_or(rest);
    let names: Vec<String> = rest
        .replace(" and ", ",")
        .replace(" & ", ",")
        .replace(" ve ", ",")
        .replace(" und ", ",")
        .replace(" et ", ",")
        .split([',', ';'])
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let is_name = |name: &String| {
        let words: Vec<&str> = name.split_whitespace().collect();
        let particles =
            ["de", "von", "van", "der", "bin", "al", "el", "la", "di", "da", "le", "den"];
        (1..=5).contains(&words.len())
            && words.iter().all(|word| {
                particles.contains(word)
                    || word
                        .chars()
                        .next()
                        .is_some_and(|c| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic())
            })
            && words.iter().any(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()))
    };
    (!names.is_empty() && names.len() <= 6 && names.iter().all(is_name)).then_some(names)
}

/// What a date of its own line is a date of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateOf {
    Publication,
    Change,
}

/// Reads a line that is only a date, with a label and a time or without.
pub(super) fn date_line(line: &str) -> Option<(DateOf, casefile_words::dates::Printed)> {
    if line.chars().count() > 90 {
        return None;
    }
    let mut days = casefile_words::dates::days(line).into_iter();
    let (Some(day), None) = (days.next(), days.next()) else { return None };
    let before = line.get(..day.range.start)?;
    let label = before.to_lowercase();
    let label = label.trim_matches(|c: char| c.is_whitespace() || ":,-–—|".contains(c));
    let of = if label.is_empty() || lists::PUBLISHED.contains(label) {
        DateOf::Publication
    } else if lists::UPDATED.contains(label) {
        DateOf::Change
    } else if day.year.is_some() && super::dateline::is_place(before) {
        // "Ostmole, 13 March 2026"
        DateOf::Publication
    } else {
        return None;
    };
    is_time(line.get(day.range.end..)?).then_some((of, day))
}

/// Whether words after a day are nothing but a time of the day.
fn is_time(rest: &str) -> bool {
    let small = rest.to_lowercase();
    small.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).all(|token| {
        lists::CLOCK_WORDS.contains(token) || token.chars().all(|c| c.is_ascii_digit()) || {
            let digits = token.trim_end_matches(['a', 'p', 'm', 't', 'z', 'h']);
            !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == 't')
        }
    })
}

/// Whether a line says whom to write to or call.
pub(super) fn is_contact(line: &str) -> bool {
    let small = line.to_lowercase();
    let is_mail = |word: &str| {
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    };
    lists::CONTACTS.begins(&small) || line.split_whitespace().any(is_mail)
}

/// The address that a line is, with a label or without.
pub(super) fn address(line: &str) -> Option<&str> {
    let rest = match line.split_once(": ") {
        Some((label, rest)) if lists::ADDRESSES.contains(&label.trim().to_lowercase()) => {
            rest.trim()
        }
        _ => line,
    };
    let is_address = (rest.starts_with("https://") || rest.starts_with("http://"))
        && rest.len() > 10
        && !rest.contains(char::is_whitespace);
    is_address.then_some(rest)
}

/// The label of a speaker at the beginning of a line, and where the words begin.
pub(super) fn speaker(line: &str) -> Option<(&str, usize)> {
    let at = line.find([':', '：'])?;
    let label = line.get(..at)?.trim();
    let rest = line.get(at..)?;
    let after = rest.chars().next()?.len_utf8();
    let is_spaced = rest[after..].is_empty() || rest[after..].starts_with(char::is_whitespace);
    let words: Vec<&str> = label.split_whitespace().collect();
    let bare = label.trim_end_matches(')');
    let is_name = !label.is_empty()
        && label.chars().count() <= 40
        && words.len() <= 5
        && words.iter().all(|word| {
            let first = word.trim_start_matches(['(', '"']).chars().next();
            first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
                || ["of", "the", "de", "von", "van", "al", "bin"].contains(word)
        })
        && bare.chars().all(|c| {
            c.is_alphanumeric()
                || c.is_whitespace()
                || "-.'’(),".contains(c)
                || unicode_normalization::char::is_combining_mark(c)
        });
    (is_name && is_spaced).then_some((label, at + after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known_by_their_words() {
        assert_eq!(boilerplate("All news"), Some("navigation"));
        assert_eq!(boilerplate("Home > World > Europe"), Some("navigation"));
        assert_eq!(boilerplate("5 min read"), Some("a count of the website"));
        assert_eq!(boilerplate("All news is bad news"), None);
    }

    #[test]
    fn bylines_name_people() {
        assert_eq!(
            byline("By Ana Lima and Jo de Wit"),
            Some(vec!["Ana Lima".into(), "Jo de Wit".into()])
        );
        assert_eq!(byline("By the time they came"), None);
    }

    #[test]
    fn a_line_that_is_a_date_says_so() {
        assert_eq!(
            date_line("Published: 3 March 2020, 10:15 GMT").map(|it| it.1.edtf()),
            Some("2020-03-03".into())
        );
        assert_eq!(date_line("Updated 3 March 2020").map(|it| it.0), Some(DateOf::Change));
        assert_eq!(date_line("On 3 March 2020 they met"), None);
    }

    #[test]
    fn labels_of_speakers_are_names() {
        assert_eq!(speaker("MR. SMITH: Yes."), Some(("MR. SMITH", 10)));
        assert_eq!(speaker("Петров: Да."), Some(("Петров", 13)));
        assert_eq!(speaker("What he said was this: no"), None);
        assert_eq!(speaker("https://example.org"), None);
    }
}
