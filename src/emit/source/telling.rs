//! A row of a source's provenance: a term and its values, in the site's words and the dossier's.

use std::borrow::Cow;

use serde::Serialize;

use crate::edition::Edition;
use crate::emit::saying::ShownMoment;
use crate::emit::shared::page_frame::web;
use crate::entity::MaybeKnown;
use crate::language::{Argument, Message};
use crate::value::{Date, Known, Words};

/// A term with its values.
#[derive(Debug, Clone, Serialize)]
pub struct ProvenanceRow<'a> {
    pub term: &'a str,
    /// Its values, the first of which says it and the others explain it.
    pub values: Vec<ProvenanceValue<'a>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ProvenanceValue<'a> {
    pub words: Message<'a>,
    /// What is set as code after them.
    pub code: Option<&'a str>,
}

impl<'a> From<Message<'a>> for ProvenanceValue<'a> {
    fn from(words: Message<'a>) -> Self {
        Self { words, code: None }
    }
}

/// Makes the rows of one source.
#[derive(Clone, Copy)]
pub(super) struct Telling<'a> {
    /// The dossier, and the language that the rows are in.
    pub edition: &'a Edition,
}

impl<'a> Telling<'a> {
    /// A row of values, where there is one.
    pub fn row<V: Into<ProvenanceValue<'a>>>(
        self,
        term: &'static str,
        values: impl IntoIterator<Item = V>,
    ) -> Option<ProvenanceRow<'a>> {
        let values: Vec<ProvenanceValue<'a>> = values.into_iter().map(Into::into).collect();
        (!values.is_empty()).then(|| ProvenanceRow { term: self.edition.word(term), values })
    }

    /// A value in words of the site's own.
    pub fn say(self, name: &'static str) -> Message<'a> {
        self.edition.say(name)
    }

    /// A value in the dossier's words.
    pub fn own(self, words: impl Into<Argument<'a>>) -> Message<'a> {
        self.say("provenance-value").with("value", words)
    }

    /// Words by themselves.
    pub fn words(self, words: &'a Words) -> Message<'a> {
        self.own(self.edition.own(words))
    }

    /// Words of a text in quotation marks.
    pub fn quoted(self, words: &'a Words) -> Message<'a> {
        self.say("quoted").with("words", self.edition.own(words))
    }

    /// An address as a link, where it is one of the web.
    pub fn link(self, url: &'a str) -> Message<'a> {
        self.own(Argument::from(url).linked(web(Some(url)).map(Cow::into_owned)))
    }

    /// A day in a message that has a `$day`.
    pub fn day(self, name: &'static str, date: &Known<Date>) -> Message<'a> {
        let moment = ShownMoment::of(self.edition.language(), date, false);
        self.say(name).with("day", moment.argument())
    }

    /// The same by itself.
    pub fn moment(self, date: &Known<Date>) -> Message<'a> {
        self.own(ShownMoment::of(self.edition.language(), date, false).argument())
    }

    /// Words that may be known to be none, or known not to be known; nothing where nothing was written.
    pub fn maybe<W>(
        self,
        value: &'a MaybeKnown<W>,
        say: impl FnOnce(&'a W) -> Message<'a>,
    ) -> Option<Message<'a>> {
        value.as_ref().map(|value| match value {
            Known::Value(words) => say(words),
            Known::None => self.say("value-none"),
            Known::Unknown => self.say("value-not-known"),
        })
    }

    /// The digest of a file, where it may be shown: that of one with words that are blotted out here would confirm
    /// a guess of them.
    pub fn digest(self, digest: &'a str) -> Option<ProvenanceValue<'a>> {
        let words = self.say("provenance-digest");
        (!digest.is_empty()).then_some(ProvenanceValue { words, code: Some(digest) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_none_and_absent_are_three_things() {
        let edition = Edition::of_nothing();
        let telling = Telling { edition: &edition };
        let said = |value: MaybeKnown<Words>| {
            telling.maybe(&value, |words| telling.words(words)).map(|own| own.text())
        };
        assert_eq!(said(Some(Known::Unknown)).as_deref(), Some("not known"));
        assert_eq!(said(Some(Known::None)).as_deref(), Some("none"));
        assert_eq!(said(None), None);
    }
}
