//! `single-origin`: an allegation whose statements all come from one origin.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place, counted};
use crate::dossier::AllegationIx;

pub(super) const RULE: Rule = Rule {
    name: "single-origin",
    level: Level::Note,
    nature: Nature::FromAbsence,
    summary: "all that supports an allegation comes from one origin",
    manual: "\
**What** The statements that support an allegation share one origin: the speaker, the principal for whom the speakers \
speak, or the evidence that they cite. What is unknown counts as shared.

**Why** Four officials of one government who repeat one briefing are one voice. The page of the allegation says so; \
this note says it to the editor.

**Example** A minister cites yesterday's briefing of another ministry of the same state.

**Cure** None is needed. If the origins are not one, say so with `speaks_for` of the actors and `cites` of the \
statements.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let allegation = dossier.allegation(allegation);
    if matter.may_be_made(allegation) || matter.may_rest_on_more(allegation) {
        return;
    }
    let independence = &allegation.standing.independence;
    if independence.origins != 1 {
        return;
    }
    let statements = allegation.counted().filter(|borne| borne.verb.is_support()).count();
    let speakers = counted(independence.speakers.len(), "speaker");
    let message = format!(
        "{} by {speakers}: one independent origin",
        counted(statements, "supporting statement")
    );
    sink.push(sink.fault(Place::Value(allegation.entity.text, FieldPath::of("title")), message));
}
