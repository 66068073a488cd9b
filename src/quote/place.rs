//! Places a quotation in a folded text: the one range of it, or why there is not exactly one.

use std::ops::Range;

use casefile_words::{Region, Stretch};

use super::{FoldedSource, fold_words};

/// Places beyond this many are not counted one by one.
pub const MOST_PLACES: usize = 100;

/// A quotation as it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotationPattern {
    /// The parts between `[…]`, folded; a line feed stands for a blank line.
    pub(super) parts: Vec<String>,
}

impl QuotationPattern {
    /// Folds a quotation.
    #[must_use]
    pub fn of(quote: &str) -> Self {
        if !quote.contains('[') {
            let whole = Some(fold_words(quote)).filter(|part| !part.is_empty());
            return Self { parts: whole.into_iter().collect() };
        }
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
pub enum QuotationFinding {
    /// It stands in one place: its stretches, one for each part and block.
    Found(Vec<Stretch>),
    /// It stands in several places; their first stretches.
    Ambiguous(Vec<Stretch>),
    /// It stands there only as a part of longer words or numbers; the first such place, and the word that
    /// is cut.
    InsideWord(Stretch, String),
    /// There are fewer places than the occurrence asked for.
    TooFew(usize),
    /// The words stand in the source, but not with the words before or after them.
    OutOfContext(Vec<Stretch>),
    /// It is not there.
    Missing,
}

/// Looks for a pattern in a region.
///
/// ```
/// use casefile::markdown;
/// use casefile::quote::{FoldedSource, Narrowing, QuotationFinding, QuotationPattern, locate};
/// use casefile_words::{Region, slice};
///
/// let prose = markdown::read("\"The toll was\nkept, for *years*,\" he said.\n", 0);
/// let folded = FoldedSource::for_quotations(&prose, "en");
/// let find = |quote| {
///     locate(&folded, &QuotationPattern::of(quote), Region::Body, Narrowing::default())
/// };
/// // White space and markup are no letters; any other character is one.
/// let QuotationFinding::Found(stretches) = find("The toll was kept, for years") else { panic!() };
/// assert_eq!(slice(prose.words(), &stretches[0]), "The toll was kept, for years");
/// assert_eq!(find("the toll was kept"), QuotationFinding::Missing);
/// ```
#[must_use]
pub fn locate(
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    region: Region,
    narrowing: Narrowing<'_>,
) -> QuotationFinding {
    if pattern.parts.is_empty() {
        return QuotationFinding::Missing;
    }
    let mut inside_word = None;
    let mut places = everywhere(folded, pattern, region, &mut inside_word);
    if places.is_empty() {
        return inside_word.map_or(QuotationFinding::Missing, |range| {
            let word = folded.whole.cut(&folded.text, &range).to_owned();
            QuotationFinding::InsideWord(folded.stretch(&range), word)
        });
    }
    let first = |places: &[Vec<Range<usize>>]| -> Vec<Stretch> {
        places.iter().filter_map(|place| place.first()).map(|part| folded.stretch(part)).collect()
    };
    let all = first(&places);
    places.retain(|place| fits(folded, place, narrowing));
    if places.is_empty() {
        return QuotationFinding::OutOfContext(all);
    }
    match narrowing.occurrence {
        Some(number) => match places.get((number as usize).wrapping_sub(1)) {
            Some(place) => QuotationFinding::Found(stretches(folded, place)),
            None => QuotationFinding::TooFew(places.len()),
        },
        None if places.len() == 1 => QuotationFinding::Found(stretches(folded, &places[0])),
        None => QuotationFinding::Ambiguous(first(&places)),
    }
}

/// Every way to place a pattern in a region, as far as they are counted.
pub(super) fn everywhere(
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    region: Region,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Vec<Range<usize>>> {
    let mut places: Vec<Vec<Range<usize>>> = Vec::new();
    for range in folded.region(region) {
        places.extend(placements(folded, pattern, &range, inside_word));
        if places.len() > MOST_PLACES {
            break;
        }
    }
    places
}

/// Every way to place the parts of a pattern one after another in a range.
fn placements(
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    range: &Range<usize>,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Vec<Range<usize>>> {
    // Each place of a part, with the one of the part before it: ways share what they begin with.
    let mut placed: Vec<(Range<usize>, Option<usize>)> = Vec::new();
    let mut open: Vec<Option<usize>> = vec![None];
    for part in &pattern.parts {
        let found = occurrences(folded, part, range, MOST_PLACES, inside_word);
        let mut longer = Vec::new();
        for last in &open {
            let after = last.map_or(range.start, |last| placed[last].0.end);
            for next in found.iter().filter(|next| next.start >= after) {
                if longer.len() > MOST_PLACES {
                    break;
                }
                longer.push(Some(placed.len()));
                placed.push((next.clone(), *last));
            }
        }
        open = longer;
    }
    let way = |last: &Option<usize>| {
        let back = std::iter::successors(*last, |at| placed[*at].1);
        let mut way: Vec<Range<usize>> = back.map(|at| placed[at].0.clone()).collect();
        way.reverse();
        way
    };
    open.iter().map(way).collect()
}

/// Every place of one part, overlapping ones included, that does not cut a word.
///
/// A line feed in the part is a blank line, or the end of a line that the editor wrapped: where the
/// words stand nowhere in one paragraph, it stands for a space or for the end of one, as the source has.
/// Looking ends when there are more than `most`.
pub(super) fn occurrences(
    folded: &FoldedSource,
    part: &str,
    range: &Range<usize>,
    most: usize,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Range<usize>> {
    let found = places(folded, &part.replace('\n', " "), range, most, inside_word);
    if found.is_empty() && part.contains('\n') {
        return places(folded, part, range, most, inside_word);
    }
    found
}

/// Every place of words whose line feeds stand for a space or for a paragraph's end.
fn places(
    folded: &FoldedSource,
    words: &str,
    range: &Range<usize>,
    most: usize,
    inside_word: &mut Option<Range<usize>>,
) -> Vec<Range<usize>> {
    let search = folded.search(words);
    let mut found = Vec::new();
    let mut from = range.start;
    while let Some(start) = search.first(from, range.end) {
        let place = start..start + words.len();
        from = start + 1;
        if folded.whole.is_cut(&folded.text, &place) {
            inside_word.get_or_insert(place);
        } else {
            found.push(place);
        }
        if found.len() > most {
            break;
        }
    }
    found
}

fn fits(folded: &FoldedSource, place: &[Range<usize>], narrowing: Narrowing<'_>) -> bool {
    let (Some(first), Some(last)) = (place.first(), place.last()) else { return false };
    let before = folded.text[..first.start].trim_end();
    let after = folded.text[last.end..].trim_start();
    let words = |words: &str| fold_words(words).replace('\n', " ");
    narrowing.prefix.is_none_or(|prefix| before.ends_with(&words(prefix)))
        && narrowing.suffix.is_none_or(|suffix| after.starts_with(&words(suffix)))
}

/// The stretches of a place: one for each part, cut where a part crosses from block to block.
fn stretches(folded: &FoldedSource, place: &[Range<usize>]) -> Vec<Stretch> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    fn find(body: &str, quote: &str) -> Result<Vec<String>, QuotationFinding> {
        narrowed(body, quote, Narrowing::default())
    }

    fn narrowed(
        body: &str,
        quote: &str,
        by: Narrowing<'_>,
    ) -> Result<Vec<String>, QuotationFinding> {
        let prose = markdown::read(body, 0);
        match locate(&FoldedSource::of(&prose), &QuotationPattern::of(quote), Region::Body, by) {
            QuotationFinding::Found(found) => {
                Ok(found.iter().map(|stretch| prose.shown(stretch)).collect())
            }
            other => Err(other),
        }
    }

    #[test]
    fn white_space_is_one_space_and_nothing_else_is_equal() {
        assert_eq!(find("a\u{a0}b  c\nd", "a b c d").unwrap(), ["a\u{a0}b  c d"]);
        assert_eq!(find("it’s", "it's"), Err(QuotationFinding::Missing));
        assert_eq!(find("a — b", "a - b"), Err(QuotationFinding::Missing));
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
        assert!(matches!(
            find("They are unable to.", "able to"),
            Err(QuotationFinding::InsideWord(..))
        ));
        assert!(matches!(
            find("some 12 billion", "2 billion"),
            Err(QuotationFinding::InsideWord(..))
        ));
        assert!(matches!(find("e\u{301}t", "e"), Err(QuotationFinding::InsideWord(..))));
        assert_eq!(find("Turkey’s oil", "Turkey").unwrap(), ["Turkey"]);
        assert_eq!(find("他说石油贸易。", "石油").unwrap(), ["石油"]);
    }

    #[test]
    fn only_a_skip_or_a_blank_line_crosses_a_paragraph() {
        let body = "first words\n\nsecond words";
        assert_eq!(find(body, "first words second words"), Err(QuotationFinding::Missing));
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
            matches!(find(body, "said no"), Err(QuotationFinding::Ambiguous(places)) if places.len() == 2)
        );
        let by = |occurrence, prefix| Narrowing { occurrence, prefix, suffix: None };
        assert!(narrowed(body, "said no", by(Some(2), None)).is_ok());
        assert!(narrowed(body, "said no", by(None, Some("She"))).is_ok());
        assert_eq!(narrowed(body, "said no", by(Some(3), None)), Err(QuotationFinding::TooFew(2)));
        assert_eq!(narrowed(body, "said no", by(Some(0), None)), Err(QuotationFinding::TooFew(2)));
        assert!(matches!(
            narrowed(body, "said no", by(None, Some("They"))),
            Err(QuotationFinding::OutOfContext(_))
        ));
    }
}
