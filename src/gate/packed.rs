//! Opens files that hold others: gzip, zip and what is made of it (docx, xlsx, odt, epub), pictures with
//! packed texts, PDFs, addresses with data in base64, texts that are no UTF-8.

use std::io::{Cursor, Read};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use memchr::memmem;

use super::pdf::strings;

/// Bytes that one file may unpack to, all that it holds together.
pub const MOST: u64 = 256 << 20;

/// Files in files that are opened.
const DEEPEST: usize = 4;

/// What a file holds: every part of it to be read, by its name within.
#[derive(Debug, Default)]
pub struct Opened {
    /// Names of parts and bytes of each.
    pub parts: Vec<(String, Vec<u8>)>,
    /// Why some of it could not be read.
    pub trouble: Option<String>,
    left: u64,
}

/// Opens a file, and the files in it; those in addresses only if it [holds](data_in) some.
#[must_use]
pub fn opened(bytes: &[u8], holds_data: bool) -> Opened {
    let mut opened = Opened { left: MOST, ..Opened::default() };
    opened.open("", bytes, 0, holds_data);
    opened
}

/// What files begin with that are packed in ways that are not opened here.
const SEALED: [(&[u8], &str); 9] = [
    (b"\xfd7zXZ\0", "xz"),
    (b"]\0\0", "lzma"),
    (b"LZIP", "lzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"\x1f\x9d\x90", "compress"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"MSCF\0\0\0\0", "cab"),
];

/// In which of these ways a file is packed.
fn sealed(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"BZh") && bytes.get(4..10) == Some(b"1AY&SY") {
        return Some("bzip2");
    }
    SEALED.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, name)| *name)
}

/// What data in an address follow.
const DATA: &[u8] = b";base64,";

/// Where addresses have data.
pub fn data_in(bytes: &[u8]) -> impl Iterator<Item = usize> {
    // Its first byte is rare.
    memchr::memchr_iter(DATA[0], bytes).filter(|at| bytes[*at..].starts_with(DATA))
}

/// Bytes at the beginning of a file that tell whether it is text.
const BEGINNING: usize = 4096;

/// Whether a file may be a text in another encoding though its bytes are also one in UTF-8, because they
/// hold zeros.
#[must_use]
pub fn has_zeros(bytes: &[u8]) -> bool {
    memchr::memchr(0, &bytes[..bytes.len().min(BEGINNING)]).is_some()
}

