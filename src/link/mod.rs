//! Links entities into a [`Dossier`]: ids resolved, quotations located, names found, backlinks laid.
//!
//! 1. What is by itself: in each source, quotations are located and names are found.
//! 2. What refers: each entity becomes a node, its references indexes.
//! 3. What is referred to: the [marks] of each node are laid on the others.
//! 4. What follows: standings are computed.
//!
//! Each step asks for what is to be linked only. The first time that is everything; later, where a
//! [round] can be gone on from, it is what changed since, and the rest is taken over. Both go the
//! same way.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::Report;
use crate::dossier::{AllegationIx, Dossier, Independence, Node, StatementIx, Topics};
use crate::entity::Entities;

mod accused;
mod alone;
mod bodies;
mod fewer;
mod findings;
mod form;
mod linking;
mod located;
mod marks;
mod meant;
mod missing;
mod names;
mod node;
mod nodes;
mod not_located;
mod order;
mod remembered;
mod resolve;
mod round;
mod source;
mod standing;
mod statement;
mod words;

use linking::LinkPlan;
use marks::Backlink;
pub use missing::Missing;
use nodes::Nodes;
pub use remembered::LinkCache;
use resolve::Referents;
use round::{LinkChanges, LinkedRevision};
pub use source::{places, statement_ids};
pub use standing::origins;

/// Links entities.
#[must_use]
pub fn link(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    missing: Missing<'_>,
    remembered: &LinkCache,
) -> Report<Arc<Dossier>> {
    let rounds = remembered.rounds.lately();
    // What a source is by itself rests on the language of the site as well.
    let language = config.content_language();
    let mut same =
        rounds.iter().filter(|round| round.dossier.config.content_language() == language);
    let before = same.find_map(|round| Some((round, round.changes(entities, missing)?)));
    let (before, linking) = match before {
        Some((round, changes)) => (Some(round), LinkPlan::after(round, changes, entities)),
        None => (None, LinkPlan::anew(entities, config, &rounds, remembered)),
    };
    let LinkPlan { mut dossier, alone, changes, renumbered, names, order, mut gathered } = linking;
    let unreadable = entities.unreadable.iter().map(|(_, id, _)| id.as_str()).collect();
    let ids = Arc::clone(&dossier.ids);
    let known = Referents { ids: &ids, entities, unreadable: &unreadable, alone: &alone };

    let nodes = Nodes::of(&changes, &order, known, missing);
    let mut touched = changes.allegations.clone();
    // The order matters. What rests on a node as it was, and the marks that it laid, can only be told while it is still
    // there; marks of the new ones can only be laid when all of these are, as they lie on one another.
    if before.is_some() {
        touched.extend(rest_on(&changes, &dossier));
        each_mark(&changes, &mut dossier, Backlink::lift);
    }
    nodes.put(&mut dossier, &mut gathered, &renumbered);
    // Who speaks for whom is a way through all actors: where one of them says another than before, nothing is gone on
    // from (`is_same_to_others`), so that the principals of before hold in any later round.
    if before.is_none() {
        standing::lay_principals(&mut dossier);
    }
    each_mark(&changes, &mut dossier, Backlink::lay);
    touched.extend(rest_on(&changes, &dossier));
    stand(&mut dossier, touched);

    let topics = Topics::of(&dossier.allegations);
    if *dossier.topics != topics {
        dossier.topics = Arc::new(topics);
    }
    dossier.config = Arc::clone(config);
    dossier.doubt = findings::doubt(&gathered, entities);
    let diagnostics = findings::found(gathered.values().map(Arc::as_ref), missing);
    let dossier = Arc::new(dossier);
    let round = LinkedRevision {
        entities: Arc::clone(entities),
        withheld: missing.withheld(),
        names,
        order,
        alone,
        gathered,
        dossier: Arc::clone(&dossier),
    };
    remembered.rounds.remember(Arc::new(round));
    Report { value: dossier, diagnostics }
}

/// Computes how allegations stand, and finds the accused in the words that make them.
fn stand(dossier: &mut Dossier, allegations: BTreeSet<AllegationIx>) {
    let allegations: Vec<AllegationIx> = allegations.into_iter().collect();
    let found: Vec<_> = allegations
        .par_iter()
        .map(|ix| {
            let node = dossier.allegation(*ix);
            (accused::words(dossier, node), standing::of(dossier, node))
        })
        .collect();
    for (ix, (words, standing)) in allegations.into_iter().zip(found) {
        let node = Arc::make_mut(&mut dossier.allegations[ix.at()]);
        for (accused, found) in node.accused.iter_mut().zip(words) {
            accused.found = found;
        }
        node.standing = Arc::new(standing);
    }
}

/// Who and what all allegations rest on together.
#[must_use]
pub fn overall(dossier: &Dossier) -> Independence {
    let supporting = dossier.statements().filter(|statement| {
        let mut bearings = (0..).zip(&statement.bearings);
        bearings.any(|(place, bearing)| {
            bearing.verb.is_support() && dossier.withdrawal(statement.ix(), place).is_none()
        })
    });
    standing::overall(dossier, supporting.map(|statement| statement.ix()))
}

/// Does something with each mark of what is to be linked, as the dossier has it.
fn each_mark(changes: &LinkChanges, dossier: &mut Dossier, then: fn(Backlink, &mut Dossier)) {
    for ix in &changes.sources {
        let marks = marks::of_source(*ix, dossier.source(*ix));
        marks.into_iter().for_each(|mark| then(mark, dossier));
    }
    for ix in &changes.actors {
        let marks = marks::of_actor(*ix, dossier.actor(*ix));
        marks.into_iter().for_each(|mark| then(mark, dossier));
    }
    for ix in &changes.allegations {
        let marks = marks::of_allegation(*ix, dossier.allegation(*ix));
        marks.into_iter().for_each(|mark| then(mark, dossier));
    }
    for ix in &changes.pages {
        let marks = marks::of_page(*ix, &dossier.pages[ix.at()]);
        marks.into_iter().for_each(|mark| then(mark, dossier));
    }
}

/// The allegations that rest on what is to be linked, as the dossier has it: whoever made something of
/// one of them may make something else of it now.
fn rest_on(changes: &LinkChanges, dossier: &Dossier) -> BTreeSet<AllegationIx> {
    let mut found = BTreeSet::new();
    let mut add = |statement: StatementIx| {
        let node = dossier.statement(statement);
        found.extend(node.bearings.iter().map(|bearing| bearing.allegation));
        found.extend(&node.spoken_of_by);
    };
    // What is offered as evidence counts as long as it stands.
    for source in &changes.sources {
        dossier.source(*source).cited_by.iter().copied().for_each(&mut add);
    }
    for source in &changes.sources {
        dossier.statements_of(*source).for_each(&mut add);
    }
    for actor in &changes.actors {
        dossier.actor(*actor).speaks.iter().copied().for_each(&mut add);
    }
    for source in changes.sources.iter().map(|source| dossier.source(*source)) {
        found.extend(source.linked_from.iter().filter_map(|node| match node {
            Node::Allegation(ix) => Some(*ix),
            _ => None,
        }));
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
