//! `retracted-support`: an allegation that rests only on sources that were withdrawn or replaced.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::{SourceNode, Withdrawal};
use crate::entity::source::SourceFate;
use crate::entity::{Allegation, Entity};

/// Allegations shown in a message; further ones are counted.
const MOST_SHOWN: usize = 8;

pub(super) const RULE: Rule = Rule {
    name: "retracted-support",
    level: Level::Error,
    nature: Nature::FromPublicAbsence,
    summary: "only retracted or replaced sources support an allegation",
    manual: "\
**What** Every statement that supports an allegation, but those that their own speakers took back, stands in a source \
whose `status` is `retracted`, or which says no more than `replaced_by`.

**Why** What its publisher took back must not go on accusing somebody here.

**Example** A newspaper withdraws the only story, and its file says `status: retracted`.

**Cure** Cite another source, locate the words in the one that replaced it, or withhold the allegation \
(`publish: false`). To keep it for the record, say why with `allow`.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let mut fallen: BTreeMap<&str, (&SourceNode, Vec<&Entity<Allegation>>)> = BTreeMap::new();
    for allegation in dossier.allegations.iter().filter(|node| node.entity.head.publish) {
        let mut lost: Option<&SourceNode> = None;
        let mut supporting = allegation.bearings.iter().filter(|borne| borne.verb.is_support());
        let still_stands = supporting.any(|borne| {
            let source = dossier.source(borne.statement.source);
            match allegation.standing.withdrawn.get(borne) {
                None => !source.entity.faulted,
                Some(Withdrawal::WithSource) => {
                    lost = lost.or(Some(source));
                    false
                }
                // Who took something back is heard on the page that says so.
                Some(Withdrawal::BySpeaker(_)) => false,
            }
        });
        let Some(source) = lost.filter(|_| !still_stands) else { continue };
        if matter.may_be_made(allegation) {
            continue;
        }
        if is_excepted(&allegation.entity) {
            sink.push(alone(&allegation.entity, source, sink));
        } else {
            let group = fallen.entry(source.entity.id.as_str()).or_insert((source, Vec::new()));
            group.1.push(&allegation.entity);
        }
    }
    for (source, allegations) in fallen.into_values() {
        match allegations.as_slice() {
            [allegation] => sink.push(alone(allegation, source, sink)),
            _ => sink.push(together(&allegations, source, sink)),
        }
    }
}

fn is_excepted(allegation: &Entity<Allegation>) -> bool {
    allegation.head.allow.iter().any(|allowance| allowance.rule == RULE.name)
}

fn status(source: &SourceNode) -> (&'static str, Place) {
    let (word, field) = match source.entity.head.status.is {
        SourceFate::Replaced => ("replaced", FieldPath::of("status").key("replaced_by")),
        _ => ("retracted", FieldPath::of("status")),
    };
    (word, Place::Value(source.entity.text, field))
}

fn alone(
    allegation: &Entity<Allegation>,
    source: &SourceNode,
    sink: &FindingSink<'_>,
) -> Diagnostic {
    let (word, place) = status(source);
    sink.fault(
        Place::Value(allegation.text, FieldPath::of("title")),
        "every source that supports this allegation was retracted or replaced",
    )
    .hint("cite another source, or write `publish: false`")
    .related(place, format!("{word} here"))
}

/// One source that falls with all that rests on it is one matter.
fn together(
    allegations: &[&Entity<Allegation>],
    source: &SourceNode,
    sink: &FindingSink<'_>,
) -> Diagnostic {
    let (word, place) = status(source);
    let count = allegations.len();
    let message = format!("{count} allegations rest on nothing but what was {word} here");
    let fault = sink
        .fault(place, message)
        .hint("cite another source for each, or write `publish: false` there");
    let title = |one: &&Entity<Allegation>| Place::Value(one.text, FieldPath::of("title"));
    allegations
        .iter()
        .take(MOST_SHOWN)
        .fold(fault, |fault, one| fault.related(title(one), "rests on it"))
}
