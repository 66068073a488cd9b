//! Says of a name in a text whether it is a part of something longer: of a hyphenated name, a handle, an
//! address, or the name of somebody else.

use casefile_words::web::primary;
use std::ops::Range;

use casefile_words::marks::is_mark;

use super::harmless::{Particles, is_harmless, is_harmless_after, is_prefix};
use super::written::FormHit;

/// Words with capitals before a last name that are looked at.
const FAR: usize = 3;

/// Bytes beside a name that are looked at.
const NEAR: usize = 100;

/// A text with the names that were found in it.
pub(super) struct NamedText<'t> {
    text: &'t str,
    hits: &'t [FormHit],
    /// Whether a last name can be told from its neighbours at all: where every noun has a capital it cannot.
    has_names: bool,
    /// Whether what begins a sentence is known well enough.
    is_english: bool,
    /// Whether a word with a capital right behind a last name goes on with it.
    goes_on: bool,
    /// Which small words may stand between a first name and a last one.
    particles: Particles,
    /// Whether `M.` is a title.
    is_french: bool,
    /// Whether a word may lose its last letter before a name: `L’Iran`, `D’Ankara`.
    elides: bool,
}

impl<'t> NamedText<'t> {
    pub fn new(text: &'t str, language: &str, hits: &'t [FormHit]) -> Self {
        let primary = primary(language);
        let is_one = |tags: &[&str]| tags.iter().any(|tag| primary.eq_ignore_ascii_case(tag));
        Self {
            text,
            hits,
            has_names: !is_one(&["de", "lb", "gsw", "nds"]),
            is_english: is_one(&["en", "sco"]) || primary.is_empty(),
            goes_on: is_one(&["en", "sco", "es", "pt", "fr", "it", "ca", "gl"])
                || primary.is_empty(),
            particles: Particles::of(primary),
            is_french: is_one(&["fr"]),
            elides: is_one(&["fr", "it", "ca", "oc"]),
        }
    }

    /// Whether a name is no part of a hyphenated name, a handle, an address or the name of a file.
    pub fn is_whole(&self, hit: &FormHit) -> bool {
        let (before, after) = (&self.text[..hit.range.start], &self.text[hit.range.end..]);
        let (left, right) = (before.chars().next_back(), after.chars().next());
        let own_mark = self.text[hit.range.clone()].starts_with(['@', '#']);
        if own_mark && left.is_some_and(|c| c.is_alphanumeric() || "@#_.-".contains(c)) {
            return false;
        }
        if left.is_some_and(is_apostrophe) && self.is_of_clan(before) {
            return false;
        }
        if left.is_some_and(is_hyphen) && !self.is_apart_before(before, hit) {
            return false;
        }
        if right.is_some_and(is_hyphen) && !self.is_apart_after(after, hit) {
            return false;
        }
        !(left.is_some_and(is_of_address) || right.is_some_and(is_of_address))
            || !in_address(before, &self.text[hit.range.clone()], after)
    }

    /// Whether an apostrophe before a name follows one capital, as in `O’Brien` and `D’Angelo`.
    fn is_of_clan(&self, before: &str) -> bool {
        let head = before.trim_end_matches(is_apostrophe);
        let word = &head[word_start(head)..];
        let mut letters = word.chars();
        match (letters.next(), letters.next()) {
            (Some('O' | 'o'), None) => true,
            (Some(one), None) => one.is_uppercase() && !self.elides,
            _ => false,
        }
    }

    /// Whether what a hyphen joins before a name leaves it a name of its own: `anti-Turkish`, `Syria-Turkey`.
    fn is_apart_before(&self, before: &str, hit: &FormHit) -> bool {
        let head = before.trim_end_matches(is_hyphen);
        let start = word_start(head);
        let word = &head[start..];
        match word.chars().next() {
            Some(c) if c.is_uppercase() => {
                is_prefix(word) || (!hit.is_person && self.ends_at(head.len()))
            }
            Some(c) => !c.is_numeric(),
            None => true,
        }
    }

    fn is_apart_after(&self, after: &str, hit: &FormHit) -> bool {
        let tail = after.trim_start_matches(is_hyphen);
        let start = hit.range.end + (after.len() - tail.len());
        match tail.chars().next() {
            Some(c) if c.is_uppercase() => !hit.is_person && self.begins_at(start),
            Some(c) => !c.is_numeric(),
            None => true,
        }
    }

    /// Whether a name that is no person's begins there.
    fn begins_at(&self, at: usize) -> bool {
        let first = self.hits.partition_point(|own| own.range.start < at);
        let mut own = self.hits.iter().skip(first).take_while(|own| own.range.start == at);
        own.any(|own| !own.is_person)
    }

