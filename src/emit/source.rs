//! A source's page: the document set for reading, with each statement marked in its place and the notes
//! beside it, then everything known about the document.

use std::sync::Arc;

use casefile_words::marks::Reading;
use casefile_words::{Region, Stretch};
use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::saying::ShownMoment;
use super::shared::corrections::{ChangeView, corrections, on_source};
use super::shared::json_ld;
use super::shared::linked;
use super::shared::notice::{self, Notice};
use super::shared::paging::{Leaf, Pager, page_path};
use super::shared::{DateView, SentencePart};
use crate::dossier::sections::SOURCES;
use crate::dossier::{Node, SourceIx, address};
use crate::edition::Edition;
use crate::entity::source::{Extent, SourceFate};
use crate::entity::{Kind, Verb};
use crate::language::{Argument, Message};
use crate::value::Code;
use crate::value::Known;

mod actors;
mod backlinks;
mod coverage;
mod faithful;
mod legend;
mod notes;
mod provenance;
mod sentences;
mod text;

use backlinks::{Backlinks, BacklinksView};
use coverage::{Counted, Coverage, Used};

/// Lists the pages of one source: its own, and further ones where much of the dossier speaks of it.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Source(source) = node else { return Vec::new() };
    let (folder, backlinks) = (folder(edition, source), Backlinks::of(edition, source));
    let total = backlinks.pages();
    let (folder, backlinks) = (Arc::new(folder), Arc::new(backlinks));
    (1..=total)
        .map(|number| {
            let (folder, backlinks) = (Arc::clone(&folder), Arc::clone(&backlinks));
            let path = page_path(&folder, number);
            if number == 1 {
                Output::of(path, "source.html", move || {
                    view(
                        edition,
                        source,
                        &backlinks,
                        &Leaf { language: edition.language(), folder: &folder, number, total },
                    )
                })
            } else {
                Output::of(path, "source_more.html", move || {
                    more(
                        edition,
                        source,
                        &backlinks,
                        &Leaf { language: edition.language(), folder: &folder, number, total },
                    )
                })
            }
        })
        .collect()
}

fn folder(edition: &Edition, source: SourceIx) -> String {
    address(Kind::Source, &edition.source(source).entity.id)
}

/// What the template of a source's page sees.
#[derive(Serialize)]
struct SourceView<'a> {
    page: Frame<'a>,
    id: &'a str,
    title: &'a str,
    /// BCP 47 tag of the text.
    language: Option<&'a str>,
    /// The title of the page, with who published it, when, and what became of it.
    page_title: String,
    /// "Source"; "Source, retracted".
    kicker: Message<'a>,
    kind: Message<'a>,
    publisher: SentencePart,
    /// The publisher, "in English".
    published: Message<'a>,
    /// "retracted", for the anchor of the notice.
    fate: Option<&'static str>,
    /// Whether its statements count for nothing.
    is_withdrawn: bool,
    /// That the source was corrected, withdrawn or replaced.
    notice: Option<Message<'a>>,
    /// The same with the publisher's words by themselves.
    status: Option<Notice<'a>>,
    /// Dated changes to what this page says.
    history: Vec<ChangeView<'a>>,
    /// The editor's remark on the whole.
    remark: Vec<SentencePart>,
    brief: Brief<'a>,
    coverage: Option<Coverage>,
    legend: Vec<legend::LegendLine<'a>>,
    /// Why not all of the text is shown.
    reserve: Option<Message<'a>>,
    /// How the text stands to the original file, in sentences.
    faithful: Vec<Message<'a>>,
    text: text::ShownText<'a>,
    provenance: Vec<provenance::ProvenanceRow<'a>>,
    actors: Vec<actors::SourceActorRow<'a>>,
    /// Whether the forms in which the text names them are shown.
    shows_forms: bool,
    backlinks: BacklinksView<'a>,
    pager: Option<Pager>,
    previous: Option<SourceNeighbour<'a>>,
    next: Option<SourceNeighbour<'a>>,
}

/// Provenance in one line.
#[derive(Serialize)]
struct Brief<'a> {
    /// "Printed “On Wednesday”".
    printed: Option<Message<'a>>,
    /// "taken as 2 December 2015".
    taken: Message<'a>,
    /// "original file held, unaltered".
    original: Message<'a>,
    /// "2 lines left out here", where some are.
    dropped: Option<Message<'a>>,
    /// Whether its address was looked for and not found.
    has_unknown_address: bool,
    /// "21 statements located".
    statements: Message<'a>,
}

