//! The dossier's own words as a page takes them up: with the language that they are in, where it is not the page's.

use std::borrow::Cow;

use super::Edition;
use crate::dossier::{ActorIx, SourceIx};
use crate::language::{Argument, OwnWords};
use crate::value::{LanguageTag, Words};

impl Edition {
    /// Words of the dossier's own.
    #[must_use]
    pub fn own<'a>(&'a self, words: &'a Words) -> OwnWords<'a> {
        OwnWords { language: self.tongue(words.language()), ..self.unmarked(words.as_str()) }
    }

    /// Words of the dossier's own, where there are any; a word to choose by, where there are none.
    #[must_use]
    pub fn own_or_none<'a>(&'a self, words: Option<&'a Words>) -> Argument<'a> {
        words.map_or(Argument::Key("none"), |words| self.own(words).into())
    }

    /// Words of the settings, which are in the language that the dossier is written in.
    #[must_use]
    pub fn own_setting<'a>(&'a self, words: &'a str) -> OwnWords<'a> {
        OwnWords { language: self.tongue(None), ..self.unmarked(words) }
    }

    /// An actor's name, with the forms that it takes.
    #[must_use]
    pub fn named(&self, actor: ActorIx) -> OwnWords<'_> {
        let head = &self.actor(actor).entity.head;
        OwnWords { forms: Some(&head.forms), ..self.own(&head.name) }
    }

    /// What a source prints.
    #[must_use]
    pub fn printed<'a>(&'a self, source: SourceIx, words: impl Into<Cow<'a, str>>) -> OwnWords<'a> {
        OwnWords { language: self.tongue_of(source), ..self.unmarked(words) }
    }

    /// The tag to mark what a source prints with; nothing where it is in the page's language.
    #[must_use]
    pub fn tongue_of(&self, source: SourceIx) -> Option<&str> {
        self.tongue(self.source(source).entity.head.title.language())
    }

    /// The tag to mark words with, by the language that is said of them; nothing where it is the page's.
    #[must_use]
    pub fn tongue<'a>(&'a self, said: Option<&'a LanguageTag>) -> Option<&'a str> {
        match said {
            None => self.content.as_ref().map(LanguageTag::as_str),
            Some(said) => {
                let tag = said.as_str();
                let is_of_page = tag == self.language.tag() || self.language.is_of(tag);
                (!is_of_page).then_some(tag)
            }
        }
    }

    /// One of nothing, in English, for tests of what stands on a page.
    #[cfg(test)]
    pub(crate) fn of_nothing() -> Self {
        let cache = super::EditionCache::default();
        let config = std::sync::Arc::default();
        let complete = super::complete(&std::sync::Arc::default(), &config, &cache).value;
        let released = complete.released(super::Audience::Editors, &cache);
        released.edition(&config, crate::language::english(), &cache).value
    }

    fn unmarked<'a>(&self, words: impl Into<Cow<'a, str>>) -> OwnWords<'a> {
        let words = words.into();
        let runs_against = self.language.is_against(&words);
        OwnWords { words, runs_against, ..OwnWords::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tagged(tag: &str) -> Words {
        let mut words = Words::from("words");
        words.set_language(LanguageTag::of(tag).unwrap());
        words
    }

    #[test]
    fn words_are_marked_where_their_language_is_not_the_pages() {
        let edition = Edition::of_nothing();
        let marked = |tag: &str| edition.own(&tagged(tag)).language.map(str::to_owned);
        assert_eq!(marked("en-GB"), None);
        assert_eq!(marked("ru").as_deref(), Some("ru"));
        assert_eq!(marked("en-Cyrl").as_deref(), Some("en-Cyrl"));
        assert_eq!(edition.own(&Words::from("words")).language, None);
        assert!(edition.own(&Words::from("كلمات")).runs_against);
    }
}
