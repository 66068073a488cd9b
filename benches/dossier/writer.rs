//! Writes words without meaning: names from syllables, sentences from words.

use std::collections::BTreeSet;

use super::chance::Chance;

const SYLLABLES: &str = "ba be bi bo da de di do fa fe ga go ha ka ke ki ko la le li lo ma me mi mo \
    na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo za ze";

const WORDS: &str = "the of and to in that is was for on with as by at from report official ministry \
    border convoy payment company contract shipment account letter meeting region evidence document \
    record bank transfer vessel harbour permit customs court inquiry committee witness statement \
    deputy director agency newspaper interview according officials said told reporters Wednesday \
    Thursday last month year previously denied confirmed unclear network supply route depot licence \
    invoice broker subsidiary register audit minutes annex exhibit paragraph";

/// Writes words without meaning.
pub struct Writer {
    /// What it draws from.
    pub chance: Chance,
    syllables: Vec<&'static str>,
    words: Vec<&'static str>,
}

impl Writer {
    /// A writer that begins at a seed.
    pub fn new(seed: u64) -> Self {
        Self {
            chance: Chance::new(seed),
            syllables: SYLLABLES.split_whitespace().collect(),
            words: WORDS.split_whitespace().collect(),
        }
    }

    /// A name of two parts that nobody has yet.
    pub fn new_name(&mut self, taken: &mut BTreeSet<String>) -> String {
        loop {
            let name = format!("{} {}", self.name(), self.name());
            if taken.insert(name.clone()) {
                return name;
            }
        }
    }

    fn name(&mut self) -> String {
        let count = self.chance.between(2, 4);
        let name: String = (0..count).map(|_| *self.chance.one(&self.syllables)).collect();
        capital(&name)
    }

    /// A sentence of `low` to `high` words, without a full stop.
    pub fn sentence(&mut self, low: usize, high: usize) -> String {
        let count = self.chance.between(low, high);
        let words: Vec<&str> = (0..count).map(|_| *self.chance.one(&self.words)).collect();
        capital(&words.join(" "))
    }

    /// Whole sentences.
    pub fn sentences(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.sentence(8, 22) + ".").collect()
    }

    /// A sentence that goes on after a name: `low` to `high` words in small letters.
    pub fn clause(&mut self, low: usize, high: usize) -> String {
        self.sentence(low, high).to_lowercase()
    }
}

/// Words with their first letter as a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The day that is `days` after the first of the year 2014.
pub fn day(days: usize) -> String {
    let mut left = days;
    let mut year = 2014;
    loop {
        let is_leap = year % 4 == 0;
        let months = [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..).zip(months) {
            if left < length {
                return format!("{year}-{month:02}-{:02}", left + 1);
            }
            left -= length;
        }
        year += 1;
    }
}
