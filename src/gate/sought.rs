//! Finds secrets in bytes, however they are coded, and tells where.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use super::letters::Letters;
use super::packed;
use super::patterns::patterns;
use super::secret::Secret;
use super::sieve::{Counts, Pattern, Sieve};
use super::unravel::unravelled;
use super::windows::{Gaps, windows};
use super::words::{is_bound, last_word, next_word};
use crate::withheld::fold::folded;

/// Letters from which a word is sought inside longer ones as well, and bytes of the rest of a phrase.
pub const LONG: usize = 6;

/// The shortest run of letters and digits that may be a hash or base64.
const NOISE: usize = 8;

/// Everything that is sought in a file.
pub struct Sought {
    /// The secrets, in order.
    pub secrets: Vec<Secret>,
    /// Those that are sought in one entity's outputs, by their places in the list.
    short: Vec<usize>,
    sieve: Sieve,
    letters: Letters,
    /// Short words after which more of a secret follows, which markup may part from them.
    gaps: Gaps,
}

impl fmt::Debug for Sought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sought").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

/// A place where a secret stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Which secret.
    pub secret: usize,
    /// Where it stands in the file, in bytes; where it is coded, the part of the file that holds it.
    pub at: usize,
    /// Whether it stands there as whole words.
    pub is_whole: bool,
}

/// What was found in some bytes.
struct Looked {
    found: BTreeSet<Found>,
    is_utf8: bool,
}

impl Sought {
    /// What is sought for these secrets.
    pub fn new(secrets: Vec<Secret>, counts: &Counts) -> Self {
        let all = secrets.iter().enumerate().filter(|(_, secret)| secret.only_below.is_none());
        let found: Vec<Pattern> =
            all.flat_map(|(number, secret)| patterns(number, secret, counts)).collect();
        let mut gaps = Gaps::default();
        let joined = |one: &&Pattern| one.words.1 - one.words.0 > 1 && !one.is_exact && !one.is_row;
        for pattern in found.iter().filter(joined) {
            let words = &secrets[pattern.secret].words[pattern.words.0..pattern.words.1 - 1];
            words.iter().for_each(|word| gaps.add(word));
        }
        let numbered = secrets.iter().enumerate();
        let short = numbered.filter(|(_, secret)| secret.only_below.is_some());
        let short = short.map(|(number, _)| number).collect();
        let (sieve, letters) = (Sieve::new(found, counts), Letters::default());
        Self { secrets, short, sieve, letters, gaps }
    }

    /// Every place of every secret in a file, and the text that they stand in where the file is one in
    /// another encoding than UTF-8.
    pub fn in_file(&self, bytes: &[u8]) -> (BTreeSet<Found>, Option<String>) {
        let is_other = packed::has_zeros(bytes);
        if !is_other {
            let Looked { found, is_utf8 } = self.looked(bytes);
            if is_utf8 {
                return (found, None);
            }
        }
        match packed::decoded(bytes) {
            Some(text) => (self.everywhere(text.as_bytes()), Some(text)),
            None => (self.everywhere(bytes), None),
        }
    }

    /// Every place of every secret in some bytes, in order, each secret at its first places.
    pub fn everywhere(&self, bytes: &[u8]) -> BTreeSet<Found> {
        self.looked(bytes).found
    }

    fn looked(&self, bytes: &[u8]) -> Looked {
        let mut found = BTreeSet::new();
        let beyond = self.in_plain(bytes, &mut |one| {
            found.insert(one);
        });
        let (parts, is_utf8) = windows(bytes, &beyond, &self.letters, &self.gaps);
        if parts.is_empty() {
            return Looked { found, is_utf8 };
        }
        let (mut text, mut places) = (String::new(), Vec::new());
        for (part, first) in parts {
            places.push((text.len(), first));
            unravelled(&bytes[part], &self.letters, &mut text);
        }
        let mut inside = BTreeSet::new();
        self.in_plain(text.as_bytes(), &mut |one| {
            inside.insert(one);
        });
        for one in inside {
            let part = places.partition_point(|(start, _)| *start <= one.at).saturating_sub(1);
            let at = places.get(part).map_or(0, |(_, at)| *at);
            let is_known = found
                .iter()
                .any(|known| known.secret == one.secret && known.is_whole == one.is_whole);
            if !is_known {
                found.insert(Found { at, ..one });
            }
        }
        Looked { found, is_utf8 }
    }

