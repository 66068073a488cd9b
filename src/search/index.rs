//! The index of words: for each, in which units it stands and where there. A unit is a statement or a paragraph.

use rustc_hash::FxHashMap;

use super::digits::Digits;
use super::fold::each_word;
use super::stems::Stems;

/// Where texts of one unit follow each other, no phrase goes from one into the next.
const GAP: u32 = 16;

/// Words by the units that hold them.
#[derive(Default)]
pub struct SearchIndex {
    /// The place of a word among the entries.
    places: FxHashMap<String, usize>,
    entries: Vec<WordEntry>,
    stems: Stems,
    /// The number of the next unit.
    next: u32,
}

/// A word, and where it stands.
pub(super) struct WordEntry {
    pub word: String,
    /// As it stands in a text: files hold no spelling that readers do not see elsewhere.
    pub written: String,
    pub stem: String,
    /// How many units hold it.
    pub units: u32,
    /// The first of them, and whether the word stands there more than once.
    first: Option<(u32, bool)>,
    /// Its places there, and for each further unit how far on that is, and its places there.
    rest: Digits,
    /// The number after the last of them.
    next: u32,
}

impl SearchIndex {
    /// An index whose first unit has a number: a part of a greater one.
    #[must_use]
    pub fn from(number: u32) -> Self {
        Self { next: number, ..Self::default() }
    }

    /// Adds a unit of one or more texts, each with the tag of its language: its number is the next.
    pub fn add<'t>(&mut self, texts: impl IntoIterator<Item = (&'t str, &'t str)>) {
        let (mut found, mut at): (Vec<(usize, u32)>, u32) = (Vec::new(), 0);
        for (tag, text) in texts {
            each_word(text, |word, written| {
                found.push((self.entry(tag, word, written), at));
                at = at.saturating_add(1);
            });
            at = at.saturating_add(GAP);
        }
        found.sort_unstable();
        for same in found.chunk_by(|one, other| one.0 == other.0) {
            let Some((place, _)) = same.first() else { continue };
            self.entries[*place].stand(self.next, same.iter().map(|(_, at)| *at));
        }
        self.next += 1;
    }

    /// Adds words that near spellings may lead to, though they stand in no unit: names and titles.
    pub fn know(&mut self, tag: &str, text: &str) {
        each_word(text, |word, written| {
            self.entry(tag, word, written);
        });
    }

    /// The same with all units of the part that follows.
    #[must_use]
    pub fn with(mut self, part: Self) -> Self {
        for entry in part.entries {
            match self.places.get(&entry.word) {
                Some(place) => self.entries[*place].go_on(&entry),
                None => {
                    self.places.insert(entry.word.clone(), self.entries.len());
                    self.entries.push(entry);
                }
            }
        }
        self.next = part.next;
        self
    }

    fn entry(&mut self, tag: &str, word: &str, written: &str) -> usize {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = self.entries.len();
        let stem = self.stems.of(tag, word, written);
        self.places.insert(word.to_owned(), place);
        let (word, written, rest) = (word.to_owned(), written.to_owned(), Digits::default());
        self.entries.push(WordEntry { word, written, stem, units: 0, first: None, rest, next: 0 });
        place
    }

    /// How many units there are, and every word in order.
    pub(super) fn into_entries(self) -> (u32, Vec<WordEntry>) {
        let mut entries = self.entries;
        entries.sort_unstable_by(|one, other| one.word.cmp(&other.word));
        (self.next, entries)
    }
}

impl WordEntry {
    /// That it stands at these places of a unit.
    fn stand(&mut self, unit: u32, places: impl ExactSizeIterator<Item = u32>) {
        let count = places.len();
        match self.first {
            None => self.first = Some((unit, count > 1)),
            Some(_) => self.rest.push((unit - self.next) << 1 | u32::from(count > 1)),
        }
        if count > 1 {
            self.rest.push_length(count);
        }
        let mut last = 0;
        for place in places {
            self.rest.push(place - last);
            last = place;
        }
        self.next = unit + 1;
        self.units += 1;
    }

    /// That it stands in later units as well, as another entry says.
    fn go_on(&mut self, other: &Self) {
        let Some((unit, is_often)) = other.first else { return };
        match self.first {
            None => self.first = other.first,
            Some(_) => self.rest.push((unit - self.next) << 1 | u32::from(is_often)),
        }
        self.rest.append(&other.rest);
        self.next = other.next;
        self.units += other.units;
    }

    /// For each unit that holds it how far on it is, and its places there.
    pub fn places(&self) -> String {
        let mut digits = Digits::default();
        if let Some((unit, is_often)) = self.first {
            digits.push(unit << 1 | u32::from(is_often));
        }
        digits.append(&self.rest);
        digits.into_text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(index: SearchIndex) -> Vec<(String, u32, Vec<u32>)> {
        let (_, entries) = index.into_entries();
        let each =
            entries.iter().map(|own| (own.word.clone(), own.units, Digits::read(&own.places())));
        each.collect()
    }

    #[test]
    fn parts_make_the_same_as_the_whole() {
        let texts = ["the toll was kept", "nobody kept the toll, the toll", "gulls", "kept"];
        let mut whole = SearchIndex::default();
        texts.iter().for_each(|text| whole.add([("en", *text)]));
        let part = |from: usize, to: usize| {
            let mut part = SearchIndex::from(from as u32);
            texts[from..to].iter().for_each(|text| part.add([("en", *text)]));
            part
        };
        let parts = part(0, 1).with(part(1, 3)).with(part(3, 4));
        let whole = entries(whole);
        assert_eq!(entries(parts), whole);
        // In the first unit at the fourth place; in the next at the second; two units on at the first.
        let kept = whole.iter().find(|(word, ..)| word == "kept").unwrap();
        assert_eq!(kept, &("kept".to_owned(), 3, vec![0, 3, 0, 1, 2, 0]));
    }

    #[test]
    fn no_phrase_goes_from_one_text_into_the_next() {
        let mut index = SearchIndex::default();
        index.add([("en", "the toll"), ("de", "der Zoll")]);
        let found = entries(index);
        let der = found.iter().find(|(word, ..)| word == "der").unwrap();
        assert_eq!(der.2, [0, 2 + GAP]);
    }
}
