//! What a reference that leads nowhere is, and how it is told.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Place};

/// Places named in a message; further ones are counted.
pub(super) const MOST_SHOWN: usize = 8;

/// What a reference that does not resolve is.
#[derive(Debug, Clone, Copy)]
pub enum Missing<'a> {
    /// A fault.
    Unknown,
    /// Withheld if it is one of these ids, by the key at the place; a fault otherwise, which was reported
    /// when all entities were linked.
    Withheld(&'a BTreeMap<String, Place>),
}

impl Missing<'_> {
    /// The ids that are withheld, to be kept; nothing for the editors, who see everything.
    pub(super) fn withheld(self) -> Option<BTreeMap<String, Place>> {
        match self {
            Self::Unknown => None,
            Self::Withheld(withheld) => Some(withheld.clone()),
        }
    }
}

/// A fault of a reference.
pub(super) fn fault(rule: &'static str, place: Place, message: String) -> Diagnostic {
    Diagnostic::error(rule, place, message)
}
