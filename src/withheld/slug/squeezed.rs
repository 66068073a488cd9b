//! Squeezes an address: decoded, in plain letters and digits, without anything between these.

use std::borrow::Cow;

use crate::withheld::fold::{Folded, is_dense, is_word};

/// Letters from which words are found inside longer ones that begin or end with them.
const LONG: usize = 6;

/// Letters from which words are found anywhere.
const VERY_LONG: usize = 10;

/// How often an address may be coded.
const MOST_CODED: usize = 4;

/// An address in plain letters and digits.
pub(super) struct Squeezed {
    pub(super) text: String,
    /// For each byte, and the end, whether a word may begin or end there.
    bounds: Vec<bool>,
}

impl Squeezed {
    pub(super) fn of(address: &str) -> Self {
        if address.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Self::plain(address.as_bytes());
        }
        Self::folded(address)
    }

    /// An address of plain characters, each of which is folded by itself.
    fn plain(address: &[u8]) -> Self {
        let mut squeezed = Self { text: String::with_capacity(address.len()), bounds: Vec::new() };
        squeezed.bounds.reserve(address.len() + 1);
        let mut last = 0_u8;
        for byte in address {
            if byte.is_ascii_alphanumeric() {
                let is_bound = !last.is_ascii_alphanumeric()
                    || byte.is_ascii_uppercase() && !last.is_ascii_uppercase()
                    || last.is_ascii_digit() != byte.is_ascii_digit();
                squeezed.bounds.push(is_bound);
                squeezed.text.push(char::from(byte.to_ascii_lowercase()));
            }
            last = *byte;
        }
        squeezed.bounds.push(true);
        squeezed
    }

    fn folded(address: &str) -> Self {
        let map = Folded::of(address);
        let mut squeezed = Self { text: String::with_capacity(address.len()), bounds: Vec::new() };
        let mut last: Option<(char, bool)> = None;
        for (at, c) in map.text().char_indices() {
            if !is_word(c) {
                last = None;
                continue;
            }
            let origin = map.origin(&(at..at + c.len_utf8())).start;
            let is_capital = address[origin..].chars().next().is_some_and(char::is_uppercase);
            let is_bound = last.is_none_or(|(last, was_capital)| {
                is_capital && !was_capital
                    || last.is_numeric() != c.is_numeric()
                    || is_dense(last)
                    || is_dense(c)
            });
            last = Some((c, is_capital));
            let from = squeezed.text.len();
            let latin = deunicode::deunicode_char(c).unwrap_or("");
            let plain = latin.chars().filter(char::is_ascii_alphanumeric);
            squeezed.text.extend(plain.map(|c| c.to_ascii_lowercase()));
            squeezed.bounds.resize(squeezed.text.len(), false);
            if let Some(bound) = squeezed.bounds.get_mut(from) {
                *bound |= is_bound;
            }
        }
        squeezed.bounds.push(true);
        squeezed
    }

    /// Whether letters are words rather than a part of other ones: the fewer they are, the more must
    /// speak for it.
    pub(super) fn stands(&self, (start, end): (usize, usize), is_strict: bool) -> bool {
        let begins = self.bounds[start];
        let ends = self.bounds[end]
            || self.text[end..].starts_with('s') && self.bounds.get(end + 1) == Some(&true);
        match end - start {
            _ if is_strict => begins && ends,
            VERY_LONG.. => true,
            LONG.. => begins || ends,
            _ => begins && ends,
        }
    }
}

/// The parts of an address that have one number between their letters, with a sign in its place. Several numbers
/// are those of a hash.
pub(super) fn without_number(address: &str) -> impl Iterator<Item = String> {
    let is_digit = |c: char| c.is_ascii_digit();
    address.split(['/', '?', '&', '=', '#']).filter_map(move |part| {
        let inner = part.trim_matches(|c: char| !c.is_alphabetic());
        let (before, rest) = inner.split_once(is_digit)?;
        let after = rest.trim_start_matches(is_digit);
        (!after.contains(is_digit)).then(|| format!("{before}_{after}"))
    })
}

/// An address without its codes: per cent, plus for a space, host names in ASCII.
pub fn decoded(address: &str) -> Cow<'_, str> {
    if !address.contains('%') && !address.contains("--") {
        return Cow::Borrowed(address);
    }
    let mut plain = address.to_owned();
    for _ in 0..MOST_CODED {
        let next = percent_encoding::percent_decode_str(&plain).decode_utf8_lossy().into_owned();
        if next == plain {
            break;
        }
        plain = next;
    }
    if !plain.to_ascii_lowercase().contains("xn--") {
        return Cow::Owned(plain);
    }
    let is_label = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut decoded = String::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_label(c) != is_label(first)).unwrap_or(rest.len());
        let label = &rest[..end];
        let coded = label.get(..4).filter(|start| start.eq_ignore_ascii_case("xn--"));
        match coded.and_then(|_| idna::punycode::decode_to_string(&label[4..])) {
            Some(label) => decoded.push_str(&label),
            None => decoded.push_str(label),
        }
        rest = &rest[end..];
    }
    Cow::Owned(decoded)
}

#[cfg(test)]
mod tests;
