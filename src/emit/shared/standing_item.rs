//! One item of a standing line: a few words with a count in heavier type.

use serde::Serialize;

use crate::language::Message;

/// One item of a standing line: a few words with a count in heavier type.
#[derive(Debug, Clone, Serialize)]
pub struct StandingItem<'a> {
    pub words: Message<'a>,
    /// Where it is shown how they came about.
    pub href: Option<String>,
}

impl<'a> StandingItem<'a> {
    /// An item without a link.
    #[must_use]
    pub fn of(words: Message<'a>) -> Self {
        Self { words, href: None }
    }

    /// The same with a link.
    #[must_use]
    pub fn linked(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }
}
