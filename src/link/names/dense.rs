//! Finds names in scripts that put no spaces between words, in which a word's bounds are not written.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use unicode_normalization::UnicodeNormalization as _;

use super::written::WrittenForm;
use crate::dossier::ActorIx;

/// The forms of names that hold a character of such a script.
#[derive(Debug)]
pub(super) struct Dense {
    forms: Vec<DenseForm>,
    /// Nothing where there are no such forms.
    finder: Option<AhoCorasick>,
}

/// One of them.
#[derive(Debug)]
pub(super) struct DenseForm {
    pub actor: ActorIx,
    pub is_barred: bool,
    pub is_person: bool,
}

impl Dense {
    pub fn of(written: &[WrittenForm]) -> Self {
        let mut forms = Vec::new();
        let mut words: Vec<String> = Vec::new();
        for form in written.iter().filter(|form| form.text.chars().any(is_dense)) {
            let composed: String = form.text.trim().nfc().collect();
            if !composed.is_empty() {
                words.push(composed);
                forms.push(DenseForm {
                    actor: form.actor,
                    is_barred: form.is_barred,
                    is_person: form.is_person,
                });
            }
        }
        // More forms than a machine can hold are looked for where they stand alone only.
        let finder = (!forms.is_empty()).then(|| AhoCorasick::new(&words).ok()).flatten();
        Self { forms, finder }
    }

    /// Hands on every place of every form, those that overlap included.
    pub fn every_form<'n>(&'n self, text: &str, mut then: impl FnMut(Range<usize>, &'n DenseForm)) {
        let Some(finder) = self.finder.as_ref().filter(|_| holds_dense(text)) else { return };
        for found in finder.find_overlapping_iter(text) {
            let range = found.start()..found.end();
            if is_apart(text, &range)
                && let Some(form) = self.forms.get(found.pattern().as_usize())
            {
                then(range, form);
            }
        }
    }
}

/// Whether a text may hold a character of such a script, by the first bytes that they have.
fn holds_dense(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, 0xe0 | 0xe1 | 0xe3..=0xed | 0xef | 0xf0))
}

/// Han, kana, Hangul, and the scripts of South-East Asia.
fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7af}')
}

/// Whether a name is no part of a longer word, as far as its script tells: a run of katakana is a word, a word
/// of Hangul begins after a space, and other letters go by their own bounds.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let own = &text[range.clone()];
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let (Some(first), Some(last)) = (own.chars().next(), own.chars().next_back()) else {
        return false;
    };
    let (left, right) = (before.chars().next_back(), after.chars().next());
    let is_cut = |inside: char, outside: Option<char>| {
        let Some(outside) = outside else { return false };
        (is_katakana(inside) && is_katakana(outside))
            || (inside.is_alphanumeric()
                && !is_dense(inside)
                && outside.is_alphanumeric()
                && !is_dense(outside))
    };
    if is_cut(first, left) || is_cut(last, right) {
        return false;
    }
    if is_hangul(first) && left.is_some_and(is_hangul) {
        return false;
    }
    if is_hangul(last) && right.is_some_and(is_hangul) {
        let end = after.find(|c| !is_hangul(c)).unwrap_or(after.len());
        return casefile_words::names::is_after_a_name(&after[..end]);
    }
    true
}
