//! `missing-response`: somebody accused of whom neither a reply nor a search for one is on record.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, ResponseNode, Withdrawal};
use crate::entity::allegation::{Response, ResponseKind};

pub(super) const RULE: Rule = Rule {
    name: "missing-response",
    level: Level::Error,
    nature: Nature::FromPublicAbsence,
    summary: "an accused of whom neither a reply nor a dated search for one is on record",
    manual: "\
**What** An accused has no located denial, and no entry in `responses`; or the entry says that there is no answer, and \
not when somebody asked or looked. A denial in a source that was retracted or replaced is none.

**Why** Whoever is accused has a right to be heard on the same page. If there is no reply, a reader must be able to see \
who looked for one, where and when.

**Example**

```yaml
accused: [acme]
responses:
  - {by: acme, kind: none-found, searched: {on: 2026-01-05, where: the two sources held}}
```

**Cure** Locate the reply as a statement that `denies` the allegation, or write an entry with `searched: {on, where}`, \
or with `asked: {on, how}` where somebody was asked.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let ix = allegation;
    let allegation = dossier.allegation(ix);
    if allegation.entity.faulted || matter.may_be_answered(ix, allegation) {
        return;
    }
    let entity = &allegation.entity;
    let mut replied = allegation.standing.replied();
    // Who took a reply back was heard; the statement that does so stands on the page.
    let taken_back = allegation.standing.withdrawn_replies.iter();
    let taken_back =
        taken_back.filter(|reply| matches!(reply.withdrawal, Some(Withdrawal::BySpeaker(_))));
    replied.extend(taken_back.map(|reply| reply.accused));
    let is_withdrawn = |one: &ResponseNode| {
        one.statement.is_some_and(|statement| !dossier.stands(statement.source))
    };
    let mut entries: BTreeMap<ActorIx, Vec<usize>> = BTreeMap::new();
    for (at, answered) in dossier.answered_for(allegation).into_iter().enumerate() {
        for accused in answered {
            entries.entry(accused).or_default().push(at);
        }
    }
    for (index, accused) in allegation.accused.iter().enumerate() {
        let Some(actor) = accused.actor else { continue };
        if replied.contains(&actor) {
            continue;
        }
        let own = entries.get(&actor).map_or(&[][..], Vec::as_slice);
        let is_dated = |at: &usize| {
            allegation.responses.get(*at).is_some_and(|one| {
                is_dated_note(&one.response)
                    || one.response.kind.is_reply() && one.statement.is_some() && !is_withdrawn(one)
            })
        };
        if own.iter().any(is_dated) {
            continue;
        }
        let id = &accused.accused.actor;
        let fault = match own.first() {
            Some(at) => {
                let field = FieldPath::of("responses").item(*at).key("kind");
                let (message, hint) = undated(id, allegation.responses.get(*at), is_withdrawn);
                sink.fault(Place::Value(entity.text, field), message).hint(hint)
            }
            None => {
                let field = FieldPath::of("accused").item(index).key("actor");
                sink.fault(
                    Place::Value(entity.text, field),
                    format!("neither a reply of `{id}` nor a search for one is on record"),
                )
                .hint(format!(
                    "add to `responses`: `{{by: {id}, kind: none-found, searched: {{on: YYYY-MM-DD, where: …}}}}`"
                ))
            }
        };
        sink.push(fault);
    }
}

/// What to say of a response that is no dated note, and its cure.
fn undated(
    id: &str,
    response: Option<&ResponseNode>,
    is_withdrawn: impl Fn(&ResponseNode) -> bool,
) -> (String, &'static str) {
    let is_reply = |one: &&ResponseNode| {
        matches!(one.response.kind, ResponseKind::Denial | ResponseKind::Partial)
    };
    match response.filter(is_reply) {
        Some(reply) if is_withdrawn(reply) => (
            format!("this reply of `{id}` stands in a source that does not stand any more"),
            "name a statement of another source, or say in an entry when somebody asked or looked for one",
        ),
        Some(_) => (
            format!("this reply of `{id}` stands nowhere"),
            "name the statement that holds it, `statement: SOURCE#ID`, or the day, `on`",
        ),
        None => (
            format!("when was a reply of `{id}` asked or looked for?"),
            "add `searched: {on: YYYY-MM-DD, where: …}`, or `asked: {on: YYYY-MM-DD, how: …}`",
        ),
    }
}

/// Whether a response says when a reply was given, or when somebody asked or looked for one.
fn is_dated_note(response: &Response) -> bool {
    let is_dated = response.on.as_ref().is_some_and(|on| on.value().is_some());
    is_dated || response.searched.is_some() || response.asked.is_some()
}
