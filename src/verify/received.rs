//! What a host answered: status, headers, and a body of which the hash is taken while it arrives.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use sha2::{Digest as _, Sha256};

use crate::manifest::hexadecimal;

/// How much of a body is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// The length at which it is given up.
    limit: u64,
    /// Of a longer one the beginning alone is kept; its hash is that of the whole.
    kept: usize,
}

impl Measure {
    /// That of a file of which the hash is wanted, and as much as shows what became of it.
    pub(super) fn upto(limit: u64) -> Self {
        Self { limit, kept: 8 << 20 }
    }

    /// That of a file that is to be read.
    pub(super) fn whole() -> Self {
        Self { limit: 256 << 20, kept: 256 << 20 }
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(super) struct Received {
    pub status: u16,
    pub content_type: Option<String>,
    pub location: Option<String>,
    /// How the host says that it packed the body; empty where it says nothing.
    pub encoding: String,
    /// The body as it came.
    pub raw: Body,
    /// The body as it is meant: unpacked where the host says that it was packed with gzip.
    pub meant: Body,
}

/// A body.
#[derive(Debug, Clone, Default)]
pub(super) struct Body {
    /// SHA-256 of all of it; nothing where it did not end as it should.
    pub sha256: Option<String>,
    /// Its length, as far as it was read.
    pub length: u64,
    /// Its beginning.
    pub bytes: Vec<u8>,
    /// Why it was not read to its end, if it was not.
    pub fault: Option<Fault>,
}

/// Why a body was not read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// It ends before its announced end.
    CutOff,
    /// It is not packed as the host says that it is.
    NotPacked,
    /// It is longer than anything that was expected.
    TooLong,
}

/// Takes the hash of what passes, and keeps the beginning.
struct Passing<R> {
    inner: R,
    hasher: Sha256,
    body: Body,
    kept: usize,
    error: Option<io::Error>,
}

impl<R: Read> Read for Passing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer).map_err(|error| {
            let kind = error.kind();
            self.error = Some(error);
            io::Error::from(kind)
        })?;
        self.hasher.update(&buffer[..read]);
        self.body.length += u64::try_from(read).unwrap_or(u64::MAX);
        let room = self.kept.saturating_sub(self.body.bytes.len()).min(read);
        self.body.bytes.extend_from_slice(&buffer[..room]);
        Ok(read)
    }
}

impl<R: Read> Passing<R> {
    fn new(inner: R, kept: usize) -> Self {
        Self { inner, hasher: Sha256::new(), body: Body::default(), kept, error: None }
    }

    /// Reads to the end, or to a limit.
    fn all(&mut self, limit: u64) -> Result<(), Fault> {
        let mut buffer = vec![0; 1 << 14];
        loop {
            match self.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(_) if self.body.length > limit => return Err(Fault::TooLong),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Fault::CutOff),
            }
        }
    }

    fn ended(mut self, fault: Option<Fault>) -> Body {
        if fault.is_none() {
            self.body.sha256 = Some(hexadecimal(&self.hasher.finalize()));
        }
        self.body.fault = fault;
        self.body
    }
}

/// Reads a body, unpacked where `encoding` says that it is packed with gzip: as it came and as it is meant.
///
/// # Errors
/// If the connection fails, or is closed too early.
pub(super) fn read(
    body: impl Read,
    encoding: &str,
    Measure { limit, kept }: Measure,
) -> Result<(Body, Body), (io::Error, Body)> {
    let mut raw = Passing::new(body, kept);
    if !["gzip", "x-gzip"].contains(&encoding) {
        let fault = raw.all(limit).err();
        if let (Some(Fault::CutOff), Some(error)) = (&fault, raw.error.take()) {
            return Err((error, raw.ended(fault)));
        }
        let body = raw.ended(fault);
        return Ok((body.clone(), body));
    }
    let mut meant = Passing::new(MultiGzDecoder::new(&mut raw), kept);
    let fault = meant.all(limit).err().map(|fault| match fault {
        Fault::CutOff => Fault::NotPacked,
        other => other,
    });
    let meant = meant.ended(fault);
    if let Some(error) = raw.error.take() {
        return Err((error, Body { fault: Some(Fault::CutOff), ..meant }));
    }
    // What the unpacking did not want is read as well, for the hash of what came.
    let fault = raw.all(limit).err();
    if let (Some(Fault::CutOff), Some(error)) = (&fault, raw.error.take()) {
        return Err((error, Body { fault: Some(Fault::CutOff), ..meant }));
    }
    Ok((raw.ended(fault), meant))
}

/// The SHA-256 of what is packed with gzip in some bytes, if something is.
pub(super) fn unpacked(bytes: &[u8], limit: u64) -> Option<String> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return None;
    }
    let mut unpacked = Passing::new(MultiGzDecoder::new(bytes), 0);
    let fault = unpacked.all(limit).err();
    unpacked.ended(fault).sha256
}
