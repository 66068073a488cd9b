//! Tells words which language they are in, by what their entity says of itself: its own words, or, in a source, those
//! that it prints; the rest is in the language of the dossier's words.

use super::Head;
use crate::value::fields::{Fields, Visitor};
use crate::value::kind::Kind;
use crate::value::{LanguageTag, Url, Words};

/// Tells the words of front matter their language, where it is said.
pub(crate) fn tell_language<H: Head + Fields>(head: &mut H) {
    if let Some(own) = head.language().and_then(LanguageTag::of) {
        head.each(&mut LanguageGiver {
            own,
            is_source: H::KIND == Kind::Source,
            is_printed: false,
        });
    }
}

struct LanguageGiver {
    own: LanguageTag,
    is_source: bool,
    is_printed: bool,
}

impl Visitor for LanguageGiver {
    fn printed(&mut self, is_printed: bool) {
        self.is_printed = is_printed;
    }

    fn words(&mut self, words: &mut Words) {
        if self.is_printed == self.is_source {
            words.set_language(self.own);
        }
    }

    fn url(&mut self, _: &mut Url) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::{Actor, Source};

    fn language(words: &Words) -> Option<&str> {
        words.language().map(LanguageTag::as_str)
    }

    #[test]
    fn what_a_source_prints_is_in_its_language_and_what_is_said_of_it_is_not() {
        let mut source: Source = serde_yaml::from_str(
            "title: Заголовок\npublisher: unknown\npublished: 2015-12-03\nlanguage: ru\nnote: A remark\nstatements:\n\
             - speaker: a\n  quote: Слова\n  occasion: a briefing\n  translations:\n  - {language: tr, text: Sözler, by: B}",
        )
        .unwrap();
        tell_language(&mut source);
        let statement = source.statements.first().unwrap();
        let translation = statement.translations.first().unwrap();
        assert_eq!(language(&source.title), Some("ru"));
        assert_eq!(language(&statement.quote), Some("ru"));
        assert_eq!(language(source.note.as_ref().unwrap()), None);
        assert_eq!(language(statement.occasion.as_ref().unwrap()), None);
        assert_eq!(language(&translation.text), Some("tr"));
        assert_eq!(language(&translation.by), None);
    }

    #[test]
    fn all_words_of_another_entity_are_in_its_language() {
        let mut actor: Actor = serde_yaml::from_str(
            "name: Имя\nkind: person\nlanguage: ru\nroles: [{title: министр}]",
        )
        .unwrap();
        tell_language(&mut actor);
        assert_eq!(language(&actor.name), Some("ru"));
        assert_eq!(language(&actor.roles.first().unwrap().title), Some("ru"));
    }
}
