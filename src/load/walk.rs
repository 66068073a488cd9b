//! Finds what lies at a place of a dossier's folder, and reads what may have changed since the last
//! look.

use std::collections::{BTreeMap, HashMap};
use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::SystemTime;

use rayon::prelude::*;

use super::error::{LoadError, is_gone, is_link};
use super::folder::{FileKind, Folder, FolderEntry};
use super::hidden::is_hidden;
use super::loaded::LoadedFile;
use super::role::{FileRole, role};
use super::stamp::{Identity, Stamp};
use super::strange::{Strange, key_of};

/// What is remembered of a file that was read, beside what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileRecord {
    /// Its stamp; a stranger, which is not read, has none.
    pub stamp: Option<Stamp>,
    /// Whether an equal stamp means that nothing changed.
    pub is_telling: bool,
}

/// A file that was read before.
#[derive(Debug)]
pub struct FileSnapshot {
    /// What is remembered of it.
    pub known: FileRecord,
    /// The number of the last look that found it.
    pub seen: AtomicU64,
}

/// Something that lies below the root and is to be talked about.
#[derive(Debug)]
pub enum WalkFinding {
    Folder(PathBuf, Identity),
    /// A file that is not, or may not be, as it was.
    File {
        /// Its path from the root, with forward slashes.
        key: String,
        /// Where it lies.
        path: PathBuf,
        /// What is to be said of it.
        state: FileState,
    },
}

/// How a file is now.
#[derive(Debug)]
pub enum FileState {
    /// Its bytes are what they were, its stamp is not.
    Touched(FileRecord),
    /// Its bytes are new.
    Fresh(FileRecord, LoadedFile),
    /// It changed while it was read.
    Torn,
}

/// A look, and what was known before.
pub struct Walk<'a> {
    /// The dossier's folder.
    pub root: &'a Path,
    /// The same, held open.
    pub top: &'a Folder,
    /// The files read before, by path from the root.
    pub known: &'a HashMap<String, FileSnapshot>,
    /// What they hold.
    pub held: &'a BTreeMap<String, LoadedFile>,
    /// The number of this look.
    pub number: u64,
    /// How many of the known files it found.
    pub found: AtomicUsize,
    /// When it began, by the clock on the wall.
    pub wall: SystemTime,
}

type Findings = Result<Vec<WalkFinding>, LoadError>;

/// A name in a folder that is held open.
struct DirectoryEntry<'f> {
    folder: &'f Folder,
    name: &'f OsStr,
    /// Its path from the root, with forward slashes.
    key: &'f str,
}

