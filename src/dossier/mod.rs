//! The dossier: every entity with its references resolved, its quotations located, and its backlinks.
//!
//! Made by [`link`](crate::link) from the entities and never changed. Relations are indexes, laid both
//! ways once, so that every page can say what bears on it without a search. Entities and nodes are
//! shared: a dossier that was made from an earlier one has the very nodes of what did not change, so that
//! whoever remembers what it made of a node knows it again.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::config::Config;
use crate::entity::allegation::{Accused, Mode, RelationKind, Response};
use crate::entity::statement::{Act, Cited, Form, Hop, Region, Reported};
use crate::entity::{Actor, Allegation, Entity, Kind, Page, Source, Statement, Verb};
use crate::markdown::Stretch;

mod address;
mod ids;
mod standing;

pub use address::{address, relative, statement_anchor};
pub use ids::Ids;
pub use standing::{Contest, Independence, Standing, Support};

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
}

/// Faults upstream: rules that argue from absence stay silent where what is absent may only be faulty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Doubt {
    /// Some statement or its bearing could not be read or resolved.
    pub statements: bool,
    /// Some allegation, or a part of one, could not be read.
    pub allegations: bool,
    /// Some actor, or a part of one, could not be read.
    pub actors: bool,
}

/// A source in its dossier.
#[derive(Debug, Clone)]
pub struct SourceNode {
    /// The source.
    pub entity: Arc<Entity<Source>>,
    /// Its publisher, where known.
    pub publisher: Option<ActorIx>,
    /// Its statements, in the editor's order.
    pub statements: Vec<StatementNode>,
    /// Names in it that belong to actors, in order; they never overlap.
    pub mentions: Vec<Mention>,
    /// Actors that its pictures show, with the number of the picture from 0.
    pub depicts: Vec<(usize, ActorIx)>,
    /// Statements that cite it as evidence.
    pub cited_by: Vec<StatementIx>,
    /// The source that takes its place, where it was replaced.
    pub replaced_by: Option<SourceIx>,
    /// Who holds the rights in it, where that is an actor.
    pub holder: Option<ActorIx>,
    /// Entities that its body links to, in order.
    pub links: Vec<Node>,
    /// Sources whose place it takes.
    pub replaces: Vec<SourceIx>,
    /// Entities whose bodies link to it or to a statement of it.
    pub linked_from: Vec<Node>,
}

/// Words that name an actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The words, in the source's prose.
    pub stretch: Stretch,
    /// Who is named.
    pub actor: ActorIx,
    /// Whether the editor marked it by hand.
    pub by_hand: bool,
}

/// A statement in its dossier.
#[derive(Debug, Clone)]
pub struct StatementNode {
    /// Its source.
    pub source: SourceIx,
    /// Its place in the source's list, from 0.
    pub position: usize,
    /// What the editor wrote.
    pub statement: Written,
    /// Its id within the source: the editor's, or a short hash of the folded quotation.
    pub id: String,
    /// Whose words they are.
    pub speaker: Option<ActorIx>,
    /// Where they stand, where they were found in exactly one place.
    pub located: Option<Located>,
    /// The allegations that they bear on.
    pub bearings: Vec<BearingNode>,
    /// What the speaker offers as evidence.
    pub cites: Vec<CitedNode>,
    /// How the words reached the publisher.
    pub via: Vec<HopNode>,
    /// Speech inside the speech.
    pub reports: Vec<ReportedNode>,
    /// Brackets inside the quotation that may not be the speaker's: where they stand.
    pub insertions: Vec<Stretch>,
    /// Addressees: actors, or words.
    pub to: Vec<Addressee>,
    /// Statements that cite this one as evidence.
    pub cited_by: Vec<StatementIx>,
    /// Allegations that speak of it in a relation or a response.
    pub spoken_of_by: Vec<AllegationIx>,
}

/// A statement as the editor wrote it, in its source's front matter.
#[derive(Clone)]
pub struct Written {
    entity: Arc<Entity<Source>>,
    position: usize,
}

impl Written {
    /// The statement at a place of a source's list, where there is one.
    #[must_use]
    pub fn of(entity: &Arc<Entity<Source>>, position: usize) -> Option<Self> {
        entity.head.statements.get(position)?;
        Some(Self { entity: Arc::clone(entity), position })
    }
}

