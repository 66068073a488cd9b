//! What was linked last, and what has changed since: a dossier is made from the one before it where ids,
//! names and the order of the site are what they were, and anew where they are not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::alone::SourceFacts;
use super::findings::LinkFindings;
use super::missing::Missing;
use super::names::ActorNames;
use super::order::SiteOrder;
use crate::diag::Place;
use crate::dossier::{ActorIx, AllegationIx, Dossier, Node, PageIx, SourceIx};
use crate::entity::{Actor, Entities, Entity};

/// How many audiences a dossier is linked for: the editors, the same with words blotted out, the public.
const AUDIENCES: usize = 3;

/// The dossiers that were linked last, one for each audience; the newer one first.
#[derive(Debug, Default)]
pub(super) struct Rounds(Mutex<Vec<Arc<LinkedRevision>>>);

/// A dossier with what it was linked from.
#[derive(Debug)]
pub(super) struct LinkedRevision {
    pub entities: Arc<Entities>,
    /// What its audience may not see; nothing for the editors, who see everything.
    pub withheld: Option<BTreeMap<String, Place>>,
    pub names: Arc<ActorNames>,
    /// The orders of the site, as places in the lists of entities.
    pub order: Arc<SiteOrder>,
    /// For each source, what it is by itself.
    pub alone: Vec<Arc<SourceFacts>>,
    /// What linking found, for those entities of which it found something.
    pub gathered: BTreeMap<Node, Arc<LinkFindings>>,
    pub dossier: Arc<Dossier>,
}

/// Entities that are to be linked, each kind in order.
#[derive(Debug, Default)]
pub(super) struct LinkChanges {
    pub sources: BTreeSet<SourceIx>,
    pub actors: BTreeSet<ActorIx>,
    pub allegations: BTreeSet<AllegationIx>,
    pub pages: BTreeSet<PageIx>,
}

impl Rounds {
    /// The dossiers that were linked lately.
    pub fn lately(&self) -> Vec<Arc<LinkedRevision>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers a dossier, in the place of the one for the same audience.
    pub fn remember(&self, round: Arc<LinkedRevision>) {
        let mut rounds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rounds.retain(|old| old.withheld != round.withheld);
        rounds.insert(0, round);
        rounds.truncate(AUDIENCES);
    }
}

impl LinkChanges {
    /// All entities there are.
    pub fn all(entities: &Entities) -> Self {
        Self {
            sources: (0..).map(SourceIx).take(entities.sources.len()).collect(),
            actors: (0..).map(ActorIx).take(entities.actors.len()).collect(),
            allegations: (0..).map(AllegationIx).take(entities.allegations.len()).collect(),
            pages: (0..).map(PageIx).take(entities.pages.len()).collect(),
        }
    }

    /// Adds an entity.
    pub fn add(&mut self, node: Node) {
        match node {
            Node::Source(ix) => self.sources.insert(ix),
            Node::Actor(ix) => self.actors.insert(ix),
            Node::Allegation(ix) => self.allegations.insert(ix),
            Node::Page(ix) => self.pages.insert(ix),
        };
    }
}

impl LinkedRevision {
    /// What has changed since; nothing where that is more than what single entities say of themselves:
    /// every index may be another then.
    pub fn changes(&self, entities: &Entities, missing: Missing<'_>) -> Option<LinkChanges> {
        let before = &*self.entities;
        let is_same_audience = match (missing, &self.withheld) {
            (Missing::Unknown, None) => true,
            (Missing::Withheld(now), Some(before)) => now == before,
            (Missing::Unknown, Some(_)) | (Missing::Withheld(_), None) => false,
        };
        if !is_same_audience || before.unreadable != entities.unreadable {
            return None;
        }
        let sources = changed(&before.sources, &entities.sources, |_, _| true)?;
        let actors = changed(&before.actors, &entities.actors, is_same_to_others)?;
        let allegations =
            changed(&before.allegations, &entities.allegations, |a, b| a.added == b.added)?;
        let pages = changed(&before.pages, &entities.pages, |a, b| {
            (a.order, &a.title) == (b.order, &b.title)
        })?;
        let on_site = |order: &[usize], changed: Vec<u32>| -> Vec<u32> {
            let changed: BTreeSet<usize> = changed.into_iter().map(|at| at as usize).collect();
            if changed.is_empty() {
                return Vec::new();
            }
            (0..).zip(order).filter(|(_, at)| changed.contains(at)).map(|(ix, _)| ix).collect()
        };
        let allegations = on_site(&self.order.allegations, allegations);
        let pages = on_site(&self.order.pages, pages);
        Some(LinkChanges {
            sources: sources.into_iter().map(SourceIx).collect(),
            actors: actors.into_iter().map(ActorIx).collect(),
            allegations: allegations.into_iter().map(AllegationIx).collect(),
            pages: pages.into_iter().map(PageIx).collect(),
        })
    }
}

/// The places of a list whose entities changed; nothing where their ids are others, or one changed in
/// what is not its own business alone.
fn changed<H>(
    before: &[Arc<Entity<H>>],
    now: &[Arc<Entity<H>>],
    is_own: impl Fn(&H, &H) -> bool,
) -> Option<Vec<u32>> {
    if before.len() != now.len() {
        return None;
    }
    let mut changed = Vec::new();
    for (place, (before, now)) in (0..).zip(before.iter().zip(now)) {
        if Arc::ptr_eq(before, now) {
            continue;
        }
        if before.id != now.id || !is_own(&before.head, &now.head) {
            return None;
        }
        changed.push(place);
    }
    Some(changed)
}

/// Whether an actor is to others what it was: by the names under which it is looked for, and in whose
/// name it speaks.
fn is_same_to_others(before: &Actor, now: &Actor) -> bool {
    before.name == now.name
        && before.kind == now.kind
        && before.aliases == now.aliases
        && before.not == now.not
        && before.part_of == now.part_of
        && before.speaks_for == now.speaks_for
        && before.described_only == now.described_only
        && before.minor == now.minor
}
