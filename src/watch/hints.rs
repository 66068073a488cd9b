//! Collects, between the threads that see things happen and the one that looks, what is worth a look:
//! [`HintBox`], from the events of the file system.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};

use crate::load::{INPUTS, SETTINGS, is_hidden};

/// More hints than this are not worth remembering one by one.
const MANY: usize = 1_000;

/// What came in since somebody last took it.
#[derive(Debug, Default)]
pub struct EventQueue {
    /// Where something may have happened.
    pub paths: BTreeSet<PathBuf>,
    /// Something happened, nobody knows where.
    pub rescan: bool,
    /// One of the folders that are watched may be another one now.
    pub rearm: bool,
    /// Why no more events are to be expected.
    pub broken: Option<notify::Error>,
    /// Somebody asked for a rebuild.
    pub asked: bool,
    /// Somebody wants the watch to end.
    pub stopped: bool,
}

/// A letter box that never grows without bound.
#[derive(Debug)]
pub struct HintBox {
    root: PathBuf,
    ignored: Vec<PathBuf>,
    mail: Mutex<EventQueue>,
    rung: Condvar,
}

/// What an event at a path is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relevance {
    Nothing,
    Look,
    /// A look, and to see whether the watch still holds.
    Rearm,
}

impl HintBox {
    /// Hints about the dossier below this folder, except about what lies in others.
    pub fn new(root: &Path, ignored: &[PathBuf]) -> Self {
        Self {
            root: root.to_owned(),
            ignored: ignored.iter().map(|path| resolved(&root.join(path))).collect(),
            mail: Mutex::default(),
            rung: Condvar::new(),
        }
    }

    /// Takes what came in, but not the wish to end, which stays for good.
    pub fn take(&self) -> EventQueue {
        let mut mail = self.mail();
        let stopped = mail.stopped;
        std::mem::replace(&mut *mail, EventQueue { stopped, ..EventQueue::default() })
    }

    /// Waits until something comes in, or for this long.
    pub fn wait(&self, time: Duration) {
        let mail = self.mail();
        let is_idle = |mail: &mut EventQueue| {
            let is_quiet = !mail.rescan && !mail.rearm && !mail.asked && !mail.stopped;
            is_quiet && mail.paths.is_empty() && mail.broken.is_none()
        };
        drop(self.rung.wait_timeout_while(mail, time, is_idle));
    }

    /// Somebody wants this.
    pub fn want(&self, change: impl FnOnce(&mut EventQueue)) {
        change(&mut self.mail());
        self.rung.notify_all();
    }

    /// An event of the file system, or the news that events were lost.
    pub fn event(&self, event: notify::Result<notify::Event>) {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                let is_full = matches!(error.kind, notify::ErrorKind::MaxFilesWatch);
                return self.want(|mail| {
                    (mail.rescan, mail.rearm) = (true, true);
                    if is_full {
                        mail.broken = Some(error);
                    }
                });
            }
        };
        if event.need_rescan() {
            return self.want(|mail| mail.rescan = true);
        }
        let is_read = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
            EventKind::Access(_) => true,
            _ => false,
        };
        if is_read {
            return;
        }
        if event.paths.is_empty() {
            return self.want(|mail| mail.rescan = true);
        }
        // What happens within a watched folder changes its times too, and is told of by itself.
        let is_within = matches!(
            event.kind,
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_))
        );
        let worth: Vec<(Relevance, PathBuf)> = event
            .paths
            .into_iter()
            .map(|path| (self.worth(&path), path))
            .filter(|(worth, _)| !is_within || *worth != Relevance::Rearm)
            .collect();
        if worth.iter().all(|(worth, _)| *worth == Relevance::Nothing) {
            return;
        }
        self.want(|mail| {
            for (worth, path) in worth {
                mail.rearm |= worth == Relevance::Rearm;
                if worth != Relevance::Nothing {
                    mail.paths.insert(path);
                }
            }
            if mail.paths.len() > MANY {
                mail.paths.clear();
                mail.rescan = true;
            }
        });
    }

    fn worth(&self, path: &Path) -> Relevance {
        let Ok(below) = path.strip_prefix(&self.root) else { return Relevance::Nothing };
        let mut parts = below.iter().map(|part| part.to_string_lossy());
        let Some(first) = parts.next() else { return Relevance::Rearm };
        if !INPUTS.contains(&first.as_ref()) || self.ignored.iter().any(|one| path.starts_with(one))
        {
            return Relevance::Nothing;
        }
        let Some(last) = parts.next_back() else {
            return if first == SETTINGS { Relevance::Look } else { Relevance::Rearm };
        };
        let is_backup = last.ends_with('~') || (last.starts_with('#') && last.ends_with('#'));
        let names: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        if is_backup || is_hidden(&names.join("/")) {
            return Relevance::Nothing;
        }
        Relevance::Look
    }

    fn mail(&self) -> MutexGuard<'_, EventQueue> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A path without `..` and links, whether or not there is something.
