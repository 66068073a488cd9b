//! Who an allegation accuses, and how its words pick them out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::{FieldReader, Fields, Visitor, fields, no_fields};
use crate::value::forms::ListForm;
use crate::value::short::{self, FromShort};
use crate::value::{Id, Words};

no_fields!(Mode);
fields!(Accused {
    actor,
    mode,
    #[printed]
    words
});

impl Fields for Accusations {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        let Self(accused) = self;
        accused.each(visitor);
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        let Self(accused) = self;
        accused.read(reader);
    }
}

/// Who is accused: one, or a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Accusations(
    #[serde(deserialize_with = "short::list")]
    #[schemars(with = "ListForm<Accused>")]
    pub Vec<Accused>,
);

/// Somebody accused, and how the words pick them out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accused {
    /// Who.
    pub actor: Id,
    /// How the words pick them out.
    #[serde(default)]
    pub mode: Mode,
    /// The words that do.
    #[serde(default)]
    pub words: Option<Words>,
}

impl FromShort for Accused {
    type Short = Id;

    const EXPECTING: &'static str = "an actor's id, or a mapping of `actor`, `mode` and `words`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self { actor: Id(text.to_owned()), mode: Mode::default(), words: None })
    }
}

/// How words pick out an accused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// By name.
    #[default]
    Named,
    /// By a description.
    Described,
    /// By what they imply.
    Implied,
    /// By somebody's interpretation.
    Interpreted,
}

impl Mode {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Described => "described",
            Self::Implied => "implied",
            Self::Interpreted => "interpreted",
        }
    }
}
