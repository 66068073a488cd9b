//! `untranslated-quotation`: words in another language than the dossier's, without a translation.

use super::matter::{CheckContext, field_of};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::{SourceIx, SourceNode, StatementNode};
use casefile_words::web::is_same;

pub(super) const RULE: Rule = Rule {
    name: "untranslated-quotation",
    level: Level::Note,
    nature: Nature::Usual,
    summary: "a quotation in another language than the dossier's that has no translation",
    manual: "\
**What** A source is in another language (`language`) than the dossier is written in (`content_language` of `site.yaml`, else \
its `language`), and a statement of it has no `translations` into that language; nor does the dossier hold a source \
in that language that is a `translation_of` it. Told once for each source, at the first such statement.

**Why** Readers who do not know the language can only believe what is said of the words. A translation stands beside \
the original, never in its place, and names who made it.

**Example** `language: ru` in a source of an English dossier, and no `translations` in its statements

**Cure** Write for each statement `translations: [{language: en, text: \"…\", by: Ann Smith}]`. What nobody has \
translated stays as it is: the words count all the same.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.source(source);
    let content = dossier.config.content_language();
    let own = node.entity.head.language_or(content);
    let is_translated_whole = || {
        let tag = |other: &SourceNode| is_same(other.entity.head.language_or(content), content);
        node.translations.iter().any(|other| tag(dossier.source(*other)))
    };
    if is_same(own, content) || is_translated_whole() {
        return;
    }
    let has_none = |own: &&StatementNode| {
        let translations = &own.statement.translations;
        !translations.iter().any(|own| is_same(&own.language, content))
    };
    let without: Vec<&StatementNode> = node.statements.iter().filter(has_none).collect();
    let Some(first) = without.first() else { return };
    let message = match without.len() {
        1 => format!("this quotation is in `{own}`, and has no translation into `{content}`"),
        several => format!(
            "this quotation and {} in this source are in `{own}`, and have no translation into `{content}`",
            crate::diag::counted(several - 1, "other")
        ),
    };
    let hint = format!("write `translations: [{{language: {content}, text: …, by: …}}]` beside it");
    let place = Place::Value(node.entity.text, field_of(first).key("quote"));
    sink.push(sink.fault(place, message).hint(hint));
}
