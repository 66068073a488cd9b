//! What one process wrote last, so that files that are as they were need not be made again.
//!
//! A kept file is linked from the old site into the new one: nothing is copied, and the new site is whole
//! before it takes the old one's place. It is kept only if it is made from the same as before and is,
//! by its size, times and inode, the very file that this process wrote.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::{Entry, Staging};
use crate::render::{Print, Sink};

/// The files of a site that this process wrote.
#[derive(Debug, Default)]
pub struct Lasting {
    files: BTreeMap<String, Kept>,
}

#[derive(Debug)]
struct Kept {
    print: Print,
    entry: Entry,
    stamp: Stamp,
}

/// Tells a file from one that somebody else put in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    inode: u64,
}

impl Stamp {
    fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::symlink_metadata(path)?;
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(&metadata);
        #[cfg(not(unix))]
        let inode = 0;
        Ok(Self { length: metadata.len(), modified: metadata.modified().ok(), inode })
    }
}

/// A staging folder that keeps what is as it was.
#[derive(Debug)]
pub struct Renewed<'s> {
    staging: &'s Staging,
    before: &'s Lasting,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    prints: BTreeMap<String, Print>,
    kept: usize,
}

impl<'s> Renewed<'s> {
    /// A sink into `staging` that keeps files that were written `before`.
    #[must_use]
    pub fn new(staging: &'s Staging, before: &'s Lasting) -> Self {
        Self { staging, before, state: Mutex::default() }
    }

    /// How many files were kept.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).kept
    }

    /// What every file was made from.
    #[must_use]
    pub fn into_prints(self) -> BTreeMap<String, Print> {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).prints
    }
}

impl Sink for Renewed<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.staging.put(path, bytes)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Print) -> io::Result<bool> {
        let print = print();
        let is_kept = match self.before.files.get(path) {
            Some(kept) if kept.print == print => {
                let is_ours = Stamp::of(&self.staging.output.join(path))
                    .is_ok_and(|stamp| stamp == kept.stamp);
                is_ours && self.staging.link(path, &kept.entry)?
            }
            _ => false,
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.kept += usize::from(is_kept);
        state.prints.insert(path.to_owned(), print);
        Ok(is_kept)
    }
}

impl Lasting {
    /// What was written to a folder: the entries of its manifest, and what each file was made from.
    pub(super) fn of(
        folder: &Path,
        entries: &BTreeMap<String, Entry>,
        prints: &BTreeMap<String, Print>,
    ) -> Self {
        let files = prints.iter().filter_map(|(path, print)| {
            let entry = entries.get(path)?.clone();
            // A file that cannot be looked at now is made again the next time.
            let stamp = Stamp::of(&folder.join(path)).ok()?;
            Some((path.clone(), Kept { print: *print, entry, stamp }))
        });
        Self { files: files.collect() }
    }
}
