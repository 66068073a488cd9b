//! Standings of an earlier round that still hold, because nothing that they rest on changed.
//!
//! What a standing rests on are the allegation's own file, the statements that bear on it with their
//! sources, and the actors; all of them as resolved, which depends on the ids that there are. So it holds
//! where ids and actors are what they were, and the allegation and those sources too.

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::Found;
use super::source::Quotations;
use crate::dossier::{AllegationNode, Borne, Dossier, SourceIx};
use crate::entity::{Allegation, Entities, Entity};

/// A site is made of two editions at most.
const MOST: usize = 2;

/// Standings as they were worked out lately.
#[derive(Debug, Default)]
pub(super) struct Kept(Mutex<Vec<Arc<Round>>>);

/// Standings with what they were worked out from.
#[derive(Debug)]
struct Round {
    entities: Entities,
    quotations: Vec<Arc<Quotations>>,
    /// In the order of the site.
    allegations: Vec<(Arc<Entity<Allegation>>, Vec<Borne>, Found)>,
}

impl Kept {
    /// What `make` works out for each allegation, where it may be another than before.
    pub fn of(
        &self,
        dossier: &Dossier<'_>,
        entities: &Entities,
        quotations: &[Arc<Quotations>],
        order: &[usize],
        make: impl Fn(&AllegationNode<'_>) -> Found + Sync,
    ) -> Vec<Found> {
        let rounds = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let known = rounds.iter().find_map(|round| {
            round.touched(dossier, entities, quotations).map(|touched| (round, touched))
        });
        let own: Vec<_> = order.iter().map(|at| Arc::clone(&entities.allegations[*at])).collect();
        let found: Vec<Found> = dossier
            .allegations
            .par_iter()
            .zip(&own)
            .enumerate()
            .map(|(place, (node, entity))| {
                let before = known.as_ref().filter(|(_, touched)| !touched[place]);
                let before = before.and_then(|(round, _)| round.allegations.get(place));
                match before {
                    Some((known, bearings, found))
                        if Arc::ptr_eq(known, entity) && *bearings == node.bearings =>
                    {
                        found.clone()
                    }
                    _ => make(node),
                }
            })
            .collect();
        let bearings = dossier.allegations.iter().map(|node| node.bearings.clone());
        let allegations = own.into_iter().zip(bearings).zip(&found);
        let round = Arc::new(Round {
            entities: entities.clone(),
            quotations: quotations.to_vec(),
            allegations: allegations
                .map(|((entity, bearings), found)| (entity, bearings, found.clone()))
                .collect(),
        });
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|old| known.as_ref().is_none_or(|(used, _)| !Arc::ptr_eq(old, used)));
        kept.insert(0, round);
        kept.truncate(MOST);
        found
    }
}

impl Round {
    /// By allegation, whether a source changed that a statement bearing on it is of; nothing where ids or
    /// actors are not what they were.
    ///
    /// Statements that bore on an allegation and do so no more show in its list of bearings.
    fn touched(
        &self,
        dossier: &Dossier<'_>,
        entities: &Entities,
        quotations: &[Arc<Quotations>],
    ) -> Option<Vec<bool>> {
        let same = |one: &str, other: &str| one == other;
        let is_same = self.entities.sources.len() == entities.sources.len()
            && self.entities.actors.len() == entities.actors.len()
            && self.entities.allegations.len() == entities.allegations.len()
            && self.entities.pages.len() == entities.pages.len()
            && self.entities.actors.iter().zip(&entities.actors).all(|(a, b)| Arc::ptr_eq(a, b))
            && self.entities.sources.iter().zip(&entities.sources).all(|(a, b)| same(&a.id, &b.id))
            && self
                .entities
                .allegations
                .iter()
                .zip(&entities.allegations)
                .all(|(a, b)| same(&a.id, &b.id))
            && self.entities.pages.iter().zip(&entities.pages).all(|(a, b)| same(&a.id, &b.id))
            && self
                .quotations
                .iter()
                .zip(quotations)
                .all(|(a, b)| Arc::ptr_eq(a, b) || a.ids == b.ids)
            && self
                .allegations
                .iter()
                .zip(&dossier.allegations)
                .all(|((known, _, _), node)| same(&known.id, &node.entity.id));
        if !is_same {
            return None;
        }
        let mut touched = vec![false; dossier.allegations.len()];
        let sources = (0..).map(SourceIx).zip(self.entities.sources.iter().zip(&entities.sources));
        for (source, _) in sources.filter(|(_, (before, now))| !Arc::ptr_eq(before, now)) {
            for statement in &dossier.source(source).statements {
                for bearing in &dossier.statement(*statement).bearings {
                    touched[bearing.allegation.at()] = true;
                }
            }
        }
        Some(touched)
    }
}
