//! What a dossier's folder held when it was last looked at: an [`Inventory`], from the disk alone.
//!
//! Building once, watching and serving look through the same eyes: a build is a first look everywhere.
//! A look reads what may have changed and compares the bytes; times and sizes only save reading what
//! cannot have changed. What editors leave for a moment while they save (a file missing, empty or
//! half written, another beside it) is left unsettled and accepted once a later look finds it still so.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant, SystemTime};

use rayon::prelude::*;

use super::doubt::{Unsettled, UnsettledReason, is_passing, still_open};
use super::error::LoadError;
use super::folder::Folder;
use super::hidden::is_hidden;
use super::loaded::LoadedFile;
use super::role::INPUTS;
use super::strange::key_of;
use super::walk::{FileRecord, FileSnapshot, FileState, Walk, WalkFinding};
use super::workspace::Workspace;

pub(crate) use super::stamp::Identity;

/// An instant, by both clocks.
#[derive(Debug, Clone, Copy)]
pub struct ClockReading {
    /// For what lies between two looks.
    pub instant: Instant,
    /// For comparing with the times of files.
    pub wall: SystemTime,
}

/// Where to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookScope {
    /// At everything that a dossier is made from.
    Everywhere,
    /// At these files and folders, which may be new, changed or gone, and all below them.
    At(BTreeSet<PathBuf>),
}

/// What a look found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InventoryChanges {
    /// The files whose content is new or gone, by path from the root.
    pub changed: BTreeSet<String>,
    /// Where to look again before what was found is believed, from this look and those before.
    pub unsettled: BTreeSet<PathBuf>,
    /// When that look is due.
    pub again: Option<Instant>,
    /// Whether something unsettled was held before: then it pays to wait for it.
    pub is_wavering: bool,
}

/// The files of a dossier as last read.
#[derive(Debug)]
pub struct Inventory {
    root: PathBuf,
    files: BTreeMap<String, LoadedFile>,
    /// What is remembered of each of them.
    known: HashMap<String, FileSnapshot>,
    /// How many looks there were.
    looks: u64,
    folders: BTreeMap<PathBuf, Identity>,
    doubts: BTreeMap<String, Unsettled>,
    is_first: bool,
    /// The workspace that was asked for last.
    workspace: Option<Workspace>,
    /// What changed since then.
    since: BTreeSet<String>,
}

impl ClockReading {
    /// This moment.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the clock enters here, for looks and watching")]
    pub fn now() -> Self {
        Self { instant: Instant::now(), wall: SystemTime::now() }
    }

    /// The moment that comes this much later.
    #[must_use]
    pub fn after(self, time: Duration) -> Self {
        Self { instant: self.instant + time, wall: self.wall + time }
    }
}

