//! The day chart: days across, speakers and publishers down, drawn in percentages of its width.

use casefile_words::Day;
use jiff::{SignedDuration, civil};
use serde::Serialize;

use crate::language::{Html, Language, Wording};
use crate::value::Date;

/// No chart is drawn beyond these: it would be no plainer than the list.
pub const MOST_DAYS: i64 = 60;
/// The most lanes of a chart.
pub const MOST_LANES: usize = 12;
/// The most events of a chart.
pub const MOST_EVENTS: usize = 40;

/// Height of a row in pixels.
const ROW: usize = 28;
/// Air above the first row of a lane and below the last: drawn, so that the lines of days go through it.
const AIR: usize = 6;
/// Half the width of a mark on a narrow page, with some air, in percent of the chart.
const MARK: f64 = 3.3;
/// Width of a letter of a label on a wide page, in percent of the chart.
const LETTER: f64 = 0.8;

/// An event as the chart needs it.
#[derive(Debug, Clone)]
pub struct ChartEvent<'e> {
    /// Its number in the list.
    pub number: usize,
    /// Where its entry in the list is.
    pub href: String,
    /// The whole of it in words.
    pub name: String,
    /// A few words beside the mark.
    pub label: String,
    /// Their language, where it is not the page's.
    pub tongue: Option<String>,
    /// Its lane: the name of the speaker or publisher.
    pub lane: Wording,
    /// Its day.
    pub date: &'e Date,
    /// Whether the day is only bounded or inferred.
    pub is_uncertain: bool,
    /// Whether it is a publication.
    pub is_document: bool,
}

#[derive(Debug, PartialEq, Serialize)]
pub struct Chart {
    /// What it shows, for those who do not see it.
    pub label: String,
    /// Width of a day as a fraction of the chart's.
    pub day: String,
    /// How far the name of a month stands from where it begins, in pixels.
    pub inset: i32,
    /// Months above the days.
    pub months: Vec<Tick>,
    /// Days.
    pub days: Vec<Tick>,
    /// Speakers, then publishers.
    pub lanes: Vec<ChartLane>,
}

/// Words above the chart.
#[derive(Debug, PartialEq, Serialize)]
pub struct Tick {
    /// Where, in percent.
    pub x: String,
    /// What.
    pub words: String,
}

/// One speaker's or publisher's line.
#[derive(Debug, PartialEq, Serialize)]
pub struct ChartLane {
    /// Who.
    pub who: Html,
    /// Its height in pixels.
    pub height: usize,
    /// Its events.
    pub items: Vec<LaneEvent>,
}

/// One event of a lane.
#[derive(Debug, PartialEq, Serialize)]
pub struct LaneEvent {
    /// Its number in the list.
    pub number: usize,
    /// Its entry in the list.
    pub href: String,
    /// The whole of it in words.
    pub name: String,
    /// "speech" or "document".
    pub shape: &'static str,
    /// "open" where the day is only bounded or inferred; "stated".
    pub state: &'static str,
    /// Centre of the mark, in percent.
    pub x: String,
    /// Centre of the row, in pixels.
    pub y: usize,
    /// From where to where it may have been, in percent, where that is more than a day.
    pub span: Option<(String, String)>,
    /// Words beside the mark.
    pub label: Label,
}

/// Words beside a mark.
#[derive(Debug, PartialEq, Serialize)]
pub struct Label {
    pub words: String,
    /// Their language, where it is not the page's.
    pub tongue: Option<String>,
    /// Where they begin or end, in percent.
    pub x: String,
    /// The distance from there, in pixels.
    pub dx: i32,
    /// "start" or "end".
    pub anchor: &'static str,
}

