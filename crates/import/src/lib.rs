//! Makes a draft of a document from a file as collected: bytes → [`Draft`]; and suggests statements.
//!
//! Everything here is a pure function of bytes and [`ImportHints`]; it reads and writes no file, and knows nothing of
//! dossiers. A format is one file and one row of [`IMPORTERS`].

use casefile_words::Day;

mod archive;
mod calendar;
pub mod candidates;
mod clipping;
pub mod decode;
mod draft;
mod formats;
mod html;
mod lists;
mod message;
mod recording;
mod refusal;
mod text;

pub use draft::{
    DocumentKind, Draft, DraftArchived, DraftBlock, DraftCue, DraftDateline, DraftLeftOut,
    DraftPicture, DraftPublication, DraftReading, DroppedLines, Remark, RemarkSubject,
};
pub use formats::{IMPORTERS, Importer};
pub use html::is_panic_caught;
pub use refusal::{Refusal, RefusalReason};
pub use text::NO_HEADLINE;

/// The greatest length of a file that is imported, in bytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// A file's text, with how it was read from the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodedFile {
    /// The text: without a byte order mark, every line end a line feed, every character of it the
    /// file's own (a file with bytes that its encoding does not have is refused where it is plain text).
    pub text: String,
    /// The encoding's label in the WHATWG Encoding Standard, in small letters: `utf-8`.
    pub encoding: String,
    /// How the encoding is known, a guess named as one; and whatever was odd about the bytes.
    pub remarks: Vec<Remark>,
}

/// What the editor knows that the file may not hold: the flags of the command.
#[derive(Debug, Clone, Default)]
pub struct ImportHints {
    /// The source's id.
    pub id: Option<String>,
    /// The file's name without its ending, for formats whose files are called as their text is.
    pub stem: Option<String>,
    /// The publisher: an actor's id, or a name.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<GivenDate>,
    /// Its address.
    pub url: Option<String>,
    /// BCP 47 tag of its language.
    pub language: Option<String>,
    /// The label of its encoding, which then is not guessed.
    pub encoding: Option<String>,
    /// Who collected it.
    pub collected_by: Option<String>,
}

/// A date as an editor gives it, of any precision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenDate {
    /// The date as EDTF.
    pub edtf: String,
    /// The month and the day of the month, where both are stated.
    pub month_and_day: Option<(u8, u8)>,
    /// The year of the first day that it may be, where there is one.
    pub first_year: Option<i64>,
    /// The day, where exactly one is stated without doubt.
    pub day: Option<Day>,
}

/// Reads a file: chooses the format by its name, then by its bytes, decodes it and reads it.
///
/// # Errors
/// Why the file cannot be imported.
pub fn read(name: &str, bytes: &[u8], hints: &ImportHints) -> Result<ReadFile, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::new(
            RefusalReason::TooLarge,
            format!("the file has {} bytes; at most {LARGEST} are imported", bytes.len()),
        )
        .hint("cut it into its documents; each is a source of its own"));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::new(RefusalReason::Empty, "the file is empty"));
    }
    let importer = formats::importer(name, bytes);
    let mut hints = hints.clone();
    let copy = hints.url.as_deref().and_then(archive::original);
    if let Some((original, _)) = &copy {
        hints.url = Some(original.clone());
    }
    hints.stem = hints.stem.or_else(|| Some(stem(name).to_owned()).filter(|own| !own.is_empty()));
    let (encoding, mut draft) = (importer.read)(bytes, &hints)?;
    if let Some((original, copy)) = copy {
        draft.url = Some(original);
        draft.archived = Some(copy);
    }
    Ok(ReadFile { format: importer.name, ending: importer.kept_as, encoding, draft })
}

/// Whether an address is that of a copy in an archive which holds the original's.
#[must_use]
pub fn is_copy(address: &str) -> bool {
    archive::original(address).is_some()
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// The format's name.
    pub format: &'static str,
    /// How files of the format end, without a dot.
    pub ending: &'static str,
    /// The encoding's label.
    pub encoding: String,
    /// What was read.
    pub draft: Draft,
}

/// The last part of a path, without its ending.
fn stem(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.rsplit_once('.').map_or(last, |(stem, _)| stem)
}
