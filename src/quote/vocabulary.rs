//! Lists the words of a text with their places, and finds where most of some other words stand in a row.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::plain::simplified;

/// So many places of single words are tried at most; those of rare words come first.
const MOST_TRIED: usize = 20_000;

/// With so many places from more than half of the words, no more are tried.
const ENOUGH_TRIED: usize = 1_000;

/// Words that may each be misspelt are looked for only if there are no more than these: of more, half are
/// the same or the passage is not near.
const FEW: usize = 3;

/// The words of a text as they are compared. Many quotations of one source may be missing.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// The words' places in the text.
    pub places: Vec<Range<usize>>,
    /// For each word, which of the distinct ones it is.
    pub numbers: Vec<usize>,
    /// The distinct words, in order.
    pub words: Vec<VocabularyWord>,
    /// For each distinct word, where its own part of `standing` begins; and where the last one's ends.
    starts: Vec<usize>,
    /// Which words of the text the distinct words are.
    standing: Vec<usize>,
}

/// A word without the marks around it, in small letters, with what tells at a glance that others are unlike it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VocabularyWord {
    pub key: String,
    characters: u32,
    /// A bit for every character in it; some characters share one.
    letters: u64,
}

impl VocabularyWord {
    pub fn of(word: &str) -> Self {
        let key = simplified(word).trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let letters = key.chars().fold(0, |letters, c| letters | (1_u64 << (u32::from(c) % 64)));
        let characters = u32::try_from(key.chars().count()).unwrap_or(u32::MAX);
        Self { key, characters, letters }
    }

    /// Whether most of the letters are the same and in the same order.
    fn is_like(&self, other: &Self) -> bool {
        // A letter that only one has takes an edit of its own, and so does each that one has more.
        let own = (self.letters & !other.letters).count_ones();
        let others = (other.letters & !self.letters).count_ones();
        let edits = own.max(others).max(self.characters.abs_diff(other.characters));
        let longest = self.characters.max(other.characters);
        u64::from(edits) * 5 < u64::from(longest) * 2
            && strsim::normalized_levenshtein(&self.key, &other.key) > 0.6
    }
}

/// The words of a text with their ranges.
pub(super) fn words_of(text: &str, start: usize) -> Vec<(&str, Range<usize>)> {
    let mut words = Vec::new();
    let mut from = 0;
    for word in text.split([' ', '\n']) {
        if !word.is_empty() {
            words.push((word, start + from..start + from + word.len()));
        }
        from += word.len() + 1;
    }
    words
}

impl Vocabulary {
    pub fn of(text: &str) -> Self {
        let mut written: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut places = Vec::new();
        for (word, place) in words_of(text, 0) {
            written.entry(word).or_default().push(places.len());
            places.push(place);
        }
        let mut distinct: BTreeMap<VocabularyWord, Vec<usize>> = BTreeMap::new();
        for (word, own) in written {
            distinct.entry(VocabularyWord::of(word)).or_default().extend(own);
        }
        let mut numbers = vec![0; places.len()];
        let (mut words, mut starts, mut standing) = (Vec::new(), vec![0], Vec::new());
        for (number, (word, mut own)) in distinct.into_iter().enumerate() {
            own.sort_unstable();
            for at in &own {
                numbers[*at] = number;
            }
            standing.extend(own);
            starts.push(standing.len());
            words.push(word);
        }
        Self { places, numbers, words, starts, standing }
    }

    /// The words of the text that begin in a range of it.
    pub fn within(&self, range: &Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.places.partition_point(|place| place.start < byte);
        at(range.start)..at(range.end)
    }

    /// Which words of a part of the text are the one with this number.
    fn standing(&self, number: usize, within: &Range<usize>) -> &[usize] {
        let bound = |at: usize| self.starts.get(at).copied().unwrap_or(0);
        let own = self.standing.get(bound(number)..bound(number + 1)).unwrap_or(&[]);
        let at = |word: usize| own.partition_point(|own| *own < word);
        own.get(at(within.start)..at(within.end)).unwrap_or(&[])
    }

    fn number(&self, word: &VocabularyWord) -> Option<usize> {
        self.words.binary_search_by(|own| own.key.cmp(&word.key)).ok()
    }

