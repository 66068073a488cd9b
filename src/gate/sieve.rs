//! Finds many byte strings in finished bytes at once, at a few instructions a byte.
//!
//! Rows of common words are known by sixteen bytes at every sixteenth place instead. Of every other string one window of six bytes is known by the four bytes at each of its first three places.
//! Of the bytes only every third place is looked at: one of the three is among them. A place costs a
//! multiplication and a look into a table of bits; what is there is then compared as a whole. Small
//! letters of ASCII stand for capitals.

use std::ops::Range;

use super::beside::{EitherSide, NeighbourLetters};
use super::blocks::{BITS, SMALL, hash, small};
pub use super::blocks::{SHORTEST, SHORTEST_ROW};
use super::counts::Counts;
use crate::withheld::chains::Chains;

/// Up to so many rows, each is known by its rarest letters, as other strings are.
const FEW_ROWS: usize = 256;

/// Places of the table of long ones.
const LONG_BITS: u32 = 20;

/// Bytes of which one step looks at every third.
const STEP: usize = 48;

/// Bytes that it needs for that.
const WIDE: usize = STEP + 2;

/// A byte string that is sought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Its bytes; in small letters, unless capitals count.
    pub bytes: Box<[u8]>,
    /// Whether capitals count, as they do in base64.
    pub is_exact: bool,
    /// Whether it is a row of common words, of which only what is as long as that is looked for.
    pub is_row: bool,
    /// Which secret it belongs to, and which words of it these are: from the first to before the last.
    pub secret: usize,
    /// The words of the secret that it spells.
    pub words: (usize, usize),
    /// The letters of the secret's other words that stand next to it.
    pub beside: NeighbourLetters,
}

/// Everything that is sought.
pub struct Sieve {
    /// Whether a block of four bytes may be one of a string, by its hash.
    table: Box<[u8; 1 << BITS]>,
    /// By block, the strings that hold it and where.
    blocks: Chains<u32>,
    /// The same of blocks of sixteen bytes.
    long_table: Box<[u8; 1 << LONG_BITS]>,
    long_blocks: Chains<[u64; 2]>,
    strings: Vec<Alike>,
    /// The patterns, those of each string together.
    patterns: Vec<Pattern>,
}

/// Patterns with the same bytes.
struct Alike {
    bytes: Box<[u8]>,
    /// What they begin with, small.
    first: u32,
    /// What they begin and end with.
    ends: [u64; 2],
    is_exact: bool,
    around: EitherSide,
    patterns: Range<usize>,
}

fn long_hash([one, two]: [u64; 2]) -> usize {
    // What is small stays so: whole bytes change their places.
    let mixed = (one ^ two.rotate_left(24)) | SMALL;
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - LONG_BITS)) as usize
}

/// A block of sixteen bytes, as two halves.
fn long(block: &[u8; 16]) -> [u64; 2] {
    let both = u128::from_le_bytes(*block);
    [both as u64, (both >> 64) as u64]
}

/// Eight bytes of a block, small.
fn eight<const AT: usize>(block: &[u8; WIDE]) -> u64 {
    let mut eight = [0; 8];
    eight.copy_from_slice(&block[AT..AT + 8]);
    u64::from_le_bytes(eight) | SMALL
}

impl Sieve {
    /// A sieve of patterns, each of [`SHORTEST`] bytes at least, and of [`SHORTEST_ROW`] if it is a row;
    /// shorter ones are never found.
    pub fn new(mut patterns: Vec<Pattern>, counts: &Counts) -> Self {
        patterns.sort_by(|one, other| {
            (&one.bytes, one.is_exact, one.is_row).cmp(&(
                &other.bytes,
                other.is_exact,
                other.is_row,
            ))
        });
        let mut sieve = Self {
            table: Box::new([0; 1 << BITS]),
            blocks: Chains::default(),
            // It is too large to be made anywhere else first.
            long_table: vec![0; 1 << LONG_BITS]
                .try_into()
                .unwrap_or_else(|_| Box::new([0; 1 << LONG_BITS])),
            long_blocks: Chains::default(),
            strings: Vec::new(),
            patterns: Vec::new(),
        };
        let rows = patterns.iter().filter(|pattern| pattern.is_row).count();
        let mut at = 0;
        for alike in patterns.chunk_by(|one, other| {
            one.bytes == other.bytes && one.is_exact == other.is_exact && one.is_row == other.is_row
        }) {
            let own = at..at + alike.len();
            at = own.end;
            sieve.add(alike, own, rows > FEW_ROWS, counts);
        }
        sieve.patterns = patterns;
        sieve
    }

