//! What else in the dossier speaks of a source: statements that cite it, allegations that speak of a
//! statement in it, texts that link to it.

use serde::Serialize;

use crate::dossier::{AllegationIx, Node, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::paging::{Leaf, List, Paged, pages};
use crate::emit::shared::{Card, SentencePart};

/// What else in the dossier speaks of one source: two lists, side by side on each page.
pub struct Backlinks<'a> {
    cited: List<'a, IncomingCitation>,
    linked: List<'a, Node>,
}

/// One page's part of both lists.
#[derive(Debug, Serialize)]
pub struct BacklinksView {
    /// Who cites it or speaks of a statement in it: one sentence each.
    pub cited: Paged<Vec<SentencePart>>,
    /// Entities whose texts link to it.
    pub linked: Paged<IncomingLink>,
}

/// A text that links to the source.
#[derive(Debug, Serialize)]
pub struct IncomingLink {
    /// "allegation".
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// "retracted", of a source that was corrected, retracted or replaced.
    pub fate: Option<&'static str>,
}

/// One thing that is said of a source or of a statement in it.
#[derive(Debug, Clone, Copy)]
enum IncomingCitation {
    /// A statement offers the source as evidence.
    Source(StatementIx),
    /// A statement offers a statement of the source as evidence.
    Statement(StatementIx, StatementIx),
    /// An allegation speaks of a statement of the source, in a relation or a response.
    Allegation(AllegationIx, StatementIx),
}

impl<'a> Backlinks<'a> {
    /// Those of a source.
    #[must_use]
    pub fn of(edition: &'a Edition, source: SourceIx) -> Self {
        let node = edition.source(source);
        let mut cited: Vec<IncomingCitation> =
            node.cited_by.iter().map(|statement| IncomingCitation::Source(*statement)).collect();
        for statement in &node.statements {
            let own = statement.ix();
            cited.extend(
                statement.cited_by.iter().map(|other| IncomingCitation::Statement(*other, own)),
            );
            let allegations = statement.spoken_of_by.iter();
            cited.extend(
                allegations.map(|allegation| IncomingCitation::Allegation(*allegation, own)),
            );
        }
        let size = edition.config.page_size.0;
        Self {
            cited: List::of(cited, size, "section.cited"),
            linked: List::of(node.linked_from.as_slice(), size, "section.linked"),
        }
    }

    /// How many pages they take.
    #[must_use]
    pub fn pages(&self) -> usize {
        let Self { cited, linked } = self;
        pages(&[cited, linked])
    }

    /// What stands of them on one page.
    #[must_use]
    pub fn on(&self, edition: &Edition, leaf: &Leaf<'_>) -> BacklinksView {
        let path = leaf.path();
        BacklinksView {
            cited: self.cited.on(leaf, |citation| sentence(edition, citation, &path)),
            linked: self.linked.on(leaf, |node| link(edition, *node, &path)),
        }
    }
}

fn link(edition: &Edition, node: Node, path: &str) -> IncomingLink {
    let card = Card::of(edition, node, path);
    IncomingLink { kind: card.kind, title: card.title.to_owned(), href: card.href, fate: card.fate }
}

fn sentence(edition: &Edition, citation: &IncomingCitation, path: &str) -> Vec<SentencePart> {
    let other = |statement: StatementIx| {
        let node = edition.statement(statement);
        let speaker =
            SentencePart::maybe_actor(edition, node.speaker, "A speaker not identified", path);
        [
            speaker,
            SentencePart::words(" in "),
            SentencePart::source(edition, node.source, path),
            SentencePart::words(" ("),
            SentencePart::statement(edition, statement, path),
            SentencePart::words(")"),
        ]
    };
    let end = || SentencePart::words(".");
    let mut parts = Vec::new();
    match citation {
        IncomingCitation::Source(statement) => {
            parts.extend(other(*statement));
            parts.push(SentencePart::words(" offers this source as evidence."));
        }
        IncomingCitation::Statement(statement, own) => {
            parts.extend(other(*statement));
            parts.push(SentencePart::words(" offers as evidence "));
            parts.push(SentencePart::statement(edition, *own, path));
            parts.push(end());
        }
        IncomingCitation::Allegation(allegation, own) => {
            parts.push(SentencePart::words("The allegation "));
            parts.push(SentencePart::allegation(edition, *allegation, path));
            parts.push(SentencePart::words(" speaks of "));
            parts.push(SentencePart::statement(edition, *own, path));
            parts.push(end());
        }
    }
    parts
}
