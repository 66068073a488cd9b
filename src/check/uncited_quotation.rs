//! `uncited-quotation`: words that a source sets in quotation marks, and no statement quotes.

use casefile_words::marks::Reading;
use casefile_words::{Region, Stretch, slice};

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::SourceIx;
use crate::text::Span;

/// Quotations of fewer words than this are taken to be terms, not sentences.
const FEWEST_WORDS: usize = 3;

pub(super) const RULE: Rule = Rule {
    name: "uncited-quotation",
    level: Level::Off,
    nature: Nature::FromAbsence,
    summary: "a quotation in a source that no statement quotes",
    manual: "\
**What** The text of a source holds three or more words in quotation marks of which no statement quotes any.

**Why** A dossier that quotes one sentence of three may mislead by what it leaves out. Most sources say much that a \
dossier is not about, so this rule is off unless `site.yaml` turns it on.

**Example**

```yaml
rules: {uncited-quotation: warning}
```

**Cure** Add a statement for the quotation, with no allegation if it bears on none, or leave the rule off.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let source = dossier.source(source);
    if source.entity.faulted {
        return;
    }
    let entity = &source.entity;
    let mut cited: Vec<&Stretch> = source
        .statements
        .iter()
        .filter_map(|statement| statement.located.as_ref())
        .flat_map(|located| &located.stretches)
        .collect();
    cited.sort_by_key(|stretch| stretch.start);
    let prose = &entity.prose;
    let marks = Reading::of(
        prose.text(),
        prose.blocks(),
        entity.head.language_or(dossier.config.content_language()),
    );
    for block in prose.blocks().iter().filter(|block| block.region == Region::Body) {
        for stretch in marks.within(&block.stretch) {
            let words = slice(prose.text(), stretch);
            let is_cited =
                cited.iter().any(|cited| cited.start < stretch.end && stretch.start < cited.end);
            if is_cited || words.split_whitespace().count() < FEWEST_WORDS {
                continue;
            }
            let Some(written) = prose.written(stretch) else { continue };
            sink.push(
                sink.fault(
                    Place::Span(Span::new(entity.text, written)),
                    "no statement quotes these words",
                )
                .hint("add a statement for them; it may bear on no allegation"),
            );
        }
    }
}
