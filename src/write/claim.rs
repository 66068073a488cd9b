//! An output that is held for one build: a [`OutputClaim`], taken before the content is read, so that what is
//! read later is also published later.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::clear::{Cleared, clear};
use super::disk::{Disk, Machine};
use super::file::is_there;
use super::lock::Lock;
use super::manifest::Listed;
use super::ownership::{changed, foreign};
use super::place::{OutputPlace, Slot};
use super::{CachingSink, Staging, WriteError};

/// An output that no other build can write to.
#[derive(Debug)]
pub struct OutputClaim {
    pub(super) place: OutputPlace,
    pub(super) disk: Arc<dyn Disk>,
    notes: Vec<String>,
    locks: Arc<Vec<Lock>>,
}

/// Lets go of an output in a program that is about to end.
#[derive(Debug, Clone)]
pub struct ClaimRelease(Arc<Vec<Lock>>);

impl ClaimRelease {
    /// Removes the files that say that the output is held.
    pub fn now(&self) {
        self.0.iter().for_each(Lock::release);
    }
}

impl OutputClaim {
    /// Locks an output, and finishes or undoes what builds left that were cut off.
    ///
    /// # Errors
    /// If another build holds the lock, no site can be there, or the machine fails.
    pub fn take(output: &Path) -> Result<Self, WriteError> {
        Self::take_on(Arc::new(Machine), output)
    }

    pub(super) fn take_on(disk: Arc<dyn Disk>, output: &Path) -> Result<Self, WriteError> {
        let place = OutputPlace::of(output)?;
        let (beside, within) = place.locks();
        let mut locks = Vec::new();
        match Lock::take(&beside, &place.output) {
            Ok(lock) => locks.push(lock),
            // Then whoever else writes there has to do so from within, too.
            Err(WriteError::Machine(_, error)) if place.in_place.is_some() && is_denied(&error) => {
            }
            Err(error) => return Err(error),
        }
        let machine = |error| WriteError::Machine(within.clone(), error);
        if place.in_place.is_some() || is_there(&within).map_err(machine)? {
            locks.push(Lock::take(&within, &place.output)?);
        }
        let mut claim = Self { place, disk, notes: Vec::new(), locks: Arc::new(locks) };
        claim.recover();
        Ok(claim)
    }

    /// What is to be told of the output beside errors, each a sentence without its full stop; each once.
    pub fn notes(&mut self) -> Vec<String> {
        std::mem::take(&mut self.notes)
    }

    /// Lets go of the output from another thread.
    #[must_use]
    pub fn release(&self) -> ClaimRelease {
        ClaimRelease(Arc::clone(&self.locks))
    }

    /// Whether the site in the output is the one that this process wrote there last, or there is none:
    /// then nobody published anything since.
    #[must_use]
    pub fn is_as_left(&self, lasting: &CachingSink) -> bool {
        match Listed::read(&self.place.output) {
            Ok(Some(manifest)) => lasting.is_of(manifest.stamp()),
            Ok(None) => true,
            Err(_) => false,
        }
    }

    /// Opens an empty staging folder, if nothing of others would be lost: what the last manifest does not
    /// list has to be among what is kept, by its path from the root of the site. Files that are as
    /// `lasting` has them are not read again.
    ///
    /// # Errors
    /// If the output holds files that casefile did not write, or the machine fails.
    pub fn stage(mut self, keep: &[String], lasting: &CachingSink) -> Result<Staging, WriteError> {
        let output = &self.place.output;
        let machine = |error| WriteError::Machine(output.clone(), error);
        if is_there(output).map_err(machine)? {
            let manifest = Listed::read(output).map_err(machine)?.unwrap_or_default();
            let foreign = foreign(output, &manifest, keep, true).map_err(machine)?;
            if !foreign.is_empty() {
                let named = foreign.iter().map(|one| {
                    let slash = if one.is_folder { "/" } else { "" };
                    format!("{}{slash}", one.path.display())
                });
                return Err(WriteError::Foreign(output.clone(), named.collect()));
            }
            let is_known = |path: &str, stamp: &_| lasting.has(path, stamp);
            let changed = changed(output, &manifest, keep, &is_known).map_err(machine)?;
            if !changed.is_empty() {
                let list = listed(&changed);
                self.notes
                    .push(format!("{list} in the output changed by hand; the build replaces it"));
            }
        }
        let slot = self.slot()?;
        Ok(Staging::new(self, slot, keep))
    }

    /// Makes a staging folder where none is.
    fn slot(&self) -> Result<Slot, WriteError> {
        let mut last = None;
        for slot in self.place.slots() {
            let is_free = |path: &Path| is_there(path).map(|is_there| !is_there);
            let is_free = [&slot.site, &slot.before, &slot.swap, &slot.in_place]
                .into_iter()
                .try_fold(true, |so_far, path| is_free(path).map(|free| so_far && free));
            if is_free.map_err(|error| WriteError::Machine(slot.site.clone(), error))? {
                self.disk
                    .make_folder(&slot.site)
                    .map_err(|error| WriteError::Machine(slot.site.clone(), error))?;
                return Ok(slot);
            }
            last = Some(slot.site);
        }
        let error =
            io::Error::other("too many builds left something behind that cannot be removed");
        Err(WriteError::Machine(last.unwrap_or_default(), error))
    }

    /// Clears away what other builds left.
    fn recover(&mut self) {
        let slots: Vec<Slot> = self.place.slots().chain(self.place.other_slots()).collect();
        for slot in slots {
            match clear(&*self.disk, &slot, &self.place.output) {
                Ok(cleared) => self.tell(&cleared),
                Err(error) => self.notes.push(left(&slot, &error)),
            }
        }
        self.forget_half_written();
    }

    fn tell(&mut self, Cleared { carried, is_restored, is_finished }: &Cleared) {
        if *is_restored {
            self.notes.push("a build was cut off; the site of before was put back".to_owned());
        }
        if *is_finished {
            self.notes.push("a build was cut off; its site was finished".to_owned());
        }
        for path in carried {
            self.notes.push(format!(
                "`{}` was carried over from the site of before a build that was cut off",
                path.display()
            ));
        }
    }
}

impl Drop for OutputClaim {
    fn drop(&mut self) {
        // Whoever may have to let go from another thread shares the locks, and does not keep them.
        self.locks.iter().for_each(Lock::release);
    }
}

/// That something is left of a build which cannot be removed.
pub(super) fn left(slot: &Slot, error: &io::Error) -> String {
    let place = [&slot.before, &slot.site].into_iter().find(|path| is_there(path).unwrap_or(true));
    let place = place.unwrap_or(&slot.swap);
    format!("what is left of an old site cannot be removed from `{}`: {error}", place.display())
}

/// Paths named in a message; further ones are counted.
pub(super) const MOST_NAMED: usize = 3;

/// The first few of some paths, and how many more there are.
pub(super) fn listed(paths: &[String]) -> String {
    let shown: Vec<String> =
        paths.iter().take(MOST_NAMED).map(|path| format!("`{path}`")).collect();
    match (paths.len().checked_sub(MOST_NAMED).filter(|more| *more > 0), shown.split_last()) {
        (Some(more), _) => format!("{} and {more} more", shown.join(", ")),
        (None, Some((last, rest))) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => shown.concat(),
    }
}

fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
