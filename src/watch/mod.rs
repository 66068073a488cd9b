//! Tells when a dossier changed: a [`Watch`], from looks that events, the clock and people call for.
//!
//! Events are only hints that it is time to look: they get lost, come late or name no path. The truth is
//! what an [`Inventory`] finds, and all ways lead to the same look: a hint, quiet after hints, a lost
//! event, an error, a timer, somebody who asks.
//!
//! ```text
//! events ─[`hints`]→ paths ─[`gathered`, `pace`]→ Look ─Inventory→ Changes ─[`pace`]→ Event
//! ```

mod gathered;
mod hints;
mod native;
mod pace;
mod place;

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::load::inventory::{ClockReading, Inventory, LookScope};
use crate::load::{INPUTS, Workspace};
use hints::{EventQueue, HintBox};
use native::Native;
use pace::{Debouncer, WatchStep};

/// How often it is looked where events cannot be relied on.
const POLL: Duration = Duration::from_secs(1);

/// How to watch.
#[derive(Debug, Clone, Default)]
pub struct WatchSettings {
    /// Do not rely on events: look this often.
    pub poll: Option<Duration>,
    /// Files and folders whose changes are nobody's business, such as the output; relative ones from
    /// the root.
    pub ignored: Vec<PathBuf>,
}

/// Something that a watch has to tell.
#[derive(Debug)]
pub enum WatchEvent {
    /// The dossier as it is now. The first one, of all there is, comes without any change.
    Changed(Observation),
    /// Something that whoever watches should know; a sentence without its full stop.
    Notice(String),
    /// Somebody asked for a rebuild; what had changed was told before.
    Asked,
    /// Somebody asked for the end.
    Stopped,
}

/// A dossier as seen, and what is new in it.
#[derive(Debug)]
pub struct Observation {
    /// Everything there is. A file that did not change is the very one of before.
    pub workspace: Workspace,
    /// The files that are new, changed or gone since the last time, by path from the root.
    pub changed: BTreeSet<String>,
}

/// How long git is waited for without a word.
const LONG: Duration = Duration::from_secs(1);

/// A lock of git that is older than this was left behind by one that ended.
const LEFT_OVER: Duration = Duration::from_secs(30);

/// A dossier under watch.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    hints: Arc<HintBox>,
    /// The watches of the operating system, unless it polls.
    native: Option<Native>,
    inventory: Inventory,
    pace: Debouncer,
    git_lock: Option<PathBuf>,
    /// Whether it was said that git is waited for.
    has_said_git: bool,
    /// What is to be told beside changes.
    notices: VecDeque<String>,
    /// What is not told yet.
    changed: BTreeSet<String>,
    /// The failure told of last, while it lasts.
    failure: Option<String>,
}

/// Speaks to a watch from another thread.
#[derive(Debug, Clone)]
pub struct Handle {
    hints: Arc<HintBox>,
}

impl Handle {
    /// Asks for a look at everything, and [`WatchEvent::Asked`].
    pub fn ask(&self) {
        self.hints.want(|mail| mail.asked = true);
    }

    /// Ends the watch: from now on there is nothing but [`WatchEvent::Stopped`].
    pub fn stop(&self) {
        self.hints.want(|mail| mail.stopped = true);
    }
}

impl Watch {
    /// Starts to watch the dossier below `root`, which is looked at only by [`Watch::next`].
    ///
    /// Where the operating system cannot tell of changes it polls, and gives notice of it.
    #[must_use]
    pub fn start(root: &Path, settings: &WatchSettings) -> Self {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let hints = Arc::new(HintBox::new(&root, &settings.ignored));
        let mut watch = Self {
            native: None,
            inventory: Inventory::new(&root),
            pace: Debouncer::new(settings.poll, ClockReading::now().instant),
            git_lock: place::git_lock(&root),
            has_said_git: false,
            notices: VecDeque::new(),
            changed: BTreeSet::new(),
            failure: None,
            hints,
            root,
        };
        if settings.poll.is_none() {
            watch.listen();
        }
        watch
    }

    /// A handle on this watch.
    #[must_use]
    pub fn handle(&self) -> Handle {
        Handle { hints: Arc::clone(&self.hints) }
    }

