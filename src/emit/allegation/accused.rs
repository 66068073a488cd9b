//! Who is accused by an allegation, how the words pick them out, and the words that do.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::AccusedNode;
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::by_mode;
use crate::emit::shared::linked;
use crate::emit::shared::wording::row;
use crate::emit::shared::words::quotable;
use crate::language::{Argument, Message, OwnWords};

/// Forms of a name that are shown; any more are counted.
const FORMS: usize = 12;
/// Statements that are named for one accused; any more are counted.
const PLACES: usize = 6;

/// One accused.
#[derive(Debug, Clone, Serialize)]
pub struct AccusedView<'a> {
    /// Who.
    pub who: SentencePart<'a>,
    /// "named", "described", "by interpretation".
    pub mode: Message<'a>,
    /// The words that pick them out, each form once, as the sources have it.
    pub forms: Message<'a>,
    /// The statements that hold them, and that sources only describe this actor, without a name.
    pub small: Option<Message<'a>>,
}

/// One accused on the output `path`.
#[must_use]
pub fn view<'a>(edition: &'a Edition, accused: &'a AccusedNode, path: &str) -> AccusedView<'a> {
    let mut forms: Vec<OwnWords<'a>> = Vec::new();
    let mut statements = BTreeSet::new();
    for (statement, stretch) in accused.found.iter() {
        if let Some(form) = quotable(edition, *statement, stretch)
            && forms.iter().all(|other| other.words != form.words)
        {
            forms.push(form);
        }
        statements.insert(*statement);
    }
    if forms.is_empty() {
        forms.extend(accused.accused.words.iter().map(|words| edition.own(words)));
    }
    let forms = forms.into_iter().map(|form| edition.say("quoted").with("words", form).into());
    let places = statements.into_iter();
    let places = places.map(|own| linked::statement(edition, own, path));
    let places: Vec<Argument<'a>> = places.collect();
    let places = (!places.is_empty()).then(|| {
        let places = row(edition, places, PLACES, "count-other-statements");
        edition.say("accused-places").with("places", places).into()
    });
    let is_described_only =
        accused.actor.is_some_and(|actor| edition.actor(actor).entity.head.described_only);
    let described = is_described_only.then(|| edition.say("accused-no-name").into());
    let small: Vec<Argument<'a>> = places.into_iter().chain(described).collect();
    let forms = row(edition, forms.collect(), FORMS, "count-other-forms");
    AccusedView {
        who: SentencePart::maybe_actor(edition, accused.actor, "somebody-not-identified", path),
        mode: by_mode(edition, accused.mode()),
        forms: edition.say("words").with("words", forms),
        small: (!small.is_empty()).then(|| edition.language().sentences(small)),
    }
}
