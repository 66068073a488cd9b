//! A card: another entity or a statement as a page speaks of it, in a few words with a link.

use std::borrow::Cow;

use serde::Serialize;

use super::dates::DateView;
use super::wording::{clause, name};
use crate::dossier::{
    ActorIx, AllegationIx, Node, SourceIx, StatementIx, Withdrawal, address, relative,
};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::Message;

/// An entity in a list of another page.
#[derive(Debug, Clone, Serialize)]
pub struct Card<'a> {
    /// Its id.
    pub id: &'a str,
    /// "source", "actor", "allegation" or "page".
    pub kind: &'static str,
    /// What it is called.
    pub title: &'a str,
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
        Self { id, kind: kind.name(), title, href: relative(path, &address(kind, id)), date, fate }
    }
}

/// A few words of a sentence, with a link where they have one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SentencePart {
    /// The words.
    pub words: String,
    /// Where they lead, relative to the page.
    pub href: Option<String>,
}

impl SentencePart {
    /// Words without a link.
    #[must_use]
    pub fn words(words: impl Into<String>) -> Self {
        Self { words: words.into(), href: None }
    }

    /// An actor's name with a link to its page.
    #[must_use]
    pub fn actor(edition: &Edition, actor: ActorIx, path: &str) -> Self {
        let words = edition.actor(actor).entity.head.name.to_string();
        Self { words, href: actor_href(edition, actor, path) }
    }

    /// The name of an actor that may be unknown; `otherwise` is the message that says so.
    #[must_use]
    pub fn maybe_actor(
        edition: &Edition,
        actor: Option<ActorIx>,
        otherwise: &str,
        path: &str,
    ) -> Self {
        actor.map_or_else(
            || Self::words(edition.word(otherwise)),
            |actor| Self::actor(edition, actor, path),
        )
    }

    /// An allegation's clause, "that …", with a link to its page.
    #[must_use]
    pub fn allegation(edition: &Edition, allegation: AllegationIx, path: &str) -> Self {
        let entity = &edition.allegation(allegation).entity;
        let href = relative(path, &address(Kind::Allegation, &entity.id));
        Self { words: clause(&entity.head.title), href: Some(href) }
    }

    /// The same in few words, for a margin.
    #[must_use]
    pub fn allegation_in_short(edition: &Edition, allegation: AllegationIx, path: &str) -> Self {
        let words = clause(edition.allegation(allegation).entity.head.short_title());
        Self { words, ..Self::allegation(edition, allegation, path) }
    }

    /// A source by its publisher and date with a link to its page.
    #[must_use]
    pub fn source(edition: &Edition, source: SourceIx, path: &str) -> Self {
        let id = &edition.source(source).entity.id;
        let href = relative(path, &address(Kind::Source, id));
        Self { words: short_reference(edition, source), href: Some(href) }
    }

    /// A statement by its id with a link to its place in the source, and that it counts for nothing.
    #[must_use]
    pub fn statement(edition: &Edition, statement: StatementIx, path: &str) -> Self {
        let label = label(edition, statement);
        let fate = match edition.whole_withdrawal(statement) {
            None => None,
            Some(Withdrawal::WithSource) => Some("verb-withdrawn"),
            Some(Withdrawal::BySpeaker(_)) => Some("verb-taken-back"),
        };
        let words = match fate {
            None => label.into_owned(),
            Some(fate) => edition
                .say("statement-with-fate")
                .with("label", &*label)
                .with("fate", edition.say(fate))
                .text(),
        };
        Self { words, href: Some(statement_href(edition, statement, path)) }
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
    relative(path, &format!("{page}#{}", node.id))
}

/// "TASS, 3 December 2015"; by its title, where the publisher is not known; and what became of it:
/// "Velmar Weekly, 14 March 2016 (retracted)".
#[must_use]
pub fn short_reference(edition: &Edition, source: SourceIx) -> String {
    cited(edition, source).text()
}

/// The same as a message, for sentences that take it up.
#[must_use]
pub fn cited(edition: &Edition, source: SourceIx) -> Message<'_> {
    with_fate(edition, source, reference_to(edition, source))
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
pub fn reference(edition: &Edition, source: SourceIx) -> String {
    reference_to(edition, source).text()
}

fn reference_to<'a>(edition: &'a Edition, source: SourceIx) -> Message<'a> {
    let node = edition.source(source);
    let date = DateView::published(edition.language(), &node.entity.head.published).words;
    let message = match node.publisher {
        Some(publisher) => edition.say("reference").with("publisher", name(edition, publisher)),
        None => edition.say("reference-by-title").with("title", node.entity.head.title.as_str()),
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

/// A source's publisher by name, or that it is not known.
#[must_use]
pub fn publisher(edition: &Edition, source: SourceIx) -> &str {
    let publisher = edition.source(source).publisher;
    publisher.map_or_else(
        || edition.word("publisher-not-known"),
        |actor| edition.actor(actor).entity.head.name.as_str(),
    )
}
