//! Tells speech that a dash begins from the words of who tells it.

use std::ops::Range;

use crate::said::is_verb;

/// What a paragraph holds that a dash begins, in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    pub dash: Range<usize>,
    /// What is said, in order.
    pub said: Vec<Range<usize>>,
    /// Words of which nothing tells whether speech goes on in them.
    pub unclear: Option<Range<usize>>,
}

/// Words of a narrator's clause before its verb: `lui a-t-il dit`.
const MOST_BEFORE_VERB: usize = 3;

/// Reads a paragraph that a dash begins; `None` for one that is no speech.
pub(super) fn spoken(block: &str) -> Option<Spoken> {
    let first = block.chars().next()?;
    if !(is_dash(first) || first == '-' || first.is_whitespace()) {
        return None;
    }
    let lead = block.trim_start();
    let mark = lead.chars().next()?;
    let is_hyphen = mark == '-';
    let start = block.len() - lead.len();
    let dash = start..start + mark.len_utf8();
    let rest = block.get(dash.end..)?;
    if !(is_dash(mark) || (is_hyphen && rest.starts_with(' '))) {
        return None;
    }
    let from = block.len() - rest.trim_start().len();
    let content = block.get(from..)?.trim_end();
    let begins = content.chars().find(|c| !"¿¡«“\"'‘„…(".contains(*c))?;
    if !begins.is_alphabetic() || begins.is_lowercase() {
        return None;
    }
    let whole = from..from + content.len();
    let told = between_dashes(block, &whole, is_hyphen);
    if !told.is_empty() {
        return Some(Spoken { dash, said: without(block, &whole, &told), unclear: None });
    }
    if let Some(clause) = clause(content) {
        let (start, end) = (from + clause.start, from + clause.end);
        let said = trimmed(block, whole.start..start);
        let unclear = Some(trimmed(block, end..whole.end)).filter(|rest| !rest.is_empty());
        return Some(Spoken { dash, said: vec![said], unclear });
    }
    let is_sentence = content.ends_with(['.', '!', '?', '…', '»', '”', '"']);
    (is_sentence && !is_hyphen).then(|| Spoken { dash, said: vec![whole], unclear: None })
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '⸺')
}

/// The narrator's words, where dashes set them off.
fn between_dashes(block: &str, whole: &Range<usize>, is_hyphen: bool) -> Vec<Range<usize>> {
    let Some(content) = block.get(whole.clone()) else { return Vec::new() };
    let mut told = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in content.char_indices() {
        if !(is_dash(c) || (is_hyphen && c == '-')) {
            continue;
        }
        let (before, after) = (&content[..at], &content[at + c.len_utf8()..]);
        let is_apart = before.ends_with(char::is_whitespace);
        let follows_space = after.starts_with(char::is_whitespace);
        if c == '-' && !(is_apart && follows_space) {
            continue;
        }
        let last = before.trim_end().chars().next_back();
        match open {
            None => {
                let next = after.trim_start();
                let is_small = next.chars().next().is_some_and(char::is_lowercase);
                let ends = last.is_some_and(|c| ",.!?…»”\"".contains(c));
                if is_small && (ends || says_soon(next)) {
                    open = Some(at);
                }
            }
            Some(start) => {
                let ends = last.is_some_and(|c| ",.:;!?".contains(c));
                let is_closing = !is_apart && !after.starts_with(char::is_alphanumeric);
                if ends || is_closing || (is_apart && follows_space && !says_soon(after)) {
                    told.push(whole.start + start..whole.start + at + c.len_utf8());
                    open = None;
                }
            }
        }
    }
    told.extend(open.map(|start| whole.start + start..whole.end));
    told
}

/// Whether one of the first words of a text attributes speech.
fn says_soon(text: &str) -> bool {
    words(text).take(MOST_BEFORE_VERB + 1).any(|(_, word)| attributes(word))
}

/// The words of a text with their places; a hyphen joins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_between = |c: char| !(c.is_alphanumeric() || c == '-' || c == '’' || c == '\'');
    text.split_inclusive(is_between).scan(0, move |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece.trim_end_matches(is_between)))
    })
}

/// Whether a word attributes speech: a verb, alone or with its pronoun (`dit-il`, `a-t-elle`).
fn attributes(word: &str) -> bool {
    let small = word.to_lowercase();
    let is_inverted = ["-il", "-elle", "-ils", "-elles", "-on", "-je"]
        .iter()
        .any(|ending| small.ends_with(ending) && small.len() > ending.len());
    is_inverted || is_verb(&small)
}

/// The narrator's clause inside a sentence, where only commas set it off: from after the speech to the end
/// of its sentence.
fn clause(content: &str) -> Option<Range<usize>> {
    let mut start: Option<usize> = None;
    let mut count = 0;
    let mut found = None;
    for (at, word) in words(content) {
        if word.is_empty() {
            continue;
        }
        let before = content[..at].trim_end();
        if before.ends_with([',', '!', '?', '…', '»', '”', '"']) {
            (start, count) = (Some(before.len()), 0);
        } else if before.ends_with(['.', ';', ':']) {
            start = None;
        }
        if let Some(start) = start
            && count < MOST_BEFORE_VERB
            && attributes(word)
        {
            found = Some((start, at + word.len()));
            break;
        }
        count += 1;
    }
    let (start, verb) = found?;
    let rest = &content[verb..];
    let stop = rest.char_indices().find(|(at, c)| {
        let after = &rest[at + c.len_utf8()..];
        ".!?…:".contains(*c) && (after.is_empty() || after.starts_with(char::is_whitespace))
    });
    let end = stop.map_or(content.len(), |(at, c)| verb + at + c.len_utf8());
    Some(start..end)
}

/// A range without the narrator's words, which stand in it in order.
fn without(block: &str, whole: &Range<usize>, told: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut said = Vec::new();
    let mut from = whole.start;
    for own in told {
        said.push(trimmed(block, from..own.start));
        from = own.end;
    }
    said.push(trimmed(block, from..whole.end));
    said.retain(|own| block[own.clone()].contains(char::is_alphanumeric));
    said
}

fn trimmed(block: &str, range: Range<usize>) -> Range<usize> {
    let Some(words) = block.get(range.clone()) else { return range.start..range.start };
    let start = range.end - words.trim_start().len();
    start..start + words.trim().len()
}
