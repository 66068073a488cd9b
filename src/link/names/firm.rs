//! Says whether a name in a text is a part of a firm's: `Holm & Sons`, `Marks & Holm`, `Holm AG`, `ООО «Холм»`.

use std::ops::Range;

use casefile_words::firms;
use casefile_words::marks::is_mark;

use super::beside::{NamedText, begins_name, is_loud, is_space, word_before};
use super::harmless::is_harmless;
use super::written::FormHit;

/// No word of a firm's name is longer, in bytes.
const LONGEST: usize = 60;

impl NamedText<'_> {
    /// The firm's name that a name is a part of, where it is one.
    pub fn firm(&self, hit: &FormHit) -> Option<Range<usize>> {
        if !hit.may_be_firms {
            return None;
        }
        let end = self.joined_after(hit).or_else(|| self.form_after(hit));
        let start = self.joined_before(hit).or_else(|| self.form_before(hit));
        if start.is_none() && end.is_none() {
            return None;
        }
        Some(start.unwrap_or(hit.range.start)..end.unwrap_or(hit.range.end))
    }

    /// Where `Holm & Sons`, `Holm und Söhne` or `Holm & Jones` ends.
    fn joined_after(&self, hit: &FormHit) -> Option<usize> {
        let rest = self.after(hit.range.end)?;
        let and = first_word(rest)?;
        if !firms::is_and(and) {
            return None;
        }
        let rest = rest[and.len()..].trim_start_matches(is_space);
        let word = first_word(rest)?;
        let start = self.offset(rest);
        let is_firms = firms::goes_with_another(word)
            || and == "&"
                && begins_name(word)
                && !is_harmless(word)
                && !self.begins_any(start)
                && !self.is_in_title_case(&hit.range);
        is_firms.then_some(start + word.len())
    }

    /// Where `Holm AG` or `Holm, Inc.` ends.
    fn form_after(&self, hit: &FormHit) -> Option<usize> {
        if !hit.is_person || is_loud(self.words_of(hit)) {
            return None;
        }
        let tail = self.words_after(hit.range.end);
        let (rest, is_form): (_, fn(&str) -> bool) = match tail.strip_prefix(',') {
            Some(rest) => (rest, firms::is_form_after_comma),
            None => (tail, firms::is_form),
        };
        let word = first_word(rest.strip_prefix([' ', '\u{a0}', '\u{202f}'])?)?;
        is_form(word).then(|| self.offset(word) + word.len())
    }

    /// Where `Marks & Holm` begins.
    fn joined_before(&self, hit: &FormHit) -> Option<usize> {
        let before = self.words_before(hit.range.start);
        let head = before.trim_end_matches(is_space).strip_suffix('&')?;
        let word = word_before(head).filter(|word| begins_name(word) && !is_harmless(word))?;
        let start = self.offset(word);
        let is_anothers = self.ends_any(start + word.len()) || self.is_in_title_case(&hit.range);
        (!is_anothers).then_some(start)
    }

    /// Where `Gebrüder Holm` or `ООО «Холм»` begins.
    fn form_before(&self, hit: &FormHit) -> Option<usize> {
        if !hit.is_person {
            return None;
        }
        let before = self.words_before(hit.range.start).trim_end_matches(is_mark);
        let head = before.trim_end_matches(is_space);
        let near = &head[head.ceil_char_boundary(head.len().saturating_sub(LONGEST))..];
        let word = near.rsplit(|c: char| c.is_whitespace() || "(),".contains(c)).next()?;
        (head.len() < before.len() && firms::goes_before(word)).then(|| self.offset(word))
    }

    /// What stands after a place and a space.
    fn after(&self, at: usize) -> Option<&str> {
        let tail = self.words_after(at);
        let rest = tail.trim_start_matches(is_space);
        (rest.len() < tail.len() || rest.starts_with('&')).then_some(rest)
    }
}

/// The word that a text begins with, with the full stops inside of it; a sign is a word.
fn first_word(text: &str) -> Option<&str> {
    if text.starts_with('&') {
        return Some(&text[..1]);
    }
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '-');
    let end = near.find(|c| !is_of_word(c)).unwrap_or(near.len());
    let word = text[..end].trim_end_matches('.');
    (!word.is_empty()).then_some(word)
}
