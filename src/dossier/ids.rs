//! Every id of a dossier with its entity: looked up quickly, and gone through in order.

use rustc_hash::FxHashMap;

use super::Node;

/// Ids with their entities; unique across kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids {
    by_id: FxHashMap<String, Node>,
    /// All ids, in order.
    order: Vec<String>,
}

impl Ids {
    /// Enters every id; where one is given twice, the later one stands.
    #[must_use]
    pub fn of<'i>(given: impl IntoIterator<Item = (&'i str, Node)>) -> Self {
        let by_id: FxHashMap<String, Node> =
            given.into_iter().map(|(id, node)| (id.to_owned(), node)).collect();
        let mut order: Vec<String> = by_id.keys().cloned().collect();
        order.sort_unstable();
        Self { by_id, order }
    }

    /// The entity of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Node> {
        self.by_id.get(id).copied()
    }

    /// Whether something has an id.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Every id with its entity, in order of ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Node)> {
        self.order.iter().filter_map(|id| Some((id.as_str(), self.get(id)?)))
    }
}
