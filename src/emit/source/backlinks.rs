//! What else in the dossier speaks of a source: statements that cite it, allegations that speak of a
//! statement in it, texts that link to it.

use serde::Serialize;

use crate::dossier::{AllegationIx, Node, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::paging::{Leaf, List, Paged, pages};
use crate::emit::shared::{Card, context, linked};
use crate::language::{Message, OwnWords};

/// What else in the dossier speaks of one source: two lists, side by side on each page.
pub struct Backlinks<'a> {
    cited: List<'a, IncomingCitation>,
    linked: List<'a, Node>,
    source: SourceIx,
}

/// One page's part of both lists.
#[derive(Debug, Serialize)]
pub struct BacklinksView<'a> {
    /// Who cites it or speaks of a statement in it: one sentence each.
    pub cited: Paged<Message<'a>>,
    /// Entities whose texts link to it.
    pub linked: Paged<IncomingLink<'a>>,
}

/// A text that links to the source.
#[derive(Debug, Serialize)]
pub struct IncomingLink<'a> {
    /// "allegation".
    pub kind: Message<'a>,
    pub title: OwnWords<'a>,
    /// Its page.
    pub href: String,
    /// "(retracted)", of a source that was corrected, retracted or replaced.
    pub fate: Option<Message<'a>>,
    /// The sentence that speaks of it.
    pub context: Option<OwnWords<'a>>,
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
            source,
            cited: List::of(cited, size, "section.cited"),
            linked: List::of(node.linked_from.as_slice(), size, "section.linked"),
        }
    }

    /// How many pages they take.
    #[must_use]
    pub fn pages(&self) -> usize {
        let Self { cited, linked, .. } = self;
        pages(&[cited, linked])
    }

    /// What stands of them on one page.
    #[must_use]
    pub fn on<'e>(&self, edition: &'e Edition, leaf: &Leaf<'_>) -> BacklinksView<'e> {
        let path = leaf.path();
        BacklinksView {
            cited: self.cited.on(leaf, |citation| sentence(edition, citation, &path)),
            linked: self.linked.on(leaf, |node| link(edition, (*node, self.source), &path)),
        }
    }
}

fn link<'e>(
    edition: &'e Edition,
    (node, source): (Node, SourceIx),
    path: &str,
) -> IncomingLink<'e> {
    let card = Card::of(edition, node, path);
    IncomingLink {
        kind: edition.say("backlink-kind").key("kind", card.kind),
        title: card.title,
        href: card.href,
        fate: card.fate.map(|fate| edition.say("source-fate-after").key("fate", fate)),
        context: context::sentence(edition, node, Node::Source(source)),
    }
}

fn sentence<'e>(edition: &'e Edition, citation: &IncomingCitation, path: &str) -> Message<'e> {
    let of = |message: &'static str, statement: StatementIx| {
        let node = edition.statement(statement);
        let who = linked::maybe_actor(edition, node.speaker, "backlink-speaker-unknown", path);
        edition
            .say(message)
            .with("who", who)
            .with("source", linked::source(edition, node.source, path))
            .with("statement", linked::statement(edition, statement, path))
    };
    match citation {
        IncomingCitation::Source(statement) => of("backlink-cites-source", *statement),
        IncomingCitation::Statement(statement, own) => of("backlink-cites-statement", *statement)
            .with("cited", linked::statement(edition, *own, path)),
        IncomingCitation::Allegation(allegation, own) => edition
            .say("backlink-allegation")
            .with("allegation", linked::allegation(edition, *allegation, path))
            .with("statement", linked::statement(edition, *own, path)),
    }
}
