//! Tells the names of persons from those of organisations, and from words that are no name.

use crate::html::facts::title::is_site;
use crate::html::metadata::Metadata;
use crate::lists;
use crate::text::is_agency;

/// Whether a name is that of the page's publisher, of its site, of an agency, or of an office.
pub(super) fn is_organisation(name: &str, title: &str, metadata: &Metadata) -> bool {
    let small = name.to_lowercase();
    let mut parts = small.split_whitespace();
    let first = parts.next().unwrap_or("");
    let last = parts.next_back().unwrap_or(first);
    // What a page's `<title>` says beside the headline is mostly the name of the site: `网易` in `…_网易新闻`.
    let is_in_title = || {
        let is_short = !name.is_ascii() && !name.contains(' ') && name.chars().count() <= 6;
        let said = metadata.title.iter().filter(|said| said.value.contains(name));
        is_short && !title.contains(name) && said.count() > 0
    };
    is_agency(&small)
        || small.strip_prefix("the ").is_some_and(is_agency)
        || is_site(name, metadata)
        || lists::FIRST_OF_ORGANISATIONS.contains(first)
        || lists::LAST_OF_ORGANISATIONS.contains(last)
        || small.split_whitespace().any(is_compound)
        || is_in_title()
}

/// Whether a word ends as names of organisations do: `Polizeidirektion`, `新华网`.
fn is_compound(word: &str) -> bool {
    let end = lists::ENDS_OF_ORGANISATIONS.iter().find(|own| word.ends_with(own));
    word.chars().count() >= 3 && end.is_some_and(|own| own.len() < word.len())
}

/// Small words within names.
pub(super) const PARTICLES: [&str; 16] = [
    "de", "del", "della", "der", "den", "di", "da", "do", "dos", "la", "le", "van", "von", "bin",
    "al", "el",
];

/// A name without the office that is printed behind it: "Ana Lima Senior Correspondent".
pub(super) fn without_office(name: &str) -> String {
    let words = without_agency(without_lead(name.split_whitespace().collect()));
    let is_office = |word: &&str| is_office(word) || is_label(word);
    let office = words.iter().position(is_office).filter(|at| *at >= 2);
    // "Ana Lima in Porto", "Ana Lima posted".
    let is_small = |word: &&str| word.starts_with(char::is_lowercase) && !PARTICLES.contains(word);
    let small = words.iter().position(is_small);
    let end = office.into_iter().chain(small).min().unwrap_or(words.len());
    words[..end].join(" ").trim_end_matches([',', '-', '–', '|', ':']).trim().to_owned()
}

fn is_office(word: &str) -> bool {
    lists::OFFICES.contains(word.to_lowercase().trim_end_matches([',', '.', ':']))
}

/// Whether a word begins what a line says after a name: when it was published or changed, what a button does.
fn is_label(word: &str) -> bool {
    let small = word.to_lowercase();
    let bare = small.trim_end_matches([':', ',', '.']);
    let lists = [&lists::DATE_LABELS, &lists::PUBLISHED, &lists::UPDATED, &lists::BUTTONS];
    lists.iter().any(|own| own.contains(bare))
        || lists::CHANGED.contains(bare)
        || lists::CHANGED.contains(&format!("{bare}:"))
}

/// Whether words are those of a person's name: each begins with a capital, or is of a script without them, or is a small
/// word within names; and none is an office.
pub(super) fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_part = |word: &&str| {
        let mut letters = word.chars().filter(|own| own.is_alphabetic());
        let first = letters.next();
        let is_cased = |own: char| own.is_uppercase() || !own.is_lowercase();
        first.is_some_and(is_cased)
            || PARTICLES.contains(word)
            || ["d’", "d'", "al-", "el-", "l’", "l'", "o’", "ter", "te", "af", "zu", "y", "e"]
                .iter()
                .any(|own| word.starts_with(own) && (own.len() > 2 || word == own))
    };
    let has_small = name.chars().any(char::is_lowercase);
    let is_without_case = !has_small && !name.chars().any(char::is_uppercase);
    let small = name.to_lowercase();
    is_name(name)
        && words.len() <= 5
        && words.iter().all(is_part)
        // Small words alone are what stands before a name.
        && !words.iter().all(|own| PARTICLES.contains(own) || lists::BY.contains(own))
        && !words.iter().any(|own| is_office(own) || is_label(own))
        && !lists::PLACEHOLDERS.contains(small.as_str())
        // A word in capitals alone is the name of an agency.
        && (words.len() > 1 || has_small || is_without_case)
}

