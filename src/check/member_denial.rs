//! `member-denial`: somebody who is part of an accused body denies, and nothing says whether it speaks for it.

use std::collections::BTreeSet;

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, Node};
use crate::entity::Verb;

pub(super) const RULE: Rule = Rule {
    name: "member-denial",
    level: Level::Note,
    nature: Nature::Usual,
    summary: "a part of the accused body denies, and nothing says whether it speaks for it",
    manual: "\
**What** A statement `denies` an allegation; its speaker, or whoever the speaker speaks for, is part of an accused body \
(`part_of`), and its file does not say for whom it speaks.

**Why** A captain who denies what the company is accused of may speak as its voice, or for himself. Only what is said by \
the accused, or by somebody of whom the dossier says that it speaks for them, is shown as their reply; anybody else's \
denial disputes the allegation.

**Example**

```yaml
name: Tor Hale
part_of: [ferry-company]     # and no `speaks_for`
```

**Cure** None is needed. Write `speaks_for: ferry-company` in the file of the actor if it spoke for the body, \
`speaks_for: none` if it did not, `speaks_for: unknown` if that cannot be found out.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.allegation(allegation);
    let accused: BTreeSet<ActorIx> = node.accused_once().into_iter().collect();
    let denials = node.counted().filter(|borne| borne.verb == Verb::Denies);
    let mut asked = BTreeSet::new();
    for statement in denials.map(|borne| dossier.statement(borne.statement)) {
        let Some(speaker) = statement.speaker else { continue };
        if matter.may_speak_for_others(speaker) {
            continue;
        }
        let Some((member, body)) = dossier.may_speak_for(speaker, &accused) else { continue };
        if !asked.insert((member, body)) {
            continue;
        }
        let file = dossier.source(statement.source).entity.text;
        let (member_id, body) = (dossier.id(Node::Actor(member)), dossier.id(Node::Actor(body)));
        let place = Place::Key(dossier.actor(member).entity.text, FieldPath::of("part_of"));
        let denier = dossier.id(Node::Actor(speaker));
        let id = &node.entity.id;
        sink.push(
            sink.fault(
                place,
                format!("`{denier}` denies `{id}`, which accuses `{body}`: does `{member_id}` speak for `{body}`?"),
            )
            .hint(format!(
                "write `speaks_for: {body}` if so, `speaks_for: none` if not; as it is, the denial is no reply"
            ))
            .related(Place::Value(file, field_of(statement).key("quote")), "the denial"),
        );
    }
}
