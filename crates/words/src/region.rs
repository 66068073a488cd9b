//! The parts of a source that hold words of their own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The part of a source in which a quotation is looked for.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// The article's text.
    #[default]
    Body,
    /// The title.
    Headline,
    /// The summary below the headline.
    Deck,
    /// A picture's caption.
    Caption,
}

impl Region {
    /// The word for it in messages and on the site.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Headline => "headline",
            Self::Deck => "deck",
            Self::Caption => "caption",
        }
    }
}
