//! The listing of sources: every document held, newest first, as a bibliography sets them.

use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::source_line::{SourceLine, line};
use crate::dossier::sections::SOURCES;
use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::language::Message;
use crate::value::Date;

/// Lists the pages of the listing.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = edition.source_indexes().collect::<Vec<SourceIx>>();
    let all =
        List::of(all, edition.config.page_size.0, "").in_order(|all| newest_first(edition, all));
    let held = OnceLock::new();
    Output::pages(edition.language(), SOURCES.path, pages(&[&all]), "sources.html", move |leaf| {
        view(edition, &all, held.get_or_init(|| SourceCounts::of(edition)), leaf)
    })
}

/// Puts sources in the order of publication, newest first; those without a date last.
pub fn newest_first(edition: &Edition, sources: &mut [SourceIx]) {
    sources.sort_by_cached_key(|source| {
        let date = edition.source(*source).entity.head.published.date.value();
        (date.is_none(), std::cmp::Reverse(date.map(Date::timeline_key)), *source)
    });
}

/// What is counted of all sources, once for all pages.
struct SourceCounts {
    located: usize,
    gone: usize,
}

impl SourceCounts {
    fn of(edition: &Edition) -> Self {
        let counts = |own: &StatementIx| edition.stands(own.source);
        Self {
            located: edition.statement_indexes().filter(counts).count(),
            gone: edition.source_indexes().filter(|source| !edition.stands(*source)).count(),
        }
    }
}

/// What the template sees.
#[derive(Serialize)]
struct SourceListingView<'a> {
    page: Frame<'a>,
    /// "2 documents".
    held: Message<'a>,
    /// "32 statements located".
    located: Message<'a>,
    sources: Vec<SourceLine<'a>>,
    pager: Option<Pager>,
}

fn view<'a>(
    edition: &'a Edition,
    all: &List<'_, SourceIx>,
    held: &SourceCounts,
    leaf: &Leaf<'_>,
) -> SourceListingView<'a> {
    let path = leaf.path();
    SourceListingView {
        sources: all.on(leaf, |source| line(edition, *source, &path)).rows,
        page: Frame::new(
            edition,
            path,
            Some(&SOURCES),
            edition.word("heading-sources"),
            edition.word("sources-summary"),
        ),
        held: edition.say("sources-held").with("count", all.len()).with("gone", held.gone),
        located: edition.say("source-located").with("count", held.located),
        pager: leaf.pager(edition.word("heading-sources")),
    }
}
