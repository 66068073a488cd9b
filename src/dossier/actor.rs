//! An actor in its dossier: in whose name it speaks, and all that speaks of it.

use std::sync::Arc;
use thin_vec::ThinVec;

use super::{ActorIx, AllegationIx, Node, SourceIx, StatementIx};
use crate::entity::actor::ActorKind;
use crate::entity::{Actor, Entity};
use crate::value::Known;

impl ActorNode {
    /// Whether nothing is said of it but that there is one: it has no page, stands in no list, and nothing
    /// links to it.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.entity.head.minor
    }

    /// Whether it is a person who is not known to be dead, holds no office and speaks in no source, and of whom nothing
    /// says why the name is to be public.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.is_without_office() && self.speaks.is_empty()
    }

    /// The same, whether the person speaks or not.
    #[must_use]
    pub fn is_without_office(&self) -> bool {
        let head = &self.entity.head;
        head.kind == ActorKind::Person
            && head.living != Some(Known::Value(false))
            && head.roles.is_empty()
            && head.public_interest.as_deref().is_none_or(|why| why.trim().is_empty())
    }

    /// Whether any source mentions it, addresses it, or has words that it passed on or printed.
    #[must_use]
    pub fn is_met(&self) -> bool {
        !(self.mentions.is_empty()
            && self.addressed_in.is_empty()
            && self.carried.is_empty()
            && self.reported_in.is_empty()
            && self.published.is_empty())
    }

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
    pub part_of: ThinVec<ActorIx>,
    /// The actors that it holds or held offices of.
    pub offices_of: ThinVec<ActorIx>,
    /// Entities that its body links to, in order.
    pub links: ThinVec<Node>,
    /// Actors that speak for it.
    pub spoken_for_by: ThinVec<ActorIx>,
    /// Actors that are part of it.
    pub members: ThinVec<ActorIx>,
    /// Statements of its own, in order.
    pub speaks: ThinVec<StatementIx>,
    /// Statements in which somebody else tells its words.
    pub reported_in: ThinVec<StatementIx>,
    /// Statements that passed through it.
    pub carried: ThinVec<StatementIx>,
    /// Statements addressed to it.
    pub addressed_in: ThinVec<StatementIx>,
    /// Sources that it published.
    pub published: ThinVec<SourceIx>,
    /// Allegations that accuse it, with the place among the accused.
    pub accused_in: ThinVec<(AllegationIx, usize)>,
    /// Allegations in which it responded, or a response was looked for, with the response's place.
    pub responses: ThinVec<(AllegationIx, usize)>,
    /// Sources that name it.
    pub mentions: ThinVec<SourceIx>,
    /// Sources whose rights it holds, and actors that hold offices of it.
    pub named_by: ThinVec<Node>,
    /// Sources whose pictures show it.
    pub depicted_in: ThinVec<SourceIx>,
    /// Entities whose bodies link to it.
    pub linked_from: ThinVec<Node>,
}
