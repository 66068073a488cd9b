//! The dossier: every entity with its references resolved, its quotations located, and its backlinks.
//!
//! Made by [`link`](crate::link) from the entities and never changed. Relations are indexes, laid both
//! ways once, so that every page can say what bears on it without a search. Entities and nodes are
//! shared: a dossier that was made from an earlier one has the very nodes of what did not change, so that
//! whoever remembers what it made of a node knows it again.

use std::sync::Arc;

use casefile_words::Stretch;

use crate::config::Config;
use crate::entity::Kind;
use crate::markdown::Prose;
use crate::text::TextId;

mod actor;
mod address;
mod allegation;
mod doubt;
mod ids;
mod original;
mod page;
mod relations;
mod source;
mod standing;
mod statement;
mod withdrawal;

pub use actor::ActorNode;
pub use address::{address, relative, statement_anchor};
pub use allegation::{AccusedNode, AllegationNode, Borne, RelationNode, ResponseNode};
pub use doubt::{Doubt, Lost};
pub use ids::Ids;
pub use original::{is_shown_as_text, published_original};
pub use page::PageNode;
pub use relations::{Contesting, InNameOf, Opposition, Reply, ReplyKind};
pub use source::{Mention, Namesake, SourceNode};
pub use standing::{Contest, Independence, Standing, Support};
pub use statement::{
    Addressee, BearingNode, CitedNode, HopNode, Located, ReportedNode, StatementNode, Written,
};
pub use withdrawal::Withdrawal;

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in the dossier's list.
            #[must_use]
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}
index!(
    /// A source of the dossier.
    SourceIx
);
index!(
    /// An actor of the dossier.
    ActorIx
);
index!(
    /// An allegation of the dossier.
    AllegationIx
);
index!(
    /// A page of the dossier.
    PageIx
);

/// A statement of the dossier, by its source and its place there: what changes in one source moves no
/// statement of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementIx {
    /// The source that holds it.
    pub source: SourceIx,
    /// Its place in the source's list, from 0.
    pub position: u32,
}

/// Any entity of the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A source.
    Source(SourceIx),
    /// An actor.
    Actor(ActorIx),
    /// An allegation.
    Allegation(AllegationIx),
    /// A page.
    Page(PageIx),
}

/// A linked dossier.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The settings.
    pub config: Arc<Config>,
    /// Sources in order of ids.
    pub sources: Vec<Arc<SourceNode>>,
    /// Actors in order of ids.
    pub actors: Vec<Arc<ActorNode>>,
    /// Allegations in the order of the site: by the date they were added, then by id.
    pub allegations: Vec<Arc<AllegationNode>>,
    /// Pages in the order of the site.
    pub pages: Vec<Arc<PageNode>>,
    /// Every id with its entity.
    pub ids: Arc<Ids>,
    /// What cannot be said for certain because something was faulty.
    pub doubt: Doubt,
    /// Files that have a place in the dossier but could not be read as what they are.
    pub unreadable: Vec<TextId>,
}

impl Dossier {
    /// A source.
    #[must_use]
    pub fn source(&self, source: SourceIx) -> &SourceNode {
        &self.sources[source.at()]
    }

    /// An actor.
    #[must_use]
    pub fn actor(&self, actor: ActorIx) -> &ActorNode {
        &self.actors[actor.at()]
    }

    /// An allegation.
    #[must_use]
    pub fn allegation(&self, allegation: AllegationIx) -> &AllegationNode {
        &self.allegations[allegation.at()]
    }

    /// A statement.
    #[must_use]
    pub fn statement(&self, statement: StatementIx) -> &StatementNode {
        &self.source(statement.source).statements[statement.position as usize]
    }

    /// The bearing that an allegation's [`Borne`] speaks of.
    #[must_use]
    pub fn bearing(&self, borne: Borne) -> &BearingNode {
        &self.statement(borne.statement).bearings[borne.bearing]
    }

    /// Whether nothing came of a file at all.
    #[must_use]
    pub fn is_unreadable(&self, text: TextId) -> bool {
        self.unreadable.contains(&text)
    }

    /// An entity's id.
    #[must_use]
    pub fn id(&self, node: Node) -> &str {
        match node {
            Node::Source(ix) => &self.source(ix).entity.id,
            Node::Actor(ix) => &self.actor(ix).entity.id,
            Node::Allegation(ix) => &self.allegation(ix).entity.id,
            Node::Page(ix) => &self.pages[ix.at()].entity.id,
        }
    }

