//! The letters that a language is written with: the files of the typefaces that its pages cannot do without.
//!
//! A face is a file for each group of letters (`static/css/faces.css`), and a browser loads those of which a page holds a
//! letter, once it has read the page. What the page's own language is written with is asked for at once.

use super::spoken::Language;

/// A group of letters, and the files of the faces in which a page's first words stand.
struct LetterGroup {
    /// Where its letters lie.
    blocks: &'static [(char, char)],
    /// Text, labels, headings.
    files: [&'static str; 3],
}

/// The groups, as `typefaces/make.py` has them.
const GROUPS: [LetterGroup; 4] = [
    LetterGroup {
        blocks: &[('A', 'z'), ('\u{c0}', '\u{ff}'), ('\u{131}', '\u{131}')],
        files: ["serif-latin", "sans-latin", "display-latin"],
    },
    LetterGroup {
        blocks: &[('\u{100}', '\u{130}'), ('\u{132}', '\u{24f}'), ('\u{1e00}', '\u{1eff}')],
        files: ["serif-latin-ext", "sans-latin-ext", "display-latin-ext"],
    },
    LetterGroup {
        blocks: &[('\u{400}', '\u{52f}')],
        files: ["serif-cyrillic", "sans-cyrillic", "display-cyrillic"],
    },
    LetterGroup {
        blocks: &[('\u{370}', '\u{3ff}')],
        files: ["serif-greek", "sans-greek", "display-greek"],
    },
];

/// A group is a language's own if one in so many of its letters is of it: a name in other letters makes none.
const ONE_IN: usize = 100;

impl Language {
    /// The files of the faces that its own words are written with, by their names without an ending.
    #[must_use]
    pub fn fonts(&self) -> &[&'static str] {
        self.fonts.get_or_init(|| {
            let words = self.words();
            fonts(words.iter().flat_map(|words| words.chars()))
        })
    }
}

fn fonts(letters: impl Iterator<Item = char>) -> Vec<&'static str> {
    let mut counts = [0; GROUPS.len()];
    let mut all = 0;
    for letter in letters.filter(|letter| letter.is_alphabetic()) {
        all += 1;
        let holds = |group: &LetterGroup| {
            group.blocks.iter().any(|(first, last)| (*first..=*last).contains(&letter))
        };
        if let Some(place) = GROUPS.iter().position(holds) {
            counts[place] += 1;
        }
    }
    let own = GROUPS.iter().zip(counts).filter(|(_, count)| *count > 0 && count * ONE_IN >= all);
    own.flat_map(|(group, _)| group.files).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_asks_for_the_letters_that_it_is_written_with() {
        let first = |words: &str| {
            let all = fonts(words.chars());
            all.into_iter().filter_map(|name| name.strip_prefix("serif-")).collect::<Vec<_>>()
        };
        assert_eq!(first("How to read it"), ["latin"]);
        assert_eq!(first("Çağrılan kişi, görüş, ışık"), ["latin", "latin-ext"]);
        assert_eq!(first("Как это читать"), ["cyrillic"]);
        assert_eq!(first("Πώς διαβάζεται"), ["greek"]);
        // What it has no letters of is a face of the reader's system.
        assert_eq!(first("كيف يُقرأ"), [""; 0]);
        let named = "Как это читать и что здесь сказано ".repeat(10) + "é";
        assert_eq!(first(&named), ["cyrillic"]);
    }
}
