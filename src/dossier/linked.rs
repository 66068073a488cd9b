//! The linked dossier: its entities, and the way from an index to what it names.

use std::sync::Arc;

use casefile_words::Stretch;

use super::{
    ActorIx, ActorNode, AllegationIx, AllegationNode, BearingNode, Ids, IncomingBearing, Mention,
    Node, PageIx, PageNode, SourceIx, SourceNode, StatementIx, StatementNode, Topics, Unresolved,
};
use crate::config::Config;
use crate::entity::Kind;
use crate::markdown::Prose;
use crate::text::TextId;
use crate::value::Words;

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
    /// The labels of allegations.
    pub topics: Arc<Topics>,
    /// Every id with its entity.
    pub ids: Arc<Ids>,
    /// What cannot be said for certain because something was faulty.
    pub doubt: Unresolved,
    /// Files that have a place in the dossier but could not be read as what they are.
    pub unreadable: Vec<TextId>,
}

impl Dossier {
    /// The source at an index, which must be one of this dossier.
    #[must_use]
    pub fn source(&self, source: SourceIx) -> &SourceNode {
        &self.sources[source.at()]
    }

    /// The actor at an index, which must be one of this dossier.
    #[must_use]
    pub fn actor(&self, actor: ActorIx) -> &ActorNode {
        &self.actors[actor.at()]
    }

    /// The allegation at an index, which must be one of this dossier.
    #[must_use]
    pub fn allegation(&self, allegation: AllegationIx) -> &AllegationNode {
        &self.allegations[allegation.at()]
    }

    /// The statement at an index, which must be one of this dossier.
    #[must_use]
    pub fn statement(&self, statement: StatementIx) -> &StatementNode {
        &self.source(statement.source).statements[statement.position as usize]
    }

    /// The bearing that an allegation's [`IncomingBearing`] speaks of.
    #[must_use]
    pub fn bearing(&self, borne: IncomingBearing) -> &BearingNode {
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
    pub fn title(&self, node: Node) -> &Words {
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

    /// Everything of one kind that has a page, in the order of the site.
    #[must_use]
    pub fn nodes(&self, kind: Kind) -> Vec<Node> {
        match kind {
            Kind::Source => self.source_indexes().map(Node::Source).collect(),
            Kind::Actor => self.listed_actors().map(Node::Actor).collect(),
            Kind::Allegation => self.allegation_indexes().map(Node::Allegation).collect(),
            Kind::Page => (0..).map(PageIx).take(self.pages.len()).map(Node::Page).collect(),
        }
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
        self.source(source).statement_of(id).map(StatementNode::ix)
    }
}
