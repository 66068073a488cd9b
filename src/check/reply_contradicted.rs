//! `reply-contradicted`: "no reply was found", beside a reply; or a reply in the words of somebody else.

use super::matter::{Matter, field_of};
use super::{Check, Rule, Sink};
use crate::diag::{Field, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, AllegationNode, Dossier, StatementIx};
use crate::entity::Verb;
use crate::entity::allegation::ResponseKind;
use crate::text::TextId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "reply-contradicted",
    level: Level::Error,
    summary: "`none-found` of somebody whose reply is on record, or a reply that is somebody else's",
    manual: "\
**What** An entry of `responses` says `none-found`, while a statement of the accused, or of somebody who speaks for \
them, `denies` the allegation, another entry holds a reply of theirs, or the entry itself names a statement. Or the \
statement that an entry names is of somebody who does not speak for `by`.

**Why** The page would say both that there is a reply and that there is none. It happens when a reply is added later, \
and the old entry stays. And nobody may be shown to have said what another said.

**Example**

```yaml
responses:
  - {by: acme, kind: none-found, searched: {on: 2026-01-05, where: the archive}}
  - {by: acme, kind: denial, statement: press-release#a1}
```

**Cure** Take the `none-found` out. Name a statement of theirs; if the speaker does speak for them, say so by \
`speaks_for` in the speaker's file.
",
    check: Some(Check::Allegation(check)),
};

fn check(matter: &Matter<'_>, allegation: AllegationIx, sink: &mut Sink<'_>) {
    let dossier = matter.dossier;
    let allegation = dossier.allegation(allegation);
    let text = allegation.entity.text;
    for (index, response) in allegation.responses.iter().enumerate() {
        let Some(by) = response.by else { continue };
        if response.response.kind != ResponseKind::NoneFound {
            if let Some(statement) = response.statement {
                of_somebody_else(matter, text, index, by, statement, sink);
            }
            continue;
        }
        let field = Field::of("responses").item(index);
        let denial = denial(dossier, allegation, by);
        let reply = allegation
            .responses
            .iter()
            .position(|other| other.by == Some(by) && other.response.kind.is_reply());
        if denial.is_none() && reply.is_none() && response.response.statement.is_none() {
            continue;
        }
        let id = &response.response.by;
        let mut fault = sink
            .fault(
                Place::Value(text, field.key("kind")),
                format!("`none-found`, but a reply of `{id}` is on record"),
            )
            .hint("take this entry out");
        if let Some(statement) = denial.or(response.statement) {
            let node = dossier.statement(statement);
            let file = dossier.source(node.source).entity.text;
            fault = fault.related(Place::Value(file, field_of(node).key("quote")), "the reply");
        } else if let Some(reply) = reply {
            let field = Field::of("responses").item(reply).key("kind");
            fault = fault.related(Place::Value(text, field), "the reply");
        }
        sink.push(fault);
    }
}

/// Reports a reply whose statement is of an actor that does not speak for the one that it is ascribed to.
fn of_somebody_else(
    matter: &Matter<'_>,
    text: TextId,
    index: usize,
    by: ActorIx,
    statement: StatementIx,
    sink: &mut Sink<'_>,
) {
    let dossier = matter.dossier;
    let node = dossier.statement(statement);
    let Some(speaker) = node.speaker else { return };
    let (own, theirs) = (dossier.actor(speaker), dossier.actor(by));
    // Whose words they are in the end may be unknown, or lie inside the words of another.
    let is_theirs = speaker == by || own.principal.is_none() || own.principal == theirs.principal;
    if is_theirs || node.reports.iter().any(|reported| reported.speaker == Some(by)) {
        return;
    }
    let (own, theirs) = (&own.entity.id, &theirs.entity.id);
    let file = dossier.source(node.source).entity.text;
    sink.push(
        sink.fault(
            Place::Value(text, Field::of("responses").item(index).key("statement")),
            format!("this statement is of `{own}`, who does not speak for `{theirs}`"),
        )
        .hint(format!(
            "name a statement of `{theirs}`, or say by `speaks_for` that `{own}` speaks for them"
        ))
        .related(Place::Value(file, field_of(node).key("speaker")), "the speaker"),
    );
}

/// A statement that denies the allegation by or for an accused.
fn denial(dossier: &Dossier, allegation: &AllegationNode, accused: ActorIx) -> Option<StatementIx> {
    if !allegation.standing.replied.contains(&accused) {
        return None;
    }
    let denials = || allegation.bearings.iter().filter(|borne| borne.verb == Verb::Denies);
    let is_theirs = |statement: StatementIx| {
        dossier.statement(statement).speaker.is_some_and(|speaker| {
            speaker == accused || dossier.actor(speaker).principal == Some(accused)
        })
    };
    denials().map(|borne| borne.statement).find(|statement| is_theirs(*statement))
}
