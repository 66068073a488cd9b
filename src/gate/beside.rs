//! What stands beside a word with one space between, which tells at once that most places of a common word
//! are none of a phrase that holds it.

use std::ops::Range;

/// Letters and digits of ASCII, small, that stand on both sides of a word beyond one space; 0 where it is
/// something else, or does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NeighbourLetters {
    /// The last one of the word before.
    pub before: u8,
    /// The first one of the word after.
    pub after: u8,
}

/// What may stand on both sides of one of several words: a bit for each letter and digit of ASCII, and one
/// for everything else.
#[derive(Debug, Clone, Copy, Default)]
pub struct EitherSide {
    before: u64,
    after: u64,
}

/// For every byte the place of its bit.
const BITS_OF: [u8; 256] = {
    let mut bits = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        bits[byte] = match byte as u8 {
            own @ b'0'..=b'9' => own - b'0' + 1,
            own @ b'a'..=b'z' => own - b'a' + 11,
            own @ b'A'..=b'Z' => own - b'A' + 11,
            _ => 0,
        };
        byte += 1;
    }
    bits
};

/// The place of a byte's bit: one for each letter and digit of ASCII, in any capitals, and 0 for all others.
#[inline]
pub const fn bit_of(byte: u8) -> u8 {
    BITS_OF[byte as usize]
}

impl EitherSide {
    /// What may stand around any of some words.
    pub fn of(all: impl Iterator<Item = NeighbourLetters>) -> Self {
        let bits =
            |byte: u8| if byte == 0 { u64::MAX } else { 1 | 1 << BITS_OF[usize::from(byte)] };
        all.fold(Self::default(), |all, own| Self {
            before: all.before | bits(own.before),
            after: all.after | bits(own.after),
        })
    }

    /// Whether one of them may stand at a place. Where none may, other words stand beside it.
    pub fn may_be(self, bytes: &[u8], place: &Range<usize>) -> bool {
        let Range { start, end } = *place;
        let has = |bits: u64, byte: u8| bits >> BITS_OF[usize::from(byte)] & 1 != 0;
        if let Some([b' ', after]) = bytes.get(end..end + 2)
            && !has(self.after, *after)
        {
            return false;
        }
        // A digit may be the end of a space that is coded, `%20`.
        if let Some([before, b' ']) = start.checked_sub(2).and_then(|at| bytes.get(at..start))
            && before.is_ascii_alphabetic()
            && !has(self.before, *before)
        {
            return false;
        }
        true
    }
}

impl NeighbourLetters {
    /// What stands around a place.
    pub fn around(bytes: &[u8], place: &Range<usize>) -> Self {
        let before = match bytes[..place.start] {
            [.., letter, b' '] if letter.is_ascii_alphabetic() => small_letter(letter),
            _ => 0,
        };
        let after = match bytes[place.end..] {
            [b' ', letter, ..] => small_letter(letter),
            _ => 0,
        };
        Self { before, after }
    }

    /// Whether this may be what stands around a word's place. Where it may not, other words stand there.
    pub fn may_be(self, sought: Self) -> bool {
        let may_be = |own: u8, sought: u8| own == sought || own == 0 || sought == 0;
        may_be(self.before, sought.before) && may_be(self.after, sought.after)
    }
}

/// A letter or digit of ASCII, small; 0 for anything else.
pub fn small_letter(byte: u8) -> u8 {
    if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { 0 }
}
