//! Says whether a range of a text is whole words and numbers, and which one it cuts where it is not.
//!
//! A quotation holds whole words: with their hyphens, with what an apostrophe joins, numbers with their groups,
//! signs and units of one character. A name that is looked for may stand inside such a word.

use casefile_words::web::primary;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

mod han;
mod number;
mod range;
mod spaceless;

use number::in_number;
pub(super) use spaceless::is_written_without_spaces;

/// What counts as whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum WholeUnit {
    /// Runs of letters and digits.
    #[default]
    Run,
    /// Words as a language writes them.
    Word(Apostrophe),
}

/// What an apostrophe inside a word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Apostrophe {
    /// It joins.
    Joins,
    /// A word with `’s` may go on alone (English): `Turkey’s`.
    Possessive,
    /// It ends a word that lost its last letter (French, Italian, Catalan): `l’homme`.
    Elides,
    /// Either of the two, where the language is not asked for.
    Either,
}

/// English words after which `’s` is a verb: what is left without it is another sentence.
const BEFORE_VERB: &[&str] = &[
    "it",
    "he",
    "she",
    "that",
    "this",
    "what",
    "who",
    "where",
    "when",
    "why",
    "how",
    "there",
    "here",
    "let",
    "one",
    "everything",
    "nothing",
    "something",
    "everybody",
    "nobody",
    "somebody",
    "everyone",
    "someone",
];

/// French words that an apostrophe does not divide, by what stands before it; and `n’`, without which a
/// sentence says the reverse.
const UNDIVIDED: &[&str] = &["aujourd", "quelqu", "prud", "presqu", "entr", "grand", "n", "nun"];

impl WholeUnit {
    /// What counts as whole in a quotation of a language.
    pub fn in_language(language: &str) -> Self {
        let primary = primary(language).to_ascii_lowercase();
        Self::Word(match primary.as_str() {
            "en" | "sco" => Apostrophe::Possessive,
            "fr" | "it" | "ca" | "oc" | "pms" | "fur" | "sc" | "scn" | "co" | "wa" => {
                Apostrophe::Elides
            }
            _ => Apostrophe::Joins,
        })
    }

    /// What counts as whole in a part of a quotation, whose language is not asked for.
    pub fn part() -> Self {
        Self::Word(Apostrophe::Either)
    }

    /// Whether a range begins or ends inside a word or a number.
    pub fn is_cut(self, text: &str, range: &Range<usize>) -> bool {
        self.joins(text, range.start, RangeEnd::Start) || self.joins(text, range.end, RangeEnd::End)
    }

    /// The words or numbers that a range cuts, whole; at its beginning, else at its end.
    pub fn cut<'t>(self, text: &'t str, range: &Range<usize>) -> &'t str {
        let (at, side) = if self.joins(text, range.start, RangeEnd::Start) {
            (range.start, RangeEnd::Start)
        } else {
            (range.end, RangeEnd::End)
        };
        let (mut start, mut end) = (at, at);
        // No word that anybody writes is longer.
        for _ in 0..60 {
            match text[..start].chars().next_back() {
                Some(before) if start == at || self.joins(text, start, side) => {
                    start -= before.len_utf8();
                }
                _ => break,
            }
        }
        for _ in 0..60 {
            match text[end..].chars().next() {
                Some(after) if end == at || self.joins(text, end, side) => end += after.len_utf8(),
                _ => break,
            }
        }
        text[start..end].trim()
    }

    /// Whether a word or a number goes on across a place.
    fn joins(self, text: &str, at: usize, side: RangeEnd) -> bool {
        let (head, tail) = text.split_at(at);
        let (Some(left), Some(right)) = (head.chars().next_back(), tail.chars().next()) else {
            return false;
        };
        if left.is_alphanumeric() && right.is_alphanumeric() {
            if !is_written_without_spaces(left) && !is_written_without_spaces(right) {
                return true;
            }
            return self != Self::Run
                && (left.is_numeric() && number::is_amount(head, tail) || han::joins(head, tail));
        }
        if is_unseen(left) || is_unseen(right) {
            return joins_unseen(head, tail);
        }
        if is_combining_mark(right) {
            return true;
        }
        let Self::Word(apostrophe) = self else { return false };
        let before = head[..head.len() - left.len_utf8()].chars().next_back();
        // Most quotations lie between a space and a letter.
        let is_english = apostrophe == Apostrophe::Possessive;
        let after = tail[right.len_utf8()..].chars().next();
        if left == ' ' && right.is_alphabetic() || left.is_alphabetic() && right == ' ' {
            return number::is_amount_at(head, tail)
                || range::joins(head, tail, is_english)
                || range::in_label(head, tail);
        }
        if is_apostrophe(right) {
            return joins_before(apostrophe, head, after, tail, side);
        }
        if is_apostrophe(left) {
            let is_joined = before.is_some_and(char::is_alphanumeric) && right.is_alphanumeric();
            return is_joined && !(right.is_alphabetic() && divides(apostrophe, head));
        }
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if is_hyphen(right) && left.is_alphanumeric() && is_letter(after) {
            return true;
        }
        if is_hyphen(left) && right.is_alphanumeric() && is_letter(before) {
            return true;
        }
        // `AT&T`, `R&D`.
        if right == '&' && left.is_alphanumeric() && is_letter(after) {
            return true;
        }
        if left == '&' && right.is_alphanumeric() && is_letter(before) {
            return true;
        }
        is_in_address(head, tail)
            || in_number(head, tail, (before, left), (right, after))
            || (left == ' ' || right == ' ') && range::joins(head, tail, is_english)
            || (matches!(right, ' ' | '.') || right.is_numeric()) && range::in_label(head, tail)
            || range::in_bracketed_sign(head, tail)
    }
}

