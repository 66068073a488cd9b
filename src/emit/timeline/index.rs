//! The timeline of a dossier with more than a page of events: the months of each year as bars, the same in figures, and what
//! stands in no bar.

use std::sync::Arc;

use serde::Serialize;

use super::acts::{self, Acts};
use super::amended::{self, Corrections};
use super::bars::{BarScale, MonthBars, YearCounts, bars};
use super::opening::Opening;
use super::shelf::{self, ShelfOf};
use super::year::{self, OneYear};
use crate::dossier::calendar::{Calendar, CalendarYear, alleged};
use crate::dossier::relative;
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::frame::Frame;
use crate::emit::shared::dates::year_words;
use crate::emit::shared::ledger::Figure;
use crate::emit::shared::paging::{Leaf, List, Pager, pages};
use crate::emit::shared::wording::counted;
use crate::language::{Html, Message};
use crate::value::Known;

/// Years on one page of the index: each has its bars and its row, some two kilobytes.
const YEARS: usize = 60;

/// What the template sees.
#[derive(Serialize)]
struct TimelineIndex<'a> {
    page: Frame<'a>,
    kicker: Html,
    standfirst: Message<'a>,
    bars: MonthBars<'a>,
    rows: Vec<YearRow>,
    /// What is known of occasions in no bar, and how many there are.
    undated: Vec<UndatedWay<'a>>,
    acts: Option<Acts<'a>>,
    corrections: Option<Corrections<'a>>,
    pager: Option<Pager>,
}

/// A year in figures.
#[derive(Serialize)]
struct YearRow {
    year: String,
    href: Option<String>,
    said: Figure,
    printed: Figure,
    within: Figure,
    within_href: Option<String>,
    latest: Figure,
    latest_href: Option<String>,
    acts: Figure,
}

/// One sort of occasions without a day.
#[derive(Serialize)]
struct UndatedWay<'a> {
    term: &'a str,
    words: Message<'a>,
}

/// Lists every page of a timeline by years.
pub(super) fn emit<'a>(edition: &'a Edition, calendar: Calendar<'a>) -> Vec<Output<'a>> {
    let calendar = Arc::new(calendar);
    let scale = BarScale::of(edition, &calendar);
    let with_page = calendar.years.iter().filter(|(_, own)| own.has_page());
    let years: Arc<Vec<i64>> = Arc::new(with_page.map(|(year, _)| *year).collect());
    let shown = List::of(calendar.years.keys().copied().collect::<Vec<i64>>(), YEARS, "");
    let opening = Opening::of(edition, &calendar.events);
    let own = Arc::clone(&calendar);
    let (language, total) = (edition.language(), pages(&[&shown]));
    let mut outputs =
        Output::pages(language, TIMELINE.path, total, "timeline_index.html", move |leaf| {
            view(edition, &own, scale, (&shown, &opening), leaf)
        });
    for at in 0..years.len() {
        let (calendar, years) = (Arc::clone(&calendar), Arc::clone(&years));
        outputs.extend(year::emit(OneYear { edition, calendar, scale, years, at }));
    }
    let latest = calendar.years.keys().map(|year| ShelfOf::Latest(*year));
    let shelves: Vec<ShelfOf> = latest.chain([ShelfOf::Spans, ShelfOf::Unknown]).collect();
    outputs.extend(shelves.into_iter().flat_map(|of| shelf::emit(edition, &calendar, of)));
    outputs
}

