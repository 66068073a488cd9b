//! Puts imported files in their places: each whole or not at all, and never over another.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes an original and its source. If the source cannot be written, the original goes again.
pub(super) fn store(
    original: (&Path, &[u8]),
    source: (&Path, &[u8]),
) -> Result<(), (PathBuf, io::Error)> {
    let is_new = match place(original.0, original.1) {
        Ok(()) => true,
        // An import that was cut off may have left it: the same bytes are the same file.
        Err(error)
            if error.kind() == io::ErrorKind::AlreadyExists
                && fs::read(original.0).is_ok_and(|bytes| bytes == original.1) =>
        {
            false
        }
        Err(error) => return Err((original.0.to_owned(), error)),
    };
    place(source.0, source.1).map_err(|error| {
        if is_new {
            // What cannot be taken back is found, and taken over, by the next import of the same bytes.
            let _ = fs::remove_file(original.0);
        }
        (source.0.to_owned(), error)
    })
}

/// Writes a file under another name first, then gives it its own, which must be free.
pub(in crate::cli) fn place(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    };
    fs::create_dir_all(folder)?;
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists));
    }
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.tmp", std::process::id()));
    let aside = folder.join(hidden);
    let written = File::create(&aside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_data()
    });
    // A link, unlike a renaming, refuses a name that is taken in the meantime.
    let result = written.and_then(|()| match fs::hard_link(&aside, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => fs::rename(&aside, path),
        Ok(()) => Ok(()),
    });
    let _ = fs::remove_file(&aside);
    result
}
