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
