//! What in a dossier cannot be said for certain, because something in it was faulty.
//!
//! Rules that argue from absence stay silent where what is absent may only be faulty: so that one mistake
//! gives one error. They ask how far a fault can reach, so that it hides nothing else.

use super::Node;
use crate::entity::{Kind, Verb};
use crate::text::TextId;

/// Faults upstream.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unresolved {
    /// References that lead nowhere, each with the entity in whose file it stands.
    pub lost: Vec<(Node, UnresolvedReference)>,
    /// Files of which something, or everything, could not be read.
    pub faulted: Vec<TextId>,
}

/// A reference that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnresolvedReference {
    /// What it is a reference to; any kind where that is not said.
    pub kind: Option<Kind>,
    /// The id that it was most likely meant for. Where none is near it may be any.
    pub near: Option<String>,
    /// How a statement bears on what it refers to, where it is such a reference.
    pub verb: Option<Verb>,
}

impl UnresolvedReference {
    /// Whether it may have been meant for this entity.
    #[must_use]
    pub fn may_mean(&self, kind: Kind, id: &str) -> bool {
        self.kind.is_none_or(|own| own == kind) && self.near.as_ref().is_none_or(|near| near == id)
    }
}

impl Unresolved {
    /// References that may have been meant for an entity, each with the entity in whose file it stands.
    pub fn lost_of(
        &self,
        kind: Kind,
        id: &str,
    ) -> impl Iterator<Item = (Node, &UnresolvedReference)> {
        let lost = self.lost.iter().filter(move |(_, lost)| lost.may_mean(kind, id));
        lost.map(|(within, lost)| (*within, lost))
    }

    /// Whether a reference in an entity's file leads nowhere.
    #[must_use]
    pub fn is_within(&self, node: Node) -> bool {
        self.lost.iter().any(|(within, _)| *within == node)
    }
}
