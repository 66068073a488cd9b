//! The listings of allegations and of actors, paged.

use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::alphabet::{Alphabet, LetterLink};
use super::shared::ledger::{self, AllegationRow};
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::roll::{self, ActorRow};
use crate::dossier::sections::{ACTORS, ALLEGATIONS, Section};
use crate::dossier::{ActorIx, AllegationIx};
use crate::edition::Edition;
use crate::language::Message;

/// Entries of a listing on one page at most, whatever the settings say: each is about a kilobyte.
const MOST: usize = 150;

/// What the template of the listing of allegations sees.
#[derive(Serialize)]
struct Allegations<'a> {
    page: Frame<'a>,
    heading: &'a str,
    length: Message<'a>,
    rows: Vec<AllegationRow<'a>>,
    has_contests: bool,
    pager: Option<Pager>,
}

/// What the template of the listing of actors sees.
#[derive(Serialize)]
struct ActorListing<'a> {
    page: Frame<'a>,
    heading: &'a str,
    length: Message<'a>,
    letters: Vec<LetterLink>,
    rows: Vec<ActorRow<'a>>,
    /// For each row, the anchor of the letter that begins with it; empty for others.
    anchors: Vec<String>,
    pager: Option<Pager>,
}

/// Lists every page of the listing of allegations.
#[must_use]
pub fn allegations<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = edition.allegation_indexes().collect::<Vec<AllegationIx>>();
    let all = List::of(all, size(edition), "");
    let has_contests = edition.allegations.iter().any(|node| ledger::contests(node) > 0);
    Output::pages(
        edition.language(),
        ALLEGATIONS.path,
        pages(&[&all]),
        "allegations.html",
        move |leaf| {
            let path = leaf.path();
            Allegations {
                page: frame(edition, leaf, &ALLEGATIONS, "heading-allegations"),
                heading: edition.word("heading-allegations"),
                length: length(edition, "count-allegations", all.len()),
                rows: all.on(leaf, |one| ledger::row(edition, *one, &path)).rows,
                has_contests,
                pager: leaf.pager("pages-of-allegations"),
            }
        },
    )
}

/// Lists every page of the listing of actors.
#[must_use]
pub fn actors<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all = edition.listed_actors().collect::<Vec<ActorIx>>();
    let all = List::of(all, size(edition), "").in_order(|all| by_name(edition, all));
    let alphabet = OnceLock::new();
    Output::pages(edition.language(), ACTORS.path, pages(&[&all]), "actors.html", move |leaf| {
        let path = leaf.path();
        let alphabet = alphabet.get_or_init(|| alphabet_of(edition, all.all()));
        ActorListing {
            page: frame(edition, leaf, &ACTORS, "heading-actors"),
            heading: edition.word("heading-actors"),
            length: length(edition, "count-actors", all.len()),
            letters: alphabet.links(leaf),
            rows: all.on(leaf, |one| roll::row(edition, *one, &path)).rows,
            anchors: alphabet.anchors(leaf),
            pager: leaf.pager("pages-of-actors"),
        }
    })
}

/// The letters that the names of actors stand under.
fn alphabet_of(edition: &Edition, actors: &[ActorIx]) -> Alphabet {
    let letter =
        |actor: &ActorIx| edition.language().letter(&edition.actor(*actor).entity.head.sort_form());
    Alphabet::of(actors.iter().map(letter), size(edition))
}

/// Puts actors in the order of their names, persons by their last.
pub fn by_name(edition: &Edition, actors: &mut [ActorIx]) {
    actors.sort_unstable_by_key(|actor| edition.name_place(*actor));
}

/// How many rows stand on a page of a listing.
pub fn size(edition: &Edition) -> usize {
    edition.config.page_size.0.min(MOST)
}

/// How many entries a listing has, as the line above its heading begins: "12 actors".
fn length<'a>(edition: &'a Edition, message: &'static str, number: usize) -> Message<'a> {
    edition.say("list-length").with("count", edition.say(message).with("count", number))
}

fn frame<'a>(
    edition: &'a Edition,
    leaf: &Leaf<'_>,
    section: &Section,
    heading: &'static str,
) -> Frame<'a> {
    let title = leaf.title(edition.word(heading));
    let summary = edition.config.description.as_deref().unwrap_or("");
    Frame::new(edition, leaf.path(), Some(section), title, summary)
}
