//! A source: a cited document, its words, how it reached us, and the statements located in it.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Allowance, Embargo, MaybeKnown, Redaction, Statement, head, yes};
use crate::value::forms::{DateOrUnknown, Filled, Language, List, One, Sha256, WebAddress, form};
use crate::value::region::Region;
use crate::value::short::{self, FromShort};
use crate::value::{Date, Id, Known, web};

/// The front matter of a file in `content/sources/`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The headline as printed.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: String,
    /// The actor that published it.
    pub publisher: Known<Id>,
    /// When it was published.
    #[serde(deserialize_with = "short::one")]
    #[schemars(with = "One<Published>")]
    pub published: Published,
    /// What sort of document it is.
    #[serde(default)]
    pub kind: SourceKind,
    /// The summary printed below the headline.
    #[serde(default)]
    pub deck: Option<String>,
    /// Names as printed.
    #[serde(default)]
    pub authors: MaybeKnown<Names>,
    /// The section of the publication, as printed.
    #[serde(default)]
    pub section: Option<String>,
    /// BCP 47 tag of the text's language.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<Language>")]
    pub language: MaybeKnown<String>,
    /// BCP 47 tag of the language that it was translated from.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<Language>")]
    pub translated_from: MaybeKnown<String>,
    /// Place and words of the dateline.
    #[serde(default)]
    pub dateline: Option<Dateline>,
    /// The source's own date of change.
    #[serde(default)]
    pub updated: MaybeKnown<Date>,
    /// Its address.
    #[serde(default, deserialize_with = "web::known_address")]
    #[schemars(with = "MaybeKnown<WebAddress>")]
    pub url: MaybeKnown<String>,
    /// Copies elsewhere.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Archived>>")]
    pub archived: Vec<Archived>,
    /// How the file came to us.
    #[serde(default)]
    pub collected: Option<Collected>,
    /// The file as collected.
    #[serde(default)]
    pub original: Option<Original>,
    /// Lines of the original that the conversion left out.
    #[serde(default)]
    pub dropped: Vec<Dropped>,
    /// Pictures, by caption and credit only.
    #[serde(default)]
    pub media: Vec<Media>,
    /// How much of the text the site shows.
    #[serde(default)]
    pub rights: Option<Rights>,
    /// An Admiralty grade of the source.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Whether it still stands.
    #[serde(default, deserialize_with = "short::one")]
    #[schemars(with = "One<Status>")]
    pub status: Status,
    /// Mentions by hand, where no alias can serve.
    #[serde(default)]
    pub mentions: Vec<HandMention>,
    /// The editor's remark on the document as a whole.
    #[serde(default)]
    pub note: Option<String>,
    /// What was said in it, located.
    #[serde(default)]
    pub statements: Vec<Statement>,
    /// Whether it may be published at all.
    #[serde(default = "yes")]
    pub publish: bool,
    /// Not public before this instant.
    #[serde(
        default,
        deserialize_with = "crate::entity::embargo",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Embargo")]
    pub embargo: Option<Embargo>,
    /// Words to blot out.
    #[serde(default)]
    pub redact: Vec<Redaction>,
    /// Exceptions to checks.
    #[serde(default)]
    pub allow: Vec<Allowance>,
}
head!(Source);

impl Source {
    /// The words of the front matter that stand above the text: headline, deck and captions.
    pub fn lines(&self) -> impl Iterator<Item = (Region, &str)> {
        let captions = self.media.iter().filter_map(|media| media.caption.as_deref());
        std::iter::once((Region::Headline, self.title.as_str()))
            .chain(self.deck.as_deref().map(|deck| (Region::Deck, deck)))
            .chain(captions.map(|caption| (Region::Caption, caption)))
    }
}

/// Sorts of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A story by a newspaper, agency or broadcaster.
    #[default]
    NewsArticle,
    /// Spoken words written down.
    Transcript,
    /// A film.
    Video,
    /// A document of a court.
    CourtRecord,
    /// A document of the speaker's own office.
    OfficialStatement,
    /// Structured data.
    Dataset,
    /// Any other page of the web.
    WebPage,
}

impl SourceKind {
    /// The words for it on the site.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::NewsArticle => "news article",
            Self::Transcript => "transcript",
            Self::Video => "video",
            Self::CourtRecord => "court record",
            Self::OfficialStatement => "official statement",
            Self::Dataset => "dataset",
            Self::WebPage => "web page",
        }
    }

    /// Whether unmarked words in it are the speaker's own.
    #[must_use]
    pub fn unmarked_words_are_direct(self) -> bool {
        matches!(self, Self::Transcript | Self::OfficialStatement)
    }
}

/// A date of publication with how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The date, as far as it is known.
    pub date: Known<Date>,
    /// The date's words in the source.
    #[serde(default)]
    pub printed: Option<String>,
    /// How the date was arrived at.
    #[serde(default)]
    pub basis: Option<String>,
}

impl FromShort for Published {
    type Short = DateOrUnknown;

    const EXPECTING: &'static str =
        "a date such as `2015-12-03`, `unknown`, or a mapping of `date`, `printed` and `basis`";

    fn from_short(text: &str) -> Result<Self, String> {
        let date = match text {
            "unknown" => Known::Unknown,
            _ => Known::Value(Date::parse(text)?),
        };
        Ok(Self { date, printed: None, basis: None })
    }
}

/// Names as printed: one, or a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Names(
    #[serde(deserialize_with = "short::list")]
    #[schemars(with = "List<String>")]
    pub Vec<String>,
);

