//! What is wrong with a file of messages, at its bytes.

use std::ops::Range;

/// What is wrong with a file of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageFault {
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// What it is.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}
