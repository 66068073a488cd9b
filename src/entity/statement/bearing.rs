//! How a statement bears on allegations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::fields;
use crate::value::short::FromShort;
use crate::value::{Id, Words};

fields!(Bearing {
    allegation,
    #[printed]
    words,
    note
});

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

    /// Whether the words count towards an allegation's support.
    #[must_use]
    pub fn is_support(self) -> bool {
        matches!(self, Self::Asserts | Self::Finds | Self::Supports | Self::Presupposes)
    }

    /// Of the verbs that occur, those that carry an allegation furthest: who says it comes before who supports
    /// it, and that before who takes it for granted. "Alleged by" counts the speakers of these alone.
    pub fn furthest(occurs: impl Fn(Self) -> bool) -> &'static [Self] {
        const WAYS: [&[Verb]; 3] =
            [&[Verb::Asserts, Verb::Finds], &[Verb::Supports], &[Verb::Presupposes]];
        let found = WAYS.into_iter().find(|way| way.iter().any(|verb| occurs(*verb)));
        found.unwrap_or(&[])
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
    /// The id of what the words speak for, against or of.
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
