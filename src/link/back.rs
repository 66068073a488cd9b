//! Lays every relation of a dossier the other way: on what it goes to.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{
    ActorIx, ActorNode, Addressee, AllegationIx, AllegationNode, Borne, Dossier, RelationNode,
    SourceIx, SourceNode, StatementIx, StatementNode,
};

/// Lays every relation the other way.
pub(super) fn lay(dossier: &mut Dossier<'_>) {
    let Dossier { sources, actors, allegations, statements, .. } = dossier;
    let ((), (cited, cited_sources)) = rayon::join(
        || lay_on_actors(actors, sources, statements),
        || lay_on_allegations(allegations, statements),
    );
    for (statement, by) in cited {
        statements[statement.at()].cited_by.push(by);
    }
    for (source, by) in cited_sources {
        let list = &mut sources[source.at()].cited_by;
        if list.last() != Some(&by) {
            list.push(by);
        }
    }
    lay_from_allegations(allegations, actors, statements);
}

/// Lays on actors what sources and statements say of them.
fn lay_on_actors(
    actors: &mut [ActorNode<'_>],
    sources: &[SourceNode<'_>],
    statements: &[StatementNode<'_>],
) {
    for (source, node) in (0..).map(SourceIx).zip(sources) {
        if let Some(publisher) = node.publisher {
            actors[publisher.at()].published.push(source);
        }
        let mut named: BTreeMap<ActorIx, Vec<usize>> = BTreeMap::new();
        for (place, mention) in node.mentions.iter().enumerate() {
            named.entry(mention.actor).or_default().push(place);
        }
        for (actor, places) in named {
            actors[actor.at()].mentions.push((source, places));
        }
        let shown: BTreeSet<ActorIx> = node.depicts.iter().map(|(_, actor)| *actor).collect();
        for actor in shown {
            actors[actor.at()].depicted_in.push(source);
        }
    }
    for (ix, node) in (0..).map(StatementIx).zip(statements) {
        let add = |list: &mut Vec<StatementIx>| {
            if list.last() != Some(&ix) {
                list.push(ix);
            }
        };
        if let Some(speaker) = node.speaker {
            add(&mut actors[speaker.at()].speaks);
        }
        for reported in &node.reports {
            if let Some(speaker) = reported.speaker {
                add(&mut actors[speaker.at()].reported_in);
            }
        }
        for who in node.via.iter().filter_map(|hop| hop.who) {
            add(&mut actors[who.at()].carried);
        }
        for to in &node.to {
            if let Addressee::Actor(actor) = to {
                add(&mut actors[actor.at()].addressed_in);
            }
        }
    }
}

/// What is cited, each with the statement that cites it.
type Cited = (Vec<(StatementIx, StatementIx)>, Vec<(SourceIx, StatementIx)>);

/// Lays on allegations the statements that bear on them, in order, and lists what statements cite.
fn lay_on_allegations(
    allegations: &mut [AllegationNode<'_>],
    statements: &[StatementNode<'_>],
) -> Cited {
    let (mut cited, mut cited_sources) = (Vec::new(), Vec::new());
    for (ix, node) in (0..).map(StatementIx).zip(statements) {
        for (place, bearing) in node.bearings.iter().enumerate() {
            let borne = Borne { verb: bearing.verb, statement: ix, bearing: place };
            allegations[bearing.allegation.at()].bearings.push(borne);
        }
        for one in &node.cites {
            cited.extend(one.statement.map(|statement| (statement, ix)));
            cited_sources.extend(one.source.map(|source| (source, ix)));
        }
    }
    allegations.iter_mut().for_each(|node| node.bearings.sort());
    (cited, cited_sources)
}

/// Lays on actors, statements and other allegations what allegations say of them.
fn lay_from_allegations(
    allegations: &mut [AllegationNode<'_>],
    actors: &mut [ActorNode<'_>],
    statements: &mut [StatementNode<'_>],
) {
    let mut reverse = Vec::new();
    for (ix, node) in (0..).map(AllegationIx).zip(allegations.iter()) {
        for (place, accused) in node.accused.iter().enumerate() {
            if let Some(actor) = accused.actor {
                actors[actor.at()].accused_in.push((ix, place));
            }
        }
        for (place, response) in node.responses.iter().enumerate() {
            if let Some(by) = response.by {
                actors[by.at()].responses.push((ix, place));
            }
            if let Some(statement) = response.statement {
                statements[statement.at()].spoken_of_by.push(ix);
            }
        }
        for relation in &node.relations {
            if let Some(statement) = relation.statement {
                statements[statement.at()].spoken_of_by.push(ix);
            }
            reverse.push((ix, relation.clone()));
        }
    }
    for (from, relation) in reverse {
        if let Some(to) = relation.allegation {
            let back = RelationNode { allegation: Some(from), statement: None, ..relation };
            allegations[to.at()].reverse_relations.push(back);
        }
    }
}
