//! The order of actors by their names, in the language of the pages: worked out once, with one key for each name.

use rayon::prelude::*;

use crate::dossier::{ActorIx, Dossier};
use crate::language::Language;

/// For each actor, its place in the order of names.
#[derive(Debug, Default)]
pub(super) struct NameOrder(Vec<u32>);

impl NameOrder {
    pub(super) fn of(dossier: &Dossier, language: &Language) -> Self {
        let key = |actor: ActorIx| {
            (language.sort_key(&dossier.actor(actor).entity.head.sort_form()), actor)
        };
        let actors: Vec<ActorIx> = dossier.actor_indexes().collect();
        let mut keys: Vec<_> = actors.into_par_iter().map(key).collect();
        keys.par_sort_unstable();
        let mut places = vec![0; keys.len()];
        for ((_, actor), at) in keys.into_iter().zip(0..) {
            if let Some(own) = places.get_mut(actor.at()) {
                *own = at;
            }
        }
        Self(places)
    }

    pub(super) fn place(&self, actor: ActorIx) -> u32 {
        self.0.get(actor.at()).copied().unwrap_or(u32::MAX)
    }
}
