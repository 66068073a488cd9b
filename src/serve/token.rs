//! The word that lets another machine look: random, compared in constant time.

use std::fmt::Write;
use std::io;

/// 128 random bits in hexadecimal digits.
#[derive(Clone)]
pub struct Token {
    text: String,
}

impl Token {
    /// A new one.
    pub(super) fn new() -> io::Result<Self> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        let mut text = String::with_capacity(32);
        for byte in bytes {
            let _ = write!(text, "{byte:02x}");
        }
        Ok(Self { text })
    }

    /// One of a known text, for tests of what is done with it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    /// The text that is given to people.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether this is it. Hashes are compared, in constant time: how long it takes tells nothing of
    /// where two texts differ.
    #[must_use]
    pub fn is(&self, given: &str) -> bool {
        blake3::hash(given.as_bytes()) == blake3::hash(self.text.as_bytes())
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}
