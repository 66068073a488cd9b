//! Refuses bytes that are no text or cannot be read whole, with the place of the first that shows it.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::known::{Knowledge, label};
use crate::{Refusal, RefusalReason};

/// Beginnings of files that are no text, with what they are.
const SIGNATURES: [(&[u8], &str); 17] = [
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, such as a word processor's document"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"\xD0\xCF\x11\xE0", "an old word processor's document"),
    (b"\x1F\x8B", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xFD7zXZ", "an xz file"),
    (b"\x28\xB5\x2F\xFD", "a zstd file"),
    (b"7z\xBC\xAF", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"RIFF", "a RIFF file of sound or pictures"),
    (b"\x7FELF", "a program"),
    (b"bplist00", "a web archive of Safari"),
    (b"{\\rtf", "a rich text document"),
    (b"%!PS", "a PostScript document"),
];

/// Refuses the bytes of formats that are no text.
pub(super) fn refuse_binary(bytes: &[u8]) -> Result<(), Refusal> {
    let Some((_, what)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature))
    else {
        return Ok(());
    };
    Err(Refusal::new(RefusalReason::Binary, format!("the file is {what}, not text"))
        .hint("save its text as a file of its own, and keep the original beside it"))
}

/// Refuses more NUL bytes than a text may hold.
pub(super) fn refuse_nul(
    body: &[u8],
    encoding: &'static Encoding,
    skipped: usize,
    allowed: usize,
) -> Result<(), Refusal> {
    if encoding == UTF_16LE || encoding == UTF_16BE {
        return Ok(());
    }
    let count = memchr::memchr_iter(0, body).count();
    let Some(first) = memchr::memchr(0, body).filter(|_| count > allowed) else { return Ok(()) };
    Err(Refusal::new(
        RefusalReason::Binary,
        format!("the file is no text: {count} NUL bytes, the first at byte {}", skipped + first),
    )
    .hint("`--encoding utf-16le` or `utf-16be` if it is UTF-16"))
}

/// Why bytes that are not of their encoding are refused.
pub(super) fn damaged(
    bytes: &[u8],
    first: usize,
    count: usize,
    encoding: &'static Encoding,
    known: Knowledge,
) -> Refusal {
    let how = match known {
        Knowledge::Mark => "by its byte order mark",
        Knowledge::Named => "named by `--encoding`",
        Knowledge::Declared => "declared in the file",
        Knowledge::Valid | Knowledge::Guess => "which fits best",
    };
    let message = format!(
        "byte {first} ({}) is not of `{}`, {how}; {count} such places: the file is damaged or mixes encodings",
        position(bytes, first),
        label(encoding)
    );
    Refusal::new(RefusalReason::Encoding, message)
        .hint("name the encoding with `--encoding`, or repair the file")
}

/// The line of a byte, in words.
pub(super) fn position(bytes: &[u8], at: usize) -> String {
    let before = bytes.get(..at).unwrap_or(bytes);
    format!("line {}", 1 + memchr::memchr_iter(b'\n', before).count())
}