fn resolved(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            Component::Normal(_) | Component::RootDir | Component::Prefix(_) => plain.push(part),
        }
    }
    let there = plain.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    match there {
        Some((above, real)) => {
            plain.strip_prefix(above).map(|rest| real.join(rest)).unwrap_or(plain)
        }
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{CreateKind, DataChange, Event, Flag};

    fn after(events: impl IntoIterator<Item = Event>) -> EventQueue {
        let hints =
            HintBox::new(Path::new("/d"), &["static/../static/site".into(), "/d/out".into()]);
        for event in events {
            hints.event(Ok(event));
        }
        hints.take()
    }

    fn written(path: &str) -> Event {
        Event::new(EventKind::Modify(ModifyKind::Data(DataChange::Any))).add_path(path.into())
    }

    #[test]
    fn only_inputs_are_worth_a_look() {
        for path in [
            "/d/site.yaml",
            "/d/content/pages/a.md",
            "/d/templates/page.html",
            "/d/static/css/site.css",
            "/d/content/pages/4913",
            "/d/static/root/.well-known/security.txt",
        ] {
            assert_eq!(after([written(path)]).paths, BTreeSet::from([path.into()]), "{path}");
        }
        for path in [
            "/d/public/index.html",
            "/d/.public.casefile-staging/index.html",
            "/d/.git/index",
            "/d/target/x",
            "/d/site.yaml.tmp",
            "/d/static/site/index.html",
            "/d/out/index.html",
            "/d/content/pages/.a.md.swp",
            "/d/content/pages/.#a.md",
            "/d/content/pages/#a.md#",
            "/d/content/pages/a.md~",
            "/d/content/.obsidian/workspace",
            "/elsewhere/content/a.md",
        ] {
            let mail = after([written(path)]);
            assert!(mail.paths.is_empty() && !mail.rearm && !mail.rescan, "{path}: {mail:?}");
        }
    }

    #[test]
    fn reading_is_no_hint_and_the_end_of_writing_is() {
        let path = "/d/content/pages/a.md";
        let access = |kind| Event::new(EventKind::Access(kind)).add_path(path.into());
        assert!(after([access(AccessKind::Open(AccessMode::Any))]).paths.is_empty());
        assert!(after([access(AccessKind::Close(AccessMode::Read))]).paths.is_empty());
        assert_eq!(after([access(AccessKind::Close(AccessMode::Write))]).paths.len(), 1);
    }

    #[test]
    fn lost_and_unknown_events_lead_to_a_look_everywhere() {
        assert!(after([Event::new(EventKind::Other).set_flag(Flag::Rescan)]).rescan);
        assert!(after([written("/d/public/x").set_flag(Flag::Rescan)]).rescan);
        assert!(after([Event::new(EventKind::Any)]).rescan);
        let many = (0..=MANY).map(|number| written(&format!("/d/content/pages/{number}.md")));
        let mail = after(many);
        assert!(mail.rescan && mail.paths.len() < 10);
        let hints = HintBox::new(Path::new("/d"), &[]);
        hints.event(Err(notify::Error::generic("lost")));
        assert!(hints.take().rescan);
    }

    #[test]
    fn a_watched_folder_that_comes_or_goes_is_armed_again() {
        let made =
            |path: &str| Event::new(EventKind::Create(CreateKind::Folder)).add_path(path.into());
        assert!(after([made("/d/content")]).rearm);
        assert!(after([made("/d")]).rearm);
        assert!(!after([made("/d/content/pages")]).rearm);
        assert!(!after([made("/d/site.yaml")]).rearm);
        let mail = after([written("/d/content"), written("/d")]);
        assert!(!mail.rearm && mail.paths.is_empty());
    }
}
