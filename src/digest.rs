//! SHA-256, hexadecimal, of bytes and of what is read: the one place that hashes for originals, manifests and imports.
//!
//! By `ring`, which the program holds anyway for TLS, and which is as fast as any with the processor's own instructions
//! and half as fast again without them. Tests and benchmarks hash by `sha2`, so that the two are held to one another.

use std::io::{self, Read};

use ring::digest::{Context, SHA256};

/// What was fed so far.
#[derive(Clone)]
pub struct Sha256Hasher(Context);

impl Default for Sha256Hasher {
    fn default() -> Self {
        Self(Context::new(&SHA256))
    }
}

impl Sha256Hasher {
    /// Adds bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of everything that was added, in 64 small hexadecimal digits.
    #[must_use]
    pub fn finished(self) -> String {
        hexadecimal(self.0.finish().as_ref())
    }

    /// The digest of everything that was added.
    #[must_use]
    pub fn digest(self) -> Digest {
        bytes_of(&self.0.finish())
    }
}

/// A digest as it is.
pub type Digest = [u8; 32];

/// The digest of some bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> Digest {
    bytes_of(&ring::digest::digest(&SHA256, bytes))
}

fn bytes_of(digest: &ring::digest::Digest) -> Digest {
    let mut bytes = Digest::default();
    bytes.copy_from_slice(digest.as_ref());
    bytes
}

/// The digest of some bytes, in 64 small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(ring::digest::digest(&SHA256, bytes).as_ref())
}

/// The digest of what is read to its end, in 64 small hexadecimal digits.
///
/// # Errors
/// If it cannot be read.
pub fn sha256_of(bytes: &mut impl Read) -> io::Result<String> {
    let mut hasher = Sha256Hasher::default();
    fed(bytes, &mut |part| hasher.update(part))?;
    Ok(hasher.finished())
}

/// Reads to the end, part by part: how many bytes there were.
///
/// # Errors
/// If it cannot be read.
pub fn fed(bytes: &mut impl Read, part: &mut dyn FnMut(&[u8])) -> io::Result<u64> {
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

/// Bytes in small hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from(if four < 10 { b'0' + four } else { b'a' - 10 + four });
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_what_another_library_says_at_once_and_in_parts() {
        for length in [0, 1, 55, 56, 63, 64, 65, 1 << 16, 3 * (1 << 16) + 7] {
            let bytes: Vec<u8> = (0..length).map(|at| (at * 7 % 251) as u8).collect();
            let known = <sha2::Sha256 as sha2::Digest>::digest(&bytes);
            let known: String = known.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(sha256(&bytes), known, "{length}");
            assert_eq!(sha256_of(&mut bytes.as_slice()).unwrap(), known, "{length}");
            let mut hasher = Sha256Hasher::default();
            bytes.chunks(63).for_each(|part| hasher.update(part));
            assert_eq!(hasher.finished(), known, "{length}");
        }
    }
}
