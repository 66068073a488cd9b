//! Makes the folders of a site, one after the other.

use std::fs;
use std::io;
use std::path::Path;

use super::disk::Disk;
use super::manifest::is_missing;

/// Makes the folders that lead to a path in a site; `false` where a file is in the way.
pub(super) fn make_folders(disk: &dyn Disk, site: &Path, below: &Path) -> io::Result<bool> {
    let mut folder = site.to_owned();
    for part in below {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Ok(false),
            Err(error) if is_missing(&error) => disk.make_folder(&folder)?,
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}
