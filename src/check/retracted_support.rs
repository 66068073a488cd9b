//! `retracted-support`: an allegation that rests only on sources that were withdrawn or replaced.

use super::matter::Matter;
use super::{Rule, Sink};
use crate::diag::{Field, Level, Place};
use crate::dossier::SourceNode;
use crate::entity::source::Status;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "retracted-support",
    level: Level::Error,
    summary: "only retracted or replaced sources support an allegation",
    manual: "\
**What** Every statement that supports an allegation stands in a source whose `status` is `retracted` or `replaced_by`.

**Why** What its publisher took back must not go on accusing somebody here.

**Example** A newspaper withdraws the only story, and its file says `status: retracted`.

**Cure** Cite another source, locate the words in the one that replaced it, or withhold the allegation \
(`publish: false`). To keep it for the record, say why with `allow`.
",
    check: Some(check),
};

fn check(matter: &Matter<'_>, sink: &mut Sink<'_>) {
    let dossier = matter.dossier;
    if dossier.doubt.statements {
        return;
    }
    for allegation in dossier.allegations.iter().filter(|node| node.entity.head.publish) {
        let mut fallen: Option<&SourceNode<'_>> = None;
        let mut sources = allegation
            .bearings
            .iter()
            .filter(|borne| borne.verb.is_support())
            .map(|borne| dossier.source(dossier.statement(borne.statement).source));
        let still_stands = sources.any(|source| match source.entity.head.status {
            Status::Current | Status::Corrected => !source.entity.faulted,
            Status::Retracted | Status::ReplacedBy(_) => {
                fallen = fallen.or(Some(source));
                false
            }
        });
        let Some(source) = fallen.filter(|_| !still_stands) else { continue };
        let (word, field) = match source.entity.head.status {
            Status::ReplacedBy(_) => ("replaced", Field::of("status").key("replaced_by")),
            _ => ("retracted", Field::of("status")),
        };
        sink.push(
            sink.fault(
                Place::Value(allegation.entity.text, Field::of("title")),
                "every source that supports this allegation was retracted or replaced",
            )
            .hint("cite another source, or write `publish: false`")
            .related(Place::Value(source.entity.text, field), format!("{word} here")),
        );
    }
}
