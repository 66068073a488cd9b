//! Decides when to look, where, and when to tell: a [`Debouncer`], from hints, findings and the clock.
//!
//! It does nothing itself and never asks for the time, so every decision can be tested by a table.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::gathered::{CALM, FEW, GatheredHints, STORM_AT_MOST};
use crate::load::inventory::{InventoryChanges, LookScope};

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
    hints: GatheredHints,
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
            hints: GatheredHints::default(),
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
        self.hints.add(paths, now);
    }

    /// Something happened, nobody knows where.
    pub fn rescan(&mut self, now: Instant) {
        self.hints.lost(now);
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
                    self.hints.seen(self.changed, now);
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
        if let Some(end) = self.hints.end_of_storm(now) {
            // Whatever is done before its end is half of what is coming.
            return match self.changed {
                Some(changed) if changed + STORM_AT_MOST <= now => DueStep::Tell,
                _ if end <= now => DueStep::Everywhere,
                _ => DueStep::At(end),
            };
        }
        let due = [
            (self.held_until(now), DueStep::Tell),
            (self.hints.due(), DueStep::Hints),
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
            DueStep::Hints => WatchStep::Look(LookScope::At(self.hints.take())),
        }
    }

    fn look_everywhere(&mut self) -> WatchStep {
        self.hints.clear();
        self.quiet = None;
        WatchStep::Look(LookScope::Everywhere)
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
#[path = "pace_tests.rs"]
mod tests;
