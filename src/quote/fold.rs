//! Folds a source's text for looking things up in it: any run of white space is one space, a block's end
//! is a line feed, and every place knows where it came from.

use std::ops::Range;
use std::sync::OnceLock;

use casefile_words::{Region, Stretch};
use memchr::{memchr_iter, memchr3_iter};

use super::bounds::WholeUnit;
use super::plain::Simplified;
use super::search::{PassageSearch, WordIndex};
use super::vocabulary::Vocabulary;
use crate::markdown::Prose;

/// A source's text, folded, with the way back.
#[derive(Debug, Default)]
pub struct FoldedSource {
    pub(super) text: String,
    /// Bytes of the folded text with the bytes of the prose's text that they came from: one pair for each
    /// place from which on the two count differently. Most texts are folded as they stand.
    origins: Vec<(u32, u32)>,
    regions: Vec<(Region, Range<usize>)>,
    index: WordIndex,
    /// What may not be cut.
    pub(super) whole: WholeUnit,
    /// For what is not found: made when the first such thing is looked for.
    simplified: OnceLock<Simplified>,
    vocabulary: OnceLock<Vocabulary>,
    in_one_line: OnceLock<String>,
    one_line_index: WordIndex,
}

impl FoldedSource {
    /// Folds a source's text.
    #[must_use]
    pub fn of(prose: &Prose) -> Self {
        let mut folded =
            Self { text: String::with_capacity(prose.text().len()), ..Self::default() };
        for block in prose.blocks() {
            let start = folded.text.len();
            folded.block(prose.text(), &block.stretch);
            match folded.regions.last_mut() {
                Some((region, range)) if *region == block.region => range.end = folded.text.len(),
                _ => folded.regions.push((block.region, start..folded.text.len())),
            }
            folded.push("\n", block.stretch.end);
        }
        folded
    }

    /// Folds a source's text for its quotations, which hold whole words as its language writes them.
    #[must_use]
    pub fn for_quotations(prose: &Prose, language: &str) -> Self {
        Self { whole: WholeUnit::in_language(language), ..Self::of(prose) }
    }

