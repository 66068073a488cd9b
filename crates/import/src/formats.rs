//! The formats that can be imported: each knows its files by their endings and their bytes.

use crate::refusal::FormatReading;
use crate::{
    DecodedFile, Draft, ImportHints, Refusal, clipping, decode, html, message, recording, text,
};

/// A format that can be imported.
#[derive(Debug)]
pub struct Importer {
    /// Its name in messages.
    pub name: &'static str,
    /// The endings of its files, in small letters, without a dot.
    pub endings: &'static [&'static str],
    /// The ending under which a file is kept that has none of these.
    pub kept_as: &'static str,
    /// Whether files with these endings may be many other things, so that in folders they are passed over.
    pub is_ambiguous: bool,
    /// Whether bytes look like it; asked where the ending says nothing.
    pub sniff: fn(&[u8]) -> bool,
    /// Reads its bytes: the label of their encoding, and the draft.
    pub read: fn(&[u8], &ImportHints) -> FormatReading,
}

/// Every format; the first that fits is taken, and the last fits whatever is text.
pub static IMPORTERS: [Importer; 8] = [
    Importer {
        name: "HTML",
        endings: &["html", "htm", "xhtml"],
        kept_as: "html",
        is_ambiguous: false,
        sniff: html::sniff,
        read: |bytes, hints| decoded(decode::html(bytes, hints)?, hints, html::read),
    },
    Importer {
        name: "MHTML",
        endings: &["mhtml", "mht"],
        kept_as: "mhtml",
        is_ambiguous: false,
        sniff: message::sniff_page,
        read: message::read_page,
    },
    Importer {
        name: "mail",
        endings: &["eml"],
        kept_as: "eml",
        is_ambiguous: false,
        sniff: message::sniff_mail,
        read: message::read_mail,
    },
    Importer {
        name: "WebVTT",
        endings: &["vtt"],
        kept_as: "vtt",
        is_ambiguous: false,
        sniff: recording::sniff_vtt,
        read: |bytes, hints| decoded(decode::text(bytes, hints)?, hints, recording::read_captions),
    },
    Importer {
        name: "SubRip",
        endings: &["srt"],
        kept_as: "srt",
        is_ambiguous: false,
        sniff: recording::sniff_srt,
        read: |bytes, hints| decoded(decode::text(bytes, hints)?, hints, recording::read_captions),
    },
    Importer {
        name: "Whisper JSON",
        endings: &["json"],
        kept_as: "json",
        is_ambiguous: true,
        sniff: recording::sniff_whisper,
        read: |bytes, hints| decoded(decode::text(bytes, hints)?, hints, recording::read_whisper),
    },
    Importer {
        name: "Markdown",
        endings: &["md", "markdown", "mdown"],
        kept_as: "mdown",
        is_ambiguous: false,
        sniff: clipping::sniff,
        read: |bytes, hints| decoded(decode::text(bytes, hints)?, hints, clipping::read),
    },
    Importer {
        name: "plain text",
        endings: &["txt", "text"],
        kept_as: "txt",
        is_ambiguous: false,
        sniff: |_| true,
        read: |bytes, hints| decoded(decode::text(bytes, hints)?, hints, text::read),
    },
];

/// What a reader makes of a decoded file, with what there is to say of its bytes first.
fn decoded(
    decoded: DecodedFile,
    hints: &ImportHints,
    read: fn(&DecodedFile, &ImportHints) -> Result<Draft, Refusal>,
) -> FormatReading {
    let mut draft = read(&decoded, hints)?;
    draft.remarks.splice(0..0, decoded.remarks.iter().cloned());
    Ok((decoded.encoding, draft))
}

/// The format of a file: by its ending, or by its bytes where the ending is none of a format's.
pub(crate) fn importer(name: &str, bytes: &[u8]) -> &'static Importer {
    let ending = name.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
    let ending = ending.map(|(_, ending)| ending.to_lowercase());
    let by_ending = IMPORTERS
        .iter()
        .find(|own| ending.as_deref().is_some_and(|ending| own.endings.contains(&ending)));
    let by_bytes = || IMPORTERS.iter().find(|own| (own.sniff)(bytes));
    by_ending.or_else(by_bytes).unwrap_or(&IMPORTERS[IMPORTERS.len() - 1])
}
