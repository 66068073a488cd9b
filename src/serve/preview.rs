//! What every answer is made from: the rules, and for each edition what is shown now and who is told of
//! changes.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

use super::guard::Policy;
use super::open::Open;
use super::page::Site;
use super::room::Room;
use super::settings::Access;
use super::showing::{Broken, Showing};
use super::shown::Shown;
use super::wanted::Wanted;

/// Public pages that are made at the same time: who may see nothing else must not keep the editors from
/// being answered.
const PUBLIC_MAKERS: usize = 2;

/// A server's insides, shared by its connections.
pub(super) struct Preview {
    pub(super) policy: Policy,
    editors: Lane,
    public: Lane,
    /// What the public edition is made from beside that of the editors.
    pub(super) wanted: Wanted,
}

/// One edition: what is shown of it, and to whom.
pub(super) struct Lane {
    state: watch::Sender<Arc<Shown>>,
    /// Who is told of changes.
    pub(super) open: Open,
    /// How many more may be.
    pub(super) live: Arc<Semaphore>,
    /// How many pages may be made at the same time.
    pub(super) makers: Arc<Semaphore>,
}

/// What the next moment is made of: the state, what is wrong with it, what it waits for.
type Next = (Option<Arc<Site>>, Option<Arc<Broken>>, String);

impl Preview {
    pub(super) fn new(policy: Policy, room: &Room) -> Self {
        Self {
            policy,
            editors: Lane::new(room.live, room.makers),
            public: Lane::new(room.live, PUBLIC_MAKERS),
            wanted: Wanted::default(),
        }
    }

    /// The edition that somebody may see.
    pub(super) fn lane(&self, access: Access) -> &Lane {
        match access {
            Access::Editors => &self.editors,
            Access::Public => &self.public,
        }
    }

    /// The edition that the server was started for.
    pub(super) fn own(&self) -> &Lane {
        self.lane(self.policy.access)
    }

    /// Shows a new state of the site.
    pub(super) fn show(&self, showing: Arc<dyn Showing>) {
        match self.policy.access {
            Access::Editors => {
                self.wanted.next(Arc::clone(&showing));
                let site = Arc::new(Site::new(showing));
                self.editors.put(move |_| (Some(site), None, String::new()));
            }
            Access::Public => self.publish(showing),
        }
    }

    /// Shows a new public state; one that shows what is withheld is none.
    pub(super) fn publish(&self, showing: Arc<dyn Showing>) {
        if let Some(site) = Site::public(showing) {
            let site = Arc::new(site);
            self.public.put(move |_| (Some(site), None, String::new()));
        }
    }

    /// Tells the editors what is wrong with content that no state can be made of. Nobody else is told:
    /// the words of a fault can quote what is withheld, and that there is one is nobody's business.
    pub(super) fn broken(&self, broken: Broken) {
        if self.policy.access == Access::Editors {
            self.editors
                .put(move |before| (before.site.clone(), Some(Arc::new(broken)), String::new()));
        }
    }

    /// Tells the editors what the first state is waiting for.
    pub(super) fn progress(&self, words: &str) {
        if self.policy.access == Access::Editors && self.editors.shown().is_waiting() {
            self.editors
                .put(|before| (before.site.clone(), before.broken.clone(), words.to_owned()));
        }
    }
}

impl Lane {
    fn new(live: usize, makers: usize) -> Self {
        Self {
            state: watch::Sender::new(Arc::new(Shown::new(0, None, None, String::new()))),
            open: Open::default(),
            live: Arc::new(Semaphore::new(live)),
            makers: Arc::new(Semaphore::new(makers)),
        }
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.state.borrow())
    }

    /// Puts something else in its place, and tells everybody.
    fn put(&self, next: impl FnOnce(&Shown) -> Next) {
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
}
