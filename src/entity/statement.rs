//! A statement: one located quotation, one speaker, one source. The atom of a dossier.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Embargo, yes};
use crate::markdown::Stretch;
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Anchor, DateOrUnknown, Filled, List, NearAddress, One};
pub use crate::value::region::Region;
use crate::value::short::{self, FromShort};
use crate::value::{Date, Id, Known, Words};

/// An item of a source's `statements`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Anchor on the page, unique in its source.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub id: Option<Id>,
    /// The actor whose words these are.
    pub speaker: Id,
    /// The words, verbatim.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub quote: Words,
    /// Allegations that the words make.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub asserts: Vec<Bearing>,
    /// Allegations that they are offered in support of.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub supports: Vec<Bearing>,
    /// Allegations that they take for granted.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub presupposes: Vec<Bearing>,
    /// Allegations that they say again; not counted.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub repeats: Vec<Bearing>,
    /// Allegations that they limit.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub qualifies: Vec<Bearing>,
    /// Allegations that they question.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub disputes: Vec<Bearing>,
    /// Allegations that they say are not so.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub denies: Vec<Bearing>,
    /// Allegations that they take back.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub retracts: Vec<Bearing>,
    /// Allegations that a court finds to be so.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub finds: Vec<Bearing>,
    /// Allegations that they are needed to understand.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Bearing>>")]
    pub context: Vec<Bearing>,
    /// Direct or indirect speech; read off the text where it is not given.
    #[serde(default)]
    pub form: Option<Form>,
    /// Where in the source the words stand.
    #[serde(default, rename = "in")]
    pub region: Region,
    /// When it was said.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<Said>>")]
    pub said: Option<Said>,
    /// Addressees: actor ids, or words.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Words>>")]
    pub to: Vec<Words>,
    /// What it was said for.
    #[serde(default)]
    pub occasion: Option<Words>,
    /// Where it was said.
    #[serde(default)]
    pub place: Option<Words>,
    /// The question that it answers.
    #[serde(default)]
    pub answering: Option<Words>,
    /// How the words reached the publisher, in order.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Hop>>")]
    pub via: Vec<Hop>,
    /// Speech inside the speech.
    #[serde(default)]
    pub reports: Vec<Reported>,
    /// What the speaker offers as evidence.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<List<Cited>>")]
    pub cites: Vec<Cited>,
    /// Brackets inside the quotation that may not be the speaker's.
    #[serde(default)]
    pub insertions: Vec<Insertion>,
    /// The editor's remark.
    #[serde(default)]
    pub note: Option<Words>,
    /// Whether it may be published at all; the source's words stay unless they are redacted.
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
    /// Which of several places is meant, from 1.
    #[serde(default)]
    #[schemars(range(min = 1))]
    pub occurrence: Option<u32>,
    /// Words right before the quotation.
    #[serde(default)]
    pub prefix: Option<Words>,
    /// Words right after it.
    #[serde(default)]
    pub suffix: Option<Words>,
    /// What was settled before anything was taken out of its source.
    #[serde(skip)]
    pub settled: Settled,
}

/// What was settled about a statement before anything was taken out of its source; nobody writes it.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// Its place in the list as written, from 0.
    pub item: Option<usize>,
    /// The words that are left of the quotation, where some were taken out: it is named after these.
    pub words: Option<Words>,
    /// Where the words stand, and whether they are direct speech.
    pub place: Option<(Vec<Stretch>, Form)>,
}

fields!(Statement {
    id,
    speaker,
    quote,
    asserts,
    supports,
    presupposes,
    repeats,
    qualifies,
    disputes,
    denies,
    retracts,
    finds,
    context,
    form,
    region as "in",
    said,
    to,
    occasion,
    place,
    answering,
    via,
    reports,
    cites,
    insertions,
    note,
    publish,
    embargo,
    occurrence,
    prefix,
    suffix,
    settled,
});
no_fields!(Settled, Form, Region, Basis, Act, InsertedBy);
fields!(Bearing { allegation, words, note });
fields!(Said { date, printed, relative_to, basis });
fields!(Hop { who, occasion, act, held, basis });
fields!(Reported { speaker, words, said });
fields!(Cited { statement, source, words, basis });
fields!(Insertion { words, by });

