//! `self-accusation`: a speaker who asserts an allegation in which the same speaker is accused.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::AllegationIx;
use crate::entity::Verb;

pub(super) const RULE: Rule = Rule {
    name: "self-accusation",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a speaker asserts an allegation in which the speaker is accused",
    manual: "\
**What** The speaker of a statement that `asserts` an allegation is among its accused.

**Why** It is rare that people accuse themselves. Mostly the verb is wrong (they deny it), or the statement is \
another's, told by them.

**Example** `speaker: acme` and `asserts: [acme-paid-bribes]`.

**Cure** Write the verb that fits, such as `denies` or `qualifies`; correct the speaker; or, if it is an admission, say \
so with `allow: [{rule: self-accusation, why: …}]` in the source.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let allegation = dossier.allegation(allegation);
    for borne in allegation.bearings.iter().filter(|borne| borne.verb == Verb::Asserts) {
        let statement = dossier.statement(borne.statement);
        let Some(speaker) = statement.speaker else { continue };
        let own = allegation.accused.iter().position(|accused| accused.actor == Some(speaker));
        let Some(accused) = own else { continue };
        let file = dossier.source(statement.source).entity.text;
        let item = dossier.bearing(*borne).item;
        let field = field_of(statement).key(Verb::Asserts.word()).item(item);
        let id = &dossier.actor(speaker).entity.id;
        let theirs = FieldPath::of("accused").item(accused).key("actor");
        sink.push(
            sink.fault(
                Place::Value(file, field.key("allegation")),
                format!("`{id}` asserts an allegation against `{id}`"),
            )
            .hint("write `denies` or another verb if that is meant")
            .related(Place::Value(allegation.entity.text, theirs), "accused here"),
        );
    }
}
