//! `unused-allowance`: takes out what a file excepts from checks, and reports exceptions without effect.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Rule, names, rule_named, text_of};
use crate::config::Config;
use crate::diag::{Diagnostic, Field, Level, Place, suggestion};
use crate::entity::{Allowance, Entities, Entity, Head};
use crate::text::TextId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unused-allowance",
    level: Level::Error,
    summary: "an exception under `allow` that has no effect",
    manual: "\
**What** An item of `allow` names a rule that there is not, that reports nothing in this file, or from which nothing can \
be excepted: those that say that a file cannot be read, that a quotation does not stand in its source, or that something \
withheld would be seen.

**Why** An exception that is left behind when its reason is gone would one day hide a new fault.

**Example**

```yaml
allow: [{rule: private-person, why: the name is in the court's own press release}]
```

**Cure** Take the item out, or correct the rule's name.
",
    check: None,
};

/// Rules from which a file cannot except itself.
const FIRM: [&str; 13] = [
    "bad-value",
    "duplicate-id",
    "invalid-front-matter",
    "minor-named",
    "missing-key",
    "original-changed",
    "path-collision",
    "quote-ambiguous",
    "quote-not-found",
    "unknown-id",
    "unknown-key",
    "unused-allowance",
    "withheld-reference",
];

/// Whether a file may except itself from a rule.
#[must_use]
pub fn can_be_excepted(rule: &Rule) -> bool {
    !FIRM.contains(&rule.name)
}

/// One item of `allow`, with its file.
struct Exception<'a> {
    text: TextId,
    item: usize,
    allowance: &'a Allowance,
}

/// Takes out the diagnostics that files except themselves from, and adds one for every exception that
/// has no effect.
///
/// Where something could not be read or resolved, an exception may only seem to be without effect, so
/// that nothing is said of it.
#[must_use]
pub fn excused(
    diagnostics: Vec<Diagnostic>,
    entities: &Entities,
    config: &Config,
) -> Vec<Diagnostic> {
    let mut exceptions = Vec::new();
    list(&entities.sources, &mut exceptions);
    list(&entities.actors, &mut exceptions);
    list(&entities.allegations, &mut exceptions);
    list(&entities.pages, &mut exceptions);
    if exceptions.is_empty() {
        return diagnostics;
    }
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let is_excused = |diagnostic: &Diagnostic, used: &mut BTreeSet<usize>| {
        let Some(text) = text_of(&diagnostic.place) else { return false };
        let mut is_excused = false;
        for (index, exception) in exceptions.iter().enumerate() {
            if exception.text == text
                && exception.allowance.rule == diagnostic.rule
                && !FIRM.contains(&diagnostic.rule)
            {
                used.insert(index);
                is_excused = true;
            }
        }
        is_excused
    };
    let mut left = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        if !is_excused(&diagnostic, &mut used) {
            left.push(diagnostic);
        }
    }
    let is_doubtful = left.iter().any(|diagnostic| {
        let is_early = rule_named(diagnostic.rule).is_none_or(|rule| rule.check.is_none());
        is_early && diagnostic.level == Level::Error
    });
    for (index, exception) in exceptions.iter().enumerate() {
        let Exception { text, item, allowance } = *exception;
        let name = allowance.rule.as_str();
        let place = Place::Value(text, Field::of("allow").item(item).key("rule"));
        let fault = |message: String| Diagnostic::error(RULE.name, place.clone(), message);
        match rule_named(name) {
            None => left.push(
                fault(format!("there is no rule `{name}`")).maybe_hint(suggestion(name, &names())),
            ),
            Some(_) if FIRM.contains(&name) => left.push(
                fault(format!("nothing can be excepted from `{name}`"))
                    .hint("mend what it reports, and take this item out"),
            ),
            Some(rule) => {
                let is_off = rule.level_in(config) == Level::Off;
                if !used.contains(&index) && !is_off && !is_doubtful {
                    left.push(
                        fault(format!("`{name}` reports nothing in this file"))
                            .hint("take this item out"),
                    );
                }
            }
        }
    }
    left
}

fn list<'a, H: Head>(entities: &'a [Arc<Entity<H>>], exceptions: &mut Vec<Exception<'a>>) {
    for entity in entities {
        for (item, allowance) in entity.head.allow().iter().enumerate() {
            exceptions.push(Exception { text: entity.text, item, allowance });
        }
    }
}
