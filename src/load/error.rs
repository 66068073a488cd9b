//! Why a dossier's folder could not be read.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// Why a folder could not be read.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the machine said.
    pub error: io::Error,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A name may hold what a terminal obeys.
        let mut plain = String::new();
        for character in self.path.to_string_lossy().chars() {
            match character.is_control() {
                true => plain.extend(character.escape_default()),
                false => plain.push(character),
            }
        }
        write!(f, "cannot read `{plain}`: {}", self.error)
    }
}

impl std::error::Error for LoadError {}

/// Whether there is nothing at a path, or only a link, which leads nowhere: then it is missing, which is
/// no fault of the machine.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) || is_link(error)
}

/// Whether a name could not be opened because it is a link by now.
pub(super) fn is_link(error: &io::Error) -> bool {
    #[cfg(unix)]
    return error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error());
    #[cfg(not(unix))]
    return matches!(error.kind(), ErrorKind::NotFound);
}
