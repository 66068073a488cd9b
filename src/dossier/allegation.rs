//! An allegation in its dossier: who is accused, what bears on it, and how it stands.

use std::collections::BTreeSet;
use std::sync::Arc;

use casefile_words::Stretch;
use thin_vec::ThinVec;

use super::{ActorIx, AllegationIx, IncomingBearing, Node, Standing, StatementIx};
use crate::entity::allegation::{Accused, Mode, RelationKind, Response};
use crate::entity::{Allegation, Entity};
use crate::value::Words;

impl AllegationNode {
    /// Takes over what others say of an earlier state of it.
    pub(crate) fn take_backlinks(&mut self, before: &Self) {
        self.bearings.clone_from(&before.bearings);
        self.reverse_relations.clone_from(&before.reverse_relations);
        self.linked_from.clone_from(&before.linked_from);
    }
}

/// An allegation in its dossier.
#[derive(Debug, Clone)]
pub struct AllegationNode {
    /// The allegation.
    pub entity: Arc<Entity<Allegation>>,
    /// Who is accused.
    pub accused: ThinVec<AccusedNode>,
    /// Statements that bear on it, in order of verbs, then of sources and statements.
    pub bearings: ThinVec<IncomingBearing>,
    /// Relations that the editor wrote here.
    pub relations: ThinVec<RelationNode>,
    /// Relations that other allegations have to it, in their order; each names the other.
    pub reverse_relations: ThinVec<RelationNode>,
    /// Responses.
    pub responses: ThinVec<ResponseNode>,
    /// Entities that its body links to, in order.
    pub links: ThinVec<Node>,
    /// Support and contest, as computed from what bears on it.
    pub standing: Arc<Standing>,
    /// Entities whose bodies link to it.
    pub linked_from: ThinVec<Node>,
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

    /// Whether the words of a statement that makes the allegation pick them out. Where no words anywhere do, as of somebody
    /// who is implied, all that make it mean them.
    #[must_use]
    pub fn is_meant_by(&self, statement: StatementIx) -> bool {
        self.found.is_empty()
            || self.found.binary_search_by_key(&statement, |(own, _)| *own).is_ok()
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
    pub because: Option<Words>,
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

impl AllegationNode {
    /// Whether a statement's bearing counts.
    #[must_use]
    pub fn counts(&self, borne: &IncomingBearing) -> bool {
        !self.standing.withdrawn.contains_key(borne)
    }

    /// The bearings that count, in order.
    pub fn counted(&self) -> impl Iterator<Item = &IncomingBearing> + Clone {
        self.bearings.iter().filter(|borne| self.counts(borne))
    }

    /// Whether the words of a statement that makes it [mean](AccusedNode::is_meant_by) an actor.
    #[must_use]
    pub fn accuses_by(&self, statement: StatementIx, actor: ActorIx) -> bool {
        let mut own = self.accused.iter().filter(|accused| accused.actor == Some(actor));
        own.any(|accused| accused.is_meant_by(statement))
    }

    /// The statements that make it, count, and mean an actor, in order.
    #[must_use]
    pub fn accusing(&self, actor: ActorIx) -> BTreeSet<StatementIx> {
        let makes = self.counted().filter(|borne| borne.verb.is_support());
        let makes = makes.map(|borne| borne.statement);
        makes.filter(|statement| self.accuses_by(*statement, actor)).collect()
    }
}
