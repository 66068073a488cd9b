//! The order in which entities stand in a dossier.

use crate::entity::{Entities, Entity, Page};

/// In which order allegations and pages stand on the site, as places in the lists of entities.
#[derive(Debug)]
pub(super) struct SiteOrder {
    pub allegations: Vec<usize>,
    pub pages: Vec<usize>,
}

impl SiteOrder {
    pub fn of(entities: &Entities) -> Self {
        let mut pages: Vec<usize> = (0..entities.pages.len()).collect();
        pages.sort_by_key(|at| page_order(&entities.pages[*at]));
        Self { allegations: allegation_order(entities), pages }
    }
}

/// The order of pages on the site.
pub(super) fn page_order(page: &Entity<Page>) -> (bool, Option<i32>, &str, &str) {
    (page.head.order.is_none(), page.head.order, &page.head.title, &page.id)
}

/// The order of allegations on the site, as places in the list of entities.
pub(super) fn allegation_order(entities: &Entities) -> Vec<usize> {
    let mut order: Vec<usize> = (0..entities.allegations.len()).collect();
    order.sort_by_cached_key(|index| {
        let allegation = &entities.allegations[*index];
        let added = allegation.head.added.as_ref().and_then(|added| added.latest());
        (added.is_none(), added, allegation.id.as_str())
    });
    order
}