    /// The same for the secrets that have a new number in a list, without the patterns of the others.
    pub fn renumber(&mut self, numbers: &[Option<usize>]) {
        let all = std::mem::take(&mut self.patterns);
        for string in &mut self.strings {
            let start = self.patterns.len();
            let own = all[string.patterns.clone()].iter().filter_map(|pattern| {
                let secret = numbers.get(pattern.secret).copied().flatten()?;
                Some(Pattern { secret, ..pattern.clone() })
            });
            self.patterns.extend(own);
            string.patterns = start..self.patterns.len();
        }
    }

    /// One string more.
    fn add(&mut self, alike: &[Pattern], own: Range<usize>, has_rows: bool, counts: &Counts) {
        let Some(Pattern { bytes, is_exact, is_row, .. }) = alike.first() else { return };
        let is_long = *is_row && has_rows;
        if *is_row && bytes.len() < SHORTEST_ROW {
            return;
        }
        let width = if is_long { SHORTEST_ROW } else { SHORTEST };
        let Some(at) = counts.rarest_window(bytes, width) else { return };
        let window = &bytes[at..at + width];
        let number = u32::try_from(self.strings.len()).unwrap_or(u32::MAX);
        let offsets = (at..).map(|offset| u32::try_from(offset).unwrap_or(u32::MAX));
        if is_long {
            for (offset, block) in offsets.zip(window.array_windows::<16>().map(long)) {
                let hash = long_hash(block);
                self.long_table[hash] = 1;
                self.long_blocks.add(hash, block.map(|half| half | SMALL), (number, offset));
            }
        } else {
            for (offset, block) in offsets.zip(window.windows(4).map(small)) {
                let hash = hash(block);
                self.table[hash] = 1;
                self.blocks.add(hash, block, (number, offset));
            }
        }
        let (bytes, is_exact, around) =
            (bytes.clone(), *is_exact, EitherSide::of(alike.iter().map(|pattern| pattern.beside)));
        let (first, ends) = (small(&bytes), ends(&bytes));
        self.strings.push(Alike { bytes, first, ends, is_exact, around, patterns: own });
    }

    /// Calls `found` with every pattern and its first byte, wherever it may stand: left out is only what has
    /// other words beside it than the secret, with one space between.
    pub fn each(&self, bytes: &[u8], mut found: impl FnMut(&Pattern, usize)) {
        let mut at = self.next(bytes, 0);
        while at + WIDE <= bytes.len() {
            if let Some(eight) = bytes[at..].first_chunk::<8>() {
                let eight = u64::from_le_bytes(*eight) | SMALL;
                self.look(bytes, at, eight as u32, &mut found);
                self.look(bytes, at + 3, (eight >> 24) as u32, &mut found);
            }
            at = self.next(bytes, at + 6);
        }
        for place in (at..).step_by(3).take_while(|place| place + 4 <= bytes.len()) {
            self.look(bytes, place, small(&bytes[place..]), &mut found);
        }
        let blocks = bytes.as_chunks::<16>().0;
        let mut number = if self.long_blocks.is_empty() { blocks.len() } else { 0 };
        while let Some(known) = self.next_long(&blocks[number..]) {
            let block = long(&blocks[number + known]);
            let own = self.long_blocks.of(long_hash(block), block.map(|half| half | SMALL));
            own.for_each(|one| self.compare(bytes, (number + known) * 16, one, &mut found));
            number += known + 1;
        }
    }

    /// The first of some blocks by which a row may be known.
    ///
    /// Nothing else is done here either: four blocks are looked at before anything is decided.
    #[inline(never)]
    fn next_long(&self, blocks: &[[u8; 16]]) -> Option<usize> {
        let known = |block: &[u8; 16]| self.long_table[long_hash(long(block))];
        let (fours, _) = blocks.as_chunks::<4>();
        let none = fours.iter().take_while(|[one, two, three, four]| {
            known(one) | known(two) | known(three) | known(four) == 0
        });
        let skipped = none.count() * 4;
        blocks[skipped..].iter().position(|block| known(block) != 0).map(|at| skipped + at)
    }

