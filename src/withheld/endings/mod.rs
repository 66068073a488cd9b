//! Which endings make no other word of a name: a closed list for each language.

mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use table::TABLE;

use super::fold::folded;

/// Letters of a name that an ending may take the place of.
const LONGEST_CHANGE: usize = 4;

/// What one language does to names, folded.
#[derive(Debug, Clone, Default)]
pub struct Forms {
    /// Endings, whatever the name ends with.
    any: BTreeSet<String>,
    /// Endings after a consonant only.
    consonant: BTreeSet<String>,
    /// Endings after a consonant only, which is written once more before them.
    doubling: BTreeSet<String>,
    /// The end of a name and the ends that take its place.
    changes: BTreeMap<String, BTreeSet<String>>,
    /// What may follow an apostrophe.
    apostrophe: BTreeSet<String>,
    /// What may be written together with a name before it.
    before: BTreeSet<String>,
}

/// The endings of all languages.
#[derive(Debug, Clone)]
pub struct Endings {
    languages: BTreeMap<&'static str, Forms>,
    all: Forms,
}

impl Endings {
    /// Reads the tables.
    pub fn new() -> Self {
        let mut languages: BTreeMap<&'static str, Forms> = BTreeMap::new();
        let mut all = Forms::default();
        for row in TABLE {
            all.add(row);
            row.languages.iter().for_each(|code| languages.entry(code).or_default().add(row));
        }
        Self { languages, all }
    }

    /// Those of the tables, read once.
    pub fn known() -> &'static Self {
        static KNOWN: LazyLock<Endings> = LazyLock::new(Endings::new);
        &KNOWN
    }

    /// What a text's language does to names: everything that any language does where it is not known, or
    /// is none that there is a list for.
    pub fn of(&self, language: Option<&str>) -> &Forms {
        let primary = language.and_then(|tag| tag.split(['-', '_']).next()).unwrap_or("");
        self.languages.get(primary.to_ascii_lowercase().as_str()).unwrap_or(&self.all)
    }

    /// The beginnings of a folded word to which an ending may come that takes the place of its own, each
    /// with the length in bytes of what is taken away.
    pub fn stems<'w>(&self, word: &'w str) -> Vec<(&'w str, usize)> {
        let ends = word.char_indices().rev().map(|(at, _)| at).filter(|at| *at > 0);
        let known =
            ends.take(LONGEST_CHANGE).filter(|at| self.all.changes.contains_key(&word[*at..]));
        known.map(|at| (&word[..at], word.len() - at)).collect()
    }
}

impl Forms {
    fn add(&mut self, row: &table::Row) {
        let fold =
            |endings: &str| -> Vec<String> { endings.split_whitespace().map(folded).collect() };
        self.any.extend(fold(row.any));
        for ending in fold(row.consonant) {
            match ending.strip_prefix('&') {
                Some(ending) => self.doubling.insert(ending.to_owned()),
                None => self.consonant.insert(ending),
            };
        }
        self.apostrophe.extend(fold(row.apostrophe));
        self.before.extend(fold(row.before));
        for (from, to) in row.changes {
            self.changes.entry(folded(from)).or_default().extend(fold(to));
        }
    }

    /// Whether `rest` is an ending of `word`; both are folded.
    pub fn is_ending(&self, word: &str, rest: &str) -> bool {
        if self.any.contains(rest) {
            return true;
        }
        let Some(last) = word.chars().next_back().filter(|last| !is_vowel(*last)) else {
            return false;
        };
        let doubled = rest.strip_prefix(last);
        self.consonant.contains(rest) || doubled.is_some_and(|rest| self.doubling.contains(rest))
    }

    /// Whether `rest` may take the place of the last `cut` bytes of `word`.
    pub fn is_change(&self, word: &str, cut: usize, rest: &str) -> bool {
        let end = word.len().checked_sub(cut).and_then(|at| word.get(at..)).unwrap_or("");
        self.changes.get(end).is_some_and(|ends| ends.contains(rest))
    }

    /// Whether letters after an apostrophe are an ending.
    pub fn is_after_apostrophe(&self, rest: &str) -> bool {
        rest == "s" || self.apostrophe.contains(rest)
    }

    /// Whether letters that are written together with a word before it are words of their own.
    pub fn is_before(&self, letters: &str) -> bool {
        self.before.contains(letters)
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouyäöüáéíóúýőűåæøāēīūąęėįųůěаеиоуыэюяіїєαεηιουω".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_folded_and_closed() {
        let endings = Endings::new();
        assert!(endings.of(Some("de-AT")).is_ending("karl", "s"));
        assert!(!endings.of(Some("de")).is_ending("karl", "a"));
        assert!(endings.of(Some("fi")).is_ending("karl", "ille"));
        // Not known, or none that there is a list for: all of them.
        assert!(endings.of(None).is_ending("karl", "ille"));
        assert!(endings.of(Some("tlh")).is_ending("karl", "ille"));
        assert!(endings.of(Some("hu")).is_ending("jános", "sal"));
        assert!(!endings.of(Some("hu")).is_ending("jános", "mal"));
    }

    #[test]
    fn no_change_is_longer_than_what_is_looked_at() {
        let longest = Endings::new().all.changes.keys().map(|from| from.chars().count()).max();
        assert!(longest <= Some(LONGEST_CHANGE));
    }

    #[test]
    fn a_change_takes_the_place_of_an_end() {
        let endings = Endings::new();
        assert!(endings.stems("мария").contains(&("мари", "я".len())));
        let russian = endings.of(Some("ru"));
        assert!(russian.is_change("мария", "я".len(), "и"));
        assert!(!russian.is_change("мария", "я".len(), "на"));
        assert!(!endings.of(Some("de")).is_change("мария", "я".len(), "и"));
    }
}
