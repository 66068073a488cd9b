//! `quote-not-in-original`: words of a quotation that are the body's and not the original's, though the source
//! excepts its body from being held against it.

use super::faithful::{Told, faults};
use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope, body_differs_from_original};
use crate::diag::Level;
use crate::dossier::SourceIx;

pub(super) const RULE: Rule = Rule {
    name: "quote-not-in-original",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "words of a located quotation are not the original's, whatever the source excepts",
    manual: "\
**What** A source excepts itself from `body-differs-from-original` (or `site.yaml` lowers that rule), and the words of a \
located quotation are among those that differ from the original.

**Why** A quotation is somebody's own words. That the text around it was edited can be told to the readers; that the \
words were, cannot. Nothing can be excepted from this rule.

**Example**

```yaml
allow: [{rule: body-differs-from-original, why: the layout is that of a table}]
```

The original has `I did not know`, and the body and the quotation `I did know`.

**Cure** Write in the body, and in the quotation, what the original has.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let rule = &body_differs_from_original::RULE;
    let head = &matter.dossier.source(source).entity.head;
    let is_excepted = head.allow.iter().any(|own| own.rule.as_str() == rule.name);
    if is_excepted || rule.level_in(&matter.dossier.config) != Level::Error {
        let found = faults(matter, source, Told::InQuotations, sink);
        sink.found.extend(found);
    }
}