impl Walk<'_> {
    /// What lies at `path` below the root, which is called `key` from there; nothing where there is
    /// nothing.
    ///
    /// No link is followed, neither there nor on the way: it could publish anything.
    pub fn at(&self, path: &Path, key: &str) -> Findings {
        let below = path.strip_prefix(self.root).unwrap_or(path);
        let (Some(name), above) = (below.file_name(), below.parent()) else {
            return Ok(Vec::new());
        };
        let mut held: Option<Folder> = None;
        for name in above.into_iter().flatten() {
            match held.as_ref().unwrap_or(self.top).folder(name) {
                Ok(folder) => held = Some(folder),
                Err(error) if is_gone(&error) => return Ok(Vec::new()),
                Err(error) => return Err(failed(path, error)),
            }
        }
        let folder = held.as_ref().unwrap_or(self.top);
        match folder.seen(name) {
            Ok(FolderEntry { kind: FileKind::Folder, .. }) if name.to_str().is_some() => {
                match folder.folder(name) {
                    Ok(folder) => {
                        drop(held);
                        self.folder(folder, path, key)
                    }
                    Err(error) if is_gone(&error) => Ok(Vec::new()),
                    Err(error) => Err(failed(path, error)),
                }
            }
            Ok(seen) => {
                let entry = DirectoryEntry { folder, name, key };
                Ok(self.file(&entry, || path.to_owned(), seen)?.into_iter().collect())
            }
            Err(error) if is_gone(&error) => Ok(Vec::new()),
            Err(error) => Err(failed(path, error)),
        }
    }

    fn folder(&self, folder: Folder, path: &Path, key: &str) -> Findings {
        let identity = folder.identity().map_err(|error| failed(path, error))?;
        let mut found = vec![WalkFinding::Folder(path.to_owned(), identity)];
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        for (name, kind) in folder.names().map_err(|error| failed(path, error))? {
            let is_dotted = name.as_encoded_bytes().starts_with(b".");
            let key = [key, &key_of(&name)].join("/");
            if is_dotted && is_hidden(&key) {
                continue;
            }
            // What lies in a folder that cannot be named cannot be either: the folder stands for all.
            if kind == FileKind::Folder && name.to_str().is_some() {
                folders.push((path.join(&name), key));
            } else {
                files.push((name, key));
            }
        }
        let one = |(name, key): (OsString, String)| {
            let entry = DirectoryEntry { folder: &folder, name: &name, key: &key };
            self.entry(&entry, path).transpose()
        };
        found.extend(files.into_par_iter().filter_map(one).collect::<Result<Vec<_>, _>>()?);
        // Folders are opened one after the other on the way down, so that not many are open at once.
        drop(folder);
        let below: Vec<Vec<WalkFinding>> = folders
            .into_par_iter()
            .map(|(path, key)| self.at(&path, &key))
            .collect::<Result<_, _>>()?;
        found.extend(below.into_iter().flatten());
        Ok(found)
    }

    fn entry(
        &self,
        entry: &DirectoryEntry<'_>,
        above: &Path,
    ) -> Result<Option<WalkFinding>, LoadError> {
        let path = || above.join(entry.name);
        match entry.folder.seen(entry.name) {
            Ok(seen) => self.file(entry, path, seen),
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(failed(&path(), error)),
        }
    }

    fn file(
        &self,
        entry: &DirectoryEntry<'_>,
        path: impl FnOnce() -> PathBuf,
        seen: FolderEntry,
    ) -> Result<Option<WalkFinding>, LoadError> {
        let key = entry.key;
        let remembered = self.known.get(key);
        let known = remembered.map(|remembered| &remembered.known);
        let is_there = || {
            if let Some(remembered) = remembered {
                remembered.seen.store(self.number, Relaxed);
                self.found.fetch_add(1, Relaxed);
            }
        };
        let role = role(key);
        if role == FileRole::Ignored {
            return Ok(None);
        }
        let is_file = seen.kind == FileKind::File && role != FileRole::Stranger;
        if !is_file || entry.name.to_str().is_none() {
            is_there();
            let path = path();
            let strange = match seen.kind {
                _ if entry.name.to_str().is_none() => Strange::Name,
                FileKind::Link => Strange::link(self.root, &path, key),
                FileKind::File | FileKind::Folder | FileKind::Other => Strange::Unread,
            };
            let stranger = LoadedFile::Stranger(strange);
            let is_known = self.held.get(key) == Some(&stranger);
            let now = FileRecord { stamp: None, is_telling: true };
            let state = FileState::Fresh(now, stranger);
            return Ok((!is_known).then(|| WalkFinding::File { key: key.to_owned(), path, state }));
        }
        let stamp = seen.stamp;
        if known.is_some_and(|known| known.is_telling && known.stamp == Some(stamp)) {
            is_there();
            return Ok(None);
        }
        let path = path();
        match self.read(entry, stamp, known) {
            Ok(state) => {
                is_there();
                Ok(state.map(|state| WalkFinding::File { key: key.to_owned(), path, state }))
            }
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(failed(&path, error)),
        }
    }

    /// Reads a file and compares it; says nothing of one that is as it was.
    fn read(
        &self,
        entry: &DirectoryEntry<'_>,
        stamp: Stamp,
        known: Option<&FileRecord>,
    ) -> io::Result<Option<FileState>> {
        let Some(bytes) = bytes(entry, stamp.len)? else { return Ok(Some(FileState::Torn)) };
        let after = entry.folder.seen(entry.name)?;
        if after.stamp != stamp || bytes.len() as u64 != stamp.len {
            return Ok(Some(FileState::Torn));
        }
        let now = FileRecord { stamp: Some(stamp), is_telling: stamp.is_telling(self.wall) };
        let Some(fresh) = LoadedFile::of(entry.key, bytes) else { return Ok(None) };
        if self.held.get(entry.key) != Some(&fresh) {
            return Ok(Some(FileState::Fresh(now, fresh)));
        }
        Ok((known != Some(&now)).then_some(FileState::Touched(now)))
    }
}

/// What a file holds; `None` where there is no longer a file but something else.
fn bytes(entry: &DirectoryEntry<'_>, len: u64) -> io::Result<Option<Vec<u8>>> {
    let mut file = match entry.folder.file(entry.name) {
        Ok(file) => file,
        Err(error) if is_link(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    if !file.metadata()?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(len).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn failed(path: &Path, error: io::Error) -> LoadError {
    LoadError { path: path.to_owned(), error }
}