    /// What an entity is called on the site.
    #[must_use]
    pub fn title(&self, node: Node) -> &str {
        match node {
            Node::Source(ix) => &self.source(ix).entity.head.title,
            Node::Actor(ix) => &self.actor(ix).entity.head.name,
            Node::Allegation(ix) => &self.allegation(ix).entity.head.title,
            Node::Page(ix) => &self.pages[ix.at()].entity.head.title,
        }
    }

    /// An entity's body.
    #[must_use]
    pub fn prose(&self, node: Node) -> &Prose {
        match node {
            Node::Source(ix) => &self.source(ix).entity.prose,
            Node::Actor(ix) => &self.actor(ix).entity.prose,
            Node::Allegation(ix) => &self.allegation(ix).entity.prose,
            Node::Page(ix) => &self.pages[ix.at()].entity.prose,
        }
    }

    /// An entity's kind.
    #[must_use]
    pub fn kind(&self, node: Node) -> Kind {
        match node {
            Node::Source(_) => Kind::Source,
            Node::Actor(_) => Kind::Actor,
            Node::Allegation(_) => Kind::Allegation,
            Node::Page(_) => Kind::Page,
        }
    }

    /// The words of a statement as the site may show them: the source's, with `[…]` where it skips.
    #[must_use]
    pub fn words(&self, statement: StatementIx) -> String {
        let node = self.statement(statement);
        let prose = &self.source(node.source).entity.prose;
        match &node.located {
            Some(located) => located
                .stretches
                .iter()
                .map(|stretch| prose.shown(stretch))
                .collect::<Vec<_>>()
                .join(" […] "),
            None => node.statement.quote.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// The words of one stretch of a statement's source as the site may show them.
    #[must_use]
    pub fn shown(&self, statement: StatementIx, stretch: &Stretch) -> String {
        self.source(self.statement(statement).source).entity.prose.shown(stretch)
    }

    /// Indexes of all sources.
    pub fn source_indexes(&self) -> impl Iterator<Item = SourceIx> + use<> {
        (0..u32::try_from(self.sources.len()).unwrap_or(u32::MAX)).map(SourceIx)
    }

    /// Indexes of all actors.
    pub fn actor_indexes(&self) -> impl Iterator<Item = ActorIx> + use<> {
        (0..u32::try_from(self.actors.len()).unwrap_or(u32::MAX)).map(ActorIx)
    }

    /// Indexes of the actors that have a page and stand in lists.
    pub fn listed_actors(&self) -> impl Iterator<Item = ActorIx> + '_ {
        self.actor_indexes().filter(|actor| !self.actor(*actor).is_anonymous())
    }

    /// Indexes of all allegations.
    pub fn allegation_indexes(&self) -> impl Iterator<Item = AllegationIx> + use<> {
        (0..u32::try_from(self.allegations.len()).unwrap_or(u32::MAX)).map(AllegationIx)
    }

    /// Indexes of all statements, source by source.
    pub fn statement_indexes(&self) -> impl Iterator<Item = StatementIx> + '_ {
        self.source_indexes().flat_map(|source| self.statements_of(source))
    }

    /// Indexes of the statements of a source.
    pub fn statements_of(&self, source: SourceIx) -> impl Iterator<Item = StatementIx> + use<> {
        let count = u32::try_from(self.source(source).statements.len()).unwrap_or(u32::MAX);
        (0..count).map(move |position| StatementIx { source, position })
    }

    /// The places of an actor's names among the mentions of a source.
    pub fn mentions_of(&self, actor: ActorIx, source: SourceIx) -> impl Iterator<Item = &Mention> {
        self.source(source).mentions.iter().filter(move |mention| mention.actor == actor)
    }

    /// All statements, source by source.
    pub fn statements(&self) -> impl Iterator<Item = &StatementNode> {
        self.sources.iter().flat_map(|source| &source.statements)
    }

    /// How many statements there are.
    #[must_use]
    pub fn statement_count(&self) -> usize {
        self.sources.iter().map(|source| source.statements.len()).sum()
    }

    /// The statement of a source by its id.
    #[must_use]
    pub fn find_statement(&self, source: SourceIx, id: &str) -> Option<StatementIx> {
        let own = self.source(source).statements.iter().find(|statement| statement.id == id);
        own.map(StatementNode::ix)
    }
}
