//! Hints that something may have changed, gathered until they are over: those of one save are one look at a few
//! files, and a storm of them, such as a checkout, is one look everywhere.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How many files may be hinted at before it is a storm, which ends in one look everywhere.
pub(super) const FEW: usize = 32;
/// A save is several events: they are gathered for this long after the last of them,
const GATHER: Duration = Duration::from_millis(5);
/// but not for longer than this after the first.
const GATHER_AT_MOST: Duration = Duration::from_millis(30);
/// A storm is over after this long without an event,
pub(super) const CALM: Duration = Duration::from_millis(150);
/// but is looked into at least this often.
pub(super) const STORM_AT_MOST: Duration = Duration::from_secs(5);

/// What was hinted at and not looked at yet.
#[derive(Debug, Default)]
pub(super) struct GatheredHints {
    paths: BTreeSet<PathBuf>,
    /// The first hint since the last look.
    first: Option<Instant>,
    last: Option<Instant>,
    /// What was hinted at since it was last calm.
    burst: BTreeSet<PathBuf>,
    is_storm: bool,
}

impl GatheredHints {
    /// Something may have happened at these paths.
    pub fn add(&mut self, paths: BTreeSet<PathBuf>, now: Instant) {
        if paths.is_empty() {
            return;
        }
        self.heard(now);
        if !self.is_storm {
            self.burst.extend(paths.iter().cloned());
            self.paths.extend(paths);
            self.is_storm = self.burst.len() > FEW;
        }
    }

    /// Something happened, nobody knows where.
    pub fn lost(&mut self, now: Instant) {
        self.heard(now);
        self.is_storm = true;
    }

    /// A storm was seen that no hint told of; it began then.
    pub fn seen(&mut self, began: Option<Instant>, now: Instant) {
        self.first = began;
        self.last = Some(now);
        self.is_storm = true;
    }

    fn heard(&mut self, now: Instant) {
        if self.last.is_none_or(|last| now.saturating_duration_since(last) >= CALM) {
            self.burst.clear();
        }
        self.first.get_or_insert(now);
        self.last = Some(now);
    }

    /// When the files that were hinted at are to be looked at; nothing where none was.
    pub fn due(&self) -> Option<Instant> {
        self.over(GATHER, GATHER_AT_MOST).filter(|_| !self.paths.is_empty())
    }

    /// When a storm is over, as far as is known now; nothing where there is none.
    pub fn end_of_storm(&self, now: Instant) -> Option<Instant> {
        self.is_storm.then(|| self.over(CALM, STORM_AT_MOST).unwrap_or(now))
    }

    fn over(&self, quiet: Duration, at_most: Duration) -> Option<Instant> {
        Some((self.last? + quiet).min(self.first? + at_most))
    }

    /// The files that were hinted at, to be looked at now.
    pub fn take(&mut self) -> BTreeSet<PathBuf> {
        self.first = None;
        std::mem::take(&mut self.paths)
    }

    /// Everything is looked at now.
    pub fn clear(&mut self) {
        self.paths.clear();
        self.burst.clear();
        self.first = None;
        self.is_storm = false;
    }
}
