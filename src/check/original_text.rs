//! The lines of an original that is plain text, decoded as its source says.

use crate::dossier::SourceIx;
use encoding_rs::{Encoding, UTF_8};

use super::matter::Matter;
use crate::entity::source::Original;

/// Endings of files that are plain text; a file without one counts as such.
const TEXT: [&str; 4] = ["txt", "text", "md", "markdown"];

/// What became of reading an original as text.
pub(super) enum Reading {
    /// It is no plain text, so that it has no lines to compare.
    NotText,
    /// Its encoding has no such label.
    UnknownLabel(String),
    /// Its bytes are not of its encoding.
    Malformed(&'static str),
    /// Its lines, without their ends.
    Lines(Vec<String>),
}

/// Reads a file as collected.
pub(super) fn read(original: &Original, bytes: &[u8]) -> Reading {
    let name = original.file.rsplit('/').next().unwrap_or("");
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    if ending.is_some_and(|ending| !TEXT.contains(&ending.as_str())) {
        return Reading::NotText;
    }
    let encoding = match original.encoding.as_deref() {
        None => UTF_8,
        Some(label) => match Encoding::for_label(label.as_bytes()) {
            Some(encoding) => encoding,
            None => return Reading::UnknownLabel(label.to_owned()),
        },
    };
    let (text, used, is_malformed) = encoding.decode(bytes);
    if is_malformed {
        return Reading::Malformed(used.name());
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Reading::Lines(text.lines().map(str::to_owned).collect())
}

/// The lines of a source's original, where it has some.
pub(super) fn lines(matter: &Matter<'_>, source: SourceIx) -> Option<Vec<String>> {
    let bytes = matter.original(source)?.bytes;
    let written = matter.dossier.source(source).entity.head.original.as_ref()?;
    match read(written, bytes) {
        Reading::Lines(lines) => Some(lines),
        Reading::NotText | Reading::UnknownLabel(_) | Reading::Malformed(_) => None,
    }
}
