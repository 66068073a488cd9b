//! `adjudicated-without-court`: a finding in a document that is not of a court.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::entity::Verb;
use crate::entity::source::SourceKind;

pub(super) const RULE: Rule = Rule {
    name: "adjudicated-without-court",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "`finds` in a source that is not a court record",
    manual: "\
**What** A statement `finds` an allegation, and its source is not of `kind: court-record`.

**Why** `finds` makes the standing of the allegation \"adjudicated\". Only the document of a court can do that; a \
newspaper that reports on a judgment reports.

**Example** `finds: [acme-paid-bribes]` in a news article about the trial.

**Cure** Write `asserts`, and add the judgment as a source of its own; or set `kind: court-record` if this is it.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    for statement in &dossier.source(source).statements {
        let source = &dossier.source(statement.source).entity;
        // A source whose own front matter is faulty may have lost its kind.
        if source.head.kind == SourceKind::CourtRecord || source.faulted {
            continue;
        }
        for bearing in statement.bearings.iter().filter(|bearing| bearing.verb == Verb::Finds) {
            let field = field_of(statement).key(Verb::Finds.word()).item(bearing.item);
            let kind = source.head.kind.words();
            sink.push(
                sink.fault(
                    Place::Value(source.text, field.key("allegation")),
                    format!("a {kind} cannot find an allegation to be so; a court can"),
                )
                .hint("write `asserts`, or `kind: court-record` if this is the document of a court")
                .related(
                    Place::Value(source.text, FieldPath::of("kind")),
                    format!("this is a {kind}"),
                ),
            );
        }
    }
}
