//! The order of minors: that in which released entities first speak of them. Their ids and names are shown to nobody,
//! and neither is an order that follows from these.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::entity::{Actor, Allegation, Entity, Page, Source};
use crate::value::fields::{FieldReader, Fields};
use crate::value::{Id, Url, Words};

/// Puts minors behind all other actors, which stand in the order of their ids.
pub(super) fn settle(
    actors: &mut [Arc<Entity<Actor>>],
    sources: &[Arc<Entity<Source>>],
    allegations: &[Arc<Entity<Allegation>>],
    pages: &[Arc<Entity<Page>>],
) {
    actors.sort_by_key(|actor| actor.head.minor);
    let first = actors.partition_point(|actor| !actor.head.minor);
    let (others, minors) = actors.split_at_mut(first);
    if minors.len() < 2 {
        return;
    }
    let ids = minors.iter().map(|minor| (minor.id.clone(), usize::MAX)).collect();
    let mut places = MinorPlaces { places: ids, met: 0 };
    sources.iter().for_each(|source| source.head.read(&mut places));
    allegations.iter().for_each(|allegation| allegation.head.read(&mut places));
    others.iter().for_each(|actor| actor.head.read(&mut places));
    pages.iter().for_each(|page| page.head.read(&mut places));
    // Of whom nobody speaks, nothing is shown that could have an order.
    minors.sort_by_key(|minor| places.places.get(&minor.id).copied());
}

/// How many others were met before each minor.
struct MinorPlaces {
    places: BTreeMap<String, usize>,
    met: usize,
}

impl MinorPlaces {
    fn meet(&mut self, id: &str) {
        if let Some(place) = self.places.get_mut(id)
            && *place == usize::MAX
        {
            *place = self.met;
            self.met += 1;
        }
    }
}

impl FieldReader for MinorPlaces {
    fn words(&mut self, words: &Words) {
        self.meet(words);
    }

    // An address names nobody by an id.
    fn url(&mut self, _: &Url) {}

    fn id(&mut self, id: &Id) {
        self.meet(id.as_str());
    }
}
