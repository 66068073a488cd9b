//! The letters that the names of a listing begin with, to jump to: on which page each begins, and at which row.

use serde::Serialize;

use super::paging::{Leaf, page_address};
use crate::dossier::relative;

/// Names below this number are seen at a glance.
const FEWEST: usize = 20;

/// The letters of a listing.
#[derive(Debug, Default)]
pub struct Alphabet {
    /// Each letter with the place of the first name under it.
    starts: Vec<(String, usize)>,
    /// How many names stand on a page.
    size: usize,
}

/// A letter that leads to the first name under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterLink {
    pub letter: String,
    /// Where the first name under it stands, relative to the page.
    pub href: String,
}

impl Alphabet {
    /// The letters of names in their order, `size` to a page; none where the names are few or of one letter.
    #[must_use]
    pub fn of(letters: impl ExactSizeIterator<Item = Option<String>>, size: usize) -> Self {
        let mut starts: Vec<(String, usize)> = Vec::new();
        let length = letters.len();
        for (place, letter) in letters.enumerate() {
            let Some(letter) = letter else { continue };
            if starts.last().is_none_or(|(last, _)| *last != letter)
                && !starts.iter().any(|(own, _)| *own == letter)
            {
                starts.push((letter, place));
            }
        }
        if length < FEWEST || starts.len() < 2 {
            starts.clear();
        }
        Self { starts, size: size.max(1) }
    }

    /// All letters as links of one of its pages.
    #[must_use]
    pub fn links(&self, leaf: &Leaf<'_>) -> Vec<LetterLink> {
        let path = leaf.path();
        let link = |(letter, place): &(String, usize)| {
            let page = place / self.size + 1;
            let anchor = format!("#{}", anchor(letter));
            let href = if page == leaf.number {
                anchor
            } else {
                relative(&path, &format!("{}{anchor}", page_address(leaf.folder, page)))
            };
            LetterLink { letter: letter.clone(), href }
        };
        self.starts.iter().map(link).collect()
    }

    /// For each row of one of its pages, the anchor of the letter that begins with it; empty for others.
    #[must_use]
    pub fn anchors(&self, leaf: &Leaf<'_>) -> Vec<String> {
        let first = leaf.number.saturating_sub(1).saturating_mul(self.size);
        let mut anchors = vec![String::new(); self.size];
        for (letter, place) in &self.starts {
            if let Some(own) = place.checked_sub(first).and_then(|row| anchors.get_mut(row)) {
                *own = anchor(letter);
            }
        }
        anchors
    }
}

/// `letter-a`; of other letters the number, as ids are read by programs that know no others.
fn anchor(letter: &str) -> String {
    let mut name = "letter".to_owned();
    for own in letter.chars() {
        if own.is_ascii() {
            name.push('-');
            name.push(own.to_ascii_lowercase());
        } else {
            name.push_str(&format!("-{:x}", u32::from(own)));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn of(letters: &str, size: usize) -> Alphabet {
        let letters: Vec<Option<String>> =
            letters.chars().map(|own| (own != '.').then(|| own.to_string())).collect();
        Alphabet::of(letters.into_iter(), size)
    }

    fn leaf(number: usize) -> Leaf<'static> {
        Leaf { language: english(), folder: "actors/", number, total: 3 }
    }

    #[test]
    fn a_letter_leads_to_the_page_and_the_row_where_it_begins() {
        let alphabet = of("..AAAAAAABBBÇÇÇÇÇÇÇÇZZ", 10);
        let said = |number| {
            let links = alphabet.links(&leaf(number));
            links
                .into_iter()
                .map(|link| format!("{} {}", link.letter, link.href))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            said(1),
            [
                "A #letter-a",
                "B #letter-b",
                "Ç page/2/index.html#letter-c7",
                "Z page/3/index.html#letter-z"
            ]
        );
        assert_eq!(said(2)[0], "A ../../index.html#letter-a");
        let anchors = |number| alphabet.anchors(&leaf(number));
        assert_eq!(anchors(1), ["", "", "letter-a", "", "", "", "", "", "", "letter-b"]);
        assert_eq!(anchors(2)[2..], ["letter-c7", "", "", "", "", "", "", ""]);
        assert_eq!(anchors(3)[..2], ["letter-z", ""]);
    }

    #[test]
    fn few_names_and_names_without_letters_have_none() {
        assert_eq!(of("ABCDEFGHIJ", 10).links(&leaf(1)), []);
        assert_eq!(of(&".".repeat(30), 10).links(&leaf(1)), []);
    }
}
