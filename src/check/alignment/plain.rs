//! Sees without cutting words that a source is its original: where paragraphs are lines to the letter.
//!
//! It answers for most sources, at the price of comparing their bytes once; where it does not, nothing is said.

use crate::check::original_text::Line;

/// Whether each paragraph is one line of a page, or several that follow each other, in order, and each of
/// the other parts of a source is a line.
pub(in crate::check) fn is_within(lines: &[Line<'_>], parts: &[&str], paragraphs: &[&str]) -> bool {
    let mut at = 0;
    for paragraph in paragraphs {
        loop {
            let Some(line) = lines.get(at) else { return false };
            at += 1;
            let words = line.words.as_ref();
            if paragraph.len() < words.len() || !paragraph.starts_with(words) {
                continue;
            }
            let mut rest = &paragraph[words.len()..];
            // A paragraph that begins like a line goes on with the next, or this is no case for here.
            while !rest.is_empty() {
                let Some(next) = lines.get(at) else { return false };
                let after = rest.strip_prefix(' ').and_then(|rest| rest.strip_prefix(&*next.words));
                let Some(after) = after else { return false };
                (rest, at) = (after, at + 1);
            }
            break;
        }
    }
    // A few, as most sources have; others are looked at word by word.
    parts.len() <= 8 && parts.iter().all(|part| lines.iter().any(|line| line.words == *part))
}

/// Whether the lines that are kept are the parts of a source, each once, and its paragraphs in order.
pub(in crate::check) fn is_all(
    lines: &[Line<'_>],
    is_kept: impl Fn(usize) -> bool,
    parts: &[&str],
    paragraphs: &[&str],
) -> bool {
    let mut parts: Vec<&str> = parts.to_vec();
    let mut paragraphs = paragraphs.iter();
    let mut next = paragraphs.next();
    if parts.len() > 8 {
        return false;
    }
    for (_, line) in lines.iter().enumerate().filter(|(at, _)| is_kept(*at)) {
        let words = line.words.trim();
        if words.is_empty() {
            continue;
        }
        if let Some(part) = parts.iter().position(|part| *part == words) {
            parts.remove(part);
        } else if next.is_some_and(|paragraph| *paragraph == words) {
            next = paragraphs.next();
        } else {
            return false;
        }
    }
    parts.is_empty() && next.is_none()
}
