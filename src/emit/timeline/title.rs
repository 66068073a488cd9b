//! What an event of a timeline is called: who does what, with links.

use super::amended;
use super::setting::setting;
use crate::dossier::occasions::{Happening, TimelineEvent};
use crate::edition::Edition;
use crate::emit::shared::chain::tellers;
use crate::emit::shared::linked;
use crate::emit::shared::wording::name;
use crate::language::{Argument, Message};

/// Whether an event is something done with a document.
pub(super) fn is_document(event: &TimelineEvent<'_>) -> bool {
    matches!(event.kind, Happening::Publication | Happening::Status)
}

/// The title of an event on the output `path`.
pub(super) fn title<'a>(
    edition: &'a Edition,
    event: &TimelineEvent<'_>,
    path: &str,
) -> Message<'a> {
    let (message, unknown) = match &event.kind {
        Happening::Publication => ("event-publishes", "event-publisher-unknown"),
        Happening::Status => (amended::act(edition, event.source), "event-publisher-unknown"),
        Happening::Told(..) => ("event-told", "event-somebody"),
        Happening::Speech(_) => ("event-speaks", "event-speaker-unknown"),
    };
    let who = linked::maybe_actor(edition, event.who(edition), unknown, path);
    let message = edition.say(message).with("who", who);
    match &event.kind {
        Happening::Publication | Happening::Status => {
            let kind = edition.source(event.source).entity.head.kind;
            message.with("document", edition.say("source-kind-one").key("kind", kind.key()))
        }
        Happening::Told(statement, _) => {
            let outer = edition.statement(*statement).speaker;
            let outer = linked::maybe_actor(edition, outer, "event-another-speaker", path);
            message.with("outer", outer)
        }
        Happening::Speech(statements) => {
            // There is at least one, and all of them have one setting.
            let Some(first) = statements.first() else { return message };
            let tellers = tellers(edition, *first).into_iter();
            let tellers: Vec<Argument<'a>> = tellers.map(|who| name(edition, who)).collect();
            setting(edition, *first, message).with("tellers", tellers)
        }
    }
}
