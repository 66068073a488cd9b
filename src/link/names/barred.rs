//! Where strings stand that an editor says are never a link to an actor.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::dossier::ActorIx;

/// Places of strings that are never links, by actor, in order of their beginnings; each with the
/// furthest end of those up to it.
#[derive(Default)]
pub(super) struct Barred(BTreeMap<ActorIx, Vec<(usize, usize)>>);

impl Barred {
    pub fn add(&mut self, actor: ActorIx, range: Range<usize>) {
        self.0.entry(actor).or_default().push((range.start, range.end));
    }

    /// Puts them in order, once all are there.
    pub fn sort(&mut self) {
        for places in self.0.values_mut() {
            places.sort_unstable();
            let mut furthest = 0;
            for (_, end) in places {
                furthest = furthest.max(*end);
                *end = furthest;
            }
        }
    }

    pub fn covers(&self, actor: ActorIx, range: &Range<usize>) -> bool {
        let Some(places) = self.0.get(&actor) else { return false };
        let after = places.partition_point(|(start, _)| *start <= range.start);
        after.checked_sub(1).is_some_and(|last| places[last].1 >= range.end)
    }
}
