//! An input file as text, and the places in it that messages point at.
//!
//! Everything an editor writes is a [`Text`]: content files, `site.yaml`, templates. A [`Span`] is a
//! range of bytes in one of them; lines and columns are worked out only when somebody asks.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// Names one [`Text`] of a workspace: a hash of its path, so that what was made from one text stays right
/// when others come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TextId(pub u64);

impl TextId {
    /// The id of the text at this path: the first eight bytes of the path's BLAKE3 hash.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let hash = blake3::hash(path.as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        Self(u64::from_le_bytes(first))
    }
}

/// One input file, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Names it.
    pub id: TextId,
    /// Path relative to the dossier's root, with forward slashes.
    pub path: String,
    /// What the file holds. A file that is not UTF-8 is decoded with replacement characters.
    pub content: String,
    /// Byte offset of the first byte that is not UTF-8, where there is one.
    pub invalid_utf8: Option<usize>,
}

impl Text {
    /// Decodes a file's bytes.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let path = path.into();
        let id = TextId::of(&path);
        match String::from_utf8(bytes) {
            Ok(content) => Self { id, path, content, invalid_utf8: None },
            Err(error) => Self {
                id,
                path,
                invalid_utf8: Some(error.utf8_error().valid_up_to()),
                content: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            },
        }
    }

    /// The last part of the path without its extension: a content file's id.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Line and column of a byte offset, both from 1, the column in code points.
    ///
    /// An offset beyond the end, or inside a character, counts as the nearest character before it.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(&self.content, offset);
        let before = &self.content[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let mut column = before[line_start..].chars().count() + 1;
        if line_start == 0 && self.content.starts_with('\u{feff}') && column > 1 {
            column -= 1;
        }
        Position { line: before.matches('\n').count() + 1, column }
    }
}

/// A line and a column, both from 1; the column counts code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in code points, from 1.
    pub column: usize,
}

/// A range of bytes in one text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Where the bytes lie.
    pub text: TextId,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// A span over `range` of `text`.
    #[must_use]
    pub fn new(text: TextId, range: Range<usize>) -> Self {
        Self { text, start: range.start, end: range.end }
    }
}

/// The greatest character boundary of `text` at or before `offset`.
#[must_use]
pub fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_code_points_and_lines_count_from_one() {
        let text = Text::new("a.md", "één\nzwei — drei".into());
        assert_eq!(text.position(0), Position { line: 1, column: 1 });
        assert_eq!(text.position("éé".len()), Position { line: 1, column: 3 });
        let drei = text.content.find("drei").unwrap();
        assert_eq!(text.position(drei), Position { line: 2, column: 8 });
        assert_eq!(text.position(10_000), Position { line: 2, column: 12 });
    }

    #[test]
    fn bytes_that_are_not_utf8_are_marked_at_the_first_of_them() {
        let text = Text::new("a.md", vec![b'a', b'b', 0xff, b'c']);
        assert_eq!(text.invalid_utf8, Some(2));
        assert_eq!(text.content, "ab\u{fffd}c");
    }
}
