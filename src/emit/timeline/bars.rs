//! Bars by months: what was said or printed above a line, the acts alleged below it, each side on a scale of its own.

use std::fmt::Write as _;

use casefile_words::Day;
use serde::Serialize;

use crate::dossier::calendar::{Calendar, CalendarYear, alleged};
use crate::edition::Edition;
use crate::emit::shared::dates::year_words;
use crate::language::{Argument, Message};

/// Years that stand side by side on a wide page; more stand one below the other, so that bars can be told apart.
const ABREAST: usize = 12;
/// Years that are drawn in one figure at most.
const MOST_YEARS: usize = 60;

/// How many of a year, month by month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct YearCounts {
    /// Occasions of speaking and printing that count.
    pub said: [usize; 12],
    /// Acts alleged, by allegations that were not withdrawn.
    pub acts: [usize; 12],
}

impl YearCounts {
    pub(super) fn of(edition: &Edition, calendar: &Calendar<'_>, year: &CalendarYear) -> Self {
        Self {
            said: year.months.each_ref().map(|own| calendar.counted(edition, own)),
            acts: year.acts.each_ref().map(|own| alleged(edition, own)),
        }
    }
}

/// What the tallest bars of both sides stand for, and which way months go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BarScale {
    pub said: usize,
    pub acts: usize,
    /// Whether months go from right to left, as the language does.
    pub is_mirrored: bool,
}

/// Years as bars.
#[derive(Serialize)]
pub(super) struct MonthBars<'a> {
    pub years: Vec<YearBars<'a>>,
    /// Whether there are so many that they stand one below the other.
    pub is_long: bool,
    /// "said or printed in the month; the tallest is 43".
    pub key: Message<'a>,
}

/// The twelve months of a year.
#[derive(Serialize)]
pub(super) struct YearBars<'a> {
    /// "2016".
    pub words: String,
    /// Its page, where it has one.
    pub href: Option<String>,
    /// How many were said or printed in a month that is known.
    pub said: String,
    /// "11 acts".
    pub acts: Message<'a>,
    /// Every bar with its number: "Jan 13; Feb 24, 2 acts".
    pub months: String,
    /// What is drawn above the line and below it.
    pub above: String,
    pub below: String,
}

/// One month of a year, drawn by itself.
#[derive(Serialize)]
pub(super) struct MonthBar {
    /// "Mar".
    pub words: String,
    /// How many were said or printed.
    pub said: String,
    /// Where they stand, if there are any.
    pub href: Option<String>,
    pub above: String,
    pub below: String,
}

impl BarScale {
    pub(super) fn of(edition: &Edition, calendar: &Calendar<'_>) -> Self {
        let mut scale =
            Self { said: 0, acts: 0, is_mirrored: edition.language().is_right_to_left() };
        for year in calendar.years.values() {
            let counts = YearCounts::of(edition, calendar, year);
            scale.said = counts.said.into_iter().fold(scale.said, usize::max);
            scale.acts = counts.acts.into_iter().fold(scale.acts, usize::max);
        }
        scale
    }

    fn above(self, to: &mut String, x: f64, width: f64, number: usize) {
        if number > 0 {
            // The smallest is still seen.
            let height = (64.0 * number as f64 / self.said.max(1) as f64).max(1.5);
            let _ = write!(to, "M{x} 64v-{height:.1}h{width}v{height:.1}z");
        }
    }

    fn below(self, to: &mut String, x: f64, width: f64, number: usize) {
        if number > 0 {
            let height = (30.0 * number as f64 / self.acts.max(1) as f64).max(3.0);
            let _ = write!(to, "M{x} 66.5h{width}v{height:.1}h-{width}z");
        }
    }

    /// Both sides of a year, 120 wide.
    fn year(self, counts: &YearCounts) -> (String, String) {
        let (mut above, mut below) = (String::new(), String::new());
        for month in 0..12_u8 {
            let place = if self.is_mirrored { 11 - month } else { month };
            let x = f64::from(place) * 10.0;
            let of = |list: &[usize; 12]| list.get(usize::from(month)).copied().unwrap_or(0);
            self.above(&mut above, x + 1.5, 7.0, of(&counts.said));
            self.below(&mut below, x + 2.0, 6.0, of(&counts.acts));
        }
        (above, below)
    }
}

