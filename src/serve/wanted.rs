//! The editors' newest state, until its public edition is made.

use std::sync::{Arc, Mutex, PoisonError};

use super::showing::SiteSource;

/// The editors' newest state, and whether its public edition is shown.
#[derive(Default)]
pub(super) struct PublicRequest {
    newest: Mutex<Newest>,
    /// Held while one is made: whoever else asks waits without a thread.
    pub(super) making: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Newest {
    /// Counts the states.
    number: u64,
    /// The number of the last one whose public edition was made.
    made: u64,
    state: Option<Arc<dyn SiteSource>>,
}

impl PublicRequest {
    /// From now on the public edition of this state is wanted.
    pub(super) fn next(&self, state: Arc<dyn SiteSource>) {
        let before = {
            let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
            newest.number += 1;
            newest.state.replace(state)
        };
        drop(before);
    }

    /// The state whose public edition is not made yet, with its number.
    pub(super) fn due(&self) -> Option<(u64, Arc<dyn SiteSource>)> {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let state = newest.state.clone().filter(|_| newest.made < newest.number)?;
        Some((newest.number, state))
    }

    pub(super) fn note(&self, number: u64) {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.made = newest.made.max(number);
    }

    pub(super) fn number(&self) -> u64 {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner).number
    }
}
