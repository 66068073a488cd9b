//! `double-bearing`: a statement that bears on one allegation twice, alike or in contradiction.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::{BearingNode, SourceIx};
use crate::entity::Verb;

pub(super) const RULE: Rule = Rule {
    name: "double-bearing",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a statement that supports and denies one allegation, or bears on it twice in one way",
    manual: "\
**What** A statement names one allegation under a verb of support (`asserts`, `finds`, `supports`, `presupposes`) and \
under one that contradicts it (`denies`, `retracts`), or twice under the same verb; and does not say by `words` which \
parts of the quotation do which.

**Why** Nobody says and denies a thing in the same words. One of the two is a slip, and the page would count both.

**Example**

```yaml
asserts: [toll-kept]
denies: [toll-kept]
```

**Cure** Take one of the two out; or write for each the `words` that bear on it.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.source(source);
    for statement in &node.statements {
        for (place, one) in statement.bearings.iter().enumerate() {
            let mut earlier = statement.bearings.iter().take(place);
            let Some(other) = earlier.find(|other| clash(other, one)) else { continue };
            let id = &dossier.allegation(one.allegation).entity.id;
            let message = if one.verb == other.verb {
                format!("`{id}` stands twice under `{}`", one.verb.word())
            } else {
                format!("this statement `{}` and `{}` `{id}`", other.verb.word(), one.verb.word())
            };
            let at = |bearing: &BearingNode| {
                let field = field_of(statement).key(bearing.verb.word()).item(bearing.item);
                Place::Value(node.entity.text, field.key("allegation"))
            };
            sink.push(
                sink.fault(at(one), message)
                    .hint("take one of the two out, or write for each the `words` that bear on it")
                    .related(at(other), "the other"),
            );
        }
    }
}

/// Whether two bearings of a statement on one allegation cannot both be meant.
fn clash(one: &BearingNode, other: &BearingNode) -> bool {
    let contradicts = |verb: Verb| matches!(verb, Verb::Denies | Verb::Retracts);
    let is_against = |one: Verb, other: Verb| one.is_support() && contradicts(other);
    let is_clash = one.verb == other.verb
        || is_against(one.verb, other.verb)
        || is_against(other.verb, one.verb);
    let are_parts = matches!((&one.words, &other.words), (Some(one), Some(other)) if one != other);
    one.allegation == other.allegation && is_clash && !are_parts
}
