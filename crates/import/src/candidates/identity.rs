//! Tells a known actor from a namesake: a last name alone is not his where another first name stands before it.

use casefile_words::capitals::{is_start, is_title};
use casefile_words::dates;

/// So many words before a last name are looked at.
const FAR: usize = 3;

/// Whether the words around a name of one word make it somebody else's: a first name before it, or a hyphen, that no
/// form of the actor's name holds. `known` are all forms of it.
pub(super) fn contradicts(text: &str, start: usize, end: usize, known: &[&str]) -> bool {
    let name = text.get(start..end).unwrap_or("");
    if name.contains(char::is_whitespace) {
        return false;
    }
    let before = first_names(text.get(..start).unwrap_or(""));
    let after = text.get(end..).unwrap_or("");
    let is_double = ['-', '‑'].iter().any(|mark| {
        after.strip_prefix(*mark).is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    let is_own = |word: &&str| {
        let small = word.to_lowercase();
        let is_initial = small.chars().nth(1).is_none();
        known.iter().flat_map(|form| dates::tokens(form)).any(|own| {
            let own = own.text.to_lowercase();
            own == small || (is_initial && own.starts_with(&small))
        })
    };
    is_double || !(before.is_empty() || before.iter().any(is_own))
}

/// The words with capitals that stand right before a name, titles and what begins a sentence aside.
fn first_names(before: &str) -> Vec<&str> {
    // No three names are longer; the rest of a block need not be looked at.
    let from = before.ceil_char_boundary(before.len().saturating_sub(120));
    let text = before.get(from..).unwrap_or("");
    let tokens = dates::tokens(text);
    let mut found = Vec::new();
    let mut next = text.len();
    for token in tokens.iter().rev().take(FAR) {
        let between = text.get(token.end..next).unwrap_or("?");
        let is_initial = token.text.chars().nth(1).is_none() && between == ". ";
        let is_beside = matches!(between, " " | "\u{a0}" | "-" | "‑") || is_initial;
        let is_capital = token.text.starts_with(char::is_uppercase);
        let is_name =
            !is_title(token.text) && !is_start(token.text) && dates::weekday(token.text).is_none();
        if !(is_beside && is_capital && is_name) {
            break;
        }
        found.push(token.text);
        next = token.start;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_other(text: &str) -> bool {
        let start = text.find("Berg").unwrap_or(0);
        contradicts(text, start, start + 4, &["Karl Berg", "Berg", "Deputy Minister Berg"])
    }

    #[test]
    fn another_first_name_is_another_person() {
        for text in [
            "said Tilda Berg",
            "T. Berg said",
            "Tilda Anna Berg",
            "Anna-Lena Berg",
            "and Berg-Olsen",
        ] {
            assert!(is_other(text), "{text}");
        }
    }

    #[test]
    fn a_last_name_alone_or_with_its_own_first_name_is_the_actors() {
        for text in [
            "said Berg",
            "But Berg said",
            "Karl Berg",
            "K. Berg",
            "Karl Maria Berg",
            "Minister Berg",
            "On Monday Berg said",
            "met Lima. Berg said",
        ] {
            assert!(!is_other(text), "{text}");
        }
    }
}
