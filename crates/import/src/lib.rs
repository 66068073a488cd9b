//! Makes a draft of a document from a file as collected: bytes → [`DecodedFile`] → [`Draft`]; and suggests statements.
//!
//! Everything here is a pure function of bytes and [`ImportHints`]; it reads and writes no file, and knows nothing of
//! dossiers. A format is one file and one row of [`IMPORTERS`].

use std::fmt;

use casefile_words::Day;

mod calendar;
pub mod candidates;
pub mod decode;
mod html;
mod lists;
mod text;

pub use html::is_panic_caught;
pub use text::NO_HEADLINE;

/// A format that can be imported.
#[derive(Debug)]
pub struct Importer {
    /// Its name in messages.
    pub name: &'static str,
    /// The endings of its files, in small letters, without a dot.
    pub endings: &'static [&'static str],
    /// Whether bytes look like it; asked where the ending says nothing.
    pub sniff: fn(&[u8]) -> bool,
    /// Decodes its bytes: what they declare of their encoding depends on the format.
    pub decode: fn(&[u8], &ImportHints) -> Result<DecodedFile, Refusal>,
    /// Reads it.
    pub read: fn(&DecodedFile, &ImportHints) -> Result<Draft, Refusal>,
}

/// Every format; the first that fits is taken, and the last fits whatever is text.
pub static IMPORTERS: [Importer; 2] = [
    Importer {
        name: "HTML",
        endings: &["html", "htm", "xhtml"],
        sniff: html::sniff,
        decode: decode::html,
        read: html::read,
    },
    Importer {
        name: "plain text",
        endings: &["txt", "text"],
        sniff: |_| true,
        decode: decode::text,
        read: text::read,
    },
];

/// The greatest length of a file that is imported, in bytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// A file's text, with how it was read from the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodedFile {
    /// The text: without a byte order mark, every line end a line feed, every character of it the
    /// file's own (a file with bytes that its encoding does not have is refused where it is plain text).
    pub text: String,
    /// The encoding's label in the WHATWG Encoding Standard, in small letters: `utf-8`.
    pub encoding: &'static str,
    /// How the encoding is known, a guess named as one; and whatever was odd about the bytes.
    pub remarks: Vec<Remark>,
}

/// What the editor knows that the file may not hold: the flags of the command.
#[derive(Debug, Clone, Default)]
pub struct ImportHints {
    /// The source's id.
    pub id: Option<String>,
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

/// What sort of document a draft is, as far as its importer can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DocumentKind {
    /// A story, or any other text.
    #[default]
    Article,
    /// Spoken words written down, each turn under its speaker's label.
    Transcript,
}

/// When a document was published, as its file and the editor say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftPublication {
    /// The date as EDTF; none where nothing says it.
    pub date: Option<String>,
    /// The date's words in the file.
    pub printed: Option<String>,
    /// How the date was arrived at.
    pub basis: Option<String>,
}

/// Place and words of a dateline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftDateline {
    /// The place.
    pub place: Option<String>,
    /// The whole dateline as printed.
    pub printed: String,
}

/// A picture, by its words only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftPicture {
    /// The caption as printed.
    pub caption: Option<String>,
    /// The credit as printed.
    pub credit: Option<String>,
}

/// Lines of a file that are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DroppedLines {
    /// The number of the first, from 1.
    pub first: usize,
    /// The number of the last, which may be the first.
    pub last: usize,
    /// Why they are left out.
    pub why: String,
}

/// Words of a page that are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Why they are left out.
    pub why: &'static str,
    /// How many texts on lines of their own they are.
    pub pieces: usize,
    /// How many words, as white space parts them.
    pub words: usize,
    /// The first words of prose; none for anything else, as buttons and lists of links.
    pub begins: Option<String>,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |count: usize, what: &str| {
            format!("{count} {what}{}", if count == 1 { "" } else { "s" })
        };
        let words = counted(self.words, "word");
        match &self.begins {
            Some(begins) if self.pieces == 1 => write!(f, "{}: {words}, `{begins}`", self.why),
            Some(begins) => {
                write!(
                    f,
                    "{}: {words} in {}, from `{begins}` on",
                    self.why,
                    counted(self.pieces, "piece")
                )
            }
            None => write!(f, "{}: {words} in {}", self.why, counted(self.pieces, "piece")),
        }
    }
}

