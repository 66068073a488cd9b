//! Makes a language of a file of messages.

use std::sync::{Arc, LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use super::evaluate;
use super::pattern::{MessagePattern, Part};
use super::read::MessageFile;
use super::rules::Rules;
use super::sorting::Collation;
use super::spoken::{Language, SpokenWords};

/// The term that names the articles that a name is not sorted by.
const ARTICLES: &str = "-sort-articles";

impl Language {
    /// A language of the messages of a file, with another for those that the file has not. `tag` is BCP 47's.
    #[must_use]
    pub fn of(tag: &str, file: MessageFile, fallback: Option<Arc<Self>>) -> Self {
        Self::later(tag, move || file, fallback)
    }

    /// The same of a file that is read when something is said.
    pub(super) fn later(
        tag: &str,
        file: impl FnOnce() -> MessageFile + Send + 'static,
        fallback: Option<Arc<Self>>,
    ) -> Self {
        let own = tag.to_owned();
        Self {
            tag: tag.to_owned(),
            said: LazyLock::new(Box::new(move || SpokenWords::of(&own, file()))),
            fixed: OnceLock::new(),
            fallback,
            print: *blake3::hash(tag.as_bytes()).as_bytes(),
            fonts: OnceLock::new(),
        }
    }
}

impl SpokenWords {
    fn of(tag: &str, file: MessageFile) -> Self {
        // A region that is named is meant: `en-US` writes days and lists as there.
        let locale = file.locale().filter(|_| !tag.contains('-')).unwrap_or(tag).to_owned();
        let messages = file.into_patterns();
        let articles = match messages.get(ARTICLES).map(|pattern| pattern.0.as_slice()) {
            Some([Part::Words { plain, .. }]) => plain.to_lowercase(),
            _ => String::new(),
        };
        Self {
            rules: Rules::of(&locale),
            messages,
            collation: LazyLock::new(Box::new(move || Collation::of(&locale, &articles))),
        }
    }
}

impl Language {
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

    /// The messages that take no argument, as words.
    pub(super) fn fixed(&self) -> &FxHashMap<Box<str>, Box<str>> {
        self.fixed.get_or_init(|| {
            let own = self.messages.iter().filter(|(_, pattern)| self.is_fixed(pattern, 0));
            own.map(|(name, pattern)| (name.clone(), evaluate::text(self, pattern, &[]).into()))
                .collect()
        })
    }
}
