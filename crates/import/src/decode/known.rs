//! What an encoding is called, and how it is known.

use encoding_rs::Encoding;

/// How an encoding is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Knowledge {
    Mark,
    Named,
    Declared,
    Valid,
    Guess,
}

/// The label of an encoding in the Encoding Standard, in small letters: `utf-8`.
pub(super) fn label(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}
