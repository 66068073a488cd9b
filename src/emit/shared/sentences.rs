//! Splits a paragraph into sentences by the rules of Unicode (UAX 29), fast where the script allows it.
//!
//! The full rules look at every character. In Latin, Greek and Cyrillic text a sentence can only end after
//! one of `.`, `!` and `?`, so that they need to look at the neighbourhood of these alone.

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a paragraph with the offsets of their first bytes; together they are the paragraph.
#[must_use]
pub fn sentences(paragraph: &str) -> Vec<(usize, &str)> {
    if !is_all_plain(paragraph) {
        return paragraph.split_sentence_bound_indices().collect();
    }
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut judged = 0;
    for end in memchr::memchr3_iter(b'.', b'!', b'?', paragraph.as_bytes()) {
        if end < judged {
            continue;
        }
        if let Some((is_end, next)) = between_words(paragraph.as_bytes(), end) {
            judged = next + 1;
            if let Some(sentence) = paragraph.get(start..next).filter(|_| is_end) {
                sentences.push((start, sentence));
                start = next;
            }
            continue;
        }
        let window = window(paragraph, end);
        judged = window.1;
        let Some(near) = paragraph.get(window.0..window.1) else { continue };
        for (offset, _) in near.split_sentence_bound_indices().skip(1) {
            let cut = window.0 + offset;
            if let Some(sentence) = paragraph.get(start..cut) {
                sentences.push((start, sentence));
                start = cut;
            }
        }
    }
    if let Some(rest) = paragraph.get(start..).filter(|rest| !rest.is_empty()) {
        sentences.push((start, rest));
    }
    sentences
}

/// Whether a sentence ends after the mark at `end`, and where the next word begins, where nothing but spaces and an
/// ASCII letter follow: then the rules ask for the letter's case alone, and of `!` and `?` not even for that (SB8,
/// SB8a, SB11). So nearly all sentences end.
fn between_words(paragraph: &[u8], end: usize) -> Option<(bool, usize)> {
    let after = paragraph.get(end + 1..)?;
    let spaces = after.iter().take_while(|byte| **byte == b' ').count();
    let letter = after.get(spaces).filter(|byte| spaces > 0 && byte.is_ascii_alphabetic())?;
    let is_end = paragraph.get(end) != Some(&b'.') || letter.is_ascii_uppercase();
    Some((is_end, end + 1 + spaces))
}

fn is_all_plain(paragraph: &str) -> bool {
    let is_plain_ascii = |byte: &u8| matches!(byte, b'\t' | b' '..=b'~');
    // Looked at as a whole, without an end before the last: a processor does many bytes at once.
    paragraph.bytes().fold(true, |is, byte| is & is_plain_ascii(&byte))
        || paragraph.chars().all(is_plain)
}

/// What decides whether a sentence ends after the mark at `end`: from the character before it to the
/// first letter after it.
fn window(paragraph: &str, end: usize) -> (usize, usize) {
    let before = paragraph.get(..end).and_then(|before| before.chars().next_back());
    let after = paragraph.get(end..).unwrap_or("");
    let letter = after.char_indices().find(|(_, c)| c.is_alphabetic());
    let length = letter.map_or(after.len(), |(at, c)| at + c.len_utf8());
    (end - before.map_or(0, char::len_utf8), end + length)
}

/// Whether a character is of the scripts and signs among which only `.`, `!` and `?` end sentences, and
/// none that the rules look through.
fn is_plain(c: char) -> bool {
    matches!(c,
        '\t' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{2010}'..='\u{2023}' | '\u{2026}' | '\u{202f}' | '\u{2030}'..='\u{203a}' | '\u{20a0}'..='\u{20bf}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(paragraph: &str) -> Vec<&str> {
        sentences(paragraph).into_iter().map(|(_, sentence)| sentence).collect()
    }

    #[test]
    fn sentences_end_after_their_marks() {
        assert_eq!(
            split("It cost 3.5 million. \"It is so.\" He left in etc. form. No."),
            ["It cost 3.5 million. ", "\"It is so.\" ", "He left in etc. form. ", "No."]
        );
        assert_eq!(split("石油です。違います。"), ["石油です。", "違います。"]);
        assert_eq!(split(""), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn the_fast_way_agrees_with_the_full_rules(
            paragraph in proptest::collection::vec(
                proptest::sample::select(vec![
                    "a", "B", "é", "Ж", "ж", "ª", "1", " ", " ", "\u{a0}", ".", ".", "!", "?", ",", ":", ";", "-",
                    "—", "\"", "”", "“", "’", "(", ")", "»", "…", "/", "$", "ǅ", "Ω", "\t", "\u{ad}", "\u{301}",
                    "。", "\n",
                ]),
                0..40,
            ).prop_map(|parts| parts.concat())
        ) {
            let full: Vec<(usize, &str)> = paragraph.split_sentence_bound_indices().collect();
            prop_assert_eq!(sentences(&paragraph), full);
        }

        #[test]
        fn and_it_does_so_where_it_is_used(
            paragraph in proptest::collection::vec(
                proptest::sample::select(vec![
                    "a", "B", "é", "ж", "1", " ", "\u{a0}", ".", ".", "!", "?", ",", "—", "\"", "”", "(", ")", "…", "ǅ",
                ]),
                0..40,
            ).prop_map(|parts| parts.concat())
        ) {
            prop_assert!(paragraph.chars().all(is_plain));
            let full: Vec<(usize, &str)> = paragraph.split_sentence_bound_indices().collect();
            prop_assert_eq!(sentences(&paragraph), full);
        }
    }
}