    /// The places of secrets in bytes as they stand there.
    fn in_plain(&self, bytes: &[u8], found: &mut dyn FnMut(Found)) -> Vec<usize> {
        // A secret that stood there as whole words need not be read through at its other places.
        let mut seen = vec![false; self.secrets.len()];
        self.sieve.each(bytes, |pattern, start| {
            if seen[pattern.secret] {
                return;
            }
            let secret = &self.secrets[pattern.secret];
            let end = start + pattern.bytes.len();
            if pattern.is_exact {
                seen[pattern.secret] = true;
                found(Found { secret: pattern.secret, at: start, is_whole: true });
                return;
            }
            let Some(place) = whole(bytes, secret, pattern, start..end) else { return };
            let is_begun = is_bound(bytes, place.start);
            let is_whole = is_begun && is_bound(bytes, place.end);
            // A phrase of common words is one only where its first word begins.
            let is_phrase = secret.words.len() > 1;
            let (letters, length) = secret.length();
            let is_free = length >= LONG && (!is_phrase || is_begun && letters > LONG);
            if is_whole || is_free && !is_noise(bytes, &place) {
                seen[pattern.secret] |= is_whole;
                found(Found { secret: pattern.secret, at: place.start, is_whole });
            }
        })
    }

    /// Which of the words that are sought in one entity's outputs stand in one of them.
    pub fn short(&self, path: &str, bytes: &[u8]) -> Vec<Found> {
        let own = self.short.iter().map(|number| (*number, &self.secrets[*number]));
        let is_below = |secret: &Secret| {
            secret.only_below.as_ref().is_some_and(|below| path.starts_with(below.as_str()))
        };
        let own: Vec<(usize, &Secret)> = own.filter(|(_, secret)| is_below(secret)).collect();
        if own.is_empty() {
            return Vec::new();
        }
        let mut text = String::new();
        unravelled(bytes, &self.letters, &mut text);
        let words = super::words::words(&text);
        let mut found = Vec::new();
        for (number, secret) in own {
            let length = secret.words.len();
            let is_here = words
                .windows(length)
                .any(|row| row.iter().zip(&secret.words).all(|(own, word)| own.word == *word));
            if is_here {
                let at = place_of(bytes, &secret.written);
                found.push(Found { secret: number, at, is_whole: true });
            }
        }
        found
    }
}

/// The first place of words as written, or the beginning.
fn place_of(bytes: &[u8], written: &str) -> usize {
    memchr::memmem::find(bytes, written.as_bytes()).unwrap_or(0)
}

/// The range of a whole secret of which a part was found.
fn whole(
    bytes: &[u8],
    secret: &Secret,
    pattern: &Pattern,
    part: Range<usize>,
) -> Option<Range<usize>> {
    let mut place = part;
    for word in secret.words[..pattern.words.0].iter().rev() {
        let end = last_word(bytes, place.start)?;
        let start = end.checked_sub(word.len())?;
        is_word(bytes, start..end, word).then_some(())?;
        place.start = start;
    }
    for word in &secret.words[pattern.words.1..] {
        let start = next_word(bytes, place.end)?;
        let end = start + word.len();
        is_word(bytes, start..end, word).then_some(())?;
        place.end = end;
    }
    Some(place)
}

fn is_word(bytes: &[u8], place: Range<usize>, word: &str) -> bool {
    let Some(own) = bytes.get(place) else { return false };
    own.eq_ignore_ascii_case(word.as_bytes())
        || !own.is_ascii() && std::str::from_utf8(own).is_ok_and(|own| folded(own) == word)
}

/// Whether a place lies in a run of letters and digits that spells nothing: a hash, or base64.
fn is_noise(bytes: &[u8], place: &Range<usize>) -> bool {
    let is_run = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'=');
    let before =
        bytes[..place.start].iter().rev().take(400).take_while(|byte| is_run(byte)).count();
    let after = bytes[place.end..].iter().take(400).take_while(|byte| is_run(byte)).count();
    let run = &bytes[place.start - before..place.end + after];
    let own = &bytes[place.clone()];
    if run.len() < NOISE || run.len() == own.len() || !run.iter().any(u8::is_ascii_digit) {
        return false;
    }
    let is_hash = run.iter().all(u8::is_ascii_hexdigit);
    // In base64 capitals fall anywhere; words have them at the beginning or everywhere.
    let rest = own.get(1..).unwrap_or_default();
    let is_mixed =
        rest.iter().any(u8::is_ascii_uppercase) && rest.iter().any(u8::is_ascii_lowercase);
    is_hash || is_mixed && run.len() >= 24
}
