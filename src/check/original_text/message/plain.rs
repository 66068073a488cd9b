//! Makes lines of the plain text of a message: a paragraph is one, however it is wrapped, and `>` before words that are
//! quoted from another message is a sign, no word.

use std::borrow::Cow;

use super::OriginalLine;

/// The paragraphs of a text. Where it is `flowed`, what a line's end with a space before it parts goes on; `joins` says
/// that the space is not the text's own.
pub(super) fn lines(text: &str, flowed: bool, joins: bool) -> Vec<OriginalLine<'static>> {
    let mut lines: Vec<OriginalLine<'static>> = Vec::new();
    let mut open: Option<(String, usize, usize)> = None;
    let mut end = |open: &mut Option<(String, usize, usize)>| {
        lines.extend(open.take().map(|(words, at, _)| line(words, at)));
    };
    let mut at = 0;
    for written in text.split('\n') {
        let (depth, words) = unquoted(written);
        let words = if flowed { words.strip_prefix(' ').unwrap_or(words) } else { words };
        if words.trim().is_empty() {
            end(&mut open);
        } else {
            if open.as_ref().is_some_and(|(_, _, before)| *before != depth) {
                end(&mut open);
            }
            match &mut open {
                Some((own, ..)) => {
                    if !(flowed && joins && own.ends_with(' ') && own.pop().is_some()) {
                        own.push('\n');
                    }
                    own.push_str(words);
                }
                None => open = Some((words.to_owned(), at, depth)),
            }
        }
        at += written.len() + 1;
    }
    end(&mut open);
    lines
}

/// How often a line is quoted, and its words.
fn unquoted(line: &str) -> (usize, &str) {
    let (mut depth, mut words) = (0, line);
    while let Some(after) = words.strip_prefix('>') {
        depth += 1;
        words = after;
        // A space stands between two signs, as many programs write them.
        if let Some(next) = after.strip_prefix(' ').filter(|next| next.starts_with('>')) {
            words = next;
        }
    }
    (depth, words)
}

pub(super) fn line(words: String, at: usize) -> OriginalLine<'static> {
    OriginalLine { words: Cow::Owned(words), at, seams: Vec::new() }
}
