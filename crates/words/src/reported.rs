//! Words of sentences that tell what somebody says: with which they begin, and which take a side.

use std::sync::LazyLock;

use crate::list::WordList;

static OPENINGS: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/openings.txt")));

static LOADED: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/loaded.txt")));

/// The words with which such a sentence begins in a language, by its primary tag, the usual one first; none where
/// none is known.
pub fn openings(language: &str) -> impl Iterator<Item = &str> {
    OPENINGS.under(language)
}

/// Whether a word says that what is told is true, or wrong.
#[must_use]
pub fn takes_a_side(word: &str) -> bool {
    LOADED.contains(&word.to_lowercase())
}