/// What an importer read off a file. Nothing in it comes from anywhere but the file and the hints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// What sort of document it is.
    pub kind: DocumentKind,
    /// The headline as printed; none where the file has none.
    pub title: Option<String>,
    /// The summary below the headline.
    pub deck: Option<String>,
    /// The section, or the kicker above the headline, as printed.
    pub section: Option<String>,
    /// Names as printed, without "By"; none where the file does not say.
    pub authors: Option<Vec<String>>,
    /// The publisher's name in the words of the file: never more than a guess at an actor.
    pub publisher: Option<String>,
    /// The agency that a dateline or credit names.
    pub agency: Option<String>,
    /// The dateline, which stays in the body.
    pub dateline: Option<DraftDateline>,
    /// When it was published, with the printed words and how the date is known.
    pub published: DraftPublication,
    /// When it was last changed, as EDTF.
    pub updated: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// BCP 47 tag of its language, where the file declares one.
    pub language: Option<String>,
    /// Pictures, by caption and credit.
    pub pictures: Vec<DraftPicture>,
    /// The body.
    pub body: Vec<DraftBlock>,
    /// Lines of a plain text that are neither body nor any part above; empty for other formats.
    pub dropped: Vec<DroppedLines>,
    /// Words of a page that are neither body nor any part above; empty for other formats.
    pub left_out: Vec<LeftOut>,
    /// What was recognised, left out, doubted, and could not be known, in order of the file.
    pub remarks: Vec<Remark>,
}

impl Draft {
    /// Adds a remark.
    pub fn remark(&mut self, about: RemarkSubject, words: impl Into<String>) {
        self.remarks.push(Remark { about, words: words.into() });
    }
}

/// A piece of a body. Whatever is not plain text is finished markdown already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftBlock {
    /// A paragraph of plain text, to be escaped; a line feed in it stays one, and reads as a space.
    Text(String),
    /// A heading of plain text, to be escaped, with its level from 2 to 6.
    Heading(u8, String),
    /// Markdown: a list, a quotation, a table, code, a paragraph with links, a footnote. Words in it
    /// were escaped with [`casefile_words::markdown::escape::inline`].
    Markdown(String),
}

/// Something to tell the editor about an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub about: RemarkSubject,
    /// What there is to say: small letters, no full stop, values in back-ticks.
    pub words: String,
}

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkSubject {
    /// Something was recognised.
    Recognised,
    /// Something was left out, and why.
    Dropped,
    /// Something may be wrong, such as two statements of the file that disagree.
    Doubt,
    /// Something could not be known.
    Unknown,
}

impl RemarkSubject {
    /// The word before the remark.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Recognised => "recognised",
            Self::Dropped => "dropped",
            Self::Doubt => "doubt",
            Self::Unknown => "unknown",
        }
    }
}

/// Why a file is not imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The reason.
    pub why: RefusalReason,
    /// The reason in words: small letters, no full stop.
    pub message: String,
    /// What would help.
    pub hint: Option<String>,
}

impl Refusal {
    /// A refusal without a hint.
    pub fn new(why: RefusalReason, message: impl Into<String>) -> Self {
        Self { why, message: message.into(), hint: None }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The sorts of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalReason {
    /// The file is no text.
    Binary,
    /// There is nothing in it.
    Empty,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// Its bytes are not of the encoding that it declares, that the editor names, or that fits best.
    Encoding,
    /// There is no article in it, as in a page behind a paywall.
    NoArticle,
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
    let importer = importer(name, bytes);
    let decoded = (importer.decode)(bytes, hints)?;
    let mut draft = (importer.read)(&decoded, hints)?;
    draft.remarks.splice(0..0, decoded.remarks.iter().cloned());
    Ok(ReadFile { format: importer.name, encoding: decoded.encoding, draft })
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// The format's name.
    pub format: &'static str,
    /// The encoding's label.
    pub encoding: &'static str,
    /// What was read.
    pub draft: Draft,
}

/// The format of a file: by its ending, or by its bytes where the ending is none of a format's.
fn importer(name: &str, bytes: &[u8]) -> &'static Importer {
    let ending = name.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
    let ending = ending.map(|(_, ending)| ending.to_lowercase());
    let by_ending = IMPORTERS
        .iter()
        .find(|own| ending.as_deref().is_some_and(|ending| own.endings.contains(&ending)));
    let by_bytes = || IMPORTERS.iter().find(|own| (own.sniff)(bytes));
    by_ending.or_else(by_bytes).unwrap_or(&IMPORTERS[IMPORTERS.len() - 1])
}
