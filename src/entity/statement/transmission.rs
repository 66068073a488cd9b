//! How words reached the publisher, what they rest on, and whose the words in brackets are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::said::Said;
use crate::value::fields::{FieldReader, Fields, Visitor, fields, no_fields};
use crate::value::forms::{Filled, NearAddress, One};
use crate::value::short::{self, FromShort};
use crate::value::{Id, Words};

fields!(Hop { who, occasion, act, held, basis });

fields!(Reported {
    speaker,
    #[printed]
    words,
    said
});

fields!(Cited {
    statement,
    source,
    #[printed]
    words,
    basis
});

fields!(Insertion {
    #[printed]
    words,
    by
});

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

impl Hop {
    /// Whether it says that there is no step: `via: none`.
    #[must_use]
    pub fn is_none(&self) -> bool {
        let Self { who, occasion, act, held, basis } = self;
        who.as_deref() == Some("none")
            && occasion.is_none()
            && *act == Act::default()
            && !held
            && basis.is_none()
    }
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
    pub fn key(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Quoted => "quoted",
            Self::Interpreted => "interpreted",
            Self::Carried => "carried",
            Self::Reported => "reported",
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
    pub said: Option<Box<Said>>,
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

no_fields!(Act);

impl Fields for InsertedBy {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        if *self == Self::Unknown {
            visitor.unknown();
        }
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        if *self == Self::Unknown {
            reader.unknown();
        }
    }
}
