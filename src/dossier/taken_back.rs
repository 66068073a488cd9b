//! Why words count for nothing any more, and what a speaker takes back.

use super::{ActorIx, StatementIx};
use crate::entity::Verb;

/// Why words count for nothing any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withdrawal {
    /// Their source does not stand: its publisher withdrew it, or another source took its place.
    WithSource,
    /// Their speaker took them back, in this statement.
    BySpeaker(StatementIx),
}

/// A statement that takes back what its speaker said of an allegation.
#[derive(Debug, Clone, Copy)]
pub(super) struct TakingBack {
    pub statement: StatementIx,
    pub by: ActorIx,
    pub what: TakenBack,
}

/// What is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TakenBack {
    /// What was said for it.
    Support,
    /// What was said against it.
    Contest,
    /// Words that are not held.
    Elsewhere,
}

impl TakenBack {
    pub(super) fn covers(self, verb: Verb) -> bool {
        match self {
            Self::Support => verb.is_support() || verb == Verb::Repeats,
            Self::Contest => matches!(verb, Verb::Qualifies | Verb::Disputes | Verb::Denies),
            Self::Elsewhere => false,
        }
    }
}