fn view<'a>(
    edition: &'a Edition,
    calendar: &Calendar<'a>,
    scale: BarScale,
    (years, opening): (&List<'_, i64>, &Opening),
    leaf: &Leaf<'_>,
) -> TimelineIndex<'a> {
    let (path, is_first) = (leaf.path(), leaf.is_first());
    let title = leaf.title(edition.word("timeline-index-title"));
    let summary = leaf.title(edition.word("timeline-index-summary"));
    let href = |year: i64, own: &CalendarYear| {
        own.has_page().then(|| relative(&path, &CalendarYear::address(year)))
    };
    let of_unknown_period = edition
        .allegations
        .iter()
        .filter(|node| matches!(node.entity.head.period, Some(Known::Unknown)));
    TimelineIndex {
        kicker: opening.kicker.clone(),
        standfirst: standfirst(edition, calendar),
        bars: bars(edition, calendar, scale, years.part(leaf), href),
        rows: years
            .part(leaf)
            .iter()
            .filter_map(|year| row(edition, calendar, *year, &path))
            .collect(),
        undated: undated(edition, calendar, &path),
        acts: if is_first {
            acts::of(edition, &calendar.long_acts, of_unknown_period.count(), &path)
        } else {
            None
        },
        corrections: if is_first { amended::corrections(edition, &path) } else { None },
        page: Frame::new(edition, path, Some(&TIMELINE), title, summary),
        pager: leaf.pager("pages-of-timeline"),
    }
}

/// How many occasions stand in bars, and how many do not.
fn standfirst<'a>(edition: &'a Edition, calendar: &Calendar<'_>) -> Message<'a> {
    let years = calendar.years.values();
    let barred: usize =
        years.flat_map(|own| &own.months).map(|own| calendar.counted(edition, own)).sum();
    let all: Vec<usize> = (0..calendar.events.len()).collect();
    let rest = calendar.counted(edition, &all).saturating_sub(barred);
    let has_acts = calendar.years.values().any(|own| own.acts.iter().any(|own| !own.is_empty()));
    let message = edition.say("timeline-index-standfirst").with("count", barred).with("rest", rest);
    message.key("acts", if has_acts { "yes" } else { "no" })
}

fn row(edition: &Edition, calendar: &Calendar<'_>, year: i64, path: &str) -> Option<YearRow> {
    let own = calendar.years.get(&year)?;
    let counts = YearCounts::of(edition, calendar, own);
    let figure = |number| Figure::of(edition.language(), number);
    let (within, latest) =
        (calendar.counted(edition, &own.undated), calendar.counted(edition, &own.latest));
    let acts = own.acts.iter().chain([&own.acts_of_year]).map(|acts| alleged(edition, acts));
    let folder = CalendarYear::address(year);
    let latest_folder = CalendarYear::latest_address(year);
    Some(YearRow {
        year: year_words(edition.language(), year),
        href: own.has_page().then(|| relative(path, &folder)),
        said: figure(counts.said.iter().sum()),
        printed: figure(own.months.iter().map(|own| calendar.printed(own)).sum()),
        within: figure(within),
        within_href: (within > 0).then(|| relative(path, &folder)),
        latest: figure(latest),
        latest_href: (!own.latest.is_empty()).then(|| relative(path, &latest_folder)),
        acts: figure(acts.sum()),
    })
}

/// The occasions in no bar, by what is known of them.
fn undated<'a>(edition: &'a Edition, calendar: &Calendar<'_>, path: &str) -> Vec<UndatedWay<'a>> {
    let years = || calendar.years.values();
    let count = |lists: Vec<&Vec<usize>>| -> usize {
        lists.into_iter().map(|own| calendar.counted(edition, own)).sum()
    };
    let said = |message: &'static str, number: usize| {
        let words = counted(edition, "count-occasions", number);
        (number > 0).then(|| edition.say(message).with("occasions", words))
    };
    let within = count(years().map(|own| &own.undated).collect());
    let latest = count(years().map(|own| &own.latest).collect());
    let ways = [
        ("timeline-way-year", said("timeline-way-year-words", within)),
        ("timeline-way-latest", said("timeline-way-latest-words", latest)),
        ("timeline-way-span", shelf::way(edition, calendar, ShelfOf::Spans, path)),
        ("timeline-way-nothing", shelf::way(edition, calendar, ShelfOf::Unknown, path)),
    ];
    let way = |(term, words): (&'static str, Option<Message<'a>>)| {
        Some(UndatedWay { term: edition.word(term), words: words? })
    };
    ways.into_iter().filter_map(way).collect()
}
