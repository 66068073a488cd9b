//! Finds the parts of a file in which words need not stand as they are read: with references and escapes,
//! coded addresses, markup inside a word, characters that nobody sees.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::blocks::{MARKS, marked};
use super::letters::LetterTable;
use super::words::{after, before, inline, may_be_inline};
use crate::withheld::alike::{is_greek_or_cyrillic, is_latin};
use crate::withheld::apart::each_row;

/// Bytes before and after such a place that are read with it.
const RADIUS: usize = 64;

/// Parts of a file, in order and apart from each other.
#[derive(Debug, Default)]
struct Windows {
    /// Each with its first place.
    ranges: Vec<(Range<usize>, usize)>,
}

/// Every place of `bytes` that asks for what stands around it to be unravelled, in order. Where markup lies
/// between two words, it counts after those of `gaps`. Also whether it is all UTF-8.
pub fn odd_places(
    bytes: &[u8],
    is_page: bool,
    letters: &LetterTable,
    gaps: &Gaps,
) -> (Vec<usize>, bool) {
    let mut places = Vec::new();
    places.extend(memchr::memchr_iter(b'&', bytes).filter(|at| is_odd_reference(bytes, *at)));
    places.extend(memchr::memchr2_iter(b'%', b'\\', bytes).filter(|at| is_escape(bytes, *at)));
    odd_markup(bytes, gaps, &mut places);
    // Pages that are made here break no word. Of other files many have rows of letters that are no text.
    if is_page {
        each_row(bytes, |at| places.push(at));
    } else {
        places.extend(memchr::memchr_iter(b'\n', bytes).filter_map(|at| broken_before(bytes, at)));
    }
    let is_utf8 = odd_letters(bytes, letters, &mut places);
    places.sort_unstable();
    (places, is_utf8)
}

/// The parts of `bytes` around some places, each with the first place in it.
pub fn around(bytes: &[u8], places: impl IntoIterator<Item = usize>) -> Vec<(Range<usize>, usize)> {
    let mut windows = Windows::default();
    places.into_iter().for_each(|at| windows.add(at, bytes));
    windows.ranges
}

/// The hyphen before a line break, if it divides a word.
fn broken_before(bytes: &[u8], end: usize) -> Option<usize> {
    let line = &bytes[..end];
    let word = line.strip_suffix(b"\r").unwrap_or(line).strip_suffix(b"-")?;
    is_letter(bytes, word.len().wrapping_sub(1)).then_some(word.len())
}

impl Windows {
    fn add(&mut self, at: usize, bytes: &[u8]) {
        let start = floor(bytes, at.saturating_sub(RADIUS));
        let end = floor(bytes, (at + RADIUS).min(bytes.len()));
        match self.ranges.last_mut() {
            Some((last, _)) if last.end >= start => last.end = last.end.max(end),
            _ => self.ranges.push((start..end, at)),
        }
    }
}

/// The nearest bound of a character before a byte.
fn floor(bytes: &[u8], mut at: usize) -> usize {
    while at > 0 && bytes.get(at).is_some_and(|byte| byte & 0xc0 == 0x80) {
        at -= 1;
    }
    at
}

fn is_letter(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
}

/// References that templates write, which stand for signs.
const PLAIN: [&[u8]; 8] =
    [b"amp;", b"quot;", b"#x27;", b"#39;", b"#x2F;", b"apos;", b"nbsp;", b"gt;"];

fn is_odd_reference(bytes: &[u8], at: usize) -> bool {
    let rest = &bytes[at + 1..];
    if rest.starts_with(b"lt;") {
        // Markup in a feed: it may divide a word.
        return is_letter(bytes, at.wrapping_sub(1));
    }
    let is_name = rest.first().is_some_and(|byte| *byte == b'#' || byte.is_ascii_alphabetic());
    match PLAIN.iter().find(|plain| rest.starts_with(plain)) {
        // Coded twice.
        Some(plain) if **plain == *b"amp;" => rest.get(4) == Some(&b'#'),
        Some(_) => false,
        None => is_name,
    }
}

fn is_escape(bytes: &[u8], at: usize) -> bool {
    let next = |offset: usize| bytes.get(at + offset).copied().unwrap_or(b' ');
    match bytes[at] {
        b'%' => {
            next(1).is_ascii_hexdigit()
                && next(2).is_ascii_hexdigit()
                && (next(1), next(2)) != (b'2', b'0')
        }
        _ => !matches!(next(1), b'"' | b'/' | b'\'' | b'\\'),
    }
}

/// Bytes in which tags are looked for together.
const TOGETHER: usize = 64;

/// Adds the places of every `<` that begins a tag within a word or between two of one secret.
fn odd_markup(bytes: &[u8], gaps: &Gaps, places: &mut Vec<usize>) {
    each_tag(bytes, |at| {
        if is_odd(bytes, at, gaps) {
            places.push(at);
        }
    });
}

