//! Words that stand with a capital letter before a name and are no part of it.

use std::sync::LazyLock;

use crate::list::WordList;

static TITLES: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/titles.txt")));

static STARTS: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/starts.txt")));

/// Whether a word belongs to a title before a name.
#[must_use]
pub fn is_title(word: &str) -> bool {
    let small = word.to_lowercase();
    TITLES.contains(&small)
}

/// Whether a word has its capital from the beginning of a sentence.
#[must_use]
pub fn is_start(word: &str) -> bool {
    let small = word.to_lowercase();
    let before_apostrophe = small.split(['’', '\'']).next().unwrap_or("");
    STARTS.contains(&small) || STARTS.contains(before_apostrophe)
}
