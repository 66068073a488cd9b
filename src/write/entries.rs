//! What lies in a folder: names and kinds, read in one go.
//!
//! The iterator of the standard library ends the program where a folder cannot be closed, as some
//! network file systems have it; here that is no fault: everything was read by then.

use std::ffi::OsString;
use std::io;
use std::path::Path;

/// What an entry of a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryKind {
    Folder,
    /// A file with content of its own.
    File,
    /// A link, a pipe, a socket, a device.
    Other,
}

impl From<std::fs::FileType> for EntryKind {
    fn from(kind: std::fs::FileType) -> Self {
        if kind.is_dir() {
            Self::Folder
        } else if kind.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }
}

/// Lists a folder, in the order of the file system. `follow` says whether it may be a link to one.
///
/// # Errors
/// If it is no folder, is gone, or cannot be read.
#[cfg(unix)]
pub(super) fn entries(folder: &Path, follow: bool) -> io::Result<Vec<(OsString, EntryKind)>> {
    use rustix::fs::{Dir, FileType, Mode, OFlags, open};
    use std::os::unix::ffi::OsStringExt as _;
    let mut flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    if !follow {
        flags |= OFlags::NOFOLLOW;
    }
    let directory = Dir::new(open(folder, flags, Mode::empty())?)?;
    let mut found = Vec::new();
    for entry in directory {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name == b"." || name == b".." {
            continue;
        }
        let name = OsString::from_vec(name.to_vec());
        let kind = match entry.file_type() {
            FileType::Directory => EntryKind::Folder,
            FileType::RegularFile => EntryKind::File,
            // Not every file system tells it here.
            FileType::Unknown => match std::fs::symlink_metadata(folder.join(&name)) {
                Ok(metadata) => metadata.file_type().into(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            },
            _ => EntryKind::Other,
        };
        found.push((name, kind));
    }
    Ok(found)
}

/// Lists a folder, in the order of the file system.
///
/// # Errors
/// If it is no folder, is gone, or cannot be read.
#[cfg(not(unix))]
pub(super) fn entries(folder: &Path, _: bool) -> io::Result<Vec<(OsString, EntryKind)>> {
    let entry = |entry: io::Result<std::fs::DirEntry>| {
        let entry = entry?;
        Ok((entry.file_name(), entry.file_type()?.into()))
    };
    std::fs::read_dir(folder)?.map(entry).collect()
}
