//! The listing of actors, by the names that they are sorted by; and how many rows a listing has on a page.

use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::alphabet::{Alphabet, LetterLink};
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::roll::{self, ActorRow};
use crate::dossier::ActorIx;
use crate::dossier::sections::ACTORS;
use crate::edition::Edition;
use crate::language::{Message, OwnWords};

/// Entries of a listing on one page at most, whatever the settings say: each is about a kilobyte.
const MOST: usize = 150;

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
            page: frame(edition, leaf, all.len()),
            heading: edition.word("heading-actors"),
            length: length(edition, "count-actors", all.len()),
            letters: alphabet.links(leaf),
            rows: all.on(leaf, |one| sorted(edition, *one, &path)).rows,
            anchors: alphabet.anchors(leaf),
            pager: leaf.pager("pages-of-actors"),
        }
    })
}

/// The row of an actor, by the name that it is sorted by.
fn sorted<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> ActorRow<'a> {
    ActorRow { name: sorted_name(edition, actor), ..roll::row(edition, actor, path) }
}

/// An actor's name as lists sort it: "Lavrov, Sergey".
#[must_use]
pub fn sorted_name(edition: &Edition, actor: ActorIx) -> OwnWords<'_> {
    edition.named(actor).with(edition.actor(actor).entity.head.sort_form())
}

/// The letter that an actor's name stands under.
#[must_use]
pub fn letter(edition: &Edition, actor: ActorIx) -> Option<String> {
    edition.language().letter(&edition.actor(actor).entity.head.sort_form())
}

/// The letters that the names of actors stand under.
fn alphabet_of(edition: &Edition, actors: &[ActorIx]) -> Alphabet {
    Alphabet::of(actors.iter().map(|actor| letter(edition, *actor)), size(edition))
}

/// The letters of the listing of actors as another page shows them, at the path `path`.
#[must_use]
pub fn letters(edition: &Edition, path: &str) -> Vec<LetterLink> {
    let mut all: Vec<ActorIx> = edition.listed_actors().collect();
    by_name(edition, &mut all);
    alphabet_of(edition, &all).links_from(edition.language(), ACTORS.path, path)
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

fn frame<'a>(edition: &'a Edition, leaf: &Leaf<'_>, number: usize) -> Frame<'a> {
    let heading = edition.word("heading-actors");
    let count = edition.say("count-actors").with("count", number);
    let summary = edition.say("list-summary").with("heading", heading.to_owned());
    let summary = leaf.title(&summary.with("count", count).text());
    Frame::new(edition, leaf.path(), Some(&ACTORS), leaf.title(heading), summary)
}
