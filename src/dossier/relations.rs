//! Who speaks for whom: the one answer, which standings, checks and pages ask.

use std::collections::BTreeSet;

use super::{ActorIx, Dossier};

impl Dossier {
    /// Whether an actor's words are another's own: it is the other, or its `speaks_for` leads there, step
    /// by step. Neither a shared principal nor membership makes anybody somebody else's voice, and whoever
    /// speaks for a principal that is not known speaks for nobody.
    #[must_use]
    pub fn speaks_for(&self, speaker: ActorIx, principal: ActorIx) -> bool {
        let mut seen = BTreeSet::new();
        let mut at = Some(speaker);
        while let Some(actor) = at.filter(|actor| seen.insert(*actor)) {
            if actor == principal {
                return true;
            }
            at = self.actor(actor).speaks_for;
        }
        false
    }
}
