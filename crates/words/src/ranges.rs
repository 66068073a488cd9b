//! The words that make one amount of two numbers: `5 to 10`, `between 5 and 10`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::list::WordList;

/// What stands before the first number, where a word asks for it.
#[derive(Default)]
struct Joining {
    always: bool,
    after: BTreeSet<&'static str>,
}

static RANGES: LazyLock<BTreeMap<&'static str, Joining>> = LazyLock::new(|| {
    let mut ranges: BTreeMap<&'static str, Joining> = BTreeMap::new();
    let text = include_str!("../data/ranges.txt");
    // Entries are taken from the text itself, which lasts.
    let list = WordList::read(text);
    for line in text.lines().filter(|line| list.contains(line)) {
        match line.split_once(" … ") {
            Some((first, second)) => drop(ranges.entry(second).or_default().after.insert(first)),
            None => ranges.entry(line).or_default().always = true,
        }
    }
    ranges
});

/// How a word between two numbers joins them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RangeWord {
    /// By itself: `5 to 10`.
    Alone,
    /// Because of another before the first number: `between 5 and 10`.
    WithAnother,
}

/// How a word joins two numbers, of which the first stands behind `before`; nothing where it does not.
#[must_use]
pub fn joins(before: &str, word: &str) -> Option<RangeWord> {
    let own = RANGES.get(word.to_lowercase().as_str())?;
    if own.always {
        return Some(RangeWord::Alone);
    }
    let before = before.trim_end();
    let start = before.trim_end_matches(char::is_alphanumeric).len();
    let first = before[start..].to_lowercase();
    own.after.contains(first.as_str()).then_some(RangeWord::WithAnother)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_joins_two_numbers_by_itself_or_after_another() {
        assert_eq!(joins("some ", "to"), Some(RangeWord::Alone));
        assert_eq!(joins("", "Bis"), Some(RangeWord::Alone));
        assert_eq!(joins("Between ", "and"), Some(RangeWord::WithAnother));
        assert_eq!(joins("zwischen ", "und"), Some(RangeWord::WithAnother));
        assert_eq!(joins("some ", "and"), None);
        assert_eq!(joins("between ", "or"), None);
    }
}
