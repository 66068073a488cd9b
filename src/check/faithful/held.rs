//! A source beside the text of its original.

use super::Line;
use super::part::Part;
use crate::check::original_text::Decoded;
use crate::entity::source::Original;
use crate::entity::{Entity, Source};

/// A source beside the text of its original.
pub(super) struct Held<'a> {
    pub entity: &'a Entity<Source>,
    pub original: &'a Original,
    pub decoded: &'a Decoded<'a>,
    /// The parts above the body.
    pub parts: Vec<Part<'a>>,
    /// Their lines.
    pub part_lines: Vec<Line<'a>>,
    /// The paragraphs of the body.
    pub paragraphs: Vec<Line<'a>>,
    /// Whether each stands in a footnote.
    pub is_note: Vec<bool>,
}
