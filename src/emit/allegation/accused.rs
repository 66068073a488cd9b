//! Who is accused by an allegation, how the words pick them out, and the words that do.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::AccusedNode;
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::by_mode;
use crate::emit::shared::notice::link;
use crate::emit::shared::words::quotable;
use crate::language::{Argument, Message};

/// Forms of a name that are shown; any more are counted.
const FORMS: usize = 12;
/// Statements that are named for one accused; any more are counted.
const PLACES: usize = 6;

/// One accused.
#[derive(Debug, Clone, Serialize)]
pub struct AccusedView<'a> {
    /// Who.
    pub who: SentencePart,
    /// "named", "described", "by interpretation".
    pub mode: Message<'a>,
    /// The words that pick them out, each form once, as the sources have it.
    pub forms: Message<'a>,
    /// The statements that hold them, and that sources only describe this actor, without a name.
    pub small: Option<Message<'a>>,
}

/// One accused on the output `path`.
#[must_use]
pub fn view<'a>(edition: &'a Edition, accused: &AccusedNode, path: &str) -> AccusedView<'a> {
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
    let forms = forms.into_iter().map(|form| edition.say("quoted").with("words", form).into());
    let places = statements.into_iter();
    let places = places.map(|own| link(SentencePart::statement(edition, own, path)));
    let places = several(edition, places.collect(), PLACES, "count-other-statements");
    let places = places.map(|places| edition.say("accused-places").with("places", places).into());
    let is_described_only =
        accused.actor.is_some_and(|actor| edition.actor(actor).entity.head.described_only);
    let described = is_described_only.then(|| edition.say("accused-no-name").into());
    let small: Vec<Argument<'a>> = places.into_iter().chain(described).collect();
    let forms = several(edition, forms.collect(), FORMS, "count-other-forms");
    AccusedView {
        who: SentencePart::maybe_actor(edition, accused.actor, "somebody-not-identified", path),
        mode: by_mode(edition, accused.mode()),
        forms: forms.unwrap_or_else(|| edition.say("words").with("words", "")),
        small: (!small.is_empty()).then(|| edition.language().sentences(small)),
    }
}

/// The first of several in a row, and how many more there are; nothing where there are none.
fn several<'a>(
    edition: &'a Edition,
    mut all: Vec<Argument<'a>>,
    most: usize,
    others: &'static str,
) -> Option<Message<'a>> {
    let more = all.len().saturating_sub(most);
    if all.is_empty() {
        return None;
    }
    all.truncate(most);
    let row = Argument::Series(all, "changes-separator");
    if more == 0 {
        return Some(edition.say("words").with("words", row));
    }
    let others = edition.say(others).with("count", more);
    Some(edition.say("changes-and-others").with("named", row).with("others", others))
}
