//! What a source is by itself, whatever else is in the dossier.

use std::sync::Arc;

use super::names::FoundNames;
use crate::diag::Diagnostic;
use crate::dossier::LocatedQuotation;

/// What can be said of a source by itself, given the names of actors.
#[derive(Debug)]
pub(super) struct SourceFacts {
    pub quotations: Arc<Quotations>,
    /// Names that belong to actors, or may.
    pub found: Arc<FoundNames>,
}

/// A source's statements, each with its id and its place; the source alone decides them.
#[derive(Debug, Default)]
pub(super) struct Quotations {
    /// For each statement, the id that it goes by.
    pub ids: Vec<String>,
    /// Their places in that list, in order of ids.
    pub(super) by_id: Vec<u32>,
    /// For each statement, its place.
    pub places: Vec<Option<LocatedQuotation>>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Quotations {
    /// Every statement: its place in the list, its id, and where its words stand.
    pub fn each(&self) -> impl Iterator<Item = (usize, &str, &Option<LocatedQuotation>)> {
        let ids = self.ids.iter().map(String::as_str);
        ids.zip(&self.places).enumerate().map(|(position, (id, place))| (position, id, place))
    }

    /// The place in the list of the first statement of an id.
    pub fn find(&self, id: &str) -> Option<u32> {
        let own = |place: u32| self.ids.get(place as usize).map(String::as_str);
        let at = self.by_id.partition_point(|place| own(*place) < Some(id));
        self.by_id.get(at).copied().filter(|place| own(*place) == Some(id))
    }
}
