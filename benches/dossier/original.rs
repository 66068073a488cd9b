//! The file that a source was taken from, and the keys of front matter that name it.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The file that a source was taken from.
pub struct Original {
    /// Its name below the folder of originals.
    pub file: String,
    /// What stands in it.
    pub text: String,
    /// Lines that are no part of the article, and why they were left out.
    pub dropped: Vec<(String, &'static str)>,
}

impl Original {
    /// Its lines in the source's front matter.
    pub fn keys(&self) -> String {
        let hash = Sha256::digest(self.text.as_bytes());
        let mut digits = String::new();
        for byte in hash {
            let _ = write!(digits, "{byte:02x}");
        }
        let mut keys = format!("original: {{file: {}, sha256: {digits}}}\n", self.file);
        if !self.dropped.is_empty() {
            keys += "dropped:\n";
        }
        for (lines, why) in &self.dropped {
            let _ = writeln!(keys, "  - {{lines: {lines}, why: {why}}}");
        }
        keys
    }
}
