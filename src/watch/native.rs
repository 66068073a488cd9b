//! Has the operating system tell of events below a dossier's root, and keeps it doing so when folders
//! are deleted, made anew or made later: [`Native`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::hints::HintBox;
use crate::load::INPUTS;
use crate::load::inventory::Identity;

/// The watches of the operating system. Folders are watched, never files: a save replaces those.
#[derive(Debug)]
pub struct Native {
    root: PathBuf,
    watcher: RecommendedWatcher,
    /// The folders that were there when everything was last put under watch.
    armed: BTreeMap<PathBuf, Identity>,
    /// The root and the inputs that are under watch.
    points: BTreeMap<PathBuf, Identity>,
    /// Whether to do it once more: news of a folder's end may arrive after the next was put under
    /// watch, and end that watch.
    again: bool,
}

impl Native {
    /// Puts a dossier's folders under watch.
    pub fn start(root: &Path, hints: &Arc<HintBox>) -> notify::Result<Self> {
        let hints = Arc::clone(hints);
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(move |event| hints.event(event), config)?;
        let mut native = Self {
            root: root.to_owned(),
            watcher,
            armed: BTreeMap::new(),
            points: BTreeMap::new(),
            again: false,
        };
        native.arm()?;
        Ok(native)
    }

    /// Puts under watch what is not: points that are new or not those of before, and all that lies
    /// below the others.
    pub fn arm(&mut self) -> notify::Result<()> {
        self.again = true;
        for (point, mode) in points(&self.root) {
            let identity = match folder(&point, mode) {
                Some(identity) => identity,
                None => {
                    if self.points.remove(&point).is_some() {
                        let _ = self.watcher.unwatch(&point);
                    }
                    continue;
                }
            };
            if self.points.get(&point).is_some_and(|before| *before != identity) {
                // The watch of the folder that was there is gone with it, or leads elsewhere.
                let _ = self.watcher.unwatch(&point);
            }
            match self.watcher.watch(&point, mode) {
                Ok(()) => {
                    self.points.insert(point, identity);
                }
                Err(error) if is_gone(&error) => {
                    self.points.remove(&point);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Sees to it that these folders, found by a look everywhere, are all under watch; says whether
    /// something was done about it, so that something may have been missed.
    pub fn follow(&mut self, folders: &BTreeMap<PathBuf, Identity>) -> notify::Result<bool> {
        let is_same = points(&self.root)
            .all(|(point, mode)| folder(&point, mode) == self.points.get(&point).copied());
        let is_same = is_same && self.armed == *folders;
        if is_same && !self.again {
            return Ok(false);
        }
        self.arm()?;
        self.again = !is_same;
        self.armed.clone_from(folders);
        Ok(true)
    }
}

/// Where watches are put: the root for what appears in it, and the folders among the inputs.
fn points(root: &Path) -> impl Iterator<Item = (PathBuf, RecursiveMode)> {
    let folders = INPUTS.into_iter().map(|input| (root.join(input), RecursiveMode::Recursive));
    std::iter::once((root.to_owned(), RecursiveMode::NonRecursive)).chain(folders)
}

/// The folder at a point. The root may be a link to it; an input that is a link is not followed.
fn folder(point: &Path, mode: RecursiveMode) -> Option<Identity> {
    let metadata = match mode {
        RecursiveMode::NonRecursive => fs::metadata(point),
        RecursiveMode::Recursive => fs::symlink_metadata(point),
    };
    metadata.ok().filter(fs::Metadata::is_dir).map(|metadata| Identity::of(&metadata))
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}