impl Statement {
    /// Every bearing with its verb and its place in that verb's list, in the order of [`Verb::ALL`].
    pub fn bearings(&self) -> impl Iterator<Item = (Verb, usize, &Bearing)> {
        Verb::ALL.into_iter().flat_map(move |verb| {
            self.list(verb).iter().enumerate().map(move |(index, bearing)| (verb, index, bearing))
        })
    }

    /// The bearings of one verb.
    #[must_use]
    pub fn list(&self, verb: Verb) -> &[Bearing] {
        match verb {
            Verb::Asserts => &self.asserts,
            Verb::Finds => &self.finds,
            Verb::Supports => &self.supports,
            Verb::Presupposes => &self.presupposes,
            Verb::Qualifies => &self.qualifies,
            Verb::Disputes => &self.disputes,
            Verb::Denies => &self.denies,
            Verb::Retracts => &self.retracts,
            Verb::Repeats => &self.repeats,
            Verb::Context => &self.context,
        }
    }
}

/// How a statement bears on an allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verb {
    /// Says it, in whole or in part.
    Asserts,
    /// Finds it to be so, as a court does.
    Finds,
    /// Is offered in support without saying it.
    Supports,
    /// Takes it for granted while saying something else.
    Presupposes,
    /// Limits it as to time, person or degree.
    Qualifies,
    /// Questions it.
    Disputes,
    /// Says that it is not so.
    Denies,
    /// Takes it back.
    Retracts,
    /// Prints it again; not counted.
    Repeats,
    /// Is needed to understand it, and says nothing of it.
    Context,
}

impl Verb {
    /// Every verb, strongest support first.
    pub const ALL: [Self; 10] = [
        Self::Asserts,
        Self::Finds,
        Self::Supports,
        Self::Presupposes,
        Self::Qualifies,
        Self::Disputes,
        Self::Denies,
        Self::Retracts,
        Self::Repeats,
        Self::Context,
    ];

    /// The word in front matter and on the site.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::Finds => "finds",
            Self::Supports => "supports",
            Self::Presupposes => "presupposes",
            Self::Qualifies => "qualifies",
            Self::Disputes => "disputes",
            Self::Denies => "denies",
            Self::Retracts => "retracts",
            Self::Repeats => "repeats",
            Self::Context => "context",
        }
    }

    /// What the word means, for legends.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Asserts => "says it, in whole or in part",
            Self::Finds => "finds it to be so, as a court does",
            Self::Supports => "is offered in support without saying it",
            Self::Presupposes => "takes it for granted while saying something else",
            Self::Qualifies => "limits it as to time, person or degree",
            Self::Disputes => "questions it",
            Self::Denies => "says it is not so",
            Self::Retracts => "takes it back",
            Self::Repeats => "prints it again, as a headline or summary does",
            Self::Context => "is needed to understand it, and says nothing of it",
        }
    }

    /// Whether the words count towards an allegation's support.
    #[must_use]
    pub fn is_support(self) -> bool {
        matches!(self, Self::Asserts | Self::Finds | Self::Supports | Self::Presupposes)
    }

    /// Whether the words speak against it, or limit it.
    #[must_use]
    pub fn is_contest(self) -> bool {
        matches!(self, Self::Qualifies | Self::Disputes | Self::Denies | Self::Retracts)
    }
}

/// One allegation that a statement bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bearing {
    /// The allegation.
    pub allegation: Id,
    /// The part of the quotation that bears on it, where only a part does.
    #[serde(default)]
    pub words: Option<Words>,
    /// How the bearing is limited.
    #[serde(default)]
    pub note: Option<Words>,
}

impl FromShort for Bearing {
    type Short = Id;

    const EXPECTING: &'static str =
        "an allegation's id, or a mapping of `allegation`, `words` and `note`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self { allegation: Id(text.to_owned()), words: None, note: None })
    }
}

