//! What is known in the middle of a body.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::Alignment;

use crate::markdown::Prose;

#[derive(Default)]
pub(super) struct BodyReader {
    pub(super) prose: Prose,
    /// Text offset at which the open leaf block began.
    pub(super) block: Option<u32>,
    pub(super) depth: usize,
    pub(super) passage_pieces: u32,
    pub(super) passage_text: u32,
    pub(super) passages: u32,
    pub(super) links: Vec<usize>,
    /// Footnotes by their labels in small letters.
    pub(super) footnotes: BTreeMap<String, Footnote>,
    /// The footnote that is open, by its label.
    pub(super) footnote: Option<String>,
    /// The picture that is open, with the depth of what is open in it.
    pub(super) picture: Option<Picture>,
    /// Pictures that were read, each by its link, with the description and its place.
    pub(super) pictures: Vec<(usize, String, Range<usize>)>,
    /// Whether a comment on lines of its own is open.
    pub(super) in_comment: bool,
    /// The lists that are open: of a numbered one, the number of its next item.
    pub(super) lists: Vec<Option<u64>>,
    /// The items that are open: of a numbered list, the place among all of them.
    pub(super) items: Vec<Option<usize>>,
    /// Where the open cell's words begin, and its place.
    pub(super) cell: (u32, Range<usize>),
    /// Where the open row stands in the text that is read, and how much was odd before it.
    pub(super) row: (Range<usize>, usize),
    /// Alignments of the open table's columns, and the current column.
    pub(super) columns: (Vec<Alignment>, usize),
    pub(super) in_head: bool,
    pub(super) code: Option<Option<String>>,
    pub(super) offset: usize,
}

/// A footnote by its number, from 1 in the order in which they are first named.
#[derive(Default)]
pub(super) struct Footnote {
    pub number: usize,
    /// How many places name it.
    pub references: usize,
    /// Whether it was read, and the piece behind its words, where links back go.
    pub end: Option<Option<usize>>,
}

/// A picture that is open.
pub(super) struct Picture {
    pub(super) link: usize,
    pub(super) description: String,
    pub(super) depth: usize,
}
