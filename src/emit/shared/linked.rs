//! Actors, sources, statements and allegations as a sentence takes them up: what they are called, with a link.

use super::card::{actor_href, cited, label, statement_href};
use super::sentence_part::SentencePart;
use super::wording::name;
use crate::dossier::{ActorIx, AllegationIx, SourceIx, StatementIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::{Argument, Message};

/// An actor's name with a link to its page.
#[must_use]
pub fn actor<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Argument<'a> {
    name(edition, actor).linked(actor_href(edition, actor, path))
}

/// The same of an actor that may be unknown: `otherwise` is the message that says so.
#[must_use]
pub fn maybe_actor<'a>(
    edition: &'a Edition,
    who: Option<ActorIx>,
    otherwise: &'static str,
    path: &str,
) -> Argument<'a> {
    match who {
        Some(who) => actor(edition, who, path),
        None => edition.say(otherwise).into(),
    }
}

/// The name of a source's publisher, or that it is not known.
#[must_use]
pub fn publisher<'a>(edition: &'a Edition, source: SourceIx) -> Argument<'a> {
    match edition.source(source).publisher {
        Some(who) => name(edition, who),
        None => edition.say("publisher-not-known").into(),
    }
}

/// A source by its publisher and date, and what became of it, with a link to its page.
#[must_use]
pub fn source<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Argument<'a> {
    let page = address(Kind::Source, &edition.source(source).entity.id);
    Argument::from(cited(edition, source)).linked(Some(relative(path, &page)))
}

/// A source's title, and what became of it.
#[must_use]
pub fn title(edition: &Edition, source: SourceIx) -> Message<'_> {
    let head = &edition.source(source).entity.head;
    let title = edition.own(&head.title);
    edition.say("source-named").with("title", title).key("fate", head.status.is.key())
}

/// What readers know a statement by, with a link to its place in the source.
#[must_use]
pub fn statement_label<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    path: &str,
) -> Argument<'a> {
    let label = label(edition, statement).into_owned();
    Argument::from(label).linked(Some(statement_href(edition, statement, path)))
}

/// The same, and that it counts for nothing.
#[must_use]
pub fn statement<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Argument<'a> {
    SentencePart::statement(edition, statement, path).into()
}

/// An allegation's clause with a link to its page.
#[must_use]
pub fn allegation<'a>(edition: &'a Edition, allegation: AllegationIx, path: &str) -> Argument<'a> {
    SentencePart::allegation(edition, allegation, path).into()
}
