//! Which source another is a translation of, and who translated it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::fields;
use crate::value::short::FromShort;
use crate::value::{Id, Words};

/// The source that another is a translation of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationOf {
    /// The source in its own language.
    pub source: Id,
    /// Who translated it, where that is known.
    #[serde(default)]
    pub by: Option<Words>,
}

fields!(TranslationOf { source, by });

impl FromShort for TranslationOf {
    type Short = Id;

    const EXPECTING: &'static str = "a source's id, or a mapping of `source` and `by`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self { source: Id(text.to_owned()), by: None })
    }
}
