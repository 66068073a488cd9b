//! Makes what was written outlast a power cut.
//!
//! On Linux one call has the whole file system write out what it holds back, in the order that suits the
//! disk; elsewhere every file and folder is asked for by itself.

use std::io;
use std::path::Path;

/// Writes out a folder and all below it.
///
/// # Errors
/// If the machine fails; then something may be lost already.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn tree(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(opened(folder)?)?)
}

/// Writes out a folder and all below it.
///
/// # Errors
/// If the machine fails; then something may be lost already.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn tree(path: &Path) -> io::Result<()> {
    use super::entries::{EntryKind, entries};
    use rayon::prelude::*;
    entries(path, false)?.into_par_iter().try_for_each(|(name, kind)| {
        let path = path.join(name);
        match kind {
            EntryKind::Folder => tree(&path),
            // What may be written to can be written out on every system.
            EntryKind::File => std::fs::File::options().write(true).open(&path)?.sync_all(),
            EntryKind::Other => Ok(()),
        }
    })?;
    folder(path)
}

/// Writes out the names in a folder.
///
/// # Errors
/// If the machine fails.
#[cfg(unix)]
pub(super) fn folder(folder: &Path) -> io::Result<()> {
    use rustix::io::Errno;
    match rustix::fs::fsync(opened(folder)?) {
        // Some file systems have nothing to do there, and say so.
        Ok(()) | Err(Errno::INVAL | Errno::NOTSUP | Errno::ROFS) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Other systems write out names by themselves.
#[cfg(not(unix))]
pub(super) fn folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn opened(folder: &Path) -> io::Result<std::os::fd::OwnedFd> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok(open(folder, flags, Mode::empty())?)
}
