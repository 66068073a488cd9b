//! What a host answered: status, headers, and a body of which the hash is taken while it arrives.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

use crate::digest::Sha256Hasher;

/// How much of a body is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// The length at which it is given up, as it comes as well as unpacked.
    limit: u64,
    /// Of a longer one the beginning alone is kept; its hash is that of the whole.
    kept: usize,
}

impl Measure {
    /// That of a file of which the hash is wanted, and as much as shows what became of it.
    pub(super) fn upto(limit: u64) -> Self {
        Self { limit, kept: 8 << 20 }
    }

    /// That of a manifest or of sums: enough for a million files.
    pub(super) fn whole() -> Self {
        Self { limit: 256 << 20, kept: 256 << 20 }
    }

    /// That of a file of a few lines.
    pub(super) fn short() -> Self {
        Self { limit: 64 << 10, kept: 64 << 10 }
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

#[derive(Debug, Clone, Default)]
pub(super) struct Body {
    /// SHA-256 of all of it; nothing where it did not end as it should.
    pub sha256: Option<String>,
    /// Its length, as far as it was read.
    pub length: u64,
    /// Its beginning.
    pub bytes: Vec<u8>,
    /// Why it was not read to its end, if it was not.
    pub fault: Option<TransferFault>,
}

/// Why a body was not read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TransferFault {
    /// It ends before its announced end.
    CutOff,
    /// It is not packed as the host says that it is.
    NotPacked,
    /// It is longer than anything that was expected.
    TooLong,
}

/// Whether a body of which so many bytes have come comes too slowly to be waited for.
pub(super) type IsTooSlow<'a> = &'a dyn Fn(u64) -> bool;

/// Why a body is given up that still comes.
#[derive(Debug)]
pub(super) struct TooSlow(u64);

impl std::fmt::Display for TooSlow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "it is sent too slowly to be waited for: {} bytes came", self.0)
    }
}

impl std::error::Error for TooSlow {}

/// Takes the hash of what passes, and keeps the beginning.
struct Passing<'a, R> {
    inner: R,
    hasher: Sha256Hasher,
    body: Body,
    measure: Measure,
    is_too_slow: Option<IsTooSlow<'a>>,
    error: Option<io::Error>,
    /// Whether more was asked for than the limit allows.
    is_over: bool,
}

impl<R: Read> Read for Passing<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Whoever unpacks what never gives anything would read for ever.
        if self.body.length > self.measure.limit {
            self.is_over = true;
            return Err(io::ErrorKind::InvalidData.into());
        }
        if self.is_too_slow.is_some_and(|is_too_slow| is_too_slow(self.body.length)) {
            self.error = Some(io::Error::other(TooSlow(self.body.length)));
            return Err(io::ErrorKind::TimedOut.into());
        }
        let read = self.inner.read(buffer).map_err(|error| {
            let kind = error.kind();
            self.error = Some(error);
            io::Error::from(kind)
        })?;
        self.hasher.update(&buffer[..read]);
        self.body.length += u64::try_from(read).unwrap_or(u64::MAX);
        let room = self.measure.kept.saturating_sub(self.body.bytes.len()).min(read);
        self.body.bytes.extend_from_slice(&buffer[..room]);
        Ok(read)
    }
}

impl<'a, R: Read> Passing<'a, R> {
    fn new(inner: R, measure: Measure) -> Self {
        Self {
            inner,
            hasher: Sha256Hasher::default(),
            body: Body::default(),
            measure,
            is_too_slow: None,
            error: None,
            is_over: false,
        }
    }

    fn unless(mut self, is_too_slow: IsTooSlow<'a>) -> Self {
        self.is_too_slow = Some(is_too_slow);
        self
    }

    /// Reads to the end, or to the limit.
    fn all(&mut self) -> Result<(), TransferFault> {
        let mut buffer = vec![0; 1 << 14];
        loop {
            match self.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(_) if self.body.length > self.measure.limit => {
                    return Err(TransferFault::TooLong);
                }
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) if self.is_over => return Err(TransferFault::TooLong),
                Err(_) => return Err(TransferFault::CutOff),
            }
        }
    }

    fn ended(mut self, fault: Option<TransferFault>) -> Body {
        if fault.is_none() {
            self.body.sha256 = Some(self.hasher.finished());
        }
        self.body.fault = fault;
        self.body
    }
}

/// Reads a body, unpacked where `encoding` says that it is packed with gzip: as it came and as it is meant.
///
/// # Errors
/// If the connection fails, is closed too early, or gives too little in too long a time.
pub(super) fn read(
    body: impl Read,
    encoding: &str,
    measure: Measure,
    is_too_slow: IsTooSlow<'_>,
) -> Result<(Body, Body), (io::Error, Body)> {
    let mut raw = Passing::new(body, measure).unless(is_too_slow);
    if !["gzip", "x-gzip"].contains(&encoding) {
        let fault = raw.all().err();
        if let (Some(TransferFault::CutOff), Some(error)) = (&fault, raw.error.take()) {
            return Err((error, raw.ended(fault)));
        }
        let body = raw.ended(fault);
        return Ok((body.clone(), body));
    }
    let mut meant = Passing::new(MultiGzDecoder::new(&mut raw), measure);
    let fault = meant.all().err();
    let meant = meant.ended(fault);
    let meant = match meant.fault {
        Some(TransferFault::CutOff) if raw.is_over => {
            Body { fault: Some(TransferFault::TooLong), ..meant }
        }
        Some(TransferFault::CutOff) => Body { fault: Some(TransferFault::NotPacked), ..meant },
        _ => meant,
    };
    if let Some(error) = raw.error.take() {
        return Err((error, Body { fault: Some(TransferFault::CutOff), ..meant }));
    }
    // What the unpacking did not want is read as well, for the hash of what came.
    let fault = raw.all().err();
    if let (Some(TransferFault::CutOff), Some(error)) = (&fault, raw.error.take()) {
        return Err((error, Body { fault: Some(TransferFault::CutOff), ..meant }));
    }
    Ok((raw.ended(fault), meant))
}

/// The SHA-256 of what is packed with gzip in some bytes, if something is.
pub(super) fn unpacked(bytes: &[u8], limit: u64) -> Option<String> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return None;
    }
    let mut unpacked = Passing::new(MultiGzDecoder::new(bytes), Measure { limit, kept: 0 });
    let fault = unpacked.all().err();
    unpacked.ended(fault).sha256
}
