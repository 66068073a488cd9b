//! Tells quickly where in a text one of a few words may begin.

use std::ops::Range;

use super::blocks::{MARKS, marked};

/// Bytes that are looked at together.
pub const TOGETHER: usize = 64;

/// What some words begin with.
#[derive(Debug)]
pub struct Beginnings {
    /// Whether one begins with two letters, small, as a number.
    pairs: Box<[bool]>,
}

impl Default for Beginnings {
    fn default() -> Self {
        Self { pairs: vec![false; 1 << 16].into() }
    }
}

/// Two bytes, small, as a number.
fn pair(first: u8, next: u8) -> usize {
    usize::from(first | 0x20) << 8 | usize::from(next | 0x20)
}

impl Beginnings {
    /// One word more, in small letters. Those with letters beyond ASCII are left out: blocks that hold such
    /// letters are [told apart](Self::in_block).
    pub fn add(&mut self, word: &[u8]) {
        match word {
            [first, next, ..] if word.is_ascii() => self.pairs[pair(*first, *next)] = true,
            [only] => (0..=u8::MAX).for_each(|next| self.pairs[pair(*only, next)] = true),
            _ => {}
        }
    }

    /// Where in a block of up to [`TOGETHER`] bytes a word may begin, in some order; nothing where it holds
    /// something else than ASCII that is seen.
    pub fn in_block<'t>(
        &'t self,
        bytes: &'t [u8],
        block: Range<usize>,
    ) -> Option<impl Iterator<Item = usize> + 't> {
        let start = block.start;
        let mut own = [b' '; TOGETHER];
        let mut before = own;
        let length = block.len().min(TOGETHER);
        own[..length].copy_from_slice(&bytes[block]);
        before[1..].copy_from_slice(&own[..TOGETHER - 1]);
        if let Some(last) = start.checked_sub(1) {
            before[0] = bytes[last];
        }
        let mut starts = starts(&own, &before)?;
        Some(std::iter::from_fn(move || {
            while starts != 0 {
                let at = start + marked(starts.trailing_zeros());
                starts &= starts - 1;
                let next = bytes.get(at + 1).copied().unwrap_or(b' ');
                if self.pairs[pair(bytes[at], next)] {
                    return Some(at);
                }
            }
            None
        }))
    }
}

/// A [mark](MARKS) for every byte of a block with which a word begins; nothing where it holds something else
/// than ASCII that is seen. Without a branch for each byte, so that many are looked at in one step.
fn starts(own: &[u8; TOGETHER], before: &[u8; TOGETHER]) -> Option<u64> {
    let is_letter =
        |byte: u8| ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10);
    let is_odd =
        |byte: u8| (byte.wrapping_sub(b' ') > b'~' - b' ') & (byte.wrapping_sub(b'\t') > 4);
    let odd = own.iter().fold(false, |odd, byte| odd | is_odd(*byte));
    if odd {
        return None;
    }
    let mut all = [0_u8; 16];
    for (at, marks) in all.iter_mut().enumerate() {
        let mark = |part: usize| {
            let place = part * 16 + at;
            let is_start = is_letter(own[place]) & !is_letter(before[place]);
            MARKS[part][at] & 0_u8.wrapping_sub(u8::from(is_start))
        };
        *marks = mark(0) | mark(1) | mark(2) | mark(3);
    }
    let both = u128::from_le_bytes(all);
    Some(both as u64 | (both >> 64) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str], text: &str) -> Option<Vec<usize>> {
        let mut beginnings = Beginnings::default();
        words.iter().for_each(|word| beginnings.add(word.as_bytes()));
        let mut found = Vec::new();
        for start in (0..text.len()).step_by(TOGETHER) {
            let block = start..(start + TOGETHER).min(text.len());
            found.extend(beginnings.in_block(text.as_bytes(), block)?);
        }
        found.sort_unstable();
        Some(found)
    }

    #[test]
    fn every_place_where_a_word_may_begin_is_told() {
        for before in 0..140 {
            let text = format!("{} Bo, bob xbo Lee 7 BO", "-".repeat(before));
            let places: Vec<usize> = [1, 5, 19].map(|at| before + at).into();
            assert_eq!(found(&["bo"], &text), Some(places), "{before}");
            assert_eq!(found(&["7"], &text), Some(vec![before + 17]));
            assert_eq!(found(&["zoë"], &text), Some(Vec::new()));
        }
    }

    #[test]
    fn what_is_no_ascii_or_unseen_is_told_apart() {
        for odd in ["é", "\u{1}", "\u{7f}", "“"] {
            for before in [0, 1, 63, 64, 100] {
                let text = format!("{}{odd}", "a ".repeat(before));
                assert_eq!(found(&["bo"], &text), None, "{odd}");
            }
        }
        assert_eq!(found(&["bo"], "a\tb\nc~ !"), Some(Vec::new()));
    }
}
