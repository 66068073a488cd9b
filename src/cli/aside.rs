//! Writes a file of a dossier whole or not at all: first under a hidden name beside its place, which nobody
//! reads, then under its own.
//!
//! Whoever writes holds a lock on the hidden file. A later run can tell by it what was left by a run that was
//! cut off from what another is writing just now, and takes the former away.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::load::{FileKind, Folder};

/// How hidden names begin; they say nothing of the file, whose own name may be as long as names can be.
const PREFIX: &str = ".casefile-";

/// How they end, so that nobody takes them for content.
const SUFFIX: &str = "~";

/// How often another hidden name is tried, where one is taken.
const MOST_NAMES: u32 = 10_000;

/// A link on the way to a file that was to be written.
#[derive(Debug)]
pub(super) struct ThroughLink(PathBuf);

impl fmt::Display for ThroughLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is a link, and nothing is written through one", self.0.display())
    }
}

impl std::error::Error for ThroughLink {}

/// Writes a file that is not there yet; `path` is that from the root, with forward slashes. No folder on the
/// way may be a link: it could lead out of the dossier, and what lies behind one is not read.
///
/// # Errors
/// If there is such a file, which then is left as it is, if a link is on the way, or the machine fails.
pub(super) fn place(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let path = &root.join(path);
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let on_the_way = folder.ancestors().take_while(|above| *above != root);
    if let Some(link) = on_the_way.filter(|above| above.is_symlink()).last() {
        return Err(io::Error::other(ThroughLink(link.to_owned())));
    }
    // That a folder is there already, and cannot be looked at, says nothing of the file.
    fs::create_dir_all(folder).map_err(|error| in_folder(folder, &error))?;
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let aside = Aside::written(folder, bytes, None)?;
    // A link, unlike a renaming, refuses a name that is taken in the meantime.
    match fs::hard_link(&aside.path, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => fs::rename(&aside.path, path),
        Ok(()) => Ok(()),
    }
}

/// Writes a file in the place of one that is there, in one step, with the permissions given.
///
/// # Errors
/// If the machine fails; the file is then what it was.
pub(super) fn replace(path: &Path, bytes: &[u8], permissions: Permissions) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let aside = Aside::written(folder, bytes, Some(permissions))?;
    fs::rename(&aside.path, path)
}

/// An error of a folder, which is not one of the file to be written.
fn in_folder(folder: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("`{}`: {error}", folder.display()))
}

/// Takes away what runs that were cut off left of files in a dossier; what cannot be taken away stays.
pub(super) fn clear(root: &Path) {
    let Ok(folder) = Folder::at(root) else { return };
    clear_one(root, &folder);
    let content = OsStr::new("content");
    if let Ok(folder) = folder.folder(content) {
        clear_all(&root.join(content), &folder);
    }
}

/// In a folder and all below it.
fn clear_all(path: &Path, folder: &Folder) {
    for below in clear_one(path, folder) {
        if let Ok(folder) = folder.folder(&below) {
            clear_all(&path.join(&below), &folder);
        }
    }
}

/// In a folder alone; the folders in it.
fn clear_one(path: &Path, folder: &Folder) -> Vec<OsString> {
    let mut folders = Vec::new();
    for (name, kind) in folder.names().unwrap_or_default() {
        let shown = name.to_string_lossy();
        let is_left = shown.starts_with(PREFIX) && shown.ends_with(SUFFIX);
        match kind {
            FileKind::File if is_left && folder.file(&name).is_ok_and(|file| is_nobodys(&file)) => {
                let _ = fs::remove_file(path.join(&name));
            }
            FileKind::Folder => folders.push(name),
            FileKind::File | FileKind::Link | FileKind::Other => {}
        }
    }
    folders
}

/// Whether no run writes a file, as far as the file system can say.
fn is_nobodys(file: &File) -> bool {
    file.try_lock().is_ok()
}

/// A file under its hidden name, which is taken back in the end.
#[derive(Debug)]
struct Aside {
    path: PathBuf,
    /// Open, and locked, until the file has its own name.
    file: File,
}

impl Aside {
    /// A file of these bytes, which are on the disk; with the usual permissions unless others are given.
    fn written(folder: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<Self> {
        let mut aside = Self::new(folder)?;
        aside.file.write_all(bytes)?;
        if let Some(permissions) = permissions {
            aside.file.set_permissions(permissions)?;
        }
        aside.file.sync_all()?;
        Ok(aside)
    }

    /// An empty file in a folder, locked.
    fn new(folder: &Path) -> io::Result<Self> {
        let mut number = 0;
        loop {
            let name = format!("{PREFIX}{}-{number}{SUFFIX}", std::process::id());
            let path = folder.join(name);
            match File::create_new(&path) {
                Ok(file) => {
                    let aside = Self { path, file };
                    // Where files cannot be locked, what is left is left.
                    let _ = aside.file.lock();
                    if aside.is_there() {
                        return Ok(aside);
                    }
                    // Another run took it away between its making and its locking.
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
            number += 1;
            if number == MOST_NAMES {
                let error = io::Error::other("too many hidden files are there already");
                return Err(in_folder(folder, &error));
            }
        }
    }

    #[cfg(unix)]
    fn is_there(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        self.file.metadata().is_ok_and(|metadata| metadata.nlink() > 0)
    }

    #[cfg(not(unix))]
    fn is_there(&self) -> bool {
        self.path.exists()
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // It may have its own name by now.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let names = names.map(|name| name.to_str().unwrap().to_owned());
        names.filter(|name| name.starts_with('.')).collect()
    }

    #[test]
    fn what_a_run_that_was_cut_off_left_is_taken_away_and_what_another_writes_is_not() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("content/sources/2015");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(".casefile-1-0~"), "half a").unwrap();
        fs::write(root.path().join(".casefile-1-0~"), "half a").unwrap();
        fs::write(folder.join(".casefile-mine"), "an editor's own").unwrap();
        let writing = Aside::written(&folder, b"whole", None).unwrap();
        clear(root.path());
        let own = writing.path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut left = hidden(&folder);
        left.sort();
        assert_eq!(left, [own, ".casefile-mine".to_owned()]);
        assert_eq!(hidden(root.path()), [""; 0]);
        drop(writing);
        assert_eq!(hidden(&folder), [".casefile-mine"]);
    }

    #[test]
    fn a_file_is_placed_once_and_replaced_as_it_was_allowed() {
        let root = tempfile::tempdir().unwrap();
        // As long as a name can be: the hidden one must not be longer.
        let name = format!("content/{}", "a".repeat(255));
        let path = root.path().join(&name);
        place(root.path(), &name, b"one").unwrap();
        let error = place(root.path(), &name, b"two").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        replace(&path, b"three", permissions.clone()).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        assert_eq!(fs::metadata(&path).unwrap().permissions(), permissions);
        assert_eq!(hidden(path.parent().unwrap()), [""; 0]);
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_not_taken_for_the_one_to_be_written() {
        let root = tempfile::tempdir().unwrap();
        place(root.path(), "content/actors", b"a file").unwrap();
        let error = place(root.path(), "content/actors/ann.md", b"one").unwrap_err();
        assert_ne!(error.kind(), io::ErrorKind::AlreadyExists, "{error}");
        assert!(error.to_string().contains("content/actors"), "{error}");
    }
}
