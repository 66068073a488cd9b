//! Words for numbers, from two to ninety.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::list::WordList;

static NUMBERS: LazyLock<HashMap<String, u64>> = LazyLock::new(|| {
    let list = WordList::read(include_str!("../data/numbers.txt"));
    let own =
        list.headed().filter_map(|(value, word)| Some((word.to_owned(), value.parse().ok()?)));
    own.collect()
});

/// No word of the list is longer, in bytes.
const LONGEST: usize = 24;

/// The number that a word is.
#[must_use]
pub fn value(word: &str) -> Option<u64> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    NUMBERS.get(word).or_else(|| NUMBERS.get(&word.to_lowercase())).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_a_number_has_its_value() {
        assert_eq!((value("five"), value("Zwölf"), value("пяти")), (Some(5), Some(12), Some(5)));
        assert_eq!((value("due"), value("one"), value("")), (None, None, None));
    }
}
