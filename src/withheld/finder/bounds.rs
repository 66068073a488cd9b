//! Where words begin and end in a folded text, and what of a longer word is only an ending.

use super::super::endings::Forms;
use super::super::fold::{is_dense, is_mark, is_word};
use super::super::variants::is_syllable;

/// Letters that an ending may have.
const LONGEST_ENDING: usize = 12;

/// Letters of a longer word that are looked at.
const LONGEST_WORD: usize = 64;

/// Letters of a word that are too few to know it by once it has an ending: `and` need not be a form of `An`.
const TOO_FEW: usize = 2;

/// A folded text and what its language does to names.
#[derive(Debug, Clone, Copy)]
pub struct Bounds<'t> {
    pub text: &'t str,
    pub forms: &'t Forms,
    /// Places between letters where a word may begin or end, in order.
    pub joints: &'t [usize],
}

/// How the word goes on after the letters that were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tail {
    /// Not at all, or with an ending that makes no other word of it: where that ends.
    Known(usize),
    /// With other letters: where the word ends.
    Longer(usize),
}

impl Bounds<'_> {
    /// Whether a word may begin at a place: nothing stands before it but what is written together with it.
    pub fn may_begin(&self, at: usize) -> bool {
        let Some(first) = self.text[at..].chars().next() else { return false };
        let mut begin = at;
        let mut next = first;
        for before in self.text[..at].chars().rev().take(LONGEST_ENDING) {
            if self.is_joint(begin) || !goes_on(before, next) {
                return begin == at || self.forms.is_before(&self.text[begin..at]);
            }
            begin -= before.len_utf8();
            next = before;
        }
        begin == at || begin == 0 && self.forms.is_before(&self.text[begin..at])
    }

    /// How the word goes on at `end`, of which `word` was found but for its last `cut` bytes; `None` where
    /// no known ending takes the place of these, or a number goes on.
    pub fn tail(&self, word: &str, cut: usize, end: usize) -> Option<Tail> {
        let rest = self.run(end);
        if cut > 0 {
            // `Ahmed'in` of `Ahmet`.
            let with_sign = self.text[rest..].starts_with('\'').then(|| &self.text[end..=rest]);
            let mut may_be = std::iter::once(&self.text[end..rest]).chain(with_sign);
            let is_known = may_be.any(|own| self.forms.is_change(word, cut, own));
            return is_known.then(|| Tail::Known(self.with_apostrophe(rest)));
        }
        let ending = &self.text[end..rest];
        if ending.starts_with(char::is_numeric) {
            return None;
        }
        let is_known = ending.is_empty()
            || ending.chars().count() <= LONGEST_ENDING && self.forms.is_ending(word, ending);
        Some(if is_known { Tail::Known(self.with_apostrophe(rest)) } else { Tail::Longer(rest) })
    }

    /// Whether a word with an ending is so short that it may be another word with the same beginning.
    pub fn may_be_another(&self, word: &str, cut: usize, letters_end: usize, tail: Tail) -> bool {
        let Tail::Known(end) = tail else { return false };
        let goes_on = end > letters_end && !self.text[letters_end..].starts_with('\'');
        let is_short = word.chars().count() <= TOO_FEW && !word.chars().any(is_syllable);
        is_short && (cut > 0 || goes_on)
    }

    fn is_joint(&self, at: usize) -> bool {
        self.joints.binary_search(&at).is_ok()
    }

    /// The end of the word that goes on at `at`, if it does.
    fn run(&self, at: usize) -> usize {
        let Some(mut last) = self.text[..at].chars().next_back() else { return at };
        let mut end = at;
        for next in self.text[at..].chars().take(LONGEST_WORD) {
            if self.is_joint(end) || !goes_on(last, next) {
                break;
            }
            end += next.len_utf8();
            last = next;
        }
        end
    }

    /// The end of an ending after an apostrophe, if one follows.
    fn with_apostrophe(&self, end: usize) -> usize {
        let Some(after) = self.text[end..].strip_prefix('\'') else { return end };
        let at = end + 1;
        let letters: usize = after
            .chars()
            .take(LONGEST_ENDING + 1)
            .take_while(|c| is_word(*c))
            .map(char::len_utf8)
            .sum();
        let ending = &self.text[at..at + letters];
        if self.forms.is_after_apostrophe(ending) { at + letters } else { end }
    }
}

/// Whether two neighbours are of one word.
pub fn goes_on(one: char, next: char) -> bool {
    is_word(one)
        && is_word(next)
        && (is_mark(next)
            || !is_dense(one)
                && !is_dense(next)
                && one.is_numeric() == next.is_numeric()
                && script(one) == script(next))
}

/// Scripts that are mixed with others in one line without a space.
fn script(c: char) -> u8 {
    match c {
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => 1,
        '\u{30a0}'..='\u{30ff}' => 2,
        // Marks go with any letter.
        _ => 0,
    }
}
