//! What a source's page says of it in few words: its title and what became of it, who published it and in which
//! language, its provenance in one line, how much of it is shown.

use serde::Serialize;

use super::provenance;
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::emit::frame::unturned;
use crate::emit::saying::ShownMoment;
use crate::emit::shared::{DateView, linked};
use crate::entity::source::{Extent, SourceFate};
use crate::language::{Argument, Message};
use crate::value::Known;

/// Provenance in one line.
#[derive(Serialize)]
pub struct Brief<'a> {
    /// "Printed “On Wednesday”".
    pub printed: Option<Message<'a>>,
    /// "taken as 2 December 2015".
    pub taken: Message<'a>,
    /// "original file held, unaltered".
    pub original: Message<'a>,
    /// "2 lines left out here", where some are.
    pub dropped: Option<Message<'a>>,
    /// Whether its address was looked for and not found.
    pub has_unknown_address: bool,
    /// The day on which the most of them were said.
    pub day: Option<Message<'a>>,
    /// "21 statements located".
    pub statements: Message<'a>,
}

/// A source's title, what became of it, who published it and when: the window's title. Of several that have all of this in
/// common, also its id.
pub(super) fn page_title(edition: &Edition, source: SourceIx) -> String {
    let title = titled(edition, source);
    if !edition.namesakes().has_title(source) {
        return title;
    }
    let id = edition.source(source).entity.id.to_string();
    edition.say("source-page-title-with-id").with("title", title).with("id", id).text()
}

fn titled(edition: &Edition, source: SourceIx) -> String {
    let head = &edition.source(source).entity.head;
    let taken = ShownMoment::of(edition.language(), &head.published.date, false);
    let title = edition
        .say("source-page-title")
        .with("title", edition.own(&head.title))
        .key("fate", head.status.is.key())
        .with("publisher", linked::publisher(edition, source))
        .with("day", taken.argument());
    unturned(title.text()).into_owned()
}

/// A source's title, and what is said of it in a sentence: what search engines show.
pub(super) fn described(edition: &Edition, source: SourceIx) -> String {
    let title = edition.own(&edition.source(source).entity.head.title);
    let words = edition.say("facet-title").with("group", title);
    words.with("facet", summary(edition, source)).text()
}

/// Who published a source, when, what became of it, and how much of it is located.
pub(super) fn summary(edition: &Edition, source: SourceIx) -> String {
    let head = &edition.source(source).entity.head;
    let summary = edition
        .say("source-summary")
        .with("publisher", linked::publisher(edition, source))
        .with("day", DateView::published(edition.language(), &head.published).words)
        .key("fate", head.status.is.key())
        .with("count", located(edition, source));
    summary.text()
}

/// "Source"; "Source, retracted".
pub(in crate::emit) fn kicker(edition: &Edition, source: SourceIx) -> Message<'_> {
    match edition.source(source).entity.head.status.is {
        SourceFate::Current => edition.say("source-kicker"),
        fate => edition.say("source-kicker-fate").key("fate", fate.key()),
    }
}

/// "TASS, in English".
pub(in crate::emit) fn published<'a>(
    edition: &'a Edition,
    source: SourceIx,
    path: &str,
) -> Message<'a> {
    let node = edition.source(source);
    let who = linked::maybe_actor(edition, node.publisher, "publisher-not-known", path);
    let tag = node.entity.head.language.as_ref().and_then(Known::value);
    let tongue =
        tag.map_or(Argument::Key("none"), |tag| edition.language().language_name(tag).into());
    edition.say("source-kicker-publisher").with("publisher", who).with("language", tongue)
}

/// Provenance in one line; `compared` says how the text stands to its original file, where one is held.
pub(in crate::emit) fn brief<'a>(
    edition: &'a Edition,
    source: SourceIx,
    compared: Option<Message<'a>>,
) -> Brief<'a> {
    let head = &edition.source(source).entity.head;
    let taken = ShownMoment::of(edition.language(), &head.published.date, false).argument();
    let quoted = |words| edition.say("quoted").with("words", edition.own(words));
    let printed = head.published.printed.as_ref();
    let lines = provenance::dropped_lines(head);
    Brief {
        printed: printed
            .map(|words| edition.say("source-brief-printed").with("words", quoted(words).strong())),
        taken: edition.say("source-brief-taken").with("day", taken.strong()),
        original: match compared {
            Some(compared) => edition
                .say("source-brief-held")
                .with("held", edition.say("source-brief-held-word").strong())
                .with("compared", compared),
            None => edition
                .say("source-brief-not-held")
                .with("held", edition.say("source-brief-not-held-word").strong()),
        },
        dropped: (lines > 0).then(|| {
            let lines = edition.say("count-lines").with("count", lines);
            edition.say("source-brief-left-out").with("lines", lines.strong())
        }),
        day: super::once::usual_day(edition, source),
        has_unknown_address: matches!(head.url, Some(Known::Unknown)),
        statements: statements(edition, source),
    }
}

/// "21 statements located", and that they count for nothing where they do.
pub(super) fn statements(edition: &Edition, source: SourceIx) -> Message<'_> {
    let statements = edition.say("source-located").with("count", located(edition, source));
    match edition.stands(source) {
        true => statements,
        false => edition.say("standing-not-counted").with("what", statements),
    }
}

/// How many of its statements are located in its text.
fn located(edition: &Edition, source: SourceIx) -> usize {
    let statements = edition.source(source).statements.iter();
    statements.filter(|statement| statement.located.is_some()).count()
}

/// That not all of the text is shown, and what is.
pub(in crate::emit) fn reserve(edition: &Edition, source: SourceIx) -> Option<Message<'_>> {
    match provenance::extent(&edition.source(source).entity.head) {
        Extent::Full => None,
        Extent::Quotations => Some(edition.say("source-reserve-quotations")),
        Extent::Metadata => {
            Some(edition.say("source-reserve-metadata").with("count", located(edition, source)))
        }
    }
}
