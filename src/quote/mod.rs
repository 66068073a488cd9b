//! Finds quotations in the text of their source: to the character, in exactly one place, or not at all.
//!
//! Both texts are folded first: any run of white space is one space, a block's end is a line feed.
//! Every other character counts. A quotation may skip words by `[…]`; only there, or at a blank line,
//! may it cross from one paragraph to another. It never begins or ends inside a word, because "able" is
//! not what "unable" says.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::entity::statement::Region;
use crate::markdown::{Prose, Stretch};

mod form;
mod near;
mod respell;

pub use form::{Speech, quoted, speech};
pub use near::{Difference, Near, nearest};
pub use respell::{respelled, respelled_part};

/// Places beyond this many are not counted one by one.
pub const MOST_PLACES: usize = 100;

/// A source's text, folded, with the way back.
#[derive(Debug)]
pub struct Folded {
    text: String,
    /// For every byte of the folded text, and one beyond, the byte of the prose's text.
    origin: Vec<u32>,
    regions: Vec<(Region, Range<usize>)>,
}

impl Folded {
    /// Folds a source's text.
    #[must_use]
    pub fn of(prose: &Prose) -> Self {
        let length = prose.text().len();
        let mut folded = Self {
            text: String::with_capacity(length),
            origin: Vec::with_capacity(length + 1),
            regions: Vec::new(),
        };
        for block in prose.blocks() {
            let start = folded.text.len();
            folded.block(prose.text(), &block.stretch);
            match folded.regions.last_mut() {
                Some((region, range)) if *region == block.region => range.end = folded.text.len(),
                _ => folded.regions.push((block.region, start..folded.text.len())),
            }
            folded.push("\n", block.stretch.end);
        }
        folded.origin.push(u32::try_from(length).unwrap_or(u32::MAX));
        folded
    }

    fn block(&mut self, text: &str, stretch: &Stretch) {
        let start = self.text.len();
        let words = crate::markdown::slice(text, stretch);
        let origin = |at: usize| stretch.start + u32::try_from(at).unwrap_or(0);
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
            self.origin.pop();
        }
    }

    fn push(&mut self, words: &str, origin: u32) {
        self.text.push_str(words);
        self.origin.extend((origin..).take(words.len()));
    }

    /// The ranges of a region: more than one where other text stands between.
    fn region(&self, region: Region) -> impl Iterator<Item = Range<usize>> + '_ {
        self.regions.iter().filter(move |(own, _)| *own == region).map(|(_, range)| range.clone())
    }

    /// The stretch of the prose that a range of the folded text came from.
    fn stretch(&self, range: &Range<usize>) -> Stretch {
        let start = self.origin.get(range.start).copied().unwrap_or(0);
        let last = self.origin.get(range.end.saturating_sub(1)).copied().unwrap_or(start);
        start..(last + 1).max(start)
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A quotation as it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The parts between `[…]`, folded; a line feed stands for a blank line.
    parts: Vec<String>,
}

impl Pattern {
    /// Folds a quotation.
    #[must_use]
    pub fn of(quote: &str) -> Self {
        let parts = quote.replace("[...]", "[…]");
        let parts = parts.split("[…]").map(fold_words).filter(|part| !part.is_empty()).collect();
        Self { parts }
    }

    /// Whether a folded text without paragraphs holds the parts one after another.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        let mut rest = Some(text);
        for part in &self.parts {
            let part = part.replace('\n', " ");
            rest = rest.and_then(|rest| rest.split_once(part.as_str())).map(|(_, after)| after);
        }
        rest.is_some()
    }

    /// The folded words, parts joined by `[…]`: what a statement without an id is named after.
    #[must_use]
    pub fn folded(&self) -> String {
        self.parts.join(" […] ").replace('\n', " ")
    }
}

/// Folds words that an editor wrote: white space runs are one space, but a line feed where the words
/// go on after a blank line (which YAML folds to one line feed).
#[must_use]
pub fn fold_words(words: &str) -> String {
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

/// What narrows down several places to one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Narrowing<'a> {
    /// Words right before.
    pub prefix: Option<&'a str>,
    /// Words right after.
    pub suffix: Option<&'a str>,
    /// Which of those that are left, from 1.
    pub occurrence: Option<u32>,
}

