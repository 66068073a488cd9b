//! Says whether two numbers with a word or a dash between them are one amount: `5 to 10`, `between 5 and 10`, `5 – 10`;
//! and whether what stands before a number is a part of it: `No. 5`, `minus 5`, `(−)5`.

use casefile_words::numbers;
use casefile_words::ranges::{self, RangeWord};

/// No word between two numbers is longer, in bytes.
const LONGEST: usize = 16;

/// No number with a word before it is longer, in bytes.
const FAR: usize = 48;

/// Whether a place lies inside of two numbers that are one amount: behind the first, before the second, or at the word
/// between them. Where `is_english`, a word of one letter is another.
pub(super) fn joins(head: &str, tail: &str, is_english: bool) -> bool {
    let (before, after) = (head.trim_end_matches(is_space), tail.trim_start_matches(is_space));
    let is_at_space = before.len() < head.len() || after.len() < tail.len();
    let is_one = |first: &str, word: &str, second: &str| is_range(first, word, second, is_english);
    is_at_space
        && (word_ahead(after).is_some_and(|(word, second)| is_one(before, word, second))
            || word_behind(before).is_some_and(|(first, word)| is_one(first, word, after)))
}

/// Whether a number with a word and another number behind it is one amount with them.
fn is_range(first: &str, word: &str, second: &str, is_english: bool) -> bool {
    let Some((before, low)) = last_number(first) else { return false };
    let Some(high) = first_number(second) else { return false };
    if is_dash(word) {
        // What a year and a dash begin is another thing than its amount.
        return is_year(low) == is_year(high) && is_more(low, high);
    }
    if is_english && word.len() == 1 {
        return false;
    }
    match ranges::joins(before, word) {
        // `The index rose 50 to 10,450`, `98 to 0`.
        Some(RangeWord::Alone) => is_more(low, high),
        Some(RangeWord::WithAnother) => true,
        None => false,
    }
}

fn word_ahead(text: &str) -> Option<(&str, &str)> {
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let end = near.find(is_space)?;
    Some((&text[..end], text[end..].trim_start_matches(is_space)))
}

fn word_behind(text: &str) -> Option<(&str, &str)> {
    let from = text.ceil_char_boundary(text.len().saturating_sub(LONGEST));
    let start = from + text[from..].rfind(is_space)?;
    let word = text[start..].trim_start_matches(is_space);
    Some((text[..start].trim_end_matches(is_space), word))
}

/// The number that a text ends with, in figures or a word, and what stands before it.
fn last_number(text: &str) -> Option<(&str, &str)> {
    let text = &text[text.ceil_char_boundary(text.len().saturating_sub(FAR))..];
    if text.ends_with(char::is_alphabetic) {
        let start = text.trim_end_matches(char::is_alphanumeric).len();
        return numbers::value(&text[start..]).map(|_| text.split_at(start));
    }
    let start = text.trim_end_matches(is_of_number).len();
    let start = start + (text[start..].len() - text[start..].trim_start_matches(['.', ',']).len());
    text.ends_with(|c: char| c.is_numeric()).then_some((&text[..start], &text[start..]))
}

/// The number that a text begins with, in figures or a word.
fn first_number(text: &str) -> Option<&str> {
    let text = &text[..text.floor_char_boundary(FAR)];
    if text.starts_with(char::is_alphabetic) {
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        return numbers::value(&text[..end]).map(|_| &text[..end]);
    }
    let end = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
    text.starts_with(|c: char| c.is_numeric()).then_some(&text[..end])
}

/// Whether a text ends with a word for a number.
pub(super) fn ends_in_word(text: &str) -> bool {
    text.ends_with(char::is_alphabetic) && last_number(text).is_some()
}

/// Whether the second of two numbers is more than the first, and not by far.
fn is_more(low: &str, high: &str) -> bool {
    match (whole(low), whole(high)) {
        (Some(low), Some(high)) => low < high && high / 100 <= low,
        _ => false,
    }
}

/// The whole part of a number, without its groups.
fn whole(number: &str) -> Option<u64> {
    if let Some(value) = numbers::value(number) {
        return Some(value);
    }
    let number = number.trim_end_matches(['.', ',']);
    let mut parts = number.split(['.', ',']);
    let mut digits = parts.next()?.to_owned();
    // Three digits behind a mark are a group.
    digits.extend(parts.take_while(|part| part.len() == 3).map(str::to_owned));
    digits.parse().ok()
}

fn is_year(number: &str) -> bool {
    let number = number.trim_end_matches(['.', ',']);
    number.len() == 4 && number.starts_with(['1', '2'])
}

fn is_of_number(c: char) -> bool {
    c.is_numeric() || matches!(c, '.' | ',')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "−")
}

/// Whether a place lies within what stands before a number and belongs to it: which of many it is, or its sign.
pub(super) fn in_label(head: &str, tail: &str) -> bool {
    let is_between = |c: char| is_space(c) || c == '.';
    let rest = tail.trim_start_matches(is_between);
    let between = &tail[..tail.len() - rest.len()];
    if between.len() > 4 || !rest.starts_with(char::is_numeric) {
        return false;
    }
    let head = &head[head.ceil_char_boundary(head.len().saturating_sub(FAR))..];
    let label = format!("{head}{between}");
    label.ends_with(is_space) && is_label(label.trim_end_matches(is_space))
}

/// Whether a text ends with such a word.
fn is_label(head: &str) -> bool {
    let start = head.rfind(is_space).unwrap_or(0);
    let word = head[start..].trim_start_matches(is_space);
    match word.trim_start_matches(['(', '[']) {
        "Nr." | "№" | "n°" | "N°" | "nº" | "Nº" | "§" | "§§" => true,
        // At the beginning of a sentence it is an answer.
        "No." | "Nos." | "Num." => word.starts_with(['(', '[']) || !begins_sentence(&head[..start]),
        "minus" | "Minus" | "минус" | "eksi" => true,
        _ => false,
    }
}

fn begins_sentence(before: &str) -> bool {
    let before = before.trim_end();
    !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ')' | '’'))
}

/// Whether a place lies within a sign in brackets before a number: `(−)5`.
pub(super) fn in_bracketed_sign(head: &str, tail: &str) -> bool {
    const SIGNS: [char; 5] = ['−', '-', '–', '+', '±'];
    let is_number = |text: &str| text.starts_with(char::is_numeric);
    if let Some(inside) = head.strip_suffix(')') {
        return is_number(tail) && inside.strip_suffix(SIGNS).is_some_and(|own| own.ends_with('('));
    }
    if let Some(number) = tail.strip_prefix(')') {
        return is_number(number) && head.strip_suffix(SIGNS).is_some_and(|own| own.ends_with('('));
    }
    let rest = tail.strip_prefix(SIGNS).and_then(|rest| rest.strip_prefix(')'));
    head.ends_with('(') && rest.is_some_and(is_number)
}
