//! `bystander-response`: a response of somebody whom the allegation does not accuse.

use std::collections::BTreeSet;

use super::matter::Matter;
use super::{Check, Rule, Sink};
use crate::diag::{Field, Level, Place};
use crate::dossier::{ActorIx, AllegationIx, Dossier};
use crate::value::Known;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "bystander-response",
    level: Level::Warning,
    summary: "a response of somebody whom the allegation does not accuse",
    manual: "\
**What** An entry of `responses` is `by` an actor who is not among the accused and speaks for none of them.

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
    check: Some(Check::Allegation(check)),
};

fn check(matter: &Matter<'_>, allegation: AllegationIx, sink: &mut Sink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.allegation(allegation);
    // Whoever is accused and not known may be the one, and so may somebody whose name leads nowhere.
    let accused: Option<Vec<ActorIx>> = node.accused.iter().map(|one| one.actor).collect();
    let is_unknown = matches!(node.entity.head.accused, Known::Unknown) || node.entity.faulted;
    let Some(accused) = accused.filter(|_| !is_unknown) else { return };
    for (index, response) in node.responses.iter().enumerate() {
        let Some(by) = response.by else { continue };
        if accused.iter().any(|accused| speaks_for(dossier, by, *accused)) {
            continue;
        }
        let (by, id) = (&response.response.by, &node.entity.id);
        sink.push(
            sink.fault(
                Place::Value(node.entity.text, Field::of("responses").item(index).key("by")),
                format!("`{by}` is not accused here, and speaks for nobody who is"),
            )
            .hint(format!(
                "write who of the accused of `{id}` responds, or say by `speaks_for` for whom `{by}` speaks"
            )),
        );
    }
}

/// Whether an actor is another, speaks in its name, or speaks for the same principal.
fn speaks_for(dossier: &Dossier, speaker: ActorIx, accused: ActorIx) -> bool {
    let (own, theirs) = (dossier.actor(speaker), dossier.actor(accused));
    // In whose name somebody speaks may not be known.
    if own.principal.is_none() || own.principal == theirs.principal {
        return true;
    }
    let mut seen = BTreeSet::new();
    let mut at = Some(speaker);
    while let Some(actor) = at.filter(|actor| seen.insert(*actor)) {
        if actor == accused {
            return true;
        }
        let node = dossier.actor(actor);
        at = node.speaks_for.or(node.part_of.first().copied());
    }
    false
}
