//! Cuts lines into words, and numbers them: equal words have equal numbers.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::check::original_text::{OriginalLine, UNSEEN};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct AlignedWord<'a> {
    /// The word, without characters that nobody sees.
    pub text: Cow<'a, str>,
    /// Its line, counted from 0.
    pub line: usize,
    /// Where it stands in its line, in bytes.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// Its number: the same for equal words of both texts.
    pub number: u32,
}

/// The words of some lines.
#[derive(Debug)]
pub(in crate::check) struct AlignedWords<'a> {
    pub lines: &'a [OriginalLine<'a>],
    /// Their words, in order.
    pub words: Vec<AlignedWord<'a>>,
}

/// The numbers of words.
pub(in crate::check) type WordNumbers<'a> = FxHashMap<Cow<'a, str>, u32>;

impl<'a> AlignedWords<'a> {
    /// The words of the lines that are kept.
    pub fn of(
        lines: &'a [OriginalLine<'a>],
        is_kept: impl Fn(usize) -> bool,
        numbers: &mut WordNumbers<'a>,
    ) -> Self {
        let mut words = Vec::new();
        for (line, own) in lines.iter().enumerate().filter(|(line, _)| is_kept(*line)) {
            let text: &'a str = &own.words;
            each(text, |start, end| {
                let text = seen(&text[start..end]);
                if text.is_empty() {
                    return;
                }
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                let number = match numbers.get(text.as_ref()) {
                    Some(number) => *number,
                    None => *numbers.entry(text.clone()).or_insert(next),
                };
                words.push(AlignedWord { text, line, start, end, number });
            });
        }
        Self { lines, words }
    }

    /// Whether a word is the first of its line.
    pub fn is_first(&self, at: usize) -> bool {
        let line = |at: usize| self.words.get(at).map(|word| word.line);
        at.checked_sub(1).and_then(line) != line(at)
    }

    /// Whether a word is the last of its line.
    pub fn is_last(&self, at: usize) -> bool {
        self.is_first(at + 1)
    }

    /// Whether something of the text stands between a word and the one before it that parts them: white
    /// space, or a line's end.
    pub fn is_apart(&self, at: usize) -> bool {
        let (Some(before), Some(word)) =
            (at.checked_sub(1).and_then(|at| self.words.get(at)), self.words.get(at))
        else {
            return true;
        };
        before.line != word.line || before.end != word.start
    }

    /// Whether a tag stands right before a word, or its line begins there.
    pub fn is_seam(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else { return true };
        if self.is_first(at) {
            return true;
        }
        let Some(line) = self.lines.get(word.line) else { return false };
        let from =
            at.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, |before| before.end);
        let seams = &line.seams;
        let after = seams.partition_point(|seam| (*seam as usize) < from);
        seams.get(after).is_some_and(|seam| *seam as usize <= word.start)
    }

    /// The parts of a word between the tags in it, without characters that nobody sees.
    pub fn pieces(&self, at: usize) -> Vec<Cow<'a, str>> {
        let Some(word) = self.words.get(at) else { return Vec::new() };
        let Some(line) = self.lines.get(word.line) else { return Vec::new() };
        let mut pieces = Vec::new();
        let mut from = word.start;
        let first = line.seams.partition_point(|seam| (*seam as usize) <= word.start);
        let inner = line.seams[first..].iter().map(|seam| *seam as usize);
        for seam in inner.take_while(|seam| *seam < word.end).chain([word.end]) {
            let piece = line.words.get(from..seam).map(seen).unwrap_or_default();
            if !piece.is_empty() {
                pieces.push(piece);
            }
            from = seam;
        }
        pieces
    }
}

/// Words as one reads them: with a space between, but for those that stand together.
pub(in crate::check) fn joined(words: &[AlignedWord<'_>]) -> String {
    let mut out = String::new();
    let mut before: Option<&AlignedWord<'_>> = None;
    for word in words {
        if before.is_some_and(|before| before.line != word.line || before.end != word.start) {
            out.push(' ');
        }
        out.push_str(&word.text);
        before = Some(word);
    }
    out
}

/// A word without characters that nobody sees.
fn seen(text: &str) -> Cow<'_, str> {
    if !text.is_ascii() && text.contains(UNSEEN) {
        Cow::Owned(text.replace(UNSEEN, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Each word of a text, by its bytes: what white space parts, and each character of a script that parts
/// no words.
pub(in crate::check) fn each(text: &str, mut push: impl FnMut(usize, usize)) {
    let mut open: Option<usize> = None;
    for (at, character) in text.char_indices() {
        let is_space = character.is_whitespace();
        let is_alone = !is_space && is_alone(character);
        if is_space || is_alone {
            if let Some(start) = open.take() {
                push(start, at);
            }
            if is_alone {
                push(at, at + character.len_utf8());
            }
        } else if open.is_none() {
            open = Some(at);
        }
    }
    if let Some(start) = open {
        push(start, text.len());
    }
}

/// Whether a character belongs to a script that parts no words, so that each counts as one.
fn is_alone(character: char) -> bool {
    let code = u32::from(character);
    code >= 0x0E00
        && matches!(
            code,
            0x0E00..=0x0EFF
                | 0x1000..=0x109F
                | 0x1780..=0x17FF
                | 0x3000..=0x30FF
                | 0x31F0..=0x31FF
                | 0x3400..=0x4DBF
                | 0x4E00..=0x9FFF
                | 0xF900..=0xFAFF
                | 0xFF00..=0xFFEF
                | 0x20000..=0x3FFFF
        )
}
