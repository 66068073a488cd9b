//! Says why a file is not imported.

use std::fmt;

use crate::draft::Draft;

/// The label of a file's encoding and what was read of it, or why that is nothing.
pub(crate) type FormatReading = Result<(String, Draft), Refusal>;

/// Why a file is not imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The reason.
    pub why: RefusalReason,
    /// The reason in words: small letters, no full stop.
    pub message: String,
    /// What would help.
    pub hint: Option<String>,
}

impl Refusal {
    /// A refusal without a hint.
    pub fn new(why: RefusalReason, message: impl Into<String>) -> Self {
        Self { why, message: message.into(), hint: None }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The sorts of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalReason {
    /// The file is no text.
    Binary,
    /// There is nothing in it.
    Empty,
    /// It is larger than [`crate::LARGEST`].
    TooLarge,
    /// Its bytes are not of the encoding that it declares, that the editor names, or that fits best.
    Encoding,
    /// There is no article in it, as in a page behind a paywall.
    NoArticle,
}