/// The source before or after this one.
#[derive(Serialize)]
struct SourceNeighbour<'a> {
    /// Its title, and what became of it.
    title: Message<'a>,
    href: String,
    date: DateView<'a>,
}

fn view<'a>(
    edition: &'a Edition,
    source: SourceIx,
    backlinks: &Backlinks<'_>,
    leaf: &Leaf<'_>,
) -> SourceView<'a> {
    let (previous, next) = edition.sequence().around(source);
    let node = edition.source(source);
    let head = &node.entity.head;
    let path = leaf.path();
    let extent = provenance::extent(head);
    let text = text::text(edition, source, &path);
    let located = located(edition, source);
    let date = DateView::published(edition.language(), &head.published);
    let summary = edition
        .say("source-summary")
        .with("publisher", linked::publisher(edition, source))
        .with("day", date.words)
        .key("fate", head.status.is.key())
        .with("count", located);
    let title = head.title.as_str();
    let page = Frame::new(edition, path.clone(), Some(&SOURCES), title, summary.text());
    let page = page.about(|frame| json_ld::source(edition, source, frame));
    let tag = head.language.as_ref().and_then(Known::value);
    let neighbour = |source: SourceIx| {
        let head = &edition.source(source).entity.head;
        SourceNeighbour {
            title: named(edition, source),
            href: page.href(&self::folder(edition, source)),
            date: DateView::published(edition.language(), &head.published),
        }
    };
    let actors = actors::actors(edition, source, &path);
    let status = notice::of_source(edition, source, &path);
    let status = status.map(|notice| replacing(edition, source, notice));
    let faithful = faithful::faithful(edition, head);
    SourceView {
        id: &node.entity.id,
        title: &head.title,
        language: tag.map(Code::as_str),
        page_title: page_title(edition, source),
        kicker: match head.status.is {
            SourceFate::Current => edition.say("source-kicker"),
            fate => edition.say("source-kicker-fate").key("fate", fate.key()),
        },
        kind: edition.say("source-kind").key("kind", head.kind.key()),
        publisher: SentencePart::maybe_actor(edition, node.publisher, "publisher-not-known", &path),
        published: edition
            .say("source-kicker-publisher")
            .with(
                "publisher",
                linked::maybe_actor(edition, node.publisher, "publisher-not-known", &path),
            )
            .with(
                "language",
                tag.map_or(Argument::Key("none"), |tag| {
                    edition.language().language_name(tag).into()
                }),
            ),
        fate: head.status.is.word(),
        is_withdrawn: !edition.stands(source),
        notice: status.as_ref().map(|own| own.whole(edition)),
        status,
        history: corrections(edition.language(), &head.corrections, on_source).collect(),
        remark: head
            .note
            .as_deref()
            .map_or_else(Vec::new, |note| notes::linked(edition, source, note)),
        brief: brief(edition, source, faithful.as_ref().map(|own| own.brief.clone())),
        coverage: covered(edition, source).filter(|_| extent != Extent::Metadata),
        legend: legend::legend(edition, source, &text.passages),
        reserve: reserve(edition, extent, located),
        faithful: faithful.map(|own| own.notes).unwrap_or_default(),
        text,
        provenance: provenance::provenance(edition, source, &path),
        shows_forms: actors.iter().any(|row| !row.forms.is_empty()),
        actors,
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager(edition.word("source-more-pages")),
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        page,
    }
}

/// A source's title, and what became of it.
fn named(edition: &Edition, source: SourceIx) -> Message<'_> {
    let head = &edition.source(source).entity.head;
    edition.say("source-named").with("title", head.title.as_str()).key("fate", head.status.is.key())
}

/// The same with who published it and when, for the window's title.
fn page_title(edition: &Edition, source: SourceIx) -> String {
    let head = &edition.source(source).entity.head;
    let taken = ShownMoment::of(edition.language(), &head.published.date, false);
    let title = edition
        .say("source-page-title")
        .with("title", head.title.as_str())
        .key("fate", head.status.is.key())
        .with("publisher", linked::publisher(edition, source))
        .with("day", taken.argument());
    title.text()
}

