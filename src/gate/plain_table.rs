//! A table of words of up to sixteen letters of ASCII, by these letters as two numbers: a look into it costs
//! a few instructions.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Makes capitals of ASCII small, eight at a time; digits stay what they are.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// A word of letters and digits of ASCII, small, and zeros after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlainLetters([u64; 2]);

impl PlainLetters {
    /// The letters of a word of up to sixteen letters and digits of ASCII.
    pub fn of(bytes: &[u8], word: Range<usize>) -> Self {
        let length = word.len();
        let both = match bytes.get(word.start..).and_then(|rest| rest.first_chunk::<16>()) {
            Some(both) => *both,
            None => {
                let mut both = [0; 16];
                both.iter_mut().zip(&bytes[word]).for_each(|(to, from)| *to = *from);
                both
            }
        };
        let both = u128::from_le_bytes(both);
        let halves = [both as u64, (both >> 64) as u64];
        let first = (halves[0] | SMALL) & ends_at(length);
        let second = if length > 8 { (halves[1] | SMALL) & ends_at(length - 8) } else { 0 };
        Self([first, second])
    }

    /// The word of ASCII that begins in front of these bytes, and its length; nothing where it may go on
    /// behind them.
    #[inline]
    pub fn first(bytes: &[u8; 16]) -> Option<(Self, usize)> {
        let both = u128::from_le_bytes(*bytes);
        let own = both as u64;
        let ends = !letters(own) & HIGHEST;
        if ends != 0 {
            let bits = ends.trailing_zeros() - 7;
            let first = (own | SMALL) & !(u64::MAX << bits);
            return Some((Self([first, 0]), bits as usize / 8));
        }
        let next = (both >> 64) as u64;
        let ends = !letters(next) & HIGHEST;
        if ends == 0 {
            return None;
        }
        let bits = ends.trailing_zeros() - 7;
        let second = (next | SMALL) & !(u64::MAX << bits);
        Some((Self([own | SMALL, second]), 8 + bits as usize / 8))
    }

    /// The letters of a word of ASCII that these bytes begin with, the first one lowest, and its length;
    /// nothing where it is longer.
    #[inline]
    pub fn short(bytes: [u8; 8]) -> Option<(u64, usize)> {
        let own = u64::from_le_bytes(bytes);
        let ends = !letters(own) & HIGHEST;
        if ends == 0 {
            return None;
        }
        let bits = ends.trailing_zeros() - 7;
        Some(((own | SMALL) & !(u64::MAX << bits), bits as usize / 8))
    }

    fn hash(self) -> u64 {
        let [first, second] = self.0;
        (first ^ second.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// The highest bit of each of eight bytes.
const HIGHEST: u64 = 0x8080_8080_8080_8080;

/// The highest bit of each of eight bytes that is a letter or digit of ASCII.
fn letters(eight: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // No sum reaches the next byte, as the highest bits are left out.
    let low = eight & !HIGHEST;
    let small = low | SMALL;
    let from = |bytes: u64, first: u8| bytes + ONES * u64::from(0x80 - first);
    let is_letter = from(small, b'a') & !from(small, b'z' + 1);
    let is_digit = from(low, b'0') & !from(low, b'9' + 1);
    (is_letter | is_digit) & !eight & HIGHEST
}

/// Keeps the first bytes of eight, up to so many.
fn ends_at(length: usize) -> u64 {
    match length {
        0 => 0,
        1..8 => (1 << (8 * length)) - 1,
        _ => u64::MAX,
    }
}

/// Numbers by words.
#[derive(Debug, Default)]
pub struct PlainTable {
    /// Of each place the word and its number, from 1; words with one hash follow each other.
    places: Vec<(PlainLetters, u32)>,
    /// Bits of a hash that say no place.
    shift: u32,
}

impl PlainTable {
    /// A table of those words that are short and of ASCII; the others are left out.
    pub fn of(numbers: &FxHashMap<Box<[u8]>, usize>) -> Self {
        let is_small = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let is_plain = |word: &[u8]| word.len() <= 16 && word.iter().all(is_small);
        let mut words: Vec<(&[u8], u32)> = numbers
            .iter()
            .filter(|(word, _)| is_plain(word))
            .filter_map(|(word, number)| Some((&**word, u32::try_from(number + 1).ok()?)))
            .collect();
        words.sort_unstable();
        // A quarter of the places is taken at most.
        let bits = (words.len() * 4).max(2).next_power_of_two().trailing_zeros();
        let mut table =
            Self { places: vec![(PlainLetters::default(), 0); 1 << bits], shift: 64 - bits };
        for (word, number) in words {
            let letters = PlainLetters::of(word, 0..word.len());
            let mut at = table.first(letters);
            while table.places[at].1 != 0 {
                at = (at + 1) % table.places.len();
            }
            table.places[at] = (letters, number);
        }
        table
    }

    fn first(&self, letters: PlainLetters) -> usize {
        (letters.hash() >> self.shift) as usize
    }

    /// The number of a word.
    pub fn get(&self, letters: PlainLetters) -> Option<usize> {
        let mut at = self.first(letters);
        loop {
            let (own, number) = self.places.get(at)?;
            if *number == 0 {
                return None;
            }
            if *own == letters {
                return Some(*number as usize - 1);
            }
            at = (at + 1) % self.places.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_short_word_has_its_number_in_any_capitals() {
        let words: Vec<String> = (0..600_usize)
            .map(|number| format!("w{:x}{}", number, "y".repeat(number % 14)))
            .collect();
        let numbers = words.iter().enumerate();
        let numbers = numbers.map(|(number, word)| (word.as_bytes().into(), number)).collect();
        let table = PlainTable::of(&numbers);
        for (number, word) in words.iter().enumerate() {
            let found = (word.len() <= 16).then_some(number);
            for text in [format!("a {} b", word.to_ascii_uppercase()), format!("--{word}")] {
                let at = 2..2 + word.len().min(16);
                assert_eq!(table.get(PlainLetters::of(text.as_bytes(), at)), found, "{text}");
            }
        }
        for none in ["w", "x", "w0y", "abcdefghijklmnop"] {
            assert_eq!(table.get(PlainLetters::of(none.as_bytes(), 0..none.len())), None, "{none}");
        }
    }

    #[test]
    fn a_word_ends_before_every_byte_that_is_no_letter_or_digit_of_ascii() {
        for byte in 0..=u8::MAX {
            for length in 0..=16 {
                let mut bytes = *b"aZ09zA5mNq7WbYk3";
                bytes[length..].fill(byte);
                let is_word = byte.is_ascii_alphanumeric();
                let end = if is_word { 16 } else { length };
                let word = (end < 16).then(|| (PlainLetters::of(&bytes, 0..end), end));
                assert_eq!(PlainLetters::first(&bytes), word, "{byte} {length}");
            }
        }
    }

    #[test]
    fn a_table_of_nothing_holds_nothing() {
        let table = PlainTable::of(&FxHashMap::default());
        assert_eq!(table.get(PlainLetters::of(b"word", 0..4)), None);
    }
}
