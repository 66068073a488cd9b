//! How an actor stands to others: offices, the bodies that it belongs to, in whose name it speaks.

use std::borrow::Cow;

use serde::Serialize;

use crate::dossier::{ActorIx, Node};
use crate::edition::Edition;
use crate::emit::frame::web;
use crate::emit::shared::card::actor_href;
use crate::emit::shared::wording::name;
use crate::entity::MaybeKnown;
use crate::entity::actor::Office;
use crate::language::{Argument, Message};
use crate::value::{Date, Known};

/// A term with what stands at its other end.
#[derive(Debug, Clone, Serialize)]
pub struct Tie<'a> {
    /// "office", "is part of", "taken to speak for".
    pub term: &'a str,
    /// The other end.
    pub words: Message<'a>,
    /// What stands small below it.
    pub small: Option<&'a str>,
}

/// The ties that an actor's own file records.
#[must_use]
pub fn ties<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Vec<Tie<'a>> {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let own = |term, words: Argument<'a>| tie(edition, term, words);
    let mut ties: Vec<Tie<'a>> =
        head.roles.iter().map(|role| office(edition, role, path)).collect();
    ties.extend(node.part_of.iter().map(|body| own("tie-part-of", linked(edition, *body, path))));
    let principal = match (&head.speaks_for, node.speaks_for) {
        (_, Some(principal)) => Some(linked(edition, principal, path)),
        (Some(Known::Unknown), None) => Some(edition.say("value-not-known").into()),
        (Some(Known::None), None) => Some(edition.say("tie-nobody-else").into()),
        (Some(Known::Value(_)) | None, None) => None,
    };
    ties.extend(principal.map(|principal| own("tie-speaks-for", principal)));
    let reason = head.public_interest.as_ref();
    ties.extend(reason.map(|reason| own("tie-why-named", edition.own(reason).into())));
    ties.extend(head.same_as.iter().map(|url| {
        let href = web(Some(url)).map(Cow::into_owned);
        own("tie-elsewhere", Argument::from(url.as_str()).linked(href))
    }));
    ties
}

fn tie<'a>(edition: &'a Edition, term: &'static str, words: Argument<'a>) -> Tie<'a> {
    let words = edition.say("words").with("words", words);
    Tie { term: edition.word(term), words, small: None }
}

/// An actor's name with a link to its page.
fn linked<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Argument<'a> {
    name(edition, actor).linked(actor_href(edition, actor, path))
}

fn office<'a>(edition: &'a Edition, role: &'a Office, path: &str) -> Tie<'a> {
    let body = role.of.as_ref().map(|of| match edition.ids.get(of.as_str()) {
        Some(Node::Actor(body)) => linked(edition, body, path),
        _ => edition.own(of).into(),
    });
    let words = edition
        .say("tie-office-held")
        .with("title", edition.own(&role.title))
        .with("body", body.unwrap_or(Argument::Key("none")))
        .with("from", date(edition, &role.from))
        .with("to", date(edition, &role.to));
    let small = Some(edition.word("tie-title-as-printed"));
    Tie { small, ..tie(edition, "tie-office", words.into()) }
}

/// A date, or that it is not stated; a word to choose by, where there is none.
fn date<'a>(edition: &'a Edition, date: &'a MaybeKnown<Date>) -> Argument<'a> {
    match date {
        None | Some(Known::None) => Argument::Key("none"),
        Some(Known::Unknown) => edition.say("value-not-stated").into(),
        Some(Known::Value(date)) => date.into(),
    }
}
