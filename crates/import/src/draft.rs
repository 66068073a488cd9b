//! What an importer makes of a file: a draft of a document, and what there is to tell about it.

use std::collections::BTreeSet;
use std::fmt;

use crate::lists;

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
    /// Where the report was written.
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

/// A copy of a page in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftArchived {
    /// The copy's address.
    pub url: String,
    /// The day on which it was taken, as EDTF, where the address says it.
    pub on: Option<String>,
}

/// A stretch of a recording, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCue {
    /// When it begins: `00:12:31`.
    pub at: String,
    /// The words, on one line.
    pub words: String,
}

/// What a reading of a text out of a PDF joins and leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftReading {
    /// Words that are divided at line ends are joined.
    Hyphens,
    /// Heads and feet of pages are left out.
    PageHeaders,
    /// Numbers of pages are left out.
    PageNumbers,
}

impl DraftReading {
    /// Its name in the front matter of a source.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hyphens => "hyphens",
            Self::PageHeaders => "page-headers",
            Self::PageNumbers => "page-numbers",
        }
    }
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
pub struct DraftLeftOut {
    /// Why they are left out.
    pub why: &'static str,
    /// How many texts on lines of their own they are.
    pub pieces: usize,
    /// How many words, as white space parts them.
    pub words: usize,
    /// The first words of prose; none for anything else, as buttons and lists of links.
    pub begins: Option<String>,
}

impl fmt::Display for DraftLeftOut {
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
    /// The copy that the file is of, where it was taken from an archive.
    pub archived: Option<DraftArchived>,
    /// BCP 47 tag of its language, where the file declares one.
    pub language: Option<String>,
    /// Pictures, by caption and credit.
    pub pictures: Vec<DraftPicture>,
    /// The text itself, from top to bottom.
    pub body: Vec<DraftBlock>,
    /// Lines of a plain text that are neither body nor any part above; empty for other formats.
    pub dropped: Vec<DroppedLines>,
    /// When the words of a recording are said, in order; empty for other formats.
    pub cues: Vec<DraftCue>,
    /// What was joined and left out of a text out of a PDF.
    pub reading: BTreeSet<DraftReading>,
    /// Words of a page that are neither body nor any part above; empty for other formats.
    pub left_out: Vec<DraftLeftOut>,
    /// What of it an editor has to decide on, in words that go on "3 are": `called drafts`, `with short codes`.
    pub open: BTreeSet<&'static str>,
    /// What was recognised, left out, doubted, and could not be known, in order of the file.
    pub remarks: Vec<Remark>,
}

impl Draft {
    /// Adds a remark.
    pub fn remark(&mut self, about: RemarkSubject, words: impl Into<String>) {
        self.remarks.push(Remark { about, words: words.into() });
    }

    /// Points to the first of some paragraphs that says the text was corrected, and that it was taken back.
    pub(crate) fn point_to_corrections(&mut self, paragraphs: &[String]) {
        for status in ["corrected", "retracted"] {
            let is_notice = |text: &&String| {
                let small: String = text.to_lowercase().chars().take(300).collect();
                lists::CORRECTIONS.under(status).any(|own| match own.strip_suffix(':') {
                    Some(label) => small
                        .strip_prefix(label)
                        .is_some_and(|rest| rest.trim_start().starts_with(':')),
                    None => small.contains(own),
                })
            };
            if let Some(text) = paragraphs.iter().find(is_notice) {
                let words: Vec<&str> = text.split_whitespace().take(12).collect();
                let words = words.join(" ").replace('`', "'");
                self.remark(
                    RemarkSubject::Doubt,
                    format!(
                        "the text has a notice, `{words}`; `status: {status}` says so to readers"
                    ),
                );
            }
        }
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