/// Calls `look` with the place of every `<` that has anything but `>` before it, in some order.
fn each_tag(bytes: &[u8], mut look: impl FnMut(usize)) {
    // What begins with a tag has nothing before it.
    let blocks = bytes.get(1..).unwrap_or_default().as_chunks::<TOGETHER>().0;
    let all_before = bytes.as_chunks::<TOGETHER>().0;
    for (number, (block, before)) in blocks.iter().zip(all_before).enumerate() {
        let mut marks = marks(block, before);
        while marks != 0 {
            let at = marked(marks.trailing_zeros());
            marks &= marks - 1;
            look(1 + number * TOGETHER + at);
        }
    }
    let rest = 1 + blocks.len() * TOGETHER..bytes.len();
    rest.filter(|at| bytes[*at] == b'<' && bytes[at - 1] != b'>').for_each(look);
}

/// A [mark](MARKS) for every byte of a block that is `<` with anything but `>` before it, as most are not.
/// There are so many tags that a search for one after the other would cost more; this is written for sixteen
/// bytes at a time.
fn marks(block: &[u8; TOGETHER], before: &[u8; TOGETHER]) -> u64 {
    let mut all = [0_u8; 16];
    for (at, own) in all.iter_mut().enumerate() {
        let mark = |part: usize| {
            let is_tag = (block[part * 16 + at] == b'<') & (before[part * 16 + at] != b'>');
            MARKS[part][at] & 0_u8.wrapping_sub(u8::from(is_tag))
        };
        *own = mark(0) | mark(1) | mark(2) | mark(3);
    }
    let both = u128::from_le_bytes(all);
    both as u64 | (both >> 64) as u64
}

/// What a byte before a tag can be: a letter, or a part of one.
const LETTER: u8 = 1;
/// The last one of a word after which markup may lie, or space after one.
const GAP: u8 = 2;

/// Short words after which markup may lie, before the next word of the same secret.
#[derive(Debug)]
pub struct Gaps {
    words: FxHashSet<[u8; 8]>,
    /// What every byte is before a tag.
    ends: [u8; 256],
    /// Whether one of them ends with two bytes, by a bit of their number; of one letter, whatever is before it.
    pairs: Box<[u64; 1 << 10]>,
}

/// The number of two bytes, small.
fn pair(before: u8, last: u8) -> usize {
    usize::from(before | 0x20) << 8 | usize::from(last | 0x20)
}

impl Default for Gaps {
    fn default() -> Self {
        let mut ends = [0; 256];
        for (end, is_letter) in ends.iter_mut().zip(LETTERS) {
            *end = if is_letter { LETTER } else { 0 };
        }
        Self { words: FxHashSet::default(), ends, pairs: Box::new([0; 1 << 10]) }
    }
}

impl Gaps {
    /// One more.
    pub fn add(&mut self, word: &str) {
        self.words.insert(padded(word.as_bytes()));
        if let Some(last) = word.as_bytes().last() {
            for end in [*last, last.to_ascii_uppercase()].iter().chain(b" \t\n\x0c\r") {
                self.ends[usize::from(*end)] |= GAP;
            }
            let before = word.len().checked_sub(2).map(|at| word.as_bytes()[at]);
            let all = before.map_or(0..=u8::MAX, |before| before..=before);
            for own in all.map(|before| pair(before, *last)) {
                self.pairs[own / 64] |= 1 << (own % 64);
            }
        }
    }

    /// Whether the last letter of one of them stands before a byte, with or without space between.
    fn may_stand_before(&self, bytes: &[u8], at: usize) -> bool {
        let mut before = &bytes[at.saturating_sub(16)..at];
        while let Some((rest, b"        ")) = before.split_last_chunk::<8>() {
            before = rest;
        }
        let last = before.iter().rev().find(|byte| !byte.is_ascii_whitespace());
        last.is_some_and(|last| self.ends[usize::from(*last)] & GAP != 0)
    }

    /// Whether one of them stands there.
    fn stand_before(&self, bytes: &[u8], at: usize) -> bool {
        if let Some([before, last]) = at.checked_sub(2).and_then(|from| bytes[from..].first_chunk())
            && !last.is_ascii_whitespace()
        {
            let own = pair(*before, *last);
            if self.pairs[own / 64] >> (own % 64) & 1 == 0 {
                return false;
            }
        }
        if !self.may_stand_before(bytes, at) {
            return false;
        }
        let before = bytes[at.saturating_sub(16)..at].trim_ascii_end();
        let is_letter = |byte: &&u8| LETTERS[usize::from(**byte)];
        let length = before.iter().rev().take_while(is_letter).count();
        length < 8 && self.words.contains(&padded(&before[before.len() - length..]))
    }
}

