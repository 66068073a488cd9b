//! Latin letters without their accents: who writes `Jose` also means `José`, which others print. Also other
//! texts in which letters stand for others.

use std::ops::Range;

/// A text with other letters than it was written with: one in which no Latin letter has an accent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BareText {
    text: String,
    /// For each letter that has lost something, in order, where it ends here and where it ended before.
    ends: Vec<(usize, usize)>,
}

impl BareText {
    /// The same text without accents; `None` where it has none.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        // Bytes that such letters and accents begin with. Most texts have none.
        let is_lead = |byte: &u8| (byte.wrapping_sub(0xc3) <= 0xcd - 0xc3) | (*byte == 0xe1);
        if !text.as_bytes().iter().fold(false, |any, byte| any | is_lead(byte)) {
            return None;
        }
        let first = text
            .char_indices()
            .find(|(_, c)| !c.is_ascii() && (is_accent(*c) || bare(*c).is_some()));
        let (first, _) = first?;
        let mut own = Self { text: String::with_capacity(text.len()), ends: Vec::new() };
        own.text.push_str(&text[..first]);
        for (at, c) in text[first..].char_indices() {
            let end = first + at + c.len_utf8();
            match bare(c) {
                Some(letter) => {
                    own.text.push(letter);
                    own.ends.push((own.text.len(), end));
                }
                None if is_accent(c) && own.text.ends_with(|c: char| c.is_ascii_alphabetic()) => {
                    own.ends.push((own.text.len(), end));
                }
                None => own.text.push(c),
            }
        }
        (!own.ends.is_empty()).then_some(own)
    }

    /// A text of which some words, in order, are written with other letters; `None` where none is. A word for
    /// one of whose letters there is no other stays what it is.
    #[must_use]
    pub fn with_words(
        text: &str,
        words: &[Range<usize>],
        letter: impl Fn(char) -> Option<char>,
    ) -> Option<Self> {
        let mut own = Self { text: String::with_capacity(text.len()), ends: Vec::new() };
        let mut done = 0;
        for word in words {
            let Some(letters) = text[word.clone()].chars().map(&letter).collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            own.text.push_str(&text[done..word.start]);
            done = word.start;
            for (before, c) in text[word.clone()].chars().zip(letters) {
                done += before.len_utf8();
                own.text.push(c);
                if c != before {
                    own.ends.push((own.text.len(), done));
                }
            }
        }
        own.text.push_str(&text[done..]);
        (!own.ends.is_empty()).then_some(own)
    }

    /// A text with other words at some places, in order; `None` where there is no such place.
    #[must_use]
    pub fn with_changes(text: &str, changes: &[(Range<usize>, &str)]) -> Option<Self> {
        let mut own = Self { text: String::with_capacity(text.len()), ends: Vec::new() };
        let mut done = 0;
        for (range, becomes) in changes {
            own.text.push_str(text.get(done..range.start)?);
            own.text.push_str(becomes);
            done = range.end;
            own.ends.push((own.text.len(), done));
        }
        own.text.push_str(&text[done..]);
        (!own.ends.is_empty()).then_some(own)
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What of the text before a range is made of; `None` where nothing of it was changed.
    #[must_use]
    pub fn origin(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let before = |at: usize| self.ends.partition_point(|(end, _)| *end <= at);
        let (first, last) = (before(range.start), before(range.end));
        let moved = |at: usize, count: usize| match count.checked_sub(1).map(|last| self.ends[last])
        {
            Some((end, origin)) => origin + at - end,
            None => at,
        };
        (first < last).then(|| moved(range.start, first)..moved(range.end, last))
    }
}

/// A text as it is and, if that is another, without accents.
pub fn with_bare(text: &str) -> impl Iterator<Item = String> {
    let bare = BareText::of(text).map(|bare| bare.text);
    std::iter::once(text.to_owned()).chain(bare)
}

/// An accent that stands behind its letter.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The letter that a Latin one is without its accent, if it has one, or a stroke through it.
fn bare(c: char) -> Option<char> {
    if !matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') || !c.is_alphabetic() {
        return None;
    }
    let mut letters = deunicode::deunicode_char(c)?.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic)?;
    letters.next().is_none().then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_accents_and_lead_back_to_where_they_stood() {
        for (text, plain) in [
            ("José García", "Jose Garcia"),
            ("Jose\u{301} Garci\u{301}a", "Jose Garcia"),
            ("Nguyễn Văn Đức", "Nguyen Van Duc"),
            ("Łukasz Sørensen", "Lukasz Sorensen"),
            ("“É” – straße, Æ, Жуков é", "“E” – straße, Æ, Жуков e"),
        ] {
            let bare = BareText::of(text).unwrap();
            assert_eq!(bare.text(), plain);
            assert_eq!(bare.origin(&(0..plain.len())), Some(0..text.len()), "{text}");
        }
        for plain in ["Jose Garcia", "“straße”", "Жуков", "", "\u{301}"] {
            assert_eq!(BareText::of(plain), None, "{plain}");
        }
    }

    #[test]
    fn a_range_that_lost_nothing_has_no_other_origin() {
        let (text, bare) =
            ("an José\u{301} and Zoë", BareText::of("an José\u{301} and Zoë").unwrap());
        let of = |words: &str| {
            let at = bare.text().find(words).unwrap();
            bare.origin(&(at..at + words.len())).map(|range| &text[range])
        };
        assert_eq!(of("Jose"), Some("José\u{301}"));
        assert_eq!(of("Zoe"), Some("Zoë"));
        assert_eq!(of("an J"), None);
        assert_eq!(of(" and Z"), None);
    }
}
