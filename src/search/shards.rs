//! The index of words as files: each holds the words of a part of the alphabet, so that a search reads few of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::index::{SearchIndex, WordEntry};

/// How long a file is, beyond which the next begins, in bytes.
const LONG: usize = 40_000;

/// How long the places of one word are, beyond which they stand in a file of their own, in bytes.
const HEAVY: usize = 12_000;

/// How many first letters words share that are never parted: all forms of a word stand in one file.
const TOGETHER: usize = 3;

/// A word that stands in more units than this, and in more than every second one, tells nothing apart.
const FEW: u32 = 400;

/// The index as files.
#[derive(Debug, Default)]
pub struct WordShards {
    /// Those of words and their places.
    pub shards: Vec<WordShard>,
    /// The places of single words that stand in very many units.
    pub places: Vec<String>,
    /// All words by their length, each followed by how many units hold it: what near spellings are found in.
    pub spellings: BTreeMap<usize, String>,
    /// Words that are not searched, because they stand nearly everywhere.
    pub common: Vec<String>,
}

/// The words of a part of the alphabet.
#[derive(Debug, Default)]
pub struct WordShard {
    /// The first letters of the first.
    pub first: String,
    /// The last.
    last: String,
    /// The numbers of stems that their words do not begin with.
    stems: BTreeMap<String, i64>,
    /// As a list of JSON: a word as it stands in a text, the number of its stem, its places; of places that are
    /// too long, the number of the file that holds them.
    pub json: String,
}

impl WordShards {
    /// The files of an index.
    #[must_use]
    pub fn of(index: SearchIndex) -> Self {
        let (units, entries) = index.into_entries();
        let mut made = Self::default();
        let mut spellings: BTreeMap<usize, String> = BTreeMap::new();
        for entry in &entries {
            let length = entry.word.chars().count();
            let spelt = spellings.entry(length).or_default();
            let comma = if spelt.is_empty() { "" } else { "," };
            let _ = write!(spelt, "{comma}\"{}\",{}", entry.written, entry.units);
            if entry.units > FEW && entry.units > units / 2 {
                made.common.push(entry.written.clone());
            } else if entry.units > 0 {
                made.add(entry);
            }
        }
        for shard in &mut made.shards {
            shard.json.push(']');
        }
        made.spellings =
            spellings.into_iter().map(|(length, spelt)| (length, format!("[{spelt}]"))).collect();
        made
    }

    fn add(&mut self, entry: &WordEntry) {
        let begins = beginning(&entry.word);
        let is_full = self
            .shards
            .last()
            .is_none_or(|shard| shard.json.len() > LONG && beginning(&shard.last) != begins);
        if is_full {
            self.shards.push(WordShard::from(begins));
        }
        let Some(shard) = self.shards.last_mut() else { return };
        shard.last.clone_from(&entry.word);
        let comma = if shard.json.len() > 1 { "," } else { "" };
        let stem = shard.stem(entry);
        let mut places = format!("\"{}\"", entry.places());
        if places.len() > HEAVY {
            let number = self.places.len().to_string();
            self.places.push(std::mem::replace(&mut places, number));
        }
        let _ = write!(shard.json, "{comma}\"{}\",{stem},{places}", entry.written);
    }
}

impl WordShard {
    fn from(first: &str) -> Self {
        Self { first: first.to_owned(), json: "[".to_owned(), ..Self::default() }
    }

    /// A stem as a number: its length, where the word begins with it, and otherwise one below nought, the same for
    /// every word that has it.
    fn stem(&mut self, entry: &WordEntry) -> i64 {
        let other = i64::try_from(self.stems.len()).unwrap_or(i64::MAX);
        match entry.word.starts_with(&entry.stem) {
            true => i64::try_from(entry.stem.chars().count()).unwrap_or(i64::MAX),
            false => *self.stems.entry(entry.stem.clone()).or_insert(-1 - other),
        }
    }
}

/// The first letters of a word.
fn beginning(word: &str) -> &str {
    word.char_indices().nth(TOGETHER).map_or(word, |(end, _)| &word[..end])
}
