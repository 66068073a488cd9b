//! The listings of allegations and of actors, paged.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::ledger::{self, AllegationRow};
use super::shared::paging::{Leaf, List, Pager, pages};
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
struct ActorListing<'a> {
    page: Frame<'a>,
    heading: &'static str,
    length: String,
    rows: Vec<ActorRow<'a>>,
    pager: Option<Pager>,
}

/// Lists every page of the listing of allegations.
#[must_use]
pub fn allegations<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = edition.allegation_indexes().collect::<Vec<AllegationIx>>();
    let all = List::of(all, size(edition), "");
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    Output::pages(ALLEGATIONS.path, pages(&[&all]), "allegations.html", move |leaf| {
        let path = leaf.path();
        Allegations {
            page: frame(edition, leaf, &ALLEGATIONS, "Allegations"),
            heading: "Allegations",
            length: capital(&count(all.len(), "allegation", "allegations")),
            rows: all.on(leaf, |one| ledger::row(edition, *one, &path)).rows,
            has_contests,
            pager: leaf.pager("Pages of allegations"),
        }
    })
}

/// Lists every page of the listing of actors.
#[must_use]
pub fn actors<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = edition.listed_actors().collect::<Vec<ActorIx>>();
    let all = List::of(all, size(edition), "").in_order(|all| by_name(edition, all));
    Output::pages(ACTORS.path, pages(&[&all]), "actors.html", move |leaf| {
        let path = leaf.path();
        ActorListing {
            page: frame(edition, leaf, &ACTORS, "Actors"),
            heading: "Actors",
            length: capital(&count(all.len(), "actor", "actors")),
            rows: all.on(leaf, |one| roll::row(edition, *one, &path)).rows,
            pager: leaf.pager("Pages of actors"),
        }
    })
}

/// Puts actors in the order of their names, persons by their last.
pub fn by_name(edition: &Edition, actors: &mut [ActorIx]) {
    actors.sort_by_cached_key(|actor| {
        let form = edition.actor(*actor).entity.head.sort_form();
        (deunicode::deunicode(&form).to_lowercase(), *actor)
    });
}

/// How many rows stand on a page of a listing.
pub fn size(edition: &Edition) -> usize {
    edition.config.page_size.0.min(MOST)
}

fn frame<'a>(
    edition: &'a Edition,
    leaf: &Leaf<'_>,
    section: &Section,
    title: &'static str,
) -> Frame<'a> {
    let title = match leaf.number {
        1 => title.to_owned(),
        number => format!("{title}, page {number} of {}", leaf.total),
    };
    let summary = edition.config.description.as_deref().unwrap_or("");
    Frame::new(edition, leaf.path(), Some(section), title, summary)
}
