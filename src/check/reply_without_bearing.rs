//! `reply-without-bearing`: a response whose statement says nothing against the allegation.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::AllegationIx;
use crate::entity::Verb;
use crate::entity::allegation::ResponseKind;

pub(super) const RULE: Rule = Rule {
    name: "reply-without-bearing",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a denial whose statement does not deny the allegation",
    manual: "\
**What** An entry of `responses` of the kind `denial` names a statement that does not deny, dispute or retract this \
allegation; or one of the kind `partial` names a statement that does not qualify it either.

**Why** The page would show a denial whose words deny something else. Readers, and those who are accused, look at the \
words.

**Example**

```yaml
responses:
  - {by: acme, kind: denial, statement: press-release#a1}   # `a1` denies another allegation
```

**Cure** Add the allegation to `denies` of that statement if its words do deny it, or name the statement that does.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.allegation(allegation);
    for (index, response) in node.responses.iter().enumerate() {
        let is_one = |verb: Verb| match response.response.kind {
            ResponseKind::Denial => matches!(verb, Verb::Denies | Verb::Disputes | Verb::Retracts),
            _ => verb.is_contest(),
        };
        let is_reply =
            matches!(response.response.kind, ResponseKind::Denial | ResponseKind::Partial);
        let Some(statement) = response.statement.filter(|_| is_reply) else { continue };
        let own = dossier.statement(statement);
        // What somebody else said is another mistake; what they told of a reply bears in its own way.
        let is_theirs = own
            .speaker
            .zip(response.by)
            .is_some_and(|(speaker, by)| dossier.speaks_for(speaker, by));
        if !is_theirs {
            continue;
        }
        let bears = own.bearings.iter().any(|one| one.allegation == allegation && is_one(one.verb));
        // A bearing that leads nowhere may be the one.
        if bears || matter.may_be_answered(allegation, node) {
            continue;
        }
        let id = &node.entity.id;
        let file = dossier.source(own.source).entity.text;
        let field = FieldPath::of("responses").item(index).key("statement");
        sink.push(
            sink.fault(
                Place::Value(node.entity.text, field),
                format!("this statement does not deny `{id}`"),
            )
            .hint(format!(
                "add `{id}` to `denies` of the statement if its words deny it, or name the one that does"
            ))
            .related(Place::Value(file, field_of(own).key("quote")), "the statement"),
        );
    }
}