/// The bars of some years, each with where it leads.
pub(super) fn bars<'a>(
    edition: &'a Edition,
    calendar: &Calendar<'_>,
    scale: BarScale,
    years: &[i64],
    href: impl Fn(i64, &CalendarYear) -> Option<String>,
) -> MonthBars<'a> {
    let year = |number: &i64| {
        let own = calendar.years.get(number)?;
        let counts = YearCounts::of(edition, calendar, own);
        let (above, below) = scale.year(&counts);
        Some(YearBars {
            words: year_words(edition.language(), *number),
            href: href(*number, own),
            said: edition.language().number(counts.said.iter().sum()),
            acts: edition.say("months-acts").with("count", counts.acts.iter().sum::<usize>()),
            months: month_by_month(edition, &counts),
            above,
            below,
        })
    };
    MonthBars {
        years: years.iter().take(MOST_YEARS).filter_map(year).collect(),
        is_long: years.len() > ABREAST,
        key: edition.say("months-key-said").with("most", scale.said),
    }
}

/// Every month of a year by itself; `href` is where what was said in one begins.
pub(super) fn months(
    edition: &Edition,
    scale: BarScale,
    counts: &YearCounts,
    href: impl Fn(usize) -> Option<String>,
) -> Vec<MonthBar> {
    let month = |(at, (said, acts)): (usize, (&usize, &usize))| {
        let (mut above, mut below) = (String::new(), String::new());
        scale.above(&mut above, 6.0, 28.0, *said);
        scale.below(&mut below, 8.0, 24.0, *acts);
        MonthBar {
            words: edition.language().short_month(first_of(0, at)),
            said: edition.language().number(*said),
            href: href(at),
            above,
            below,
        }
    };
    counts.said.iter().zip(&counts.acts).enumerate().map(month).collect()
}

/// "Jan 13; Feb 24, 2 acts": what stands in the bars of a year, in words.
fn month_by_month(edition: &Edition, counts: &YearCounts) -> String {
    let own = counts.said.iter().zip(&counts.acts).enumerate();
    let own = own.filter(|(_, (said, acts))| **said + **acts > 0);
    let words: Vec<Argument<'_>> = own
        .map(|(at, (said, acts))| {
            let month = edition.language().short_month(first_of(0, at));
            let words = edition.say("months-month").with("month", month).with("said", *said);
            words.with("acts", *acts).into()
        })
        .collect();
    edition.language().series(words).text()
}

/// The first day of a month, which is counted from 0.
pub(super) fn first_of(year: i64, month: usize) -> Day {
    Day { year, month: u8::try_from(month + 1).unwrap_or(1), day: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: BarScale = BarScale { said: 4, acts: 2, is_mirrored: false };

    fn counts() -> YearCounts {
        let mut counts = YearCounts::default();
        (counts.said[0], counts.said[2], counts.acts[11]) = (4, 1, 2);
        counts
    }

    #[test]
    fn the_tallest_bar_fills_its_side_and_what_is_nought_has_none() {
        let (above, below) = SCALE.year(&counts());
        assert_eq!(above, "M1.5 64v-64.0h7v64.0zM21.5 64v-16.0h7v16.0z");
        assert_eq!(below, "M112 66.5h6v30.0h-6z");
        let (above, below) = SCALE.year(&YearCounts::default());
        assert!(above.is_empty() && below.is_empty());
    }

    #[test]
    fn months_go_as_the_language_does() {
        let (above, below) = BarScale { is_mirrored: true, ..SCALE }.year(&counts());
        assert!(above.starts_with("M111.5 64"), "{above}");
        assert!(below.starts_with("M2 66.5"), "{below}");
    }

    #[test]
    fn every_bar_has_its_number_in_words() {
        let words = month_by_month(&Edition::of_nothing(), &counts());
        assert_eq!(words, "Jan 4; Mar 1; Dec 0, 2 acts");
    }
}
