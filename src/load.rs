//! Reads a dossier's folder into a [`Workspace`]: the only place where content comes from a disk.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

mod doubt;
mod error;
mod folder;
mod hidden;
pub mod inventory;
mod loaded;
mod print;
mod role;
mod shelf;
mod stamp;
mod strange;
mod walk;
mod workspace;

pub use error::LoadError;
pub(crate) use folder::{FileKind, Folder};
pub(crate) use hidden::is_hidden;
use inventory::{ClockReading, Inventory, LookScope};
pub use loaded::LoadedFile;
pub use role::{INPUTS, SETTINGS};
pub use shelf::{TextReader, TextShelf};
pub(crate) use stamp::Stamp;
pub use strange::{Strange, Stranger, shown};
pub use workspace::{Files, Workspace};

/// How long a file may go on changing while it is read before that is an error.
const PATIENCE: Duration = Duration::from_secs(2);

/// Reads the dossier below `root`.
///
/// Links of the file system are not followed at any level, so that nothing outside the folder is read; the
/// root itself may be reached through one. Names that are hard links of a file cannot be told apart.
///
/// # Errors
/// If a folder or file cannot be read, or a file changes for as long as it is being read.
pub fn load(root: &Path) -> Result<Workspace, LoadError> {
    let mut inventory = Inventory::new(root);
    let began = ClockReading::now();
    let mut seen = inventory.look(&LookScope::Everywhere, began)?;
    while let Some(path) = seen.unsettled.first() {
        let now = ClockReading::now();
        if now.instant.saturating_duration_since(began.instant) > PATIENCE {
            let error = io::Error::other("it changes while it is being read");
            return Err(LoadError { path: path.clone(), error });
        }
        let again = seen.again.unwrap_or(now.instant);
        thread::sleep(again.saturating_duration_since(now.instant));
        seen = inventory.look(&LookScope::At(seen.unsettled), ClockReading::now())?;
    }
    Ok(Workspace::of(inventory.files()))
}

/// Reads single texts of the dossier below `root` again, as all of them are read: no link is followed.
#[must_use]
pub fn again(root: &Path) -> TextReader {
    let root = root.to_owned();
    Box::new(move |path| {
        let mut inventory = Inventory::new(&root);
        let only = LookScope::At([root.join(path)].into());
        inventory.look(&only, ClockReading::now()).ok()?;
        match inventory.files().get(path)? {
            LoadedFile::Text(text) => Some(Arc::clone(text)),
            LoadedFile::Original(_) | LoadedFile::Static(_) | LoadedFile::Stranger(_) => None,
        }
    })
}

/// Whether a folder holds a dossier.
///
/// # Errors
/// If that cannot be found out.
pub fn is_dossier(folder: &Path) -> Result<bool, LoadError> {
    let path = folder.join(SETTINGS);
    match std::fs::metadata(&path) {
        Ok(metadata) => Ok(metadata.is_file()),
        Err(error) if error::is_gone(&error) => Ok(false),
        Err(error) => Err(LoadError { path, error }),
    }
}

/// The nearest folder at or above `start` that holds a dossier.
///
/// # Errors
/// If it cannot be found out of a folder on the way: a dossier farther up may be another.
pub fn find_root(start: &Path) -> Result<Option<PathBuf>, LoadError> {
    for folder in start.ancestors() {
        if is_dossier(folder)? {
            return Ok(Some(folder.to_owned()));
        }
    }
    Ok(None)
}
