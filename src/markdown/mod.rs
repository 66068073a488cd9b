//! A body: markdown read once into [`Prose`], whose plain text quotations and names are looked for in,
//! and which is written as HTML with their marks laid over it.
//!
//! A source's prose begins with its headline, deck and captions, so that one coordinate space holds
//! everything that a quotation can be located in. Offsets are bytes of that text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use casefile_words::markdown::Comment;
use casefile_words::{Block, Region, Stretch};
use thin_vec::ThinVec;

use crate::value::kind::Kind;

mod blot;
mod escape;
mod heading;
pub mod highlight;
mod href;
mod line;
mod picture;
mod read;
mod target;
#[cfg(test)]
mod tests;
mod write;

pub use blot::{Blot, Moved, blotted};
pub use escape::{escape, escape_into};
pub use heading::{Heading, is_top, slug};
pub use href::href;
pub use line::LineMark;
pub use picture::{in_static, is_picture};
pub use read::{read, read_source};
pub use write::{ActorLink, Layers, QuotationMarkup};

/// A body as text, with what is needed to write it as HTML again.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    text: String,
    pieces: Vec<HtmlPiece>,
    blocks: Vec<Block>,
    passages: Vec<Passage>,
    links: ThinVec<Link>,
    origins: ThinVec<Origin>,
    /// The blocks that stand for words that were taken out, in order.
    redactions: ThinVec<Stretch>,
    headings: ThinVec<Heading>,
    /// Their places by what links write.
    slugs: BTreeMap<String, usize>,
    /// Whether its page has anchors of its own.
    is_among_anchors: bool,
    comments: ThinVec<Comment>,
    oddities: ThinVec<Oddity>,
    items: ThinVec<Item>,
    /// Where the words end: descriptions of pictures stand behind, and are never quoted.
    words_end: u32,
}

/// An item of a numbered list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The number that readers see: markdown counts from that of the first item, whatever the others are written with.
    pub number: u64,
    /// Its words, of all its blocks.
    pub stretch: Stretch,
    /// Where its number stands in the text file, in bytes.
    pub written: Range<usize>,
}

/// Something in a body that is not what it was meant to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// What it is.
    pub what: Odd,
    /// Where it stands in the text file, in bytes.
    pub written: Range<usize>,
}

/// What can be odd.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Odd {
    /// A second footnote of this label.
    SecondFootnote(String),
    /// A wikilink that a cell of a table cuts at its `|`.
    CutWikilink,
    /// A row of a table has more cells than the table has columns: what stands in them is lost.
    TooManyCells,
}

/// A block at the top of the document, such as a paragraph or a whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its text.
    pub stretch: Stretch,
    /// What part of a source it belongs to.
    pub region: Region,
    /// Its number within its region, from 1.
    pub number: u32,
    pieces: Range<u32>,
}

/// A reference in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub target: LinkTarget,
    /// The words of the link.
    pub stretch: Stretch,
    /// Where the link stands in the text file, in bytes.
    pub written: Range<usize>,
    /// Whether its words are only the target's id, so that the site shows the target's title.
    pub is_bare: bool,
    /// Whether it is a picture: its words are the description.
    pub is_picture: bool,
}

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// An entity, or a statement of a source; the kind is open in a wikilink.
    Entity {
        /// The kind that the scheme names.
        kind: Option<Kind>,
        /// The id as written.
        id: String,
        /// The statement, where one is named.
        statement: Option<String>,
    },
    /// An address outside: `https`, `http` or `mailto`.
    Web(String),
    /// A place on the same page.
    Fragment(String),
    /// A picture below `static/`, by its path there.
    Picture(String),
    /// Nothing that a link may lead to.
    Refused(String),
    /// An address that was taken out, because it holds words that are withheld.
    Gone,
}

/// Where a run of text came from in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Origin {
    /// First byte in the prose's text.
    text: u32,
    /// First byte in the file.
    file: u32,
    /// Length in the file.
    length: u32,
}

impl Origin {
    /// Where words come from that begin at a byte of the prose's text. A dossier has no file of four thousand million
    /// bytes.
    fn of(text: u32, file: usize, length: usize) -> Self {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { text, file: small(file), length: small(length) }
    }
}

