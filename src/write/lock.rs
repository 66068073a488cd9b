//! Lets one build at a time write to an output: a [`Lock`], from a file that is held.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::WriteError;

/// A lock on an output, held until the end; the operating system lets go of it even if the program is
/// killed.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
    /// Whether the file of that name is no longer this lock's. Whoever asks waits until that is settled.
    is_released: Mutex<bool>,
}

impl Lock {
    /// Takes the lock whose file lies, or is to lie, at `path`.
    ///
    /// # Errors
    /// If another build holds it, something else than a file lies there, or the machine fails.
    pub(super) fn take(path: &Path, output: &Path) -> Result<Self, WriteError> {
        let machine = |error| WriteError::Machine(path.to_owned(), error);
        loop {
            let file = match open(path) {
                Ok(file) => file,
                Err(error) if is_link(&error) => {
                    return Err(WriteError::LockIsNoFile(path.to_owned()));
                }
                Err(error) => return Err(machine(error)),
            };
            if !file.metadata().map_err(machine)?.is_file() {
                return Err(WriteError::LockIsNoFile(path.to_owned()));
            }
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(WriteError::Locked(output.to_owned())),
                Err(TryLockError::Error(error)) => return Err(machine(error)),
            }
            // Whoever held the lock may have removed the file between its opening and its locking.
            if is_at(&file, path).map_err(machine)? {
                let is_released = Mutex::new(false);
                return Ok(Self { path: path.to_owned(), _file: file, is_released });
            }
        }
    }

    /// Removes its file, once: what lies there later is another's. When this returns it is gone, whoever
    /// removed it.
    pub fn release(&self) {
        let mut is_released = self.is_released.lock().unwrap_or_else(PoisonError::into_inner);
        if !std::mem::replace(&mut *is_released, true) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.release();
    }
}

/// Opens the file, or makes it; never what a link leads to, and never anew.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let everybody = Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::WGRP | Mode::ROTH | Mode::WOTH;
    Ok(open(path, flags | OFlags::NONBLOCK, everybody)?.into())
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create(true).truncate(false).open(path)
}

#[cfg(unix)]
fn is_link(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let number = error.raw_os_error();
    [Errno::LOOP, Errno::ISDIR, Errno::NXIO].iter().any(|kind| Some(kind.raw_os_error()) == number)
}

#[cfg(not(unix))]
fn is_link(_: &io::Error) -> bool {
    false
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let own = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(there) => Ok((own.dev(), own.ino()) == (there.dev(), there.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can fail")]
fn is_at(_: &File, _: &Path) -> io::Result<bool> {
    // An open file cannot be removed on these systems.
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_once_and_its_file_goes_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let (path, output) = (folder.path().join("lock"), folder.path().join("public"));
        let lock = Lock::take(&path, &output).unwrap();
        assert!(matches!(Lock::take(&path, &output), Err(WriteError::Locked(_))));
        drop(lock);
        assert!(!path.exists());
        drop(Lock::take(&path, &output).unwrap());
    }

    #[test]
    fn a_lock_that_was_released_leaves_what_another_laid_there() {
        let folder = tempfile::tempdir().unwrap();
        let (path, output) = (folder.path().join("lock"), folder.path().join("public"));
        let first = Lock::take(&path, &output).unwrap();
        first.release();
        let second = Lock::take(&path, &output).unwrap();
        drop(first);
        assert!(path.exists());
        drop(second);
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_is_neither_emptied_nor_locked() {
        let folder = tempfile::tempdir().unwrap();
        let (path, victim) = (folder.path().join("lock"), folder.path().join("victim"));
        fs::write(&victim, "mine").unwrap();
        for target in [&victim, &folder.path().join("nothing"), folder.path()] {
            std::os::unix::fs::symlink(target, &path).unwrap();
            let refused = Lock::take(&path, folder.path());
            assert!(matches!(refused, Err(WriteError::LockIsNoFile(_))), "{refused:?}");
            assert!(path.is_symlink());
            fs::remove_file(&path).unwrap();
        }
        assert_eq!(fs::read(&victim).unwrap(), b"mine");
        assert!(!folder.path().join("nothing").exists());
        fs::create_dir(&path).unwrap();
        assert!(matches!(Lock::take(&path, folder.path()), Err(WriteError::LockIsNoFile(_))));
    }
}
