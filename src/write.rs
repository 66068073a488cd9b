//! Writes a site to a folder: the whole new one, or nothing.
//!
//! 1. The output is locked before the content is read, so that an older build cannot replace a newer
//!    one: a [`OutputClaim`]. What a build left that was cut off is finished or undone.
//! 2. What lies there and is not casefile's is found, by the last manifest. Unless it is kept, nothing
//!    is done.
//! 3. Files go into a staging folder beside the output as they are made: a [`Staging`]. A manifest of
//!    all of them is written last, after the sums for `sha256sum`.
//! 4. The disk writes out what it holds back, where the site is to outlast a power cut.
//! 5. Staging and output change places in one step; what is kept moves over, and the old site is removed.
//!
//! Whatever happens before step 5 leaves the old site as it was, and what fails after it is told. A build
//! can be cut off at any moment: the next one finds, by what lies beside the output, how far it had come.
//!
//! A [`LastBuild`] is written down beside the output when all is done. The next build keeps what it finds as it was
//! left, and does nothing at all where nothing changed.

use std::fmt;
use std::io;
use std::path::PathBuf;

mod claim;
mod clear;
mod disk;
mod entries;
mod file;
mod folders;
mod in_place;
mod last;
mod lasting;
mod lock;
mod made_folders;
mod manifest;
mod ownership;
mod place;
mod staging;
mod swap;
#[cfg(test)]
mod swap_tests;
mod sync;

pub use claim::{ClaimRelease, OutputClaim};
pub use last::{LastBuild, ToRemember};
pub use lasting::{CachingSink, MadeFrom, Renewed};
pub use place::resolved;
pub use staging::{Durability, StagedFiles, Staging};

/// Why a site could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// Another build holds the lock of this output.
    Locked(PathBuf),
    /// No site can be at this path, which is something else; the end of a sentence says what.
    NoFolder(PathBuf, &'static str),
    /// What should be the file of a lock is a link or something else.
    LockIsNoFile(PathBuf),
    /// The output holds files and folders that casefile did not write; their paths from its root, those
    /// of folders with a slash at the end.
    Foreign(PathBuf, Vec<String>),
    /// The machine failed while the new site took the place of the old one; the next build finishes it.
    Unfinished(PathBuf, io::Error),
    /// The machine failed.
    Machine(PathBuf, io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked(path) => write!(f, "another build is writing `{}`", path.display()),
            Self::NoFolder(path, why) => write!(f, "`{}` {why}", path.display()),
            Self::LockIsNoFile(path) => {
                write!(f, "`{}` is not the file of a lock", path.display())
            }
            Self::Foreign(path, foreign) => write!(
                f,
                "`{}` holds what casefile did not write, and will not remove: {}",
                path.display(),
                claim::listed(foreign)
            ),
            Self::Unfinished(path, error) => write!(
                f,
                "`{}` is no whole site at the moment, the machine failed while it was replaced: {error}",
                path.display()
            ),
            Self::Machine(path, error) => write!(f, "cannot write `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {}

/// Paths as the items of a list in YAML, those that a message names.
fn as_yaml(paths: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    let item = |path: &String| {
        let path = path.trim_end_matches('/');
        let is_plain = path.chars().all(plain) && !path.starts_with('-');
        if is_plain { path.to_owned() } else { format!("{path:?}") }
    };
    paths.iter().take(claim::MOST_NAMED).map(item).collect::<Vec<_>>().join(", ")
}

impl WriteError {
    /// What can be done about it, where something can.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Locked(_) => {
                "wait for it to end, or name another folder with `--out`".to_owned()
            }
            Self::NoFolder(..) => "name a folder with `--out`".to_owned(),
            Self::LockIsNoFile(_) => {
                "remove it, or name another folder with `--out`".to_owned()
            }
            Self::Foreign(_, foreign) => {
                let it = if foreign.len() == 1 { "it" } else { "them" };
                format!(
                    "to keep {it}, write `keep: [{}]` in `site.yaml`; what belongs to the site goes \
                     into `static/root/`; or name another folder with `--out`",
                    as_yaml(foreign)
                )
            }
            Self::Unfinished(..) => "mend that and build again: the next build finishes it".to_owned(),
            Self::Machine(_, error) => match error.kind() {
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "a build writes to the output and to the folder above it; name another folder with \
                     `--out`"
                        .to_owned()
                }
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "until the new site is whole, there has to be room for two".to_owned()
                }
                _ => return None,
            },
        })
    }
}