/// Direct or indirect speech.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The speaker's own words.
    Direct,
    /// The reporter's words for what the speaker said.
    Indirect,
}

/// When something was said, as far as it is known, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The date.
    pub date: Known<Date>,
    /// The date's words in the source.
    #[serde(default)]
    pub printed: Option<Words>,
    /// What a relative expression counts from: `published`, `said`, or a statement `SOURCE#ID`.
    #[serde(default)]
    #[schemars(with = "Option<Anchor>")]
    pub relative_to: Option<Id>,
    /// How the date is known.
    #[serde(default)]
    pub basis: Option<Basis>,
}

impl FromShort for Said {
    type Short = DateOrUnknown;

    const EXPECTING: &'static str = "a date such as `2015-12-02`, `unknown`, or a mapping of `date`, `printed`, `relative_to` and `basis`";

    fn from_short(text: &str) -> Result<Self, String> {
        let date = match text {
            "unknown" => Known::Unknown,
            _ => Known::Value(Date::parse(text)?),
        };
        Ok(Self { date, printed: None, relative_to: None, basis: None })
    }
}

/// How a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The source states it.
    Stated,
    /// It was worked out.
    Inferred,
    /// Nobody says.
    Unknown,
}

/// One step on the way of the words from the speaker to the publisher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hop {
    /// The actor that passed the words on.
    #[serde(default)]
    pub who: Option<Id>,
    /// The occasion at which they were passed on.
    #[serde(default)]
    pub occasion: Option<Words>,
    /// What was done with them.
    #[serde(default)]
    pub act: Act,
    /// Whether the dossier holds the document of this step.
    #[serde(default)]
    pub held: bool,
    /// How the step is known.
    #[serde(default)]
    pub basis: Option<Words>,
}

impl FromShort for Hop {
    type Short = Id;

    const EXPECTING: &'static str =
        "an actor's id, or a mapping of `who` or `occasion`, `act`, `held` and `basis`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self {
            who: Some(Id(text.to_owned())),
            occasion: None,
            act: Act::default(),
            held: false,
            basis: None,
        })
    }
}

/// What a hop does with the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    /// The speaker told them there.
    #[default]
    Told,
    /// It quoted them.
    Quoted,
    /// It interpreted them.
    Interpreted,
    /// It carried them.
    Carried,
    /// It reported them.
    Reported,
}

impl Act {
    /// The words between two hops of a chain: "told", "carried by".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Quoted => "quoted by",
            Self::Interpreted => "interpreted by",
            Self::Carried => "carried by",
            Self::Reported => "reported by",
        }
    }
}

/// Speech inside the speech: an inner speaker's words as told by the outer one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reported {
    /// The inner speaker.
    pub speaker: Id,
    /// The part of the quotation that is theirs.
    #[serde(default)]
    pub words: Option<Words>,
    /// When they said it.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<Said>>")]
    pub said: Option<Said>,
}

/// What the speaker offers as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    /// Another statement, `SOURCE#ID`.
    #[serde(default)]
    #[schemars(with = "Option<NearAddress>")]
    pub statement: Option<Id>,
    /// A source of the dossier.
    #[serde(default)]
    pub source: Option<Id>,
    /// The words by which the speaker refers to it.
    #[serde(default)]
    pub words: Option<Words>,
    /// How the reference is known.
    #[serde(default)]
    pub basis: Option<Words>,
}

impl FromShort for Cited {
    type Short = Words;

    const EXPECTING: &'static str =
        "the words of the reference, or a mapping of `statement`, `source`, `words` and `basis`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self { statement: None, source: None, words: Some(text.into()), basis: None })
    }
}

/// Words in brackets inside a quotation, and whose they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Insertion {
    /// The words with their brackets.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub words: Words,
    /// Whose they are.
    pub by: InsertedBy,
}

/// Whose words in brackets are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum InsertedBy {
    /// The speaker's own aside.
    Speaker,
    /// The publisher's.
    Publisher,
    /// Not stated.
    Unknown,
}
