//! Makes a language of a file of messages.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::evaluate;
use super::pattern::{MessagePattern, Part};
use super::read::MessageFile;
use super::rules::Rules;
use super::spoken::Language;

impl Language {
    /// A language of the messages of a file, with another for those that the file has not. `tag` is BCP 47's.
    #[must_use]
    pub fn of(tag: &str, file: MessageFile, fallback: Option<Arc<Self>>) -> Self {
        // A region that is named is meant: `en-US` writes days and lists as there.
        let locale = file.locale().filter(|_| !tag.contains('-')).unwrap_or(tag).to_owned();
        let messages = file.into_patterns();
        let mut language = Self {
            tag: tag.to_owned(),
            rules: Rules::of(&locale),
            messages,
            fixed: FxHashMap::default(),
            fallback,
            print: *blake3::hash(tag.as_bytes()).as_bytes(),
        };
        language.fixed = language.fixed_messages();
        language
    }

    /// Whether a pattern says the same whatever its message is given. What a term chooses by is given in the file.
    fn is_fixed(&self, pattern: &MessagePattern, depth: usize) -> bool {
        // A message that takes up itself is told, and says nothing that is fixed.
        depth < evaluate::DEEPEST
            && pattern.0.iter().all(|part| match part {
                Part::Words { .. } | Part::Term(..) => true,
                Part::Message(name) => self
                    .pattern(name)
                    .is_some_and(|(other, speaks)| speaks.is_fixed(other, depth + 1)),
                Part::Argument(_) | Part::Call(..) | Part::Choice(_) => false,
            })
    }

    fn fixed_messages(&self) -> FxHashMap<Box<str>, Box<str>> {
        let own = self.messages.iter().filter(|(_, pattern)| self.is_fixed(pattern, 0));
        own.map(|(name, pattern)| (name.clone(), evaluate::text(self, pattern, &[]).into()))
            .collect()
    }
}
