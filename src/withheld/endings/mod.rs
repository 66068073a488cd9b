//! Which endings make no other word of a name: a closed list for each language.

mod changed;
mod table;

use casefile_words::web::primary;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use table::TABLE;

/// Letters of a name that an ending may take the place of.
const LONGEST_CHANGE: usize = 4;

/// Endings that may follow one another.
const MOST_CHAINED: usize = 4;

/// What one language does to names, folded.
#[derive(Debug, Clone, Default)]
pub struct Forms {
    /// Endings, whatever the name ends with.
    any: FxHashSet<&'static str>,
    /// Endings after a consonant only.
    consonant: FxHashSet<&'static str>,
    /// Endings after a consonant only, which is written once more before them.
    doubling: FxHashSet<&'static str>,
    /// The end of a name and the ends that take its place.
    changes: FxHashMap<&'static str, FxHashSet<&'static str>>,
    /// What may follow an apostrophe.
    apostrophe: FxHashSet<&'static str>,
    /// What may be written together with a name before it.
    before: FxHashSet<&'static str>,
    /// Endings one of which may follow another, in one language.
    chained: Vec<FxHashSet<&'static str>>,
}

/// The endings of all languages.
#[derive(Debug)]
pub struct Endings {
    /// By language, what it does, put together when it is first asked for.
    languages: BTreeMap<&'static str, OnceLock<Forms>>,
    all: Forms,
}

impl Endings {
    /// Reads the tables.
    pub fn new() -> Self {
        let codes = TABLE.iter().flat_map(|row| row.languages);
        let languages = codes.map(|code| (*code, OnceLock::new())).collect();
        let mut all = Forms::default();
        TABLE.iter().for_each(|row| all.add(row));
        // Where the language is not known, a row of endings could be any word's: the editor is asked.
        all.chained.clear();
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
        let primary = language.map_or("", primary);
        let known = self.languages.get_key_value(primary.to_ascii_lowercase().as_str());
        known.map_or(&self.all, |(code, forms)| forms.get_or_init(|| Forms::of(code)))
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
    fn of(code: &str) -> Self {
        let mut forms = Self::default();
        let rows = TABLE.iter().filter(|row| row.languages.contains(&code));
        rows.for_each(|row| forms.add(row));
        forms
    }

    fn add(&mut self, row: &table::Row) {
        let list = str::split_whitespace;
        self.any.extend(list(row.any));
        for ending in list(row.consonant) {
            match ending.strip_prefix('&') {
                Some(ending) => self.doubling.insert(ending),
                None => self.consonant.insert(ending),
            };
        }
        self.apostrophe.extend(list(row.apostrophe));
        self.before.extend(list(row.before));
        for (from, to) in row.changes {
            let to = list(to).map(|end| if end == "_" { "" } else { end });
            self.changes.entry(from).or_default().extend(to);
        }
        if row.is_chained {
            let all = list(row.any).chain(list(row.consonant));
            self.chained.push(all.filter(|ending| !ending.starts_with('&')).collect());
        }
    }

    /// Whether `rest` is an ending of `word`; both are folded.
    pub fn is_ending(&self, word: &str, rest: &str) -> bool {
        if self.any.contains(rest) || self.chained.iter().any(|all| is_chain(all, rest)) {
            return true;
        }
        let Some(last) = word.chars().next_back().filter(|last| !is_vowel(*last)) else {
            return false;
        };
        let doubled = rest.strip_prefix(last);
        self.consonant.contains(rest) || doubled.is_some_and(|rest| self.doubling.contains(rest))
    }

    /// Whether `rest` may take the place of the last `cut` bytes of `word`; some may only before an apostrophe, which
    /// then is a part of it.
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

/// Whether letters are endings one after the other. A single letter says nothing between others.
fn is_chain(all: &FxHashSet<&str>, rest: &str) -> bool {
    // Whether all letters up to each place are endings, and how many of these.
    let mut reached = vec![0_usize; rest.len() + 1];
    reached[0] = 1;
    for (start, _) in rest.char_indices() {
        if reached[start] == 0 || reached[start] > MOST_CHAINED {
            continue;
        }
        for end in
            rest[start..].char_indices().skip(1).map(|(at, _)| start + at).chain([rest.len()])
        {
            let ending = &rest[start..end];
            let is_single = ending.chars().nth(1).is_none() && end < rest.len();
            if !is_single && all.contains(ending) && reached[end] == 0 {
                reached[end] = reached[start] + 1;
            }
        }
    }
    reached[rest.len()] > 0
}

fn is_vowel(c: char) -> bool {
    "aeiouyäöüáéíóúýőűåæøāēīūąęėįųůěаеиоуыэюяіїєαεηιουω".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::withheld::fold::folded;

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
        assert!(endings.of(Some("tr")).is_ending("orhan", "gillere"));
        assert!(!endings.of(Some("tr")).is_ending("orhan", "gazi"));
        assert!(!endings.of(None).is_ending("orhan", "gillere"));
    }

    #[test]
    fn every_list_is_written_as_it_is_folded() {
        let mut other = Vec::new();
        for row in TABLE {
            let changes = row.changes.iter().flat_map(|(from, to)| [*from, *to]);
            let lists = [row.any, row.consonant, row.apostrophe, row.before];
            for ending in lists.into_iter().chain(changes).flat_map(str::split_whitespace) {
                let ending = ending.trim_start_matches('&');
                if ending != "_" && folded(ending) != ending {
                    other.push((ending, folded(ending)));
                }
            }
        }
        assert_eq!(other, []);
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
        // A woman's surname, and the family's.
        assert!(russian.is_change("орлова", "ова".len(), "овых"));
        assert!(endings.of(Some("cs")).is_change("nováková", "ová".len(), ""));
    }
}