impl Deref for Written {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        &self.entity.head.statements[self.position]
    }
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Where a quotation stands in its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Its stretches, in order; more than one where it skips words or crosses a paragraph.
    pub stretches: Vec<Stretch>,
    /// Direct or indirect speech, as read off the text.
    pub form: Form,
    /// The part of the source.
    pub region: Region,
}

impl Located {
    /// From the first word to the last.
    #[must_use]
    pub fn whole(&self) -> Stretch {
        let start = self.stretches.first().map_or(0, |stretch| stretch.start);
        start..self.stretches.last().map_or(start, |stretch| stretch.end)
    }

    /// Whether a stretch lies inside.
    #[must_use]
    pub fn contains(&self, stretch: &Stretch) -> bool {
        self.stretches.iter().any(|own| own.start <= stretch.start && stretch.end <= own.end)
    }
}

/// One bearing of a statement on an allegation.
#[derive(Debug, Clone)]
pub struct BearingNode {
    /// How it bears on it.
    pub verb: Verb,
    /// The place in that verb's list, from 0.
    pub item: usize,
    /// The allegation.
    pub allegation: AllegationIx,
    /// The words that bear on it, where only a part does and was found.
    pub words: Option<Stretch>,
    /// How the bearing is limited.
    pub note: Option<String>,
}

/// Evidence that a speaker offers.
#[derive(Debug, Clone)]
pub struct CitedNode {
    /// What the editor wrote.
    pub cited: Cited,
    /// The statement cited, where one is.
    pub statement: Option<StatementIx>,
    /// The source cited, where one is.
    pub source: Option<SourceIx>,
    /// Where the words of the reference stand.
    pub words: Option<Stretch>,
}

/// A hop with its actor.
#[derive(Debug, Clone)]
pub struct HopNode {
    /// What the editor wrote.
    pub hop: Hop,
    /// The actor that passed the words on.
    pub who: Option<ActorIx>,
}

impl SourceNode {
    /// Takes over what others say of an earlier state of it; of its statements too, where they have the
    /// ids that they had.
    pub(crate) fn take_backlinks(&mut self, before: &Self, with_statements: bool) {
        self.cited_by.clone_from(&before.cited_by);
        self.replaces.clone_from(&before.replaces);
        self.linked_from.clone_from(&before.linked_from);
        if with_statements {
            for (own, before) in self.statements.iter_mut().zip(&before.statements) {
                own.cited_by.clone_from(&before.cited_by);
                own.spoken_of_by.clone_from(&before.spoken_of_by);
            }
        }
    }
}

impl ActorNode {
    /// Takes over what others say of an earlier state of it, which speaks in the same name.
    pub(crate) fn take_backlinks(&mut self, before: &Self) {
        self.principal = before.principal;
        self.spoken_for_by.clone_from(&before.spoken_for_by);
        self.members.clone_from(&before.members);
        self.speaks.clone_from(&before.speaks);
        self.reported_in.clone_from(&before.reported_in);
        self.carried.clone_from(&before.carried);
        self.addressed_in.clone_from(&before.addressed_in);
        self.published.clone_from(&before.published);
        self.accused_in.clone_from(&before.accused_in);
        self.responses.clone_from(&before.responses);
        self.mentions.clone_from(&before.mentions);
        self.named_by.clone_from(&before.named_by);
        self.depicted_in.clone_from(&before.depicted_in);
        self.linked_from.clone_from(&before.linked_from);
    }
}

impl AllegationNode {
    /// Takes over what others say of an earlier state of it.
    pub(crate) fn take_backlinks(&mut self, before: &Self) {
        self.bearings.clone_from(&before.bearings);
        self.reverse_relations.clone_from(&before.reverse_relations);
        self.linked_from.clone_from(&before.linked_from);
    }
}

impl StatementNode {
    /// Its index.
    #[must_use]
    pub fn ix(&self) -> StatementIx {
        let position = u32::try_from(self.position).unwrap_or(u32::MAX);
        StatementIx { source: self.source, position }
    }
}

impl HopNode {
    /// What was done with the words there.
    #[must_use]
    pub fn act(&self) -> Act {
        self.hop.act
    }
}

/// Speech inside the speech with its speaker.
#[derive(Debug, Clone)]
pub struct ReportedNode {
    /// What the editor wrote.
    pub reported: Reported,
    /// The inner speaker.
    pub speaker: Option<ActorIx>,
    /// The inner speaker's words, where only a part of the quotation is theirs.
    pub words: Option<Stretch>,
}

/// Somebody spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addressee {
    /// An actor.
    Actor(ActorIx),
    /// Words.
    Words(String),
}

