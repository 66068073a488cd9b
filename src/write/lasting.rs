//! What was written last, so that files that are as they were need not be made again.
//!
//! A kept file is linked from the old site into the new one: nothing is copied, and the new site is whole
//! before it takes the old one's place. It is kept only if it is made from the same as before and is,
//! by its size, times and inode, the very file that was written. One of the times no program can
//! set: an edit that restores the others shows by it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::manifest::{FileSum, MANIFEST};
use super::staging::{StagedFile, Staging};
use crate::load::Stamp;
use crate::manifest::SUMS;
use crate::render::{Fingerprint, Sink, Writes};

/// The files of a site as they were written.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct CachingSink {
    files: BTreeMap<String, KeptFile>,
    /// The stamp of its manifest.
    manifest: Option<Stamp>,
    /// The stamp of the sums beside it.
    sums: Option<Stamp>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptFile {
    print: Fingerprint,
    sum: FileSum,
    stamp: Stamp,
    /// Whether it was linked from an older site, the end of which changes its stamp once more.
    #[serde(skip)]
    is_linked: bool,
}

/// What the files of a site were made from.
#[derive(Debug, Default)]
pub struct MadeFrom(Vec<Origin>);

#[derive(Debug)]
struct Origin {
    /// The file's path from the site's root.
    path: Box<str>,
    print: Fingerprint,
    /// The stamp that the file had in the old site, if it was kept from there.
    kept: Option<Box<Stamp>>,
}

/// A staging folder that keeps what is as it was.
#[derive(Debug)]
pub struct Renewed<'s> {
    staging: &'s Staging,
    before: &'s CachingSink,
    made_from: Mutex<MadeFrom>,
}

impl<'s> Renewed<'s> {
    /// A sink into `staging` that keeps files that were written `before`.
    #[must_use]
    pub fn new(staging: &'s Staging, before: &'s CachingSink) -> Self {
        Self { staging, before, made_from: Mutex::default() }
    }

    /// What every file was made from.
    #[must_use]
    pub fn into_made_from(self) -> MadeFrom {
        self.made_from.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MadeFrom {
    /// How many files were kept.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.0.iter().filter(|origin| origin.kept.is_some()).count()
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
        let kept = match self.before.files.get(path) {
            Some(kept) if kept.print == print => {
                let is_ours =
                    stamp(&self.staging.output().join(path)).is_ok_and(|stamp| stamp == kept.stamp);
                (is_ours && self.staging.link(path, kept.sum)?).then(|| Box::new(kept.stamp))
            }
            _ => None,
        };
        let mut made_from = self.made_from.lock().unwrap_or_else(PoisonError::into_inner);
        let is_kept = kept.is_some();
        made_from.0.push(Origin { path: path.into(), print, kept });
        Ok(is_kept)
    }
}

impl CachingSink {
    /// What was written to a folder, and what each file was made from.
    pub(super) fn of(files: &[StagedFile], made_from: &MadeFrom) -> Self {
        let staged: FxHashMap<&str, &StagedFile> =
            files.iter().map(|file| (&*file.path, file)).collect();
        let files = made_from.0.iter().filter_map(|Origin { path, print, kept }| {
            let StagedFile { sum, stamp, .. } = staged.get(&**path)?;
            let (is_linked, stamp) = (kept.is_some(), kept.as_deref().or(stamp.as_ref())?);
            let kept = KeptFile { print: *print, sum: *sum, stamp: *stamp, is_linked };
            Some((path.to_string(), kept))
        });
        Self { files: files.collect(), ..Self::default() }
    }

    /// The same, once the site is in its place and the one before is gone: a kept file was linked from
    /// there, and both ends of a link count as changes of what is known of a file. One that was
    /// otherwise touched since is nobody's.
    pub(super) fn settled(self, output: &Path) -> Self {
        let still = |(path, mut kept): (String, KeptFile)| {
            let now = stamp(&output.join(&path)).ok()?;
            let is_ours = now == kept.stamp || (kept.is_linked && now.is_alike(&kept.stamp));
            (kept.stamp, kept.is_linked) = (now, false);
            is_ours.then_some((path, kept))
        };
        Self {
            files: self.files.into_par_iter().filter_map(still).collect(),
            manifest: stamp(&output.join(MANIFEST)).ok(),
            sums: stamp(&output.join(SUMS)).ok(),
        }
    }

    /// The same without what has no stamp from before a moment of the file system's clock: what is written
    /// later has another stamp for certain.
    pub(super) fn older_than(mut self, moment: &Stamp) -> Self {
        self.files.retain(|_, kept| kept.stamp.is_older_than(moment));
        self.manifest = self.manifest.filter(|stamp| stamp.is_older_than(moment));
        self.sums = self.sums.filter(|stamp| stamp.is_older_than(moment));
        self
    }

    /// Whether a file with this stamp is one that was written there.
    pub(super) fn has(&self, path: &str, stamp: &Stamp) -> bool {
        self.files.get(path).is_some_and(|kept| kept.stamp == *stamp)
    }

    /// Whether the site of a manifest with this stamp is this one.
    pub(super) fn is_of(&self, manifest: Option<&Stamp>) -> bool {
        self.manifest.is_some() && self.manifest.as_ref() == manifest
    }

    /// Whether every file of the site in `output` is the very one that was written, and none of `files` is
    /// unknown.
    pub(super) fn is_whole<'f>(
        &self,
        output: &Path,
        mut files: impl ExactSizeIterator<Item = &'f String>,
    ) -> bool {
        let is_own =
            |path: &str, own: &Stamp| stamp(&output.join(path)).is_ok_and(|now| now == *own);
        self.sums.is_some_and(|sums| is_own(SUMS, &sums))
            && files.len() == self.files.len()
            && files.all(|path| self.files.contains_key(path))
            && self.files.par_iter().all(|(path, kept)| is_own(path, &kept.stamp))
    }

    /// How many files, and how many bytes they are.
    pub(super) fn size(&self) -> (usize, u64) {
        (self.files.len(), self.files.values().map(|kept| kept.sum.bytes).sum())
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
        let made_from = renewed.into_made_from();
        *before = staging.publish_lasting(&made_from).unwrap().1;
        made_from.kept()
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
