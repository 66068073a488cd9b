//! A source's page: the document set for reading, with each statement marked in its place and the notes
//! beside it, then everything known about the document.

use std::sync::Arc;

use casefile_words::marks::Reading;
use casefile_words::{Region, Stretch};
use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::saying::ShownMoment;
use super::shared::card::publisher;
use super::shared::corrections::{ChangeView, corrections, on_source};
use super::shared::json_ld;
use super::shared::notice::{self, Notice};
use super::shared::paging::{Leaf, Pager, page_path};
use super::shared::wording::{capital, count};
use super::shared::{DateView, SentencePart, language};
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
    kind: &'static str,
    publisher: SentencePart,
    /// "in English".
    in_language: Option<String>,
    /// "retracted", after the page's title and its kind.
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
    legend: Vec<legend::LegendLine>,
    /// Why not all of the text is shown.
    reserve: Option<String>,
    /// How the text stands to the original file, in sentences.
    faithful: Vec<String>,
    text: text::ShownText,
    provenance: Vec<provenance::ProvenanceRow>,
    actors: Vec<actors::SourceActorRow>,
    /// Whether the forms in which the text names them are shown.
    shows_forms: bool,
    backlinks: BacklinksView,
    pager: Option<Pager>,
    previous: Option<SourceNeighbour<'a>>,
    next: Option<SourceNeighbour<'a>>,
}

/// Provenance in one line.
#[derive(Serialize)]
struct Brief<'a> {
    printed: Option<&'a str>,
    taken: ShownMoment,
    is_held: bool,
    /// How the text stands to the file: "unaltered".
    compared: String,
    /// "2 lines", where some are left out.
    dropped: Option<String>,
    /// Whether its address was looked for and not found.
    has_unknown_address: bool,
    /// "21 statements located".
    statements: String,
}

/// The source before or after this one.
#[derive(Serialize)]
struct SourceNeighbour<'a> {
    title: &'a str,
    href: String,
    date: DateView<'a>,
    fate: Option<&'static str>,
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
    let fate = head.status.is.word().map_or_else(String::new, |word| format!(", {word}"));
    let summary = format!(
        "{}, {}{fate}: {}.",
        publisher(edition, source),
        date.words,
        count(located, "statement located in its place", "statements located in their places"),
    );
    let page = Frame::new(edition, path.clone(), Some(&SOURCES), head.title.as_str(), summary);
    let page = page.about(|frame| json_ld::source(edition, source, frame));
    let tag = head.language.as_ref().and_then(Known::value);
    let neighbour = |source: SourceIx| {
        let head = &edition.source(source).entity.head;
        SourceNeighbour {
            title: &head.title,
            href: page.href(&self::folder(edition, source)),
            date: DateView::published(edition.language(), &head.published),
            fate: head.status.is.word(),
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
        kind: head.kind.words(),
        publisher: SentencePart::maybe_actor(edition, node.publisher, "publisher not known", &path),
        in_language: tag.map(|tag| format!("in {}", language::name(tag))),
        fate: head.status.is.word(),
        is_withdrawn: !edition.stands(source),
        notice: status.as_ref().map(|own| own.whole(edition)),
        status,
        history: corrections(edition.language(), &head.corrections, on_source).collect(),
        remark: head
            .note
            .as_deref()
            .map_or_else(Vec::new, |note| notes::linked(edition, source, note)),
        brief: Brief {
            printed: head.published.printed.as_deref(),
            taken: ShownMoment::of(edition.language(), &head.published.date, false),
            is_held: head.original.is_some(),
            compared: faithful.as_ref().map(|own| own.brief.clone()).unwrap_or_default(),
            dropped: provenance::dropped_lines(head),
            has_unknown_address: matches!(head.url, Some(Known::Unknown)),
            statements: format!(
                "{}{}",
                count(located, "statement located", "statements located"),
                if edition.stands(source) { "" } else { ", not counted" }
            ),
        },
        coverage: covered(edition, source).filter(|_| extent != Extent::Metadata),
        legend: legend::legend(edition, source, &text.passages),
        reserve: reserve(extent, located),
        faithful: faithful.map(|own| own.notes).unwrap_or_default(),
        text,
        provenance: provenance::provenance(edition, source, &path),
        shows_forms: actors.iter().any(|row| !row.forms.is_empty()),
        actors,
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager("Further links to this source"),
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        page,
    }
}

fn located(edition: &Edition, source: SourceIx) -> usize {
    let statements = edition.source(source).statements.iter();
    statements.filter(|statement| statement.located.is_some()).count()
}

/// A notice with what it means for this page, where the source does not stand.
fn replacing<'a>(edition: &'a Edition, source: SourceIx, notice: Notice<'a>) -> Notice<'a> {
    let kept = match edition.source(source).entity.head.status.is {
        SourceFate::Retracted => "source-kept-withdrawn",
        SourceFate::Replaced => "source-kept-replaced",
        SourceFate::Current | SourceFate::Corrected => return notice,
    };
    let rest = notice.rest.map(Argument::from);
    let rest = std::iter::once(edition.say(kept).into()).chain(rest).collect();
    Notice { rest: Some(edition.language().sentences(rest)), ..notice }
}

fn reserve(extent: Extent, located: usize) -> Option<String> {
    match extent {
        Extent::Full => None,
        Extent::Quotations => Some(
            "The text is not shown in full: only the words of located statements are, each with its note."
                .to_owned(),
        ),
        Extent::Metadata => Some(format!(
            "No words of the text are shown. {} located in it; {} words are not shown either.",
            capital(&count(located, "statement is", "statements are")),
            if located == 1 { "its" } else { "their" }
        )),
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
    coverage::coverage(Counted {
        text,
        passages: &passages,
        blocks: &blocks,
        used: &used,
        quoted: &marks.quoted,
    })
}

/// What the template of a source's further pages sees.
#[derive(Serialize)]
struct MoreView<'a> {
    page: Frame<'a>,
    title: &'a str,
    language: Option<&'a str>,
    href: String,
    backlinks: BacklinksView,
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
    let summary = format!("What speaks of this source, page {}.", leaf.number);
    let page = Frame::new(edition, path, Some(&SOURCES), head.title.as_str(), summary);
    MoreView {
        title: &head.title,
        language: head.language.as_ref().and_then(Known::value).map(Code::as_str),
        href: page.href(leaf.folder),
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager("Further links to this source"),
        page,
    }
}
