//! Drawn cards: the picture that stands for the page of an allegation, a source or an actor where a link to it is shared,
//! where the settings ask for pictures.
//!
//! A picture goes where nothing is beside it: it says whose words a claim is in letters as large as the claim's, what speaks
//! against it, and what it is not. It is made of words that the page shows as well.

use super::frame::CardPicture;
use super::{Content, Output};
use crate::dossier::{Node, address};
use crate::draw::{CardText, DrawnCard, HEIGHT, WIDTH};
use crate::edition::Edition;

mod actor;
mod allegation;
mod row;
mod source;

/// What lies beside the first page of an entity.
const FILE: &str = "card.png";

/// Lists the picture of an entity, if there is one.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let picture = card(edition, node).map(|_| Output {
        path: path(edition, node),
        content: Content::Drawn(Box::new(move || card(edition, node))),
    });
    picture.into_iter().collect()
}

/// The picture that stands for the pages of an entity, if there is one.
#[must_use]
pub fn picture(edition: &Edition, node: Node) -> Option<CardPicture> {
    let alt = card(edition, node)?.alt().to_owned();
    let base = edition.config.base_url.as_ref()?.as_str();
    let url = format!("{base}{}", path(edition, node));
    Some(CardPicture { url, width: WIDTH, height: HEIGHT, alt })
}

fn path(edition: &Edition, node: Node) -> String {
    format!("{}{FILE}", address(edition.kind(node), edition.id(node)))
}

/// The card of an entity: none where nobody asks for it, or nobody could be told where it lies.
fn card(edition: &Edition, node: Node) -> Option<DrawnCard> {
    if !edition.config.cards || edition.config.base_url.is_none() {
        return None;
    }
    DrawnCard::of(&text(edition, node)?)
}

/// What the card of an entity says.
fn text(edition: &Edition, node: Node) -> Option<CardText> {
    match node {
        Node::Allegation(allegation) => Some(allegation::text(edition, allegation)),
        Node::Source(source) => Some(source::text(edition, source)),
        // Of whom no page says more than that there is somebody, no picture does.
        Node::Actor(actor) if edition.actor(actor).is_anonymous() => None,
        Node::Actor(actor) => Some(actor::text(edition, actor)),
        Node::Page(_) => None,
    }
}
