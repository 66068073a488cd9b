//! Finds the parts of a text that may be addresses, hashtags, handles, names of accounts or of files.

use std::ops::Range;

use crate::withheld::fold::{SIGN, is_sign};

/// The longest part of a text without white space that is looked at as an address, in bytes.
const LONGEST: usize = 4096;

/// What a byte can say of the part that it stands in, in a bit each.
const SPACE: u8 = 1;
const SMALL: u8 = 2;
const CAPITAL: u8 = 4;
const DOT: u8 = 8;
/// By itself it may make an address of the part: a sign of one, or no ASCII.
const ODD: u8 = 16;
const DIGIT: u8 = 32;

/// What every byte says.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'\t'..=b'\r' | b' ' => SPACE,
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'.' => DOT,
            b'0'..=b'9' => DIGIT,
            b'#' | b'@' | b'_' | b'%' | b'/' | b'\\' | 0x80.. => ODD,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// Bytes that are looked at together.
pub const TOGETHER: usize = 64;

/// A block of bytes, or fewer of them with spaces after them, and what lies one byte farther on.
pub fn padded(bytes: &[u8]) -> ([u8; TOGETHER], [u8; TOGETHER]) {
    let mut both = [b' '; TOGETHER + 1];
    let length = bytes.len().min(both.len());
    both[..length].copy_from_slice(&bytes[..length]);
    let (mut block, mut next) = ([0; TOGETHER], [0; TOGETHER]);
    block.copy_from_slice(&both[..TOGETHER]);
    next.copy_from_slice(&both[1..]);
    (block, next)
}

/// Calls `found` with every such part, without the signs around it.
pub fn each(text: &str, mut found: impl FnMut(Range<usize>)) {
    let bytes = text.as_bytes();
    let is_space = |byte: &u8| KINDS[usize::from(*byte)] == SPACE;
    // What lies before was looked at.
    let mut done = 0;
    let mut at = 0;
    while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<TOGETHER>())
        && let Some(next) = bytes.get(at + 1..).and_then(|rest| rest.first_chunk::<TOGETHER>())
    {
        at += TOGETHER;
        if at > done && may_hold(block, next) {
            let before = &bytes[done..(at - TOGETHER).max(done)];
            let begun = before.iter().rev().take_while(|byte| !is_space(byte)).count();
            let start = done + before.len() - begun;
            let rest = bytes[at..].iter().position(is_space);
            done = rest.map_or(bytes.len(), |rest| at + rest);
            parts(text, start..done, &mut found);
        }
    }
    if done == 0 {
        // Where nothing was found before, the rest may hold nothing either.
        let (rest, next) = padded(&bytes[at..]);
        if !may_hold(&rest, &next) {
            return;
        }
    }
    let start = at.max(done);
    let before = &bytes[done..start];
    let begun = before.iter().rev().take_while(|byte| !is_space(byte)).count();
    parts(text, start - begun..bytes.len(), &mut found);
}

/// Whether something in a block can make an address of the part that it stands in; `next` is what lies one
/// byte farther on. Without a branch, so that many bytes are looked at in one step.
fn may_hold(block: &[u8; TOGETHER], next: &[u8; TOGETHER]) -> bool {
    let mut any = false;
    for (byte, next) in block.iter().copied().zip(next.iter().copied()) {
        let is_sign = (byte == b'#')
            | (byte == b'@')
            | (byte == b'_')
            | (byte == b'%')
            | (byte == b'/')
            | (byte == b'\\');
        let is_dot = (byte == b'.') & (next > b' ');
        let is_small = byte.wrapping_sub(b'a') < 26;
        let is_capital = next.wrapping_sub(b'A') < 26;
        let is_letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a') < 26;
        let is_digit = |byte: u8| byte.wrapping_sub(b'0') < 10;
        let is_count = (is_letter(byte) & is_digit(next)) | (is_digit(byte) & is_letter(next));
        any |= (byte >= 0x80) | is_sign | is_dot | (is_small & is_capital) | is_count;
    }
    any
}

/// The same, byte by byte.
fn parts(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>)) {
    let bytes = text.as_bytes();
    let (mut start, mut may_be, mut last) = (range.start, false, SPACE);
    let mut at = range.start;
    while at < range.end {
        let kind = KINDS[usize::from(bytes[at])];
        if kind == SPACE {
            if may_be {
                in_part(text, start..at, found);
            }
            (start, may_be) = (at + 1, false);
        } else if kind == ODD && is_sign(bytes, at) {
            may_be |= last == DOT;
            at += SIGN - 1;
        } else {
            const LETTER: u8 = SMALL | CAPITAL;
            may_be |= kind == ODD || last == DOT || last == SMALL && kind == CAPITAL;
            may_be |= last & LETTER != 0 && kind == DIGIT || last == DIGIT && kind & LETTER != 0;
        }
        last = kind;
        at += 1;
    }
    if may_be {
        in_part(text, start..range.end, found);
    }
}

/// The same in a part without white space of ASCII.
fn in_part(text: &str, part: Range<usize>, found: &mut impl FnMut(Range<usize>)) {
    let mut at = part.start;
    for token in text[part].split_inclusive(char::is_whitespace) {
        let start = at;
        at += token.len();
        let word = token.trim_end();
        if word.len() > LONGEST || !looks_like_address(word) && !has_digits(word) {
            continue;
        }
        let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, '#' | '@' | '/' | '%' | '_');
        let range = start + (word.len() - word.trim_start_matches(is_sign).len())
            ..start + word.trim_end_matches(is_sign).len();
        if !range.is_empty() {
            found(range);
        }
    }
}

/// Whether digits stand beside letters in it, as in a name of an account: `maravetch2009`.
fn has_digits(word: &str) -> bool {
    let is_bound = |one: char, next: char| one.is_ascii_digit() && next.is_alphabetic();
    let pairs = word.chars().zip(word.chars().skip(1));
    pairs.into_iter().any(|(one, next)| is_bound(one, next) || is_bound(next, one))
}

/// Whether a part of a text without white space may be an address, a hashtag, a handle or a name of a file.
pub fn looks_like_address(word: &str) -> bool {
    if word.contains(['#', '@', '_', '＃', '＠']) || word.contains("://") {
        return true;
    }
    if has_inner_capital(word) {
        return true;
    }
    let bytes = word.as_bytes();
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte >= 0x80;
    let has_dot = bytes
        .windows(3)
        .any(|three| three[1] == b'.' && !three[0].is_ascii_punctuation() && is_small(three[2]));
    let has_code = bytes
        .windows(3)
        .any(|three| three[0] == b'%' && three[1..].iter().all(u8::is_ascii_hexdigit));
    has_dot || has_code || bytes.iter().filter(|byte| matches!(byte, b'/' | b'\\')).count() > 1
}

/// Whether words may be written without the space between them, as in `NoraZzqueen`.
fn has_inner_capital(word: &str) -> bool {
    if word.is_ascii() {
        let mut pairs = word.as_bytes().windows(2);
        return pairs.any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
    }
    let pairs = word.chars().zip(word.chars().skip(1));
    pairs.into_iter().any(|(one, two)| one.is_lowercase() && two.is_uppercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every part, looked at one by one.
    fn slowly(text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        in_part(text, 0..text.len(), &mut |range| found.push(range));
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_part_is_passed_over(
            text in "[aBz0 .,:/#@_%\\\\\n\t\u{b}\u{85}\u{a0}\u{2003}éÉ＃—”’‑-]{0,220}",
        ) {
            let mut found = Vec::new();
            each(&text, |range| found.push(range));
            prop_assert_eq!(found, slowly(&text));
        }
    }
}
