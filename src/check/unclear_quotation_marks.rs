//! `unclear-quotation-marks`: a statement whose words stand beside a quotation mark that has no partner.

use std::collections::BTreeMap;

use casefile_words::marks::{PairReason, Reading, Unclear};

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::entity::statement::SpeechForm;
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "unclear-quotation-marks",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a quotation mark without a partner, and a statement whose words may be quoted or not",
    manual: "\
**What** A quotation mark of a source is not closed in its paragraph and not taken up at the beginning of the next one, \
is closed by a mark of another kind, or closes what nothing opened; and the words of a statement stand where the \
quotation would be. Which marks belong together follows from the pairs in the paragraph and from the source's \
`language`: `« … »`, `»…«`, `„…“`, `”…”`, `‘…’`, `「…」`, a dash that begins speech. Apostrophes, signs of feet and \
inches and Hebrew gershayim are no marks.

**Why** Marks say whose words these are: the speaker's, or the reporter's. Where they do not, the site shows the words \
without quotation marks and says so, and never as a direct quotation.

**Example** `\"The toll was kept,” he said, but the records show otherwise.`: the first mark is straight, the second is \
not, and `the records show otherwise` may be anybody's words.

**Cure** Compare with the original: if the mark was lost on the way, write it into the body. If the source prints it so, \
say what you read with `form: direct` or `form: indirect`: that settles it. A wrong `language` of the source is a \
common cause.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let source = matter.dossier.source(source);
    let entity = &source.entity;
    let unclear = source.statements.iter().filter_map(|statement| {
        let located = statement.located.as_ref()?;
        (located.form == SpeechForm::Unclear).then_some((statement.position, located))
    });
    let unclear: Vec<_> = unclear.collect();
    if unclear.is_empty() || entity.faulted {
        return;
    }
    let language = entity.head.language_or(matter.dossier.config.content_language());
    let reading = Reading::of(entity.prose.text(), entity.prose.blocks(), language);
    let mut marks: BTreeMap<u32, (&Unclear, Vec<usize>)> = BTreeMap::new();
    for (position, located) in unclear {
        let found = located.stretches.iter().find_map(|stretch| reading.unclear_at(stretch));
        if let Some(found) = found {
            let row = marks.entry(found.mark.start).or_insert((found, Vec::new()));
            row.1.push(position);
        }
    }
    for (unclear, positions) in marks.into_values() {
        let quote = |position: usize| {
            Place::Value(entity.text, FieldPath::of("statements").item(position).key("quote"))
        };
        let place = match entity.prose.written(&unclear.mark) {
            Some(written) => Place::Span(Span::new(entity.text, written)),
            None => quote(positions.first().copied().unwrap_or(0)),
        };
        let message = match unclear.why {
            PairReason::NotClosed => "nothing closes what this quotation mark opens",
            PairReason::ClosedByAnother => {
                "a mark of another kind stands where this quotation ends"
            }
            PairReason::NotOpened => "nothing opened what this quotation mark closes",
            PairReason::AfterDash => {
                "nothing says whether what this dash begins goes on after the clause of who tells it"
            }
        };
        let mut fault = sink.fault(place, message).hint(
            "write `form: direct` or `form: indirect` with the statement, as you read the source; if the mark was \
             lost on the way from the original, write it into the body",
        );
        for position in positions {
            fault = fault.related(quote(position), "these words may be quoted, or not");
        }
        sink.push(fault);
    }
}
