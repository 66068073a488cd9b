//! A few words of a sentence, with a link where they have one: an entity or a statement as another page names it.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::card::{actor_href, cited, label, reference, statement_href};
use super::wording::clause;
use crate::dossier::{ActorIx, AllegationIx, SourceIx, StatementIx, Withdrawal, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::{Argument, Message, OwnWords};

/// A few words of a sentence, with a link where they have one.
#[derive(Debug, Clone, Serialize)]
pub struct SentencePart<'a> {
    pub words: PartWords<'a>,
    /// Where they lead, relative to the page.
    pub href: Option<String>,
}

/// Words of the dossier's own, or of the site's.
#[derive(Debug, Clone)]
pub enum PartWords<'a> {
    /// The dossier's.
    Own(OwnWords<'a>),
    /// The site's.
    Said(Message<'a>),
}

impl PartWords<'_> {
    /// Without any markup, for attributes and machines.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Own(words) => words.words.to_string(),
            Self::Said(message) => message.text(),
        }
    }
}

impl Serialize for PartWords<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Own(words) => words.serialize(serializer),
            Self::Said(message) => message.serialize(serializer),
        }
    }
}

impl<'a> From<OwnWords<'a>> for PartWords<'a> {
    fn from(words: OwnWords<'a>) -> Self {
        Self::Own(words)
    }
}

impl<'a> From<Message<'a>> for PartWords<'a> {
    fn from(message: Message<'a>) -> Self {
        Self::Said(message)
    }
}

impl<'a> From<PartWords<'a>> for Argument<'a> {
    fn from(words: PartWords<'a>) -> Self {
        match words {
            PartWords::Own(words) => words.into(),
            PartWords::Said(message) => message.into(),
        }
    }
}

impl<'a> From<SentencePart<'a>> for Argument<'a> {
    fn from(part: SentencePart<'a>) -> Self {
        Self::from(part.words).linked(part.href)
    }
}

impl<'a> SentencePart<'a> {
    /// Words without a link.
    #[must_use]
    pub fn words(words: impl Into<PartWords<'a>>) -> Self {
        Self { words: words.into(), href: None }
    }

    /// An actor's name with a link to its page.
    #[must_use]
    pub fn actor(edition: &'a Edition, actor: ActorIx, path: &str) -> Self {
        let words = edition.named(actor).into();
        Self { words, href: actor_href(edition, actor, path) }
    }

    /// The name of an actor that may be unknown; `otherwise` is the message that says so.
    #[must_use]
    pub fn maybe_actor(
        edition: &'a Edition,
        actor: Option<ActorIx>,
        otherwise: &'static str,
        path: &str,
    ) -> Self {
        actor.map_or_else(
            || Self::words(edition.say(otherwise)),
            |actor| Self::actor(edition, actor, path),
        )
    }

    /// An allegation's clause, "that …", with a link to its page.
    #[must_use]
    pub fn allegation(edition: &'a Edition, allegation: AllegationIx, path: &str) -> Self {
        let entity = &edition.allegation(allegation).entity;
        let href = relative(path, &address(Kind::Allegation, &entity.id));
        Self { words: clause(edition, &entity.head.title).into(), href: Some(href) }
    }

    /// The same in few words, for a margin.
    #[must_use]
    pub fn allegation_in_short(edition: &'a Edition, allegation: AllegationIx, path: &str) -> Self {
        let entity = &edition.allegation(allegation).entity;
        let href = relative(path, &address(Kind::Allegation, &entity.id));
        Self { words: clause(edition, entity.head.short_title()).into(), href: Some(href) }
    }

    /// A source by its publisher and date with a link to its page.
    #[must_use]
    pub fn source(edition: &'a Edition, source: SourceIx, path: &str) -> Self {
        let id = &edition.source(source).entity.id;
        let href = relative(path, &address(Kind::Source, id));
        Self { words: cited(edition, source).into(), href: Some(href) }
    }

    /// A statement by its id with a link to its place in the source, and that it counts for nothing.
    #[must_use]
    pub fn statement(edition: &'a Edition, statement: StatementIx, path: &str) -> Self {
        Self::labelled(edition, statement, label(edition, statement), path)
    }

    /// The same by its id or its number alone, behind words that say what it is.
    #[must_use]
    pub fn numbered(edition: &'a Edition, statement: StatementIx, path: &str) -> Self {
        Self::labelled(edition, statement, edition.statement(statement).short_label(), path)
    }

    fn labelled(
        edition: &'a Edition,
        statement: StatementIx,
        label: Cow<'a, str>,
        path: &str,
    ) -> Self {
        let fate = match edition.whole_withdrawal(statement) {
            None => None,
            Some(Withdrawal::WithSource) => Some("verb-withdrawn"),
            Some(Withdrawal::BySpeaker(_)) => Some("verb-taken-back"),
        };
        let href = statement_href(edition, statement, path);
        let label = told_apart(edition, statement, label, &href);
        let words = match fate {
            None => edition.say("words").with("words", label),
            Some(fate) => edition
                .say("statement-with-fate")
                .with("label", label)
                .with("fate", edition.say(fate)),
        };
        Self { words: words.into(), href: Some(href) }
    }
}

/// A statement's label, with its source where others have the same; on the page of the source, to which `href` leads, it
/// needs none.
#[must_use]
pub fn told_apart<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    label: Cow<'a, str>,
    href: &str,
) -> Argument<'a> {
    let node = edition.statement(statement);
    if href.starts_with('#') || !edition.namesakes().has_label(node) {
        return Argument::Plain(label);
    }
    // Of several on one day from one publisher only the id tells which it is.
    let source: Argument<'a> = match edition.namesakes().has_reference(node.source) {
        true => edition.source(node.source).entity.id.to_string().into(),
        false => reference(edition, node.source).into(),
    };
    let message = edition.say("statement-of-source").with("label", Argument::Plain(label));
    message.with("source", source).into()
}
