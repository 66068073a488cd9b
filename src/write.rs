//! Writes a site to a folder: the whole new one, or nothing.
//!
//! 1. The output is locked, so that two builds cannot meet.
//! 2. Files go into a staging folder beside it as they are made.
//! 3. A manifest of all of them is written last; it also marks the folder as casefile's own.
//! 4. Staging and output change places in one step, and what was there before is removed.
//!
//! Whatever happens before step 4 leaves the old site as it was.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::render::{Print, Sink};

mod lasting;

pub use lasting::{Lasting, Renewed};

/// The manifest's path within the site.
pub const MANIFEST: &str = ".well-known/casefile/manifest.json";

/// A site being written.
#[derive(Debug)]
pub struct Staging {
    output: PathBuf,
    folder: PathBuf,
    _lock: Lock,
    files: Mutex<BTreeMap<String, Entry>>,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// How many files.
    pub files: usize,
    /// Their length in bytes.
    pub bytes: u64,
}

/// A file as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Entry {
    /// BLAKE3 of its bytes, hexadecimal.
    blake3: String,
    /// Its length.
    bytes: u64,
}

#[derive(Serialize)]
struct Manifest<'a> {
    generator: &'static str,
    files: &'a BTreeMap<String, Entry>,
}

/// Why a site could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// Another build holds the lock.
    Locked(PathBuf),
    /// The folder holds files that are not casefile's.
    NotOwned(PathBuf),
    /// The machine failed.
    Machine(PathBuf, io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked(path) => write!(f, "another build is writing `{}`", path.display()),
            Self::NotOwned(path) => write!(
                f,
                "`{}` holds files that casefile did not write, so it will not replace them",
                path.display()
            ),
            Self::Machine(path, error) => write!(f, "cannot write `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {}

fn machine(path: &Path) -> impl FnOnce(io::Error) -> WriteError + '_ {
    move |error| WriteError::Machine(path.to_owned(), error)
}

impl Staging {
    /// Locks `output` and opens an empty staging folder beside it.
    ///
    /// # Errors
    /// If another build holds the lock, the folder is not casefile's, or the machine fails.
    pub fn open(output: &Path) -> Result<Self, WriteError> {
        let output = absolute(output).map_err(machine(output))?;
        let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
            return Err(WriteError::NotOwned(output));
        };
        fs::create_dir_all(parent).map_err(machine(parent))?;
        let beside = |suffix: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        let lock_path = beside(".casefile-lock");
        let lock = match Lock::take(&lock_path).map_err(machine(&lock_path))? {
            Some(lock) => lock,
            None => return Err(WriteError::Locked(output)),
        };
        if !is_owned_or_empty(&output).map_err(machine(&output))? {
            return Err(WriteError::NotOwned(output));
        }
        let folder = beside(".casefile-staging");
        // A build that was killed may have left one.
        remove(&folder).map_err(machine(&folder))?;
        fs::create_dir(&folder).map_err(machine(&folder))?;
        Ok(Self { output, folder, _lock: lock, files: Mutex::new(BTreeMap::new()) })
    }

    /// Links a file of the old site into the new one; `false` where the file system does not link.
    fn link(&self, path: &str, entry: &Entry) -> io::Result<bool> {
        let (from, to) = (self.output.join(path), self.folder.join(path));
        let linked = match fs::hard_link(&from, &to) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(folder) = to.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::hard_link(&from, &to)
            }
            result => result,
        };
        if linked.is_ok() {
            let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            files.insert(path.to_owned(), entry.clone());
        }
        // What cannot be linked is made and written as any other file.
        Ok(linked.is_ok())
    }

    /// Finishes the site, puts it in the place of the old one, and tells what is to be remembered of
    /// it, by what its files were made from.
    ///
    /// # Errors
    /// If the machine fails; the old site is then still in its place.
    pub fn publish_lasting(
        self,
        prints: &BTreeMap<String, Print>,
    ) -> Result<(Written, Lasting), WriteError> {
        // Looked at before anybody else can reach the files; they keep their inodes on their way.
        let lasting = {
            let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            Lasting::of(&self.folder, &files, prints)
        };
        let output = self.output.clone();
        let written = self.publish()?;
        Ok((written, lasting.settled(&output)))
    }

    /// Finishes the site and puts it in the place of the old one.
    ///
    /// # Errors
    /// If the machine fails; the old site is then still in its place.
    pub fn publish(self) -> Result<Written, WriteError> {
        let files = std::mem::take(&mut *self.files.lock().unwrap_or_else(PoisonError::into_inner));
        let written = Written {
            files: files.len() + 1,
            bytes: files.values().map(|entry| entry.bytes).sum(),
        };
        let manifest = Manifest { generator: "casefile", files: &files };
        let path = self.folder.join(MANIFEST);
        let json = serde_json::to_vec_pretty(&manifest)
            .map_err(|error| WriteError::Machine(path.clone(), error.into()))?;
        write_file(&path, &json).map_err(machine(&path))?;
        if self.output.exists() {
            exchange(&self.folder, &self.output).map_err(machine(&self.output))?;
            remove(&self.folder).map_err(machine(&self.folder))?;
        } else {
            fs::rename(&self.folder, &self.output).map_err(machine(&self.output))?;
        }
        Ok(written)
    }
}

/// A lock on an output, held until the end; the operating system lets go of it even if the program is
/// killed.
#[derive(Debug)]
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock, or nothing where another build holds it.
    fn take(path: &Path) -> io::Result<Option<Self>> {
        loop {
            let file = File::create(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // Whoever held the lock may have removed the file between its opening and its locking.
            if is_at(&file, path)? {
                return Ok(Some(Self { path: path.to_owned(), _file: file }));
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let own = file.metadata()?;
    match fs::metadata(path) {
        Ok(there) => Ok((own.dev(), own.ino()) == (there.dev(), there.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> io::Result<bool> {
    // An open file cannot be removed on these systems.
    Ok(true)
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After `publish` there is nothing left here; after a failure nothing should be.
        let _ = remove(&self.folder);
    }
}

impl Sink for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let entry = Entry {
            blake3: blake3::hash(bytes).to_hex().to_string(),
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        };
        write_file(&self.folder.join(path), bytes)?;
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), entry);
        Ok(())
    }
}

fn absolute(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Ok(path) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => std::path::absolute(path),
        Err(error) => Err(error),
    }
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::write(path, bytes) {
        // Folders are made when they are first missed: most files lie in one that is there.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, bytes)
        }
        result => result,
    }
}

fn is_owned_or_empty(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_none() {
                return Ok(true);
            }
            match fs::read(folder.join(MANIFEST)) {
                Ok(manifest) => Ok(serde_json::from_slice::<serde_json::Value>(&manifest)
                    .is_ok_and(|value| value["generator"] == "casefile")),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
                Err(error) => Err(error),
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// Lets two folders change places in one step where the system can, in two where it cannot.
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(()),
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let aside = new.with_extension("casefile-old");
    remove(&aside)?;
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}
