//! The calendar of a dossier: in which year and month each event of its timeline was, and each act that is alleged, as
//! far as that is known. Nothing is spread over months that it may have been in.

use std::collections::BTreeMap;

use casefile_words::Day;

use super::address::{TIMELINE_FOLDER, year_in_address};
use super::occasions::{Happening, TimelineEvent, counts, gathered, put_in_order};
use super::{AllegationIx, Dossier, Support};
use crate::value::Date;

/// Events and acts by years and months. Events are named by their places in the order of the timeline.
#[derive(Debug, Default)]
pub struct Calendar<'d> {
    /// Every event, in the order of the timeline.
    pub events: Vec<TimelineEvent<'d>>,
    /// Each year of which something is known.
    pub years: BTreeMap<i64, CalendarYear>,
    /// Events of which a first day is known or a span that is longer than a year.
    pub spans: Vec<usize>,
    /// Events of which nothing is known.
    pub unknown: Vec<usize>,
    /// Acts of a period that is longer than a year, or has no end.
    pub long_acts: Vec<AllegationIx>,
}

/// What is known of one year.
#[derive(Debug, Default)]
pub struct CalendarYear {
    /// Events of each month, January first.
    pub months: [Vec<usize>; 12],
    /// Events within the year, of a month that is not known.
    pub undated: Vec<usize>,
    /// Events that were in this year or before: their last day is in it, and no first day is known.
    pub latest: Vec<usize>,
    /// Acts alleged of each month, those that were withdrawn too.
    pub acts: [Vec<AllegationIx>; 12],
    /// Acts alleged of the year, of a month that is not known or of several.
    pub acts_of_year: Vec<AllegationIx>,
}

/// Where a date stands in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarPlace {
    /// Within a month, from 0.
    Month(i64, usize),
    /// Within a year.
    Year(i64),
    /// In a year or before it.
    Latest(i64),
    /// From some day on, or within more than a year.
    Span,
    /// Nowhere.
    Unknown,
}

impl CalendarPlace {
    /// The place of a date.
    #[must_use]
    pub fn of(date: &Date) -> Self {
        // Of a year without a stated digit (`XXXX-12-09`) the calendar knows as much as of none.
        const ANY_YEAR: i64 = 9_000;
        match (date.earliest(), date.latest()) {
            (Some(first), Some(last)) if last.year - first.year >= ANY_YEAR => Self::Unknown,
            (Some(first), Some(last)) if first.year != last.year => Self::Span,
            (Some(first), Some(last)) if first.month != last.month => Self::Year(first.year),
            (Some(first), Some(_)) => {
                Self::Month(first.year, usize::from(first.month.saturating_sub(1)).min(11))
            }
            (None, Some(last)) => Self::Latest(last.year),
            (Some(_), None) => Self::Span,
            (None, None) => Self::Unknown,
        }
    }
}

impl CalendarYear {
    /// The folder of a year's pages.
    #[must_use]
    pub fn address(year: i64) -> String {
        format!("{TIMELINE_FOLDER}{}/", year_in_address(year))
    }

    /// The folder of what is known to have been in a year or before it.
    #[must_use]
    pub fn latest_address(year: i64) -> String {
        format!("{}latest/", Self::address(year))
    }

    /// Whether there is anything for a page of its own.
    #[must_use]
    pub fn has_page(&self) -> bool {
        let is_any = |months: &[Vec<usize>; 12]| months.iter().any(|own| !own.is_empty());
        is_any(&self.months)
            || !self.undated.is_empty()
            || !self.acts_of_year.is_empty()
            || self.acts.iter().any(|own| !own.is_empty())
    }
}

/// Whether the timeline of so many events is an index of years, each with pages of its own: where the list of them would
/// not stand on one page, and nobody could find anything in it but by leafing.
#[must_use]
pub fn is_by_years(dossier: &Dossier, events: usize) -> bool {
    events > dossier.config.page_size.0
}

impl<'d> Calendar<'d> {
    /// The calendar of a dossier.
    #[must_use]
    pub fn of(dossier: &'d Dossier) -> Self {
        let mut events = gathered(dossier);
        put_in_order(&mut events);
        let mut calendar = Self { events, ..Self::default() };
        calendar.place_events(dossier);
        calendar.place_acts(dossier);
        calendar
    }