/// What HTML is written from, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
enum HtmlPiece {
    /// Markup that holds no words of the text.
    Html(Cow<'static, str>),
    /// Words.
    Text(Stretch),
    /// The beginning of a link.
    LinkStart(u32),
    LinkEnd,
    /// The beginning of a heading of a level, by its number.
    Heading(u8, u32),
    /// A picture, by the number of its link.
    Picture(u32),
    /// A fenced block in a named language.
    Code {
        stretch: Stretch,
        language: Option<String>,
    },
}

impl Prose {
    /// Gives back the room for more that a list has which grew: a body is read once and lies there until the last page
    /// is made.
    fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.pieces.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.passages.shrink_to_fit();
        self.links.shrink_to_fit();
        self.origins.shrink_to_fit();
        self.headings.shrink_to_fit();
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text without descriptions of pictures: what can be quoted, and names somebody.
    #[must_use]
    pub fn words(&self) -> &str {
        self.text.get(..self.words_end as usize).unwrap_or(&self.text)
    }

    /// The comments that were left out, in order.
    #[must_use]
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// What is not what it was meant to be, in order.
    #[must_use]
    pub fn oddities(&self) -> &[Oddity] {
        &self.oddities
    }

    /// The items of numbered lists, in order; none where words were taken out.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Every block, in order.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Every block at the top, in order.
    #[must_use]
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// Every reference, in order.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The passage that holds a stretch's first byte.
    #[must_use]
    pub fn passage_of(&self, stretch: &Stretch) -> Option<&Passage> {
        let after = self.passages.partition_point(|passage| passage.stretch.start <= stretch.start);
        after.checked_sub(1).and_then(|index| self.passages.get(index))
    }

    /// Whether a stretch of the body stands in a footnote.
    #[must_use]
    pub fn is_in_note(&self, stretch: &Stretch) -> bool {
        let first = self.passage_of(stretch).and_then(|passage| {
            self.pieces.get(usize::try_from(passage.pieces.start).unwrap_or(usize::MAX))
        });
        matches!(first, Some(HtmlPiece::Html(html)) if html.starts_with("<div class=\"footnote\""))
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.passages.is_empty()
    }

    /// The words of a stretch, blocks joined by a space.
    #[must_use]
    pub fn shown(&self, stretch: &Stretch) -> String {
        self.slice(stretch.clone()).replace('\n', " ")
    }

    /// Whether nothing but white space and quotation marks stands between two stretches of different
    /// blocks, so that a quotation goes on in the next paragraph without skipping a word.
    #[must_use]
    pub fn goes_on(&self, before: &Stretch, after: &Stretch) -> bool {
        let between = self.slice(before.end..after.start.max(before.end));
        between.contains('\n')
            && between.chars().all(|c| {
                c.is_whitespace()
                    || matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '’')
            })
    }

    /// Whether words of a stretch were taken out.
    #[must_use]
    pub fn is_redacted(&self, stretch: &Stretch) -> bool {
        let first = self.redactions.partition_point(|block| block.end <= stretch.start);
        self.redactions.get(first).is_some_and(|block| block.start < stretch.end)
    }

    /// Where a stretch of the body stands in its file, in bytes; `None` for words of the front matter.
    #[must_use]
    pub fn written(&self, stretch: &Stretch) -> Option<Range<usize>> {
        let start = self.file_offset(stretch.start)?;
        let end = self.file_offset(stretch.end.saturating_sub(1).max(stretch.start))? + 1;
        Some(start..end.max(start))
    }

    fn file_offset(&self, offset: u32) -> Option<usize> {
        let after = self.origins.partition_point(|origin| origin.text <= offset);
        let origin = self.origins.get(after.checked_sub(1)?)?;
        let inside = (offset - origin.text).min(origin.length.saturating_sub(1));
        Some(origin.file as usize + inside as usize)
    }

    fn slice(&self, stretch: Stretch) -> &str {
        self.text.get(stretch.start as usize..stretch.end as usize).unwrap_or("")
    }
}
