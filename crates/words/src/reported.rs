//! Words of sentences that tell what somebody says: with which they begin, and which take a side.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::list::WordList;
use crate::web::primary;

static OPENINGS: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/openings.txt")));

static LOADED: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../data/loaded.txt")));

/// The words with which such a sentence begins in a language, by its primary tag, the usual one first; none where
/// none is known.
pub fn openings(language: &str) -> impl Iterator<Item = &str> {
    OPENINGS.under(language)
}

/// A sentence of this kind as a clause within another: "That it is so" becomes "that it is so". One that begins with
/// another word stays as it is.
///
/// ```
/// use casefile_words::reported::clause;
/// assert_eq!(clause("That Turkey buys oil", "en"), "that Turkey buys oil");
/// assert_eq!(clause("Что это так", "ru-RU"), "что это так");
/// assert_eq!(clause("Dass es so ist", "ar"), "dass es so ist");
/// assert_eq!(clause("Thatcher said so", "en"), "Thatcher said so");
/// ```
#[must_use]
pub fn clause<'t>(title: &'t str, language: &str) -> Cow<'t, str> {
    let primary = primary(language).to_ascii_lowercase();
    // A title may be in another language than it says; the words are told apart all the same.
    let opening = openings(&primary).find(|word| begins(title, word)).or_else(|| opening(title));
    match opening.and_then(|_| title.chars().next()) {
        Some(first) if first.is_uppercase() => {
            Cow::Owned(first.to_lowercase().chain(title.chars().skip(1)).collect())
        }
        _ => Cow::Borrowed(title),
    }
}

/// The word with which a title of any language begins that tells what somebody says.
///
/// ```
/// use casefile_words::reported::opening;
/// assert_eq!(opening("Qu’il neige"), Some("Qu’"));
/// assert_eq!(opening("Thatcher said so"), None);
/// ```
#[must_use]
pub fn opening(title: &str) -> Option<&'static str> {
    OPENINGS.headed().map(|(_, word)| word).find(|word| begins(title, word))
}

/// Whether a sentence begins with a word; one that ends in an apostrophe needs no space after it.
#[must_use]
pub fn begins(sentence: &str, word: &str) -> bool {
    sentence.strip_prefix(word).is_some_and(|rest| {
        word.ends_with(['’', '\'']) || rest.is_empty() || rest.starts_with(char::is_whitespace)
    })
}

/// Whether a word of a language, by its primary tag, says that what is told is true, or wrong.
#[must_use]
pub fn takes_a_side(word: &str, language: &str) -> bool {
    let word = word.to_lowercase();
    LOADED.under(language).any(|own| own == word)
}
