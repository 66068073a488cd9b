//! A statement's bearing on an allegation, as the allegation names it.

use super::StatementIx;
use crate::entity::Verb;

/// A statement's bearing, seen from the allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct IncomingBearing {
    /// How the statement bears on it.
    pub verb: Verb,
    /// What bears on the allegation.
    pub statement: StatementIx,
    /// The place in the statement's bearings.
    pub bearing: usize,
}
