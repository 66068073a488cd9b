//! `relation-cycle`: relations that lead back to where they began, where such a circle means nothing.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{Dossier, Node};
use crate::entity::allegation::RelationKind;
use crate::text::TextId;

pub(super) const RULE: Rule = Rule {
    name: "relation-cycle",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "relations that lead in a circle",
    manual: "\
**What** Relations of one sort lead from an allegation over others back to itself: `narrows` (and `broadens`, which is \
its reverse), `presupposes`, `supports`, `interprets`, `derived-from` or `undercuts`. The same goes for `part_of` and \
`speaks_for` of actors and for `replaced_by` of sources. `contradicts` and `in-tension` hold both ways, and only an \
allegation's relation to itself is reported.

**Why** Of two allegations, each cannot be narrower than the other; two that rest on each other rest on nothing; and \
nobody is part of a part of himself.

**Example** `a` has `{type: narrows, to: b}` and `b` has `{type: narrows, to: a}`.

**Cure** Take one of the relations out, or turn it round.
",
    check: Some(RuleScope::Dossier(check)),
};

/// Relations of one circle that are shown beside the one that closes it.
const MOST_SHOWN: usize = 8;

/// A relation as written somewhere.
struct Edge<'a> {
    from: &'a str,
    to: &'a str,
    words: &'static str,
    text: TextId,
    field: FieldPath,
}

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let mut sorts = allegation_edges(dossier);
    let (mut parts, mut speakers) = (Vec::new(), Vec::new());
    for actor in dossier.actors.iter().map(|actor| &actor.entity) {
        for (index, body) in actor.head.part_of.iter().enumerate() {
            parts.push(Edge {
                from: &actor.id,
                to: body.as_str(),
                words: "is part of",
                text: actor.text,
                field: FieldPath::of("part_of").item(index),
            });
        }
        let principal = actor.head.speaks_for.as_ref().and_then(|known| known.value());
        // Whoever speaks for itself says only that it has no principal.
        if let Some(principal) = principal.filter(|principal| principal.as_str() != actor.id) {
            speakers.push(Edge {
                from: &actor.id,
                to: principal.as_str(),
                words: "speaks for",
                text: actor.text,
                field: FieldPath::of("speaks_for"),
            });
        }
    }
    let replaced = dossier
        .sources
        .iter()
        .filter_map(|source| {
            let by = source.replaced_by?;
            Some(Edge {
                from: &source.entity.id,
                to: &dossier.source(by).entity.id,
                words: "is replaced by",
                text: source.entity.text,
                field: FieldPath::of("status").key("replaced_by"),
            })
        })
        .collect();
    sorts.extend([parts, speakers, replaced]);
    for edges in &sorts {
        report(edges, sink);
    }
}

/// Relations between allegations by sort, each in its own direction.
fn allegation_edges(dossier: &Dossier) -> Vec<Vec<Edge<'_>>> {
    let mut sorts: BTreeMap<RelationKind, Vec<Edge<'_>>> = BTreeMap::new();
    for allegation in dossier.allegations.iter().map(|allegation| &allegation.entity) {
        for (index, relation) in allegation.head.relations.iter().enumerate() {
            let (here, there) = (allegation.id.as_str(), relation.to.as_str());
            if !matches!(dossier.ids.get(there), Some(Node::Allegation(_))) {
                continue;
            }
            let (kind, from, to, words) = match relation.kind {
                RelationKind::Broadens => (RelationKind::Narrows, there, here, "narrows"),
                kind => (kind, here, there, kind.words()),
            };
            if !kind.is_directed() && from != to {
                continue;
            }
            let field = FieldPath::of("relations").item(index).key("to");
            let edge = Edge { from, to, words, text: allegation.text, field };
            sorts.entry(kind).or_default().push(edge);
        }
    }
    sorts.into_values().collect()
}

/// Reports each circle once, at the relation that closes it.
fn report(edges: &[Edge<'_>], sink: &mut FindingSink<'_>) {
    let mut leaving: BTreeMap<&str, Vec<&Edge<'_>>> = BTreeMap::new();
    for edge in edges {
        leaving.entry(edge.from).or_default().push(edge);
    }
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for start in edges {
        if done.contains_key(start.from) {
            continue;
        }
        // Depth first without recursion: each level is a node's relations that are still to be followed.
        let mut path: Vec<&Edge<'_>> = Vec::new();
        let mut levels = vec![leaving.get(start.from).map_or(&[][..], Vec::as_slice).iter()];
        let mut nodes = vec![start.from];
        done.insert(start.from, false);
        while let Some(level) = levels.last_mut() {
            let Some(edge) = level.next() else {
                levels.pop();
                path.pop();
                if let Some(node) = nodes.pop() {
                    done.insert(node, true);
                }
                continue;
            };
            match done.get(edge.to) {
                Some(true) => {}
                Some(false) => {
                    let from = nodes.iter().position(|node| *node == edge.to).unwrap_or(0);
                    circle(path.get(from..).unwrap_or(&[]), edge, sink);
                }
                None => {
                    done.insert(edge.to, false);
                    nodes.push(edge.to);
                    path.push(edge);
                    levels.push(leaving.get(edge.to).map_or(&[][..], Vec::as_slice).iter());
                }
            }
        }
    }
}

fn circle(path: &[&Edge<'_>], last: &Edge<'_>, sink: &mut FindingSink<'_>) {
    let mut ids: Vec<String> =
        path.iter().map(|edge| edge.from).take(MOST_SHOWN).map(|id| format!("`{id}`")).collect();
    if path.len() > MOST_SHOWN {
        ids.push(format!("… ({} more)", path.len() - MOST_SHOWN));
    }
    ids.extend([last.from, last.to].map(|id| format!("`{id}`")));
    let message = ids.join(&format!(" {} ", last.words));
    let place = Place::Value(last.text, last.field.clone());
    let mut fault =
        sink.fault(place, message).hint("take one of these relations out, or turn it round");
    for edge in path.iter().take(MOST_SHOWN) {
        fault = fault.related(
            Place::Value(edge.text, edge.field.clone()),
            format!("`{}` {} `{}`", edge.from, edge.words, edge.to),
        );
    }
    sink.push(fault);
}
