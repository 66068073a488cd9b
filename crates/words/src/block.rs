//! The blocks of a text: each is a stretch of it, in bytes, that belongs to a region.

use std::ops::Range;

use crate::Region;

/// A stretch of a text, in bytes.
pub type Stretch = Range<u32>;

/// One paragraph, heading, list item or cell: text that a quotation may not leave unless it says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its text.
    pub stretch: Stretch,
    /// What part of a source it belongs to.
    pub region: Region,
}

/// The words of a stretch in any text; nothing where it is no stretch of it.
///
/// ```
/// assert_eq!(casefile_words::slice("so it is", &(3..5)), "it");
/// assert_eq!(casefile_words::slice("naïve", &(0..3)), "", "amid a character");
/// ```
#[must_use]
pub fn slice<'a>(text: &'a str, stretch: &Stretch) -> &'a str {
    text.get(stretch.start as usize..stretch.end as usize).unwrap_or("")
}
