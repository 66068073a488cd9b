//! What was found lately: by single nodes of a dossier, and the SHA-256 of originals.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use super::hidden::UnreadText;
use super::sought;
use crate::diag::Diagnostic;
use crate::dossier::{Dossier, Unresolved};
use crate::load::Files;
use crate::memory::Memo;

/// What was found lately, and the SHA-256 of originals.
#[derive(Debug, Default)]
pub struct CheckCache {
    pub(super) hashes: Memo<[u8], Arc<str>>,
    pub(super) sought: sought::SoughtCache,
    pub(super) rounds: Mutex<Vec<Arc<CheckedNodes>>>,
}

/// What was found in single nodes of a dossier; only those in which something was are named.
#[derive(Debug)]
pub(super) struct CheckedNodes {
    pub(super) dossier: Arc<Dossier>,
    pub(super) files: Arc<Files>,
    pub(super) is_published: bool,
    pub(super) rules: Vec<&'static str>,
    pub(super) doubt: Unresolved,
    pub(super) hidden: Arc<UnreadText>,
    /// Sources of which a date counts from a statement of another one, which may change by itself.
    pub(super) leaning: BTreeSet<usize>,
    pub(super) of_source: FindingsByNode,
    pub(super) of_actor: FindingsByNode,
    pub(super) of_allegation: FindingsByNode,
}

/// What was found, by the place of the node.
pub(super) type FindingsByNode = BTreeMap<usize, Arc<[Diagnostic]>>;
