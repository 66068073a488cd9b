//! `bystander-response`: a response of somebody whom the allegation does not accuse.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{AllegationIx, Node};
use crate::value::Known;

pub(super) const RULE: Rule = Rule {
    name: "bystander-response",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a response of somebody whom the allegation does not accuse",
    manual: "\
**What** An entry of `responses` is `by` an actor who is not among the accused and speaks for none of them: its \
`speaks_for` leads, step by step, to no accused. To be part of the same body, or to speak for the same principal, makes \
nobody another's voice, and whoever speaks in a name that is not known speaks for nobody.

**Why** A response is the answer of those who are accused, and their row says whether there is one. What somebody else \
says of the matter is a statement like any other.

**Example**

```yaml
accused: [acme]
responses:
  - {by: harbour-board, kind: no-comment, on: 2026-01-05}
```

**Cure** Write the id of the accused; say by `speaks_for` that the actor speaks for them; or take the entry out and \
locate the words as a statement.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.allegation(allegation);
    // Whoever is accused and not known may be the one, and so may somebody whose name leads nowhere.
    let is_unknown = matches!(node.entity.head.accused, Known::Unknown)
        || node.accused.iter().any(|one| one.actor.is_none())
        || node.entity.faulted;
    if is_unknown {
        return;
    }
    let accused = node.accused_once().into_iter().collect();
    let answered = dossier.answered_for(node);
    for (index, (response, answered)) in node.responses.iter().zip(answered).enumerate() {
        let Some(by) = response.by else { continue };
        if !answered.is_empty() || matter.may_speak_for_others(by) {
            continue;
        }
        let (by_id, id) = (&response.response.by, &node.entity.id);
        let hint = match dossier.may_speak_for(by, &accused) {
            Some((member, body)) => {
                let (member, body) =
                    (dossier.id(Node::Actor(member)), dossier.id(Node::Actor(body)));
                format!(
                    "`{member}` is part of `{body}`: if it speaks for it, say so by `speaks_for` in its file"
                )
            }
            None => format!(
                "write who of the accused of `{id}` responds, or say by `speaks_for` for whom `{by_id}` speaks"
            ),
        };
        sink.push(
            sink.fault(
                Place::Value(node.entity.text, FieldPath::of("responses").item(index).key("by")),
                format!("`{by_id}` is not accused here, and speaks for nobody who is"),
            )
            .hint(hint),
        );
    }
}
