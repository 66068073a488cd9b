//! What is looked at beside a quotation, and how far.

use casefile_words::Stretch;
use casefile_words::marks::is_mark;

/// On which side of a quotation the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuotationSide {
    Before,
    After,
}

/// Where a sentence ends, so that what stands there governs nothing that follows.
pub(super) fn ends_sentence(c: char) -> bool {
    ".!?;:…؟؛。".contains(c)
}

/// Words of a paragraph beside a quotation that are looked at, in bytes.
pub(super) const FAR: usize = 160;

/// A word beside a quotation: where it stands, its letters, small, and whether a comma follows it.
pub(super) struct WordToken {
    pub stretch: Stretch,
    pub small: String,
    pub is_before_comma: bool,
}

impl WordToken {
    /// What the lists ask for.
    pub fn parts(&self) -> (&str, bool) {
        (&self.small, self.is_before_comma)
    }
}

/// The words of a text that stands at a byte; of a language in which an apostrophe ends a word, cut there.
pub(super) fn tokens(text: &str, offset: u32, splits: bool) -> Vec<WordToken> {
    let byte = |at: usize| offset + u32::try_from(at).unwrap_or(0);
    let is_apostrophe = |c: char| matches!(c, '\'' | '’');
    let mut found: Vec<WordToken> = Vec::new();
    let mut start: Option<usize> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let next = text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let is_inside = is_apostrophe(c) && (splits || next.is_some_and(char::is_alphanumeric));
        if c.is_alphanumeric() || (start.is_some() && is_inside) {
            start.get_or_insert(at);
            if !(splits && is_apostrophe(c)) {
                continue;
            }
        }
        if let Some(start) = start.take() {
            let end = if splits && is_apostrophe(c) { at + c.len_utf8() } else { at };
            let small = text[start..end].to_lowercase().replace('’', "'");
            found.push(WordToken {
                stretch: byte(start)..byte(end),
                small,
                is_before_comma: false,
            });
        }
        if matches!(c, ',' | '،') || (is_mark(c) && matches!(c, '"' | '”' | '»' | '」')) {
            // What is quoted before it is another quotation.
            if let Some(last) = found.last_mut() {
                last.is_before_comma |= matches!(c, ',' | '،');
            }
        }
    }
    found
}
