//! Actors, sources, statements and allegations as a sentence takes them up: what they are called, with a link.

use super::card::{SentencePart, actor_href, statement_href};
use super::dates::DateView;
use super::wording::name;
use crate::dossier::{ActorIx, AllegationIx, SourceIx, StatementIx, Withdrawal, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::Argument;

impl From<SentencePart> for Argument<'_> {
    fn from(part: SentencePart) -> Self {
        Self::from(part.words).linked(part.href)
    }
}

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

/// A source by its publisher and date, or by its title where no publisher is known, and what became of it, with a
/// link to its page.
#[must_use]
pub fn source<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Argument<'a> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let reference = match node.publisher {
        Some(who) => edition.say("source-reference").with("publisher", name(edition, who)),
        None => edition.say("source-reference-titled").with("title", head.title.as_str()),
    };
    let day = DateView::published(edition.language(), &head.published).words;
    let reference = reference.with("day", day).key("fate", head.status.is.key());
    let page = relative(path, &address(Kind::Source, &node.entity.id));
    Argument::from(reference).linked(Some(page))
}

/// What readers know a statement by, with a link to its place in the source.
#[must_use]
pub fn statement_label<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    path: &str,
) -> Argument<'a> {
    label(edition, statement).linked(Some(statement_href(edition, statement, path)))
}

/// The same, and that it counts for nothing.
#[must_use]
pub fn statement<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Argument<'a> {
    let why = match edition.whole_withdrawal(statement) {
        None => "none",
        Some(Withdrawal::WithSource) => "source",
        Some(Withdrawal::BySpeaker(_)) => "speaker",
    };
    let words = edition.say("statement-counting").with("statement", label(edition, statement));
    Argument::from(words.key("why", why)).linked(Some(statement_href(edition, statement, path)))
}

fn label(edition: &Edition, statement: StatementIx) -> Argument<'_> {
    let node = edition.statement(statement);
    match &node.statement.id {
        Some(id) => Argument::from(id.as_str()),
        None => {
            let number = node.short_label().into_owned();
            edition.say("statement-numbered").with("number", number).into()
        }
    }
}

/// An allegation's clause with a link to its page.
#[must_use]
pub fn allegation<'a>(edition: &'a Edition, allegation: AllegationIx, path: &str) -> Argument<'a> {
    SentencePart::allegation(edition, allegation, path).into()
}
