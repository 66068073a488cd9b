//! Links entities into a [`Dossier`]: ids resolved, quotations located, names found, backlinks laid.
//!
//! 1. What is by itself: in each source, quotations are located and names are found.
//! 2. What refers: each entity becomes a node, its references indexes.
//! 3. What is referred to: the [marks](marks) of each node are laid on the others.
//! 4. What follows: standings are computed.
//!
//! Each step asks for what is to be linked only. The first time that is everything; later, where a
//! [round](round) can be gone on from, it is what changed since, and the rest is taken over. Both go the
//! same way.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::diag::{Diagnostic, Place, Report};
use crate::dossier::{
    ActorIx, ActorNode, AllegationIx, AllegationNode, Dossier, Doubt, Independence, Node, PageIx,
    PageNode, SourceIx, SourceNode, StatementIx,
};
use crate::entity::{Entities, Entity, Source};
use crate::memory::Last;

mod accused;
mod bodies;
mod marks;
mod names;
mod nodes;
mod resolve;
mod round;
mod source;
mod standing;
mod statement;
mod words;

use marks::Mark;
use names::Names;
use resolve::{Gathered, Known, Resolver};
use round::{Changes, Order, Round, Rounds};
use source::Alone;

/// So many entities are linked by one thread at a time: enough that they are worth its while, few enough
/// that no thread is left waiting.
const TOGETHER: usize = 128;

/// Places named in a message; further ones are counted.
const MOST_SHOWN: usize = 8;

/// What a reference that does not resolve is.
#[derive(Debug, Clone, Copy)]
pub enum Missing<'a> {
    /// A fault.
    Unknown,
    /// Withheld if it is one of these ids, by the key at the place; a fault otherwise, which was reported
    /// when all entities were linked.
    Withheld(&'a BTreeMap<String, Place>),
}

/// What was linked before.
#[derive(Debug, Default)]
pub struct Remembered {
    names: Last<Vec<names::Written>, Arc<Names>>,
    rounds: Rounds,
}

/// Links entities.
#[must_use]
pub fn link(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    missing: Missing<'_>,
    remembered: &Remembered,
) -> Report<Arc<Dossier>> {
    let rounds = remembered.rounds.lately();
    let before = rounds.iter().find_map(|round| Some((round, round.changes(entities, missing)?)));
    let (before, linking) = match before {
        Some((round, changes)) => (Some(round), Linking::after(round, changes, entities)),
        None => (None, Linking::anew(entities, config, &rounds, remembered)),
    };
    let Linking { mut dossier, alone, changes, renumbered, names, order, mut gathered } = linking;
    let unreadable = entities.unreadable.iter().map(|(_, id, _)| id.as_str()).collect();
    let ids = Arc::clone(&dossier.ids);
    let known = Known { ids: &ids, entities, unreadable: &unreadable, alone: &alone };

    let nodes = Nodes::of(&changes, &order, known, missing);
    let mut touched = changes.allegations.clone();
    if before.is_some() {
        let lifted = marks(&changes, &dossier);
        touched.extend(rest_on(&changes, &dossier));
        lifted.into_iter().for_each(|mark| mark.lift(&mut dossier));
    }
    nodes.put(&mut dossier, &mut gathered, &renumbered);
    if before.is_none() {
        standing::lay_principals(&mut dossier);
    }
    marks(&changes, &dossier).into_iter().for_each(|mark| mark.lay(&mut dossier));
    touched.extend(rest_on(&changes, &dossier));
    let touched: Vec<AllegationIx> = touched.into_iter().collect();
    let found: Vec<_> = touched
        .par_iter()
        .map(|ix| {
            let node = dossier.allegation(*ix);
            (accused::words(&dossier, node), standing::of(&dossier, node))
        })
        .collect();
    for (ix, (words, standing)) in touched.into_iter().zip(found) {
        let node = Arc::make_mut(&mut dossier.allegations[ix.at()]);
        for (accused, found) in node.accused.iter_mut().zip(words) {
            accused.found = found;
        }
        node.standing = Arc::new(standing);
    }

    dossier.config = Arc::clone(config);
    dossier.doubt = resolve::doubt(gathered.values().map(Arc::as_ref), entities);
    let diagnostics = resolve::found(gathered.values().map(Arc::as_ref), missing);
    let dossier = Arc::new(dossier);
    let withheld = match missing {
        Missing::Unknown => None,
        Missing::Withheld(withheld) => Some(withheld.clone()),
    };
    let round = Round {
        entities: Arc::clone(entities),
        withheld,
        names,
        order,
        alone,
        gathered,
        dossier: Arc::clone(&dossier),
    };
    remembered.rounds.remember(Arc::new(round), before);
    Report { value: dossier, diagnostics }
}

