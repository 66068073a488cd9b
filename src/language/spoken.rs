//! A language as it is spoken: its messages by name, the rules that it has, and what says the messages that it lacks.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use super::pattern::{Key, MessagePattern, Part};
use super::rules::Rules;
use super::sorting::{Collation, SortKey};

/// The term that lists the letters that names begin with.
const ALPHABET: &str = "-alphabet";

/// A language of the interface. What it says is read and compiled when something of it is said for the first time: a
/// round that only checks says nothing.
pub struct Language {
    pub(super) tag: String,
    pub(super) said: LazyLock<SpokenWords, Box<dyn FnOnce() -> SpokenWords + Send>>,
    /// The messages that take no argument, as words.
    pub(super) fixed: OnceLock<FxHashMap<Box<str>, Box<str>>>,
    /// What says the messages that this one has not.
    pub(super) fallback: Option<Arc<Self>>,
    /// A hash of what it was made from.
    pub(super) print: [u8; 32],
    /// The files of the faces that it is written with.
    pub(super) fonts: OnceLock<Vec<&'static str>>,
}

/// What a language says, and by which rules.
pub struct SpokenWords {
    pub(super) rules: Rules,
    pub(super) messages: FxHashMap<Box<str>, MessagePattern>,
    /// How it puts names in order.
    pub(super) collation: LazyLock<Collation, Box<dyn FnOnce() -> Collation + Send>>,
}

impl Deref for Language {
    type Target = SpokenWords;

    fn deref(&self) -> &SpokenWords {
        &self.said
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Language {
    /// The same, told from others by what it was made from.
    pub(super) fn printed(self, print: [u8; 32]) -> Self {
        Self { print, ..self }
    }

    /// Tells it from others.
    #[must_use]
    pub fn print(&self) -> &[u8; 32] {
        &self.print
    }

    /// Its tag by BCP 47.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.rules.is_right_to_left
    }

    /// Whether a tag is of this language, whatever its region.
    #[must_use]
    pub fn is_of(&self, tag: &str) -> bool {
        self.rules.is_of(tag)
    }

    /// Whether words run another way than it does.
    #[must_use]
    pub fn is_against(&self, words: &str) -> bool {
        super::rules::runs_against(words, self.is_right_to_left())
    }

    /// The words of a message that takes no argument; its name where there is no such message.
    #[must_use]
    pub fn word<'s>(&'s self, name: &'s str) -> &'s str {
        match (self.fixed().get(name), &self.fallback) {
            (Some(words), _) => words,
            (None, Some(fallback)) => fallback.word(name),
            (None, None) => name,
        }
    }

    /// Words with a capital at their beginning, as the language has it.
    #[must_use]
    pub fn capital(&self, words: &str) -> String {
        self.rules.capital(words)
    }

    /// The same of words that are in the language of a tag, where it is another.
    #[must_use]
    pub fn capital_of(&self, tag: Option<&str>, words: &str) -> String {
        match tag {
            Some(tag) => super::rules::capital_in(tag, words),
            None => self.capital(words),
        }
    }

    /// A number in the language's digits and groups.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        self.rules.number(number).into_owned()
    }

    /// Whether it has a message of this name itself, and one that takes no argument and holds no sign of a
    /// template's own.
    #[must_use]
    pub fn is_fixed_here(&self, name: &str) -> bool {
        self.fixed().get(name).is_some_and(|words| !words.contains(['{', '}']))
    }

    /// A message's pattern, and the language that has it.
    pub(super) fn pattern(&self, name: &str) -> Option<(&MessagePattern, &Self)> {
        match (self.messages.get(name), &self.fallback) {
            (Some(pattern), _) => Some((pattern, self)),
            (None, Some(fallback)) => fallback.pattern(name),
            (None, None) => None,
        }
    }

    /// Every piece of words that its own messages are made of, in order of their names.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        let mut own: Vec<(&str, &MessagePattern)> =
            self.messages.iter().map(|(name, pattern)| (&**name, pattern)).collect();
        own.sort_unstable_by_key(|(name, _)| *name);
        let mut words = Vec::new();
        for (_, pattern) in own {
            pattern.each_part(&mut |part| {
                if let Part::Words { plain, .. } = part {
                    words.push(&**plain);
                }
            });
        }
        words
    }

    /// Whether a message that chooses has something for a word.
    pub(super) fn chooses(&self, name: &str, word: &str) -> bool {
        let Some((pattern, _)) = self.pattern(name) else { return false };
        let mut found = false;
        pattern.each_part(&mut |part| {
            if let Part::Choice(choice) = part {
                found |= choice.variants.iter().any(|(key, _)| *key == Key::Name(word.into()));
            }
        });
        found
    }

    /// What a name is sorted by in it.
    #[must_use]
    pub fn sort_key(&self, name: &str) -> SortKey {
        self.collation.key(name)
    }

    /// The letter that a name stands under, where its script has letters.
    #[must_use]
    pub fn letter(&self, name: &str) -> Option<String> {
        self.collation.letter(name)
    }

    /// The letters that names begin with in it, in their order; none where its file does not list them.
    pub fn alphabet(&self) -> impl Iterator<Item = &str> {
        self.fixed().get(ALPHABET).into_iter().flat_map(|letters| letters.split_whitespace())
    }

    /// Whether somebody who speaks it has read its words: English is what the others are made from.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.fallback.is_none() || self.messages.contains_key("-reviewer")
    }

    /// Whether there is a message of this name, here or in what it falls back on.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.pattern(name).is_some()
    }

    /// The names of the messages that it takes from another language, in order.
    #[must_use]
    pub fn missing(&self) -> Vec<&str> {
        let Some(fallback) = &self.fallback else { return Vec::new() };
        let own = fallback.messages.keys().map(AsRef::as_ref);
        let mut missing: Vec<&str> =
            own.filter(|name| !self.messages.contains_key(*name)).collect();
        missing.sort_unstable();
        missing
    }
}
