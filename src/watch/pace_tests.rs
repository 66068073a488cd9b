//! What is done, and when, in little plays of things that happen to a dossier.

use super::*;
use crate::load::inventory::ClockReading;
use std::ops::Range;

/// A dossier in which things happen at given milliseconds.
#[derive(Default)]
struct Play {
    poll: Option<Duration>,
    /// Hints at so many files, each at its millisecond.
    hints: Vec<(u64, usize)>,
    rescans: Vec<u64>,
    asks: Vec<u64>,
    git: Option<Range<u64>>,
    /// When looks fail.
    failures: Option<Range<u64>>,
    /// How long a look everywhere takes.
    cost: u64,
    /// How many files a look at a millisecond finds changed; one, where this says nothing.
    changed: Option<fn(u64, &LookScope) -> usize>,
    /// What is wavering, and until when.
    wavers: Option<Range<u64>>,
}

impl Play {
    /// What is done, and when, in this time.
    fn steps(&self, end: u64) -> Vec<String> {
        let start = ClockReading::now().instant;
        let at = |milliseconds: u64| start + Duration::from_millis(milliseconds);
        let mut pace = Debouncer::new(self.poll, start);
        let mut steps = Vec::new();
        let (mut now, mut heard) = (0, 0);
        while now <= end {
            let news = heard..now + 1;
            for (_, files) in self.hints.iter().filter(|(time, _)| news.contains(time)) {
                pace.hint((0..*files).map(|file| file.to_string().into()).collect(), at(now));
            }
            if self.rescans.iter().any(|time| news.contains(time)) {
                pace.rescan(at(now));
            }
            if self.asks.iter().any(|time| news.contains(time)) {
                pace.ask();
            }
            heard = now + 1;
            let git = self.git.as_ref().is_some_and(|git| git.contains(&now));
            match pace.step(at(now), git) {
                WatchStep::Wait(until) => {
                    assert!(until > at(now), "{now}: waits for what is past");
                    now += 1;
                }
                WatchStep::Answer => steps.push(format!("{now} answer")),
                WatchStep::Tell => {
                    pace.told();
                    steps.push(format!("{now} tell"));
                }
                WatchStep::Look(look) => {
                    steps.push(match &look {
                        LookScope::Everywhere => format!("{now} everywhere"),
                        LookScope::At(paths) => format!("{now} at {}", paths.len()),
                    });
                    let began = at(now);
                    now += if look == LookScope::Everywhere { self.cost } else { 0 };
                    if self.failures.as_ref().is_some_and(|times| times.contains(&now)) {
                        pace.failed(at(now));
                    } else {
                        pace.looked(&look, &self.found(now, &look, at(now)), began, at(now));
                    }
                }
            }
        }
        steps
    }

    fn found(&self, now: u64, look: &LookScope, instant: Instant) -> InventoryChanges {
        let wavers = self.wavers.as_ref().is_some_and(|times| times.contains(&now));
        let is_hinted = matches!(look, LookScope::At(_));
        let count = self.changed.map_or(usize::from(is_hinted), |changed| changed(now, look));
        InventoryChanges {
            changed: (0..count).map(|file| file.to_string()).collect(),
            unsettled: wavers.then(|| "wavering".into()).into_iter().collect(),
            again: wavers.then(|| instant + Duration::from_millis(60)),
            is_wavering: wavers,
        }
    }
}

#[test]
fn it_begins_with_a_look_and_goes_its_rounds() {
    let steps = Play::default().steps(61_000);
    assert_eq!(steps, ["0 everywhere", "0 tell", "30000 everywhere", "60000 everywhere"]);
}

#[test]
fn a_save_is_looked_at_once_it_is_over_and_made_certain_later() {
    let hints = vec![(100, 1), (101, 2), (103, 1)];
    let steps = Play { hints, ..Play::default() }.steps(1_000);
    assert_eq!(steps[2..], ["108 at 2", "108 tell", "408 everywhere"]);
}

#[test]
fn who_never_stops_writing_is_looked_at_all_the_same() {
    let hints = (100..200).step_by(3).map(|time| (time, 1)).collect();
    let steps = Play { hints, ..Play::default() }.steps(150);
    assert_eq!(steps[2..], ["130 at 1", "130 tell"]);
}

#[test]
fn a_storm_is_one_look_when_it_is_over() {
    let hints = vec![(100, 20), (105, 40), (200, 1), (300, 500)];
    let steps = Play { hints, ..Play::default() }.steps(2_000);
    assert_eq!(steps[2..], ["450 everywhere"]);
}

#[test]
fn a_storm_that_starts_slowly_holds_what_it_changed_first() {
    let hints = (0..30).map(|number| (100 + number * 4, 10 + 5 * number as usize)).collect();
    let found = |_: u64, look: &LookScope| if let LookScope::At(_) = look { 1 } else { 1_000 };
    let steps = Play { hints, changed: Some(found), ..Play::default() }.steps(1_000);
    assert_eq!(steps[2..], ["366 everywhere", "366 tell"]);
}

