//! A statement's words in another language, as they stand beside the original.

use serde::Serialize;

use super::tongue::Tongue;
use super::wording::name;
use super::words::may_quote;
use crate::dossier::{Node, StatementIx};
use crate::edition::Edition;
use crate::language::{Argument, Message};
use crate::markdown::escape;
use crate::value::Words;

#[derive(Debug, Clone, Serialize)]
pub struct TranslationView<'a> {
    /// The words as HTML, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// The language that they are in, where it is not the page's.
    pub tongue: Option<Tongue<'a>>,
    /// "In English, as translated by B. Translator".
    pub credit: Message<'a>,
}

/// Who translated: an actor by its name, where it is one, or somebody in words.
#[must_use]
pub fn translator<'a>(edition: &'a Edition, by: &'a Words) -> Argument<'a> {
    match edition.ids.get(by) {
        Some(Node::Actor(who)) => name(edition, who),
        _ => edition.own(by).into(),
    }
}

/// The translations of a statement, in the editor's order; none where the source's words may not be shown.
#[must_use]
pub fn translations(edition: &Edition, statement: StatementIx) -> Vec<TranslationView<'_>> {
    let node = edition.statement(statement);
    if !may_quote(edition, node.source) {
        return Vec::new();
    }
    let own = node.statement.translations.iter();
    own.map(|translation| {
        let paragraphs = translation.text.split("\n\n");
        let folded = paragraphs.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
        TranslationView {
            paragraphs: folded.filter(|part| !part.is_empty()).map(|part| escape(&part)).collect(),
            tongue: Tongue::of(edition, translation.text.language()),
            credit: edition
                .say("statement-translation")
                .with("language", edition.language().language_name(&translation.language))
                .with("by", translator(edition, &translation.by)),
        }
    })
    .collect()
}
