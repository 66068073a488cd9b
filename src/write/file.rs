//! Writes a file, looks whether all of it arrived, and tells its stamp.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use crate::load::Stamp;
use crate::manifest::{FileSum, Measured};
use crate::render::Writes;

/// Writes a file and tells its stamp; folders above it are made where they are missing.
///
/// # Errors
/// If the machine fails, also where it says so only when the file is closed, as network file systems and
/// quotas do.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<Stamp> {
    let mut file = create(path)?;
    file.write_all(bytes)?;
    let stamp = Stamp::of(&file.metadata()?);
    close(file)?;
    Ok(stamp)
}

/// Writes a file that writes itself, piece by piece, and measures it on the way.
///
/// # Errors
/// As [`write()`].
pub(super) fn stream(path: &Path, write: Writes<'_>) -> io::Result<(FileSum, Stamp)> {
    let mut file = Measured::new(BufWriter::new(create(path)?));
    write(&mut file)?;
    let (file, sum) = file.finished();
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    let stamp = Stamp::of(&file.metadata()?);
    close(file)?;
    Ok((sum, stamp))
}

fn create(path: &Path) -> io::Result<File> {
    match File::create(path) {
        // Folders are made when they are first missed: most files lie in one that is there.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            File::create(path)
        }
        result => result,
    }
}

#[cfg(unix)]
fn close(file: File) -> io::Result<()> {
    match nix::unistd::close(file) {
        // The file is closed all the same.
        Ok(()) | Err(nix::errno::Errno::EINTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can tell")]
fn close(file: File) -> io::Result<()> {
    drop(file);
    Ok(())
}

/// Whether something lies at a path, be it a link that leads nowhere.
///
/// # Errors
/// If that cannot be found out.
pub(super) fn is_there(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}
