//! A site while it is written: a [`Staging`], from finished files to the site in its place.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::claim::{OutputClaim, left};
use super::clear::clear;
use super::made_folders::MadeFolders;
use super::manifest::{FileSum, MANIFEST};
use super::ownership::is_kept;
use super::place::Slot;
use super::swap::swap;
use super::{CachingSink, MadeFrom, WriteError, file};
use crate::load::Stamp;
use crate::manifest::{Imprint, Manifest, ManifestEntry, SUMS, sums};
use crate::render::{Sink, Writes};

/// A site being written, out of everybody's sight.
#[derive(Debug)]
pub struct Staging {
    slot: Slot,
    keep: Vec<String>,
    imprint: Imprint,
    files: Mutex<Vec<StagedFile>>,
    folders: MadeFolders,
    /// Its lock goes last.
    claim: OutputClaim,
}

/// A file of the site, as it was staged.
#[derive(Debug)]
pub(super) struct StagedFile {
    /// Its path from the site's root.
    pub path: Box<str>,
    /// What the manifest says of it.
    pub sum: FileSum,
    /// Its stamp when it was written; none of one that was linked.
    pub stamp: Option<Stamp>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StagedFiles {
    /// How many files.
    pub files: usize,
    /// Their length in bytes.
    pub bytes: u64,
    /// What did not go as it should once the site was in its place, each a sentence without its full
    /// stop.
    pub notes: Vec<String>,
}

/// Whether a site is to outlast a power cut from the moment when it is in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// It is: the disk has everything before the old site goes.
    Synced,
    /// It is not, for the sake of speed: it will be made again soon.
    Unsynced,
}

impl Staging {
    /// Locks `output` and opens an empty staging folder, if it holds nothing but what casefile wrote.
    ///
    /// # Errors
    /// Those of [`OutputClaim::take`] and [`OutputClaim::stage`].
    pub fn open(output: &Path) -> Result<Self, WriteError> {
        OutputClaim::take(output)?.stage(&[], &CachingSink::default())
    }

    pub(super) fn new(claim: OutputClaim, slot: Slot, keep: &[String]) -> Self {
        Self {
            slot,
            keep: keep.to_vec(),
            imprint: Imprint::default(),
            files: Mutex::default(),
            folders: MadeFolders::default(),
            claim,
        }
    }

    /// The same site, of which its manifest says this.
    #[must_use]
    pub fn imprinted(mut self, imprint: Imprint) -> Self {
        self.imprint = imprint;
        self
    }

    /// The site that was published last.
    pub(super) fn output(&self) -> &Path {
        &self.claim.place.output
    }

    /// The files so far.
    pub(super) fn staged(&self) -> MutexGuard<'_, Vec<StagedFile>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is kept in the output for others.
    pub(super) fn keep(&self) -> &[String] {
        &self.keep
    }

    /// The output, held.
    pub(super) fn claim(&self) -> &OutputClaim {
        &self.claim
    }

    /// What is to be told beside errors, each a sentence without its full stop; each once.
    pub fn notes(&mut self) -> Vec<String> {
        self.claim.notes()
    }

    /// Links a file of the old site into the new one; `false` where the file system does not link.
    pub(super) fn link(&self, path: &str, sum: FileSum) -> io::Result<bool> {
        let (from, to) = (self.output().join(path), self.slot.site.join(path));
        self.folders.make_for(&self.slot.site, path)?;
        let linked = fs::hard_link(from, to);
        if linked.is_ok() {
            self.staged().push(StagedFile { path: path.into(), sum, stamp: None });
        }
        // What cannot be linked is made and written as any other file.
        Ok(linked.is_ok())
    }

    /// Finishes the site, puts it in the place of the old one, and tells what is to be remembered of
    /// it, by what its files were made from.
    ///
    /// # Errors
    /// If the machine fails; the old site is then still in its place.
    pub fn publish_lasting(
        mut self,
        made_from: &MadeFrom,
    ) -> Result<(StagedFiles, CachingSink), WriteError> {
        let lasting = CachingSink::of(&self.staged(), made_from);
        let written = self.put_in_place(Durability::Unsynced)?;
        Ok((written, lasting.settled(self.output())))
    }

    /// Finishes the site and puts it in the place of the old one.
    ///
    /// What fails once it is there is told, and is no error.
    ///
    /// # Errors
    /// If the machine fails; the old site is then still in its place, unless the error says otherwise.
    pub fn publish(mut self, durability: Durability) -> Result<StagedFiles, WriteError> {
        self.put_in_place(durability)
    }

    pub(super) fn put_in_place(
        &mut self,
        durability: Durability,
    ) -> Result<StagedFiles, WriteError> {
        let machine = |path: &Path| {
            let path = path.to_owned();
            move |error| WriteError::Machine(path, error)
        };
        let files = std::mem::take(&mut *self.staged());
        let listed = |file: StagedFile| (file.path.into_string(), file.sum.into());
        let files: BTreeMap<_, ManifestEntry> = files.into_iter().map(listed).collect();
        let mut written = StagedFiles {
            files: files.len() + 2,
            bytes: files.values().map(|entry| entry.bytes).sum(),
            notes: Vec::new(),
        };
        let path = self.slot.site.join(MANIFEST);
        let manifest = Manifest::of(files, std::mem::take(&mut self.imprint), &self.keep);
        manifest
            .text()
            .and_then(|text| {
                file::write(&self.slot.site.join(SUMS), &sums(&manifest, &text))?;
                file::write(&path, &text).map(drop)
            })
            .map_err(machine(&path))?;
        let (disk, place) = (&*self.claim.disk, &self.claim.place);
        let is_synced = durability == Durability::Synced;
        if is_synced {
            disk.sync_tree(&self.slot.site).map_err(machine(&self.slot.site))?;
        }
        let by_hand = swap(disk, place, &self.slot, &self.keep)?;
        if let Some(why) = by_hand {
            let output = place.output.display();
            written.notes.push(format!(
                "`{output}` {why}, so its files were replaced one by one and not in one step"
            ));
        }
        if is_synced {
            let synced = match by_hand {
                Some(_) => disk.sync_tree(&place.output),
                None => disk.sync_folder(&place.parent),
            };
            if let Err(error) = synced {
                written.notes.push(format!("the new site might not outlast a power cut: {error}"));
            }
        }
        match clear(disk, &self.slot, &place.output) {
            Ok(cleared) => {
                let came =
                    |path: &&PathBuf| !path.to_str().is_some_and(|path| is_kept(path, &self.keep));
                written.notes.extend(cleared.carried.iter().filter(came).map(|path| {
                    format!("`{}` came while the site was written; it stays", path.display())
                }));
            }
            Err(error) => written.notes.push(left(&self.slot, &error)),
        }
        Ok(written)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After `publish` there is nothing left here, or what cannot be removed; after a failure nothing
        // should be. What stays is for the next build.
        let _ = clear(&*self.claim.disk, &self.slot, self.output());
    }
}

impl Sink for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.folders.make_for(&self.slot.site, path)?;
        let stamp = Some(file::write(&self.slot.site.join(path), bytes)?);
        // Taken while nobody waits for the list.
        let sum = FileSum::of(bytes);
        self.staged().push(StagedFile { path: path.into(), sum, stamp });
        Ok(())
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        self.folders.make_for(&self.slot.site, path)?;
        let (sum, stamp) = file::stream(&self.slot.site.join(path), write)?;
        let stamp = Some(stamp);
        self.staged().push(StagedFile { path: path.into(), sum, stamp });
        Ok(())
    }
}
