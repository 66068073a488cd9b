//! The listings of allegations and of actors, paged.

use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::ledger::{self, AllegationRow};
use super::shared::paging::{Pager, page_count, page_path, pager, part};
use super::shared::roll::{self, ActorRow};
use super::shared::wording::{capital, count};
use crate::dossier::sections::{ACTORS, ALLEGATIONS, Section};
use crate::dossier::{ActorIx, AllegationIx};
use crate::edition::Edition;

/// Entries of a listing on one page at most, whatever the settings say: each is about a kilobyte.
const MOST: usize = 150;

/// What the template of the listing of allegations sees.
#[derive(Serialize)]
struct Allegations<'a> {
    page: Frame<'a>,
    heading: &'static str,
    length: String,
    rows: Vec<AllegationRow<'a>>,
    has_contests: bool,
    pager: Option<Pager>,
}

/// What the template of the listing of actors sees.
#[derive(Serialize)]
struct Actors<'a> {
    page: Frame<'a>,
    heading: &'static str,
    length: String,
    rows: Vec<ActorRow<'a>>,
    pager: Option<Pager>,
}

/// Lists every page of the listing of allegations.
#[must_use]
pub fn allegations<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all: Arc<Vec<AllegationIx>> = Arc::new(edition.allegation_indexes().collect());
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    let size = size(edition);
    let total = page_count(&[(all.len(), size)]);
    (1..=total)
        .map(|number| {
            let all = Arc::clone(&all);
            let path = page_path(ALLEGATIONS.path, number);
            Output::of(path.clone(), "allegations.html", move || {
                let length = capital(&count(all.len(), "allegation", "allegations"));
                let rows = part(&all, number, size);
                Allegations {
                    page: frame(edition, &path, &ALLEGATIONS, "Allegations", number, total),
                    heading: "Allegations",
                    length,
                    rows: rows.iter().map(|one| ledger::row(edition, *one, &path)).collect(),
                    has_contests,
                    pager: pager("Pages of allegations", ALLEGATIONS.path, number, total),
                }
            })
        })
        .collect()
}

/// Lists every page of the listing of actors.
#[must_use]
pub fn actors<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let mut all: Vec<ActorIx> = edition.listed_actors().collect();
    by_name(edition, &mut all);
    let all = Arc::new(all);
    let size = size(edition);
    let total = page_count(&[(all.len(), size)]);
    (1..=total)
        .map(|number| {
            let all = Arc::clone(&all);
            let path = page_path(ACTORS.path, number);
            Output::of(path.clone(), "actors.html", move || {
                let rows = part(&all, number, size);
                Actors {
                    page: frame(edition, &path, &ACTORS, "Actors", number, total),
                    heading: "Actors",
                    length: capital(&count(all.len(), "actor", "actors")),
                    rows: rows.iter().map(|one| roll::row(edition, *one, &path)).collect(),
                    pager: pager("Pages of actors", ACTORS.path, number, total),
                }
            })
        })
        .collect()
}

/// Puts actors in the order of their names, persons by their last.
pub fn by_name(edition: &Edition, actors: &mut [ActorIx]) {
    actors.sort_by_cached_key(|actor| {
        let form = edition.actor(*actor).entity.head.sort_form();
        (deunicode::deunicode(&form).to_lowercase(), *actor)
    });
}

fn size(edition: &Edition) -> usize {
    edition.config.page_size.0.min(MOST)
}

fn frame<'a>(
    edition: &'a Edition,
    path: &str,
    section: &Section,
    title: &'static str,
    number: usize,
    total: usize,
) -> Frame<'a> {
    let title =
        if number == 1 { title.to_owned() } else { format!("{title}, page {number} of {total}") };
    Frame::new(
        edition,
        path,
        Some(section),
        title,
        edition.config.description.as_deref().unwrap_or(""),
    )
}