#[test]
fn a_storm_without_end_is_looked_into_and_told_of() {
    let hints = (0..200).map(|number| (1_000 + number * 100, 40)).collect();
    let steps = Play { hints, changed: Some(|_, _| 40), ..Play::default() }.steps(16_500);
    let times = ["6000 everywhere", "6000 tell", "11100 everywhere"];
    assert_eq!(steps[2..5], times, "{steps:?}");
}

#[test]
fn what_nobody_knows_the_place_of_is_a_look_everywhere() {
    let rescans = vec![1_000, 1_100];
    let steps = Play { rescans, ..Play::default() }.steps(2_000);
    assert_eq!(steps[2..], ["1250 everywhere"]);
}

#[test]
fn what_changed_waits_for_what_is_unsettled_but_not_for_long() {
    let hints = vec![(100, 1)];
    let soon = Play { hints: hints.clone(), wavers: Some(100..160), ..Play::default() };
    assert_eq!(soon.steps(300)[2..], ["105 at 1", "165 at 1", "165 tell"]);
    let late = Play { hints, wavers: Some(100..2_000), ..Play::default() };
    let expected = ["105 at 1", "165 at 1", "225 at 1", "285 at 1", "345 at 1", "355 tell"];
    assert_eq!(late.steps(360)[2..], expected);
}

#[test]
fn git_is_waited_for_but_not_for_ever() {
    let hints = vec![(100, 1), (500, 3)];
    let git = Play { hints: hints.clone(), git: Some(90..1_000), ..Play::default() };
    assert_eq!(git.steps(1_100)[2..], ["1000 at 3", "1000 tell"]);
    let stuck = Play { hints, git: Some(90..100_000), ..Play::default() };
    assert_eq!(stuck.steps(30_200)[2..4], ["30090 at 3", "30090 tell"]);
}

#[test]
fn after_a_failure_it_is_looked_again_and_hints_count_meanwhile() {
    let hints = vec![(500, 1), (1_600, 1)];
    let steps = Play { hints, failures: Some(400..1_550), ..Play::default() }.steps(3_100);
    let looks = ["505 at 1", "1505 everywhere", "1605 at 1", "1605 tell", "1905 everywhere"];
    assert_eq!(steps[2..], looks);
}

#[test]
fn nothing_is_told_before_everything_was_seen() {
    let hints = vec![(600, 1)];
    let steps = Play { hints, failures: Some(0..900), ..Play::default() }.steps(1_100);
    assert_eq!(steps, ["0 everywhere", "1000 everywhere", "1000 tell"]);
}

#[test]
fn who_asks_gets_what_changed_and_an_answer() {
    let found = |now: u64, _: &LookScope| usize::from(now == 500);
    let steps = Play { asks: vec![500], changed: Some(found), ..Play::default() }.steps(600);
    assert_eq!(steps[2..], ["500 everywhere", "500 tell", "500 answer"]);
    let nothing = Play { asks: vec![500], ..Play::default() }.steps(600);
    assert_eq!(nothing[2..], ["500 everywhere", "500 answer"]);
}

#[test]
fn polling_looks_at_intervals_that_leave_time_for_others() {
    let poll = Some(Duration::from_secs(1));
    let cheap = Play { poll, cost: 10, ..Play::default() }.steps(2_100);
    assert_eq!(cheap[2..], ["1010 everywhere", "2020 everywhere"]);
    let dear = Play { poll, cost: 300, ..Play::default() }.steps(4_000);
    assert_eq!(dear, ["0 everywhere", "300 tell", "3300 everywhere"]);
}

#[test]
fn polling_waits_for_the_end_of_a_storm_that_it_sees() {
    let poll = Some(Duration::from_secs(1));
    let found = |now: u64, _: &LookScope| if (900..1_400).contains(&now) { 100 } else { 0 };
    let steps = Play { poll, changed: Some(found), ..Play::default() }.steps(1_900);
    let looks = [1_000, 1_150, 1_300, 1_450].map(|time| format!("{time} everywhere"));
    assert_eq!(steps[2..6], looks);
    assert_eq!(steps[6..], ["1450 tell"]);
    let endless = Play { poll, changed: Some(|_, _| 100), ..Play::default() }.steps(7_000);
    assert!(endless.contains(&"6000 tell".to_owned()), "{endless:?}");
}

#[test]
fn making_certain_waits_longer_where_it_costs_more() {
    let steps = Play { hints: vec![(1_000, 1)], cost: 100, ..Play::default() }.steps(3_000);
    assert_eq!(steps[2..], ["1005 at 1", "1005 tell", "2005 everywhere"]);
}
