//! `over-rights`: the site would show more of a source than its rights allow.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::entity::source::Extent;

pub(super) const RULE: Rule = Rule {
    name: "over-rights",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "more of a source would be shown than its `rights` allow",
    manual: "\
**What** A source whose `rights` say `publish: quotations` or `publish: metadata` also says `original: {publish: \
true}`, which puts the whole file on the site; or a source of which only the `metadata` may be shown holds statements, \
whose words would stand on the pages of allegations and actors.

**Why** What a rights holder allows is decided once, in `rights`. A second setting must not take it back in silence.

**Example**

```yaml
rights: {holder: agency, publish: metadata}
statements:
  - speaker: minister
    quote: these words would be shown
```

**Cure** Write `publish: quotations` if quoting is allowed; otherwise take the statements, or `original.publish`, out.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let source = dossier.source(source);
    let entity = &source.entity;
    let Some(rights) = &entity.head.rights else { return };
    let limit = match rights.publish {
        Extent::Full => return,
        Extent::Quotations => "quotations",
        Extent::Metadata => "metadata",
    };
    let allowed = Place::Value(entity.text, FieldPath::of("rights").key("publish"));
    if entity.head.original.as_ref().is_some_and(|original| original.publish) {
        let place = Place::Value(entity.text, FieldPath::of("original").key("publish"));
        sink.push(
            sink.fault(place, "the whole original would be on the site")
                .hint("write `publish: false` here, or `publish: full` in `rights`")
                .related(allowed.clone(), format!("only `{limit}` may be shown")),
        );
    }
    let first = source.statements.first().filter(|_| rights.publish == Extent::Metadata);
    if let Some(first) = first {
        let field = field_of(first).key("quote");
        sink.push(
            sink.fault(Place::Value(entity.text, field), "the quoted words would be on the site")
                .hint("write `publish: quotations` in `rights` if quoting is allowed")
                .related(allowed, "only `metadata` may be shown"),
        );
    }
}
