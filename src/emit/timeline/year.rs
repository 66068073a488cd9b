//! The pages of one year of a timeline: one line an occasion, month by month, with the acts alleged of the month beside;
//! then what is known to have been in the year and in no month of it.

use std::sync::Arc;

use serde::Serialize;

use super::acts::{self, ActsBeside};
use super::bars::{BarScale, MonthBar, YearCounts, first_of, months};
use super::lines::{self, LineEvents, LineView};
use crate::dossier::calendar::{Calendar, CalendarYear};
use crate::dossier::relative;
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::frame::Frame;
use crate::emit::listing::size;
use crate::emit::shared::dates::year_words;
use crate::emit::shared::paging::{Leaf, List, Pager, page_address, pages};
use crate::emit::shared::wording::counted;
use crate::language::Message;

/// The place of what is in no month, after December.
const NO_MONTH: usize = 12;

/// What the template sees.
#[derive(Serialize)]
struct TimelineYear<'a> {
    page: Frame<'a>,
    /// "year 8 of 11".
    place: Message<'a>,
    heading: String,
    strip: Vec<MonthBar>,
    around: AroundYear<'a>,
    months: Vec<MonthLines<'a>>,
    /// Where the list is of what is only known to have been in this year or before.
    latest: Option<Message<'a>>,
    pager: Option<Pager>,
}

/// The years before and after, and all of them.
#[derive(Serialize)]
struct AroundYear<'a> {
    previous: Option<YearLink<'a>>,
    all: String,
    next: Option<YearLink<'a>>,
}

#[derive(Serialize)]
struct YearLink<'a> {
    href: String,
    /// "2015: 114 occasions".
    words: Message<'a>,
}

/// The events of one month that stand on a page.
#[derive(Serialize)]
struct MonthLines<'a> {
    id: String,
    title: String,
    /// How many count, of the whole month.
    count: String,
    lines: Vec<LineView<'a>>,
    /// Where the month begins.
    acts: Option<ActsBeside<'a>>,
}

/// A line with its month; one without events stands for a month of which there are acts alone.
#[derive(Clone)]
struct YearLine {
    month: usize,
    events: LineEvents,
}

/// One of the years that have pages.
pub(super) struct OneYear<'a> {
    pub edition: &'a Edition,
    pub calendar: Arc<Calendar<'a>>,
    pub scale: BarScale,
    /// All years that have pages, in order, and the place of this one.
    pub years: Arc<Vec<i64>>,
    pub at: usize,
}

/// "2016: 258 occasions".
pub(super) fn heading<'a>(edition: &'a Edition, calendar: &Calendar<'_>, year: i64) -> Message<'a> {
    let own = calendar.years.get(&year);
    let lists = own.into_iter().flat_map(|own| own.months.iter().chain([&own.undated]));
    let count: usize = lists.map(|list| calendar.counted(edition, list)).sum();
    edition
        .say("timeline-year")
        .with("year", year_words(edition.language(), year))
        .with("occasions", counted(edition, "count-occasions", count))
}

