//! The words of a statement in another language, as somebody translated them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diag::FieldStep;
use crate::value::fields::{Fields, Visitor};
use crate::value::forms::{Filled, LanguageForm};
use crate::value::{Code, Words, short, web};

/// The words of a statement in another language. They stand beside the original, never in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// BCP 47 tag of the language that they are in.
    #[serde(deserialize_with = "web::written_language")]
    #[schemars(with = "LanguageForm")]
    pub language: Code,
    /// The words.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub text: Words,
    /// Who translated them.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub by: Words,
}

impl Fields for Translation {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        let Self { language, text, by } = self;
        visitor.enter(FieldStep::Key("text".into()));
        visitor.spoken(Some(language));
        text.each(visitor);
        visitor.spoken(None);
        visitor.leave();
        visitor.enter(FieldStep::Key("by".into()));
        by.each(visitor);
        visitor.leave();
    }
}
