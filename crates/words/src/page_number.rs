//! The number of a printed page, as a line at its head or foot.

use std::sync::LazyLock;

use crate::list::WordList;

static BESIDE: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/page-numbers.txt")));

/// Whether a word, in small letters, stands beside the number of a page.
#[must_use]
pub fn stands_beside(word: &str) -> bool {
    BESIDE.contains(word)
}
