//! Cuts lists of names as pages print them and as their data give them.

use std::collections::BTreeSet;

use super::value::MOST;
use crate::html::page::collapsed;
use crate::lists;

/// What parts names, beside a comma and words such as "and".
const MARKS: [char; 6] = [';', '|', '，', '、', '•', '·'];
/// What parts names where spaces stand around it.
const DASHES: [&str; 4] = [" - ", " – ", " — ", " / "];

/// The names in a statement of a page's data, in which one that stands alone may be turned around: `Pilot, Bo`.
pub(in crate::html) fn said_names(text: &str) -> Vec<String> {
    turned(text).map_or_else(|| names(text), |own| vec![own])
}

/// A name whose last part stands first, put in order.
fn turned(text: &str) -> Option<String> {
    let text = collapsed(text);
    let (last, first) = text.split_once(',')?;
    let first = first.trim();
    let is_cased = |own: &str| {
        let capitals = own.chars().filter(|own| own.is_uppercase()).count();
        own.starts_with(char::is_uppercase) && (capitals < own.chars().count() || own.len() <= 2)
    };
    let words = |own: &str| own.split_whitespace().count();
    let is_part = |own: &str| {
        let bare = own.trim_end_matches('.').to_lowercase();
        own.split_whitespace().all(is_cased)
            && !lists::OFFICES.contains(&bare)
            && !lists::PLACEHOLDERS.contains(&bare)
            && !lists::LAST_OF_ORGANISATIONS.contains(&bare)
            && !lists::FIRST_OF_ORGANISATIONS.contains(&bare)
            && !is_suffix(own)
    };
    let is_turned = words(last) == 1
        && (1..=2).contains(&words(first))
        && !first.contains([',', ';', '|', '&'])
        && is_part(last)
        && is_part(first);
    is_turned.then(|| format!("{first} {last}"))
}

fn is_suffix(name: &str) -> bool {
    matches!(name, "Jr." | "Jr" | "Sr." | "II" | "III" | "MD" | "PhD" | "Ph.D.")
}

/// Cuts a list of names as pages print it.
pub(in crate::html) fn names(text: &str) -> Vec<String> {
    let text = collapsed(text);
    let bare = without_label(&text);
    let mut names: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    // Those with whom an author wrote may stand in brackets.
    let bare = ["(avec ", "(with ", "(mit ", "(con "].iter().fold(bare.to_owned(), |text, own| {
        if text.ends_with(')') {
            text.replace(own, ", ").trim_end_matches(')').to_owned()
        } else {
            text
        }
    });
    // Who asks and who answers are both named.
    let bare = lists::TALKS.iter().fold(bare, |text, own| text.replace(own, ", "));
    let bare = DASHES.iter().fold(bare, |text, own| text.replace(own, "|"));
    let parts = bare.split(',').flat_map(|part| part.split(MARKS));
    let parts = parts.flat_map(|part| part.split(" and ")).flat_map(parted);
    for name in parts.map(str::trim).map(without_label).take(MOST) {
        if is_suffix(name)
            && let Some(last) = names.last_mut()
        {
            *last = format!("{last}, {name}");
        } else if !name.is_empty() && !is_address(name) && seen.insert(name.to_lowercase()) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Words without the label before a name: "By", "Posted by".
fn without_label(text: &str) -> &str {
    let small = text.to_lowercase();
    // Letters whose small form has another length would shift the cut.
    let is_same = small.len() == text.len();
    let labels = lists::AUTHOR_LABELS.iter().filter(|own| is_same && small.starts_with(own));
    // A name may itself begin so: "von der Heide".
    let is_label = |own: &&str| {
        let rest = text.get(own.len()..).unwrap_or("").trim_start();
        let is_capital = rest.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
        is_capital || small.len() == own.trim_end().len()
    };
    let label = labels.filter(is_label).max_by_key(|own| own.len());
    let is_alone = || lists::AUTHOR_LABELS.iter().any(|own| own.trim_end() == small);
    match label {
        Some(label) => text.get(label.len()..).unwrap_or("").trim(),
        None if is_same && is_alone() => "",
        None => text,
    }
}

/// Two full names that a word of another language joins; a surname may hold such a word too.
fn parted(names: &str) -> Vec<&str> {
    let is_full = |own: &str| own.split_whitespace().count() >= 2;
    let cut = lists::JOINING_WORDS.iter().find_map(|own| names.split_once(own));
    match cut.filter(|(one, other)| is_full(one) && is_full(other)) {
        Some((one, other)) => vec![one, other],
        None => vec![names],
    }
}

/// Whether what stands in the place of a name is an address.
pub(super) fn is_address(text: &str) -> bool {
    text.starts_with("http://")
        || text.starts_with("https://")
        || text.starts_with('@')
        || text.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_by_what_pages_put_between_them() {
        for (text, found) in [
            ("By Ana Lima and Karl Berg", vec!["Ana Lima", "Karl Berg"]),
            ("Ana Lima - Karl Berg", vec!["Ana Lima", "Karl Berg"]),
            ("Veröffentlicht von Ana Lima", vec!["Ana Lima"]),
            ("Ana Lima im Gespräch mit Karl Berg", vec!["Ana Lima", "Karl Berg"]),
            ("Gespeichert von", vec![]),
            ("By | Ana Lima | Ana Lima", vec!["Ana Lima"]),
            ("von der Heide", vec!["von der Heide"]),
        ] {
            assert_eq!(names(text), found, "{text}");
        }
    }

    #[test]
    fn a_name_that_data_turn_around_is_put_in_order() {
        assert_eq!(said_names("Pilot, Bo"), ["Bo Pilot"]);
        assert_eq!(said_names("Bo Pilot, Ann Lens"), ["Bo Pilot", "Ann Lens"]);
        assert_eq!(said_names("AFP, DPA"), ["AFP", "DPA"]);
    }
}