/// Draws the chart, where the events are few and near enough to each other.
#[must_use]
pub fn chart(language: &Language, entries: &[ChartEvent<'_>]) -> Option<Chart> {
    if entries.is_empty() || entries.len() > MOST_EVENTS {
        return None;
    }
    let known = entries.iter().flat_map(|entry| [entry.date.earliest(), entry.date.latest()]);
    let days = known.flatten().map(ordinal).collect::<Option<Vec<i64>>>()?;
    let (first, last) = (days.iter().min()? - 1, days.iter().max()? + 1);
    let count = last.checked_sub(first)?.checked_add(1)?;
    if count - 2 > MOST_DAYS {
        return None;
    }
    let scale = Scale { first, count, is_mirrored: language.is_right_to_left() };
    let mut lanes: Vec<(&Wording, bool, Vec<&ChartEvent<'_>>)> = Vec::new();
    for entry in entries {
        match lanes
            .iter_mut()
            .find(|(who, document, _)| **who == entry.lane && *document == entry.is_document)
        {
            Some((_, _, own)) => own.push(entry),
            None => lanes.push((&entry.lane, entry.is_document, vec![entry])),
        }
    }
    if lanes.len() > MOST_LANES {
        return None;
    }
    lanes.sort_by_key(|(_, is_document, _)| *is_document);
    let day = |at: i64| language.whole_day(day_of(at));
    let label = language
        .say("chart-days-label")
        .with("count", entries.len())
        .with("first", day(first + 1))
        .with("last", day(last - 1));
    Some(Chart {
        label: label.text(),
        day: format!("{:.5}", 1.0 / count as f64),
        inset: scale.distance(5),
        months: months(language, &scale),
        days: ticks(language, &scale),
        lanes: lanes.into_iter().map(|(who, _, own)| lane(&scale, who, &own)).collect(),
    })
}

struct Scale {
    first: i64,
    count: i64,
    /// Whether days go from right to left, as the language does.
    is_mirrored: bool,
}

impl Scale {
    /// The left edge of a day, in percent.
    fn edge(&self, day: i64) -> f64 {
        (day - self.first) as f64 * 100.0 / self.count as f64
    }

    fn centre(&self, day: i64) -> f64 {
        f64::midpoint(self.edge(day), self.edge(day + 1))
    }

    /// Where a percentage of the way through the days is drawn.
    fn percent(&self, at: f64) -> String {
        format!("{:.2}", if self.is_mirrored { 100.0 - at } else { at })
    }

    /// A distance onwards, as it is drawn.
    fn distance(&self, pixels: i32) -> i32 {
        if self.is_mirrored { -pixels } else { pixels }
    }
}

fn ticks(language: &Language, scale: &Scale) -> Vec<Tick> {
    let step = match scale.count {
        ..=16 => 1,
        17..=34 => 2,
        _ => 5,
    };
    let days = scale.first..scale.first + scale.count;
    days.filter(|day| (day - scale.first) % step == 0)
        .map(|day| Tick {
            x: scale.percent(scale.centre(day)),
            words: language.number(day_of(day).day.into()),
        })
        .collect()
}

fn months(language: &Language, scale: &Scale) -> Vec<Tick> {
    let mut months: Vec<(Day, i64, i64)> = Vec::new();
    for at in scale.first..scale.first + scale.count {
        let day = day_of(at);
        match months.last_mut() {
            Some((month, _, end)) if (month.year, month.month) == (day.year, day.month) => {
                *end = at + 1;
            }
            _ => months.push((day, at, at + 1)),
        }
    }
    months
        .into_iter()
        .filter_map(|(month, start, end)| {
            let width = scale.edge(end) - scale.edge(start);
            let words = match width {
                24.0.. => language.month(month),
                7.0.. => language.short_month(month),
                _ => return None,
            };
            Some(Tick { x: scale.percent(scale.edge(start)), words })
        })
        .collect()
}

fn lane(scale: &Scale, who: &Wording, entries: &[&ChartEvent<'_>]) -> ChartLane {
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    let items = entries
        .iter()
        .map(|entry| {
            let (mut item, taken) = item(scale, entry);
            let is_free = |row: &Vec<(f64, f64)>| {
                row.iter().all(|(start, end)| taken.1 <= *start || *end <= taken.0)
            };
            let row = rows.iter().position(is_free).unwrap_or(rows.len());
            match rows.get_mut(row) {
                Some(own) => own.push(taken),
                None => rows.push(vec![taken]),
            }
            item.y = AIR + row * ROW + ROW / 2;
            item
        })
        .collect();
    ChartLane { who: who.html.clone(), height: rows.len() * ROW + 2 * AIR, items }
}

/// An event with the part of its row that it takes, in percent; its row is not chosen yet.
fn item(scale: &Scale, entry: &ChartEvent<'_>) -> (LaneEvent, (f64, f64)) {
    let at = |day: Option<Day>| day.and_then(ordinal);
    let (earliest, latest) = (at(entry.date.earliest()), at(entry.date.latest()));
    let at = latest.or(earliest).unwrap_or(scale.first);
    let x = scale.centre(at);
    let span = (earliest != latest).then(|| {
        let start = earliest.map_or(0.0, |day| scale.centre(day));
        (start, latest.map_or(100.0, |day| scale.centre(day)))
    });
    let width = entry.label.chars().count() as f64 * LETTER;
    let (start, end) = span.unwrap_or((x, x));
    let fits_inside = span.is_some() && x >= end && end - start > width + 2.0 * MARK;
    let (label, taken) = if fits_inside {
        (("start", start, 4), (start, x + MARK))
    } else if x > 60.0 && start - width - MARK > 0.0 {
        (("end", start, -16), (start - width - MARK, end + MARK))
    } else {
        (("start", end, 16), (start - MARK, end + width + MARK))
    };
    let item = LaneEvent {
        number: entry.number,
        href: entry.href.clone(),
        name: entry.name.clone(),
        shape: if entry.is_document { "document" } else { "speech" },
        state: if entry.is_uncertain { "open" } else { "stated" },
        x: scale.percent(x),
        y: 0,
        span: span.map(|(start, end)| (scale.percent(start), scale.percent(end))),
        label: Label {
            words: entry.label.clone(),
            tongue: entry.tongue.clone(),
            anchor: label.0,
            x: scale.percent(label.1),
            dx: scale.distance(label.2),
        },
    };
    (item, taken)
}

/// The day from which days are counted.
const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// How many days after that a day is; nothing for years that the calendar library does not reckon with.
fn ordinal(day: Day) -> Option<i64> {
    Some(EPOCH.duration_until(day.civil()?).as_hours() / 24)
}

/// The day of an ordinal.
fn day_of(ordinal: i64) -> Day {
    Day::of(EPOCH.saturating_add(SignedDuration::from_hours(ordinal * 24)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn entry<'d>(date: &'d Date, lane: &str, number: usize) -> ChartEvent<'d> {
        ChartEvent {
            number,
            href: format!("#e{number}"),
            name: String::new(),
            label: "to RT".to_owned(),
            tongue: None,
            lane: english().say("words").with("words", lane.to_owned()).said(),
            date,
            is_uncertain: date.day().is_none(),
            is_document: false,
        }
    }

    #[test]
    fn ordinals_are_days_in_a_row_and_come_back() {
        let day = |year, month, day| Day { year, month, day };
        let between = |one, other| Some(ordinal(other)? - ordinal(one)?);
        assert_eq!(between(day(2016, 2, 28), day(2016, 3, 1)), Some(2));
        assert_eq!(between(day(1900, 2, 28), day(1900, 3, 1)), Some(1));
        for at in (-800_000..800_000).step_by(997) {
            assert_eq!(ordinal(day_of(at)), Some(at));
        }
    }

    #[test]
    fn a_day_stands_in_the_middle_of_its_column_and_a_bound_is_a_span() {
        let dates =
            ["2015-11-30", "../2015-12-03", "2015-12-08"].map(|text| Date::parse(text).unwrap());
        let entries: Vec<ChartEvent<'_>> =
            dates.iter().zip(1..).map(|(date, number)| entry(date, "A", number)).collect();
        let chart = chart(english(), &entries).unwrap();
        assert_eq!(chart.days.len(), 11);
        assert_eq!(chart.lanes.len(), 1);
        let [first, bounded, _] = chart.lanes[0].items.as_slice() else { panic!("three items") };
        assert_eq!(first.x, "13.64");
        assert_eq!(bounded.span, Some(("0.00".to_owned(), bounded.x.clone())));
        assert_eq!((bounded.state, first.state), ("open", "stated"));
        assert_ne!(first.y, bounded.y, "they would lie over each other");
        assert_eq!((chart.lanes[0].height - 2 * AIR) % ROW, 0);
    }

    #[test]
    fn days_go_as_the_language_does() {
        let arabic = Language::of("ar", crate::language::built_in("ar").unwrap(), None);
        let dates = ["2015-11-30", "../2015-12-08"].map(|text| Date::parse(text).unwrap());
        let entries: Vec<ChartEvent<'_>> =
            dates.iter().zip(1..).map(|(date, number)| entry(date, "A", number)).collect();
        let [one, other] = [english(), &arabic].map(|language| chart(language, &entries).unwrap());
        let at = |text: &str| text.parse::<f64>().unwrap();
        for (item, mirrored) in one.lanes[0].items.iter().zip(&other.lanes[0].items) {
            assert!((at(&item.x) + at(&mirrored.x) - 100.0).abs() < 0.011);
            assert_eq!(
                (item.label.dx, item.label.anchor),
                (-mirrored.label.dx, mirrored.label.anchor)
            );
        }
        assert_eq!(other.lanes[0].items[1].span.as_ref().unwrap().0, "100.00");
        assert_eq!((one.inset, other.inset), (5, -5));
    }

    #[test]
    fn nothing_is_drawn_that_would_not_be_plain() {
        let far = ["2015-01-01", "2015-12-01"].map(|text| Date::parse(text).unwrap());
        let entries: Vec<ChartEvent<'_>> = far.iter().map(|date| entry(date, "A", 1)).collect();
        assert_eq!(chart(english(), &entries), None);
        let day = Date::parse("2015-01-01").unwrap();
        let lanes: Vec<ChartEvent<'_>> =
            (0..13).map(|lane| entry(&day, &lane.to_string(), lane)).collect();
        assert_eq!(chart(english(), &lanes), None);
        assert!(chart(english(), &lanes[..12]).is_some());
        assert_eq!(chart(english(), &[]), None);
    }
}
