//! What else in the dossier speaks of a source: statements that cite it, allegations that speak of a
//! statement in it, texts that link to it.

use serde::Serialize;

use crate::dossier::{AllegationIx, Node, SourceIx, StatementIx, address};
use crate::edition::Edition;
use crate::emit::shared::paging::{More, more, page_path, part};
use crate::emit::shared::{Card, Part};
use crate::entity::Kind;

/// One page's part of both lists.
#[derive(Debug, Serialize)]
pub struct Backlinks {
    /// Who cites it or speaks of a statement in it: one sentence each.
    pub cited: Vec<Vec<Part>>,
    /// Where that list goes on.
    pub cited_more: Option<More>,
    /// Entities whose texts link to it.
    pub linked: Vec<Link>,
    /// Where that list goes on.
    pub linked_more: Option<More>,
}

/// A text that links to the source.
#[derive(Debug, Serialize)]
pub struct Link {
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
enum Citation {
    /// A statement offers the source as evidence.
    Source(StatementIx),
    /// A statement offers a statement of the source as evidence.
    Statement(StatementIx, StatementIx),
    /// An allegation speaks of a statement of the source, in a relation or a response.
    Allegation(AllegationIx, StatementIx),
}

/// The lengths of both lists.
#[must_use]
pub fn lengths(edition: &Edition, source: SourceIx) -> [usize; 2] {
    let node = edition.source(source);
    let within = node
        .statements
        .iter()
        .map(|statement| statement.cited_by.len() + statement.spoken_of_by.len());
    [node.cited_by.len() + within.sum::<usize>(), node.linked_from.len()]
}

/// The part of both lists on page `number` of a source, from 1.
#[must_use]
pub fn backlinks(edition: &Edition, source: SourceIx, number: usize) -> Backlinks {
    let node = edition.source(source);
    let folder = address(Kind::Source, &node.entity.id);
    let path = page_path(&folder, number);
    let size = edition.config.page_size.0;
    let mut citations: Vec<Citation> =
        node.cited_by.iter().map(|statement| Citation::Source(*statement)).collect();
    for statement in &node.statements {
        let own = statement.ix();
        citations.extend(statement.cited_by.iter().map(|other| Citation::Statement(*other, own)));
        let allegations = statement.spoken_of_by.iter();
        citations.extend(allegations.map(|allegation| Citation::Allegation(*allegation, own)));
    }
    let linked = part(&node.linked_from, number, size).iter();
    Backlinks {
        cited: part(&citations, number, size)
            .iter()
            .map(|citation| sentence(edition, citation, &path))
            .collect(),
        cited_more: more(citations.len(), size, number, &folder, "section.cited"),
        linked: linked.map(|node| link(edition, *node, &path)).collect(),
        linked_more: more(node.linked_from.len(), size, number, &folder, "section.linked"),
    }
}

fn link(edition: &Edition, node: Node, path: &str) -> Link {
    let card = Card::of(edition, node, path);
    Link { kind: card.kind, title: card.title.to_owned(), href: card.href, fate: card.fate }
}

fn sentence(edition: &Edition, citation: &Citation, path: &str) -> Vec<Part> {
    let other = |statement: StatementIx| {
        let node = edition.statement(statement);
        let speaker = Part::maybe_actor(edition, node.speaker, "A speaker not identified", path);
        [
            speaker,
            Part::words(" in "),
            Part::source(edition, node.source, path),
            Part::words(" ("),
            Part::statement(edition, statement, path),
            Part::words(")"),
        ]
    };
    let end = || Part::words(".");
    let mut parts = Vec::new();
    match citation {
        Citation::Source(statement) => {
            parts.extend(other(*statement));
            parts.push(Part::words(" offers this source as evidence."));
        }
        Citation::Statement(statement, own) => {
            parts.extend(other(*statement));
            parts.push(Part::words(" offers as evidence "));
            parts.push(Part::statement(edition, *own, path));
            parts.push(end());
        }
        Citation::Allegation(allegation, own) => {
            parts.push(Part::words("The allegation "));
            parts.push(Part::allegation(edition, *allegation, path));
            parts.push(Part::words(" speaks of "));
            parts.push(Part::statement(edition, *own, path));
            parts.push(end());
        }
    }
    parts
}
