//! The letters of an alphabet above a listing of names, to jump to: on which page each begins, and at which row.

use serde::Serialize;

use super::paging::{Leaf, page_address};
use crate::dossier::relative;
use crate::language::Language;

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

/// A letter of the alphabet, which leads to the first name under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterLink {
    pub letter: String,
    /// Where the first name under it stands, relative to the page; nowhere where no name does.
    pub href: Option<String>,
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
        self.links_from(leaf.language, leaf.folder, &leaf.path())
    }

    /// All letters as links of any page of the site, where the first page of names has the address `folder`.
    #[must_use]
    pub fn links_from(&self, language: &Language, folder: &str, path: &str) -> Vec<LetterLink> {
        let link = |(letter, place): &(String, usize)| {
            let page = page_address(folder, place / self.size + 1);
            let href = relative(path, &format!("{page}#{}", anchor(letter)));
            LetterLink { letter: letter.clone(), href: Some(href) }
        };
        let links: Vec<LetterLink> = self.starts.iter().map(link).collect();
        with_unused(language, links)
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

/// The same with the letters of the language under which no name stands, each in its place; without them where all names are
/// in other letters. The alphabet has its own order: letters by themselves can be sorted as something else, as "X" is as a ruler's
/// number.
fn with_unused(language: &Language, links: Vec<LetterLink>) -> Vec<LetterLink> {
    let alphabet: Vec<&str> = language.alphabet().collect();
    let places: Vec<Option<usize>> =
        links.iter().map(|link| alphabet.iter().position(|own| *own == link.letter)).collect();
    if places.iter().all(Option::is_none) {
        return links;
    }
    let unused = |from: usize, to: usize| {
        let letters = alphabet.get(from..to).unwrap_or(&[]).iter().zip(from..);
        let letters = letters.filter(|(_, place)| !places.contains(&Some(*place)));
        letters.map(|(letter, _)| LetterLink { letter: (*letter).to_owned(), href: None })
    };
    let (mut all, mut next) = (Vec::new(), 0);
    for (link, place) in links.into_iter().zip(&places) {
        let place = place.unwrap_or(next);
        all.extend(unused(next, place));
        next = next.max(place);
        all.push(link);
    }
    all.extend(unused(next, alphabet.len()));
    all
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
                .filter_map(|link| Some(format!("{} {}", link.letter, link.href?)))
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
    fn letters_of_the_alphabet_without_names_stand_in_their_places_and_lead_nowhere() {
        let all = |letters: &str| -> Vec<String> {
            let links = of(letters, 50).links(&leaf(1)).into_iter();
            let sign = |link: &LetterLink| if link.href.is_some() { "" } else { "-" };
            links.map(|link| format!("{}{}", sign(&link), link.letter)).collect()
        };
        let own = all("..BBBBBBBBBBBBBBBBÇDYÄ").join("");
        // What the alphabet does not have stands beside the letter whose names stand before.
        assert_eq!(own, "-ABÇ-CD-E-F-G-H-I-J-K-L-M-N-O-P-Q-R-S-T-U-V-W-XYÄ-Z");
        assert_eq!(all("ААААААААААААААААААААБ").join(""), "АБ");
    }

    #[test]
    fn few_names_and_names_without_letters_have_none() {
        assert_eq!(of("ABCDEFGHIJ", 10).links(&leaf(1)), []);
        assert_eq!(of(&".".repeat(30), 10).links(&leaf(1)), []);
    }
}
