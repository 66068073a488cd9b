//! What every answer is made from: the rules, what is shown now, and who is told of changes.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

use super::guard::Policy;
use super::live::Open;
use super::page::Site;
use super::showing::Broken;
use super::shown::Shown;

/// A server's insides, shared by its connections.
pub(super) struct Preview {
    pub(super) policy: Policy,
    state: watch::Sender<Arc<Shown>>,
    /// Who is told of changes.
    pub(super) open: Open,
    /// How many more may be.
    pub(super) live: Arc<Semaphore>,
}

/// What the next moment is made of: the state, what is wrong with it, what it waits for.
type Next = (Option<Arc<Site>>, Option<Arc<Broken>>, String);

impl Preview {
    pub(super) fn new(policy: Policy, live: usize) -> Self {
        let state = watch::Sender::new(Arc::new(Shown::new(0, None, None, String::new())));
        Self { policy, state, open: Open::default(), live: Arc::new(Semaphore::new(live)) }
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.state.borrow())
    }

    /// Puts something else in its place, and tells everybody.
    pub(super) fn put(&self, next: impl FnOnce(&Shown) -> Next) {
        let mut before = None;
        self.state.send_modify(|shown| {
            let (site, broken, progress) = next(shown);
            let next = Arc::new(Shown::new(shown.number + 1, site, broken, progress));
            before = Some(std::mem::replace(shown, next));
        });
        // A large state takes a while to go, in which nobody should have to wait.
        drop(before);
    }

    /// News of what is shown.
    pub(super) fn news(&self) -> watch::Receiver<Arc<Shown>> {
        self.state.subscribe()
    }

    /// Whether this may not be shown to other machines.
    pub(super) fn is_private(&self, shown: &Shown) -> bool {
        let withheld = |site: &Arc<Site>| !site.showing.withheld().is_empty();
        self.policy.lan.is_some() && shown.site.as_ref().is_some_and(withheld)
    }
}
