//! Writes a scalar of YAML anew with another value, from the scalar as written: style and white space stay.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ScalarStyle {
    /// As it is: plain, or in a block.
    Bare,
    /// In single quotation marks.
    Single,
    /// In double quotation marks, with escapes.
    Double,
}

/// A scalar as written, `wanted` in place of `value`, white space as it was.
pub(super) fn rewritten(raw: &str, value: &str, wanted: &str) -> Option<String> {
    // A block may begin with a quotation mark of its own: what reads as the value is how it is written.
    let quoted = 1..raw.len().saturating_sub(1).max(1);
    let written = match raw.chars().next()? {
        '\'' => Some((ScalarStyle::Single, quoted)),
        '"' => Some((ScalarStyle::Double, quoted)),
        _ => None,
    };
    let mut ways = written.into_iter().chain([(ScalarStyle::Bare, 0..raw.len())]);
    let (style, inner, tokens) = ways.find_map(|(style, inner)| {
        let tokens = tokens(raw, inner.clone(), style)?;
        let is_it = tokens.iter().map(|(_, character)| *character).eq(words(value));
        is_it.then_some((style, inner, tokens))
    })?;
    let (before, pieces) = changed(raw, &tokens, style, value, wanted)?;
    let mut written = raw[..inner.start].to_owned();
    let mut at = inner.start;
    for (number, ((range, _), piece)) in tokens.iter().zip(&pieces).enumerate() {
        written.push_str(&raw[at..range.start]);
        if number == 0 {
            written.push_str(&before);
        }
        written.push_str(piece);
        at = range.end;
    }
    written.push_str(&raw[at..]);
    Some(written)
}

/// What comes before the first character of a scalar, and for each one as written what takes its place.
fn changed(
    raw: &str,
    tokens: &[(Range<usize>, char)],
    style: ScalarStyle,
    value: &str,
    wanted: &str,
) -> Option<(String, Vec<String>)> {
    let old: Vec<char> = tokens.iter().map(|(_, character)| *character).collect();
    let new: Vec<char> = words(wanted).collect();
    let mut pieces: Vec<String> =
        tokens.iter().map(|(range, _)| raw[range.clone()].to_owned()).collect();
    let mut before = String::new();
    // Word by word where there are as many, so that no character crosses white space.
    let counts = |text: &str| -> Vec<usize> {
        text.split_whitespace().map(|word| word.chars().count()).collect()
    };
    let (mut ours, mut theirs) = (counts(value), counts(wanted));
    if ours.len() != theirs.len() {
        (ours, theirs) = (vec![old.len()], vec![new.len()]);
    }
    let (mut from, mut to) = (0, 0);
    for (length, new_length) in ours.into_iter().zip(theirs) {
        let (word, new_word) = (old.get(from..from + length)?, new.get(to..to + new_length)?);
        for operation in capture_diff_slices(Algorithm::Myers, word, new_word) {
            if matches!(operation, DiffOp::Equal { .. }) {
                continue;
            }
            let (gone, come) = (operation.old_range(), operation.new_range());
            let mut come = new_word.get(come)?.iter().map(|character| encoded(*character, style));
            for index in gone.clone() {
                *pieces.get_mut(from + index)? = come.next().unwrap_or_default();
            }
            let more: String = come.collect();
            match (from + gone.end).checked_sub(1) {
                Some(last) if gone.end > 0 => pieces.get_mut(last)?.push_str(&more),
                // At the beginning of a word, before its first character.
                _ => match pieces.get_mut(from) {
                    Some(first) => first.insert_str(0, &more),
                    None => before.push_str(&more),
                },
            }
        }
        (from, to) = (from + length, to + new_length);
    }
    Some((before, pieces))
}

fn encoded(character: char, style: ScalarStyle) -> String {
    match (style, character) {
        (ScalarStyle::Single, '\'') => "''".to_owned(),
        (ScalarStyle::Double, '"' | '\\') => format!("\\{character}"),
        _ => character.to_string(),
    }
}

/// The characters of a scalar that are no white space, each with its bytes as written.
fn tokens(raw: &str, inner: Range<usize>, style: ScalarStyle) -> Option<Vec<(Range<usize>, char)>> {
    let mut tokens = Vec::new();
    let mut at = inner.start;
    while at < inner.end {
        let rest = raw.get(at..inner.end)?;
        let first = rest.chars().next()?;
        let (length, character) = match (style, first) {
            (ScalarStyle::Single, '\'') => (2, Some('\'')),
            (ScalarStyle::Double, '\\') => escape(rest)?,
            _ => (first.len_utf8(), Some(first)),
        };
        if let Some(character) = character.filter(|c| !c.is_whitespace()) {
            tokens.push((at..at + length, character));
        }
        at += length;
    }
    Some(tokens)
}

/// The length of an escape of a double-quoted scalar, and its character; none for a folded line's end.
fn escape(rest: &str) -> Option<(usize, Option<char>)> {
    let code = rest[1..].chars().next()?;
    let digits = match code {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    if digits > 0 {
        let number = u32::from_str_radix(rest.get(2..2 + digits)?, 16).ok()?;
        return Some((2 + digits, Some(char::from_u32(number)?)));
    }
    let character = match code {
        '"' | '\\' | '/' => code,
        'n' | 't' | 'r' | ' ' | '_' | 'N' | 'L' | 'P' | '\t' | '\n' => ' ',
        _ => return None,
    };
    Some((1 + code.len_utf8(), Some(character)))
}

/// The characters of a text that are no white space.
fn words(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| !c.is_whitespace())
}
