//! Puts the files of a new site in the places of the old ones, one by one, where the folder itself cannot
//! change places with another: a mount point, say.
//!
//! This is not one step. Each file is the old or the new one at any moment, and a build that is cut off
//! has the next one finish it: the new files lie in their staging folder until they are in place, and
//! the new manifest comes last.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::Disk;
use super::file::is_there;
use super::folders::make_folders;
use super::manifest::{Listed, MANIFEST, is_missing};
use crate::manifest::{SIGNATURE, SUMS};

/// Moves what is left of the new site into the output, and removes what the old one had more; `false`
/// where that was done before.
///
/// # Errors
/// If something cannot be moved or removed. What was moved stays; called again, it goes on.
pub(super) fn finish(disk: &dyn Disk, site: &Path, output: &Path) -> io::Result<bool> {
    let Some(new) = Listed::read(site)? else { return Ok(false) };
    let old = Listed::read(output)?.unwrap_or_default();
    let new_folders: BTreeSet<&str> =
        new.files().keys().flat_map(|path| above(path)).chain(above(MANIFEST)).collect();
    // A file where a folder is to be, or in a folder where a file is to be, goes first.
    let is_in_the_way =
        |path: &str| new_folders.contains(path) || above(path).any(|folder| new.lists(folder));
    for path in old.files().keys().filter(|path| is_in_the_way(path)) {
        remove(disk, output, path)?;
    }
    for path in new.files().keys() {
        place(disk, site, output, path, old.lists(path))?;
    }
    for path in old.files().keys().filter(|path| !new.lists(path)) {
        remove(disk, output, path)?;
    }
    // Every site brings its sums; where there are none any more, they are in their place already. A signature is of the
    // manifest that goes, and no site brings one.
    place(disk, site, output, SUMS, old.lists(SUMS))?;
    if old.lists(SIGNATURE) && !new.files().contains_key(SIGNATURE) {
        remove(disk, output, SIGNATURE)?;
    }
    place(disk, site, output, MANIFEST, old.lists(MANIFEST))?;
    Ok(true)
}

/// The folders that lead to a path, the innermost first.
fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(folder, _)| folder.rsplit_once('/'))
        .map(|(folder, _)| folder)
}

/// Moves one file, unless it was moved before.
fn place(
    disk: &dyn Disk,
    site: &Path,
    output: &Path,
    path: &str,
    is_owned: bool,
) -> io::Result<()> {
    let (from, to) = (site.join(path), output.join(path));
    if !is_there(&from)? {
        return Ok(());
    }
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    if !make_folders(disk, output, folder)? {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    // What the old manifest does not list is not casefile's to replace.
    if is_owned { disk.rename(&from, &to) } else { disk.carry(&from, &to) }
}

/// Removes a file of the old site, and the folders that it leaves empty.
fn remove(disk: &dyn Disk, output: &Path, path: &str) -> io::Result<()> {
    match fs::symlink_metadata(output.join(path)) {
        Ok(metadata) if metadata.is_file() => disk.remove_file(&output.join(path))?,
        Ok(_) => return Ok(()),
        Err(error) if is_missing(&error) => {}
        Err(error) => return Err(error),
    }
    for folder in above(path) {
        match disk.remove_folder(&output.join(folder)) {
            Ok(()) => {}
            Err(error) if is_missing(&error) => {}
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::disk::Machine;
    use super::*;

    /// A folder with these files beside a manifest that lists nothing.
    fn site(folder: &Path, files: &[(&str, &str)]) {
        let manifest = r#"{"generator": "casefile", "files": {}}"#;
        for (path, text) in [(MANIFEST, manifest)].iter().chain(files) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    #[test]
    fn what_lies_beside_the_manifest_is_the_new_sites_however_often_it_is_called() {
        let folder = tempfile::tempdir().unwrap();
        let (new, output) = (folder.path().join("new"), folder.path().join("out"));
        let is_there = |path: &str| output.join(path).exists();
        site(&output, &[(SUMS, "old"), (SIGNATURE, "of the old one")]);
        site(&new, &[(SUMS, "new")]);
        assert!(finish(&Machine, &new, &output).unwrap());
        assert_eq!(fs::read_to_string(output.join(SUMS)).unwrap(), "new");
        assert!(!is_there(SIGNATURE));
        // Cut off when all was moved but the manifest.
        site(&new, &[]);
        assert!(finish(&Machine, &new, &output).unwrap());
        assert_eq!(fs::read_to_string(output.join(SUMS)).unwrap(), "new");
    }
}
