//! A source beside the text of its original.

use super::OriginalLine;
use super::part::SourcePart;
use crate::check::original_text::OriginalText;
use crate::entity::source::Original;
use crate::entity::{Entity, Source};

/// A source beside the text of its original.
pub(super) struct ComparedSource<'a> {
    pub entity: &'a Entity<Source>,
    pub original: &'a Original,
    pub decoded: &'a OriginalText<'a>,
    /// The parts above the body.
    pub parts: Vec<SourcePart<'a>>,
    pub part_lines: Vec<OriginalLine<'a>>,
    /// The paragraphs of the body.
    pub paragraphs: Vec<OriginalLine<'a>>,
    /// Whether each stands in a footnote.
    pub is_note: Vec<bool>,
}
