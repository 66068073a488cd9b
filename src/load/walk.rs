//! Finds what lies at a place of a dossier's folder, and reads what may have changed since the last
//! look.

use std::collections::HashMap;
use std::fs::{self, DirEntry, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::SystemTime;

use rayon::prelude::*;

use super::stamp::{Identity, Stamp};
use super::{Held, LoadError, Role, is_hidden, role};

/// What is remembered of a file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its stamp; a stranger, which is not read, has none.
    pub stamp: Option<Stamp>,
    /// Whether an equal stamp means that nothing changed.
    pub is_telling: bool,
    /// What the bytes come to.
    pub hash: blake3::Hash,
}

/// A file that was read before.
#[derive(Debug)]
pub struct Remembered {
    /// What is remembered of it.
    pub known: Known,
    /// The number of the last look that found it.
    pub seen: AtomicU64,
}

/// Something that lies below the root and is to be talked about.
#[derive(Debug)]
pub enum Found {
    /// A folder.
    Folder(PathBuf, Identity),
    /// A file that is not, or may not be, as it was.
    File {
        /// Its path from the root, with forward slashes.
        key: String,
        /// Where it lies.
        path: PathBuf,
        /// What is to be said of it.
        state: State,
    },
}

/// How a file is now.
#[derive(Debug)]
pub enum State {
    /// Its bytes are what they were, its stamp is not.
    Touched(Known),
    /// Its bytes are new.
    Fresh(Known, Held),
    /// It changed while it was read.
    Torn,
}

/// A look, and what was known before.
pub struct Walk<'a> {
    /// The files read before, by path from the root.
    pub known: &'a HashMap<String, Remembered>,
    /// The number of this look.
    pub number: u64,
    /// How many of the known files it found.
    pub found: AtomicUsize,
    /// When it began, by the clock on the wall.
    pub wall: SystemTime,
}

type Findings = Result<Vec<Found>, LoadError>;

impl Walk<'_> {
    /// What lies at `path`, which is called `key` from the root; nothing where there is nothing.
    ///
    /// A link there is followed only if it is asked for: an editor may keep a whole input elsewhere,
    /// while a link somewhere below could publish anything.
    pub fn at(&self, path: &Path, key: &str, follow: bool) -> Findings {
        match metadata(path, follow) {
            Ok(metadata) if metadata.is_dir() => self.folder(path, key, &metadata),
            Ok(metadata) => {
                Ok(self.file(key, || path.to_owned(), &metadata, follow)?.into_iter().collect())
            }
            Err(error) if is_gone(&error) => Ok(Vec::new()),
            Err(error) => Err(failed(path, error)),
        }
    }

    fn folder(&self, path: &Path, key: &str, metadata: &Metadata) -> Findings {
        let mut found = vec![Found::Folder(path.to_owned(), Identity::of(metadata))];
        let mut folders = Vec::new();
        let mut files = Vec::new();
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) if is_gone(&error) => return Ok(found),
            Err(error) => return Err(failed(path, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| failed(path, error))?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let key = [key, &name].join("/");
            if name.starts_with('.') && is_hidden(&key) {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push((entry.path(), key)),
                Ok(_) => files.push((entry, key)),
                Err(error) if is_gone(&error) => {}
                Err(error) => return Err(failed(&entry.path(), error)),
            }
        }
        let files: Vec<Found> = files
            .into_par_iter()
            .filter_map(|(entry, key)| self.entry(&entry, &key).transpose())
            .collect::<Result<_, _>>()?;
        found.extend(files);
        let below: Vec<Vec<Found>> = folders
            .into_par_iter()
            .map(|(path, key)| self.at(&path, &key, false))
            .collect::<Result<_, _>>()?;
        found.extend(below.into_iter().flatten());
        Ok(found)
    }

    fn entry(&self, entry: &DirEntry, key: &str) -> Result<Option<Found>, LoadError> {
        match entry.metadata() {
            Ok(metadata) => self.file(key, || entry.path(), &metadata, false),
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(failed(&entry.path(), error)),
        }
    }

    fn file(
        &self,
        key: &str,
        path: impl FnOnce() -> PathBuf,
        metadata: &Metadata,
        follow: bool,
    ) -> Result<Option<Found>, LoadError> {
        let remembered = self.known.get(key);
        let known = remembered.map(|remembered| &remembered.known);
        let is_there = || {
            if let Some(remembered) = remembered {
                remembered.seen.store(self.number, Relaxed);
                self.found.fetch_add(1, Relaxed);
            }
        };
        let role = role(key);
        if role == Role::Ignored {
            return Ok(None);
        }
        if role == Role::Stranger || !metadata.is_file() {
            is_there();
            if known.is_some_and(|known| known.stamp.is_none()) {
                return Ok(None);
            }
            let known = Known { stamp: None, is_telling: true, hash: blake3::hash(&[]) };
            let state = State::Fresh(known, Held::Stranger);
            return Ok(Some(Found::File { key: key.to_owned(), path: path(), state }));
        }
        let stamp = Stamp::of(metadata);
        if known.is_some_and(|known| known.is_telling && known.stamp == Some(stamp)) {
            is_there();
            return Ok(None);
        }
        let path = path();
        match self.read(&path, key, stamp, known, follow) {
            Ok(state) => {
                is_there();
                Ok(state.map(|state| Found::File { key: key.to_owned(), path, state }))
            }
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(failed(&path, error)),
        }
    }

    /// Reads a file and compares it; says nothing of one that is as it was.
    fn read(
        &self,
        path: &Path,
        key: &str,
        stamp: Stamp,
        known: Option<&Known>,
        follow: bool,
    ) -> io::Result<Option<State>> {
        let Some(bytes) = bytes(path, follow, stamp.len)? else { return Ok(Some(State::Torn)) };
        if Stamp::of(&metadata(path, follow)?) != stamp || bytes.len() as u64 != stamp.len {
            return Ok(Some(State::Torn));
        }
        let hash = blake3::hash(&bytes);
        let now = Known { stamp: Some(stamp), is_telling: stamp.is_telling(self.wall), hash };
        Ok(match known {
            Some(known) if *known == now => None,
            Some(known) if known.hash == hash && known.stamp.is_some() => Some(State::Touched(now)),
            _ => Held::of(key, bytes).map(|held| State::Fresh(now, held)),
        })
    }
}

fn metadata(path: &Path, follow: bool) -> io::Result<Metadata> {
    if follow { fs::metadata(path) } else { fs::symlink_metadata(path) }
}

/// What a file holds; `None` where there is no longer a file but something else.
fn bytes(path: &Path, follow: bool, len: u64) -> io::Result<Option<Vec<u8>>> {
    let mut file = match open(path, follow) {
        Ok(file) => file,
        Err(error) if became_link(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    if !file.metadata()?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(len).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Opens a file to read, without following a link or waiting for a pipe that took its place.
#[cfg(unix)]
fn open(path: &Path, follow: bool) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open};
    let mut flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    if !follow {
        flags |= OFlags::NOFOLLOW;
    }
    Ok(open(path, flags, Mode::empty())?.into())
}

#[cfg(not(unix))]
fn open(path: &Path, _: bool) -> io::Result<File> {
    File::open(path)
}

#[cfg(unix)]
fn became_link(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn became_link(_: &io::Error) -> bool {
    false
}

/// Whether there is nothing at a path: then it is missing, which is no fault of the machine.
fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn failed(path: &Path, error: io::Error) -> LoadError {
    LoadError { path: path.to_owned(), error }
}
