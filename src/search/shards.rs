//! The index of words as files: each holds the words of a part of the alphabet, so that a search reads few of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::index::{WordEntry, WordIndex};

/// How long a file is, beyond which the next begins, in bytes.
const LONG: usize = 40_000;

/// How many first letters words share that are never parted: all forms of a word stand in one file.
const TOGETHER: usize = 3;

/// A word that stands in more units than this, and in more than every second one, tells nothing apart.
const FEW: u32 = 400;

/// The index as files.
#[derive(Debug, Default)]
pub struct WordShards {
    /// Those of words and their places.
    pub shards: Vec<WordShard>,
    /// All words by their length, each followed by how many units hold it: what near spellings are found in.
    pub spellings: BTreeMap<usize, String>,
    /// Words that are not searched, because they stand nearly everywhere.
    pub common: Vec<String>,
}

/// The words of a part of the alphabet.
#[derive(Debug, Default)]
pub struct WordShard {
    /// The first.
    pub first: String,
    /// The last.
    last: String,
    /// As a list of JSON: a word, its stem, its places. Of a stem that the word begins with stands its length.
    pub json: String,
}

impl WordShards {
    /// The files of an index.
    #[must_use]
    pub fn of(index: WordIndex) -> Self {
        let (units, entries) = index.into_entries();
        let mut made = Self::default();
        let mut spellings: BTreeMap<usize, String> = BTreeMap::new();
        for entry in &entries {
            let length = entry.word.chars().count();
            let spelt = spellings.entry(length).or_default();
            let comma = if spelt.is_empty() { "" } else { "," };
            let _ = write!(spelt, "{comma}\"{}\",{}", entry.word, entry.units);
            if entry.units > FEW && entry.units > units / 2 {
                made.common.push(entry.word.clone());
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
            let json = "[".to_owned();
            self.shards.push(WordShard { first: entry.word.clone(), last: String::new(), json });
        }
        let Some(shard) = self.shards.last_mut() else { return };
        shard.last.clone_from(&entry.word);
        let comma = if shard.json.len() > 1 { "," } else { "" };
        let stem = match entry.word.starts_with(&entry.stem) {
            true => entry.stem.chars().count().to_string(),
            false => format!("\"{}\"", entry.stem),
        };
        let places = entry.places();
        let _ = write!(shard.json, "{comma}\"{}\",{stem},\"{places}\"", entry.word);
    }
}

/// The first letters of a word.
fn beginning(word: &str) -> &str {
    word.char_indices().nth(TOGETHER).map_or(word, |(end, _)| &word[..end])
}
