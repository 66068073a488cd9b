//! A site on disk, held against its manifest: every file is read, every folder looked at, no link followed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::difference::{DifferenceKind, Inspection, SiteDifference};
use super::papers::{Papers, examined, is_one};
use super::{BuiltBytes, Demands, Progress, Stopped};
use crate::digest::sha256_of;
use crate::manifest::{MANIFEST, Manifest, ManifestEntry, SIGNATURE, SUMS};

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lies {
    File,
    Folder,
    /// A link, a pipe, a socket, a device.
    Other,
    /// A folder that cannot be looked into.
    Closed,
}

/// Holds the folder of a site against its manifest.
///
/// ```
/// use casefile::verify::{Demands, DifferenceKind, folder};
///
/// let site = tempfile::tempdir()?;
/// std::fs::write(site.path().join("index.html"), "<p>Who wrote this?</p>")?;
/// let inspection = folder(site.path(), &Demands::default(), &|_, _| {}).expect("it is a folder");
/// assert_eq!(inspection.differences[0].way, DifferenceKind::NoManifest);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// If there is no such folder.
pub fn folder(
    site: &Path,
    demands: &Demands,
    progress: &Progress<'_>,
) -> Result<Inspection, Stopped> {
    if !fs::metadata(site).is_ok_and(|metadata| metadata.is_dir()) {
        return Err(Stopped::NoSite(format!("`{}` is no folder", site.display())));
    }
    let mut inspection = Inspection { site: site.display().to_string(), ..Inspection::default() };
    let papers = Papers {
        manifest: paper(site, MANIFEST, &mut inspection),
        sums: paper(site, SUMS, &mut inspection),
        signature: paper(site, SIGNATURE, &mut inspection),
    };
    let Some(manifest) = examined(&papers, demands, &mut inspection) else {
        return Ok(inspection.sorted());
    };
    let found = walked(site, &manifest);
    let done = AtomicUsize::new(0);
    let differs: Vec<SiteDifference> = manifest
        .files
        .par_iter()
        .filter_map(|(path, entry)| {
            let difference = compared(site, path, entry, &found);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, manifest.files.len());
            difference
        })
        .collect();
    inspection.verified = manifest.files.len() - differs.len();
    inspection.differences.extend(moved(site, differs, &manifest, &found));
    inspection.differences.extend(extra(&manifest, &found));
    let kept: Vec<&str> =
        manifest.keep.iter().map(String::as_str).filter(|path| found.contains_key(*path)).collect();
    if !kept.is_empty() {
        let note = format!("kept for others and not looked at: `{}`", kept.join("`, `"));
        inspection.notes.push(note);
    }
    Ok(inspection.sorted())
}

/// One of the files by which a site is known.
fn paper(site: &Path, path: &str, into: &mut Inspection) -> Option<Vec<u8>> {
    let place = site.join(path);
    match fs::symlink_metadata(&place) {
        Ok(metadata) if metadata.is_file() => match fs::read(&place) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                into.differences.push(unreadable(path, &error));
                None
            }
        },
        Ok(_) => {
            into.differences.push(SiteDifference::new(
                path,
                DifferenceKind::NotAFile,
                "is no file",
            ));
            None
        }
        Err(_) => None,
    }
}

/// Everything in a folder, by its path from there. What is kept for others is not looked into.
fn walked(site: &Path, manifest: &Manifest) -> BTreeMap<String, Lies> {
    let mut found = BTreeMap::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let place = if folder.is_empty() { site.to_owned() } else { site.join(&folder) };
        let Ok(entries) = fs::read_dir(&place) else {
            found.insert(folder, Lies::Closed);
            continue;
        };
        for entry in entries.filter_map(Result::ok) {
            // A name that is no text is in no manifest: what stands for it is told of as it is shown.
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let lies = match entry.file_type() {
                Ok(kind) if kind.is_file() => Lies::File,
                Ok(kind) if kind.is_dir() => Lies::Folder,
                _ => Lies::Other,
            };
            if lies == Lies::Folder && !manifest.keeps(&path) {
                folders.push(path.clone());
            }
            found.insert(path, lies);
        }
    }
    found
}

