//! The pronouns that stand for a speaker.

use crate::lists;

/// Whether a word stands for a speaker named elsewhere.
pub(super) fn is_pronoun(word: &str) -> bool {
    let small = word.to_lowercase();
    lists::PRONOUNS.contains(&small)
}
