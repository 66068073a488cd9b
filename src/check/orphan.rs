//! `orphan`: an actor or a source that nothing in the dossier refers to.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::ActorNode;

pub(super) const RULE: Rule = Rule {
    name: "orphan",
    level: Level::Warning,
    nature: Nature::FromAbsence,
    summary: "an actor or a source that nothing else refers to",
    manual: "\
**What** An actor is named in no source, speaks nowhere, is not accused, did not publish or carry anything, and no \
other file refers to it; or a source holds no statement, names no actor, and is cited nowhere.

**Why** It is most often a misspelt alias, or a file that was left behind. A page about somebody whom the sources do \
not mention also says something about them that nobody said.

**Example** The alias is `Sergei Lavrov`, and the sources print `Sergey Lavrov`.

**Cure** Correct the alias, refer to it, or remove the file.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    for actor in dossier.actors.iter().filter(|actor| is_alone(actor)) {
        let entity = &actor.entity;
        // The names of minors are not looked for, so that nothing says whether a source names them.
        if entity.head.minor || matter.may_be_meant(actor) {
            continue;
        }
        sink.push(
            sink.fault(
                Place::Value(entity.text, FieldPath::of("name")),
                format!("no source names `{}`, and nothing refers to it", entity.head.name),
            )
            .hint("add an alias as the sources print it, refer to it, or remove the file"),
        );
    }
    for source in &dossier.sources {
        let is_alone = source.statements.is_empty()
            && source.mentions.is_empty()
            && source.depicts.is_empty()
            && source.cited_by.is_empty()
            && source.linked_from.is_empty()
            && source.replaced_by.is_none()
            && source.replaces.is_empty()
            && source.translation_of.is_none()
            && source.translations.is_empty();
        if is_alone && !source.entity.faulted && !matter.may_be_cited(&source.entity.id) {
            sink.push(
                sink.fault(
                    Place::Value(source.entity.text, FieldPath::of("title")),
                    "this source holds no statement, names no actor, and nothing refers to it",
                )
                .hint("locate its statements under `statements`, or remove the file"),
            );
        }
    }
}

fn is_alone(actor: &ActorNode) -> bool {
    actor.spoken_for_by.is_empty()
        && actor.members.is_empty()
        && actor.speaks.is_empty()
        && actor.reported_in.is_empty()
        && actor.carried.is_empty()
        && actor.addressed_in.is_empty()
        && actor.published.is_empty()
        && actor.accused_in.is_empty()
        && actor.responses.is_empty()
        && actor.mentions.is_empty()
        && actor.named_by.is_empty()
        && actor.depicted_in.is_empty()
        && actor.linked_from.is_empty()
}