/// An actor in its dossier.
#[derive(Debug, Clone)]
pub struct ActorNode {
    /// The actor.
    pub entity: Arc<Entity<Actor>>,
    /// In whose name it speaks in the end; itself where nothing else is said; `None` where the editor
    /// says that it is unknown.
    pub principal: Option<ActorIx>,
    /// The principal written down, resolved.
    pub speaks_for: Option<ActorIx>,
    /// The bodies written down, resolved.
    pub part_of: Vec<ActorIx>,
    /// The actors that it holds or held offices of.
    pub offices_of: Vec<ActorIx>,
    /// Entities that its body links to, in order.
    pub links: Vec<Node>,
    /// Actors that speak for it.
    pub spoken_for_by: Vec<ActorIx>,
    /// Actors that are part of it.
    pub members: Vec<ActorIx>,
    /// Statements of its own, in order.
    pub speaks: Vec<StatementIx>,
    /// Statements in which somebody else tells its words.
    pub reported_in: Vec<StatementIx>,
    /// Statements that passed through it.
    pub carried: Vec<StatementIx>,
    /// Statements addressed to it.
    pub addressed_in: Vec<StatementIx>,
    /// Sources that it published.
    pub published: Vec<SourceIx>,
    /// Allegations that accuse it, with the place among the accused.
    pub accused_in: Vec<(AllegationIx, usize)>,
    /// Allegations in which it responded, or a response was looked for, with the response's place.
    pub responses: Vec<(AllegationIx, usize)>,
    /// Sources that name it.
    pub mentions: Vec<SourceIx>,
    /// Sources whose rights it holds, and actors that hold offices of it.
    pub named_by: Vec<Node>,
    /// Sources whose pictures show it.
    pub depicted_in: Vec<SourceIx>,
    /// Entities whose bodies link to it.
    pub linked_from: Vec<Node>,
}

/// An allegation in its dossier.
#[derive(Debug, Clone)]
pub struct AllegationNode {
    /// The allegation.
    pub entity: Arc<Entity<Allegation>>,
    /// Who is accused.
    pub accused: Vec<AccusedNode>,
    /// Statements that bear on it, in order of verbs, then of sources and statements.
    pub bearings: Vec<Borne>,
    /// Relations that the editor wrote here.
    pub relations: Vec<RelationNode>,
    /// Relations that other allegations have to it, in their order; each names the other.
    pub reverse_relations: Vec<RelationNode>,
    /// Responses.
    pub responses: Vec<ResponseNode>,
    /// Entities that its body links to, in order.
    pub links: Vec<Node>,
    /// Its standing.
    pub standing: Arc<Standing>,
    /// Entities whose bodies link to it.
    pub linked_from: Vec<Node>,
}

/// A statement's bearing, seen from the allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Borne {
    /// How the statement bears on it.
    pub verb: Verb,
    /// The statement.
    pub statement: StatementIx,
    /// The place in the statement's bearings.
    pub bearing: usize,
}

/// Somebody accused, with the statements whose words pick them out.
#[derive(Debug, Clone)]
pub struct AccusedNode {
    /// What the editor wrote.
    pub accused: Accused,
    /// Who.
    pub actor: Option<ActorIx>,
    /// The words that name or describe them, in the statements that support the allegation.
    pub found: Arc<[(StatementIx, Stretch)]>,
}

impl AccusedNode {
    /// How the words pick them out.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.accused.mode
    }
}

/// A relation, seen from the allegation that holds this node.
#[derive(Debug, Clone)]
pub struct RelationNode {
    /// The relation.
    pub kind: RelationKind,
    /// The allegation at the other end; for a relation to a statement, `None`.
    pub allegation: Option<AllegationIx>,
    /// The statement at the other end, where it is one.
    pub statement: Option<StatementIx>,
    /// The editor's reason.
    pub because: Option<String>,
}

/// A response with its actor and its statement.
#[derive(Debug, Clone)]
pub struct ResponseNode {
    /// What the editor wrote.
    pub response: Response,
    /// Whose response it is.
    pub by: Option<ActorIx>,
    /// The statement that holds it.
    pub statement: Option<StatementIx>,
}

/// A page in its dossier.
#[derive(Debug, Clone)]
pub struct PageNode {
    /// The page.
    pub entity: Arc<Entity<Page>>,
    /// Entities that its body links to, in order.
    pub links: Vec<Node>,
    /// Entities whose bodies link to it.
    pub linked_from: Vec<Node>,
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
