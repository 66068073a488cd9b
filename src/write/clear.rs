//! Clears away what a build left beside an output, or in it: the old site after the new one took its
//! place, or whatever a build that was cut off had come to.
//!
//! Only what casefile wrote is removed. What others laid into the old site goes over into the new one,
//! be it kept on purpose or come while the site was written.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk::Disk;
use super::entries::{EntryKind, entries};
use super::file::is_there;
use super::folders::make_folders;
use super::in_place;
use super::manifest::{Listed, MANIFEST, is_missing, is_within};
use super::ownership::{foreign, joined, within};
use super::place::{Slot, is_vacant};

/// What was found while something was cleared away.
#[derive(Debug, Default)]
pub(super) struct Cleared {
    /// The files and folders of others that went over into the new site, by their path in it.
    pub carried: Vec<PathBuf>,
    /// Whether the old site was put back where it had been.
    pub is_restored: bool,
    /// Whether the files of a new site were put in the places of old ones.
    pub is_finished: bool,
}

/// Clears a slot: finishes what was begun where a build was cut off, so that there is a whole site and
/// nothing of others is lost.
///
/// # Errors
/// If something cannot be removed or moved; it then lies where it did.
pub(super) fn clear(disk: &dyn Disk, slot: &Slot, output: &Path) -> io::Result<Cleared> {
    let mut cleared = Cleared::default();
    for tree in [&slot.site, &slot.before] {
        // What a link leads to is not what a build left.
        if is_there(tree)? && !fs::symlink_metadata(tree)?.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
    }
    if is_there(&slot.in_place)? {
        cleared.is_finished = in_place::finish(disk, &slot.site, output)?;
        remove_tree(disk, &slot.site)?;
        disk.remove_file(&slot.in_place)?;
    }
    let has_before = is_there(&slot.before)?;
    if has_before && is_vacant(output)? {
        if is_there(output)? {
            disk.remove_folder(output)?;
        }
        disk.rename(&slot.before, output)?;
        cleared.is_restored = true;
    }
    let keep = kept(slot)?;
    for tree in [&slot.site, &slot.before] {
        if !is_there(tree)? {
            continue;
        }
        // One without a manifest, in whose place nothing was to be put yet, is the beginning of a site.
        let was_public = keep.is_some() || tree == &slot.before || Listed::read(tree)?.is_some();
        if was_public {
            let keep = keep.as_deref().unwrap_or_default();
            cleared.carried.extend(clear_site(disk, tree, output, keep)?);
        } else {
            remove_tree(disk, tree)?;
        }
    }
    if keep.is_some() {
        disk.remove_file(&slot.swap)?;
    }
    Ok(cleared)
}

/// What the mark of a swap says is kept; nothing where there is no mark.
fn kept(slot: &Slot) -> io::Result<Option<Vec<String>>> {
    match fs::read(&slot.swap) {
        // A mark that was cut off in the middle comes before anything was moved.
        Ok(bytes) => {
            let mut kept: Vec<String> = serde_json::from_slice(&bytes).unwrap_or_default();
            kept.retain(|path| is_within(path));
            Ok(Some(kept))
        }
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes an old site but for what is not casefile's, which goes over into the output.
fn clear_site(
    disk: &dyn Disk,
    tree: &Path,
    output: &Path,
    keep: &[String],
) -> io::Result<Vec<PathBuf>> {
    let manifest = Listed::read(tree)?.unwrap_or_default();
    let mut carried = Vec::new();
    let mut is_left = false;
    let mut over = |path: &Path, carried: &mut Vec<PathBuf>| -> io::Result<()> {
        match carry(disk, tree, output, path)? {
            true => carried.push(path.to_owned()),
            false => is_left = true,
        }
        Ok(())
    };
    // Kept things may be listed: by a manifest from before they were kept.
    for path in keep.iter().map(Path::new) {
        if is_there(&tree.join(path))? {
            over(path, &mut carried)?;
        }
    }
    for one in foreign(tree, &manifest, &[], false)? {
        over(&one.path, &mut carried)?;
    }
    if !carried.is_empty() {
        disk.sync_folder(output)?;
    }
    if is_left {
        return Err(io::Error::other("it holds files whose places in the new site are taken"));
    }
    remove_own(disk, tree, "", &manifest)?;
    // Last of all, since it is what tells whose the rest is.
    let manifest = Path::new(MANIFEST);
    if is_there(&tree.join(manifest))? {
        disk.remove_file(&tree.join(manifest))?;
    }
    for folder in manifest.ancestors().skip(1).map(|folder| tree.join(folder)) {
        if is_there(&folder)? {
            disk.remove_folder(&folder)?;
        }
    }
    Ok(carried)
}

/// Moves what lies at a path in a tree to the same path in the output; `false` where something else lies
/// there. Folders that are in both grow together.
fn carry(disk: &dyn Disk, tree: &Path, output: &Path, path: &Path) -> io::Result<bool> {
    let (from, to) = (tree.join(path), output.join(path));
    let is_folder = |path: &Path| fs::symlink_metadata(path).map(|metadata| metadata.is_dir());
    match is_folder(&to) {
        Ok(true) if is_folder(&from)? => {
            let mut is_whole = true;
            for (name, _) in entries(&from, false)? {
                is_whole &= carry(disk, tree, output, &path.join(name))?;
            }
            if is_whole {
                disk.remove_folder(&from)?;
            }
            Ok(is_whole)
        }
        Ok(_) => Ok(false),
        Err(error) if is_missing(&error) => {
            if make_folders(disk, output, path.parent().unwrap_or(Path::new("")))? {
                disk.carry(&from, &to)?;
                return Ok(true);
            }
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Removes the listed files of a tree and the folders that they leave empty, but for the manifest and
/// the folders above it.
fn remove_own(disk: &dyn Disk, tree: &Path, folder: &str, manifest: &Listed) -> io::Result<()> {
    let below = |(name, kind): (std::ffi::OsString, EntryKind)| -> io::Result<()> {
        let Some(name) = name.to_str() else { return Ok(()) };
        let path = joined(folder, name);
        match kind {
            EntryKind::Folder => {
                remove_own(disk, tree, &path, manifest)?;
                let leads_to_manifest = Path::new(MANIFEST).starts_with(&path);
                if leads_to_manifest { Ok(()) } else { disk.remove_folder(&tree.join(path)) }
            }
            EntryKind::File if path != MANIFEST && manifest.lists(&path) => {
                disk.remove_file(&tree.join(path))
            }
            EntryKind::File | EntryKind::Other => Ok(()),
        }
    };
    entries(&within(tree, folder), false)?.into_par_iter().try_for_each(below)
}

/// Removes a folder with all that is in it, if it is there; links are not followed.
///
/// # Errors
/// If something in it cannot be removed, or it is no folder.
pub(super) fn remove_tree(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    let listed = match entries(folder, false) {
        Ok(listed) => listed,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    listed.into_par_iter().try_for_each(|(name, kind)| {
        let path = folder.join(name);
        match kind {
            EntryKind::Folder => remove_tree(disk, &path),
            EntryKind::File | EntryKind::Other => disk.remove_file(&path),
        }
    })?;
    disk.remove_folder(folder)
}