/// Who and what all allegations rest on together.
#[must_use]
pub fn overall(dossier: &Dossier) -> Independence {
    let supporting = dossier
        .statements()
        .filter(|statement| statement.bearings.iter().any(|bearing| bearing.verb.is_support()));
    standing::independence(dossier, supporting.map(|statement| statement.ix()))
}

/// What a dossier is linked from, and what of it is to be linked.
struct Linking {
    /// With the nodes of what is not to be linked, and of the others those of before.
    dossier: Dossier,
    alone: Vec<Arc<Alone>>,
    changes: Changes,
    /// Sources whose statements have other ids than before.
    renumbered: BTreeSet<SourceIx>,
    names: Arc<Names>,
    order: Arc<Order>,
    gathered: BTreeMap<Node, Arc<Gathered>>,
}

impl Linking {
    fn anew(
        entities: &Arc<Entities>,
        config: &Arc<Config>,
        rounds: &[Arc<Round>],
        remembered: &Remembered,
    ) -> Self {
        let names = remembered
            .names
            .of(Names::known_by(&entities.actors), |forms| Arc::new(Names::of(forms)));
        let mut known: FxHashMap<*const Entity<Source>, (&Arc<Names>, &Arc<Alone>)> =
            FxHashMap::default();
        for round in rounds {
            let alone = round.alone.iter().map(|alone| (&round.names, alone));
            known.extend(round.entities.sources.iter().map(Arc::as_ptr).zip(alone));
        }
        let known: FxHashMap<usize, _> =
            known.into_iter().map(|(at, known)| (at as usize, known)).collect();
        let alone = entities
            .sources
            .par_iter()
            .map(|source| match known.get(&(Arc::as_ptr(source) as usize)) {
                Some((own, alone)) if Arc::ptr_eq(own, &names) => Arc::clone(alone),
                Some((_, alone)) => {
                    let found = names.find(source.prose.text()).into();
                    Arc::new(Alone { quotations: Arc::clone(&alone.quotations), found })
                }
                None => alone_of(source, &names),
            })
            .collect();
        let order = Order::of(entities);
        Self {
            dossier: Dossier {
                config: Arc::clone(config),
                sources: Vec::with_capacity(entities.sources.len()),
                actors: Vec::with_capacity(entities.actors.len()),
                allegations: Vec::with_capacity(entities.allegations.len()),
                pages: Vec::with_capacity(entities.pages.len()),
                ids: Arc::new(resolve::ids(entities, &order)),
                doubt: Doubt::default(),
            },
            alone,
            changes: Changes::all(entities),
            renumbered: BTreeSet::new(),
            names,
            order: Arc::new(order),
            gathered: BTreeMap::new(),
        }
    }

