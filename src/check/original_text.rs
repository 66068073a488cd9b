//! The lines of an original that is plain text, decoded as its source says.

use crate::dossier::SourceIx;
use encoding_rs::{Encoding, UTF_8};

use super::matter::{Matter, folded};
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

/// The words of a source's original, white space folded: the lines of a text, or what stands between the tags of a page.
/// Nothing where they cannot be told, as in a picture; and whether they are all of its words, which those of a page that
/// writes letters by their names are not.
pub(super) fn words(matter: &Matter<'_>, source: SourceIx) -> Option<(String, bool)> {
    let bytes = matter.original(source)?.bytes;
    let written = matter.dossier.source(source).entity.head.original.as_ref()?;
    match read(written, bytes) {
        Reading::Lines(lines) => Some((folded(&lines.join(" ")), true)),
        Reading::UnknownLabel(_) | Reading::Malformed(_) => None,
        Reading::NotText => {
            let name = written.file.to_lowercase();
            if !(name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml")) {
                return None;
            }
            let label = written.encoding.as_deref().unwrap_or("utf-8");
            let (text, _, _) = Encoding::for_label(label.as_bytes())?.decode(bytes);
            let words = folded(&without_tags(&text));
            let is_whole = !words.contains('&');
            Some((words, is_whole))
        }
    }
}

/// What stands between the tags of a page.
fn without_tags(page: &str) -> String {
    let mut pieces = page.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |mut text, piece| {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
        text
    })
}
