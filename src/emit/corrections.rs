//! `/corrections/`: what was changed after it was published, newest first: this dossier's own corrections with the words
//! before and after, and what publishers and speakers took back, with what counts no more.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::revision::{self, Revision};
use super::shared::wording::counted;
use crate::dossier::sections::CORRECTIONS;
use crate::edition::Edition;
use crate::language::{Argument, Message};
use casefile_words::Day;

mod entry;

use entry::{RevisionView, entry};

/// Entries on one page: each is some two kilobytes.
const ENTRIES: usize = 40;

/// A change with its day.
type Dated = (Option<Day>, Revision);

/// What the template sees.
#[derive(Serialize)]
struct CorrectionsView<'a> {
    page: Frame<'a>,
    /// "3 corrections".
    corrections: Message<'a>,
    /// "1 act of a source’s own", where there are some.
    acts: Option<Message<'a>>,
    years: Vec<RevisionYear<'a>>,
    pager: Option<Pager>,
}

/// The changes of one year.
#[derive(Serialize)]
struct RevisionYear<'a> {
    /// "2016"; "Day not recorded".
    year: Message<'a>,
    /// Its anchor.
    anchor: String,
    entries: Vec<RevisionView<'a>>,
}

/// Lists every page of it.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let mut all: Vec<Dated> = revision::all(edition).collect();
    all.sort_by_key(|(day, own)| (day.is_none(), std::cmp::Reverse(*day), *own));
    let all = List::of(all, ENTRIES, "");
    let total = pages(&[&all]);
    Output::pages(edition.language(), CORRECTIONS.path, total, "corrections.html", move |leaf| {
        view(edition, &all, leaf)
    })
}

fn view<'a>(edition: &'a Edition, all: &List<'a, Dated>, leaf: &Leaf<'_>) -> CorrectionsView<'a> {
    let path = leaf.path();
    let own = revision::own_corrections(edition);
    let acts = all.len().saturating_sub(own);
    let title = leaf.title(edition.word("corrections-title"));
    let years = all.part(leaf).chunk_by(|(one, _), (next, _)| year(*one) == year(*next));
    CorrectionsView {
        corrections: counted(edition, "home-corrections", own),
        acts: (acts > 0).then(|| counted(edition, "corrections-acts", acts)),
        years: years.filter_map(|group| of_year(edition, group, &path)).collect(),
        pager: leaf.pager("pages-of-corrections"),
        page: Frame::new(
            edition,
            path,
            Some(&CORRECTIONS),
            title,
            edition.word("corrections-summary"),
        ),
    }
}

fn year(day: Option<Day>) -> Option<i64> {
    day.map(|day| day.year)
}

fn of_year<'a>(edition: &'a Edition, group: &[Dated], path: &str) -> Option<RevisionYear<'a>> {
    let year = year(group.first()?.0);
    let words = match year {
        // A year is written without marks between its figures.
        Some(year) => edition.say("words").with("words", Argument::from(year.to_string())),
        None => edition.say("corrections-no-day"),
    };
    Some(RevisionYear {
        anchor: year.map_or_else(|| "no-day".to_owned(), |year| format!("y{year}")),
        year: words,
        entries: group.iter().map(|(_, own)| entry(edition, *own, path)).collect(),
    })
}