    /// Waits for the next thing to tell.
    #[expect(clippy::should_implement_trait, reason = "it has no end of its own")]
    pub fn next(&mut self) -> WatchEvent {
        loop {
            let mail = self.hints.take();
            if mail.stopped {
                return WatchEvent::Stopped;
            }
            self.receive(mail);
            if let Some(notice) = self.notices.pop_front() {
                return WatchEvent::Notice(notice);
            }
            let now = ClockReading::now();
            let git_is_writing = self.git_lock.as_ref().is_some_and(|lock| is_held(lock, now));
            self.say_of_git(now);
            match self.pace.step(now.instant, git_is_writing) {
                WatchStep::Look(at) => self.look(&at, now),
                WatchStep::Answer => return WatchEvent::Asked,
                WatchStep::Wait(until) => {
                    self.hints.wait(until.saturating_duration_since(now.instant));
                }
                WatchStep::Tell => {
                    self.pace.told();
                    let changed = std::mem::take(&mut self.changed);
                    let workspace = self.inventory.workspace();
                    return WatchEvent::Changed(Observation { workspace, changed });
                }
            }
        }
    }

    /// Gives notice, once, that a save is held back because git seems to be writing.
    fn say_of_git(&mut self, now: ClockReading) {
        let is_long = self.pace.waits_for_git(now.instant).is_some_and(|time| time >= LONG);
        if is_long && !self.has_said_git {
            let lock = self.git_lock.as_deref().unwrap_or(Path::new("index.lock"));
            self.notices.push_back(format!(
                "waiting for git, which is writing; if it is not, remove `{}`",
                lock.display()
            ));
        }
        self.has_said_git = is_long;
    }

    fn receive(&mut self, mail: EventQueue) {
        let now = ClockReading::now().instant;
        if let Some(error) = mail.broken {
            self.poll_instead(&error);
        }
        if mail.rearm {
            self.arm(|native| native.arm());
        }
        if mail.rescan {
            self.pace.rescan(now);
        }
        self.pace.hint(mail.paths, now);
        if mail.asked {
            self.pace.ask();
        }
    }

    fn look(&mut self, at: &LookScope, began: ClockReading) {
        let found = self.inventory.look(at, began);
        let now = ClockReading::now().instant;
        match found {
            Ok(mut found) => {
                self.pace.looked(at, &found, began.instant, now);
                self.changed.append(&mut found.changed);
                if *at == LookScope::Everywhere {
                    self.looked_everywhere();
                }
            }
            Err(error) => {
                self.pace.failed(now);
                let failure = error.to_string();
                if self.failure.as_ref() != Some(&failure) {
                    self.notices.push_back(format!("{failure}; trying again every second"));
                    self.failure = Some(failure);
                }
            }
        }
    }

    fn looked_everywhere(&mut self) {
        if self.failure.take().is_some() {
            self.notices.push_back("everything can be read again".to_owned());
        }
        self.git_lock = place::git_lock(&self.root);
        let Self { native, inventory, .. } = self;
        let followed = match native {
            Some(native) => native.follow(inventory.folders()),
            None => Ok(false),
        };
        match followed {
            Ok(true) => self.pace.confirm(ClockReading::now().instant),
            Ok(false) => {}
            Err(error) => self.poll_instead(&error),
        }
    }

    /// Has the operating system tell of events, where it can.
    fn listen(&mut self) {
        let mut places: Vec<PathBuf> = INPUTS.map(|input| self.root.join(input)).into();
        // A link is not followed, and one that is made a folder shows in the root.
        places.retain(|place| !place.is_symlink());
        places.push(self.root.clone());
        if let Some(name) = places.iter().find_map(|place| place::keeps_silent(place)) {
            let why =
                format!("the file system of the dossier does not tell of all changes ({name})");
            return self.poll(&why);
        }
        match Native::start(&self.root, &self.hints) {
            Ok(native) => self.native = Some(native),
            Err(error) => self.poll_instead(&error),
        }
    }

    fn arm(&mut self, arm: impl FnOnce(&mut Native) -> notify::Result<()>) {
        if let Some(Err(error)) = self.native.as_mut().map(arm) {
            self.poll_instead(&error);
        }
    }

    fn poll_instead(&mut self, error: &notify::Error) {
        let advice = match error.kind {
            notify::ErrorKind::MaxFilesWatch if cfg!(target_os = "linux") => {
                "; `sysctl fs.inotify.max_user_watches` sets how many folders can be watched"
            }
            _ => "",
        };
        self.poll(&format!("the system does not tell of changes: {error}{advice}"));
    }

    fn poll(&mut self, why: &str) {
        self.native = None;
        self.notices.push_back(format!("{why}; looking every second instead"));
        self.pace.poll(POLL, ClockReading::now().instant);
    }
}

/// Whether git holds its lock now.
fn is_held(lock: &Path, now: ClockReading) -> bool {
    let made = fs::symlink_metadata(lock).and_then(|metadata| metadata.modified());
    made.is_ok_and(|made| now.wall.duration_since(made).unwrap_or_default() < LEFT_OVER)
}