/// Words of a byline without what is printed before a name: "Gastbeitrag von Ana Lima", "von Ana".
///
/// A name may itself begin so: "von der Heide".
fn without_lead(words: Vec<&str>) -> Vec<&str> {
    let is_sort =
        |word: &&&str| lists::SORTS_OF_TEXT.contains(word.to_lowercase().trim_end_matches(':'));
    let lead = words.iter().take_while(is_sort).count();
    match words.get(lead..) {
        Some([by, first, ..])
            if lists::BY.contains(&by.to_lowercase())
                && first.starts_with(char::is_uppercase)
                && (lead > 0 || by.starts_with(char::is_lowercase)) =>
        {
            words[lead + 1..].to_vec()
        }
        _ => words,
    }
}

/// Words of a byline without the agency behind a name: "Ana Lima Associated Press".
fn without_agency(words: Vec<&str>) -> Vec<&str> {
    let is_agency_from = |at: &usize| is_agency(&words[*at..].join(" "));
    match (2..words.len()).find(is_agency_from) {
        Some(at) => words[..at].to_vec(),
        None => words,
    }
}

/// Whether printed words may be a person's or an agency's name, and not a button beside the byline or an address.
pub(super) fn is_name(text: &str) -> bool {
    let count = text.split_whitespace().count();
    let is_long = text.chars().count() > 60;
    let has_digit = text.chars().any(|c| c.is_ascii_digit());
    let is_address =
        text.contains(['@', '/']) || (text.contains('.') && text == text.to_lowercase());
    let is_said_apart = text.contains(['[', ']', '(', ')', ':', '：', '【']);
    (1..=6).contains(&count)
        && !is_long
        && !is_said_apart
        && !has_digit
        && !is_address
        && !text.contains(['+', '<', '>', '»', '›'])
        && !lists::BUTTONS.contains(&text.to_lowercase())
        && !text.to_lowercase().starts_with("photograph ")
        && !text.to_lowercase().split_whitespace().all(|own| lists::BUTTONS.contains(own))
        && text.chars().any(char::is_alphabetic)
}

/// Whether the page's data may name somebody so.
pub(super) fn is_said(name: &str) -> bool {
    let small = name.to_lowercase();
    let ending = small.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_host = !small.contains(' ')
        && (2..=4).contains(&ending.len())
        && ending.bytes().all(|own| own.is_ascii_lowercase());
    let is_address = is_host
        || name.contains(['@', '/'])
        || small.contains("www.")
        || (name.contains('.') && small == name);
    !is_address && !lists::PLACEHOLDERS.contains(small.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_stands_between_its_sort_and_its_office() {
        for (printed, name) in [
            ("Ana Lima", "Ana Lima"),
            ("Ana Lima Senior Correspondent", "Ana Lima"),
            ("Gastbeitrag von Ana Lima", "Ana Lima"),
            ("von Ana", "Ana"),
            ("von der Heide", "von der Heide"),
            ("Ana von Heide", "Ana von Heide"),
            ("Ana Lima Associated Press", "Ana Lima"),
            ("Text Berg", "Text Berg"),
        ] {
            assert_eq!(without_office(printed), name, "{printed}");
        }
        assert!(is_name("Ana Lima") && !is_name("Shop now >"));
    }

    #[test]
    fn offices_firms_and_what_stands_for_nobody_are_no_persons() {
        let metadata = Metadata::default();
        for name in [
            "Stadt Ostmole",
            "Polizeidirektion Ostmole",
            "Agentur Kai",
            "Kai Web Design",
            "Ostmole Belediyesi",
            "Presseportal",
            "Редакция портала",
        ] {
            assert!(is_organisation(name, "", &metadata), "{name}");
        }
        for name in ["von", "Microsoft Office User", "هيئة التحرير", "Joomla!", "редакция"]
        {
            assert!(!is_person(name), "{name}");
        }
        for name in ["Ana Lima", "Petra Hina", "Le Thu Ha", "Bo", "Ana de Vries", "李伟"] {
            assert!(is_person(name) && !is_organisation(name, "", &metadata), "{name}");
        }
    }
}
