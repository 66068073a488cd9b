//! The index of words: for each, in which units it stands and where there. A unit is a statement or a paragraph.

use rustc_hash::FxHashMap;

use super::digits::Digits;
use super::fold::words;
use super::stems::Stems;

/// Where texts of one unit follow each other, no phrase goes from one into the next.
const GAP: u32 = 16;

/// Words by the units that hold them.
#[derive(Default)]
pub struct WordIndex {
    /// The place of a word among the entries.
    places: FxHashMap<String, usize>,
    entries: Vec<WordEntry>,
    stems: Stems,
    units: u32,
}

/// A word, and where it stands.
pub(super) struct WordEntry {
    pub word: String,
    pub stem: String,
    /// How many units hold it.
    pub units: u32,
    /// For each of them how far on it is, and its places there.
    pub places: Digits,
    next: u32,
}

impl WordIndex {
    /// Adds a unit of one or more texts, each with the tag of its language: its number is the next.
    pub fn add<'t>(&mut self, texts: impl IntoIterator<Item = (&'t str, &'t str)>) {
        let (mut found, mut at): (Vec<(usize, u32)>, u32) = (Vec::new(), 0);
        for (tag, text) in texts {
            for own in words(text) {
                found.push((self.entry(tag, own.word, &own.written), at));
                at = at.saturating_add(1);
            }
            at = at.saturating_add(GAP);
        }
        found.sort_unstable();
        for same in found.chunk_by(|one, other| one.0 == other.0) {
            let Some((place, _)) = same.first() else { continue };
            self.entries[*place].stand(self.units, same.iter().map(|(_, at)| *at));
        }
        self.units += 1;
    }

    /// Adds words that near spellings may lead to, though they stand in no unit: names and titles.
    pub fn know(&mut self, tag: &str, text: &str) {
        for own in words(text) {
            self.entry(tag, own.word, &own.written);
        }
    }

    fn entry(&mut self, tag: &str, word: String, written: &str) -> usize {
        if let Some(place) = self.places.get(&word) {
            return *place;
        }
        let place = self.entries.len();
        let stem = self.stems.of(tag, &word, written);
        let entry =
            WordEntry { word: word.clone(), stem, units: 0, places: Digits::default(), next: 0 };
        self.entries.push(entry);
        self.places.insert(word, place);
        place
    }

    /// How many units there are, and every word in order.
    pub(super) fn into_entries(self) -> (u32, Vec<WordEntry>) {
        let mut entries = self.entries;
        entries.sort_unstable_by(|one, other| one.word.cmp(&other.word));
        (self.units, entries)
    }
}

impl WordEntry {
    /// That it stands at these places of a unit.
    fn stand(&mut self, unit: u32, places: impl ExactSizeIterator<Item = u32>) {
        let far = unit - self.next;
        let count = places.len();
        self.places.push(far << 1 | u32::from(count > 1));
        if count > 1 {
            self.places.push_length(count);
        }
        let mut last = 0;
        for place in places {
            self.places.push(place - last);
            last = place;
        }
        self.next = unit + 1;
        self.units += 1;
    }
}
