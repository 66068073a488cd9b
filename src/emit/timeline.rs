//! The timeline: what was said and printed when, with how each day is known, and the times of the acts alleged: as a day
//! chart and a list where all of it stands on one page, and as an index of years where it does not.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use crate::dossier::calendar::{Calendar, alleged};
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::language::Html;

mod acts;
mod amended;
mod bars;
mod chart;
mod drawn;
mod entry;
mod index;
mod lines;
mod opening;
mod setting;
mod shelf;
mod title;
mod year;

use acts::Acts;
use amended::Corrections;
use bars::{BarScale, MonthBars};
use chart::Chart;
use drawn::drawn;
use entry::{EventView, event_view};
use opening::Opening;

/// Where the timeline stands, or its index.
const PATH: &str = "timeline/index.html";

/// Lists the pages of the timeline.
#[must_use]
pub fn emit(edition: &Edition) -> Vec<Output<'_>> {
    let calendar = Calendar::of(edition);
    if calendar.is_by_years(edition) {
        return index::emit(edition, calendar);
    }
    vec![Output::of(PATH, "timeline.html", move || view(edition, &calendar))]
}

/// What the template sees.
#[derive(Serialize)]
struct TimelineView<'a> {
    page: Frame<'a>,
    /// "eight occasions of speaking and printing".
    kicker: Html,
    /// How many days are stated.
    standfirst: Html,
    chart: Option<Chart>,
    dated: Vec<EventView<'a>>,
    undated: Vec<EventView<'a>>,
    /// Months in which things were said and months of which acts are alleged, on one axis; only where there are some of
    /// both.
    axis: Option<MonthBars<'a>>,
    /// The times of the acts alleged.
    acts: Option<Acts<'a>>,
    /// This dossier's own corrections.
    corrections: Option<Corrections<'a>>,
}

fn view<'a>(edition: &'a Edition, calendar: &Calendar<'a>) -> TimelineView<'a> {
    let opening = Opening::of(edition, &calendar.events);
    let mut dated: Vec<EventView<'a>> = calendar
        .events
        .iter()
        .zip(1..)
        .map(|(event, number)| event_view(edition, event, number, PATH))
        .collect();
    let split = calendar.events.iter().position(|event| event.date.is_none());
    let undated = dated.split_off(split.unwrap_or(dated.len()));
    let (title, summary) = (edition.word("timeline-title"), edition.word("timeline-summary"));
    TimelineView {
        page: Frame::new(edition, PATH, Some(&TIMELINE), title, summary),
        kicker: opening.kicker,
        standfirst: opening.standfirst,
        chart: drawn(edition, &calendar.events, PATH),
        dated,
        undated,
        axis: axis(edition, calendar),
        acts: acts::acts(edition, PATH),
        corrections: amended::corrections(edition, PATH),
    }
}

/// The months of acts beside those of words.
fn axis<'a>(edition: &'a Edition, calendar: &Calendar<'_>) -> Option<MonthBars<'a>> {
    let acts = calendar.years.values().flat_map(|own| &own.acts);
    let is_any = acts.map(|own| alleged(edition, own)).sum::<usize>() > 0;
    let years: Vec<i64> = calendar.years.keys().copied().collect();
    let scale = BarScale::of(edition, calendar);
    is_any.then(|| bars::bars(edition, calendar, scale, &years, |_, _| None))
}
