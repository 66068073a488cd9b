//! What every answer is made from: the rules, and for each edition what is shown now and who is told of
//! changes.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

use super::guard::Policy;
use super::makers::Makers;
use super::open::OpenPages;
use super::page::ServedSite;
use super::room::Room;
use super::settings::Access;
use super::showing::{BrokenContent, SiteSource};
use super::shown::ShownState;
use super::wanted::PublicRequest;

/// A server's insides, shared by its connections.
pub(super) struct ServerState {
    pub(super) policy: Policy,
    editors: ServedEdition,
    public: ServedEdition,
    /// What the public edition is made from beside that of the editors.
    pub(super) wanted: PublicRequest,
}

/// One edition: what is shown of it, and to whom.
pub(super) struct ServedEdition {
    state: watch::Sender<Arc<ShownState>>,
    /// Who is told of changes.
    pub(super) open: OpenPages,
    /// How many more may be.
    pub(super) live: Arc<Semaphore>,
    pub(super) makers: Makers,
}

/// What the next moment is made of: the state, what is wrong with it, what it waits for.
type NextState = (Option<Arc<ServedSite>>, Option<Arc<BrokenContent>>, String);

impl ServerState {
    pub(super) fn new(policy: Policy, room: &Room) -> Self {
        Self {
            policy,
            editors: ServedEdition::new(room.live),
            public: ServedEdition::new(room.live),
            wanted: PublicRequest::default(),
        }
    }

    /// The edition that somebody may see.
    pub(super) fn lane(&self, access: Access) -> &ServedEdition {
        match access {
            Access::Editors => &self.editors,
            Access::Public => &self.public,
        }
    }

    /// The edition that the server was started for.
    pub(super) fn own(&self) -> &ServedEdition {
        self.lane(self.policy.access)
    }

    /// Shows a new state of the site.
    pub(super) fn show(&self, showing: Arc<dyn SiteSource>) {
        match self.policy.access {
            Access::Editors => {
                self.wanted.next(Arc::clone(&showing));
                let site = Arc::new(ServedSite::new(showing));
                self.editors.put(move |_| (Some(site), None, String::new()));
            }
            Access::Public => self.publish(showing),
        }
    }

    /// Shows a new public state; one that shows what is withheld is none.
    pub(super) fn publish(&self, showing: Arc<dyn SiteSource>) {
        if let Some(site) = ServedSite::public(showing) {
            let site = Arc::new(site);
            self.public.put(move |_| (Some(site), None, String::new()));
        }
    }

    /// Tells the editors what is wrong with content that no state can be made of. Nobody else is told:
    /// the words of a fault can quote what is withheld, and that there is one is nobody's business.
    pub(super) fn broken(&self, broken: BrokenContent) {
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

impl ServedEdition {
    fn new(live: usize) -> Self {
        Self {
            state: watch::Sender::new(Arc::new(ShownState::new(0, None, None, String::new()))),
            open: OpenPages::default(),
            live: Arc::new(Semaphore::new(live)),
            makers: Makers::new(),
        }
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<ShownState> {
        Arc::clone(&self.state.borrow())
    }

    /// Puts something else in its place, and tells everybody.
    fn put(&self, next: impl FnOnce(&ShownState) -> NextState) {
        let mut before = None;
        self.state.send_modify(|shown| {
            let (site, broken, progress) = next(shown);
            let next = Arc::new(ShownState::new(shown.number + 1, site, broken, progress));
            before = Some(std::mem::replace(shown, next));
        });
        // A large state takes a while to go, in which nobody should have to wait.
        drop(before);
    }

    /// News of what is shown.
    pub(super) fn news(&self) -> watch::Receiver<Arc<ShownState>> {
        self.state.subscribe()
    }
}
