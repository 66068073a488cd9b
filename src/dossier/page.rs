//! A page in its dossier.

use std::sync::Arc;
use thin_vec::ThinVec;

use super::Node;
use crate::entity::{Entity, Page};

/// A page in its dossier.
#[derive(Debug, Clone)]
pub struct PageNode {
    /// The page.
    pub entity: Arc<Entity<Page>>,
    /// Entities that its body links to, in order.
    pub links: ThinVec<Node>,
    /// Entities whose bodies link to it.
    pub linked_from: ThinVec<Node>,
}
