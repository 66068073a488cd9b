//! Makes one text of all that a page says, where titles, captions and credits are looked for.

use std::cell::OnceCell;

use super::{OriginalLine, OriginalText, folded};
use crate::check::original_text::{UNSEEN, data};

/// All that a page says, in its lines and of itself, as one text.
pub(super) struct PageWords<'a> {
    decoded: &'a OriginalText<'a>,
    /// With white space folded, and without any.
    all: [String; 2],
    /// The same of its prose alone, which is asked for last: it takes a tree.
    prose: OnceCell<[String; 2]>,
}

fn push_folded(out: &mut String, text: &str) {
    for word in text.split_whitespace() {
        out.push(' ');
        out.extend(word.chars().filter(|own| !UNSEEN.contains(own)));
    }
}

impl<'a> PageWords<'a> {
    /// What a page says in these lines and of itself.
    pub fn new(lines: &[OriginalLine<'_>], decoded: &'a OriginalText<'a>) -> Self {
        let mut text = String::new();
        for line in lines {
            push_folded(&mut text, &line.words);
        }
        // A caption and a credit beside it may be parted by a tag alone.
        for line in lines {
            let mut from = 0;
            for seam in line.seams.iter().map(|seam| *seam as usize) {
                push_folded(&mut text, line.words.get(from..seam).unwrap_or_default());
                from = seam;
            }
            if from > 0 {
                push_folded(&mut text, line.words.get(from..).unwrap_or_default());
            }
        }
        text.push('\n');
        text.push_str(&data(&decoded.text));
        Self { decoded, all: with_bare(text), prose: OnceCell::new() }
    }

    /// Whether words stand in it, or in its prose where drawings and formulas stand amid them.
    pub fn holds(&self, words: &str) -> bool {
        let prose = || {
            self.prose.get_or_init(|| {
                let mut text = String::new();
                self.decoded.prose().iter().for_each(|line| push_folded(&mut text, &line.words));
                with_bare(text)
            })
        };
        held(&self.all, words) || held(prose(), words)
    }
}

fn with_bare(text: String) -> [String; 2] {
    let bare = text.chars().filter(|own| !own.is_whitespace()).collect();
    [text, bare]
}

/// Whether words stand in a text, whatever marks stand around them; many words, however they are parted, as those of
/// a caption are that is put together from several lines.
fn held([text, bare]: &[String; 2], words: &str) -> bool {
    /// Fewer letters than these may stand anywhere by chance.
    const MANY: usize = 24;
    let words = folded(words).replace(UNSEEN, "");
    let is_edge = |own: Option<char>| own.is_none_or(|own| !own.is_alphanumeric());
    let mut places = memchr::memmem::find_iter(text.as_bytes(), words.as_bytes()).take(100);
    let is_found = places.any(|at| {
        is_edge(text.get(..at).and_then(|before| before.chars().next_back()))
            && is_edge(text.get(at + words.len()..).and_then(|after| after.chars().next()))
    });
    is_found || {
        let own: String = words.chars().filter(|own| !own.is_whitespace()).collect();
        own.chars().count() >= MANY
            && memchr::memmem::find(bare.as_bytes(), own.as_bytes()).is_some()
    }
}