/// What came of looking for a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It stands in one place: its stretches, one for each part and block.
    Found(Vec<Stretch>),
    /// It stands in several places; their first stretches.
    Ambiguous(Vec<Stretch>),
    /// It stands there only as a part of longer words; the first such place.
    InsideWord(Stretch),
    /// There are fewer places than the occurrence asked for.
    TooFew(usize),
    /// The words stand in the source, but not with the words before or after them.
    OutOfContext(Vec<Stretch>),
    /// It is not there.
    Missing,
}

/// Looks for a pattern in a region.
#[must_use]
pub fn locate(
    folded: &Folded,
    pattern: &Pattern,
    region: Region,
    narrowing: Narrowing<'_>,
) -> Finding {
    if pattern.parts.is_empty() {
        return Finding::Missing;
    }
    let mut inside_word = None;
    let mut places: Vec<Vec<Range<usize>>> = Vec::new();
    for range in folded.region(region) {
        places.extend(placements(folded, pattern, &range, &mut inside_word));
        if places.len() > MOST_PLACES {
            break;
        }
    }
    if places.is_empty() {
        return inside_word
            .map_or(Finding::Missing, |range| Finding::InsideWord(folded.stretch(&range)));
    }
    let first = |places: &[Vec<Range<usize>>]| -> Vec<Stretch> {
        places.iter().filter_map(|place| place.first()).map(|part| folded.stretch(part)).collect()
    };
    let all = first(&places);
    places.retain(|place| fits(folded, place, narrowing));
    if places.is_empty() {
        return Finding::OutOfContext(all);
    }
    match narrowing.occurrence {
        Some(number) => match places.get((number as usize).wrapping_sub(1)) {
            Some(place) => Finding::Found(stretches(folded, place)),
            None => Finding::TooFew(places.len()),
        },
        None if places.len() == 1 => Finding::Found(stretches(folded, &places[0])),
        None => Finding::Ambiguous(first(&places)),
    }
}

