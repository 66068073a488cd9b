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
use crate::language::{Argument, Message};

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
    around: AroundYear,
    months: Vec<MonthLines<'a>>,
    /// Where the list is of what is only known to have been in this year or before.
    latest: Option<Message<'a>>,
    pager: Option<Pager>,
}

/// The years before and after, and all of them.
#[derive(Serialize)]
struct AroundYear {
    previous: Option<YearLink>,
    all: String,
    next: Option<YearLink>,
}

#[derive(Clone, Serialize)]
struct YearLink {
    href: String,
    /// "2015: 114 occasions".
    words: String,
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

/// What is counted of a year, once for all of its pages.
struct YearSum {
    /// "2016: 258 occasions", and the same of the years before and after.
    heading: String,
    before: Option<(i64, String)>,
    after: Option<(i64, String)>,
    counts: YearCounts,
    within: usize,
    latest: usize,
    /// The place of the first line of each month in which something was said.
    begins: [Option<usize>; 12],
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
    let lines = lines_of(&one, year);
    let sum = sum(&one, year, &lines);
    let lines = List::of(lines, size(one.edition), "");
    let (folder, language) = (CalendarYear::address(year), one.edition.language());
    Output::pages(language, &folder, pages(&[&lines]), "timeline_year.html", move |leaf| {
        view((&one, &sum), year, &lines, leaf)
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

fn sum(one: &OneYear<'_>, year: i64, lines: &[YearLine]) -> YearSum {
    let (edition, calendar) = (one.edition, &one.calendar);
    let own = calendar.years.get(&year);
    let heading = |year: i64| heading(edition, calendar, year).text();
    let beside = |at: Option<usize>| one.years.get(at?).map(|year| (*year, heading(*year)));
    let counted =
        |list: Option<&Vec<usize>>| list.map_or(0, |list| calendar.counted(edition, list));
    let mut begins = [None; 12];
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| !line.events.is_empty()) {
        if let Some(begins) = begins.get_mut(line.month) {
            begins.get_or_insert(place);
        }
    }
    YearSum {
        heading: heading(year),
        before: beside(one.at.checked_sub(1)),
        after: beside(one.at.checked_add(1)),
        counts: own.map(|own| YearCounts::of(edition, calendar, own)).unwrap_or_default(),
        within: counted(own.map(|own| &own.undated)),
        latest: counted(own.map(|own| &own.latest)),
        begins,
    }
}

fn view<'a>(
    (one, sum): (&OneYear<'a>, &YearSum),
    year: i64,
    lines: &List<'_, YearLine>,
    leaf: &Leaf<'_>,
) -> TimelineYear<'a> {
    let (edition, path) = (one.edition, leaf.path());
    let begins = |month: usize| {
        let place = sum.begins.get(month).copied().flatten()?;
        let page = page_address(leaf.folder, place / size(edition) + 1);
        Some(relative(&path, &format!("{page}#{}", anchor(month))))
    };
    TimelineYear {
        page: Frame::new(
            edition,
            path.clone(),
            Some(&TIMELINE),
            leaf.title(&sum.heading),
            summary(edition, &sum.heading, leaf),
        ),
        place: edition
            .say("timeline-year-of")
            .with("number", one.at + 1)
            .with("all", one.years.len()),
        strip: months(edition, one.scale, &sum.counts, begins),
        around: around(sum, &path),
        months: months_shown((one, sum), year, lines, leaf),
        latest: (sum.latest > 0).then(|| {
            let words = edition.say("timeline-latest-in").with("count", sum.latest);
            let words = words.with("year", year_words(edition.language(), year));
            let href = relative(&path, &CalendarYear::latest_address(year));
            edition.say("words").with("words", Argument::from(words).linked(Some(href)))
        }),
        pager: leaf.pager("pages-of-timeline"),
        heading: sum.heading.clone(),
    }
}

/// What stands on one page, month by month.
fn months_shown<'a>(
    (one, sum): (&OneYear<'a>, &YearSum),
    year: i64,
    lines: &List<'_, YearLine>,
    leaf: &Leaf<'_>,
) -> Vec<MonthLines<'a>> {
    let (edition, path) = (one.edition, leaf.path());
    let first = leaf.number.saturating_sub(1).saturating_mul(size(edition));
    let before = first.checked_sub(1).and_then(|place| lines.all().get(place));
    let before = before.map(|line| line.month);
    let mut shown: Vec<MonthLines<'a>> = Vec::new();
    let mut open = None;
    for line in lines.part(leaf) {
        if open.replace(line.month) != Some(line.month) {
            let begins_here = before != Some(line.month);
            shown.push(month_lines((one, sum), year, line.month, begins_here, &path));
        }
        let made = lines::line(edition, &one.calendar, &line.events, line.month < NO_MONTH, &path);
        if let (Some(shown), Some(made)) = (shown.last_mut(), made) {
            shown.lines.push(made);
        }
    }
    shown
}

/// What a page of the timeline says to search engines.
pub(super) fn summary(edition: &Edition, heading: &str, leaf: &Leaf<'_>) -> String {
    leaf.title(&edition.say("timeline-part-summary").with("what", heading.to_owned()).text())
}

fn anchor(month: usize) -> String {
    if month == NO_MONTH { "no-month".to_owned() } else { format!("m{:02}", month + 1) }
}

fn month_lines<'a>(
    (one, sum): (&OneYear<'a>, &YearSum),
    year: i64,
    month: usize,
    begins_here: bool,
    path: &str,
) -> MonthLines<'a> {
    let edition = one.edition;
    let own = one.calendar.years.get(&year).filter(|_| begins_here);
    let (title, acts) = match own {
        Some(own) if month < NO_MONTH => ("timeline-acts-of-month", own.acts.get(month)),
        Some(own) => ("timeline-acts-of-year", Some(&own.acts_of_year)),
        None => ("timeline-acts-of-year", None),
    };
    let acts = acts.map_or(&[][..], Vec::as_slice);
    let count = sum.counts.said.get(month).copied().unwrap_or(sum.within);
    MonthLines {
        id: anchor(month),
        title: if month < NO_MONTH {
            edition.language().capital(&edition.language().month(first_of(year, month)))
        } else {
            let year = year_words(edition.language(), year);
            edition.say("timeline-within-year").with("year", year).text()
        },
        count: edition.language().number(count),
        lines: Vec::new(),
        acts: acts::beside(edition, title, acts, path),
    }
}

fn around(sum: &YearSum, path: &str) -> AroundYear {
    let link = |(year, words): &(i64, String)| YearLink {
        href: relative(path, &CalendarYear::address(*year)),
        words: words.clone(),
    };
    AroundYear {
        previous: sum.before.as_ref().map(link),
        all: relative(path, TIMELINE.path),
        next: sum.after.as_ref().map(link),
    }
}
