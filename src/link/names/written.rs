//! A form of a name as an editor wrote it, and a place at which one stands.

use std::ops::Range;

use crate::dossier::ActorIx;
use crate::entity::actor::Case;

/// One form of a name as an editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::link) struct WrittenForm {
    pub actor: ActorIx,
    pub(super) text: String,
    pub(super) case: Case,
    /// Whether it is a string that is never a link to the actor.
    pub(super) is_barred: bool,
    /// Whether it is a person's.
    pub(super) is_person: bool,
    /// Whether it is a single word that others may be called as well.
    pub(super) is_shared: bool,
    /// Whether a firm's name may have it in it and be another's: `Holm & Sons`.
    pub(super) may_be_firms: bool,
}

impl WrittenForm {
    /// Whether it is written as another one, whoever is meant.
    pub fn is_alike(&self, other: &Self) -> bool {
        let Self { actor: _, text, case, is_barred, is_person, is_shared, may_be_firms } = self;
        (text, case, is_barred) == (&other.text, &other.case, &other.is_barred)
            && (is_person, is_shared) == (&other.is_person, &other.is_shared)
            && *may_be_firms == other.may_be_firms
    }
}

/// A place of a form.
#[derive(Debug)]
pub(super) struct FormHit {
    pub range: Range<usize>,
    pub actor: ActorIx,
    /// Whether capitals matter in the form.
    pub is_exact: bool,
    pub is_person: bool,
    /// Whether others may be called the same.
    pub is_shared: bool,
    /// Whether a firm's name may have it in it and be another's.
    pub may_be_firms: bool,
}
