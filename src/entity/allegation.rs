//! An allegation: what somebody is reported to have alleged, of whom, and what became of it.

use schemars::{JsonSchema, json_schema};
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Allowance, Correction, Embargo, MaybeKnown, Redaction, head, yes};
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, LanguageForm, ListForm, Reference, form};
use crate::value::short;
use crate::value::{Code, Date, Id, Known, Words, web};

mod accused;
mod response;

pub use accused::{Accusations, Accused, Mode};
pub use response::{ReplyRequest, Response, ResponseKind, Searched};

/// The front matter of a file in `content/allegations/`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allegation {
    /// What is alleged, beginning with "That"; the site writes who alleges it.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: Words,
    /// The title in at most 60 characters, for margins and cards.
    #[serde(default, deserialize_with = "short_title", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ShortTitle")]
    pub short: Option<Words>,
    /// Who is accused: `none`, `unknown`, or a list.
    pub accused: Known<Accusations>,
    /// When the dossier took it up.
    #[serde(default)]
    pub added: Option<Date>,
    /// What sort of claim it is.
    #[serde(default, rename = "type")]
    pub claim: ClaimKind,
    /// The time that it speaks of.
    #[serde(default)]
    pub period: MaybeKnown<Date>,
    /// Free labels.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub topics: Vec<Words>,
    /// How it stands to other allegations and statements.
    #[serde(default)]
    pub relations: Vec<Relation>,
    /// What was answered, and where an answer was looked for.
    #[serde(default)]
    pub responses: Vec<Response>,
    /// The editor's own judgement, where there is one.
    #[serde(default)]
    pub assessment: MaybeKnown<Assessment>,
    /// An Admiralty number for the claim.
    #[serde(default)]
    pub credibility: Option<Credibility>,
    /// What is not known.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub open_questions: Vec<Words>,
    /// Dated changes to what was published.
    #[serde(default)]
    #[schemars(with = "Vec<Correction>")]
    pub corrections: ThinVec<Correction>,
    /// BCP 47 tag of the language of its own words, where it is not that of the dossier's.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<LanguageForm>")]
    pub language: MaybeKnown<Code>,
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
    pub redact: Vec<Redaction>,
    /// Exceptions to checks.
    #[serde(default)]
    pub allow: Vec<Allowance>,
}
head!(Allegation);
fields!(Allegation {
    title,
    short,
    accused,
    added,
    claim as "type",
    period,
    topics,
    relations,
    responses,
    assessment,
    credibility,
    open_questions,
    corrections,
    language,
    publish,
    embargo,
    redact,
    allow,
});
no_fields!(ClaimKind, RelationKind);
fields!(Relation { kind as "type", to, because });
fields!(Assessment { text, rating, scheme, by, on });
fields!(Credibility { value, basis });

/// How long a short title may be, in characters.
pub const MOST_OF_SHORT: usize = 60;

/// The title again, in few words.
pub struct ShortTitle;
form!(ShortTitle, "ShortTitle", inline: true, |_generator| json_schema!({
    "type": ["string", "number", "boolean"],
    "pattern": r"\S",
    "maxLength": MOST_OF_SHORT,
}));

fn short_title<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Words>, D::Error> {
    let words: Words = short::filled(deserializer)?;
    let length = words.chars().count();
    if length > MOST_OF_SHORT {
        return Err(serde::de::Error::custom(format!(
            "this has {length} characters, and a short title at most {MOST_OF_SHORT}"
        )));
    }
    Ok(Some(words))
}

impl Allegation {
    /// The title, or a shorter one where the editor wrote it.
    #[must_use]
    pub fn short_title(&self) -> &Words {
        self.short.as_ref().unwrap_or(&self.title)
    }

    /// The accused, in the editor's order.
    #[must_use]
    pub fn accused(&self) -> &[Accused] {
        self.accused.value().map_or(&[], |accusations| accusations.0.as_slice())
    }
}

