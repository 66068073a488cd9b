//! What becomes of a file: a source ready to be written, or a word on why there is none.

use casefile_import::ReadFile;

use crate::cli::exit::CommandFailure;
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

/// What one file comes to.
pub(super) enum ImportOutcome {
    Ready(Box<ReadySource>),
    There(String),
    Trouble(CommandFailure),
}
