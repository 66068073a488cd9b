//! What the card of an actor says: its name, what it is and which offices it held, and nothing of what others say of it.

use super::row::head;
use crate::dossier::ActorIx;
use crate::draw::CardText;
use crate::edition::Edition;
use crate::emit::shared::roll::{actor_kind, offices};

/// What the card of an actor says.
pub(super) fn text(edition: &Edition, actor: ActorIx) -> CardText {
    let node = edition.actor(actor);
    let kind = actor_kind(edition, node.entity.head.kind);
    CardText {
        head: head(edition, [edition.say("actor-kicker"), kind]),
        claim: edition.named(actor).words.into_owned(),
        below: offices(edition, node).into_iter().map(|offices| offices.text()).collect(),
        caution: edition.word("drawn-caution-actor").to_owned(),
        ..CardText::default()
    }
}