/// Provenance in one line; `compared` says how the text stands to its original file, where one is held.
fn brief<'a>(edition: &'a Edition, source: SourceIx, compared: Option<Message<'a>>) -> Brief<'a> {
    let head = &edition.source(source).entity.head;
    let taken = ShownMoment::of(edition.language(), &head.published.date, false).argument();
    let quoted = |words| edition.say("quoted").with("words", words);
    let printed = head.published.printed.as_deref();
    let lines = provenance::dropped_lines(head);
    let statements = edition.say("source-located").with("count", located(edition, source));
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
        has_unknown_address: matches!(head.url, Some(Known::Unknown)),
        statements: match edition.stands(source) {
            true => statements,
            false => edition.say("standing-not-counted").with("what", statements),
        },
    }
}

fn located(edition: &Edition, source: SourceIx) -> usize {
    let statements = edition.source(source).statements.iter();
    statements.filter(|statement| statement.located.is_some()).count()
}

/// A notice with what it means for this page, where the source does not stand.
fn replacing<'a>(edition: &'a Edition, source: SourceIx, notice: Notice<'a>) -> Notice<'a> {
    let fate = edition.source(source).entity.head.status.is;
    if fate.stands() {
        return notice;
    }
    let kept = edition.say("source-kept").key("fate", fate.key());
    let rest = notice.rest.map(Argument::from);
    let rest = std::iter::once(kept.into()).chain(rest).collect();
    Notice { rest: Some(edition.language().sentences(rest)), ..notice }
}

fn reserve(edition: &Edition, extent: Extent, located: usize) -> Option<Message<'_>> {
    match extent {
        Extent::Full => None,
        Extent::Quotations => Some(edition.say("source-reserve-quotations")),
        Extent::Metadata => Some(edition.say("source-reserve-metadata").with("count", located)),
    }
}

/// How much of the body is used.
fn covered(edition: &Edition, source: SourceIx) -> Option<Coverage> {
    let node = edition.source(source);
    let prose = &node.entity.prose;
    let text = prose.text();
    let is_body = |region: Region| region == Region::Body;
    let passages: Vec<Stretch> = prose
        .passages()
        .iter()
        .filter(|passage| is_body(passage.region) && !passage.stretch.is_empty())
        .map(|passage| passage.stretch.clone())
        .collect();
    let mut blocks: Vec<Stretch> = prose
        .blocks()
        .iter()
        .filter(|block| is_body(block.region))
        .map(|block| block.stretch.clone())
        .collect();
    let words = |block: &Stretch| casefile_words::slice(text, block);
    let language = node.entity.head.language_or(&edition.config.language);
    let marks = Reading::of(prose.text(), prose.blocks(), language);
    // A dateline is no sentence of the story.
    if let (Some(first), Some(dateline)) = (blocks.first_mut(), &node.entity.head.dateline)
        && words(first).starts_with(dateline.printed.as_str())
    {
        first.start += u32::try_from(dateline.printed.len()).unwrap_or(0);
    }
    let mut used = Vec::new();
    for statement in &node.statements {
        let Some(located) = statement.located.as_ref().filter(|located| is_body(located.region))
        else {
            continue;
        };
        let bears = statement.bearings.iter().any(|bearing| bearing.verb != Verb::Context);
        used.extend(
            located.stretches.iter().map(|stretch| Used { stretch: stretch.clone(), bears }),
        );
    }
    let counted =
        Counted { text, passages: &passages, blocks: &blocks, used: &used, quoted: &marks.quoted };
    coverage::coverage(edition.language(), counted)
}

/// What the template of a source's further pages sees.
#[derive(Serialize)]
struct MoreView<'a> {
    page: Frame<'a>,
    title: &'a str,
    language: Option<&'a str>,
    href: String,
    backlinks: BacklinksView<'a>,
    pager: Option<Pager>,
}

fn more<'a>(
    edition: &'a Edition,
    source: SourceIx,
    backlinks: &Backlinks<'_>,
    leaf: &Leaf<'_>,
) -> MoreView<'a> {
    let head = &edition.source(source).entity.head;
    let path = leaf.path();
    let summary = edition.say("source-more-summary").with("number", leaf.number).text();
    let page = Frame::new(edition, path, Some(&SOURCES), head.title.as_str(), summary);
    MoreView {
        title: &head.title,
        language: head.language.as_ref().and_then(Known::value).map(Code::as_str),
        href: page.href(leaf.folder),
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager(edition.word("source-more-pages")),
        page,
    }
}