    /// Whether a name ends there; no name that is looked for here is longer than a line.
    fn ends_at(&self, at: usize) -> bool {
        let last = self.hits.partition_point(|own| own.range.start < at);
        let near = self.hits.iter().take(last).rev().take(8);
        near.filter(|own| !own.is_person).any(|own| own.range.end == at)
    }

    /// The longer name that a last name is a part of, where it may be somebody else's: another word with a
    /// capital stands right before it, which no form of the actor's own name has (`own`, small), and which is
    /// no title; or right after it.
    pub fn longer(&self, hit: &FormHit, own: &[String]) -> Option<Range<usize>> {
        let name = &self.text[hit.range.clone()];
        if !self.has_names || !name.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
            return self.given_name(hit, own);
        }
        if !name.starts_with(char::is_uppercase) {
            return None;
        }
        let start = self.first_names(hit, name, own);
        let end = self.last_names(hit, name, own);
        if start.is_none() && end.is_none() || self.is_in_title_case(&hit.range) {
            return None;
        }
        Some(start.unwrap_or(hit.range.start)..end.unwrap_or(hit.range.end))
    }

    /// The same of a whole name: a word with a capital stands right behind it, which no form of the actor's own name has.
    pub fn longer_behind(&self, hit: &FormHit, own: &[String]) -> Option<Range<usize>> {
        let name = &self.text[hit.range.clone()];
        if !self.has_names || !name.contains(is_space) || !name.starts_with(char::is_uppercase) {
            return None;
        }
        let end = self.last_names(hit, name, own)?;
        (!self.is_in_title_case(&hit.range)).then_some(hit.range.start..end)
    }

    /// The same where capitals do not tell: a frequent given name stands right before it.
    fn given_name(&self, hit: &FormHit, own: &[String]) -> Option<Range<usize>> {
        let before = &self.text[..hit.range.start];
        let word = word_before(before)?;
        let start = hit.range.start - (before.len() - before.trim_end_matches(is_space).len());
        let start = start - word.len();
        let small = word.to_lowercase();
        // What Arabic writes at the front of a word: and, so, in, for.
        let bare = small.strip_prefix(['و', 'ف', 'ب', 'ل']).unwrap_or(&small);
        let is_given = !word.starts_with(char::is_lowercase)
            && [small.as_str(), bare].into_iter().any(casefile_words::names::is_given_name);
        let is_other = is_given
            && !is_own(word, own)
            && !is_own(bare, own)
            && !self.ends_any(start + word.len());
        is_other.then_some(start..hit.range.end)
    }

    /// Where the first names of somebody else begin.
    fn first_names(&self, hit: &FormHit, name: &str, own: &[String]) -> Option<usize> {
        let mut at = hit.range.start;
        let mut start = None;
        for _ in 0..FAR {
            let before = &self.text[..at];
            let Some(word) = word_before(before) else { break };
            let from = at - (before.len() - before.trim_end_matches(is_space).len()) - word.len();
            if self.particles.holds(word) {
                at = from;
                continue;
            }
            if !begins_name(word) || is_loud(word) && is_loud(name) || self.is_harmless(word) {
                break;
            }
            if is_own(word, own) || self.ends_any(from + word.len()) {
                return None;
            }
            if !self.is_english && begins_sentence(&self.text[..from]) {
                break;
            }
            (start, at) = (Some(from), from);
        }
        start
    }

    fn is_harmless(&self, word: &str) -> bool {
        is_harmless(word) || (self.is_french && word == "M.")
    }

    /// Where a longer name ends; where a verb stands last, or words stand in any order, a name may follow another one.
    fn last_names(&self, hit: &FormHit, name: &str, own: &[String]) -> Option<usize> {
        if !self.goes_on {
            return None;
        }
        let after = &self.text[hit.range.end..];
        let rest = after.strip_prefix([' ', '\u{a0}'])?;
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '-'))
            .unwrap_or(rest.len())
            .min(rest.floor_char_boundary(NEAR));
        let word = &rest[..end];
        let start = hit.range.end + (after.len() - rest.len());
        if !begins_name(word) || (is_loud(word) && is_loud(name)) || is_harmless_after(word) {
            return None;
        }
        let is_known = is_own(word, own) || self.begins_any(start);
        (!is_known).then_some(start + end)
    }

    /// The words of a name.
    pub(super) fn words_of(&self, hit: &FormHit) -> &str {
        &self.text[hit.range.clone()]
    }

    pub(super) fn words_before(&self, at: usize) -> &str {
        &self.text[..at]
    }

    pub(super) fn words_after(&self, at: usize) -> &str {
        &self.text[at..]
    }

    /// Where a part of the text stands in it.
    pub(super) fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr() - self.text.as_ptr().addr()
    }

    pub(super) fn begins_any(&self, at: usize) -> bool {
        let first = self.hits.partition_point(|own| own.range.start < at);
        self.hits.get(first).is_some_and(|own| own.range.start == at)
    }

    pub(super) fn ends_any(&self, at: usize) -> bool {
        let last = self.hits.partition_point(|own| own.range.start < at);
        self.hits.iter().take(last).rev().take(8).any(|own| own.range.end == at)
    }

    /// Whether nearly every longer word of the line has a capital, as in a headline.
    pub(super) fn is_in_title_case(&self, range: &Range<usize>) -> bool {
        let near = |c: char| c == '\n';
        let head = &self.text[..range.start];
        let head = &head[head.ceil_char_boundary(head.len().saturating_sub(2 * NEAR))..];
        let head = head.rsplit(near).next().unwrap_or(head);
        let tail = &self.text[range.end..];
        let tail = &tail[..tail.floor_char_boundary(2 * NEAR)];
        let tail = tail.split(near).next().unwrap_or(tail);
        let (mut large, mut all) = (0, 0);
        for word in head.split_whitespace().chain(tail.split_whitespace()) {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.chars().nth(3).is_some() {
                all += 1;
                large += usize::from(word.starts_with(char::is_uppercase));
            }
        }
        all >= 3 && large * 5 >= all * 4
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// Where the last run of letters and digits of a text begins.
fn word_start(text: &str) -> usize {
    text.trim_end_matches(char::is_alphanumeric).len()
}

/// The word right before a place, with the full stop of an initial or a title.
pub(super) fn word_before(before: &str) -> Option<&str> {
    let head = before.trim_end_matches(is_space);
    if head.len() == before.len() || before.len() - head.len() > 3 {
        return None;
    }
    let bare = head.strip_suffix('.').unwrap_or(head);
    let start = bare.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '’' | '\'')));
    let start = start.map_or(0, |at| at + bare[at..].chars().next().map_or(1, char::len_utf8));
    let word = &head[start..];
    let length = bare.len() - start;
    // A longer word before a full stop ends a sentence.
    let is_short = length <= 8 && (word.chars().count() == 2 || is_harmless(word));
    (length > 0 && (bare.len() == head.len() || is_short)).then_some(word)
}