    /// Folds a stretch of a text, without a line feed after it.
    pub(super) fn block(&mut self, text: &str, stretch: &Stretch) {
        let words = casefile_words::slice(text, stretch);
        if is_folded(words) {
            self.push(words, stretch.start);
            return;
        }
        let start = self.text.len();
        let origin = |at: usize| stretch.start + offset(at);
        let mut at = 0;
        // Words are taken whole: there is far more of them than of what stands between.
        while let Some(word) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let end = word.find(char::is_whitespace).unwrap_or(word.len());
            self.push(&word[..end], origin(at));
            at += end;
            if let Some(space) = word[end..].chars().next() {
                if self.text.len() > start && !self.text.ends_with(' ') {
                    self.push(" ", origin(at));
                }
                at += space.len_utf8();
            }
        }
        if self.text.len() > start && self.text.ends_with(' ') {
            self.text.pop();
        }
    }

    pub(super) fn push(&mut self, words: &str, origin: u32) {
        let here = offset(self.text.len());
        let goes_on = self.origins.last().is_some_and(|(at, from)| from + (here - at) == origin);
        if !goes_on && !words.is_empty() {
            self.origins.push((here, origin));
        }
        self.text.push_str(words);
    }

    /// The ranges of a region: more than one where other text stands between.
    pub(super) fn region(&self, region: Region) -> impl Iterator<Item = Range<usize>> + '_ {
        self.regions.iter().filter(move |(own, _)| *own == region).map(|(_, range)| range.clone())
    }

    /// The stretch of the prose that a range of the folded text came from.
    pub(super) fn stretch(&self, range: &Range<usize>) -> Stretch {
        let start = self.origin(range.start);
        let last = self.origin(range.end.saturating_sub(1));
        start..(last + 1).max(start)
    }

    fn origin(&self, at: usize) -> u32 {
        let at = offset(at);
        let after = self.origins.partition_point(|(own, _)| *own <= at);
        let known = after.checked_sub(1).and_then(|index| self.origins.get(index));
        known.map_or(0, |(own, from)| from + (at - own))
    }

    /// Looks for folded words.
    pub(super) fn search<'s>(&'s self, words: &'s str) -> PassageSearch<'s> {
        self.index.search(&self.text, words)
    }

    /// Whether words stand in the text if the bounds of its paragraphs are taken for spaces.
    #[must_use]
    pub fn holds_across_paragraphs(&self, words: &str) -> bool {
        let words = fold_words(words).replace('\n', " ");
        let text = self.in_one_line.get_or_init(|| self.text.replace('\n', " "));
        self.one_line_index.search(text, &words).first(0, text.len()).is_some()
    }

    /// The folded text in plain characters.
    pub(super) fn simplified(&self) -> &Simplified {
        self.simplified.get_or_init(|| Simplified::of(&self.text))
    }

    /// The words of the folded text.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::of(&self.text))
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether folding would change nothing: no white space but single spaces between words.
fn is_folded(words: &str) -> bool {
    let bytes = words.as_bytes();
    // Without a way out on the way, these are done many bytes at a time.
    let is_control = |byte: &u8| byte.wrapping_sub(b'\t') <= b'\r' - b'\t';
    let has_control = bytes.iter().fold(false, |found, byte| found | is_control(byte));
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let has_two =
        pairs.fold(false, |found, (one, next)| found | ((*one == b' ') & (*next == b' ')));
    if has_control || has_two || words.starts_with(' ') || words.ends_with(' ') {
        return false;
    }
    if words.is_ascii() {
        return true;
    }
    // All other white space begins with one of these bytes, as quotation marks and dashes do.
    let mut leads = memchr3_iter(0xc2, 0xe2, 0xe3, bytes).chain(memchr_iter(0xe1, bytes));
    !leads.any(|at| words[at..].starts_with(char::is_whitespace))
}

/// Folds words that an editor wrote: white space runs are one space, but a line feed where the words
/// go on after a blank line (which YAML folds to one line feed).
#[must_use]
pub fn fold_words(words: &str) -> String {
    if is_folded(words) {
        return words.to_owned();
    }
    let mut folded = String::with_capacity(words.len());
    let mut space: Option<char> = None;
    for character in words.chars() {
        if character.is_whitespace() {
            let kind = if character == '\n' { '\n' } else { ' ' };
            space = Some(if space == Some('\n') { '\n' } else { kind });
        } else {
            if let Some(kind) = space.take()
                && !folded.is_empty()
            {
                folded.push(kind);
            }
            folded.push(character);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    #[test]
    fn every_place_knows_where_it_came_from() {
        let prose = markdown::read("one\u{a0}\u{a0}two  three\n\n« four »\u{2009}\n\nfive", 0);
        let folded = FoldedSource::of(&prose);
        assert_eq!(folded.text(), "one two three\n« four »\nfive\n");
        for word in ["one", "two", "three", "« four »", "five"] {
            let at = folded.text().find(word).unwrap();
            let stretch = folded.stretch(&(at..at + word.len()));
            assert_eq!(casefile_words::slice(prose.text(), &stretch), word);
        }
    }

    #[test]
    fn white_space_of_every_kind_is_seen() {
        for space in (0..=0xffff).filter_map(char::from_u32).filter(|c| c.is_whitespace()) {
            assert_eq!(is_folded(&format!("a{space}b")), space == ' ', "{space:?}");
            assert!(!is_folded(&format!("a{space}")), "{space:?}");
            assert!(!is_folded(&format!("{space}a")), "{space:?}");
        }
        assert!(is_folded("“a” — «b» 「ど」 ይ") && is_folded(""));
        assert_eq!(fold_words(" a\u{a0} b\n\n c "), "a b\nc");
    }
}
