//! A source ready to be written.

use casefile_import::ReadFile;

use crate::intake::actors::Plain;

/// A source ready to be written.
pub(super) struct ReadySource {
    pub shown: String,
    pub original: (String, Vec<u8>),
    pub sha256: String,
    pub how: String,
    pub read: ReadFile,
    pub plain: Plain,
}