/// The first eight bytes of a word, in small letters of ASCII.
fn padded(word: &[u8]) -> [u8; 8] {
    let mut padded = [0; 8];
    for (to, from) in padded.iter_mut().zip(word) {
        *to = from.to_ascii_lowercase();
    }
    padded
}

/// Bytes that letters and digits consist of.
const LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        letters[byte] = (byte as u8).is_ascii_alphanumeric() || byte >= 0x80;
        byte += 1;
    }
    letters
};

/// Whether a tag that has something before it lies within a word or between two of one secret.
#[inline]
fn is_odd(bytes: &[u8], at: usize, gaps: &Gaps) -> bool {
    let kind = gaps.ends[usize::from(bytes[at - 1])];
    kind != 0 && may_be_inline(&bytes[at + 1..]) && is_inside(bytes, at, kind, gaps)
}

/// The same for one after a byte of some `kind`.
fn is_inside(bytes: &[u8], at: usize, kind: u8, gaps: &Gaps) -> bool {
    let mut name_end = inline_at(bytes, at);
    if name_end.is_none() {
        return false;
    }
    if kind & GAP != 0 && gaps.stand_before(bytes, at) {
        return true;
    }
    if kind & LETTER == 0 || follows_quotation_mark(bytes, at) {
        return false;
    }
    // One tag may follow another; what comes after the last of them decides.
    let mut start = at;
    for _ in 0..8 {
        let next = || may_be_inline(&bytes[start + 1..]).then(|| inline_at(bytes, start)).flatten();
        let Some(from) = name_end.take().or_else(next) else { return false };
        let end = match bytes.get(from) {
            Some(b'>') => from + 1,
            _ => match memchr::memchr(b'>', &bytes[from..]) {
                Some(next) => from + next + 1,
                None => return false,
            },
        };
        if bytes.get(end) != Some(&b'<') {
            return is_letter(bytes, end);
        }
        start = end;
    }
    true
}

/// Whether the mark stands before a tag that most quotations begin with: no word and no name goes on with it.
fn follows_quotation_mark(bytes: &[u8], at: usize) -> bool {
    bytes[..at].ends_with("“".as_bytes())
}

/// Where the name of a tag ends that begins at a byte, if it is one within a line, or a comment.
fn inline_at(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at + 1..).unwrap_or_default();
    let name = rest.strip_prefix(b"/").unwrap_or(rest);
    let length = if rest.starts_with(b"!--") { 0 } else { inline(name)? };
    Some(bytes.len() - name.len() + length)
}

/// Bytes that are looked at together for what is no ASCII.
const BLOCK: usize = 64;

/// Adds the places of letters that are written in several ways; whether all of it is UTF-8.
fn odd_letters(bytes: &[u8], letters: &LetterTable, places: &mut Vec<usize>) -> bool {
    let mut is_utf8 = true;
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    for (number, block) in blocks.iter().enumerate() {
        let eights = block.as_chunks::<8>().0.iter();
        let all = eights.fold(0, |all, eight| all | u64::from_le_bytes(*eight));
        if all & 0x8080_8080_8080_8080 != 0 {
            is_utf8 &= letters_in(bytes, number * BLOCK, letters, places);
        }
    }
    if !rest.is_ascii() {
        is_utf8 &= letters_in(bytes, blocks.len() * BLOCK, letters, places);
    }
    is_utf8
}

/// The same in one block.
fn letters_in(bytes: &[u8], block: usize, letters: &LetterTable, places: &mut Vec<usize>) -> bool {
    let mut is_utf8 = true;
    let end = (block + BLOCK).min(bytes.len());
    let mut at = floor(bytes, block);
    while at < end {
        // Over ASCII, up to eight bytes at a time.
        if let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let others = u64::from_le_bytes(*eight) & 0x8080_8080_8080_8080;
            at += others.trailing_zeros() as usize / 8;
            if others == 0 || at >= end {
                continue;
            }
        }
        if bytes[at] < 0x80 {
            at += 1;
            continue;
        }
        match character(bytes, at) {
            Some(c) => {
                if letters.is_odd(c) || is_in_other_script(bytes, at, c) {
                    places.push(at);
                }
                at += c.len_utf8();
            }
            None => {
                is_utf8 = false;
                at += 1;
            }
        }
    }
    is_utf8
}

/// Whether a letter at a byte is a Greek or Cyrillic one and stands beside a Latin one.
fn is_in_other_script(bytes: &[u8], at: usize, c: char) -> bool {
    is_greek_or_cyrillic(c)
        && (before(bytes, at).is_some_and(is_latin)
            || after(bytes, at + c.len_utf8()).is_some_and(is_latin))
}

/// The character that begins at a byte beyond ASCII.
fn character(bytes: &[u8], at: usize) -> Option<char> {
    let length = match bytes[at] {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    std::str::from_utf8(bytes.get(at..at + length)?).ok()?.chars().next()
}

#[cfg(test)]
mod tests;