/// Every way to place the parts of a pattern one after another in a range.
fn placements(
    folded: &Folded,
    pattern: &Pattern,
    range: &Range<usize>,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Vec<Range<usize>>> {
    let mut open: Vec<Vec<Range<usize>>> = vec![Vec::new()];
    for part in &pattern.parts {
        let found = occurrences(&folded.text, part, range, inside_word);
        let mut longer = Vec::new();
        for place in &open {
            let after = place.last().map_or(range.start, |last| last.end);
            for next in found.iter().filter(|next| next.start >= after) {
                if longer.len() > MOST_PLACES {
                    break;
                }
                let mut place = place.clone();
                place.push(next.clone());
                longer.push(place);
            }
        }
        open = longer;
    }
    open
}

/// Every place of one part, overlapping ones included, that does not cut a word.
///
/// A line feed in the part is a blank line, or the end of a line that the editor wrapped: where the
/// words stand nowhere in one paragraph, it stands for a space or for the end of one, as the source has.
fn occurrences(
    text: &str,
    part: &str,
    range: &Range<usize>,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Range<usize>> {
    let found = places(text, &part.replace('\n', " "), range, inside_word);
    if found.is_empty() && part.contains('\n') {
        return places(text, part, range, inside_word);
    }
    found
}

/// Every place of words whose line feeds stand for a space or for a paragraph's end.
fn places(
    text: &str,
    words: &str,
    range: &Range<usize>,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Range<usize>> {
    let first = words.split('\n').next().unwrap_or(words);
    let finder = memchr::memmem::Finder::new(first.as_bytes());
    let is_like = |place: &Range<usize>| {
        let bytes = text.as_bytes().get(place.clone()).unwrap_or(&[]);
        bytes.len() == words.len()
            && bytes
                .iter()
                .zip(words.as_bytes())
                .all(|(own, wanted)| own == wanted || (*wanted == b'\n' && *own == b' '))
    };
    let mut found = Vec::new();
    let mut from = range.start;
    while let Some(at) = finder.find(&text.as_bytes()[from..range.end]) {
        let start = from + at;
        let place = start..start + words.len();
        from = start + text[start..].chars().next().map_or(1, char::len_utf8);
        if place.end > range.end || !is_like(&place) {
            continue;
        }
        if cuts_word(text, &place) {
            inside_word.get_or_insert(place);
        } else {
            found.push(place);
        }
        if found.len() > MOST_PLACES {
            break;
        }
    }
    found
}

/// Whether a range begins or ends inside a word.
fn cuts_word(text: &str, range: &Range<usize>) -> bool {
    let joins = |left: Option<char>, right: Option<char>| match (left, right) {
        (Some(left), Some(right)) => {
            is_combining_mark(right)
                || (left.is_alphanumeric()
                    && right.is_alphanumeric()
                    && !is_written_without_spaces(left)
                    && !is_written_without_spaces(right))
        }
        _ => false,
    };
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    let words = &text[range.clone()];
    joins(before, words.chars().next()) || joins(words.chars().next_back(), after)
}

/// Scripts that put no spaces between words, in which any character may begin a quotation.
fn is_written_without_spaces(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{2e80}'..='\u{a4cf}' // CJK, kana, Yi
        | '\u{ac00}'..='\u{d7af}' // Hangul, whose particles follow without a space
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

fn fits(folded: &Folded, place: &[Range<usize>], narrowing: Narrowing<'_>) -> bool {
    let (Some(first), Some(last)) = (place.first(), place.last()) else { return false };
    let before = folded.text[..first.start].trim_end();
    let after = folded.text[last.end..].trim_start();
    let words = |words: &str| fold_words(words).replace('\n', " ");
    narrowing.prefix.is_none_or(|prefix| before.ends_with(&words(prefix)))
        && narrowing.suffix.is_none_or(|suffix| after.starts_with(&words(suffix)))
}

/// The stretches of a place: one for each part, cut where a part crosses from block to block.
fn stretches(folded: &Folded, place: &[Range<usize>]) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for part in place {
        let mut start = part.start;
        for line in folded.text[part.clone()].split('\n') {
            if !line.is_empty() {
                stretches.push(folded.stretch(&(start..start + line.len())));
            }
            start += line.len() + 1;
        }
    }
    stretches
}

/// Where `words`, a part of a quotation, stand inside its stretches; the first place if there are more.
#[must_use]
pub fn part(prose: &Prose, whole: &[Stretch], words: &str) -> Option<Stretch> {
    let wanted = fold_words(words).replace('\n', " ");
    if wanted.is_empty() {
        return None;
    }
    whole.iter().find_map(|stretch| {
        let mut folded = Folded { text: String::new(), origin: Vec::new(), regions: Vec::new() };
        folded.block(prose.text(), stretch);
        let at = folded.text.find(&wanted)?;
        Some(folded.stretch(&(at..at + wanted.len())))
    })
}

/// Every place of `words` in a prose, headline, deck and captions included, that does not cut a word.
#[must_use]
pub fn everywhere(prose: &Prose, words: &str) -> Vec<Stretch> {
    let folded = Folded::of(prose);
    let wanted = fold_words(words).replace('\n', " ");
    if wanted.is_empty() {
        return Vec::new();
    }
    let places = occurrences(&folded.text, &wanted, &(0..folded.text.len()), &mut None);
    places.iter().map(|place| folded.stretch(place)).collect()
}

/// The same, with capitals and small letters alike.
#[must_use]
pub fn everywhere_in_any_case(prose: &Prose, words: &str) -> Vec<Stretch> {
    let folded = Folded::of(prose);
    let wanted = fold_words(words).replace('\n', " ");
    ranges_in_any_case(&folded.text, &wanted).iter().map(|range| folded.stretch(range)).collect()
}

/// Ranges of whole words in a text that are `wanted` in any capitals.
fn ranges_in_any_case(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let wanted: Vec<char> = wanted.chars().flat_map(char::to_lowercase).collect();
    let mut found = Vec::new();
    if wanted.is_empty() {
        return found;
    }
    for (start, _) in text.char_indices() {
        let mut rest = wanted.as_slice();
        let mut end = start;
        for character in text[start..].chars() {
            let mut lower = character.to_lowercase();
            if rest.is_empty() {
                break;
            }
            let matches = lower.by_ref().take(rest.len()).enumerate().all(|(at, c)| rest[at] == c);
            if !matches {
                break;
            }
            rest = &rest[character.to_lowercase().count().min(rest.len())..];
            end += character.len_utf8();
        }
        let range = start..end;
        if rest.is_empty() && end > start && !cuts_word(text, &range) {
            found.push(range);
        }
    }
    found
}

/// A text with every place of `words`, white space folded, replaced.
#[must_use]
pub fn replaced(text: &str, words: &str, replacement: &str, any_case: bool) -> String {
    let mut folded = Folded { text: String::new(), origin: Vec::new(), regions: Vec::new() };
    let whole = 0..u32::try_from(text.len()).unwrap_or(u32::MAX);
    folded.block(text, &whole);
    let wanted = fold_words(words).replace('\n', " ");
    let ranges = if any_case {
        ranges_in_any_case(&folded.text, &wanted)
    } else if wanted.is_empty() {
        Vec::new()
    } else {
        occurrences(&folded.text, &wanted, &(0..folded.text.len()), &mut None)
    };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        let stretch = folded.stretch(&range);
        let (start, end) = (stretch.start as usize, stretch.end as usize);
        if start >= at {
            out.push_str(&text[at..start]);
            out.push_str(replacement);
            at = end;
        }
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    fn find(body: &str, quote: &str) -> Result<Vec<String>, Finding> {
        narrowed(body, quote, Narrowing::default())
    }

    fn narrowed(body: &str, quote: &str, by: Narrowing<'_>) -> Result<Vec<String>, Finding> {
        let prose = markdown::read(body, 0);
        match locate(&Folded::of(&prose), &Pattern::of(quote), Region::Body, by) {
            Finding::Found(found) => Ok(found.iter().map(|stretch| prose.shown(stretch)).collect()),
            other => Err(other),
        }
    }

    #[test]
    fn white_space_is_one_space_and_nothing_else_is_equal() {
        assert_eq!(find("a\u{a0}b  c\nd", "a b c d").unwrap(), ["a\u{a0}b  c d"]);
        assert_eq!(find("it’s", "it's"), Err(Finding::Missing));
        assert_eq!(find("a — b", "a - b"), Err(Finding::Missing));
    }

    #[test]
    fn markup_is_no_part_of_the_words() {
        assert_eq!(find("he **said** *it* `all`", "said it all").unwrap(), ["said it all"]);
        assert_eq!(
            find("see [the report](https://example.org)", "the report").unwrap(),
            ["the report"]
        );
    }

    #[test]
    fn a_word_is_never_cut() {
        assert!(matches!(find("They are unable to.", "able to"), Err(Finding::InsideWord(_))));
        assert!(matches!(find("some 12 billion", "2 billion"), Err(Finding::InsideWord(_))));
        assert!(matches!(find("e\u{301}t", "e"), Err(Finding::InsideWord(_))));
        assert_eq!(find("Turkey’s oil", "Turkey").unwrap(), ["Turkey"]);
        assert_eq!(find("他说石油贸易。", "石油").unwrap(), ["石油"]);
    }

    #[test]
    fn only_a_skip_or_a_blank_line_crosses_a_paragraph() {
        let body = "first words\n\nsecond words";
        assert_eq!(find(body, "first words second words"), Err(Finding::Missing));
        assert_eq!(find(body, "first words\n\nsecond").unwrap(), ["first words", "second"]);
        assert_eq!(find(body, "first […] second").unwrap(), ["first", "second"]);
        assert_eq!(
            find(body, "first\nwords\n\nsecond\nwords").unwrap(),
            ["first words", "second words"]
        );
        assert_eq!(find("one two three four", "one [...] four").unwrap(), ["one", "four"]);
    }

    #[test]
    fn one_place_or_the_editor_says_which() {
        let body = "he said no. She said no.";
        assert!(
            matches!(find(body, "said no"), Err(Finding::Ambiguous(places)) if places.len() == 2)
        );
        let by = |occurrence, prefix| Narrowing { occurrence, prefix, suffix: None };
        assert!(narrowed(body, "said no", by(Some(2), None)).is_ok());
        assert!(narrowed(body, "said no", by(None, Some("She"))).is_ok());
        assert_eq!(narrowed(body, "said no", by(Some(3), None)), Err(Finding::TooFew(2)));
        assert_eq!(narrowed(body, "said no", by(Some(0), None)), Err(Finding::TooFew(2)));
        assert!(matches!(
            narrowed(body, "said no", by(None, Some("They"))),
            Err(Finding::OutOfContext(_))
        ));
    }

    #[test]
    fn a_part_is_found_inside_its_quotation_only() {
        let prose = markdown::read("this oil. Turkey buys this oil now", 0);
        let folded = Folded::of(&prose);
        let Finding::Found(whole) = locate(
            &folded,
            &Pattern::of("Turkey buys this oil"),
            Region::Body,
            Narrowing::default(),
        ) else {
            panic!("not found")
        };
        assert_eq!(part(&prose, &whole, "this oil"), Some(22..30));
        assert_eq!(part(&prose, &whole, "now"), None);
    }
}
