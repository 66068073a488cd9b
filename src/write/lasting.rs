//! What one process wrote last, so that files that are as they were need not be made again.
//!
//! A kept file is linked from the old site into the new one: nothing is copied, and the new site is whole
//! before it takes the old one's place. It is kept only if it is made from the same as before and is,
//! by its size, times and inode, the very file that this process wrote. One of the times no program can
//! set: an edit that restores the others shows by it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::manifest::{MANIFEST, ManifestEntry};
use super::staging::Staging;
use crate::load::Stamp;
use crate::render::{Fingerprint, Sink, Writes};

/// The files of a site that this process wrote.
#[derive(Debug, Default)]
pub struct CachingSink {
    files: BTreeMap<String, KeptFiles>,
    /// The stamp of its manifest.
    manifest: Option<Stamp>,
}

#[derive(Debug)]
struct KeptFiles {
    print: Fingerprint,
    entry: ManifestEntry,
    stamp: Stamp,
}

/// A staging folder that keeps what is as it was.
#[derive(Debug)]
pub struct Renewed<'s> {
    staging: &'s Staging,
    before: &'s CachingSink,
    state: Mutex<KeptState>,
}

#[derive(Debug, Default)]
struct KeptState {
    prints: BTreeMap<String, Fingerprint>,
    kept: usize,
}

impl<'s> Renewed<'s> {
    /// A sink into `staging` that keeps files that were written `before`.
    #[must_use]
    pub fn new(staging: &'s Staging, before: &'s CachingSink) -> Self {
        Self { staging, before, state: Mutex::default() }
    }

    /// How many files were kept.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).kept
    }

    /// What every file was made from.
    #[must_use]
    pub fn into_prints(self) -> BTreeMap<String, Fingerprint> {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).prints
    }
}

impl Sink for Renewed<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.staging.put(path, bytes)
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        self.staging.stream(path, write)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        let print = print();
        let is_kept = match self.before.files.get(path) {
            Some(kept) if kept.print == print => {
                let is_ours =
                    stamp(&self.staging.output().join(path)).is_ok_and(|stamp| stamp == kept.stamp);
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

impl CachingSink {
    /// What was written to a folder: the entries of its manifest, and what each file was made from.
    pub(super) fn of(
        folder: &Path,
        entries: &BTreeMap<String, ManifestEntry>,
        prints: &BTreeMap<String, Fingerprint>,
    ) -> Self {
        let files = prints.iter().filter_map(|(path, print)| {
            let entry = entries.get(path)?.clone();
            // A file that cannot be looked at now is made again the next time.
            let stamp = stamp(&folder.join(path)).ok()?;
            Some((path.clone(), KeptFiles { print: *print, entry, stamp }))
        });
        Self { files: files.collect(), manifest: None }
    }

    /// The same, once the site is in its place and the one before is gone: a kept file was linked from
    /// there, and the end of a link counts as a change of what is known of a file. One that was
    /// otherwise touched since is nobody's.
    pub(super) fn settled(mut self, output: &Path) -> Self {
        self.files.retain(|path, kept| match stamp(&output.join(path)) {
            Ok(now) if now.is_alike(&kept.stamp) => {
                kept.stamp = now;
                true
            }
            _ => false,
        });
        self.manifest = stamp(&output.join(MANIFEST)).ok();
        self
    }

    /// Whether a file with this stamp is one that this process wrote there.
    pub(super) fn has(&self, path: &str, stamp: &Stamp) -> bool {
        self.files.get(path).is_some_and(|kept| kept.stamp == *stamp)
    }

    /// Whether the site of a manifest with this stamp is this one.
    pub(super) fn is_of(&self, manifest: Option<&Stamp>) -> bool {
        self.manifest.is_some() && self.manifest.as_ref() == manifest
    }
}

fn stamp(path: &Path) -> io::Result<Stamp> {
    Ok(Stamp::of(&fs::symlink_metadata(path)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Publishes a site of one page; how many files of before were kept.
    fn published(output: &Path, before: &mut CachingSink) -> usize {
        let staging = Staging::open(output).unwrap();
        let renewed = Renewed::new(&staging, before);
        let print = crate::render::Templates::of(
            &crate::Workspace::default(),
            crate::language::english(),
            &Default::default(),
        )
        .value
        .print();
        if !renewed.keep("a.html", &|| print).unwrap() {
            renewed.put("a.html", b"<p>own</p>").unwrap();
        }
        let (kept, prints) = (renewed.kept(), renewed.into_prints());
        *before = staging.publish_lasting(&prints).unwrap().1;
        kept
    }

    #[test]
    fn a_file_is_kept_as_long_as_nobody_else_touched_it() {
        let folder = tempfile::tempdir().unwrap();
        let (output, mut before) = (folder.path().join("public"), CachingSink::default());
        let kept: Vec<usize> = (0..3).map(|_| published(&output, &mut before)).collect();
        assert_eq!(kept, [0, 1, 1]);
        // The same length, inode and time of change, but other words.
        let page = output.join("a.html");
        let modified = fs::metadata(&page).unwrap().modified().unwrap();
        fs::write(&page, b"<p>bad</p>").unwrap();
        fs::File::options().write(true).open(&page).unwrap().set_modified(modified).unwrap();
        assert_eq!(published(&output, &mut before), 0);
        assert_eq!(fs::read(&page).unwrap(), b"<p>own</p>");
        assert_eq!(published(&output, &mut before), 1);
    }
}
