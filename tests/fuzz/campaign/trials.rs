//! Counts trials, and says at the end which were not as they must be.
//!
//! `CASEFILE_CAMPAIGN=whole` asks for every trial, `CASEFILE_CAMPAIGN_RUNS` for a number of each kind, and
//! `CASEFILE_CAMPAIGN_SEED` for other moments and other places, and `CASEFILE_CAMPAIGN_PROGRAM` for another
//! program than the one built: an older one, say, to see what a trial finds.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::dice::Dice;

/// Trials of one kind.
pub struct Campaign {
    name: String,
    /// Moments and places that look random and follow from the seed.
    pub dice: Dice,
    outcomes: BTreeMap<String, usize>,
    faults: Vec<String>,
    trials: usize,
}

fn asked(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the environment says how much is tried")]
    std::env::var(name).ok()
}

/// The program that is tried.
pub fn program() -> String {
    asked("CASEFILE_CAMPAIGN_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_casefile").to_owned())
}

/// Whether everything is to be tried.
pub fn is_whole() -> bool {
    asked("CASEFILE_CAMPAIGN").is_some_and(|value| value == "whole")
}

/// How many trials of a kind there are, of the small campaign and of the whole one.
pub fn runs(small: usize, whole: usize) -> usize {
    let given = asked("CASEFILE_CAMPAIGN_RUNS");
    let given = given.map(|value| value.parse().expect("`CASEFILE_CAMPAIGN_RUNS` is a number"));
    given.unwrap_or(if is_whole() { whole } else { small })
}

impl Campaign {
    pub fn new(name: &str) -> Self {
        let seed = asked("CASEFILE_CAMPAIGN_SEED");
        let seed =
            seed.map_or(1, |value| value.parse().expect("`CASEFILE_CAMPAIGN_SEED` is a number"));
        let (outcomes, faults) = (BTreeMap::new(), Vec::new());
        Self { name: name.to_owned(), dice: Dice::of(seed), outcomes, faults, trials: 0 }
    }

    /// A number from 0 to 1.
    pub fn fraction(&mut self) -> f64 {
        f64::from(u32::try_from(self.dice.below(1_000_000)).unwrap()) / 1e6
    }

    /// Takes down how a trial went.
    pub fn count<T: Debug>(&mut self, trial: &str, result: Result<T, String>) {
        self.trials += 1;
        if self.trials.is_multiple_of(500) {
            println!("{}: {} trials, {} at fault", self.name, self.trials, self.faults.len());
        }
        match result {
            Ok(outcome) => *self.outcomes.entry(format!("{outcome:?}")).or_default() += 1,
            Err(fault) => self.faults.push(format!("{trial}: {fault}")),
        }
    }

    /// Says how it went, and fails where a trial did.
    pub fn end(self) {
        let outcomes: Vec<String> =
            self.outcomes.iter().map(|(outcome, count)| format!("{count} {outcome}")).collect();
        let (trials, faults) = (self.trials, self.faults.len());
        let name = &self.name;
        println!("{name}: {trials} trials, {faults} at fault; else {}", outcomes.join(", "));
        assert!(trials > 0, "{name}: nothing was tried");
        assert!(self.faults.is_empty(), "{name}: {faults} of {trials}\n{}", self.faults.join("\n"));
    }
}

/// Says that something cannot be tried here.
pub fn skipped(name: &str, why: &str) {
    eprintln!("{name}: skipped: {why}");
}
