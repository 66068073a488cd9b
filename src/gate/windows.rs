//! Finds the parts of a file in which words need not stand as they are read: with references and escapes,
//! coded addresses, markup inside a word, characters that nobody sees.

use std::ops::Range;

use super::letters::Letters;
use super::sieve::BLOCK;
use super::words::is_inline;

/// Bytes before and after such a place that are read with it.
const RADIUS: usize = 120;

/// Parts of a file, in order and apart from each other.
#[derive(Debug, Default)]
struct Windows {
    ranges: Vec<Range<usize>>,
}

/// Every part of `bytes` that is to be unravelled. `beyond` are the blocks that hold more than ASCII;
/// where markup lies between two words, it counts if `with_gaps`.
pub fn windows(
    bytes: &[u8],
    beyond: &[usize],
    letters: &Letters,
    with_gaps: bool,
) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    places.extend(memchr::memchr_iter(b'&', bytes).filter(|at| is_odd_reference(bytes, *at)));
    places.extend(memchr::memchr2_iter(b'%', b'\\', bytes).filter(|at| is_escape(bytes, *at)));
    places
        .extend(memchr::memchr_iter(b'<', bytes).filter(|at| is_odd_markup(bytes, *at, with_gaps)));
    places.extend(
        memchr::memmem::find_iter(bytes, b"-\n").filter(|at| is_letter(bytes, at.wrapping_sub(1))),
    );
    places.extend(
        memchr::memmem::find_iter(bytes, b"-\r\n")
            .filter(|at| is_letter(bytes, at.wrapping_sub(1))),
    );
    for block in beyond {
        letters_in(bytes, *block, letters, &mut places);
    }
    places.sort_unstable();
    let mut windows = Windows::default();
    places.into_iter().for_each(|at| windows.add(at, bytes));
    windows.ranges
}

impl Windows {
    fn add(&mut self, at: usize, bytes: &[u8]) {
        let start = floor(bytes, at.saturating_sub(RADIUS));
        let end = floor(bytes, (at + RADIUS).min(bytes.len()));
        match self.ranges.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => self.ranges.push(start..end),
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

/// Whether a tag lies within a word or, `with_gaps`, between two.
fn is_odd_markup(bytes: &[u8], at: usize, with_gaps: bool) -> bool {
    if !with_gaps && !is_letter(bytes, at.wrapping_sub(1)) {
        return false;
    }
    let rest = &bytes[at + 1..];
    if !is_inline(rest.strip_prefix(b"/").unwrap_or(rest)) && !rest.starts_with(b"!--") {
        return false;
    }
    if with_gaps {
        return true;
    }
    // One tag may follow another; what comes after the last of them decides.
    let mut end = at;
    for _ in 0..8 {
        let Some(next) = memchr::memchr(b'>', &bytes[end..]) else { return false };
        end += next + 1;
        if bytes.get(end) != Some(&b'<') {
            return is_letter(bytes, end);
        }
    }
    true
}

fn letters_in(bytes: &[u8], block: usize, letters: &Letters, places: &mut Vec<usize>) {
    let start = floor(bytes, block);
    let end = (block + BLOCK + 8).min(bytes.len());
    let mut at = start;
    for chunk in bytes[start..end].utf8_chunks() {
        for (offset, c) in chunk.valid().char_indices() {
            if letters.is_odd(c) {
                places.push(at + offset);
            }
        }
        at += chunk.valid().len() + chunk.invalid().len();
    }
}
