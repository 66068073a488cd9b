//! Watching real folders: whatever is done to a dossier, what its watch tells of is, in the end, what a
//! fresh look finds, and nothing on the way is half of a save.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "these tests are about time and other processes")]
#![allow(
    clippy::print_stdout,
    reason = "what a failing test did, what a child process sees, and figures"
)]

mod child;
mod folders;
mod histories;
mod inventories;
mod saves;
mod storms;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use casefile::load::{self, Workspace};
use casefile::watch::{Handle, Observation, Watch, WatchEvent, WatchSettings};
use tempfile::TempDir;

/// Far less than the time after which a watch looks without being told to, and far more than it needs.
const SOON: Duration = Duration::from_secs(15);

/// A small dossier in a folder of its own.
struct Dossier {
    folder: TempDir,
}

impl Dossier {
    fn new() -> Self {
        let dossier = Self { folder: tempfile::tempdir().unwrap() };
        dossier.write("site.yaml", "title: Harbour\n");
        for name in ["one", "two", "three"] {
            dossier.write(&format!("content/pages/{name}.md"), &format!("# Page {name}\n"));
            dossier.write(&format!("content/sources/{name}.md"), &format!("# Source {name}\n"));
        }
        dossier.write("content/originals/one.txt", "as it was");
        dossier.write("static/css/site.css", "body {}");
        dossier.write("templates/page.html", "<p>");
        dossier
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("dossier")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn write(&self, path: &str, content: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

/// A watch in a thread of its own, and what it told.
struct Watching {
    root: PathBuf,
    events: Receiver<WatchEvent>,
    handle: Handle,
    thread: Option<JoinHandle<()>>,
    last: Workspace,
}

impl Watching {
    /// Watches, from after the first look.
    fn start(root: &Path, settings: &WatchSettings) -> Self {
        let mut watch = Watch::start(root, settings);
        let handle = watch.handle();
        let (told, events) = channel();
        let thread = std::thread::spawn(move || {
            loop {
                let event = watch.next();
                let is_end = matches!(event, WatchEvent::Stopped);
                if told.send(event).is_err() || is_end {
                    return;
                }
            }
        });
        let root = root.to_owned();
        let last = Workspace::default();
        let mut watching = Self { root, events, handle, thread: Some(thread), last };
        watching.changed();
        watching
    }

    fn native(root: &Path) -> Self {
        Self::start(root, &WatchSettings::default())
    }

    /// The next change, if one is told of before that time is over.
    fn within(&mut self, time: Duration) -> Option<Observation> {
        let end = Instant::now() + time;
        loop {
            match self.events.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(WatchEvent::Changed(seen)) => {
                    self.last.clone_from(&seen.workspace);
                    return Some(seen);
                }
                Ok(_) => {}
                Err(_) => return None,
            }
        }
    }

    /// The next notice.
    fn notice(&mut self) -> String {
        let end = Instant::now() + SOON;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let event = self.events.recv_timeout(left).expect("something is given notice of");
            if let WatchEvent::Notice(notice) = event {
                return notice;
            }
        }
    }

    fn changed(&mut self) -> Observation {
        self.within(SOON).expect("a change is told of")
    }

    /// Everything told until what it tells is what there is, and nothing more comes.
    fn converged(&mut self) -> Vec<Observation> {
        let mut told = Vec::new();
        let end = Instant::now() + SOON;
        loop {
            let is_same = load::load(&self.root).is_ok_and(|fresh| fresh == self.last);
            match self.within(Duration::from_millis(if is_same { 40 } else { 10 })) {
                Some(seen) => told.push(seen),
                None if is_same => return told,
                None => {}
            }
            assert!(Instant::now() < end, "{} differs from what was told", self.root.display());
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.handle.stop();
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || ended.is_some_and(|ended| ended.is_ok()));
    }
}
