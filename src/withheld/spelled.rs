//! The forms of a name as rows of words: what finished files are searched for, which know no capitals and
//! no language.

use super::fold::{folded, is_dense};
use super::names::{Unit, person, units};

/// Spellings of one word that are put together with those of another.
const MOST: usize = 4;

/// A form of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spelled {
    /// Its words, folded, with spaces between.
    pub words: String,
    /// What of the name it holds.
    pub holds: Holds,
}

/// What of a name a form of it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// Two words of it, as they are written, in either order: enough to name somebody.
    Name,
    /// The same in other letters.
    Transliterated,
    /// A word and the initial of another.
    Initial,
    /// One word.
    Part,
}

/// The forms of a minor's name.
#[must_use]
pub fn of_minor(name: &str) -> Vec<Spelled> {
    all(name, &units(name))
}

/// The forms of words that look like somebody's name; none of others.
#[must_use]
pub fn of_redaction(words: &str) -> Vec<Spelled> {
    person(words)
        .filter(|person| person.is_cased)
        .map_or_else(Vec::new, |own| all(words, &own.units))
}

fn all(name: &str, units: &[Unit]) -> Vec<Spelled> {
    let mut found = Vec::new();
    // As it is written after the first word, with particles.
    let folded = folded(name);
    if let (Some((first, rest)), [_, _, ..]) = (folded.split_once(' '), units)
        && !folded.contains(',')
        && let Some(initial) = first.chars().next().filter(|own| own.is_alphabetic())
        && !first.chars().any(is_dense)
    {
        found.push(Spelled { words: format!("{initial} {rest}"), holds: Holds::Initial });
    }
    for (at, unit) in units.iter().enumerate() {
        let mut add = |words: String, holds: Holds| found.push(Spelled { words, holds });
        for word in spellings(unit) {
            add(word.to_owned(), Holds::Part);
        }
        // A middle name with the surname is not yet the name.
        let is_enough = |other: &usize| *other != at && (at == 0 || *other == 0);
        for other in (0..units.len()).filter(is_enough).map(|other| &units[other]) {
            for one in spellings(unit).take(MOST) {
                for two in spellings(other).take(MOST) {
                    let is_own = one == unit.word && two == other.word;
                    let holds = if is_own { Holds::Name } else { Holds::Transliterated };
                    add(format!("{one} {two}"), holds);
                    let initial = one.chars().next().filter(|_| unit.initial().is_some());
                    if let Some(initial) = initial.filter(|own| own.is_ascii() == two.is_ascii()) {
                        add(format!("{initial} {two}"), Holds::Initial);
                        add(format!("{two} {initial}"), Holds::Initial);
                    }
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

fn spellings(unit: &Unit) -> impl Iterator<Item = &str> {
    std::iter::once(&unit.word).chain(&unit.others).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(found: &[Spelled], holds: Holds) -> Vec<&str> {
        found.iter().filter(|one| one.holds == holds).map(|one| one.words.as_str()).collect()
    }

    #[test]
    fn a_name_is_sought_in_both_orders_with_initials_and_word_by_word() {
        let found = of_minor("Quillon von der Varga");
        assert_eq!(words(&found, Holds::Name), ["quillon varga", "varga quillon"]);
        assert_eq!(words(&found, Holds::Part), ["quillon", "varga"]);
        let initials = ["q varga", "q von der varga", "quillon v", "v quillon", "varga q"];
        assert_eq!(words(&found, Holds::Initial), initials);
        assert_eq!(found, of_redaction("Quillon von der Varga"));
        let plain = of_redaction("Varga, Quillon M.");
        assert_eq!(words(&plain, Holds::Name), ["quillon varga", "varga quillon"]);
    }

    #[test]
    fn a_name_in_other_letters_is_sought_in_both() {
        let found = of_minor("Мария Варга");
        assert_eq!(words(&found, Holds::Name), ["варга мария", "мария варга"]);
        assert!(words(&found, Holds::Transliterated).contains(&"maria varga"), "{found:?}");
        assert!(words(&found, Holds::Initial).contains(&"m varga"), "{found:?}");
        assert!(words(&found, Holds::Initial).contains(&"м варга"), "{found:?}");
    }

    #[test]
    fn words_that_are_no_name_have_no_other_forms() {
        assert_eq!(of_redaction("the blue key"), []);
        assert_eq!(words(&of_minor("Quill"), Holds::Part), ["quill"]);
        assert_eq!(of_minor("Quill").len(), 1);
    }
}
