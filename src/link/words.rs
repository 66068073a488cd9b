//! The words of a text: its runs of letters and digits, found sixty-four bytes at a time.

use std::ops::Range;

/// For every byte of a text a bit: whether it belongs to a letter or a digit.
///
/// Every text of a dossier is gone through by it, and most is plain: the bits of sixty-four bytes are laid
/// without a branch, and a word is found from its two ends without a look at what is between.
struct LetterBits {
    bits: Vec<u64>,
}

/// Bytes to a piece: as many as a piece has bits.
const PIECE: usize = 64;

/// Whether a byte of ASCII is a letter or a digit.
const IS_LETTER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

impl LetterBits {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut bits = vec![0; bytes.len().div_ceil(PIECE)];
        let mut next = 0;
        for (place, piece) in bytes.chunks(PIECE).enumerate() {
            let end = place * PIECE + piece.len();
            if piece.is_ascii() {
                let laid = |laid, (at, byte): (usize, &u8)| {
                    laid | u64::from(IS_LETTER[usize::from(*byte)]) << at
                };
                bits[place] |= piece.iter().enumerate().fold(0, laid);
                next = end;
                continue;
            }
            // A character may reach into the next piece, which begins after it then.
            for character in text[next..].chars() {
                if next >= end {
                    break;
                }
                let after = next + character.len_utf8();
                if character.is_alphanumeric() {
                    (next..after).for_each(|at| bits[at / PIECE] |= 1 << (at % PIECE));
                }
                next = after;
            }
        }
        Self { bits }
    }

    /// The first place from `at` on whose bit is as asked for.
    fn next(&self, at: usize, is_set: bool) -> Option<usize> {
        let turned = if is_set { 0 } else { u64::MAX };
        let mut place = at / PIECE;
        let mut piece = (self.bits.get(place)? ^ turned) & (u64::MAX << (at % PIECE));
        while piece == 0 {
            place += 1;
            piece = self.bits.get(place)? ^ turned;
        }
        Some(place * PIECE + piece.trailing_zeros() as usize)
    }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + use<> {
    let (letters, length) = (LetterBits::of(text), text.len());
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = letters.next(at, true)?;
        at = letters.next(start, false).map_or(length, |end| end.min(length));
        Some(start..at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        words(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(found(""), Vec::<&str>::new());
        assert_eq!(found(" ,— "), Vec::<&str>::new());
        assert_eq!(found("It’s 2015, «Москва»—ok"), ["It", "s", "2015", "Москва", "ok"]);
    }

    #[test]
    fn words_are_the_same_wherever_they_lie_in_a_piece() {
        for word in ["a", "word", "слово", "語", "𝒜x", &"long".repeat(40)] {
            for before in 0..200 {
                let text = format!("{}{word}-{word}", " ".repeat(before));
                assert_eq!(found(&text), [word, word], "{before}");
                assert_eq!(found(&format!("{text} ")), [word, word], "{before}");
                let dashes = format!("{}{word}—", "—".repeat(before));
                assert_eq!(found(&dashes), [word], "{before}");
            }
        }
    }
}
