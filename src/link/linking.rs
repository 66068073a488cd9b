//! What a dossier is linked from: all of it anew, or what changed since a round.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::alone::SourceFacts;
use super::fewer::Fewer;
use super::findings::LinkFindings;
use super::names::{ActorNames, FoundNames};
use super::order::SiteOrder;
use super::remembered::LinkCache;
use super::resolve;
use super::round::{LinkChanges, LinkedRevision};
use super::source;
use crate::config::Config;
use crate::dossier::{Dossier, Node, SourceIx, Unresolved};
use crate::entity::{Entities, Entity, Source};

/// What a dossier is linked from, and what of it is to be linked.
pub(super) struct LinkPlan {
    /// With the nodes of what is not to be linked, and of the others those of before.
    pub dossier: Dossier,
    pub alone: Vec<Arc<SourceFacts>>,
    pub changes: LinkChanges,
    /// Sources whose statements have other ids or words than before.
    pub renumbered: BTreeSet<SourceIx>,
    pub names: Arc<ActorNames>,
    pub order: Arc<SiteOrder>,
    pub gathered: BTreeMap<Node, Arc<LinkFindings>>,
}

impl LinkPlan {
    /// Everything, whatever was linked before; what sources are by themselves is taken over.
    pub fn anew(
        entities: &Arc<Entities>,
        config: &Arc<Config>,
        rounds: &[Arc<LinkedRevision>],
        remembered: &LinkCache,
    ) -> Self {
        let names = remembered
            .names
            .of(ActorNames::known_by(&entities.actors), |forms| Arc::new(ActorNames::of(forms)));
        let alone = each_alone(entities, config, rounds, &names);
        let order = SiteOrder::of(entities);
        Self {
            dossier: Dossier {
                config: Arc::clone(config),
                sources: Vec::with_capacity(entities.sources.len()),
                actors: Vec::with_capacity(entities.actors.len()),
                allegations: Vec::with_capacity(entities.allegations.len()),
                pages: Vec::with_capacity(entities.pages.len()),
                topics: Arc::default(),
                ids: Arc::new(resolve::ids(entities, &order)),
                doubt: Unresolved::default(),
                unreadable: entities.unreadable.iter().map(|(_, _, text)| *text).collect(),
            },
            alone,
            changes: LinkChanges::all(entities),
            renumbered: BTreeSet::new(),
            names,
            order: Arc::new(order),
            gathered: BTreeMap::new(),
        }
    }

    /// What changed since a round.
    pub fn after(round: &LinkedRevision, mut changes: LinkChanges, entities: &Entities) -> Self {
        let mut alone = round.alone.clone();
        let mut renumbered = BTreeSet::new();
        let new: Vec<(SourceIx, Arc<SourceFacts>)> = changes
            .sources
            .par_iter()
            .map(|ix| {
                (
                    *ix,
                    alone_of(
                        &entities.sources[ix.at()],
                        &round.names,
                        round.dossier.config.content_language(),
                    ),
                )
            })
            .collect();
        for (ix, new) in new {
            let (own, before) = (&entities.sources[ix.at()], &round.entities.sources[ix.at()]);
            if alone[ix.at()].quotations.ids != new.quotations.ids
                || own.faulted != before.faulted
                || own.prose.headings() != before.prose.headings()
                || !quotes(own).eq(quotes(before))
            {
                renumbered.insert(ix);
            }
            alone[ix.at()] = new;
        }
        if !renumbered.is_empty() {
            let refers = |gathered: &LinkFindings| {
                gathered.refers.iter().any(|source| renumbered.contains(source))
            };
            let referring = round.gathered.iter().filter(|(_, gathered)| refers(gathered));
            referring.for_each(|(node, _)| changes.add(*node));
        }
        Self {
            dossier: Dossier::clone(&round.dossier),
            alone,
            changes,
            renumbered,
            names: Arc::clone(&round.names),
            order: Arc::clone(&round.order),
            gathered: round.gathered.clone(),
        }
    }
}

/// What each source is by itself; taken over of earlier rounds as far as they know it.
fn each_alone(
    entities: &Entities,
    config: &Config,
    rounds: &[Arc<LinkedRevision>],
    names: &Arc<ActorNames>,
) -> Vec<Arc<SourceFacts>> {
    // A source is known by its identity: as long as a round holds it, nothing else has its address.
    let address = |source: &Arc<Entity<Source>>| Arc::as_ptr(source) as usize;
    let mut known: FxHashMap<usize, (&Arc<ActorNames>, &Arc<SourceFacts>)> = FxHashMap::default();
    let is_same = |round: &&Arc<LinkedRevision>| {
        round.dossier.config.content_language() == config.content_language()
    };
    for round in rounds.iter().filter(is_same) {
        let alone = round.alone.iter().map(|alone| (&round.names, alone));
        known.extend(round.entities.sources.iter().map(address).zip(alone));
    }
    let others = rounds.iter().map(|round| &round.names);
    let fewer: Vec<(&Arc<ActorNames>, Fewer)> =
        others.filter_map(|own| Some((own, Fewer::of(own, names)?))).collect();
    let taken_over = |own: &Arc<ActorNames>, found: &FoundNames| {
        let (_, fewer) = fewer.iter().find(|(before, _)| Arc::ptr_eq(before, own))?;
        fewer.taken_over(found)
    };
    entities
        .sources
        .par_iter()
        .map(|source| match known.get(&address(source)) {
            Some((own, alone)) if Arc::ptr_eq(own, names) => Arc::clone(alone),
            Some((own, alone)) => {
                let language = source.head.language_or(config.content_language());
                let found = taken_over(own, &alone.found)
                    .unwrap_or_else(|| names.find(source.prose.words(), language));
                let found = Arc::new(found);
                Arc::new(SourceFacts { quotations: Arc::clone(&alone.quotations), found })
            }
            None => alone_of(source, names, config.content_language()),
        })
        .collect()
}

/// The words of a source's statements, which a reference to one that there is not is told of.
fn quotes(source: &Entity<Source>) -> impl Iterator<Item = &str> {
    source.head.statements.iter().map(|statement| statement.quote.as_str())
}

fn alone_of(source: &Entity<Source>, names: &ActorNames, site: &str) -> Arc<SourceFacts> {
    let quotations = Arc::new(source::quotations(source, site));
    let found = names.find(source.prose.words(), source.head.language_or(site));
    Arc::new(SourceFacts { quotations, found: Arc::new(found) })
}
