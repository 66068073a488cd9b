//! `undated-source`: a source whose day of publication is unknown, without a word on why.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;

pub(super) const RULE: Rule = Rule {
    name: "undated-source",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "`published` is unknown, and nothing says what was looked for",
    manual: "\
**What** `published` of a source is `unknown`, without a `basis`.

**Why** Who said what first decides who repeated whom. A source without a date stands outside every timeline.

**Example**

```yaml
published: unknown                                              # a warning
published: {date: unknown, basis: no date on the page or copy}  # none
```

**Cure** Give the date as far as it is known: a year (`2015`), a month (`2015-12`), a bound (`../2015-12-08`). If \
nothing is known, say in `basis` where you looked.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let entity = &matter.dossier.source(source).entity;
    let published = &entity.head.published;
    let says_why = published.basis.as_deref().is_some_and(|basis| !basis.trim().is_empty());
    if published.date.value().is_none() && !says_why && !entity.faulted {
        let place = Place::Value(entity.text, FieldPath::of("published").key("date"));
        sink.push(
                sink.fault(place, "the day of publication is unknown").hint(
                    "give it as far as it is known, such as `2015-12` or `../2015-12-08`, or say in `basis` where you looked",
                ),
            );
    }
}
