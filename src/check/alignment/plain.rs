//! Sees without cutting words that a source is its original: where paragraphs are lines to the letter.
//!
//! It answers for most sources, at the price of comparing their bytes once; where it does not, nothing is said.

use crate::check::original_text::OriginalLine;

/// Whether each paragraph is one line of a page, or several that follow each other, in order, and each of
/// the other parts of a source is a line.
pub(in crate::check) fn is_within(
    lines: &[OriginalLine<'_>],
    parts: &[&str],
    paragraphs: &[&str],
) -> bool {
    /// So often a paragraph may begin like lines that it is not, as it does where a menu has its first word; what does
    /// so oftener is looked at word by word.
    const MISSES: usize = 64;
    let (mut at, mut misses) = (0, 0);
    for paragraph in paragraphs {
        loop {
            let Some(line) = lines.get(at) else { return false };
            let words = line.words.as_ref();
            if paragraph.len() >= words.len() && paragraph.starts_with(words) {
                if let Some(end) = end(lines, at, paragraph) {
                    at = end;
                    break;
                }
                misses += 1;
                if misses > MISSES {
                    return false;
                }
            }
            at += 1;
        }
    }
    // A few, as most sources have; others are looked at word by word.
    parts.len() <= 8 && parts.iter().all(|part| lines.iter().any(|line| line.words == *part))
}

/// Where the lines end that make a paragraph, if those from a place on do: the first of them begins it.
fn end(lines: &[OriginalLine<'_>], from: usize, paragraph: &str) -> Option<usize> {
    let mut rest = paragraph.get(lines.get(from)?.words.len()..)?;
    let mut at = from + 1;
    while !rest.is_empty() {
        rest = rest.strip_prefix(' ')?.strip_prefix(&*lines.get(at)?.words)?;
        at += 1;
    }
    Some(at)
}

/// Whether the lines that are kept are the parts of a source, each once, and its paragraphs in order.
pub(in crate::check) fn is_all(
    lines: &[OriginalLine<'_>],
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_may_have_the_first_words_of_a_paragraph() {
        let page = OriginalLine::of_words(&[
            "Region",
            "Region news",
            "Title",
            "Region news",
            "of the day.",
            "End",
        ]);
        assert!(is_within(&page, &["Title"], &["Region news of the day.", "End"]));
        assert!(is_within(&page, &[], &["Region news", "Region news of the day."]));
        assert!(!is_within(&page, &[], &["Region news of the day.", "Region news"]));
        assert!(!is_within(&page, &[], &["Region news of the night."]));
        assert!(!is_within(&page, &[], &["Regional news"]));
    }

    #[test]
    fn many_that_begin_alike_are_left_to_the_words() {
        let page: Vec<&str> = std::iter::repeat_n("a", 200).chain(["a b"]).collect();
        assert!(!is_within(&OriginalLine::of_words(&page), &[], &["a b"]));
        assert!(is_within(&OriginalLine::of_words(&page[180..]), &[], &["a b"]));
    }
}