    fn after(round: &Round, mut changes: Changes, entities: &Entities) -> Self {
        let mut alone = round.alone.clone();
        let mut renumbered = BTreeSet::new();
        let new: Vec<(SourceIx, Arc<Alone>)> = changes
            .sources
            .par_iter()
            .map(|ix| (*ix, alone_of(&entities.sources[ix.at()], &round.names)))
            .collect();
        for (ix, new) in new {
            let is_faulted = |entities: &Entities| entities.sources[ix.at()].faulted;
            if alone[ix.at()].quotations.ids != new.quotations.ids
                || is_faulted(entities) != is_faulted(&round.entities)
            {
                renumbered.insert(ix);
            }
            alone[ix.at()] = new;
        }
        if !renumbered.is_empty() {
            let refers = |gathered: &Gathered| {
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

fn alone_of(source: &Entity<Source>, names: &Names) -> Arc<Alone> {
    let quotations = Arc::new(source::quotations(source));
    Arc::new(Alone { quotations, found: names.find(source.prose.text()).into() })
}

/// Nodes of one kind, each with what making it found.
type Made<I, N> = Vec<(I, N, Option<Arc<Gathered>>)>;

/// The nodes of what is to be linked.
struct Nodes {
    sources: Made<SourceIx, SourceNode>,
    actors: Made<ActorIx, ActorNode>,
    allegations: Made<AllegationIx, AllegationNode>,
    pages: Made<PageIx, PageNode>,
}

impl Nodes {
    fn of(changes: &Changes, order: &Order, known: Known<'_>, missing: Missing<'_>) -> Self {
        let entities = known.entities;
        Self {
            sources: each(&changes.sources, known, missing, |ix, resolver| {
                nodes::source(&entities.sources[ix.at()], ix, &known.alone[ix.at()], resolver)
            }),
            actors: each(&changes.actors, known, missing, |ix, resolver| {
                nodes::actor(&entities.actors[ix.at()], resolver)
            }),
            allegations: each(&changes.allegations, known, missing, |ix, resolver| {
                nodes::allegation(&entities.allegations[order.allegations[ix.at()]], resolver)
            }),
            pages: each(&changes.pages, known, missing, |ix, resolver| {
                nodes::page(&entities.pages[order.pages[ix.at()]], resolver)
            }),
        }
    }

    /// Puts them into the dossier: after the last, or in the place of the one before, whose backlinks
    /// are taken over.
    fn put(
        self,
        dossier: &mut Dossier,
        gathered: &mut BTreeMap<Node, Arc<Gathered>>,
        renumbered: &BTreeSet<SourceIx>,
    ) {
        let mut note = |node: Node, found: Option<Arc<Gathered>>| match found {
            Some(found) => drop(gathered.insert(node, found)),
            None => drop(gathered.remove(&node)),
        };
        for (ix, mut new, found) in self.sources {
            note(Node::Source(ix), found);
            if let Some(old) = dossier.sources.get(ix.at()) {
                new.take_backlinks(old, !renumbered.contains(&ix));
            }
            put(&mut dossier.sources, ix.at(), new);
        }
        for (ix, mut new, found) in self.actors {
            note(Node::Actor(ix), found);
            if let Some(old) = dossier.actors.get(ix.at()) {
                new.take_backlinks(old);
            }
            put(&mut dossier.actors, ix.at(), new);
        }
        for (ix, mut new, found) in self.allegations {
            note(Node::Allegation(ix), found);
            if let Some(old) = dossier.allegations.get(ix.at()) {
                new.take_backlinks(old);
            }
            put(&mut dossier.allegations, ix.at(), new);
        }
        for (ix, mut new, found) in self.pages {
            note(Node::Page(ix), found);
            if let Some(old) = dossier.pages.get(ix.at()) {
                new.linked_from.clone_from(&old.linked_from);
            }
            put(&mut dossier.pages, ix.at(), new);
        }
    }
}

fn put<N>(nodes: &mut Vec<Arc<N>>, at: usize, new: N) {
    match nodes.get_mut(at) {
        Some(old) => *old = Arc::new(new),
        None => nodes.push(Arc::new(new)),
    }
}

/// Makes the nodes of some entities, in parallel.
fn each<I: Copy + Send + Sync, N: Send>(
    wanted: &BTreeSet<I>,
    known: Known<'_>,
    missing: Missing<'_>,
    make: impl Fn(I, &mut Resolver<'_>) -> N + Sync,
) -> Made<I, N> {
    let wanted: Vec<I> = wanted.iter().copied().collect();
    wanted
        .par_chunks(TOGETHER)
        .flat_map_iter(|chunk| {
            let mut resolver = Resolver::new(known, missing);
            let made = chunk.iter().map(|ix| {
                let node = make(*ix, &mut resolver);
                (*ix, node, resolver.gathered())
            });
            made.collect::<Vec<_>>()
        })
        .collect()
}

/// The marks of what is to be linked, as the dossier has it.
fn marks(changes: &Changes, dossier: &Dossier) -> Vec<Mark> {
    let mut marks = Vec::new();
    for ix in &changes.sources {
        marks.extend(marks::of_source(*ix, dossier.source(*ix)));
    }
    for ix in &changes.actors {
        marks.extend(marks::of_actor(*ix, dossier.actor(*ix)));
    }
    for ix in &changes.allegations {
        marks.extend(marks::of_allegation(*ix, dossier.allegation(*ix)));
    }
    for ix in &changes.pages {
        marks.extend(marks::of_page(*ix, &dossier.pages[ix.at()]));
    }
    marks
}

/// The allegations that rest on what is to be linked, as the dossier has it: whoever made something of
/// one of them may make something else of it now.
fn rest_on(changes: &Changes, dossier: &Dossier) -> BTreeSet<AllegationIx> {
    let mut found = BTreeSet::new();
    let mut add = |statement: StatementIx| {
        let node = dossier.statement(statement);
        found.extend(node.bearings.iter().map(|bearing| bearing.allegation));
        found.extend(&node.spoken_of_by);
    };
    for source in &changes.sources {
        dossier.statements_of(*source).for_each(&mut add);
    }
    for actor in &changes.actors {
        dossier.actor(*actor).speaks.iter().copied().for_each(&mut add);
    }
    for actor in changes.actors.iter().map(|actor| dossier.actor(*actor)) {
        found.extend(actor.accused_in.iter().map(|(allegation, _)| *allegation));
        found.extend(actor.responses.iter().map(|(allegation, _)| *allegation));
    }
    for allegation in changes.allegations.iter().map(|ix| dossier.allegation(*ix)) {
        let related = allegation.relations.iter().chain(&allegation.reverse_relations);
        found.extend(related.filter_map(|relation| relation.allegation));
    }
    found
}

/// A fault of a reference.
fn fault(rule: &'static str, place: Place, message: String) -> Diagnostic {
    Diagnostic::error(rule, place, message)
}
