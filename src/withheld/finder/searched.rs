//! A text to be searched, and a place found in it before it is known what is meant.

use crate::text::TextId;
use crate::withheld::needle::Certainty;

/// A text to be searched.
#[derive(Debug, Clone, Copy)]
pub struct SearchedText<'t> {
    /// The words.
    pub text: &'t str,
    /// The language of the words, as a BCP 47 tag; where it is not known, the endings of all languages
    /// count.
    pub language: Option<&'t str>,
    /// The input file that the words come from, whose own redactions are sought.
    pub of: Option<TextId>,
    /// Whether this is the text's body, in which the places of a redaction with `occurrence` are
    /// counted; elsewhere each place is one.
    pub counts: bool,
}

/// Something found, in bytes of the text that was searched.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Raw {
    pub range: (usize, usize),
    pub certainty: Certainty,
    pub group: u32,
}