/// How a file differs from what was built.
fn compared(
    site: &Path,
    path: &str,
    entry: &ManifestEntry,
    found: &BTreeMap<String, Lies>,
) -> Option<SiteDifference> {
    match found.get(path) {
        Some(Lies::File) => {}
        Some(Lies::Folder | Lies::Closed) => {
            return Some(SiteDifference::new(path, DifferenceKind::NotAFile, "is a folder"));
        }
        Some(Lies::Other) => {
            return Some(SiteDifference::new(
                path,
                DifferenceKind::NotAFile,
                "is a link, or something else that is no file",
            ));
        }
        None => {
            let closed = above(path).find(|folder| found.get(*folder) == Some(&Lies::Closed));
            return Some(match closed {
                Some(folder) => {
                    let message = format!("lies below `{folder}`, which cannot be looked into");
                    SiteDifference::new(path, DifferenceKind::Unreadable, message)
                }
                None => SiteDifference::new(path, DifferenceKind::Missing, "there is no such file"),
            });
        }
    }
    let read = File::open(site.join(path))
        .and_then(|file| Ok((file.metadata()?.len(), entry.is_of(file)?)));
    match read {
        Ok((_, true)) => None,
        Ok((length, false)) if length < entry.bytes && !ends_as_a_page(site, path, length) => {
            let message = format!("ends after {length} of {} bytes", entry.bytes);
            Some(SiteDifference::new(path, DifferenceKind::Truncated, message))
        }
        Ok((length, false)) => {
            let message = if length == entry.bytes {
                "has other bytes than were built".to_owned()
            } else {
                format!("has other bytes than were built, {length} in place of {}", entry.bytes)
            };
            Some(SiteDifference::new(path, DifferenceKind::Changed, message))
        }
        Err(error) => Some(unreadable(path, &error)),
    }
}

/// Whether a page that is shorter than it was ends as pages do: then something is missing within.
fn ends_as_a_page(site: &Path, path: &str, length: u64) -> bool {
    use std::io::{Read as _, Seek as _, SeekFrom};
    let end = || -> io::Result<Vec<u8>> {
        let mut file = File::open(site.join(path))?;
        file.seek(SeekFrom::Start(length.saturating_sub(64)))?;
        let mut end = Vec::new();
        file.take(64).read_to_end(&mut end)?;
        Ok(end)
    };
    path.ends_with(".html") && end().is_ok_and(|end| super::page::ends(&end))
}

fn unreadable(path: &str, error: &io::Error) -> SiteDifference {
    SiteDifference::new(path, DifferenceKind::Unreadable, format!("cannot be read: {error}"))
}

/// The folders that lead to a path, the innermost first.
fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(folder, _)| folder.rsplit_once('/'))
        .map(|(folder, _)| folder)
}

/// Says of files that are missing or changed where their bytes, or whose bytes, are found.
fn moved(
    site: &Path,
    mut differs: Vec<SiteDifference>,
    manifest: &Manifest,
    found: &BTreeMap<String, Lies>,
) -> Vec<SiteDifference> {
    let whose = BuiltBytes::of(manifest);
    let lengths: BTreeSet<u64> = manifest.files.values().map(|entry| entry.bytes).collect();
    // Only what is as long as something that was built can be it, and of that each file is read once.
    let sha256 = |path: &str| {
        let place = site.join(path);
        let is_likely =
            fs::metadata(&place).is_ok_and(|metadata| lengths.contains(&metadata.len()));
        let read =
            is_likely.then(|| File::open(place).and_then(|mut file| sha256_of(&mut file)))?;
        read.ok()
    };
    let mut strangers: BTreeMap<String, &str> = BTreeMap::new();
    if differs.iter().any(|difference| difference.way == DifferenceKind::Missing) {
        for (path, lies) in found {
            if *lies == Lies::File
                && !manifest.files.contains_key(path)
                && let Some(sha256) = sha256(path)
            {
                strangers.entry(sha256).or_insert(path);
            }
        }
    }
    for difference in &mut differs {
        let Some(entry) = manifest.files.get(&difference.path) else { continue };
        let stranger = entry.sha256.as_ref().and_then(|sha256| strangers.get(sha256));
        if difference.way == DifferenceKind::Missing
            && entry.bytes > 0
            && let Some(other) = stranger
        {
            difference.message = format!("there is no such file; `{other}` has its bytes");
        }
        if difference.way == DifferenceKind::Changed
            && let Some(other) = sha256(&difference.path).and_then(|sha256| whose.find(&sha256))
        {
            difference.message = format!("has the bytes of `{other}`");
        }
    }
    differs
}

/// What is there and not listed: the outermost folders and files.
fn extra(manifest: &Manifest, found: &BTreeMap<String, Lies>) -> Vec<SiteDifference> {
    let mut ways: BTreeSet<&str> =
        manifest.files.keys().chain(&manifest.keep).flat_map(|path| above(path)).collect();
    ways.extend(above(MANIFEST));
    let is_listed = |path: &str| manifest.files.contains_key(path) || is_one(path);
    let is_extra = |path: &str, lies: Lies| {
        let is_way = matches!(lies, Lies::Folder | Lies::Closed) && ways.contains(path);
        !path.is_empty() && !is_listed(path) && !is_way && !manifest.keeps(path)
    };
    let mut extra = Vec::new();
    for (path, lies) in found {
        let is_outermost = above(path).all(|folder| ways.contains(folder));
        if is_extra(path, *lies) && is_outermost {
            let (slash, what) = match lies {
                Lies::Folder | Lies::Closed => {
                    ("/", "is a folder of which the manifest knows nothing")
                }
                Lies::File => ("", "is a file that the manifest does not list"),
                Lies::Other => ("", "is no file, and the manifest does not list it"),
            };
            extra.push(SiteDifference::new(format!("{path}{slash}"), DifferenceKind::Extra, what));
        }
    }
    extra
}
