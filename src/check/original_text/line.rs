//! A line of an original, and the characters in it that nobody sees.

use std::borrow::Cow;

/// Characters that nobody sees: where words may be cut at a line's end. They are no part of a word.
pub(in crate::check) const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// A line of an original: of a page, what stands between two of its blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct OriginalLine<'a> {
    /// Its words, as they are shown.
    pub words: Cow<'a, str>,
    /// Where it begins in the text, in bytes.
    pub at: usize,
    /// Places in its words, in bytes, at which a tag stands, so that what it parts may be parted.
    pub seams: Vec<u32>,
}

#[cfg(test)]
impl<'a> OriginalLine<'a> {
    /// Lines of these words, for tests that do not ask where they stand.
    pub(in crate::check) fn of_words(lines: &[&'a str]) -> Vec<Self> {
        let line =
            |words: &&'a str| Self { words: Cow::Borrowed(*words), at: 0, seams: Vec::new() };
        lines.iter().map(line).collect()
    }
}
