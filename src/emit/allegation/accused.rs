//! Who is accused by an allegation, how the words pick them out, and the words that do.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::AccusedNode;
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::by_mode;
use crate::emit::shared::wording::count;
use crate::emit::shared::words::quotable;
use crate::language::Html;

/// Forms of a name that are shown; any more are counted.
const FORMS: usize = 12;
/// Statements that are named for one accused; any more are counted.
const PLACES: usize = 6;

/// One accused.
#[derive(Debug, Clone, Serialize)]
pub struct AccusedView {
    /// Who.
    pub who: SentencePart,
    /// "named", "described", "by interpretation".
    pub mode: Html,
    /// The words that pick them out, each form once, as the sources have it.
    pub forms: Vec<String>,
    /// "3 other forms".
    pub more_forms: Option<String>,
    /// The statements that hold them.
    pub places: Vec<SentencePart>,
    /// "4 other statements".
    pub more_places: Option<String>,
    /// Whether sources only describe this actor, without a name.
    pub is_described_only: bool,
}

/// One accused on the output `path`.
#[must_use]
pub fn view(edition: &Edition, accused: &AccusedNode, path: &str) -> AccusedView {
    let mut forms: Vec<String> = Vec::new();
    let mut statements = BTreeSet::new();
    for (statement, stretch) in accused.found.iter() {
        if let Some(form) = quotable(edition, *statement, stretch)
            && !forms.contains(&form)
        {
            forms.push(form);
        }
        statements.insert(*statement);
    }
    if forms.is_empty() {
        forms.extend(accused.accused.words.iter().map(String::from));
    }
    let more_forms = forms.len().saturating_sub(FORMS);
    let more_places = statements.len().saturating_sub(PLACES);
    AccusedView {
        who: SentencePart::maybe_actor(edition, accused.actor, "somebody not identified", path),
        mode: by_mode(edition, accused.mode()).html(),
        forms: forms.into_iter().take(FORMS).collect(),
        more_forms: (more_forms > 0).then(|| count(more_forms, "other form", "other forms")),
        places: statements
            .iter()
            .take(PLACES)
            .map(|statement| SentencePart::statement(edition, *statement, path))
            .collect(),
        more_places: (more_places > 0)
            .then(|| count(more_places, "other statement", "other statements")),
        is_described_only: accused
            .actor
            .is_some_and(|actor| edition.actor(actor).entity.head.described_only),
    }
}
