//! Finds secrets in bytes, however they are coded, and tells where.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use super::counts::Counts;
use super::end::END;
use super::form::is_form;
use super::letters::LetterTable;
use super::lines::{HarmlessLines, NewLines, is_page};
use super::packed;
use super::patterns::patterns;
use super::secret::Secret;
use super::sieve::{Pattern, Sieve};
use super::unravel::unravelled;
use super::windows::{Gaps, around, odd_places};
use super::words::{TextWord, is_bound, last_word, next_word, words};
use crate::withheld::fold::folded;

/// Letters from which a word is sought inside longer ones as well, and bytes of the rest of a phrase.
pub const LONG: usize = 6;

/// The shortest run of letters and digits that may be a hash or base64.
const NOISE: usize = 8;

/// Everything that is sought in a file.
pub struct SoughtSecrets {
    /// The secrets, in order.
    pub secrets: Vec<Secret>,
    sieve: Sieve,
    letters: LetterTable,
    /// Short words after which more of a secret follows, which markup may part from them.
    gaps: Gaps,
    harmless: HarmlessLines,
    /// The secrets that are sought in outputs whose paths begin so.
    below: BTreeMap<String, Vec<usize>>,
}

impl fmt::Debug for SoughtSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sought").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

/// A place where a secret stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct SecretHit {
    /// Which secret.
    pub secret: usize,
    /// Where it stands in the file, in bytes; where it is coded, the part of the file that holds it.
    pub at: usize,
    /// Whether it stands there as whole words.
    pub is_whole: bool,
    /// Whether it stands there in an inflected form, which is a longer word.
    pub is_form: bool,
    /// Whether the bytes there are not the words themselves but stand for them.
    pub is_coded: bool,
}

/// What was found in a file.
pub struct FileHits {
    /// Every secret.
    pub found: BTreeSet<SecretHit>,
    /// The text that they stand in, where the file is one in another encoding than UTF-8.
    pub text: Option<String>,
    /// Whether it may hold files in addresses.
    pub holds_data: bool,
}

