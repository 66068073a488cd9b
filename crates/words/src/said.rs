//! The verbs by which texts attribute words.

use std::sync::LazyLock;

use crate::list::WordList;

/// Whether a word attributes speech.
#[must_use]
pub fn is_verb(word: &str) -> bool {
    static VERBS: LazyLock<WordList> =
        LazyLock::new(|| WordList::read(include_str!("../data/verbs.txt")));
    VERBS.contains(&word.to_lowercase())
}