/// Sorts of claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// Something is or was so.
    #[default]
    Factual,
    /// Why something was done.
    Motive,
    /// What somebody's words or deeds mean.
    Interpretation,
    /// Something will be so.
    Prediction,
    /// A judgement of value.
    Opinion,
    /// About the speaker's own side.
    SelfClaim,
}

impl ClaimKind {
    /// The words for it on the site.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Factual => "factual",
            Self::Motive => "motive",
            Self::Interpretation => "interpretation",
            Self::Prediction => "prediction",
            Self::Opinion => "opinion",
            Self::SelfClaim => "self-description",
        }
    }
}

/// How an allegation stands to another, or to a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The relation.
    #[serde(rename = "type")]
    pub kind: RelationKind,
    /// An allegation's id, or a statement `SOURCE#ID`.
    #[schemars(with = "Reference")]
    pub to: Id,
    /// Why the editor says so.
    #[serde(default)]
    pub because: Option<Words>,
}

/// Relations between allegations; each names its reverse.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// Says less, or of fewer.
    Narrows,
    /// Says more, or of more.
    Broadens,
    /// Takes the other for granted.
    Presupposes,
    /// Lends it support.
    Supports,
    /// Both cannot be so.
    Contradicts,
    /// Both can hardly be so.
    InTension,
    /// Says what the other means.
    Interprets,
    /// Was made out of it.
    DerivedFrom,
    /// Takes away what the other rests on.
    Undercuts,
}

impl RelationKind {
    /// The words from this end: "narrows".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Narrows => "narrows",
            Self::Broadens => "broadens",
            Self::Presupposes => "presupposes",
            Self::Supports => "supports",
            Self::Contradicts => "contradicts",
            Self::InTension => "is in tension with",
            Self::Interprets => "interprets",
            Self::DerivedFrom => "is derived from",
            Self::Undercuts => "undercuts",
        }
    }

    /// The message that says it from this end.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Narrows => "relation-narrows",
            Self::Broadens => "relation-broadens",
            Self::Presupposes => "relation-presupposes",
            Self::Supports => "relation-supports",
            Self::Contradicts => "relation-contradicts",
            Self::InTension => "relation-in-tension",
            Self::Interprets => "relation-interprets",
            Self::DerivedFrom => "relation-derived-from",
            Self::Undercuts => "relation-undercuts",
        }
    }

    /// The message that says it from the other end: "is narrowed by".
    #[must_use]
    pub fn reverse_message(self) -> &'static str {
        match self {
            Self::Narrows => "relation-narrows-reverse",
            Self::Broadens => "relation-broadens-reverse",
            Self::Presupposes => "relation-presupposes-reverse",
            Self::Supports => "relation-supports-reverse",
            Self::Contradicts => "relation-contradicts-reverse",
            Self::InTension => "relation-in-tension-reverse",
            Self::Interprets => "relation-interprets-reverse",
            Self::DerivedFrom => "relation-derived-from-reverse",
            Self::Undercuts => "relation-undercuts-reverse",
        }
    }

    /// Whether a circle of these relations is without meaning.
    #[must_use]
    pub fn is_directed(self) -> bool {
        !matches!(self, Self::Contradicts | Self::InTension)
    }
}

/// The editor's own judgement under a named scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The judgement in words.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub text: Words,
    /// The rating within the scheme.
    #[serde(default)]
    pub rating: Option<Words>,
    /// The scale that the rating is a step of.
    #[serde(default)]
    pub scheme: Option<Words>,
    /// Who judges.
    #[serde(default)]
    pub by: Option<Words>,
    /// When.
    #[serde(default)]
    pub on: Option<Date>,
}

/// The Admiralty scale's number for a claim, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credibility {
    /// 1 (confirmed by other sources) to 6 (truth cannot be judged).
    #[serde(deserialize_with = "admiralty_number")]
    #[schemars(range(min = 1, max = 6))]
    pub value: u8,
    /// Why.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub basis: Words,
}

fn admiralty_number<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    match u8::deserialize(deserializer)? {
        number @ 1..=6 => Ok(number),
        number => Err(serde::de::Error::custom(format!(
            "`{number}` is not on the Admiralty scale, which goes from 1 to 6"
        ))),
    }
}
