//! Connections on which nothing was asked yet, the oldest first: one of them makes way where there is no room.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

/// Silent connections by their number, each with what tells it to end.
#[derive(Default)]
pub(super) struct Silent(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    /// Counts the connections.
    number: u64,
    ends: BTreeMap<u64, Arc<Notify>>,
}

/// The silence of one connection, over when it goes.
pub(super) struct Silence {
    number: u64,
    of: Arc<Mutex<Waiting>>,
}

impl Silent {
    /// A connection that is silent so far, and what tells it to end.
    pub(super) fn begin(&self) -> (Silence, Arc<Notify>) {
        let end = Arc::new(Notify::new());
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.number += 1;
        let number = waiting.number;
        waiting.ends.insert(number, Arc::clone(&end));
        drop(waiting);
        (Silence { number, of: Arc::clone(&self.0) }, end)
    }

    /// Ends the one that has been silent for longest, if there is one.
    pub(super) fn end_oldest(&self) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, end)) = waiting.ends.pop_first() {
            end.notify_one();
        }
    }
}

impl Silence {
    /// Something was asked.
    pub(super) fn end(&self) {
        self.of.lock().unwrap_or_else(PoisonError::into_inner).ends.remove(&self.number);
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        self.end();
    }
}
