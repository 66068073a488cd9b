//! Why a dossier's folder could not be read.

use std::fmt;
use std::io;
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
