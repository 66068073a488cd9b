//! What an event of a timeline is called: who does what, with links.

use super::amended;
use super::events::{Happening, TimelineEvent};
use super::setting::setting;
use crate::dossier::ActorIx;
use crate::edition::Edition;
use crate::emit::shared::card::SentencePart;
use crate::emit::shared::chain::tellers;
use crate::emit::shared::wording::joined;

/// Whether an event is something done with a document.
pub(super) fn is_document(event: &TimelineEvent<'_>) -> bool {
    matches!(event.kind, Happening::Publication | Happening::Status)
}

pub(super) fn title(edition: &Edition, event: &TimelineEvent<'_>, path: &str) -> Vec<SentencePart> {
    let who = event.who(edition);
    let mut parts = Vec::new();
    match &event.kind {
        Happening::Publication => {
            let kind = edition.source(event.source).entity.head.kind.words();
            parts.push(SentencePart::maybe_actor(edition, who, "A publisher not known", path));
            parts.push(SentencePart::words(
                format!(" publishes a {kind}").replace("a official", "an official"),
            ));
        }
        Happening::Status => {
            parts.push(SentencePart::maybe_actor(edition, who, "A publisher not known", path));
            parts.push(SentencePart::words(amended::act(edition, event.source)));
        }
        Happening::Told(statement, _) => {
            parts.push(SentencePart::maybe_actor(edition, who, "Somebody not identified", path));
            let outer = edition.statement(*statement).speaker;
            parts.push(SentencePart::words(" speaks, as "));
            parts.push(SentencePart::maybe_actor(edition, outer, "another speaker", path));
            parts.push(SentencePart::words(" tells it"));
        }
        Happening::Speech(statements) => {
            parts.push(SentencePart::maybe_actor(edition, who, "A speaker not identified", path));
            let Some(first) = statements.first() else { return parts };
            parts.push(SentencePart::words(format!(" speaks{}", setting(edition, *first))));
            let tellers = tellers(edition, *first);
            if !tellers.is_empty() {
                parts.push(SentencePart::words(format!(
                    ", as given by {}",
                    names(edition, &tellers)
                )));
            }
        }
    }
    parts
}

pub(super) fn names(edition: &Edition, actors: &[ActorIx]) -> String {
    let names = actors.iter().map(|actor| edition.actor(*actor).entity.head.name.clone());
    joined(&names.collect::<Vec<_>>())
}
