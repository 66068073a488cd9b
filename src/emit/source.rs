//! A source's page: the document set for reading, with each statement marked in its place and the notes
//! beside it, then everything known about the document.

use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::drawn;
use super::frame::Frame;
use super::shared::card::cited;
use super::shared::cite::{Citation, of_source};
use super::shared::corrections::{ChangeView, corrections, on_source};
use super::shared::json_ld;
use super::shared::notice::{self, Notice};
use super::shared::paging::{Leaf, Pager, page_path};
use super::shared::words::may_quote;
use super::shared::{DateView, SentencePart, linked};
use crate::dossier::sections::SOURCES;
use crate::dossier::{Node, SourceIx, address};
use crate::edition::Edition;
use crate::emit::shared::Tongue;
use crate::entity::Kind;
use crate::entity::source::Extent;
use crate::language::{Argument, Message, OwnWords};

mod actors;
mod backlinks;
mod beside;
mod card;
mod coverage;
mod covered;
pub(in crate::emit) mod faithful;
pub(in crate::emit) mod heading;
mod legend;
mod notes;
mod once;
pub(in crate::emit) mod provenance;
mod quoting;
mod telling;
pub(in crate::emit) mod text;

use backlinks::{Backlinks, BacklinksView};
use coverage::Coverage;
use covered::covered;
use heading::Brief;
pub use text::passage_anchors;

/// Lists the pages of one source: its own, and further ones where much of the dossier speaks of it.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Source(source) = node else { return Vec::new() };
    let (folder, backlinks) = (folder(edition, source), Backlinks::of(edition, source));
    let total = backlinks.pages();
    let card = super::card::output(&folder, move |path| card::view(edition, source, path));
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
        .chain([card])
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
    title: OwnWords<'a>,
    /// The language of the text, where it is not the page's.
    tongue: Option<Tongue<'a>>,
    /// The title of the page, with who published it, when, and what became of it.
    page_title: String,
    /// "Source"; "Source, retracted".
    kicker: Message<'a>,
    kind: Message<'a>,
    publisher: SentencePart<'a>,
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
    remark: Vec<SentencePart<'a>>,
    brief: Brief<'a>,
    coverage: Option<Coverage>,
    legend: Vec<legend::LegendLine<'a>>,
    /// Why not all of the text is shown.
    reserve: Option<Message<'a>>,
    /// How the text stands to the original file, in sentences.
    faithful: Vec<Message<'a>>,
    /// That it is a translation, of what and by whom.
    translation: Option<Message<'a>>,
    /// Its own translations.
    translations: Option<Message<'a>>,
    text: text::ShownText<'a>,
    /// "TASS, 3 December 2015", and what became of it.
    cited: String,
    citation: Citation<'a>,
    provenance: Vec<provenance::ProvenanceRow<'a>>,
    actors: Vec<actors::SourceActorRow<'a>>,
    /// Whether the forms in which the text names them are shown.
    shows_forms: bool,
    backlinks: BacklinksView<'a>,
    pager: Option<Pager>,
    previous: Option<SourceNeighbour<'a>>,
    next: Option<SourceNeighbour<'a>>,
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
    let (title, summary) = (head.title.as_str(), heading::described(edition, source));
    let page = Frame::bare(edition, path.clone(), Some(&SOURCES), title, summary);
    let page = page.about(|frame| json_ld::source(edition, source, frame));
    let page = page.pictured(drawn::picture(edition, Node::Source(source)));
    let neighbour = |other: SourceIx| neighbour(edition, other, &page);
    let actors = actors::actors(edition, source, &path);
    let status = notice::of_source(edition, source, &path);
    let status = status.map(|notice| replacing(edition, source, notice));
    let faithful = faithful::faithful(edition, head);
    let is_beside = text.passages.iter().any(|passage| passage.original.is_some());
    SourceView {
        id: &node.entity.id,
        title: edition.own(&head.title),
        tongue: Tongue::of_source(edition, source),
        page_title: heading::page_title(edition, source),
        kicker: heading::kicker(edition, source),
        kind: edition.say("source-kind").key("kind", head.kind.key()),
        publisher: SentencePart::maybe_actor(edition, node.publisher, "publisher-not-known", &path),
        published: heading::published(edition, source, &path),
        fate: head.status.is.word(),
        is_withdrawn: !edition.stands(source),
        notice: status.as_ref().map(|own| own.whole(edition)),
        status,
        history: corrections(edition, &head.corrections, on_source).collect(),
        remark: head
            .note
            .as_ref()
            .map_or_else(Vec::new, |note| notes::linked(edition, source, note)),
        brief: heading::brief(edition, source, faithful.as_ref().map(|own| own.brief.clone())),
        coverage: covered(edition, source).filter(|_| extent != Extent::Metadata),
        legend: legend::legend(edition, source, &text.passages),
        reserve: heading::reserve(edition, source),
        faithful: faithful.map(|own| own.notes).unwrap_or_default(),
        translation: beside::said(edition, source, is_beside, &path),
        translations: beside::translations(edition, source, &path),
        text,
        cited: cited(edition, source).text(),
        citation: of_source(edition, &page, source),
        provenance: provenance::provenance(edition, source, &path),
        shows_forms: actors.iter().any(|row| !row.forms.words.is_empty()),
        actors,
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager(edition.word("source-more-pages")),
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        page,
    }
}

/// The source before or after, as the page of `frame` leads to it.
fn neighbour<'a>(edition: &'a Edition, source: SourceIx, frame: &Frame<'_>) -> SourceNeighbour<'a> {
    let head = &edition.source(source).entity.head;
    SourceNeighbour {
        title: linked::title(edition, source),
        href: frame.href(&folder(edition, source)),
        date: DateView::published(edition.language(), &head.published),
    }
}

/// A notice with what it means for this page, where the source does not stand and its text is shown.
fn replacing<'a>(edition: &'a Edition, source: SourceIx, notice: Notice<'a>) -> Notice<'a> {
    if edition.stands(source) || !may_quote(edition, source) {
        return notice;
    }
    let fate = edition.source(source).entity.head.status.is;
    let kept = edition.say("source-kept").key("fate", fate.key());
    let rest = notice.rest.map(Argument::from);
    let rest = std::iter::once(kept.into()).chain(rest).collect();
    Notice { rest: Some(edition.language().sentences(rest)), ..notice }
}

/// What the template of a source's further pages sees.
#[derive(Serialize)]
struct MoreView<'a> {
    page: Frame<'a>,
    title: OwnWords<'a>,
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
    let title = heading::page_title(edition, source);
    let summary = edition.say("facet-title").with("group", title.clone()).with("facet", summary);
    let page = Frame::new(edition, path, Some(&SOURCES), leaf.title(&title), summary.text());
    MoreView {
        title: edition.own(&head.title),
        href: page.href(leaf.folder),
        backlinks: backlinks.on(edition, leaf),
        pager: leaf.pager(edition.word("source-more-pages")),
        page,
    }
}
