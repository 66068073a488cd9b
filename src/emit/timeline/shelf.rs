//! Occasions of a timeline that stand in no month and no year of it, by what is known of them.

use std::sync::Arc;

use serde::Serialize;

use super::lines::{self, LineEvents, LineView};
use super::year::summary;
use crate::dossier::calendar::{Calendar, CalendarYear};
use crate::dossier::relative;
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::frame::Frame;
use crate::emit::listing::size;
use crate::emit::shared::dates::year_words;
use crate::emit::shared::paging::{Leaf, List, Pager, pages};
use crate::emit::shared::wording::counted;
use crate::language::{Argument, Message};

/// The folder of what has a first day, or a span that is longer than a year.
pub(super) const SPANS: &str = "timeline/spans/";
/// The folder of what has no day at all.
pub(super) const UNKNOWN: &str = "timeline/undated/";

/// What is known of the occasions of one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShelfOf {
    /// They were in a year or before it.
    Latest(i64),
    /// A first day, or a long span.
    Spans,
    /// Nothing.
    Unknown,
}

/// What the template sees.
#[derive(Serialize)]
struct TimelineShelf<'a> {
    page: Frame<'a>,
    heading: String,
    count: Message<'a>,
    standfirst: &'a str,
    /// The timeline.
    all: String,
    lines: Vec<LineView<'a>>,
    pager: Option<Pager>,
}

impl ShelfOf {
    fn folder(self) -> String {
        match self {
            Self::Latest(year) => CalendarYear::latest_address(year),
            Self::Spans => SPANS.to_owned(),
            Self::Unknown => UNKNOWN.to_owned(),
        }
    }

    fn heading(self, edition: &Edition) -> String {
        match self {
            Self::Latest(year) => edition
                .say("timeline-latest")
                .with("year", year_words(edition.language(), year))
                .text(),
            Self::Spans => edition.word("timeline-spans").to_owned(),
            Self::Unknown => edition.word("timeline-unknown").to_owned(),
        }
    }

    fn standfirst(self) -> &'static str {
        match self {
            Self::Latest(_) => "timeline-latest-standfirst",
            Self::Spans => "timeline-spans-standfirst",
            Self::Unknown => "timeline-unknown-standfirst",
        }
    }

    fn events<'c>(self, calendar: &'c Calendar<'_>) -> &'c [usize] {
        let list = match self {
            Self::Latest(year) => calendar.years.get(&year).map(|own| &own.latest),
            Self::Spans => Some(&calendar.spans),
            Self::Unknown => Some(&calendar.unknown),
        };
        list.map_or(&[], Vec::as_slice)
    }
}

/// Lists the pages of one list; none where it is empty.
pub(super) fn emit<'a>(
    edition: &'a Edition,
    calendar: &Arc<Calendar<'a>>,
    of: ShelfOf,
) -> Vec<Output<'a>> {
    let events = of.events(calendar);
    if events.is_empty() {
        return Vec::new();
    }
    let count = calendar.counted(edition, events);
    let lines = List::of(lines::gathered(edition, calendar, events), size(edition), "");
    let calendar = Arc::clone(calendar);
    let total = pages(&[&lines]);
    Output::pages(edition.language(), &of.folder(), total, "timeline_shelf.html", move |leaf| {
        view(edition, &calendar, of, (&lines, count), leaf)
    })
}

fn view<'a>(
    edition: &'a Edition,
    calendar: &Calendar<'a>,
    of: ShelfOf,
    (lines, count): (&List<'_, LineEvents>, usize),
    leaf: &Leaf<'_>,
) -> TimelineShelf<'a> {
    let (path, heading) = (leaf.path(), of.heading(edition));
    let line = |events: &LineEvents| lines::line(edition, calendar, events, false, &path);
    TimelineShelf {
        lines: lines.part(leaf).iter().filter_map(line).collect(),
        count: counted(edition, "count-occasions", count),
        standfirst: edition.word(of.standfirst()),
        all: relative(&path, TIMELINE.path),
        page: Frame::new(
            edition,
            path.clone(),
            Some(&TIMELINE),
            leaf.title(&heading),
            summary(edition, &heading, leaf),
        ),
        pager: leaf.pager("pages-of-timeline"),
        heading,
    }
}

/// How many there are of one sort, with a link to them; nothing where there are none.
pub(super) fn way<'a>(
    edition: &'a Edition,
    calendar: &Calendar<'_>,
    of: ShelfOf,
    path: &str,
) -> Option<Message<'a>> {
    let events = of.events(calendar);
    let href = relative(path, &of.folder());
    let words = counted(edition, "count-occasions", calendar.counted(edition, events));
    let link = Argument::from(words).linked(Some(href));
    (!events.is_empty()).then(|| edition.say("words").with("words", link))
}