impl SoughtSecrets {
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
        let below = below(&secrets);
        let (sieve, letters) = (Sieve::new(found, counts), LetterTable::default());
        Self { secrets, sieve, letters, gaps, harmless: HarmlessLines::default(), below }
    }

    /// The same for what is left of `all` secrets, each with the place that it had among them.
    pub fn only(mut self, left: Vec<(usize, Secret)>, all: usize, counts: &Counts) -> Self {
        let mut numbers = vec![None; all];
        left.iter().enumerate().for_each(|(number, (before, _))| numbers[*before] = Some(number));
        let secrets: Vec<Secret> = left.into_iter().map(|(_, secret)| secret).collect();
        // What is looked for no more would be met all the same.
        if secrets.len() < all / 4 * 3 {
            return Self::new(secrets, counts);
        }
        self.sieve.renumber(&numbers);
        let below = below(&secrets);
        Self { secrets, below, ..self }
    }

    /// Every place of every secret in a file.
    pub fn in_file(&self, bytes: &[u8]) -> FileHits {
        if !packed::has_zeros(bytes) {
            let (text, mut lines) = self.harmless.new_in(bytes);
            let (found, is_utf8) = self.looked(bytes, &text, &mut lines);
            if is_utf8 {
                let mut holds_data = false;
                for at in packed::data_in(&text) {
                    holds_data = true;
                    lines.place(at);
                }
                self.harmless.remember(&lines);
                return FileHits { found, text: None, holds_data };
            }
        }
        let text = packed::decoded(bytes);
        let found = self.everywhere(text.as_ref().map_or(bytes, |text| text.as_bytes()));
        FileHits { found, text, holds_data: true }
    }

    /// Every place of every secret in some bytes, in order, each secret at its first places.
    pub fn everywhere(&self, bytes: &[u8]) -> BTreeSet<SecretHit> {
        self.looked(bytes, bytes, &mut NewLines::default()).0
    }

    /// The same in `bytes` of which only some lines are looked at, those of `text`. Also whether these are
    /// UTF-8.
    fn looked(
        &self,
        bytes: &[u8],
        text: &[u8],
        lines: &mut NewLines,
    ) -> (BTreeSet<SecretHit>, bool) {
        let (mut found, mut seen) = (BTreeSet::new(), self.unseen());
        self.sieve.each(text, |pattern, start| {
            let start = lines.place(start);
            self.candidate(bytes, (pattern, start), &mut seen, false, &mut |one, _| {
                found.insert(one);
            });
        });
        let (mut odd, is_utf8) = odd_places(text, is_page(bytes), &self.letters, &self.gaps);
        odd.iter_mut().for_each(|at| *at = lines.place(*at));
        if !odd.is_empty() {
            self.in_parts(bytes, around(bytes, odd), &mut found);
        }
        (found, is_utf8)
    }

    /// Adds what stands in parts of a file as they are read.
    fn in_parts(
        &self,
        bytes: &[u8],
        parts: Vec<(Range<usize>, usize)>,
        found: &mut BTreeSet<SecretHit>,
    ) {
        let (mut text, mut places) = (String::new(), Vec::new());
        for (part, first) in parts {
            places.push((text.len(), first));
            unravelled(&bytes[part], &self.letters, &mut text);
        }
        let mut inside = BTreeSet::new();
        self.in_plain(text.as_bytes(), false, &mut |one, _| {
            inside.insert(one);
        });
        for one in inside {
            let part = places.partition_point(|(start, _)| *start <= one.at).saturating_sub(1);
            let at = places.get(part).map_or(0, |(_, at)| *at);
            let is_known = found.iter().any(|known| {
                (known.secret, known.is_whole, known.is_form)
                    == (one.secret, one.is_whole, one.is_form)
            });
            if !is_known {
                found.insert(SecretHit { at, is_coded: true, ..one });
            }
        }
    }

    /// Every place of every secret in a text as it stands there, with the secret's number.
    pub fn each_place(&self, text: &[u8]) -> Vec<(usize, Range<usize>)> {
        let mut found = Vec::new();
        self.in_plain(text, true, &mut |one, end| found.push((one.secret, one.at..end)));
        found
    }

    /// The words of the part of a file that holds something coded first at a place.
    pub fn read_at(&self, bytes: &[u8], at: usize) -> Option<String> {
        let (places, _) = odd_places(bytes, is_page(bytes), &self.letters, &self.gaps);
        let (part, _) = around(bytes, places).into_iter().find(|(_, first)| *first == at)?;
        let mut text = String::new();
        unravelled(&bytes[part], &self.letters, &mut text);
        Some(text)
    }

    /// The places of secrets in bytes as they stand there, each with its end: all, or of each secret those up
    /// to the first as whole words.
    fn in_plain(&self, bytes: &[u8], is_all: bool, found: &mut dyn FnMut(SecretHit, usize)) {
        let mut seen = self.unseen();
        self.sieve.each(bytes, |pattern, start| {
            self.candidate(bytes, (pattern, start), &mut seen, is_all, found);
        });
    }

    /// For each secret, that it was not seen yet: one that stood somewhere as whole words need not be read
    /// through at its other places.
    fn unseen(&self) -> Vec<bool> {
        vec![false; self.secrets.len()]
    }

    /// Whether a secret stands where a pattern of it does.
    fn candidate(
        &self,
        bytes: &[u8],
        (pattern, start): (&Pattern, usize),
        seen: &mut [bool],
        is_all: bool,
        found: &mut dyn FnMut(SecretHit, usize),
    ) {
        if seen[pattern.secret] {
            return;
        }
        let secret = &self.secrets[pattern.secret];
        let end = start + pattern.bytes.len();
        if pattern.is_exact {
            seen[pattern.secret] = !is_all;
            let (secret, at) = (pattern.secret, start);
            found(SecretHit { secret, at, is_whole: true, is_form: false, is_coded: true }, end);
            return;
        }
        let Some(place) = whole(bytes, secret, pattern, start..end) else { return };
        let is_begun = is_bound(bytes, place.start);
        let is_whole = is_begun && is_bound(bytes, place.end);
        // A phrase of common words is one only where its first word begins.
        let is_phrase = secret.words.len() > 1;
        let (letters, length) = secret.length();
        // What released text holds inside longer words is none there, but in forms that it does not hold.
        let is_form = !is_whole && is_begun && is_form(secret, bytes, place.end);
        let is_free = (secret.is_firm || !secret.is_whole || is_form && !secret.has_forms)
            && length >= LONG
            && (!is_phrase || is_begun && letters > LONG);
        if is_whole || is_free && !is_noise(bytes, &place) {
            seen[pattern.secret] |= is_whole && !is_all;
            let (secret, at) = (pattern.secret, place.start);
            found(SecretHit { secret, at, is_whole, is_form, is_coded: false }, place.end);
        }
    }

    /// Which of the words that are sought in one entity's outputs stand in one of them.
    pub fn short(&self, path: &str, bytes: &[u8]) -> Vec<SecretHit> {
        let folders = path.match_indices('/').map(|(at, _)| &path[..=at]);
        let own = folders.filter_map(|folder| self.below.get(folder)).flatten();
        let own: Vec<(usize, &Secret)> =
            own.map(|number| (*number, &self.secrets[*number])).collect();
        if own.is_empty() {
            return Vec::new();
        }
        let mut text = String::new();
        unravelled(bytes, &self.letters, &mut text);
        let parts: Vec<Vec<TextWord>> = text.split(END).map(words).collect();
        let mut found = Vec::new();
        for (number, secret) in own {
            if parts.iter().any(|words| place_of(words, secret).is_some()) {
                let plain = String::from_utf8_lossy(bytes);
                // In what is no text, places are near those of the bytes.
                let at = place_of(&words(&plain), secret).map(|at| at.min(bytes.len()));
                let (is_coded, at) = (at.is_none(), at.unwrap_or(0));
                found.push(SecretHit {
                    secret: number,
                    at,
                    is_whole: true,
                    is_form: false,
                    is_coded,
                });
            }
        }
        found
    }
}

/// The secrets that are sought in some outputs only, by what the paths of these begin with.
fn below(secrets: &[Secret]) -> BTreeMap<String, Vec<usize>> {
    let mut below: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, secret) in secrets.iter().enumerate() {
        if let Some(only) = &secret.only_below {
            below.entry(only.clone()).or_default().push(number);
        }
    }
    below
}

/// The first place of a secret's words among others.
fn place_of(words: &[TextWord], secret: &Secret) -> Option<usize> {
    let mut rows = words.windows(secret.words.len().max(1));
    let is_here =
        |row: &&[TextWord]| row.iter().zip(&secret.words).all(|(one, own)| one.word == *own);
    rows.find(is_here).map(|row| row[0].range.start)
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

#[cfg(test)]
mod tests;
