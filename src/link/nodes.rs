//! The nodes of what is to be linked: made in parallel, and put into the dossier.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::findings::LinkFindings;
use super::missing::Missing;
use super::node;
use super::order::SiteOrder;
use super::resolve::{Referents, Resolver};
use super::round::LinkChanges;
use crate::dossier::{
    ActorIx, ActorNode, AllegationIx, AllegationNode, Dossier, Node, PageIx, PageNode, SourceIx,
    SourceNode,
};

/// So many entities are linked by one thread at a time: enough that they are worth its while, few enough
/// that no thread is left waiting.
const TOGETHER: usize = 128;

/// Nodes of one kind, each with what making it found.
type LinkedNodes<I, N> = Vec<(I, N, Option<Arc<LinkFindings>>)>;

/// The nodes of what is to be linked.
pub(super) struct Nodes {
    sources: LinkedNodes<SourceIx, SourceNode>,
    actors: LinkedNodes<ActorIx, ActorNode>,
    allegations: LinkedNodes<AllegationIx, AllegationNode>,
    pages: LinkedNodes<PageIx, PageNode>,
}

impl Nodes {
    /// Makes them, in parallel.
    pub fn of(
        changes: &LinkChanges,
        order: &SiteOrder,
        known: Referents<'_>,
        missing: Missing<'_>,
    ) -> Self {
        let entities = known.entities;
        Self {
            sources: each(&changes.sources, known, missing, |ix, resolver| {
                node::source(&entities.sources[ix.at()], ix, &known.alone[ix.at()], resolver)
            }),
            actors: each(&changes.actors, known, missing, |ix, resolver| {
                node::actor(&entities.actors[ix.at()], resolver)
            }),
            allegations: each(&changes.allegations, known, missing, |ix, resolver| {
                node::allegation(&entities.allegations[order.allegations[ix.at()]], resolver)
            }),
            pages: each(&changes.pages, known, missing, |ix, resolver| {
                node::page(&entities.pages[order.pages[ix.at()]], resolver)
            }),
        }
    }

    /// Puts them into the dossier: after the last, or in the place of the one before, whose backlinks
    /// are taken over.
    pub fn put(
        self,
        dossier: &mut Dossier,
        gathered: &mut BTreeMap<Node, Arc<LinkFindings>>,
        renumbered: &BTreeSet<SourceIx>,
    ) {
        let mut note = |node: Node, found: Option<Arc<LinkFindings>>| match found {
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
    known: Referents<'_>,
    missing: Missing<'_>,
    make: impl Fn(I, &mut Resolver<'_>) -> N + Sync,
) -> LinkedNodes<I, N> {
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
