//! Where a build writes: a [`OutputPlace`], from the path of an output, and what lies beside it for a while.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::WriteError;
use super::entries::entries;
use super::manifest::is_missing;

/// How many builds may leave something behind that nobody can remove.
const SLOTS: usize = 20;

/// What everything begins with that a build lays into the output itself.
const WITHIN: &str = ".casefile";

/// An output, and how a new site gets there.
#[derive(Debug)]
pub(super) struct OutputPlace {
    /// The folder of the site, without links.
    pub output: PathBuf,
    /// The folder above.
    pub parent: PathBuf,
    /// Why the new site cannot be made beside the old one and change places with it, if it cannot.
    pub in_place: Option<PiecemealReason>,
    /// What the names of everything begin with that lies beside the output.
    beside: PathBuf,
}

/// Why files are replaced one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PiecemealReason {
    MountPoint,
    WorkingFolder,
    ParentIsReadOnly,
    /// The system said so when it came to it.
    CannotMove,
}

impl fmt::Display for PiecemealReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MountPoint => "is a mount point",
            Self::WorkingFolder => "is the working folder",
            Self::ParentIsReadOnly => "lies in a folder that cannot be written to",
            Self::CannotMove => "cannot be moved on its file system",
        })
    }
}

/// The paths of one build beside the output, or within it; most of them are there for a moment.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    /// The new site; once it has taken the old one's place by an exchange, the old one.
    pub site: PathBuf,
    /// The old site, where it takes two steps.
    pub before: PathBuf,
    /// Is there from before the new site takes the old one's place until nothing of the old one is left
    /// that is not casefile's; holds the list of what is kept.
    pub swap: PathBuf,
    /// Is there from before the first file is replaced until the last one is.
    pub in_place: PathBuf,
}

impl Slot {
    fn of(prefix: &Path, number: usize) -> Self {
        let named = |what: &str| match number {
            1 => with_suffix(prefix, &format!("-{what}")),
            _ => with_suffix(prefix, &format!("-{what}-{number}")),
        };
        Self {
            site: named("staging"),
            before: named("old"),
            swap: named("swap"),
            in_place: named("in-place"),
        }
    }
}

impl OutputPlace {
    /// The place of an output, whose parent is made where it is missing.
    ///
    /// # Errors
    /// If no site can be there, or the machine fails.
    pub fn of(path: &Path) -> Result<Self, WriteError> {
        let machine = |error| WriteError::Machine(path.to_owned(), error);
        let refused = |why| Err(WriteError::NoFolder(path.to_owned(), why));
        let (output, is_new) = match path.canonicalize() {
            Ok(output) => (output, false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if path.is_symlink() {
                    return refused("is a link that leads nowhere");
                }
                (resolved(path).map_err(machine)?, true)
            }
            Err(error) if leads_in_a_circle(&error) => {
                return refused("is a link that leads in a circle");
            }
            Err(error) => return Err(machine(error)),
        };
        let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
            return refused("is the root of the file system");
        };
        if is_new {
            fs::create_dir_all(parent)
                .map_err(|error| WriteError::Machine(parent.to_owned(), error))?;
        } else if !fs::metadata(&output).map_err(machine)?.is_dir() {
            return refused("is no folder");
        }
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(WITHIN);
        let (beside, parent) = (parent.join(hidden), parent.to_owned());
        let in_place = if is_new { None } else { why_in_place(&output, &parent) };
        Ok(Self { output, parent, in_place, beside })
    }

    /// Where the lock lies beside the output, and where within it.
    pub fn locks(&self) -> (PathBuf, PathBuf) {
        (with_suffix(&self.beside, "-lock"), self.output.join(format!("{WITHIN}-lock")))
    }

    /// Where it is written down what the last build was made from; nowhere where nothing can lie beside the output.
    pub fn last(&self) -> Option<PathBuf> {
        self.in_place.is_none().then(|| with_suffix(&self.beside, "-last"))
    }

    /// The slots in which a new site may be made, in the order in which they are tried.
    pub fn slots(&self) -> impl Iterator<Item = Slot> {
        let prefix = match self.in_place {
            Some(_) => self.output.join(WITHIN),
            None => self.beside.clone(),
        };
        (1..=SLOTS).map(move |number| Slot::of(&prefix, number))
    }

    /// The slots of builds that had to do otherwise than this one.
    pub fn other_slots(&self) -> impl Iterator<Item = Slot> {
        let prefix = match self.in_place {
            Some(_) => self.beside.clone(),
            None => self.output.join(WITHIN),
        };
        (1..=SLOTS).map(move |number| Slot::of(&prefix, number))
    }
}

/// Whether a file of this name in an output is one that a build laid there for a while.
pub(super) fn is_passing(name: &str) -> bool {
    name.strip_prefix(WITHIN).is_some_and(|rest| rest.starts_with('-'))
}

/// A path from the root of the file system, without links and `..`, as far as it is there; what is not
/// there yet is taken as written.
///
/// # Errors
/// If there is no working folder.
pub fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            component => {
                resolved.push(component);
                resolved = resolved.canonicalize().unwrap_or(resolved);
            }
        }
    }
    Ok(resolved)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(suffix);
    path.into()
}

fn why_in_place(output: &Path, parent: &Path) -> Option<PiecemealReason> {
    if is_mount_point(output, parent) {
        return Some(PiecemealReason::MountPoint);
    }
    // Whoever stands in a folder that changes places with another stands in one that is gone.
    if std::env::current_dir().is_ok_and(|here| here.starts_with(output)) {
        return Some(PiecemealReason::WorkingFolder);
    }
    (!can_be_written_to(parent)).then_some(PiecemealReason::ParentIsReadOnly)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn is_mount_point(folder: &Path, parent: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    // What is bound to a place from elsewhere on the same file system shows in no other way.
    statx(CWD, folder, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty())
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
        || is_on_another_disk(folder, parent)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn is_mount_point(folder: &Path, parent: &Path) -> bool {
    is_on_another_disk(folder, parent)
}

#[cfg(unix)]
fn is_on_another_disk(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let disk = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev());
    matches!((disk(folder), disk(parent)), (Ok(one), Ok(other)) if one != other)
}

#[cfg(not(unix))]
fn is_on_another_disk(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(unix)]
fn can_be_written_to(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

#[cfg(not(unix))]
fn can_be_written_to(folder: &Path) -> bool {
    fs::metadata(folder).is_ok_and(|metadata| !metadata.permissions().readonly())
}

#[cfg(unix)]
fn leads_in_a_circle(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn leads_in_a_circle(_: &io::Error) -> bool {
    false
}

/// Whether nothing is at a path, or an empty folder.
///
/// # Errors
/// If that cannot be found out.
pub(super) fn is_vacant(folder: &Path) -> io::Result<bool> {
    match entries(folder, false) {
        Ok(entries) => Ok(entries.is_empty()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) if is_missing(&error) => Ok(true),
        Err(error) => Err(error),
    }
}