/// Whether a word goes on across characters that nobody sees.
fn joins_unseen(head: &str, tail: &str) -> bool {
    let is_of_word = |own: Option<char>| {
        own.is_some_and(|own| own.is_alphanumeric() && !is_written_without_spaces(own))
    };
    is_of_word(head.chars().rev().take(8).find(|own| !is_unseen(*own)))
        && is_of_word(tail.chars().take(8).find(|own| !is_unseen(*own)))
}

/// What may divide a word where nobody sees it.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Whether a place lies within a handle or an address of mail: `@ann`, `ann.lee@example.org`.
fn is_in_address(head: &str, tail: &str) -> bool {
    /// No address is longer on either side.
    const LONGEST: usize = 64;
    let is_part = |own: &char| own.is_ascii_alphanumeric() || ".@_+-".contains(*own);
    let first: Vec<char> = head.chars().rev().take(LONGEST).take_while(is_part).collect();
    let rest: String = tail.chars().take(LONGEST).take_while(is_part).collect();
    let rest = rest.trim_end_matches(['.', '@', '-']);
    let ends_in_letter =
        first.iter().any(char::is_ascii_alphanumeric) || first.first() == Some(&'@');
    ends_in_letter
        && rest.contains(|own: char| own.is_ascii_alphanumeric())
        && (first.contains(&'@') || rest.contains('@'))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RangeEnd {
    Start,
    End,
}

/// Whether a word goes on with an apostrophe and what follows it.
fn joins_before(
    apostrophe: Apostrophe,
    head: &str,
    after: Option<char>,
    tail: &str,
    side: RangeEnd,
) -> bool {
    let left = head.chars().next_back();
    let is_joined =
        left.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
    if !is_joined || side == RangeEnd::Start {
        return is_joined;
    }
    let may_be_left = matches!(apostrophe, Apostrophe::Possessive | Apostrophe::Either);
    let mut ending = tail.chars().skip(1);
    let is_s = matches!(ending.next(), Some('s' | 'S'))
        && !ending.next().is_some_and(char::is_alphanumeric);
    let is_name = may_be_left && is_s && left.is_some_and(char::is_alphabetic);
    !is_name || BEFORE_VERB.contains(&last_word(head).as_str())
}

/// Whether an apostrophe at the end of a text ends a word by itself.
fn divides(apostrophe: Apostrophe, head: &str) -> bool {
    if !matches!(apostrophe, Apostrophe::Elides | Apostrophe::Either) {
        return false;
    }
    let word = last_word(head.trim_end_matches(is_apostrophe));
    // `O’Brien`, `d’`, `dell’`, `jusqu’`: what lost its last letter has few left, or ends in `qu`.
    let is_short = word.chars().count() <= 2 || word.ends_with("qu") || word.ends_with("ll");
    let is_name = apostrophe == Apostrophe::Either && word == "o";
    let is_negation = word == "n" || UNDIVIDED.contains(&word.as_str());
    is_short && !is_name && !is_negation
        || matches!(word.as_str(), "lorsqu" | "sant" | "quest" | "tutt")
}

/// The last letters of a text, small.
fn last_word(text: &str) -> String {
    let letters = text.chars().rev().take_while(|c| c.is_alphanumeric()).take(16);
    let mut letters: Vec<char> = letters.flat_map(char::to_lowercase).collect();
    letters.reverse();
    letters.into_iter().collect()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '＇' | '׳')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests;
