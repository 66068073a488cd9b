//! The pronouns that stand for a speaker.

/// Pronouns that stand for a speaker.
const PRONOUNS: &[&str] = &[
    "he", "she", "they", "er", "sie", "il", "elle", "él", "ella", "lui", "lei", "он", "она", "они",
    "він", "вона", "o", "هو", "هي", "הוא", "היא", "it",
];

/// Whether a word stands for a speaker named elsewhere.
pub(super) fn is_pronoun(word: &str) -> bool {
    let small = word.to_lowercase();
    PRONOUNS.contains(&small.as_str())
}