/// Whether a word is written as a name is: a capital, then small letters or a full stop.
pub(super) fn begins_name(word: &str) -> bool {
    let bare = word.trim_end_matches('.');
    bare.starts_with(char::is_uppercase)
        && bare.chars().all(|c| c.is_alphabetic() || is_hyphen(c))
        && !bare.chars().any(|c| matches!(c, '’' | '\''))
}

/// Whether a word is in capitals alone.
pub(super) fn is_loud(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Whether a word is one of the actor's own names, or the initial of one.
fn is_own(word: &str, own: &[String]) -> bool {
    let small = word.trim_end_matches('.').to_lowercase();
    let is_initial = small.chars().nth(1).is_none();
    let mut parts = small.split('-');
    own.iter().any(|own| *own == small || (is_initial && own.starts_with(&small)))
        || parts.any(|part| own.iter().any(|own| own == part))
}

fn begins_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(is_space);
    before.is_empty() || before.ends_with(|c: char| ".!?:…—–\n".contains(c) || is_mark(c))
}

/// Characters that join a name to an address, a handle or the name of a file.
fn is_of_address(c: char) -> bool {
    matches!(c, '@' | '_' | '.' | '/' | '\\' | ':' | '=' | '?' | '&' | '%' | '~' | '+')
}

fn in_address(before: &str, name: &str, after: &str) -> bool {
    let (left, right) = (before.chars().next_back(), after.chars().next());
    let next = after.chars().nth(1);
    let is_joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if matches!(left, Some('@' | '_' | '\\'))
        || matches!(right, Some('@' | '_' | '\\')) && is_joined(next)
    {
        return true;
    }
    // `smith.com`, `Smith.pdf`; a sentence that ends without a space goes on with a capital.
    if right == Some('.') && next.is_some_and(|c| c.is_lowercase() || c.is_numeric()) {
        return true;
    }
    let second = before.chars().rev().nth(1);
    if left == Some('.') && is_joined(second) && name.starts_with(char::is_lowercase) {
        return true;
    }
    let is_end = |c: char| c.is_whitespace() || "()[]{}<>,;|".contains(c) || is_mark(c);
    let head = &before[before.ceil_char_boundary(before.len().saturating_sub(NEAR))..];
    let head = head.rsplit(is_end).next().unwrap_or("");
    let tail = &after[..after.floor_char_boundary(NEAR)];
    let tail = tail.split(is_end).next().unwrap_or("");
    let has_dot = |text: &str| {
        let mut dots = text.match_indices('.');
        dots.any(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_lowercase()))
    };
    head.contains("://")
        || head.starts_with("www.")
        || head.contains('@')
        || (tail.contains('@') && !tail.starts_with(' '))
        || (head.contains('/') && (has_dot(head) || has_dot(tail)))
        || head.starts_with('/') && head.len() > 1
}