/// A text in UTF-8 of one that is in another encoding; `None` for UTF-8 and for what is no text.
#[must_use]
pub fn decoded(bytes: &[u8]) -> Option<String> {
    let start = &bytes[..bytes.len().min(BEGINNING)];
    if let Some((encoding, _)) = Encoding::for_bom(bytes)
        && (encoding == UTF_16LE || encoding == UTF_16BE)
    {
        return Some(encoding.decode(bytes).0.into_owned());
    }
    if has_zeros(bytes) {
        let zeros =
            |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        // Most letters of UTF-16 have a half that is nothing.
        let half = start.len() / 2;
        if half >= 4 && zeros(1) * 4 > half * 3 && zeros(0) * 8 < half {
            return Some(UTF_16LE.decode(bytes).0.into_owned());
        }
        if half >= 4 && zeros(0) * 4 > half * 3 && zeros(1) * 8 < half {
            return Some(UTF_16BE.decode(bytes).0.into_owned());
        }
        return None;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
    Some(encoding.decode(bytes).0.into_owned())
}

impl Opened {
    fn open(&mut self, name: &str, bytes: &[u8], depth: usize, holds_data: bool) {
        if has_zeros(bytes) {
            // Words among other bytes may be written in two or four bytes a letter.
            let letters = bytes.iter().copied().filter(|byte| *byte != 0).collect();
            self.parts.push((name.to_owned(), letters));
        }
        if depth > DEEPEST {
            self.note("it holds files in files in files");
        } else if bytes.starts_with(&[0x1f, 0x8b]) {
            self.unpacked(name, &mut MultiGzDecoder::new(bytes), depth, true);
        } else if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            self.zip(name, bytes, depth);
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            self.png(name, bytes, depth);
        } else if bytes.starts_with(b"%PDF") {
            self.pdf(name, bytes, depth);
        } else if let Some(sealed) = sealed(bytes) {
            self.note(&format!("it is packed as {sealed}, which is not opened here"));
        } else {
            // Two bytes are few: of what only seems to be packed, there is nothing.
            if let [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] = bytes {
                self.unpacked(name, &mut ZlibDecoder::new(bytes), depth, false);
            }
            if holds_data {
                self.data(name, bytes, depth);
            }
        }
    }

    fn note(&mut self, trouble: &str) {
        self.trouble.get_or_insert_with(|| trouble.to_owned());
    }

    /// Takes what a decoder makes; whether it is whole matters if it `must` be.
    fn unpacked(&mut self, name: &str, from: &mut dyn Read, depth: usize, must: bool) {
        let mut bytes = Vec::new();
        let result = from.take(self.left.saturating_add(1)).read_to_end(&mut bytes);
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > self.left {
            self.note("it unpacks to more than 256 megabytes");
        } else if let (Err(error), true) = (result, must) {
            self.note(&format!("it cannot be unpacked: {error}"));
        }
        self.left = self.left.saturating_sub(length);
        self.part(name.to_owned(), bytes, depth);
    }

    fn part(&mut self, name: String, bytes: Vec<u8>, depth: usize) {
        self.open(&name, &bytes, depth + 1, true);
        self.parts.push((name, bytes));
    }

    fn zip(&mut self, name: &str, bytes: &[u8], depth: usize) {
        let mut archive = match zip::ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => archive,
            Err(error) => return self.note(&format!("it cannot be unpacked: {error}")),
        };
        let comment = archive.comment().to_vec();
        self.parts.push((format!("{name} (comment)"), comment));
        for index in 0..archive.len() {
            match archive.by_index(index) {
                Ok(mut file) => {
                    let inner = String::from_utf8_lossy(file.name_raw()).into_owned();
                    let own = format!("{name}/{inner}");
                    // A name is read as any other words.
                    self.parts.push((own.clone(), own.clone().into_bytes()));
                    self.parts.push((own.clone(), file.comment().as_bytes().to_vec()));
                    self.unpacked(&own, &mut file, depth, true);
                }
                Err(error) => self.note(&format!("it cannot be unpacked: {error}")),
            }
        }
    }

    /// The texts of a picture: those that are not packed are found as they are.
    fn png(&mut self, name: &str, bytes: &[u8], depth: usize) {
        let mut rest = bytes.get(8..).unwrap_or_default();
        while let Some((head, after)) = rest.split_first_chunk::<8>() {
            let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
            let Some(data) = after.get(..length) else { break };
            let packed = match &head[4..] {
                // Keyword, 0, method, data.
                b"zTXt" => field(data, 1).and_then(|rest| rest.get(1..)),
                // Keyword, 0, flag, method, language, 0, translated keyword, 0, text.
                b"iTXt" => field(data, 1)
                    .filter(|rest| rest.first() == Some(&1))
                    .and_then(|rest| field(rest.get(2..)?, 2)),
                _ => None,
            };
            if let Some(packed) = packed {
                self.unpacked(name, &mut ZlibDecoder::new(packed), depth, false);
            }
            rest = after.get(length + 4..).unwrap_or_default();
        }
    }

    /// The streams of a PDF that are packed in its usual way, others are pictures and fonts; and the strings
    /// in them, and beside them.
    fn pdf(&mut self, name: &str, bytes: &[u8], depth: usize) {
        if memmem::find(bytes, b"/Encrypt").is_some() {
            self.note("it is encrypted");
        }
        let first = self.parts.len();
        for start in memmem::find_iter(bytes, b"stream") {
            let data = &bytes[start + b"stream".len()..];
            let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n"));
            // Every packed stream begins so; what follows its end is not read.
            if let Some(data) = data.filter(|data| data.first().is_some_and(|one| one & 0xf == 8)) {
                self.unpacked(name, &mut ZlibDecoder::new(data), depth, false);
            }
        }
        let streams = self.parts[first..].iter().map(|(_, stream)| strings(stream));
        let all: Vec<Vec<u8>> = streams.chain([strings(bytes)]).collect();
        self.parts.extend(all.into_iter().map(|strings| (name.to_owned(), strings)));
    }

    /// Addresses with data: `data:…;base64,…`.
    fn data(&mut self, name: &str, bytes: &[u8], depth: usize) {
        for start in data_in(bytes) {
            let data = &bytes[start + DATA.len()..];
            let is_coded = |byte: &&u8| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
            };
            let coded: Vec<u8> = data
                .iter()
                .take_while(is_coded)
                .map(|byte| match byte {
                    b'-' => b'+',
                    b'_' => b'/',
                    byte => *byte,
                })
                .collect();
            // Of a piece that is cut off, the last letters say nothing.
            let whole = coded.len() - usize::from(coded.len() % 4 == 1);
            if let Ok(bytes) = STANDARD_NO_PAD.decode(&coded[..whole]) {
                self.part(name.to_owned(), bytes, depth);
            }
        }
    }
}

/// What follows the given number of fields that end in 0.
fn field(data: &[u8], count: usize) -> Option<&[u8]> {
    let mut rest = data;
    for _ in 0..count {
        let end = memchr::memchr(0, rest)?;
        rest = &rest[end + 1..];
    }
    Some(rest)
}
