//! The steps that change something on a disk while one site takes another's place: a [`Disk`].
//!
//! Each step is all or nothing, and a build that is cut off between any two of them leaves what the next
//! one can finish or undo. Tests put a disk in the place of the real one on which any step fails, or after
//! which nothing happens any more.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use super::{file, sync};

/// Something on which one site can take another's place.
pub(super) trait Disk: fmt::Debug + Send + Sync {
    /// Makes a folder in one that is there.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a small file.
    fn mark(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Moves a file or folder; a file that lies there is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Moves a file or folder to where nothing lies.
    fn carry(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Lets two folders change places.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes sure that a folder and all below it would outlast a power cut.
    fn sync_tree(&self, folder: &Path) -> io::Result<()>;
    /// Makes sure that the names in a folder would outlast a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// The machine's own.
#[derive(Debug)]
pub(super) struct Machine;

impl Disk for Machine {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn mark(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        file::write(path, content).map(drop)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn carry(&self, from: &Path, to: &Path) -> io::Result<()> {
        match with_flag(from, to, Flag::NoReplace) {
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                if file::is_there(to)? {
                    return Err(io::ErrorKind::AlreadyExists.into());
                }
                fs::rename(from, to)
            }
            result => result,
        }
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        with_flag(one, other, Flag::Exchange)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn sync_tree(&self, folder: &Path) -> io::Result<()> {
        sync::tree(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync::folder(folder)
    }
}

/// How a renaming is more than one.
#[derive(Debug, Clone, Copy)]
enum Flag {
    Exchange,
    NoReplace,
}

/// A renaming with a flag; `Unsupported` where the system or the file system has none.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn with_flag(from: &Path, to: &Path, flag: Flag) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    let flags = match flag {
        Flag::Exchange => RenameFlags::EXCHANGE,
        Flag::NoReplace => RenameFlags::NOREPLACE,
    };
    match renameat_with(CWD, from, CWD, to, flags) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        result => Ok(result?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn with_flag(_: &Path, _: &Path, flag: Flag) -> io::Result<()> {
    let _ = (Flag::Exchange, Flag::NoReplace, flag);
    Err(io::ErrorKind::Unsupported.into())
}
