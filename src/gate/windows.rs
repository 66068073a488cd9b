//! Finds the parts of a file in which words need not stand as they are read: with references and escapes,
//! coded addresses, markup inside a word, characters that nobody sees.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::letters::Letters;
use super::sieve::BLOCK;
use super::words::is_inline;

/// Bytes before and after such a place that are read with it.
const RADIUS: usize = 64;

/// Parts of a file, in order and apart from each other.
#[derive(Debug, Default)]
struct Windows {
    /// Each with its first place.
    ranges: Vec<(Range<usize>, usize)>,
}

/// Every part of `bytes` that is to be unravelled, with the first place in it that asks for it. `beyond` are the blocks that hold more than ASCII;
/// where markup lies between two words, it counts after those of `gaps`. Also whether it is all UTF-8.
pub fn windows(
    bytes: &[u8],
    beyond: &[usize],
    letters: &Letters,
    gaps: &Gaps,
) -> (Vec<(Range<usize>, usize)>, bool) {
    let mut places = Vec::new();
    places.extend(memchr::memchr_iter(b'&', bytes).filter(|at| is_odd_reference(bytes, *at)));
    places.extend(memchr::memchr2_iter(b'%', b'\\', bytes).filter(|at| is_escape(bytes, *at)));
    each_tag(bytes, |at| {
        if is_odd_markup(bytes, at, gaps) {
            places.push(at);
        }
    });
    // Pages that are made here break no word.
    if !bytes.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype")) {
        for end in [&b"-\n"[..], b"-\r\n"] {
            let broken = memchr::memmem::find_iter(bytes, end);
            places.extend(broken.filter(|at| is_letter(bytes, at.wrapping_sub(1))));
        }
    }
    let mut is_utf8 = true;
    for block in beyond {
        is_utf8 &= letters_in(bytes, *block, letters, &mut places);
    }
    places.sort_unstable();
    let mut windows = Windows::default();
    places.into_iter().for_each(|at| windows.add(at, bytes));
    (windows.ranges, is_utf8)
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

/// Calls `found` with the place of every `<`. There are so many of them that a search for one after the
/// other costs more than a look at all bytes.
fn each_tag(bytes: &[u8], mut found: impl FnMut(usize)) {
    const TAGS: u64 = u64::from_le_bytes([b'<'; 8]);
    let (eights, rest) = bytes.as_chunks::<8>();
    for (number, eight) in eights.iter().enumerate() {
        let other = u64::from_le_bytes(*eight) ^ TAGS;
        // The highest bit of every byte that is 0, and of some above such a one.
        let mut marks = other.wrapping_sub(0x0101_0101_0101_0101) & !other & 0x8080_8080_8080_8080;
        while marks != 0 {
            let at = number * 8 + marks.trailing_zeros() as usize / 8;
            if bytes[at] == b'<' {
                found(at);
            }
            marks &= marks - 1;
        }
    }
    let start = eights.len() * 8;
    let places = rest.iter().enumerate().filter(|(_, byte)| **byte == b'<');
    places.for_each(|(at, _)| found(start + at));
}

/// Short words after which markup may lie, before the next word of the same secret.
#[derive(Debug)]
pub struct Gaps {
    words: FxHashSet<[u8; 8]>,
    /// The last bytes of them, in either case.
    ends: [bool; 256],
}

impl Default for Gaps {
    fn default() -> Self {
        Self { words: FxHashSet::default(), ends: [false; 256] }
    }
}

impl Gaps {
    /// One more.
    pub fn add(&mut self, word: &str) {
        self.words.insert(padded(word.as_bytes()));
        if let Some(last) = word.as_bytes().last() {
            self.ends[usize::from(*last)] = true;
            self.ends[usize::from(last.to_ascii_uppercase())] = true;
        }
    }

    /// Whether one of them stands before a byte, with or without space between.
    fn stand_before(&self, bytes: &[u8], at: usize) -> bool {
        let before = bytes[at.saturating_sub(16)..at].trim_ascii_end();
        if !before.last().is_some_and(|last| self.ends[usize::from(*last)]) {
            return false;
        }
        let is_letter = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte >= 0x80;
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

/// What the name of a tag begins with that ends a paragraph, a cell or an item, as most tags do.
const BREAKS: [bool; 256] = {
    let mut breaks = [false; 256];
    let names = b"plhnoPLHNO";
    let mut at = 0;
    while at < names.len() {
        breaks[names[at] as usize] = true;
        at += 1;
    }
    breaks
};

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

/// Whether a tag lies within a word or between two of one secret.
fn is_odd_markup(bytes: &[u8], at: usize, gaps: &Gaps) -> bool {
    let first = match bytes.get(at + 1) {
        Some(b'/') => bytes.get(at + 2),
        first => first,
    };
    if first.is_none_or(|first| BREAKS[usize::from(*first)]) {
        return false;
    }
    let last = at.checked_sub(1).map_or(b'>', |last| bytes[last]);
    let follows_letter = LETTERS[usize::from(last)];
    let may_have_gap =
        !gaps.words.is_empty() && (gaps.ends[usize::from(last)] || last.is_ascii_whitespace());
    if !follows_letter && !may_have_gap {
        return false;
    }
    let is_begun = |at: usize| {
        let rest = bytes.get(at + 1..).unwrap_or_default();
        is_inline(rest.strip_prefix(b"/").unwrap_or(rest)) || rest.starts_with(b"!--")
    };
    if !is_begun(at) {
        return false;
    }
    if may_have_gap && gaps.stand_before(bytes, at) {
        return true;
    }
    if !follows_letter {
        return false;
    }
    // One tag may follow another; what comes after the last of them decides.
    let mut end = at;
    for _ in 0..8 {
        let Some(next) = memchr::memchr(b'>', &bytes[end..]) else { return false };
        let start = end;
        end += next + 1;
        if bytes.get(end) == Some(&b'<') {
            if !is_begun(start) {
                return false;
            }
            continue;
        }
        return is_letter(bytes, end) && is_begun(start);
    }
    true
}

/// Adds the places of letters that are written in several ways; whether the block is UTF-8.
fn letters_in(bytes: &[u8], block: usize, letters: &Letters, places: &mut Vec<usize>) -> bool {
    let mut is_utf8 = true;
    let end = (block + BLOCK + 8).min(bytes.len());
    let mut at = floor(bytes, block);
    while at < end {
        // Eight bytes of ASCII at a time.
        if let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>())
            && u64::from_le_bytes(*eight) & 0x8080_8080_8080_8080 == 0
        {
            at += 8;
            continue;
        }
        if bytes[at] < 0x80 {
            at += 1;
            continue;
        }
        match character(bytes, at) {
            Some(c) => {
                if letters.is_odd(c) {
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
