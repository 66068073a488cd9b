//! Looks for words in a text: letter by letter where that is seldom done, in an index of the text where
//! it is done often.
//!
//! A source can have thousands of statements, and every one of them may be wrong. Once a text has been
//! looked through a few times, the places of every run of a few bytes are noted; from then on only those
//! of the rarest run of the words are looked at.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use memchr::memmem::Finder;

/// Bytes of a run. Words that are shorter are looked for letter by letter.
const RUN: usize = 8;

/// A text is looked through so many times before its index pays.
const OFTEN: usize = 32;

/// The index of a text, made when it has been looked through often.
#[derive(Debug, Default)]
pub(super) struct WordIndex {
    asked: AtomicUsize,
    runs: OnceLock<Option<Runs>>,
}

impl WordIndex {
    /// Words to be looked for in the text that this is the index of. A line feed in them stands for a
    /// space or for the end of a paragraph.
    pub fn search<'s>(&'s self, text: &'s str, words: &'s str) -> PassageSearch<'s> {
        let is_often = self.asked.fetch_add(1, Ordering::Relaxed) >= OFTEN;
        let runs = is_often.then(|| self.runs.get_or_init(|| Runs::of(text)).as_ref()).flatten();
        let way = runs.and_then(|runs| runs.rarest(words)).unwrap_or_else(|| {
            let line = words.split('\n').next().unwrap_or(words);
            SearchWay::Letters(Box::new(Finder::new(line.as_bytes())))
        });
        PassageSearch { text: text.as_bytes(), words: words.as_bytes(), way }
    }
}

/// Words that are being looked for.
#[derive(Debug)]
pub(super) struct PassageSearch<'s> {
    text: &'s [u8],
    words: &'s [u8],
    way: SearchWay<'s>,
}

#[derive(Debug)]
enum SearchWay<'s> {
    Letters(Box<Finder<'s>>),
    /// Where a run of the words may stand, and how far into the words it stands.
    Runs {
        into: usize,
        places: &'s [u32],
    },
}

impl PassageSearch<'_> {
    /// The first place between two bytes of the text.
    pub fn first(&self, from: usize, to: usize) -> Option<usize> {
        let last = to.checked_sub(self.words.len())?;
        match &self.way {
            SearchWay::Letters(finder) => {
                let mut from = from;
                loop {
                    let start = from + finder.find(self.text.get(from..to)?)?;
                    if start > last {
                        return None;
                    }
                    if self.is_at(start) {
                        return Some(start);
                    }
                    from = start + 1;
                }
            }
            SearchWay::Runs { into, places } => {
                let first = places.partition_point(|place| (*place as usize) < from + into);
                let starts = places.get(first..)?.iter().map(|place| *place as usize - into);
                starts.take_while(|start| *start <= last).find(|start| self.is_at(*start))
            }
        }
    }

    fn is_at(&self, start: usize) -> bool {
        let own = self.text.get(start..start + self.words.len());
        own.is_some_and(|own| {
            let mut both = own.iter().zip(self.words);
            both.all(|(own, wanted)| own == wanted || (*wanted == b'\n' && *own == b' '))
        })
    }
}

/// The places of every run of bytes in a text, those of a few runs together.
#[derive(Debug)]
struct Runs {
    /// For each number that a run can have, where its places begin; and where the last ones end.
    starts: Vec<u32>,
    places: Vec<u32>,
    shift: u32,
}

impl Runs {
    /// `None` for a text that is too short, or longer than places can say.
    fn of(text: &str) -> Option<Self> {
        let count = text.len().checked_sub(RUN - 1).filter(|count| *count > 0)?;
        u32::try_from(text.len()).ok()?;
        let bits = (usize::BITS - count.leading_zeros()).clamp(4, 24);
        let shift = u64::BITS - bits;
        let mut starts = vec![0_u32; (1 << bits) + 1];
        each_run(text.as_bytes(), |_, run| {
            if let Some(next) = starts.get_mut(number(run, shift) + 1) {
                *next += 1;
            }
        });
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut places = vec![0_u32; count];
        each_run(text.as_bytes(), |place, run| {
            if let Some(slot) = next.get_mut(number(run, shift)) {
                if let Some(own) = places.get_mut(*slot as usize) {
                    *own = u32::try_from(place).unwrap_or(u32::MAX);
                }
                *slot += 1;
            }
        });
        Some(Self { starts, places, shift })
    }

    /// The run of some words that may stand in the fewest places.
    fn rarest(&self, words: &str) -> Option<SearchWay<'_>> {
        let mut rarest: Option<(usize, &[u32])> = None;
        each_run(words.as_bytes(), |into, run| {
            let number = number(run, self.shift);
            let at = |number: usize| self.starts.get(number).map_or(0, |start| *start as usize);
            let own = self.places.get(at(number)..at(number + 1)).unwrap_or(&[]);
            if rarest.is_none_or(|(_, fewest)| own.len() < fewest.len()) {
                rarest = Some((into, own));
            }
        });
        rarest.map(|(into, places)| SearchWay::Runs { into, places })
    }
}

/// Every run of a text; a line feed counts as a space.
fn each_run(text: &[u8], mut then: impl FnMut(usize, u64)) {
    let mut run = 0_u64;
    for (at, byte) in text.iter().enumerate() {
        run = (run << 8) | u64::from(if *byte == b'\n' { b' ' } else { *byte });
        if at + 1 >= RUN {
            then(at + 1 - RUN, run);
        }
    }
}

fn number(run: u64, shift: u32) -> usize {
    usize::try_from(run.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> shift).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(index: &WordIndex, text: &str, words: &str) -> Vec<usize> {
        let search = index.search(text, words);
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(start) = search.first(from, text.len()) {
            found.push(start);
            from = start + 1;
        }
        found
    }

    #[test]
    fn an_index_finds_what_letters_find() {
        let sentence = "Ann’s oil — and gas — was sold.\nIt is so: aaaaaaaaaaaaaaaa. ";
        let text = sentence.repeat(5);
        let often = WordIndex { asked: AtomicUsize::new(OFTEN), ..WordIndex::default() };
        for start in 0..sentence.len() {
            for length in [1, 7, 8, 9, 30, 61, 200] {
                let Some(words) = text.get(start..start + length) else { continue };
                for words in [words.to_owned(), words.replace(' ', "\n"), format!("{words}x")] {
                    let letters = places(&WordIndex::default(), &text, &words);
                    assert_eq!(places(&often, &text, &words), letters, "{words:?}");
                }
            }
        }
        assert!(often.runs.get().is_some_and(Option::is_some));
    }

    #[test]
    fn only_the_places_of_the_rarest_run_are_looked_at() {
        let text: String = (0..10_000).map(|n| format!("Sentence number {n} is here. ")).collect();
        let runs = Runs::of(&text).unwrap();
        let looked_at = |words: &str| match runs.rarest(words) {
            Some(SearchWay::Runs { places, .. }) => places.len(),
            _ => usize::MAX,
        };
        assert!(looked_at("Sentence number 7777 is here") < 10);
        assert!(looked_at("Nothing of the kind was said") < 10);
    }

    #[test]
    fn short_texts_and_words_have_no_runs() {
        assert!(Runs::of("").is_none() && Runs::of("1234567").is_none());
        assert!(Runs::of("12345678").unwrap().rarest("1234567").is_none());
    }
}
