//! Tells casefile's own files in a folder from those of others, by the manifest that lies there.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::entries::{EntryKind, entries};
use super::manifest::{Listed, MANIFEST, ManifestEntry, is_missing};
use super::place::is_passing;
use crate::load::Stamp;

/// A file or folder that casefile did not write.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Foreign {
    /// Its path from the root of the site.
    pub path: PathBuf,
    /// Whether it is a folder, with all that is in it.
    pub is_folder: bool,
}

/// What lies in a site's folder that its manifest does not list, and nobody wants kept: the outermost
/// folders and files, in order of paths. What a build lays there for a while is its own, if `has_passing`.
///
/// # Errors
/// If a folder cannot be read.
pub(super) fn foreign(
    site: &Path,
    manifest: &Listed,
    keep: &[String],
    has_passing: bool,
) -> io::Result<Vec<Foreign>> {
    let mut found = OwnershipLook { site, manifest, keep, has_passing }.below("")?;
    found.sort();
    Ok(found)
}

struct OwnershipLook<'a> {
    site: &'a Path,
    manifest: &'a Listed,
    keep: &'a [String],
    has_passing: bool,
}

impl OwnershipLook<'_> {
    fn below(&self, folder: &str) -> io::Result<Vec<Foreign>> {
        let mut found = Vec::new();
        let mut folders = Vec::new();
        for (name, kind) in entries(&within(self.site, folder), false)? {
            let is_folder = kind == EntryKind::Folder;
            let Some(name) = name.to_str() else {
                found.push(Foreign { path: Path::new(folder).join(name), is_folder });
                continue;
            };
            let path = joined(folder, name);
            let is_passing = self.has_passing && folder.is_empty() && is_passing(name);
            if is_passing || self.keep.contains(&path) {
                continue;
            }
            let is_way = |folder: &str| {
                let leads_on = |kept: &String| {
                    kept.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                };
                self.manifest.lists_below(folder) || self.keep.iter().any(leads_on)
            };
            match kind {
                EntryKind::File if self.manifest.lists(&path) => {}
                EntryKind::Folder if is_way(&path) => folders.push(path),
                _ => found.push(Foreign { path: path.into(), is_folder }),
            }
        }
        let below: Vec<Vec<Foreign>> =
            folders.par_iter().map(|path| self.below(path)).collect::<io::Result<_>>()?;
        found.extend(below.into_iter().flatten());
        Ok(found)
    }
}

/// The path of a name in a folder of the site.
pub(super) fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The place of a folder of the site; a path that ended in a slash would lead through a link.
pub(super) fn within(site: &Path, folder: &str) -> PathBuf {
    if folder.is_empty() { site.to_owned() } else { site.join(folder) }
}

/// Whether a path is one that is kept, or lies below one.
pub(super) fn is_kept(path: &str, keep: &[String]) -> bool {
    keep.iter().any(|kept| {
        path.strip_prefix(kept.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// The files of the manifest that are no longer what was written, in order of paths. Those of which
/// `is_known` says that they are, by their stamps, are not read.
///
/// # Errors
/// If a file cannot be read.
pub(super) fn changed(
    site: &Path,
    manifest: &Listed,
    keep: &[String],
    is_known: &(dyn Fn(&str, &Stamp) -> bool + Sync),
) -> io::Result<Vec<String>> {
    let is_changed = |(path, entry): (&String, &ManifestEntry)| -> io::Result<Option<String>> {
        if is_kept(path, keep) {
            return Ok(None);
        }
        let stamp = match fs::symlink_metadata(site.join(path)) {
            Ok(metadata) if metadata.is_file() => Stamp::of(&metadata),
            // Something else in its place is told of as a stranger's.
            Ok(_) => return Ok(None),
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        // The manifest is written last: what nobody touched since is as it says.
        let is_older = manifest.stamp().is_some_and(|last| stamp.is_older_than(last));
        let is_own = stamp.len == entry.bytes
            && (is_older || is_known(path, &stamp) || entry.is_of(File::open(site.join(path))?)?);
        Ok((!is_own).then(|| path.clone()))
    };
    let mut changed: Vec<String> = manifest
        .files()
        .par_iter()
        .filter(|(path, _)| path.as_str() != MANIFEST)
        .filter_map(|file| is_changed(file).transpose())
        .collect::<io::Result<_>>()?;
    changed.sort();
    Ok(changed)
}
