//! The file that a source was taken from: where it is held, and how its words are read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, ListForm, Sha256};
use crate::value::short::{self, FromShort};
use crate::value::{Code, FileName, Words};

fields!(Original { file, sha256, encoding, publish, reading, text });
fields!(TextLayer { file, sha256, tool, version });
no_fields!(Liberty);

/// The file as collected, below `content/originals/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Original {
    /// Its name.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub file: FileName,
    /// SHA-256 of its bytes, hexadecimal.
    #[schemars(with = "Sha256")]
    pub sha256: Code,
    /// The encoding's label in the WHATWG Encoding Standard; UTF-8 where it is not given.
    #[serde(default)]
    pub encoding: Option<Code>,
    /// Whether the site carries the file: unaltered, and with `.txt` after its name unless browsers only
    /// show, play or save what is called so.
    #[serde(default)]
    pub publish: bool,
    /// What a faithful reading of its words joins or leaves out.
    #[serde(default, deserialize_with = "short::list", skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Option<ListForm<Liberty>>")]
    pub reading: Vec<Liberty>,
    /// Its words as a program read them, where it is of a format that needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<TextLayer>,
}

/// The words of an original as a program read them, kept beside it below `content/originals/`: plain text
/// in UTF-8. It is never on the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextLayer {
    /// Its name.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub file: FileName,
    /// SHA-256 of its bytes, hexadecimal.
    #[schemars(with = "Sha256")]
    pub sha256: Code,
    /// The program that read it, or who typed it.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub tool: Words,
    /// The program's version.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub version: Words,
}

/// What a faithful reading of an original may join or leave out.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Liberty {
    /// Words that are divided at the end of a line are joined.
    Hyphens,
    /// Lines that stand again and again at the head or foot of a page are left out.
    PageHeaders,
    /// Lines that hold nothing but the number of a page are left out.
    PageNumbers,
    /// What a line's end parts without a hyphen is joined.
    LineBreaks,
    /// Rows of dots and rules are left out, and letters that are set apart are joined.
    Padding,
}

impl Liberty {
    /// Each of them.
    pub const ALL: [Self; 5] =
        [Self::Hyphens, Self::PageHeaders, Self::PageNumbers, Self::LineBreaks, Self::Padding];

    /// Its name in front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hyphens => "hyphens",
            Self::PageHeaders => "page-headers",
            Self::PageNumbers => "page-numbers",
            Self::LineBreaks => "line-breaks",
            Self::Padding => "padding",
        }
    }
}

impl FromShort for Liberty {
    type Short = Self;

    const EXPECTING: &'static str =
        "`hyphens`, `page-headers`, `page-numbers`, `line-breaks` or `padding`";

    fn from_short(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|one| one.name() == text)
            .ok_or_else(|| short::unknown_word(text, &Self::ALL.map(Self::name)))
    }
}

/// How the words of a file are read, by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OriginalFormat {
    /// As they stand there.
    Text,
    /// From between its tags.
    Page,
    /// From the parts of a message that hold text: a letter of electronic mail, or a page that is kept as one.
    Message,
    /// By a program.
    Other,
}

impl OriginalFormat {
    /// The format of a file of this name; one without an ending counts as plain text.
    #[must_use]
    pub fn of(file: &str) -> Self {
        let name = file.rsplit('/').next().unwrap_or("");
        let Some((_, ending)) = name.rsplit_once('.') else { return Self::Text };
        match ending.to_ascii_lowercase().as_str() {
            "txt" | "text" | "md" | "markdown" => Self::Text,
            "html" | "htm" | "xhtml" | "xht" | "shtml" | "php" | "asp" | "aspx" | "jsp" => {
                Self::Page
            }
            "eml" | "mht" | "mhtml" => Self::Message,
            _ => Self::Other,
        }
    }
}

impl Original {
    /// The format of the file as collected.
    #[must_use]
    pub fn format(&self) -> OriginalFormat {
        OriginalFormat::of(&self.file)
    }

    /// The names of its files: as collected, and the text layer.
    pub fn files(&self) -> impl Iterator<Item = &FileName> {
        std::iter::once(&self.file).chain(self.text.as_ref().map(|text| &text.file))
    }

    /// Whether its words can be held against those of the source: they can be read as they are, or are
    /// kept as a program read them.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.text.is_some() || self.format() != OriginalFormat::Other
    }
}
