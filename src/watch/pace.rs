//! Decides when to look, where, and when to tell: a [`Debouncer`], from hints, findings and the clock.
//!
//! It does nothing itself and never asks for the time, so every decision can be tested by a table.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::load::inventory::{InventoryChanges, LookScope};

/// How many files may be hinted at before it is a storm, which ends in one look everywhere.
const FEW: usize = 32;
/// A save is several events: they are gathered for this long after the last of them,
const GATHER: Duration = Duration::from_millis(5);
/// but not for longer than this after the first.
const GATHER_AT_MOST: Duration = Duration::from_millis(30);
/// A storm is over after this long without an event,
const CALM: Duration = Duration::from_millis(150);
/// but is looked into at least this often.
const STORM_AT_MOST: Duration = Duration::from_secs(5);
/// What was found by hints is made certain by a look everywhere after this long without one.
const QUIET: Duration = Duration::from_millis(300);
/// Whatever no event told of is found after this long.
const ROUND: Duration = Duration::from_secs(30);
/// What is known to have changed waits for this long for what is unsettled.
const HOLD: Duration = Duration::from_millis(250);
/// After a failure of the machine, the next look comes after this long.
const RETRY: Duration = Duration::from_secs(1);
/// How often it is tried whether git is still writing,
const GIT: Duration = Duration::from_millis(20);
/// and for how long it is waited for.
const GIT_AT_MOST: Duration = Duration::from_secs(30);
/// Looks everywhere that nothing asked for take at most one part in so many of the time.
const SHARE: u32 = 10;

/// What is to be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WatchStep {
    /// Look, and say what was found.
    Look(LookScope),
    /// Tell what changed.
    Tell,
    /// Tell that somebody asked.
    Answer,
    /// Wait until then, or until something happens.
    Wait(Instant),
}

/// When what happened, as far as it matters for what comes next.
#[derive(Debug)]
pub struct Debouncer {
    poll: Option<Duration>,
    hints: BTreeSet<PathBuf>,
    /// The first hint since the last look.
    first_hint: Option<Instant>,
    last_hint: Option<Instant>,
    /// What was hinted at since it was last calm.
    burst: BTreeSet<PathBuf>,
    is_storm: bool,
    unsettled: BTreeSet<PathBuf>,
    again: Option<Instant>,
    is_wavering: bool,
    /// When something to tell was first found.
    changed: Option<Instant>,
    /// When everything is to be looked at next, to make certain what hints led to,
    quiet: Option<Instant>,
    /// and when it is in any case.
    round: Instant,
    is_first: bool,
    /// How long the last look everywhere took.
    cost: Duration,
    git: Option<Instant>,
    is_asked: bool,
    is_answer_due: bool,
}

impl Debouncer {
    /// The pace of a watch that starts now: with a look everywhere. Where there are no events, it
    /// polls.
    pub fn new(poll: Option<Duration>, now: Instant) -> Self {
        Self {
            poll,
            hints: BTreeSet::new(),
            first_hint: None,
            last_hint: None,
            burst: BTreeSet::new(),
            is_storm: false,
            unsettled: BTreeSet::new(),
            again: None,
            is_wavering: false,
            changed: None,
            quiet: None,
            round: now,
            is_first: true,
            cost: Duration::ZERO,
            git: None,
            is_asked: false,
            is_answer_due: false,
        }
    }

    /// From now on there are no events, and it is looked this often.
    pub fn poll(&mut self, every: Duration, now: Instant) {
        self.poll = Some(every);
        self.round = now;
    }

    /// Something may have happened at these paths.
    pub fn hint(&mut self, paths: BTreeSet<PathBuf>, now: Instant) {
        if paths.is_empty() {
            return;
        }
        self.heard(now);
        if !self.is_storm {
            self.burst.extend(paths.iter().cloned());
            self.hints.extend(paths);
            self.is_storm = self.burst.len() > FEW;
        }
    }

    /// Something happened, nobody knows where.
    pub fn rescan(&mut self, now: Instant) {
        self.heard(now);
        self.is_storm = true;
    }

    fn heard(&mut self, now: Instant) {
        if self.last_hint.is_none_or(|last| now.saturating_duration_since(last) >= CALM) {
            self.burst.clear();
        }
        self.first_hint.get_or_insert(now);
        self.last_hint = Some(now);
    }

    /// Everything is to be looked at soon, as what is watched was put in order again.
    pub fn confirm(&mut self, now: Instant) {
        self.quiet = Some(now + CALM);
    }

    /// Somebody asks for a look at once, and to be told that he did.
    pub fn ask(&mut self) {
        self.is_asked = true;
    }

