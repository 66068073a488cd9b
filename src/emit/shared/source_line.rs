//! A source in a list, as a bibliography sets it: title, publisher, date, and how much was located.

use std::collections::BTreeSet;

use casefile_words::Region;
use serde::Serialize;

use super::dates::DateView;
use super::linked;
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::saying::dated;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::language::{Argument, Message, OwnWords};
use crate::value::Known;

/// A source in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SourceLine<'a> {
    /// The headline as printed.
    pub title: OwnWords<'a>,
    /// Its page.
    pub href: String,
    /// Who published it and what it is, when, and how much of it is located; that it was corrected, where it was.
    pub words: Message<'a>,
    /// "Retracted by its publisher on 9 May 2016".
    pub struck: Option<Message<'a>>,
}

/// The line of a source on the output `path`.
#[must_use]
pub fn line<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> SourceLine<'a> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let status = &head.status;
    let fate = (status.is != SourceFate::Current).then(|| {
        let fate = edition.say("source-line-fate").key("fate", status.is.key());
        dated(fate, status.day())
    });
    let stands = edition.stands(source);
    let mut words =
        vec![publisher(edition, source, path), date(edition, source), contents(edition, source)];
    let corrected = fate.clone().filter(|_| stands);
    words.extend(corrected.map(|words| edition.say("sentence").with("words", words)));
    SourceLine {
        title: edition.own(&head.title),
        href: relative(path, &address(Kind::Source, &node.entity.id)),
        words: edition.language().sentences(words.into_iter().map(Argument::from).collect()),
        struck: fate.filter(|_| !stands),
    }
}

/// "TASS, news article, in English."
fn publisher<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Message<'a> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let who = linked::maybe_actor(edition, node.publisher, "source-line-publisher-not-known", path);
    let tag = head.language.as_ref().and_then(Known::value);
    let tongue =
        tag.map_or(Argument::Key("none"), |tag| edition.language().language_name(tag).into());
    edition
        .say("source-line-publisher")
        .with("publisher", who)
        .with("kind", edition.say("source-kind").key("kind", head.kind.key()))
        .with("language", tongue)
}

/// "Printed “On Wednesday”; 2 December 2015 (from the dateline)."
fn date(edition: &Edition, source: SourceIx) -> Message<'_> {
    let published = &edition.source(source).entity.head.published;
    let day = DateView::published(edition.language(), published);
    let printed = published.printed.as_ref().map_or(Argument::Key("none"), |words| {
        edition.say("quoted").with("words", edition.own(words)).into()
    });
    let basis = edition.own_or_none(published.basis.as_ref());
    edition
        .say("source-line-date")
        .with("printed", printed)
        .with("day", Argument::from(day.words).timed(day.html))
        .with("basis", basis)
}

/// "11 statements by 1 speaker; 6 paragraphs."
fn contents(edition: &Edition, source: SourceIx) -> Message<'_> {
    let node = edition.source(source);
    let speakers: BTreeSet<_> = node.statements.iter().map(|statement| statement.speaker).collect();
    let passages = node.entity.prose.passages().iter();
    let paragraphs = passages.filter(|passage| passage.region == Region::Body).count();
    edition
        .say("source-line-contents")
        .with("count", node.statements.len())
        .with("speakers", speakers.len())
        .key("counts", counts(edition, source))
        .with("paragraphs", edition.say("count-paragraphs").with("count", paragraphs))
}

/// Whether the statements of a source count, as messages choose by it: `yes` also where it has none, of which nothing need
/// be said.
#[must_use]
pub fn counts(edition: &Edition, source: SourceIx) -> &'static str {
    let has_none = edition.source(source).statements.is_empty();
    if edition.stands(source) || has_none { "yes" } else { "no" }
}
