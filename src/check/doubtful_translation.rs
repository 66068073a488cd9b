//! `doubtful-translation`: a translation that cannot be one, or of words that their publisher took back.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{SourceIx, SourceNode};
use casefile_words::web::is_same;

pub(super) const RULE: Rule = Rule {
    name: "doubtful-translation",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a translation into the language of the original, of its own translation, or of what was taken back",
    manual: "\
**What** A source is a `translation_of` one that is, step by step, a translation of itself; or of one that was retracted or \
replaced, and does not say so of its own `status`; or of one in the same language. Or a statement has a \
translation in the language of its source.

**Why** Each page would call the other the original. Words that the publisher of the original took back would go on \
counting in the translation. And what is called a translation and is none was changed by somebody.

**Example** `translation_of: b` in `content/sources/a.md`, and `translation_of: a` in `content/sources/b.md`

**Cure** Say of the one that was written first nothing, and of the other what it translates. Give the translation the \
`status` of its original, or say by `allow` why it stands. Correct `language`.
",
    check: Some(RuleScope::Dossier(check)),
};

/// Originals are other sources than the one that is faulted, so that it looks at the whole dossier.
fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    for source in matter.dossier.source_indexes() {
        check_source(matter, source, sink);
    }
}

fn check_source(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.source(source);
    let content = dossier.config.content_language();
    let language = |node: &SourceNode| node.entity.head.language_or(content).to_owned();
    for statement in &node.statements {
        for (item, own) in statement.statement.translations.iter().enumerate() {
            if is_same(&own.language, &language(node)) {
                let field = field_of(statement).key("translations").item(item).key("language");
                sink.push(
                    sink.fault(
                        Place::Value(node.entity.text, field),
                        format!("the quotation is in `{}` itself", own.language),
                    )
                    .hint("name the language of the translation, or correct that of the source"),
                );
            }
        }
    }
    let Some(original) = node.translation_of else { return };
    let place = Place::Value(node.entity.text, FieldPath::of("translation_of"));
    let (other, id) = (dossier.source(original), &dossier.source(original).entity.id);
    if leads_back(matter, source) {
        let message = format!("`{id}` is a translation of this source in turn");
        sink.push(
            sink.fault(place, message).hint("one of them was written first: it translates nothing"),
        );
        return;
    }
    if is_same(&language(other), &language(node)) {
        let message = format!("`{id}` is in the same language, `{}`", language(other));
        sink.push(
            sink.fault(place.clone(), message).hint("say by `language` in which each of them is"),
        );
    }
    if !dossier.stands(original) && dossier.stands(source) {
        let fate = other.entity.head.status.is.key();
        let message = format!("`{id}` was {fate}, and its translation still counts");
        sink.push(
            sink.fault(place, message)
                .hint("give it the same `status`, or say by `allow` why it stands by itself"),
        );
    }
}

/// Whether a source is, step by step, a translation of itself.
fn leads_back(matter: &CheckContext<'_>, source: SourceIx) -> bool {
    let next = |at: &SourceIx| matter.dossier.source(*at).translation_of;
    let mut seen = std::collections::BTreeSet::new();
    let mut steps = std::iter::successors(next(&source), next).take_while(|at| seen.insert(*at));
    steps.any(|at| at == source)
}
