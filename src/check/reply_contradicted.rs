//! `reply-contradicted`: "no reply was found" or "none was sought", beside a reply; or a reply in the words of somebody else.

use std::collections::{BTreeMap, BTreeSet};

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, AllegationNode, Dossier, Node, StatementIx};
use crate::entity::allegation::ResponseKind;
use crate::text::TextId;

pub(super) const RULE: Rule = Rule {
    name: "reply-contradicted",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "`none-found` or `not-sought` of somebody whose reply is on record, or a reply that is somebody else's",
    manual: "\
**What** An entry of `responses` says `none-found` or `not-sought`, while a statement of the accused, or of somebody \
who speaks for them, `denies` the allegation, another entry holds a reply of theirs, or the entry itself names a \
statement. Or the statement that an entry names is of somebody who does not speak for `by`: who speaks for whom is said \
by `speaks_for`, step by step, and by nothing else.

**Why** The page would say both that there is a reply and that there is none. It happens when a reply is added later, \
and the old entry stays. And nobody may be shown to have said what another said.

**Example**

```yaml
responses:
  - {by: acme, kind: none-found, searched: {on: 2026-01-05, where: the archive}}
  - {by: acme, kind: denial, statement: press-release#a1}
```

**Cure** Take the `none-found` or `not-sought` out. Name a statement of theirs; if the speaker does speak for them, say so by \
`speaks_for` in the speaker's file.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let node = matter.dossier.allegation(allegation);
    let answered = matter.dossier.answered_for(node);
    let on_record = OnRecord::of(matter.dossier, node, &answered);
    for (index, response) in node.responses.iter().enumerate() {
        let kind = response.response.kind;
        match kind {
            ResponseKind::NoneFound | ResponseKind::NotSought => {
                beside_a_reply(matter, node, (index, &answered[index]), &on_record, sink);
            }
            _ => {
                if let (Some(by), Some(statement)) = (response.by, response.statement) {
                    of_somebody_else(matter, node.entity.text, index, (by, statement), sink);
                }
            }
        }
    }
}

/// The first reply of each accused, and the first entry that says that there is one.
struct OnRecord {
    replies: BTreeMap<ActorIx, StatementIx>,
    told: BTreeMap<ActorIx, usize>,
}

impl OnRecord {
    fn of(dossier: &Dossier, node: &AllegationNode, answered: &[Vec<ActorIx>]) -> Self {
        let (mut replies, mut told) = (BTreeMap::new(), BTreeMap::new());
        for reply in &node.standing.replies {
            replies.entry(reply.accused).or_insert(reply.statement);
        }
        for (index, (entry, accused)) in node.responses.iter().zip(answered).enumerate() {
            // What was withdrawn is no reply on record, and another may have been looked for in vain.
            let is_withdrawn = entry.statement.is_some_and(|statement| {
                let own = node.standing.withdrawn_replies.iter();
                !dossier.stands(statement.source)
                    || own.clone().any(|one| one.statement == statement)
            });
            let is_told = entry.response.kind.is_reply() && !is_withdrawn;
            for accused in accused.iter().filter(|_| is_told) {
                told.entry(*accused).or_insert(index);
            }
        }
        Self { replies, told }
    }
}

/// Reports an entry that says that there is no reply, of somebody of whom one is on record.
fn beside_a_reply(
    matter: &CheckContext<'_>,
    allegation: &AllegationNode,
    (index, accused): (usize, &[ActorIx]),
    on_record: &OnRecord,
    sink: &mut FindingSink<'_>,
) {
    let dossier = matter.dossier;
    let text = allegation.entity.text;
    let Some(response) = allegation.responses.get(index) else { return };
    let statement = accused.iter().find_map(|accused| on_record.replies.get(accused).copied());
    let statement = statement.or(response.statement);
    // A reply may be given by an entry that does not say where it stands.
    let told = accused.iter().find_map(|accused| on_record.told.get(accused).copied());
    let related = match (statement, told) {
        (Some(statement), _) => {
            let own = dossier.statement(statement);
            let file = dossier.source(own.source).entity.text;
            Place::Value(file, field_of(own).key("quote"))
        }
        (None, Some(told)) => Place::Value(text, FieldPath::of("responses").item(told).key("kind")),
        (None, None) => return,
    };
    let id = match accused.first() {
        Some(accused) => dossier.id(Node::Actor(*accused)),
        None => response.response.by.as_str(),
    };
    let word =
        if response.response.kind == ResponseKind::NotSought { "not-sought" } else { "none-found" };
    let field = FieldPath::of("responses").item(index).key("kind");
    sink.push(
        sink.fault(
            Place::Value(text, field),
            format!("`{word}`, but a reply of `{id}` is on record"),
        )
        .hint("take this entry out")
        .related(related, "the reply"),
    );
}

/// Reports a reply whose statement is of an actor that does not speak for the one that it is ascribed to.
fn of_somebody_else(
    matter: &CheckContext<'_>,
    text: TextId,
    index: usize,
    (by, statement): (ActorIx, StatementIx),
    sink: &mut FindingSink<'_>,
) {
    let dossier = matter.dossier;
    let node = dossier.statement(statement);
    let Some(speaker) = node.speaker else { return };
    // Whose words they are may not be known for certain, or lie inside the words of another.
    if dossier.holds_words_of(statement, by)
        || matter.may_speak_for_others(speaker)
        || node.reports.iter().any(|reported| reported.speaker.is_none())
    {
        return;
    }
    let (own, theirs) = (dossier.id(Node::Actor(speaker)), dossier.id(Node::Actor(by)));
    let file = dossier.source(node.source).entity.text;
    let hint = if dossier.speaks_for(by, speaker) {
        format!("write `by: {own}`: `{theirs}` speaks for them, and these are their own words")
    } else if let Some((member, _)) = dossier.may_speak_for(speaker, &BTreeSet::from([by])) {
        let member = dossier.id(Node::Actor(member));
        format!(
            "`{member}` is part of `{theirs}`: if it speaks for it, say so by `speaks_for` in its file"
        )
    } else {
        format!(
            "name a statement of `{theirs}`, or say by `speaks_for` that `{own}` speaks for them"
        )
    };
    sink.push(
        sink.fault(
            Place::Value(text, FieldPath::of("responses").item(index).key("statement")),
            format!("this statement is of `{own}`, who does not speak for `{theirs}`"),
        )
        .hint(hint)
        .related(Place::Value(file, field_of(node).key("speaker")), "the speaker"),
    );
}
