//! The words of a statement in another language, as somebody translated them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::fields;
use crate::value::forms::{Filled, LanguageForm};
use crate::value::{Code, LanguageTag, Words, short, web};

/// The words of a statement in another language. They stand beside the original, never in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "WrittenTranslation")]
pub struct Translation {
    /// BCP 47 tag of the language that they are in.
    pub language: Code,
    /// The words, which know their language.
    pub text: Words,
    /// Who translated them.
    pub by: Words,
}

fields!(Translation { language, text, by });

/// A translation as it is written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Translation")]
struct WrittenTranslation {
    /// BCP 47 tag of the language that the words are in.
    #[serde(deserialize_with = "web::written_language")]
    #[schemars(with = "LanguageForm")]
    language: Code,
    /// The words.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    text: Words,
    /// Who translated them.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    by: Words,
}

impl From<WrittenTranslation> for Translation {
    fn from(written: WrittenTranslation) -> Self {
        let WrittenTranslation { language, mut text, by } = written;
        if let Some(tag) = LanguageTag::of(&language) {
            text.set_language(tag);
        }
        Self { language, text, by }
    }
}
