//! The words behind a number without which it is another amount.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::list::WordList;

static AMOUNTS: LazyLock<BTreeMap<char, Vec<String>>> = LazyLock::new(|| {
    let mut amounts: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for words in WordList::read(include_str!("../data/amounts.txt")).iter() {
        if let Some(first) = words.chars().next() {
            amounts.entry(first).or_default().push(words.to_owned());
        }
    }
    amounts
});

/// Whether a text, which stands behind a number, begins with words of its size, or of hundredths: `million`, `per cent`.
#[must_use]
pub fn ends(text: &str) -> bool {
    /// No words of the list are longer, in characters.
    const LONGEST: usize = 16;
    let begin: String = text.chars().take(LONGEST).flat_map(char::to_lowercase).collect();
    let Some(first) = begin.chars().next() else { return false };
    AMOUNTS.get(&first).is_some_and(|all| {
        all.iter().any(|words| {
            let rest = begin.strip_prefix(words.as_str());
            let is_whole = |rest: &str| !rest.starts_with(char::is_alphanumeric);
            // Characters of Chinese, Japanese and Korean part no words.
            rest.is_some_and(|rest| is_whole(rest) || words.chars().all(|own| own >= '\u{2e80}'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_what_it_counts_in() {
        for text in [
            "million people",
            "Mio. Menschen",
            "тыс. человек",
            "per cent of it",
            "万人",
            "bin kişi",
        ] {
            assert!(ends(text), "{text}");
        }
        for text in ["", "millionaires came", "people", "per day", "men", "人"] {
            assert!(!ends(text), "{text}");
        }
    }
}
