//! Compares texts by their words: which parts of one stand in another.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words in a row that must agree.
const RUN: usize = 4;

/// Whether a character is of a script that does not part words.
fn is_alone(character: char) -> bool {
    matches!(character, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// How long a text of so many [`words`] is, in words as other scripts part them: two characters are about one.
pub(super) fn length(text: &str, words: usize) -> usize {
    if text.is_ascii() {
        return words;
    }
    words - text.chars().filter(|own| is_alone(*own)).count() / 2
}

/// The words of a text as numbers: letters and digits in small letters; a character at a time in scripts that do
/// not part words.
pub(super) fn words(text: &str) -> Vec<u64> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut close = |word: &mut String| {
        if !word.is_empty() {
            let mut hasher = DefaultHasher::new();
            word.hash(&mut hasher);
            words.push(hasher.finish());
            word.clear();
        }
    };
    for character in text.chars() {
        let is_alone = is_alone(character);
        if is_alone || !character.is_alphanumeric() {
            close(&mut word);
        }
        if is_alone || character.is_alphanumeric() {
            word.extend(character.to_lowercase());
        }
        if is_alone {
            close(&mut word);
        }
    }
    close(&mut word);
    words
}

/// A text to look up parts of others in.
#[derive(Debug, Default)]
pub(super) struct Shingles {
    runs: HashSet<u64>,
    blocks: HashSet<u64>,
}

impl Shingles {
    /// Adds a block of words.
    pub(super) fn add(&mut self, block: &[u64]) {
        self.runs.extend(block.windows(RUN).map(number));
        if block.len() < RUN * 3 {
            self.blocks.insert(number(block));
        }
    }

    /// How much of a block stands in the text, from 0 to 1.
    pub(super) fn coverage(&self, block: &[u64]) -> f64 {
        if self.runs.is_empty() && self.blocks.is_empty() {
            return 0.0;
        }
        if block.len() < RUN {
            return f64::from(u8::from(self.blocks.contains(&number(block))));
        }
        let mut covered = vec![false; block.len()];
        for (at, run) in block.windows(RUN).enumerate() {
            if self.runs.contains(&number(run)) {
                covered[at..at + RUN].fill(true);
            }
        }
        let count = covered.iter().filter(|own| **own).count();
        ratio(count, block.len())
    }
}

/// A share of two counts.
pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

fn number(words: &[u64]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}
