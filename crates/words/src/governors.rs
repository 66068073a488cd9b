//! The words beside a quotation that turn it round, language by language.

use std::sync::LazyLock;

use crate::list::WordList;

static GOVERNORS: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/governors.txt")));

/// All of them, under headings that say of which language they are, where they stand and what they do.
#[must_use]
pub fn list() -> &'static WordList {
    &GOVERNORS
}
