//! `/unknowns/`: what the dossier does not know, in four kinds: questions that are open, what was looked for and not
//! found, what is not stated, and what is reported and not held; each counted, and on as many pages as it takes.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::not_held::{self, NotHeld};
use super::shared::paging::{Leaf, List, More, Paged, Pager, pages};
use super::shared::standing::StandingItem;
use super::shared::wording::counted;
use crate::dossier::sections::UNKNOWNS;
use crate::edition::Edition;
use crate::language::{Argument, Message};

mod looked;
mod questions;
mod stated;

use looked::{LookedFor, LookedRow};
use questions::{AskedOf, OpenQuestion};
use stated::{NotStated, StatedRow};

/// Questions on one page, rows of what was looked for, and of what is not held: each a few hundred bytes.
const ROWS: usize = 75;
/// Values that are not stated on one page: each is a link.
const VALUES: usize = 300;

/// What the template sees.
#[derive(Serialize)]
struct UnknownsView<'a> {
    page: Frame<'a>,
    /// How many there are of each kind.
    standing: Vec<StandingItem<'a>>,
    number: usize,
    questions: Vec<AskedOf<'a>>,
    questions_more: Option<More>,
    looked: Paged<LookedRow<'a>>,
    stated: Vec<StatedRow<'a>>,
    stated_more: Option<More>,
    not_held: Paged<Message<'a>>,
    pager: Option<Pager>,
}

/// The four kinds.
struct UnknownLists<'a> {
    questions: List<'a, OpenQuestion>,
    looked: List<'a, LookedFor<'a>>,
    /// How many searches these rows stand for.
    searches: usize,
    stated: List<'a, NotStated>,
    not_held: List<'a, NotHeld<'a>>,
}

impl<'a> UnknownLists<'a> {
    fn of(edition: &'a Edition) -> Self {
        let looked = looked::all(edition);
        Self {
            questions: List::of(questions::all(edition), ROWS, "open"),
            searches: looked.iter().map(|row| row.allegations.len()).sum(),
            looked: List::of(looked, ROWS, "looked"),
            stated: List::of(stated::all(edition), VALUES, "not-stated"),
            not_held: List::of(not_held::all(edition), ROWS, "not-held"),
        }
    }

    fn pages(&self) -> usize {
        let Self { questions, looked, searches: _, stated, not_held } = self;
        pages(&[questions, looked, stated, not_held])
    }

    /// How many there are of each kind, each with a link to where it begins on this page; to nothing, where it does not.
    fn standing(&self, edition: &'a Edition, leaf: &Leaf<'_>) -> Vec<StandingItem<'a>> {
        let item = |name, number: usize, is_here: bool, anchor: &str| {
            let count = Argument::from(counted(edition, name, number)).strong();
            let item = StandingItem::of(edition.say("standing-count").with("count", count));
            if is_here { item.linked(format!("#{anchor}")) } else { item }
        };
        vec![
            item(
                "count-open-questions",
                self.questions.len(),
                !self.questions.part(leaf).is_empty(),
                "open",
            ),
            item("count-looked-for", self.searches, !self.looked.part(leaf).is_empty(), "looked"),
            item(
                "count-not-stated",
                self.stated.len(),
                !self.stated.part(leaf).is_empty(),
                "not-stated",
            ),
            item(
                "count-not-held",
                self.not_held.len(),
                !self.not_held.part(leaf).is_empty(),
                "not-held",
            ),
        ]
    }
}

/// Lists every page of it.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let lists = UnknownLists::of(edition);
    let total = lists.pages();
    Output::pages(edition.language(), UNKNOWNS.path, total, "unknowns.html", move |leaf| {
        view(edition, &lists, leaf)
    })
}

fn view<'a>(edition: &'a Edition, lists: &UnknownLists<'a>, leaf: &Leaf<'_>) -> UnknownsView<'a> {
    let path = leaf.path();
    let title = leaf.title(edition.word("unknowns-title"));
    UnknownsView {
        standing: lists.standing(edition, leaf),
        number: leaf.number,
        questions: questions::grouped(edition, lists.questions.part(leaf), &path),
        questions_more: lists.questions.more(leaf, "open"),
        looked: lists.looked.on(leaf, |row| looked::row(edition, row, &path)),
        stated: stated::grouped(edition, lists.stated.part(leaf), &path),
        stated_more: lists.stated.more(leaf, "not-stated"),
        not_held: lists.not_held.on(leaf, |own| own.said(edition, &path)),
        pager: leaf.pager("pages-of-unknowns"),
        page: Frame::new(edition, path, Some(&UNKNOWNS), title, edition.word("unknowns-summary")),
    }
}
