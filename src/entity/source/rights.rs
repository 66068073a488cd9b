//! What may be shown of a source, and how far it is to be trusted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::entity::MaybeKnown;
use crate::value::fields::{fields, no_fields};
use crate::value::forms::Filled;
use crate::value::short;
use crate::value::{Date, Words};

fields!(Rights { holder, publish });

fields!(Grade { reliability, basis, by, on });

/// Who holds the rights, and how much is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// An actor's id, or a name.
    #[serde(default)]
    pub holder: MaybeKnown<Words>,
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
    pub basis: Words,
    /// Who judges.
    #[serde(default)]
    pub by: Option<Words>,
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

no_fields!(Extent, Reliability);
