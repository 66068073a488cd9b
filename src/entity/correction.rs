//! A correction: a dated change to what this dossier published of a source or of an allegation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::fields;
use crate::value::forms::Filled;
use crate::value::short;
use crate::value::{Date, Words};

fields!(Correction { on, was, now, why, asked_by });

/// A dated change to what was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// When.
    pub on: Date,
    /// What stood there; left out where those words had to go.
    #[serde(
        default,
        deserialize_with = "short::some_filled",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Filled")]
    pub was: Option<Words>,
    /// What stands there now.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub now: Words,
    /// Why.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub why: Words,
    /// Who asked for it, in words; left out where nobody did, or it is not to be said.
    #[serde(
        default,
        deserialize_with = "short::some_filled",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Filled")]
    pub asked_by: Option<Words>,
}
