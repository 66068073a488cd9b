//! Makes a text in plain characters and small letters, in which what looks alike is the same.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use super::search::WordIndex;

/// The character that stands for all that look like it; `None` for those that do not show.
pub(super) fn plain(character: char) -> Option<&'static str> {
    match character {
        '‘' | '’' | '‚' | '‛' | 'ʼ' | '′' | '`' | '\'' => Some("'"),
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '"' => Some("\""),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '-' => Some("-"),
        '…' => Some("..."),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        _ => Some(""),
    }
}

/// A text in plain characters and small letters, with the way back.
#[derive(Debug)]
pub(super) struct Simplified {
    text: String,
    /// For every byte, and one beyond, the byte of the text that it came from.
    origin: Vec<usize>,
    index: WordIndex,
}

impl Simplified {
    pub fn of(text: &str) -> Self {
        let (mut simple, mut origin) = (String::new(), Vec::new());
        for (at, character) in text.char_indices() {
            let mut push = |c: char| {
                simple.push(c);
                origin.extend(std::iter::repeat_n(at, c.len_utf8()));
            };
            match plain(character) {
                Some("") => character.nfkd().flat_map(char::to_lowercase).for_each(&mut push),
                Some(replacement) => replacement.chars().for_each(&mut push),
                None => {}
            }
        }
        origin.push(text.len());
        Self { text: simple, origin, index: WordIndex::default() }
    }

    /// The ranges within one of the text that are `wanted` but for what looks alike.
    pub fn places<'s>(
        &'s self,
        within: &Range<usize>,
        wanted: &'s str,
    ) -> impl Iterator<Item = Range<usize>> + 's {
        let mut from = self.origin.partition_point(|origin| *origin < within.start);
        let last = self.origin.partition_point(|origin| *origin < within.end);
        let last = if wanted.is_empty() { from } else { last.min(self.text.len()) };
        let search = self.index.search(&self.text, wanted);
        let end = within.end;
        std::iter::from_fn(move || {
            let at = search.first(from, last).filter(|_| !wanted.is_empty())?;
            from = at + wanted.len();
            Some(*self.origin.get(at)?..(*self.origin.get(from)?).min(end))
        })
    }
}

/// Words in plain characters and small letters.
pub(super) fn simplified(words: &str) -> String {
    Simplified::of(words).text
}

/// A passage without what does not show at its end, which belongs to what follows.
pub(super) fn shown(passage: &str) -> &str {
    passage.trim_end_matches(|character| plain(character).is_none())
}