    fn place_events(&mut self, dossier: &Dossier) {
        for (at, event) in self.events.iter().enumerate() {
            let place = match event.date.map_or(CalendarPlace::Unknown, CalendarPlace::of) {
                CalendarPlace::Unknown => last_day(dossier, event)
                    .map_or(CalendarPlace::Unknown, |day| CalendarPlace::Latest(day.year)),
                place => place,
            };
            let years = &mut self.years;
            let list = match place {
                CalendarPlace::Month(year, month) => {
                    years.entry(year).or_default().months.get_mut(month)
                }
                CalendarPlace::Year(year) => Some(&mut years.entry(year).or_default().undated),
                CalendarPlace::Latest(year) => Some(&mut years.entry(year).or_default().latest),
                CalendarPlace::Span => Some(&mut self.spans),
                CalendarPlace::Unknown => Some(&mut self.unknown),
            };
            if let Some(list) = list {
                list.push(at);
            }
        }
        let events = &self.events;
        for year in self.years.values_mut() {
            year.latest.sort_by_cached_key(|at| {
                let event = events.get(*at);
                (event.and_then(|event| last_day(dossier, event)), event.map(|own| own.source), *at)
            });
        }
    }

    fn place_acts(&mut self, dossier: &Dossier) {
        for allegation in dossier.allegation_indexes() {
            let head = &dossier.allegation(allegation).entity.head;
            let Some(period) = head.period.as_ref().and_then(|period| period.value()) else {
                continue;
            };
            let list = match CalendarPlace::of(period) {
                CalendarPlace::Month(year, month) => {
                    self.years.entry(year).or_default().acts.get_mut(month)
                }
                CalendarPlace::Year(year) => {
                    Some(&mut self.years.entry(year).or_default().acts_of_year)
                }
                _ => Some(&mut self.long_acts),
            };
            if let Some(list) = list {
                list.push(allegation);
            }
        }
    }

    /// Whether it has pages of single years.
    #[must_use]
    pub fn is_by_years(&self, dossier: &Dossier) -> bool {
        is_by_years(dossier, self.events.len())
    }

    /// How many of some events count.
    #[must_use]
    pub fn counted(&self, dossier: &Dossier, events: &[usize]) -> usize {
        self.of_places(events).filter(|event| counts(dossier, event)).count()
    }

    /// How many of some events are of something printed.
    #[must_use]
    pub fn printed(&self, events: &[usize]) -> usize {
        let is_printed = |event: &&TimelineEvent<'_>| event.kind == Happening::Publication;
        self.of_places(events).filter(is_printed).count()
    }

    fn of_places<'s>(
        &'s self,
        places: &'s [usize],
    ) -> impl Iterator<Item = &'s TimelineEvent<'d>> + 's {
        places.iter().filter_map(|at| self.events.get(*at))
    }
}

/// How many of these allegations were not withdrawn.
#[must_use]
pub fn alleged(dossier: &Dossier, acts: &[AllegationIx]) -> usize {
    let support = |own: &AllegationIx| dossier.allegation(*own).standing.support;
    acts.iter().filter(|own| support(own) != Support::Withdrawn).count()
}

/// The last day on which an event can have been: nothing is printed before it is said.
#[must_use]
pub fn last_day(dossier: &Dossier, event: &TimelineEvent<'_>) -> Option<Day> {
    let own = event.date.and_then(Date::latest);
    let printed = || {
        let published = &dossier.source(event.source).entity.head.published;
        published.date.value().and_then(Date::latest)
    };
    match event.kind {
        Happening::Speech(_) | Happening::Told(..) => own.or_else(printed),
        Happening::Publication | Happening::Status => own,
    }
}

/// The addresses of the pages of single years, of a dossier that has some.
pub(super) fn addresses(dossier: &Dossier) -> Vec<String> {
    let calendar = Calendar::of(dossier);
    if !calendar.is_by_years(dossier) {
        return Vec::new();
    }
    let years = calendar.years.iter().filter(|(_, own)| own.has_page());
    let latest = calendar.years.iter().filter(|(_, own)| !own.latest.is_empty());
    years
        .map(|(year, _)| CalendarYear::address(*year))
        .chain(latest.map(|(year, _)| CalendarYear::latest_address(*year)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_stands_where_it_is_known_to_be_and_nowhere_else() {
        let place = |date: &str| CalendarPlace::of(&Date::parse(date).unwrap());
        assert_eq!(place("2016-03-09"), CalendarPlace::Month(2016, 2));
        assert_eq!(place("2016-12"), CalendarPlace::Month(2016, 11));
        assert_eq!(place("2016-03-01/2016-03-20"), CalendarPlace::Month(2016, 2));
        assert_eq!(place("2016"), CalendarPlace::Year(2016));
        assert_eq!(place("2016-21"), CalendarPlace::Year(2016));
        assert_eq!(place("../2016-03-09"), CalendarPlace::Latest(2016));
        assert_eq!(place("2016-03-09/.."), CalendarPlace::Span);
        assert_eq!(place("2015/2016"), CalendarPlace::Span);
        assert_eq!(place("XXXX-12-09"), CalendarPlace::Unknown);
    }
}