/// Lists its pages.
pub(super) fn emit(one: OneYear<'_>) -> Vec<Output<'_>> {
    let Some(year) = one.years.get(one.at).copied() else { return Vec::new() };
    let lines = List::of(lines_of(&one, year), size(one.edition), "");
    let (folder, language) = (CalendarYear::address(year), one.edition.language());
    Output::pages(language, &folder, pages(&[&lines]), "timeline_year.html", move |leaf| {
        view(&one, year, &lines, leaf)
    })
}

fn lines_of(one: &OneYear<'_>, year: i64) -> Vec<YearLine> {
    let Some(own) = one.calendar.years.get(&year) else { return Vec::new() };
    let events = own.months.iter().chain([&own.undated]);
    let acts = own.acts.iter().chain([&own.acts_of_year]);
    let mut all = Vec::new();
    for (month, (events, acts)) in events.zip(acts).enumerate() {
        let mut lines = lines::gathered(one.edition, &one.calendar, events);
        if lines.is_empty() && !acts.is_empty() {
            lines.push(LineEvents::new());
        }
        all.extend(lines.into_iter().map(|events| YearLine { month, events }));
    }
    all
}

fn view<'a>(
    one: &OneYear<'a>,
    year: i64,
    lines: &List<'_, YearLine>,
    leaf: &Leaf<'_>,
) -> TimelineYear<'a> {
    let (edition, path) = (one.edition, leaf.path());
    let own = one.calendar.years.get(&year);
    let heading = heading(edition, &one.calendar, year).text();
    let counts = own.map(|own| YearCounts::of(edition, &one.calendar, own)).unwrap_or_default();
    let all = lines.all();
    let begins = |month: usize| {
        let place = all.iter().position(|line| line.month == month && !line.events.is_empty())?;
        let page = page_address(leaf.folder, place / size(edition) + 1);
        Some(relative(&path, &format!("{page}#{}", anchor(month))))
    };
    let first = leaf.number.saturating_sub(1).saturating_mul(size(edition));
    let before = first.checked_sub(1).and_then(|place| all.get(place)).map(|line| line.month);
    let mut months_shown: Vec<MonthLines<'a>> = Vec::new();
    let mut month_before = before;
    let mut is_open = false;
    for line in lines.part(leaf) {
        let begins_here = month_before != Some(line.month);
        if begins_here || !is_open {
            months_shown.push(month_lines(one, year, line.month, begins_here, &path));
        }
        (month_before, is_open) = (Some(line.month), true);
        let made = lines::line(edition, &one.calendar, &line.events, line.month < NO_MONTH, &path);
        if let (Some(shown), Some(made)) = (months_shown.last_mut(), made) {
            shown.lines.push(made);
        }
    }
    let latest = own.map_or(0, |own| one.calendar.counted(edition, &own.latest));
    TimelineYear {
        page: Frame::new(
            edition,
            path.clone(),
            Some(&TIMELINE),
            leaf.title(&heading),
            summary(edition, &heading, leaf),
        ),
        place: edition
            .say("timeline-year-of")
            .with("number", one.at + 1)
            .with("all", one.years.len()),
        strip: months(edition, one.scale, &counts, begins),
        around: around(one, &path),
        months: months_shown,
        latest: (latest > 0).then(|| {
            let words = edition.say("timeline-latest-in").with("count", latest);
            let words = words.with("year", year_words(edition.language(), year));
            let href = relative(&path, &CalendarYear::latest_address(year));
            edition
                .say("words")
                .with("words", crate::language::Argument::from(words).linked(Some(href)))
        }),
        pager: leaf.pager("pages-of-timeline"),
        heading,
    }
}

/// What a page of the timeline says to search engines.
pub(super) fn summary(edition: &Edition, heading: &str, leaf: &Leaf<'_>) -> String {
    leaf.title(&edition.say("timeline-part-summary").with("what", heading.to_owned()).text())
}

fn anchor(month: usize) -> String {
    if month == NO_MONTH { "no-month".to_owned() } else { format!("m{:02}", month + 1) }
}

fn month_lines<'a>(
    one: &OneYear<'a>,
    year: i64,
    month: usize,
    begins_here: bool,
    path: &str,
) -> MonthLines<'a> {
    let edition = one.edition;
    let own = one.calendar.years.get(&year);
    let (events, acts, title) = match own {
        Some(own) if month < NO_MONTH => {
            (own.months.get(month), own.acts.get(month), "timeline-acts-of-month")
        }
        Some(own) => (Some(&own.undated), Some(&own.acts_of_year), "timeline-acts-of-year"),
        None => (None, None, "timeline-acts-of-year"),
    };
    let acts = acts.filter(|_| begins_here).map_or(&[][..], Vec::as_slice);
    let count = events.map_or(0, |events| one.calendar.counted(edition, events));
    MonthLines {
        id: anchor(month),
        title: if month < NO_MONTH {
            edition.language().capital(&edition.language().month(first_of(year, month)))
        } else {
            edition
                .say("timeline-within-year")
                .with("year", year_words(edition.language(), year))
                .text()
        },
        count: edition.language().number(count),
        lines: Vec::new(),
        acts: acts::beside(edition, title, acts, path),
    }
}

fn around<'a>(one: &OneYear<'a>, path: &str) -> AroundYear<'a> {
    let link = |at: Option<usize>| {
        let year = *one.years.get(at?)?;
        let href = relative(path, &CalendarYear::address(year));
        Some(YearLink { href, words: heading(one.edition, &one.calendar, year) })
    };
    AroundYear {
        previous: link(one.at.checked_sub(1)),
        all: relative(path, TIMELINE.path),
        next: link(one.at.checked_add(1)),
    }
}
