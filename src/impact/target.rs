//! What is taken out of a dossier in thought, and how a statement is named in words.

use crate::dossier::{Dossier, Node, StatementIx};

/// What goes, found in the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ImpactTarget {
    Entity(Node),
    Statement(StatementIx),
}

/// `SOURCE#ID`.
pub(super) fn address(dossier: &Dossier, statement: StatementIx) -> String {
    let node = dossier.statement(statement);
    format!("{}#{}", dossier.source(node.source).entity.id, node.id)
}
