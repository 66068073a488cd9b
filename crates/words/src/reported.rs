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

/// Whether a title begins with a word; one that ends in an apostrophe needs no space after it.
#[must_use]
pub fn begins(title: &str, word: &str) -> bool {
    title.strip_prefix(word).is_some_and(|rest| {
        word.ends_with(['’', '\'']) || rest.is_empty() || rest.starts_with(char::is_whitespace)
    })
}

/// The word with which a title of any language begins that tells what somebody says.
///
/// ```
/// use casefile_words::reported::opening;
///
/// assert_eq!(opening("Qu’il neige"), Some("Qu’"));
/// assert_eq!(opening("Thatcher said so"), None);
/// ```
#[must_use]
pub fn opening(title: &str) -> Option<&'static str> {
    let mut all = OPENINGS.headed().map(|(_, word)| word);
    all.find(|word| begins(title, word))
}

/// Whether a word says that what is told is true, or wrong.
#[must_use]
pub fn takes_a_side(word: &str) -> bool {
    LOADED.contains(&word.to_lowercase())
}