    /// Where in a part of the text a window of as many words has the most words in common, place by place
    /// or one beside it.
    pub fn best_start(&self, ours: &[VocabularyWord], within: &Range<usize>) -> Option<usize> {
        let same: Vec<Option<usize>> = ours.iter().map(|word| self.number(word)).collect();
        let starts = self.starts_to_try(ours, &same, within);
        let number = |at: usize| self.numbers.get(at).filter(|_| within.contains(&at)).copied();
        let score = |start: usize| -> usize {
            let places = ours.iter().zip(&same).enumerate();
            places
                .map(|(place, (word, same))| {
                    let at = start + place;
                    let is_same = |at: usize| same.is_some() && number(at) == *same;
                    if is_same(at) {
                        return 4;
                    }
                    let beside = is_same(at + 1) || at.checked_sub(1).is_some_and(is_same);
                    let their = number(at).and_then(|number| self.words.get(number));
                    usize::from(beside) * 2
                        + usize::from(their.is_some_and(|own| word.is_like(own)))
                })
                .sum()
        };
        starts.into_iter().max_by_key(|start| (score(*start), Reverse(*start)))
    }

    /// Where windows begin that have a word in common with ours in its place.
    fn starts_to_try(
        &self,
        ours: &[VocabularyWord],
        same: &[Option<usize>],
        within: &Range<usize>,
    ) -> Vec<usize> {
        let mut known: Vec<(usize, &[usize])> = Vec::new();
        for (place, (word, same)) in ours.iter().zip(same).enumerate() {
            known.push((place, same.map_or(&[], |number| self.standing(number, within))));
            if ours.len() <= FEW {
                let all = self.words.iter().enumerate();
                let alike = all.filter(|(number, own)| Some(*number) != *same && word.is_like(own));
                known.extend(alike.map(|(number, _)| (place, self.standing(number, within))));
            }
        }
        known.sort_by_key(|(_, standing)| standing.len());
        let mut starts = Vec::new();
        for (tried, (place, standing)) in known.into_iter().enumerate() {
            if starts.len() > ENOUGH_TRIED && tried > ours.len() / 2 {
                break;
            }
            let left = MOST_TRIED - starts.len();
            let own = standing.iter().take(left);
            starts.extend(own.map(|at| at.saturating_sub(place).max(within.start)));
        }
        starts.sort_unstable();
        starts.dedup();
        starts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<VocabularyWord> {
        text.split(' ').map(VocabularyWord::of).collect()
    }

    /// What is tried is as good as trying every place.
    #[test]
    fn the_best_window_is_the_best_of_all() {
        let mut random = 7_u64;
        let mut next = |below: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (random >> 33) % below
        };
        let text: Vec<String> = (0..2_000).map(|_| format!("w{}", next(60) * next(60))).collect();
        let joined = text.join(" ");
        let vocabulary = Vocabulary::of(&joined);
        let whole = 0..text.len();
        for start in (0..1_900).step_by(37) {
            let mut quote = text[start..start + 12].to_vec();
            quote[4] = "elsewhere".to_owned();
            quote.remove(8);
            let found = vocabulary.best_start(&words(&quote.join(" ")), &whole).unwrap();
            let equal = |from: usize| {
                text[from..from + 8].iter().zip(&quote).filter(|(own, ours)| own == ours).count()
            };
            assert!(equal(found) >= equal(start), "{start}: {found}");
        }
    }

    #[test]
    fn the_work_is_bounded_however_often_a_word_stands() {
        let text = "word other ".repeat(100_000);
        let vocabulary = Vocabulary::of(&text);
        let ours = words("word other thing word other");
        let same: Vec<Option<usize>> = ours.iter().map(|word| vocabulary.number(word)).collect();
        let tried = vocabulary.starts_to_try(&ours, &same, &(0..200_000));
        assert!(tried.len() <= MOST_TRIED, "{}", tried.len());
        assert!(vocabulary.best_start(&words("none of these"), &(0..200_000)).is_none());
    }

    #[test]
    fn words_that_are_unlike_at_a_glance_are_unlike() {
        let all = ["oil", "oils", "terrorist", "terorists", "нефть", "нефти", "x", "", "consumer"];
        for one in all {
            for other in all {
                let like = strsim::normalized_levenshtein(one, other) > 0.6;
                let is_like = VocabularyWord::of(one).is_like(&VocabularyWord::of(other));
                assert_eq!(is_like, like && !(one.is_empty() && other.is_empty()), "{one} {other}");
            }
        }
    }
}
