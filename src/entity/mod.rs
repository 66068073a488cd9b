//! The kinds of thing that a dossier holds, one per file, and what all of them have in common.
//!
//! The folder below `content/` decides the kind; [`KINDS`] is the table.

use std::ops::Range;
use std::sync::Arc;

use crate::markdown::Prose;
use crate::text::TextId;

pub mod actor;
pub mod allegation;
mod correction;
pub(crate) mod head;
pub mod page;
pub mod source;
pub mod statement;
mod tongue;

pub use actor::Actor;
pub use allegation::Allegation;
pub use correction::Correction;
pub use head::{Allowance, Embargo, Head, MaybeKnown, Redaction, instant};
pub(crate) use head::{embargo, head, yes};
pub use page::Page;
pub use source::Source;
pub use statement::{Bearing, Statement, Verb};

pub(crate) use tongue::tell_language;

pub use crate::value::kind::{KINDS, Kind};

/// One entity: the front matter of its kind, its body, and where they were read.
#[derive(Debug, Clone)]
pub struct Entity<H> {
    /// The lasting id: the file's stem.
    pub id: String,
    /// The text that it was read from.
    pub text: TextId,
    /// The front matter.
    pub head: H,
    /// The body. A source's prose also holds its headline, deck and captions.
    pub prose: Prose,
    /// Where the front matter stands in the text, in bytes.
    pub head_range: Range<usize>,
    /// Whether a part of the front matter was faulty and is missing here.
    pub faulted: bool,
}

/// All entities of a dossier, each kind in order of ids; shared by every dossier that they are part of.
#[derive(Debug, Clone, Default)]
pub struct Entities {
    /// Cited documents.
    pub sources: Vec<Arc<Entity<Source>>>,
    /// Persons, bodies and groups.
    pub actors: Vec<Arc<Entity<Actor>>>,
    /// Allegations.
    pub allegations: Vec<Arc<Entity<Allegation>>>,
    /// Free pages.
    pub pages: Vec<Arc<Entity<Page>>>,
    /// Files that have a place in the dossier but could not be read as what they are:
    /// their ids count as present.
    pub unreadable: Vec<(Kind, String, TextId)>,
}

impl Entities {
    /// Every exception that a file makes for itself (`allow`), with the file and its place in the list
    /// there, from 0.
    pub fn allowances(&self) -> impl Iterator<Item = (TextId, usize, &Allowance)> {
        let sources = self.sources.iter().map(|own| (own.text, own.head.allow()));
        let actors = self.actors.iter().map(|own| (own.text, own.head.allow()));
        let allegations = self.allegations.iter().map(|own| (own.text, own.head.allow()));
        let pages = self.pages.iter().map(|own| (own.text, own.head.allow()));
        sources.chain(actors).chain(allegations).chain(pages).flat_map(|(text, list)| {
            list.iter().enumerate().map(move |(item, allowance)| (text, item, allowance))
        })
    }
}