    /// This was found by a look that began and ended then.
    pub fn looked(
        &mut self,
        at: &LookScope,
        found: &InventoryChanges,
        began: Instant,
        now: Instant,
    ) {
        self.unsettled.clone_from(&found.unsettled);
        self.again = found.again;
        self.is_wavering = found.is_wavering;
        if !found.changed.is_empty() {
            self.changed.get_or_insert(now);
        }
        match at {
            LookScope::At(_) => self.quiet = Some(now + self.at_ease(QUIET)),
            LookScope::Everywhere => {
                self.cost = now.saturating_duration_since(began);
                self.round = now + self.at_ease(self.poll.unwrap_or(ROUND));
                let is_first = std::mem::take(&mut self.is_first);
                if is_first {
                    self.changed.get_or_insert(now);
                }
                if self.poll.is_some() && found.changed.len() > FEW && !is_first {
                    // There was no event to tell of the storm: its end is found by looking.
                    self.first_hint = self.changed;
                    self.last_hint = Some(now);
                    self.is_storm = true;
                }
            }
        }
    }

    /// A look failed, and told nothing.
    pub fn failed(&mut self, now: Instant) {
        self.round = now + RETRY;
        self.quiet = None;
        self.again = None;
    }

    /// What changed was told.
    pub fn told(&mut self) {
        self.changed = None;
    }

    /// What to do now. Git is waited for while it is writing, so that nothing half checked out is seen.
    pub fn step(&mut self, now: Instant, git_is_writing: bool) -> WatchStep {
        if std::mem::take(&mut self.is_asked) {
            self.is_answer_due = true;
            return self.look_everywhere();
        }
        if std::mem::take(&mut self.is_answer_due) {
            self.is_answer_due = self.changed.is_some() && !self.is_held(now);
            return if self.is_answer_due { WatchStep::Tell } else { WatchStep::Answer };
        }
        self.git = if git_is_writing { self.git.or(Some(now)) } else { None };
        let next = self.next(now);
        match self.git {
            Some(since) if now < since + GIT_AT_MOST && !matches!(next, DueStep::At(_)) => {
                WatchStep::Wait((now + GIT).min(since + GIT_AT_MOST))
            }
            _ => self.take(next),
        }
    }

    /// For how long something has been waiting for git.
    pub fn waits_for_git(&self, now: Instant) -> Option<Duration> {
        let is_waiting = !matches!(self.next(now), DueStep::At(_));
        self.git.filter(|_| is_waiting).map(|since| now.saturating_duration_since(since))
    }

    fn next(&self, now: Instant) -> DueStep {
        if self.is_first {
            let is_due = self.round <= now;
            return if is_due { DueStep::Everywhere } else { DueStep::At(self.round) };
        }
        if self.is_storm {
            // Whatever is done before its end is half of what is coming.
            let end = self.after_hints(CALM, STORM_AT_MOST).unwrap_or(now);
            return match self.changed {
                Some(changed) if changed + STORM_AT_MOST <= now => DueStep::Tell,
                _ if end <= now => DueStep::Everywhere,
                _ => DueStep::At(end),
            };
        }
        let gathered = self.after_hints(GATHER, GATHER_AT_MOST);
        let due = [
            (self.held_until(now), DueStep::Tell),
            (gathered.filter(|_| !self.hints.is_empty()), DueStep::Hints),
            (self.again, DueStep::Unsettled),
            (self.quiet, DueStep::Everywhere),
            (Some(self.round), DueStep::Everywhere),
        ];
        let mut until = self.round;
        for (at, next) in due {
            match at {
                Some(at) if at <= now => return next,
                Some(at) => until = until.min(at),
                None => {}
            }
        }
        DueStep::At(until)
    }

    fn take(&mut self, next: DueStep) -> WatchStep {
        match next {
            DueStep::At(until) => WatchStep::Wait(until),
            DueStep::Tell => WatchStep::Tell,
            DueStep::Everywhere => self.look_everywhere(),
            DueStep::Unsettled => {
                WatchStep::Look(LookScope::At(std::mem::take(&mut self.unsettled)))
            }
            DueStep::Hints => {
                self.first_hint = None;
                WatchStep::Look(LookScope::At(std::mem::take(&mut self.hints)))
            }
        }
    }

    fn look_everywhere(&mut self) -> WatchStep {
        self.hints.clear();
        self.burst.clear();
        self.first_hint = None;
        self.is_storm = false;
        self.quiet = None;
        WatchStep::Look(LookScope::Everywhere)
    }

    /// The end of a time of gathering hints.
    fn after_hints(&self, quiet: Duration, at_most: Duration) -> Option<Instant> {
        Some((self.last_hint? + quiet).min(self.first_hint? + at_most))
    }

    /// When what changed may be told.
    fn held_until(&self, now: Instant) -> Option<Instant> {
        let changed = self.changed?;
        Some(if self.is_wavering { changed + HOLD } else { now })
    }

    fn is_held(&self, now: Instant) -> bool {
        self.held_until(now).is_some_and(|until| until > now)
    }

    /// A wait that leaves most of the time to others, whatever a look everywhere costs.
    fn at_ease(&self, wait: Duration) -> Duration {
        wait.max(self.cost * SHARE).min(wait.max(ROUND))
    }
}

/// What is due, before it is known whether git lets it be done.
enum DueStep {
    Everywhere,
    Hints,
    Unsettled,
    Tell,
    At(Instant),
}

#[cfg(test)]
mod tests {
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
}
