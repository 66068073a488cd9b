//! What marks a stretch of a page that is in another language: its tag, and which way it runs.

use serde::Serialize;

use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::language::direction;
use crate::value::LanguageTag;

/// Another language than the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Tongue<'a> {
    /// Its tag by BCP 47.
    pub tag: &'a str,
    /// "ltr" or "rtl".
    pub direction: &'static str,
}

impl<'a> Tongue<'a> {
    /// The language of what a source prints.
    #[must_use]
    pub fn of_source(edition: &'a Edition, source: SourceIx) -> Option<Self> {
        edition.tongue_of(source).map(Self::tagged)
    }

    /// The language that is said of words; without one, that of the dossier.
    #[must_use]
    pub fn of(edition: &'a Edition, said: Option<&'a LanguageTag>) -> Option<Self> {
        edition.tongue(said).map(Self::tagged)
    }

    fn tagged(tag: &'a str) -> Self {
        Self { tag, direction: direction(tag) }
    }
}