    /// Of the places from `at` on, in steps of six bytes, the first at which a string may be known, or three
    /// bytes farther on; one with less than [`WIDE`] bytes left where there is none before.
    ///
    /// Nothing else is done here, as this is what the whole search costs.
    fn next(&self, bytes: &[u8], mut at: usize) -> usize {
        let may_be = |eight: u64| {
            self.table[hash(eight as u32)] | self.table[hash((eight >> 24) as u32)] != 0
        };
        while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<WIDE>()) {
            if may_be(eight::<0>(block)) {
                return at;
            }
            if may_be(eight::<6>(block)) {
                return at + 6;
            }
            if may_be(eight::<12>(block)) {
                return at + 12;
            }
            if may_be(eight::<18>(block)) {
                return at + 18;
            }
            if may_be(eight::<24>(block)) {
                return at + 24;
            }
            if may_be(eight::<30>(block)) {
                return at + 30;
            }
            if may_be(eight::<36>(block)) {
                return at + 36;
            }
            if may_be(eight::<42>(block)) {
                return at + 42;
            }
            at += STEP;
        }
        at
    }

    #[inline]
    fn look(&self, bytes: &[u8], at: usize, block: u32, found: &mut impl FnMut(&Pattern, usize)) {
        let hash = hash(block);
        if self.table[hash] != 0 {
            self.blocks.of(hash, block).for_each(|one| self.compare(bytes, at, one, found));
        }
    }

    /// Compares a string with the bytes of which those at `at` are the ones at its `offset`.
    fn compare(
        &self,
        bytes: &[u8],
        at: usize,
        (number, offset): (u32, u32),
        found: &mut impl FnMut(&Pattern, usize),
    ) {
        let string = &self.strings[number as usize];
        let Some(start) = at.checked_sub(offset as usize) else { return };
        // Most places where a part of a string stands are those of other words, which begin otherwise.
        let first = bytes.get(start..).and_then(|rest| rest.first_chunk::<4>());
        if first.is_none_or(|first| u32::from_le_bytes(*first) | SMALL as u32 != string.first) {
            return;
        }
        let place = start..start + string.bytes.len();
        // Most places are those of common words of which a secret holds one.
        if !string.around.may_be(bytes, &place) {
            return;
        }
        let Some(own) = bytes.get(place.clone()).filter(|own| ends(own) == string.ends) else {
            return;
        };
        let beside = NeighbourLetters::around(bytes, &place);
        let patterns = &self.patterns[string.patterns.clone()];
        let mut patterns = patterns.iter().filter(|own| beside.may_be(own.beside)).peekable();
        if patterns.peek().is_none() {
            return;
        }
        let is_same = if string.is_exact {
            *own == *string.bytes
        } else {
            own.eq_ignore_ascii_case(&string.bytes)
        };
        if is_same {
            patterns.for_each(|pattern| found(pattern, start));
        }
    }
}

/// What some bytes begin and end with, small: of strings that are alike it is the same.
#[inline]
fn ends(bytes: &[u8]) -> [u64; 2] {
    let ends = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => [u64::from_le_bytes(*first), u64::from_le_bytes(*last)],
        _ => {
            let start = bytes.get(..4).map_or(0, small);
            let end = bytes.get(bytes.len().saturating_sub(4)..).filter(|end| end.len() == 4);
            [u64::from(start), u64::from(end.map_or(0, small))]
        }
    };
    ends.map(|end| end | SMALL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_found_at_every_place_in_any_capitals() {
        let patterns = ["zzqueen", "varga-", "муллер", "the row of many very common words"];
        let patterns = patterns.iter().enumerate().map(|(secret, bytes)| Pattern {
            bytes: bytes.as_bytes().into(),
            is_exact: false,
            is_row: bytes.len() > 30,
            secret,
            words: (0, 1),
            beside: NeighbourLetters::default(),
        });
        let sieve = Sieve::new(patterns.collect(), &Counts::default());
        for before in 0..800 {
            for (secret, word) in
                ["ZzQueen", "VARGA-", "муллер", "The row of many very common words"]
                    .iter()
                    .enumerate()
            {
                for after in [0, 1, 2, 3, 9, 400] {
                    let text = format!("{}{word}{}", "x".repeat(before), "y".repeat(after));
                    let mut found = Vec::new();
                    sieve.each(text.as_bytes(), |pattern, at| {
                        found.push((pattern.secret, at));
                    });
                    assert_eq!(found, [(secret, before)], "{before} {after}");
                }
            }
        }
    }
}
