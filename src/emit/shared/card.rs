//! A card: another entity or a statement as a page speaks of it, in a few words with a link.

use std::borrow::Cow;

use serde::Serialize;

use super::dates::DateView;
use super::wording::name;
use crate::dossier::{ActorIx, Node, SourceIx, StatementIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::{Message, OwnWords};

/// An entity in a list of another page.
#[derive(Debug, Clone, Serialize)]
pub struct Card<'a> {
    pub id: &'a str,
    /// "source", "actor", "allegation" or "page".
    pub kind: &'static str,
    /// What it is called.
    pub title: OwnWords<'a>,
    /// Its page, relative to the one that holds the card.
    pub href: String,
    /// A source's date of publication.
    pub date: Option<DateView<'a>>,
    /// "retracted", of a source that was corrected, retracted or replaced.
    pub fate: Option<&'static str>,
}

impl<'a> Card<'a> {
    /// The card of an entity on the output `path`.
    #[must_use]
    pub fn of(edition: &'a Edition, node: Node, path: &str) -> Self {
        let id = edition.id(node);
        let kind = edition.kind(node);
        let date = match node {
            Node::Source(source) => Some(DateView::published(
                edition.language(),
                &edition.source(source).entity.head.published,
            )),
            Node::Actor(_) | Node::Allegation(_) | Node::Page(_) => None,
        };
        let fate = match node {
            Node::Source(source) => edition.source(source).entity.head.status.is.word(),
            Node::Actor(_) | Node::Allegation(_) | Node::Page(_) => None,
        };
        let title = match node {
            Node::Allegation(allegation) => {
                edition.allegation(allegation).entity.head.short_title()
            }
            Node::Source(_) | Node::Actor(_) | Node::Page(_) => edition.title(node),
        };
        let title = edition.own(title);
        Self { id, kind: kind.name(), title, href: relative(path, &address(kind, id)), date, fate }
    }
}

/// An actor's page, relative to the output `path`, where it has one.
#[must_use]
pub fn actor_href(edition: &Edition, actor: ActorIx, path: &str) -> Option<String> {
    let node = edition.actor(actor);
    (!node.is_anonymous()).then(|| relative(path, &address(Kind::Actor, &node.entity.id)))
}

/// A statement's place in its source, relative to the output `path`.
#[must_use]
pub fn statement_href(edition: &Edition, statement: StatementIx, path: &str) -> String {
    let node = edition.statement(statement);
    let page = address(Kind::Source, &edition.source(node.source).entity.id);
    relative(path, &[&page, "#", &*node.id].concat())
}

/// "TASS, 3 December 2015"; by its title, where the publisher is not known; and what became of it:
/// "Velmar Weekly, 14 March 2016 (retracted)".
#[must_use]
pub fn cited(edition: &Edition, source: SourceIx) -> Message<'_> {
    with_fate(edition, source, reference(edition, source))
}

/// What readers know a statement by: its id where an editor gave it one, "statement 3" where not.
#[must_use]
pub fn label(edition: &Edition, statement: StatementIx) -> Cow<'_, str> {
    let node = edition.statement(statement);
    match &node.statement.id {
        Some(id) => Cow::Borrowed(id),
        None => {
            let number = node.short_label().into_owned();
            Cow::Owned(edition.say("statement-numbered").with("number", number).text())
        }
    }
}

/// The same without what became of it.
#[must_use]
pub fn reference<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    let node = edition.source(source);
    let date = DateView::published(edition.language(), &node.entity.head.published).words;
    let message = match node.publisher {
        Some(publisher) => edition.say("reference").with("publisher", name(edition, publisher)),
        None => {
            edition.say("reference-by-title").with("title", edition.own(&node.entity.head.title))
        }
    };
    message.with("date", date)
}

/// A reference with what became of the source.
fn with_fate<'a>(edition: &'a Edition, source: SourceIx, reference: Message<'a>) -> Message<'a> {
    match fate(edition, source) {
        Some(fate) => {
            edition.say("reference-with-fate").with("reference", reference).with("fate", fate)
        }
        None => reference,
    }
}

/// What became of a source, of one that was corrected, retracted or replaced: "retracted".
#[must_use]
pub fn fate<'a>(edition: &'a Edition, source: SourceIx) -> Option<Message<'a>> {
    let fate = edition.source(source).entity.head.status.is.word()?;
    Some(edition.say("source-fate").key("fate", fate))
}
