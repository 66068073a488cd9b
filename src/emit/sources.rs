//! The listing of sources: every document held, newest first, as a bibliography sets them.

use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::paging::{Pager, page_count, page_path, pager, part};
use super::shared::source_line::{SourceLine, line};
use super::shared::wording::{count, figure};
use crate::dossier::sections::SOURCES;
use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::value::Date;

const FOLDER: &str = SOURCES.path;

/// Lists the pages of the listing.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let order = Arc::new(newest_first(edition));
    let pages = page_count(&[(order.len(), edition.config.page_size.0)]);
    (1..=pages)
        .map(|number| {
            let own = Arc::clone(&order);
            Output::of(page_path(FOLDER, number), "sources.html", move || {
                view(edition, &own, number, pages)
            })
        })
        .collect()
}

/// Sources by publication, newest first; those without a date last.
#[must_use]
pub fn newest_first(edition: &Edition) -> Vec<SourceIx> {
    let mut order: Vec<SourceIx> = edition.source_indexes().collect();
    order.sort_by_cached_key(|source| {
        let date = edition.source(*source).entity.head.published.date.value();
        (date.is_none(), std::cmp::Reverse(date.map(Date::timeline_key)), *source)
    });
    order
}

/// What the template sees.
#[derive(Serialize)]
struct View<'a> {
    page: Frame<'a>,
    /// "2 documents".
    held: String,
    /// "32 statements located".
    located: String,
    sources: Vec<SourceLine<'a>>,
    pager: Option<Pager>,
}

fn view<'a>(edition: &'a Edition, order: &[SourceIx], number: usize, pages: usize) -> View<'a> {
    let path = page_path(FOLDER, number);
    let lines = part(order, number, edition.config.page_size.0).iter();
    let counts = |own: &StatementIx| edition.stands(own.source);
    let located = edition.statement_indexes().filter(counts).count();
    let gone = edition.source_indexes().filter(|source| !edition.stands(*source)).count();
    let gone = match gone {
        0 => String::new(),
        _ => format!(", {} of them not standing any more", figure(gone)),
    };
    View {
        sources: lines.map(|source| line(edition, *source, &path)).collect(),
        page: Frame::new(
            edition,
            path,
            Some(&SOURCES),
            "Sources",
            "Every document that the dossier holds, newest first.",
        ),
        held: format!("{}{gone}", count(order.len(), "document", "documents")),
        located: count(located, "statement located", "statements located"),
        pager: pager("Sources", FOLDER, number, pages),
    }
}