/// Place and words of a dateline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dateline {
    /// The place.
    #[serde(default)]
    pub place: Option<String>,
    /// The whole dateline as printed.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub printed: String,
}

/// A copy kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Archived {
    /// Its address.
    #[serde(deserialize_with = "web::written_address")]
    #[schemars(with = "WebAddress")]
    pub url: String,
    /// When it was made.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
}

impl FromShort for Archived {
    type Short = WebAddress;

    const EXPECTING: &'static str = "an address, or a mapping of `url` and `on`";

    fn from_short(text: &str) -> Result<Self, String> {
        web::address(text)?;
        Ok(Self { url: text.to_owned(), on: None })
    }
}

/// How a file came to us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collected {
    /// When.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
    /// By whom.
    #[serde(default)]
    pub by: MaybeKnown<String>,
    /// How.
    #[serde(default)]
    pub how: MaybeKnown<String>,
}

/// The file as collected, below `content/originals/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Original {
    /// Its name.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub file: String,
    /// SHA-256 of its bytes, hexadecimal.
    #[schemars(with = "Sha256")]
    pub sha256: String,
    /// The encoding's label in the WHATWG Encoding Standard; UTF-8 where it is not given.
    #[serde(default)]
    pub encoding: Option<String>,
    /// Whether the site carries the file.
    #[serde(default)]
    pub publish: bool,
}

/// Lines of the original that are not in the working copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dropped {
    /// Line numbers from 1: `6`, or `6-8`.
    #[serde(deserialize_with = "short::one")]
    #[schemars(with = "One<Lines>")]
    pub lines: Lines,
    /// Why.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub why: String,
}

/// A line, or lines from one to another, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    /// The first.
    pub first: usize,
    /// The last.
    pub last: usize,
}

impl Lines {
    /// How many lines these are.
    #[must_use]
    pub fn count(self) -> usize {
        self.last - self.first + 1
    }
}

form!(Lines, "Lines", inline: false, |_generator| schemars::json_schema!({
    "description": "A line such as `6`, or lines such as `6-8`, counted from 1.",
    "type": ["integer", "string"],
    "minimum": 1,
    "pattern": r"^\s*\+?0*[1-9][0-9]*\s*(-\s*\+?0*[1-9][0-9]*\s*)?$",
}));

impl FromShort for Lines {
    type Short = Self;

    const EXPECTING: &'static str = "a line such as `6`, or lines such as `6-8`";

    fn from_short(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        match (first.trim().parse(), last.trim().parse()) {
            (Ok(first), Ok(last)) if 1 <= first && first <= last => Ok(Self { first, last }),
            _ => Err(format!("`{text}` names no lines; write `6` or `6-8`, counted from 1")),
        }
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_short(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Lines {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.first == self.last {
            serializer.collect_str(&self.first)
        } else {
            serializer.collect_str(&format_args!("{}-{}", self.first, self.last))
        }
    }
}

/// A picture, by its words only; its subject is not the speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// The caption as printed.
    #[serde(default)]
    pub caption: Option<String>,
    /// The credit as printed.
    #[serde(default)]
    pub credit: Option<String>,
    /// Actors that the picture shows.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Id>>")]
    pub depicts: Vec<Id>,
}

/// Who holds the rights, and how much is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// An actor's id, or a name.
    #[serde(default)]
    pub holder: MaybeKnown<String>,
    /// How much of the text the site shows.
    #[serde(default)]
    pub publish: Extent,
}

/// How much of a source's text the site shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// The whole text.
    #[default]
    Full,
    /// The located statements only.
    Quotations,
    /// Nothing but the facts about it.
    Metadata,
}

/// An Admiralty grade: how reliable a source is, in whose judgement and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Grade {
    /// A (completely reliable) to F (cannot be judged).
    pub reliability: Reliability,
    /// Why.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub basis: String,
    /// Who judges.
    #[serde(default)]
    pub by: Option<String>,
    /// When.
    #[serde(default)]
    pub on: Option<Date>,
}

/// The Admiralty scale's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged.
    F,
}

/// Whether a source still stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// As published.
    #[default]
    Current,
    /// Its publisher corrected it.
    Corrected,
    /// Its publisher withdrew it.
    Retracted,
    /// Another source took its place.
    ReplacedBy(Id),
}

impl FromShort for Status {
    type Short = Self;

    const EXPECTING: &'static str =
        "`current`, `corrected`, `retracted` or a mapping of `replaced_by`";

    fn from_short(text: &str) -> Result<Self, String> {
        match text {
            "current" => Ok(Self::Current),
            "corrected" => Ok(Self::Corrected),
            "retracted" => Ok(Self::Retracted),
            _ => {
                Err(crate::value::short::unknown_word(text, &["current", "corrected", "retracted"]))
            }
        }
    }
}

/// As it is written in front matter; YAML would write the derived form with a tag.
impl Serialize for Status {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Current => serializer.serialize_str("current"),
            Self::Corrected => serializer.serialize_str("corrected"),
            Self::Retracted => serializer.serialize_str("retracted"),
            Self::ReplacedBy(id) => serializer.collect_map([("replaced_by", id)]),
        }
    }
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Replaced {
            replaced_by: Id,
        }
        Replaced::deserialize(deserializer).map(|replaced| Self::ReplacedBy(replaced.replaced_by))
    }
}

/// A mention that no alias can find: words, and who is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandMention {
    /// The words as they stand in the source.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub text: String,
    /// Who is meant.
    pub actor: Id,
    /// Which of several occurrences, from 1; all of them where it is not given.
    #[serde(default, deserialize_with = "short::place_number")]
    pub occurrence: Option<NonZeroU32>,
}
