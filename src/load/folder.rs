//! A folder of the disk, held open, below which nothing is reached through a link: [`Folder`].
//!
//! A path says where something lay when somebody looked; a moment later a link may stand in the place of
//! any folder in it. So every step goes from a folder that is open already to a name in it, and a name
//! that is a link leads nowhere.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::path::Path;

use super::stamp::{Identity, Stamp};

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Folder,
    File,
    /// A link, wherever it leads.
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// A name in a folder as it was found.
#[derive(Debug, Clone, Copy)]
pub struct FolderEntry {
    /// What it stands for.
    pub kind: FileKind,
    pub stamp: Stamp,
}

pub use system::Folder;

#[cfg(unix)]
mod system {
    use std::os::fd::OwnedFd;
    use std::os::unix::ffi::OsStringExt;

    use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, open, openat, statat};

    use super::{File, FileKind, FolderEntry, Identity, OsStr, OsString, Path, Stamp, io};

    /// A folder, held open.
    #[derive(Debug)]
    pub struct Folder(OwnedFd);

    /// How folders are opened.
    const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

    impl Folder {
        /// The folder at a path, which may lead through links.
        pub fn at(path: &Path) -> io::Result<Self> {
            Ok(Self(open(path, FOLDER, Mode::empty())?))
        }

        /// The folder of a name in this one.
        pub fn folder(&self, name: &OsStr) -> io::Result<Self> {
            Ok(Self(openat(&self.0, name, FOLDER | OFlags::NOFOLLOW, Mode::empty())?))
        }

        /// The file of a name in this one, to be read. A pipe is not waited for.
        pub fn file(&self, name: &OsStr) -> io::Result<File> {
            let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOFOLLOW;
            Ok(openat(&self.0, name, flags, Mode::empty())?.into())
        }

        /// What a name in this one stands for.
        pub fn seen(&self, name: &OsStr) -> io::Result<FolderEntry> {
            let stat = statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW)?;
            let kind = kind(FileType::from_raw_mode(stat.st_mode));
            Ok(FolderEntry { kind, stamp: Stamp::of_stat(&stat) })
        }

        /// Every name in this one, with what it stands for.
        pub fn names(&self) -> io::Result<Vec<(OsString, FileKind)>> {
            let mut names = Vec::new();
            for entry in Dir::read_from(&self.0)? {
                let entry = entry?;
                let name = OsString::from_vec(entry.file_name().to_bytes().to_vec());
                if name == "." || name == ".." {
                    continue;
                }
                let kind = match entry.file_type() {
                    // Some file systems do not say.
                    FileType::Unknown => match self.seen(&name) {
                        Ok(seen) => seen.kind,
                        Err(error) if super::super::error::is_gone(&error) => continue,
                        Err(error) => return Err(error),
                    },
                    known => kind(known),
                };
                names.push((name, kind));
            }
            Ok(names)
        }

        /// What tells it from another in its place.
        pub fn identity(&self) -> io::Result<Identity> {
            Ok(Identity::of(&File::from(self.0.try_clone()?).metadata()?))
        }
    }

    fn kind(kind: FileType) -> FileKind {
        match kind {
            FileType::Directory => FileKind::Folder,
            FileType::RegularFile => FileKind::File,
            FileType::Symlink => FileKind::Link,
            _ => FileKind::Other,
        }
    }
}

/// Where folders cannot be held open, each step is looked at before it is made.
#[cfg(not(unix))]
mod system {
    use std::fs::{self, FileType};
    use std::path::PathBuf;

    use super::{File, FileKind, FolderEntry, Identity, OsStr, OsString, Path, Stamp, io};

    /// A folder by its path.
    #[derive(Debug)]
    pub struct Folder(PathBuf);

    impl Folder {
        /// The folder at a path, which may lead through links.
        pub fn at(path: &Path) -> io::Result<Self> {
            if fs::metadata(path)?.is_dir() {
                return Ok(Self(path.to_owned()));
            }
            Err(io::Error::from(io::ErrorKind::NotADirectory))
        }

        /// The folder of a name in this one.
        pub fn folder(&self, name: &OsStr) -> io::Result<Self> {
            match self.seen(name)?.kind {
                FileKind::Folder => Ok(Self(self.0.join(name))),
                FileKind::File | FileKind::Link | FileKind::Other => {
                    Err(io::Error::from(io::ErrorKind::NotADirectory))
                }
            }
        }

        /// The file of a name in this one, to be read.
        pub fn file(&self, name: &OsStr) -> io::Result<File> {
            match self.seen(name)?.kind {
                FileKind::File => File::open(self.0.join(name)),
                FileKind::Folder | FileKind::Link | FileKind::Other => {
                    Err(io::Error::from(io::ErrorKind::NotFound))
                }
            }
        }

        /// What a name in this one stands for.
        pub fn seen(&self, name: &OsStr) -> io::Result<FolderEntry> {
            let metadata = fs::symlink_metadata(self.0.join(name))?;
            Ok(FolderEntry { kind: kind(metadata.file_type()), stamp: Stamp::of(&metadata) })
        }

        /// Every name in this one, with what it stands for.
        pub fn names(&self) -> io::Result<Vec<(OsString, FileKind)>> {
            let entry = |entry: io::Result<fs::DirEntry>| {
                let entry = entry?;
                Ok((entry.file_name(), kind(entry.file_type()?)))
            };
            fs::read_dir(&self.0)?.map(entry).collect()
        }

        /// What tells it from another in its place.
        pub fn identity(&self) -> io::Result<Identity> {
            Ok(Identity::of(&fs::symlink_metadata(&self.0)?))
        }
    }

    fn kind(kind: FileType) -> FileKind {
        match kind {
            kind if kind.is_symlink() => FileKind::Link,
            kind if kind.is_dir() => FileKind::Folder,
            kind if kind.is_file() => FileKind::File,
            _ => FileKind::Other,
        }
    }
}
