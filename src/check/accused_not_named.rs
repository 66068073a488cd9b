//! `accused-not-named`: somebody said to be accused by name or by words that no statement holds.

use casefile_words::slice;

use super::matter::{CheckContext, field_of, folded};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::{AccusedNode, AllegationIx, AllegationNode};
use crate::entity::allegation::Mode;

pub(super) const RULE: Rule = Rule {
    name: "accused-not-named",
    level: Level::Error,
    nature: Nature::FromPublicAbsence,
    summary: "no statement that makes the allegation names or describes the accused so",
    manual: "\
**What** An accused is `named` (which a plain id means), and no statement that supports the allegation holds a name of \
theirs; or the `words` that are said to describe them stand in none.

**Why** To accuse somebody by name is graver than to imply it. The dossier must not name whom the speaker did not.

**Example** `accused: [acme]`, and the words are \"a big company is behind it\".

**Cure** Say how the words pick them out: `{actor: acme, mode: described, words: a big company}`, or `implied`, or \
`interpreted`. If the words do name them, add the form as an alias, or mark it with `mentions` in the source.
",
    check: Some(RuleScope::Allegation(check)),
};

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let allegation = dossier.allegation(allegation);
    if matter.may_be_made(allegation) {
        return;
    }
    let supports: Vec<_> = allegation
        .bearings
        .iter()
        .filter(|borne| borne.verb.is_support())
        .map(|borne| dossier.statement(borne.statement))
        .collect();
    // Without a statement, or with one that was not found, another rule has spoken already.
    if supports.is_empty() || supports.iter().any(|statement| statement.located.is_none()) {
        return;
    }
    for (index, accused) in allegation.accused.iter().enumerate() {
        let Some(ix) = accused.actor.filter(|ix| !matter.may_be_named(*ix)) else { continue };
        let actor = &dossier.actor(ix).entity;
        let holds = |words: &str| {
            let words = folded(words);
            accused.found.iter().any(|(statement, stretch)| {
                let source = &dossier.source(dossier.statement(*statement).source).entity;
                folded(slice(source.prose.text(), stretch)) == words
            })
        };
        let is_found = match &accused.accused.words {
            Some(words) => holds(words),
            // The names of minors are not looked for.
            None => !accused.found.is_empty() || actor.head.minor,
        };
        if is_found {
            continue;
        }
        let Some(fault) = unnamed(allegation, index, accused, sink) else { continue };
        let fault = match supports.first() {
            Some(statement) => {
                let file = dossier.source(statement.source).entity.text;
                let place = Place::Value(file, field_of(statement).key("quote"));
                fault.related(place, "a statement that makes it")
            }
            None => fault,
        };
        sink.push(fault);
    }
}

/// What to say of an accused whom no statement names or describes as the editor says.
fn unnamed(
    allegation: &AllegationNode,
    index: usize,
    accused: &AccusedNode,
    sink: &FindingSink<'_>,
) -> Option<Diagnostic> {
    let at = |key| {
        let field = FieldPath::of("accused").item(index);
        Place::Value(allegation.entity.text, field.key(key))
    };
    let id = &accused.accused.actor;
    match (&accused.accused.words, accused.mode()) {
        (Some(words), _) => {
            let message = format!("no statement that makes this allegation holds `{words}`");
            let hint = "write the words as they stand in the quotation";
            Some(sink.fault(at("words"), message).hint(hint))
        }
        (None, Mode::Named) => {
            let message = format!("no statement that makes this allegation names `{id}`");
            Some(sink.fault(at("actor"), message).hint(format!(
                "say how the words pick them out, such as `{{actor: {id}, mode: described, words: …}}`"
            )))
        }
        (None, _) => None,
    }
}
