//! A source in a list, as a bibliography sets it: title, publisher, date, and how much was located.

use std::collections::BTreeSet;

use casefile_words::Region;
use serde::Serialize;

use super::card::SentencePart;
use super::dates::DateView;
use super::notice::dated;
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::source::{SourceFate, SourceKind};
use crate::language::Message;
use crate::value::Code;
use crate::value::Known;

/// A source in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SourceLine<'a> {
    /// The headline as printed.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// BCP 47 tag of its language, where known.
    pub language: Option<&'a str>,
    /// Who published it.
    pub publisher: SentencePart,
    /// "news article, in English".
    pub kind: Message<'a>,
    /// When.
    pub date: DateView<'a>,
    /// "11 statements by 1 speaker; 6 paragraphs".
    pub contents: Message<'a>,
    /// "Retracted by its publisher on 9 May 2016".
    pub struck: Option<Message<'a>>,
    /// The same of a source that stands: "Corrected by its publisher on 9 May 2016".
    pub corrected: Option<Message<'a>>,
}

/// The line of a source on the output `path`.
#[must_use]
pub fn line<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> SourceLine<'a> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let tag = head.language.as_ref().and_then(Known::value).map(Code::as_str);
    let speakers: BTreeSet<_> = node.statements.iter().map(|statement| statement.speaker).collect();
    let passages = node.entity.prose.passages().iter();
    let paragraphs = passages.filter(|passage| passage.region == Region::Body).count();
    let counted = |name: &'static str, number: usize| edition.say(name).with("count", number);
    let is_struck = !edition.stands(source);
    let contents = edition
        .say("line-contents")
        .with("statements", counted("count-statements", node.statements.len()))
        .with("speakers", speakers.len())
        .key("counted", if is_struck { "no" } else { "yes" })
        .with("paragraphs", counted("count-paragraphs", paragraphs));
    let status = &head.status;
    let fate = match status.is {
        SourceFate::Current => None,
        SourceFate::Corrected => Some("line-corrected"),
        SourceFate::Retracted => Some("line-retracted"),
        SourceFate::Replaced => Some("line-replaced"),
    };
    let fate = fate.map(|fate| dated(edition.say(fate), status.day()));
    SourceLine {
        title: &head.title,
        href: relative(path, &address(Kind::Source, &node.entity.id)),
        language: tag,
        publisher: SentencePart::maybe_actor(
            edition,
            node.publisher,
            "line-publisher-not-known",
            path,
        ),
        kind: source_kind(edition, head.kind, tag),
        date: DateView::published(edition.language(), &head.published),
        contents,
        corrected: fate.clone().filter(|_| !is_struck),
        struck: fate.filter(|_| is_struck),
    }
}

/// What sort of document a source is, and its language where it is known: "news article, in English".
#[must_use]
pub fn source_kind<'a>(
    edition: &'a Edition,
    kind: SourceKind,
    language: Option<&str>,
) -> Message<'a> {
    let kind = edition.say("source-kind").key("kind", kind.key());
    match language {
        Some(tag) => edition
            .say("source-kind-in")
            .with("kind", kind)
            .with("language", edition.language().language_name(tag)),
        None => kind,
    }
}