impl Inventory {
    /// An inventory of nothing yet.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            files: BTreeMap::new(),
            known: HashMap::new(),
            looks: 0,
            folders: BTreeMap::new(),
            doubts: BTreeMap::new(),
            is_first: true,
            workspace: None,
            since: BTreeSet::new(),
        }
    }

    /// The files, by path from the root. A file that did not change is the very one of before.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, LoadedFile> {
        &self.files
    }

    /// The workspace of the files.
    pub fn workspace(&mut self) -> Workspace {
        let since = std::mem::take(&mut self.since);
        let workspace = match &self.workspace {
            Some(before) => before.after(&self.files, &since),
            None => Workspace::of(&self.files),
        };
        self.workspace = Some(workspace.clone());
        workspace
    }

    /// The folders that were walked through, and what tells each from another in its place.
    pub(crate) fn folders(&self) -> &BTreeMap<PathBuf, Identity> {
        &self.folders
    }

    /// Looks, and takes over what changed.
    ///
    /// # Errors
    /// If a file or folder cannot be read, or the root is gone; then everything stays as it was.
    pub fn look(
        &mut self,
        at: &LookScope,
        now: ClockReading,
    ) -> Result<InventoryChanges, LoadError> {
        let top =
            Folder::at(&self.root).map_err(|error| LoadError { path: self.root.clone(), error })?;
        let places = self.places(at);
        self.looks += 1;
        let found = AtomicUsize::new(0);
        let Self { root, known, files: held, looks: number, .. } = &*self;
        let (number, wall) = (*number, now.wall);
        let walk = Walk { root, top: &top, known, held, number, found, wall };
        let news: Vec<Vec<WalkFinding>> =
            places.par_iter().map(|(key, path)| walk.at(path, key)).collect::<Result<_, _>>()?;
        let missing = self.missing(&places, walk.found.into_inner());
        Ok(self.take(at, &places, news, missing, now.instant))
    }

    /// The places to look at, by path from the root, none of them within another.
    fn places(&self, at: &LookScope) -> BTreeMap<String, PathBuf> {
        let LookScope::At(paths) = at else { return self.inputs() };
        if paths.contains(&self.root) {
            return self.inputs();
        }
        let is_within = |path: &Path| path.ancestors().skip(1).any(|above| paths.contains(above));
        let outer = paths.iter().filter(|path| !is_within(path));
        outer.filter_map(|path| Some((key(&self.root, path)?, path.clone()))).collect()
    }

    fn inputs(&self) -> BTreeMap<String, PathBuf> {
        INPUTS.into_iter().map(|input| (input.to_owned(), self.root.join(input))).collect()
    }

    fn take(
        &mut self,
        at: &LookScope,
        places: &BTreeMap<String, PathBuf>,
        news: Vec<Vec<WalkFinding>>,
        missing: Vec<String>,
        now: Instant,
    ) -> InventoryChanges {
        let mut doubts = self.take_doubts(places);
        let within: BTreeSet<&Path> = places.values().map(PathBuf::as_path).collect();
        self.folders.retain(|path, _| !path.ancestors().any(|above| within.contains(above)));
        let mut changed = BTreeSet::new();
        for found in news.into_iter().flatten() {
            let (key, path, state) = match found {
                WalkFinding::Folder(path, identity) => {
                    self.folders.insert(path, identity);
                    continue;
                }
                WalkFinding::File { key, path, state } => (key, path, state),
            };
            match state {
                FileState::Touched(known) => {
                    self.remember(key, known);
                }
                FileState::Torn => {
                    let times = doubts.get(&key).map_or(0, |doubt| doubt.times + 1);
                    let doubt = Unsettled { path, why: UnsettledReason::Torn, since: now, times };
                    self.doubts.insert(key, doubt);
                }
                FileState::Fresh(known, held) => {
                    let doubted = self
                        .doubtful(&key, &known, &held)
                        .and_then(|why| still_open(doubts.remove(&key), path, why, now));
                    if let Some(doubt) = doubted {
                        self.doubts.insert(key, doubt);
                    } else {
                        changed.insert(key.clone());
                        self.files.insert(key.clone(), held);
                        self.remember(key, known);
                    }
                }
            }
        }
        for key in missing {
            let path = self.root.join(&key);
            if let Some(doubt) =
                still_open(doubts.remove(&key), path, UnsettledReason::Missing, now)
            {
                self.doubts.insert(key, doubt);
            } else {
                self.known.remove(&key);
                self.files.remove(&key);
                changed.insert(key);
            }
        }
        self.is_first &= *at != LookScope::Everywhere;
        self.since.extend(changed.iter().cloned());
        self.changes(changed)
    }

    /// What changed, and what is to be looked at again and when.
    fn changes(&self, changed: BTreeSet<String>) -> InventoryChanges {
        InventoryChanges {
            changed,
            unsettled: self.doubts.values().map(|doubt| doubt.path.clone()).collect(),
            again: self.doubts.values().map(Unsettled::due).min(),
            is_wavering: self.doubts.values().any(|doubt| doubt.why != UnsettledReason::Passing),
        }
    }

    /// Why new content is not believed at once, if it is not.
    fn doubtful(&self, key: &str, now: &FileRecord, held: &LoadedFile) -> Option<UnsettledReason> {
        let before = self.known.get(key).map(|remembered| &remembered.known);
        let is_empty = |known: &FileRecord| known.stamp.is_some_and(|stamp| stamp.len == 0);
        match before {
            _ if self.is_first => None,
            _ if is_empty(now) => Some(UnsettledReason::Empty),
            None if is_passing(key) || matches!(held, LoadedFile::Stranger(_)) => {
                Some(UnsettledReason::Passing)
            }
            _ => None,
        }
    }

    /// The doubts about what lies at these places.
    fn take_doubts(&mut self, places: &BTreeMap<String, PathBuf>) -> BTreeMap<String, Unsettled> {
        let mut taken = BTreeMap::new();
        for key in places.keys() {
            let within: Vec<String> =
                below(&self.doubts, key).map(|(key, _)| key.clone()).collect();
            for key in within {
                taken.extend(self.doubts.remove(&key).map(|doubt| (key, doubt)));
            }
        }
        taken
    }

    fn remember(&mut self, key: String, known: FileRecord) {
        self.known.insert(key, FileSnapshot { known, seen: AtomicU64::new(self.looks) });
    }

    /// The files held at these places, of which this look found so many, that it did not find.
    fn missing(&self, places: &BTreeMap<String, PathBuf>, found: usize) -> Vec<String> {
        let held = || places.keys().flat_map(|key| below(&self.files, key)).map(|(key, _)| key);
        if held().count() == found {
            return Vec::new();
        }
        let is_seen =
            |key: &str| self.known.get(key).is_some_and(|one| one.seen.load(Relaxed) == self.looks);
        held().filter(|key| !is_seen(key)).cloned().collect()
    }
}

/// What a map holds at a path and below it.
fn below<'a, T>(
    map: &'a BTreeMap<String, T>,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a T)> {
    // What lies below `a` begins with `a/`, and `0` is the character after `/`.
    let inside = (Bound::Included(format!("{key}/")), Bound::Excluded(format!("{key}0")));
    map.get_key_value(key).into_iter().chain(map.range(inside))
}

/// The path of an input from the root, with forward slashes; nothing for what is none, or hidden.
fn key(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = below.iter().map(key_of).collect();
    let is_input = INPUTS.contains(&parts.first()?.as_ref());
    let key = parts.join("/");
    (is_input && !is_hidden(&key)).then_some(key)
}
