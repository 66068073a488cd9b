//! What is remembered of a build beside its output: a [`LastBuild`], so that the next one need not make again what
//! did not change.
//!
//! It is believed only as far as the files in the output bear it out: no byte of a site is taken from it. Whatever is
//! not right about its file (another program wrote it, it was cut off or changed) makes it nothing, and so
//! does a stamp that what is written a moment later could have as well.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::claim::OutputClaim;
use super::file;
use super::lasting::{CachingSink, MadeFrom};
use super::manifest::{Listed, is_missing};
use super::ownership::foreign;
use super::staging::{Durability, StagedFiles, Staging};
use super::{WriteError, place::is_passing};
use crate::load::Stamp;
use crate::manifest::SIGNATURE;

/// The first bytes of the file.
const MAGIC: &[u8; 16] = b"casefile-last 1\n";

/// The length of a BLAKE3 hash.
const HASH: usize = 32;

/// A build, as the next one remembers it.
#[derive(Debug, Serialize, Deserialize)]
pub struct LastBuild {
    /// A hash of everything that it was made from.
    pub made_from: [u8; HASH],
    /// What it had to tell, as whoever tells it wrote it down.
    pub told: Vec<u8>,
    /// What was kept in the output for others.
    keep: Vec<String>,
    files: CachingSink,
}

/// What a build wants remembered of itself.
#[derive(Debug)]
pub struct ToRemember<'t> {
    /// Tells the program that builds from any other.
    pub program: &'t [u8; HASH],
    /// A hash of everything that the site is made from.
    pub made_from: [u8; HASH],
    /// What there is to tell.
    pub told: Vec<u8>,
}

impl LastBuild {
    /// Its files, of which those that nobody touched may be kept.
    #[must_use]
    pub fn into_files(self) -> CachingSink {
        self.files
    }

    /// What was written, with the manifest and the sums.
    #[must_use]
    pub fn written(&self) -> StagedFiles {
        let (files, bytes) = self.files.size();
        StagedFiles { files: files + 2, bytes, notes: Vec::new() }
    }

    /// Reads what [`LastBuild::text`] wrote for the same program.
    fn read(bytes: &[u8], program: &[u8; HASH]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(program)?;
        let (sum, body) = rest.split_first_chunk::<HASH>()?;
        (blake3::hash(body) == *sum).then(|| postcard::from_bytes(body).ok()).flatten()
    }

    fn text(&self, program: &[u8; HASH]) -> io::Result<Vec<u8>> {
        let body = postcard::to_allocvec(self).map_err(io::Error::other)?;
        let sum = blake3::hash(&body);
        Ok([MAGIC.as_slice(), program, sum.as_bytes(), &body].concat())
    }
}

impl OutputClaim {
    /// What is remembered of the last build of the site in the output, by the same program.
    #[must_use]
    pub fn last(&self, program: &[u8; HASH]) -> Option<LastBuild> {
        let path = self.place.last()?;
        // What a link leads to was not written here, and a pipe is not waited for.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file());
        let bytes = is_file.then(|| fs::read(&path).ok()).flatten()?;
        LastBuild::read(&bytes, program)
    }

    /// Removes what a build had begun to write down when it was cut off.
    pub(super) fn forget_half_written(&self) {
        if let Some(path) = self.place.last() {
            let _ = self.disk.remove_file(&new_of(&path));
        }
    }

    /// Whether everything in the output is what the last build left there, to the file, and nothing else is but
    /// what it kept.
    #[must_use]
    pub fn is_untouched(&self, last: &LastBuild) -> bool {
        let output = &self.place.output;
        let Ok(Some(listed)) = Listed::read(output) else { return false };
        let is_unsigned =
            fs::symlink_metadata(output.join(SIGNATURE)).is_err_and(|error| is_missing(&error));
        is_unsigned
            && last.files.is_of(listed.stamp())
            && last.files.is_whole(output, listed.files().keys())
            && foreign(output, &listed, &last.keep, true).is_ok_and(|found| found.is_empty())
            && !has_passing(output)
    }
}

/// Whether a build left something in the output that it had laid there for a while.
fn has_passing(output: &Path) -> bool {
    let Ok(entries) = super::entries::entries(output, false) else { return true };
    entries.iter().any(|(name, _)| name.to_str().is_none_or(is_passing))
}

impl Staging {
    /// Finishes the site, puts it in the place of the old one, and writes down what the next build needs to know to
    /// keep what did not change.
    ///
    /// # Errors
    /// Those of [`Staging::publish`]. What cannot be written down is made again the next time.
    pub fn publish_remembered(
        mut self,
        made_from: &MadeFrom,
        remember: ToRemember<'_>,
    ) -> Result<StagedFiles, WriteError> {
        let lasting = CachingSink::of(&self.staged(), made_from);
        let keep = self.keep().to_vec();
        let written = self.put_in_place(Durability::Synced)?;
        if let Some(path) = self.claim().place.last() {
            let disk = &*self.claim().disk;
            let new = new_of(&path);
            let remembered = moment(&new).and_then(|moment| {
                let ToRemember { program, made_from, told } = remember;
                let files = lasting.settled(self.output()).older_than(&moment);
                let text = LastBuild { made_from, told, keep, files }.text(program)?;
                fs::write(&new, text)?;
                disk.rename(&new, &path)
            });
            if remembered.is_err() {
                // Of an older site nothing can be kept.
                let _ = (disk.remove_file(&new), disk.remove_file(&path));
            }
        }
        Ok(written)
    }
}

/// How often a file is written anew until the clock of its file system goes on.
const TICKS: usize = 8;

/// The time between.
const TICK: Duration = Duration::from_millis(2);

/// Where what takes the place of a file is written.
fn new_of(path: &Path) -> PathBuf {
    let mut new = path.as_os_str().to_owned();
    new.push("-new");
    new.into()
}

/// Begins a file, and tells a moment of its file system's clock that comes after every change up to now, if that clock
/// is quick enough. Two writes within one tick of it leave the same times.
fn moment(new: &Path) -> io::Result<Stamp> {
    let first = file::write(new, MAGIC)?;
    let mut last = first;
    for _ in 0..TICKS {
        last = file::write(new, MAGIC)?;
        if first.is_older_than(&last) {
            break;
        }
        thread::sleep(TICK);
    }
    Ok(last)
}
