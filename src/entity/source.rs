//! A source: a cited document, its words, how it reached us, and the statements located in it.

use std::num::NonZeroU32;

use casefile_words::Region;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Allowance, Correction, Embargo, MaybeKnown, Redaction, Statement, head, yes};
use crate::value::fields::{FieldReader, Fields, Visitor, fields, no_fields};
use crate::value::forms::{DateOrUnknown, Filled, LanguageForm, ListForm, One, WebAddress};
use crate::value::short::{self, FromShort};
use crate::value::{Code, Date, Id, Known, Url, Words, web};

mod defaults;
mod original;
mod provenance;
mod rights;
mod status;
mod translation_of;

pub use defaults::{DEFAULT_KEYS, Defaults};
pub use original::{Liberty, Original, OriginalFormat, TextLayer};
pub use provenance::{Archived, Collected, Dropped, Lines};
pub use rights::{Extent, Grade, Reliability, Rights};
pub use status::{SourceFate, Status};
pub use translation_of::TranslationOf;

/// The front matter of a file in `content/sources/`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The headline as printed.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: Words,
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
    pub deck: Option<Words>,
    /// Names as printed.
    #[serde(default)]
    pub authors: MaybeKnown<PrintedNames>,
    /// The section of the publication, as printed.
    #[serde(default)]
    pub section: Option<Words>,
    /// BCP 47 tag of the text's language.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<LanguageForm>")]
    pub language: MaybeKnown<Code>,
    /// BCP 47 tag of the language that it was translated from.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<LanguageForm>")]
    pub translated_from: MaybeKnown<Code>,
    /// The source whose text this one is a translation of; both are read side by side.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<TranslationOf>>")]
    pub translation_of: Option<Box<TranslationOf>>,
    /// Place and words of the dateline.
    #[serde(default)]
    pub dateline: Option<Box<Dateline>>,
    /// The source's own date of change.
    #[serde(default)]
    pub updated: MaybeKnown<Date>,
    /// Its address.
    #[serde(default, deserialize_with = "web::known_address")]
    #[schemars(with = "MaybeKnown<WebAddress>")]
    pub url: MaybeKnown<Url>,
    /// Copies elsewhere.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Archived>>")]
    pub archived: ThinVec<Archived>,
    /// How the file came to us.
    #[serde(default)]
    pub collected: Option<Box<Collected>>,
    /// The file as collected.
    #[serde(default)]
    pub original: Option<Box<Original>>,
    /// Lines of the original that the conversion left out.
    #[serde(default)]
    #[schemars(with = "Vec<Dropped>")]
    pub dropped: ThinVec<Dropped>,
    /// Pictures, by caption and credit only.
    #[serde(default)]
    #[schemars(with = "Vec<Media>")]
    pub media: ThinVec<Media>,
    /// How much of the text the site shows.
    #[serde(default)]
    pub rights: Option<Box<Rights>>,
    /// An Admiralty grade of the source.
    #[serde(default)]
    pub grade: Option<Box<Grade>>,
    /// Whether it still stands.
    #[serde(default, deserialize_with = "short::one")]
    #[schemars(with = "One<Status>")]
    pub status: Status,
    /// Mentions by hand, where no alias can serve.
    #[serde(default)]
    #[schemars(with = "Vec<HandMention>")]
    pub mentions: ThinVec<HandMention>,
    /// The editor's remark on the document as a whole.
    #[serde(default)]
    pub note: Option<Words>,
    /// When the dossier took it up: what feeds and "new" go by.
    #[serde(default)]
    pub added: Option<Date>,
    /// What holds for every statement that does not say otherwise.
    #[serde(default)]
    pub defaults: Option<Box<Defaults>>,
    /// Dated changes to what this dossier published of it.
    #[serde(default)]
    #[schemars(with = "Vec<Correction>")]
    pub corrections: ThinVec<Correction>,
    /// What was said in it, located.
    #[serde(default, deserialize_with = "short::exact")]
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
    pub embargo: Option<Box<Embargo>>,
    /// Words to blot out.
    #[serde(default)]
    #[schemars(with = "Vec<Redaction>")]
    pub redact: ThinVec<Redaction>,
    /// Exceptions to checks.
    #[serde(default)]
    #[schemars(with = "Vec<Allowance>")]
    pub allow: ThinVec<Allowance>,
}
impl Source {
    /// The language of its words: its own, else that of the dossier's words.
    #[must_use]
    pub fn language_or<'a>(&'a self, site: &'a str) -> &'a str {
        self.language.as_ref().and_then(Known::value).map_or(site, |tag| tag.as_str())
    }
}

head!(Source);
fields!(Source {
    #[printed]
    title,
    publisher,
    published,
    kind,
    #[printed]
    deck,
    #[printed]
    authors,
    #[printed]
    section,
    language,
    translated_from,
    translation_of,
    dateline,
    updated,
    url,
    archived,
    collected,
    original,
    dropped,
    media,
    rights,
    grade,
    status,
    mentions,
    note,
    added,
    defaults,
    corrections,
    statements,
    publish,
    embargo,
    redact,
    allow,
});
no_fields!(SourceKind);
fields!(Published {
    date,
    #[printed]
    printed,
    basis
});
fields!(Dateline {
    place,
    #[printed]
    printed
});
fields!(Media {
    #[printed]
    caption,
    #[printed]
    credit,
    depicts
});
fields!(HandMention {
    #[printed]
    text,
    actor,
    occurrence
});

impl Fields for PrintedNames {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        let Self(names) = self;
        names.each(visitor);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        let Self(names) = self;
        names.read(reader);
    }
}

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
    /// The word in front matter, by which messages choose.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NewsArticle => "news-article",
            Self::Transcript => "transcript",
            Self::Video => "video",
            Self::CourtRecord => "court-record",
            Self::OfficialStatement => "official-statement",
            Self::Dataset => "dataset",
            Self::WebPage => "web-page",
        }
    }

    /// The words for it.
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
    pub printed: Option<Words>,
    /// How the date was arrived at.
    #[serde(default)]
    pub basis: Option<Words>,
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
pub struct PrintedNames(
    #[serde(deserialize_with = "short::list")]
    #[schemars(with = "ListForm<Words>")]
    pub Vec<Words>,
);

/// Place and words of a dateline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dateline {
    /// Where the report was written, as the dateline prints it.
    #[serde(default)]
    pub place: Option<Words>,
    /// The whole dateline as printed.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub printed: Words,
}

/// A picture, by its words only; its subject is not the speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// The caption as printed.
    #[serde(default)]
    pub caption: Option<Words>,
    /// The credit as printed.
    #[serde(default)]
    pub credit: Option<Words>,
    /// Actors that the picture shows.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Id>>")]
    pub depicts: Vec<Id>,
}

/// A mention that no alias can find: words, and who is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandMention {
    /// The words as they stand in the source.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub text: Words,
    /// Who is meant.
    pub actor: Id,
    /// Which of several occurrences, from 1; all of them where it is not given.
    #[serde(default, deserialize_with = "short::place_number")]
    pub occurrence: Option<NonZeroU32>,
}
