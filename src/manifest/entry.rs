//! Measures the bytes of files: a file as a manifest lists it, and SHA-256 of whatever can be read.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// A file as a manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of its bytes, hexadecimal; missing in manifests of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// BLAKE3 of its bytes, hexadecimal; in manifests of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blake3: Option<String>,
}

impl ManifestEntry {
    /// The entry of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: Some(sha256(bytes)),
            blake3: None,
        }
    }

    /// Whether what is read is what was listed: by the hash that the entry has, or by the length alone
    /// where it has none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn is_of(&self, mut bytes: impl Read) -> io::Result<bool> {
        match (&self.sha256, &self.blake3) {
            (Some(sha256), _) => {
                let mut hasher = Sha256::new();
                let length = fed(&mut bytes, &mut |part| hasher.update(part))?;
                Ok(length == self.bytes && hexadecimal(&hasher.finalize()) == *sha256)
            }
            (None, Some(blake3)) => {
                let mut hasher = blake3::Hasher::new();
                let length = fed(&mut bytes, &mut |part| {
                    hasher.update(part);
                })?;
                Ok(length == self.bytes && hasher.finalize().to_hex().as_str() == blake3)
            }
            (None, None) => Ok(fed(&mut bytes, &mut |_| {})? == self.bytes),
        }
    }
}

/// A writer that passes everything on, and measures it for its entry.
pub struct Measured<W> {
    to: W,
    bytes: u64,
    sha256: Sha256,
}

impl<W> Measured<W> {
    /// One that nothing was written to yet.
    pub fn new(to: W) -> Self {
        Self { to, bytes: 0, sha256: Sha256::new() }
    }

    /// What it was passed on to, and the entry of what was written.
    pub fn finished(self) -> (W, ManifestEntry) {
        let sha256 = Some(hexadecimal(&self.sha256.finalize()));
        (self.to, ManifestEntry { bytes: self.bytes, sha256, blake3: None })
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.sha256.update(&bytes[..written]);
        self.bytes += u64::try_from(written).unwrap_or(u64::MAX);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Reads to the end, part by part: how many bytes there were.
fn fed(bytes: &mut impl Read, part: &mut dyn FnMut(&[u8])) -> io::Result<u64> {
    let mut buffer = vec![0; 1 << 16];
    let mut length = 0;
    loop {
        match bytes.read(&mut buffer) {
            Ok(0) => return Ok(length),
            Ok(read) => {
                part(&buffer[..read]);
                length += u64::try_from(read).unwrap_or(u64::MAX);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// SHA-256 of some bytes, hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// SHA-256 of what is read to its end, hexadecimal.
///
/// # Errors
/// If it cannot be read.
pub fn sha256_of(mut bytes: impl Read) -> io::Result<String> {
    let mut hasher = Sha256::new();
    fed(&mut bytes, &mut |part| hasher.update(part))?;
    Ok(hexadecimal(&hasher.finalize()))
}

/// Bytes as small hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |four: u8| char::from(DIGITS[usize::from(four & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_knows_its_own_bytes_alone() {
        // The example of FIPS 180-2.
        let entry = ManifestEntry::of(b"abc");
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(entry.sha256.as_deref(), Some(expected));
        assert!(entry.is_of(&b"abc"[..]).unwrap() && !entry.is_of(&b"abcd"[..]).unwrap());
    }
}
