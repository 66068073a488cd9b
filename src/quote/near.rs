//! Finds what a quotation that is not in its source was probably meant to be, and says how it differs.
//!
//! A near miss is only ever shown; it is never accepted.

use std::ops::Range;

use casefile_words::{Region, Stretch};
use similar::{DiffTag, capture_diff_slices};

use super::plain::{shown, simplified};
use super::vocabulary::{VocabularyWord, words_of};
use super::{FoldedSource, QuotationPattern};

/// At least this share of a quotation's words must stand in a passage for it to be called near.
const NEAR_ENOUGH: f64 = 0.5;

/// Passages of more bytes than this are compared word by word only.
const MOST_COMPARED: usize = 2_000;

/// The passage nearest to a quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// Where it stands.
    pub stretch: Stretch,
    /// What stands there.
    pub words: String,
    /// The first difference.
    pub difference: QuotationDifference,
}

/// How a quotation differs from the passage nearest to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuotationDifference {
    /// In a character that looks much the same.
    Typography {
        /// The words of the quotation that hold the character.
        quote: String,
        /// The character in the quotation; `None` where it has none there.
        ours: Option<char>,
        /// The character in the source; `None` where it has none there.
        theirs: Option<char>,
    },
    /// In words.
    Words {
        /// The quotation's words; empty where it leaves some out.
        quote: String,
        /// The source's words; empty where the quotation adds some.
        source: String,
    },
}

/// The nearest passage of a region, where one is near enough.
#[must_use]
pub fn nearest(folded: &FoldedSource, pattern: &QuotationPattern, region: Region) -> Option<Near> {
    let mut inside_word = None;
    let culprit = pattern.parts.iter().find(|part| {
        folded
            .region(region)
            .all(|range| super::occurrences(folded, part, &range, 1, &mut inside_word).is_empty())
    })?;
    let part = culprit.replace('\n', " ");
    folded.region(region).find_map(|range| typographic(folded, &part, range)).or_else(|| {
        folded
            .region(region)
            .filter_map(|range| in_words(folded, &part, &range))
            .max_by(|(one, _), (other, _)| one.total_cmp(other))
            .map(|(_, near)| near)
    })
}

fn typographic(folded: &FoldedSource, part: &str, range: Range<usize>) -> Option<Near> {
    let wanted = simplified(part);
    let place = folded.simplified().places(&range, &wanted).next()?;
    let words = shown(&folded.text[place.clone()]);
    if words.is_empty() {
        return None;
    }
    let (ours, theirs): (Vec<char>, Vec<char>) = (part.chars().collect(), words.chars().collect());
    let differing = ours.iter().zip(&theirs).position(|(one, other)| one != other);
    let first = differing.unwrap_or(ours.len().min(theirs.len()));
    if first >= ours.len() && first >= theirs.len() {
        return None;
    }
    Some(Near {
        stretch: folded.stretch(&(place.start..place.start + words.len())),
        words: words.to_owned(),
        difference: QuotationDifference::Typography {
            quote: word_around(&ours, first),
            ours: ours.get(first).copied(),
            theirs: theirs.get(first).copied(),
        },
    })
}

fn word_around(characters: &[char], place: usize) -> String {
    let place = place.min(characters.len().saturating_sub(1));
    let start = characters[..place].iter().rposition(|c| c.is_whitespace()).map_or(0, |at| at + 1);
    let end = characters[place..]
        .iter()
        .position(|c| c.is_whitespace())
        .map_or(characters.len(), |at| place + at);
    characters[start..end.max(start)].iter().collect()
}

fn in_words(folded: &FoldedSource, part: &str, range: &Range<usize>) -> Option<(f64, Near)> {
    let ours: Vec<&str> = words_of(part, 0).into_iter().map(|(word, _)| word).collect();
    let words = folded.vocabulary();
    let own = words.within(range);
    let our_words: Vec<VocabularyWord> = ours.iter().map(|word| VocabularyWord::of(word)).collect();
    let start = words.best_start(&our_words, &own)? - own.start;
    let (theirs, numbers) = (words.places.get(own.clone())?, words.numbers.get(own)?);
    let slack = 2 + ours.len() / 8;
    let from = start.saturating_sub(slack);
    let to = (start + ours.len() + slack).min(theirs.len());
    let their_keys: Vec<&String> = numbers
        .get(from..to)?
        .iter()
        .filter_map(|number| Some(&words.words.get(*number)?.key))
        .collect();
    let our_keys: Vec<&String> = our_words.iter().map(|word| &word.key).collect();
    let diff = capture_diff_slices(similar::Algorithm::Myers, &our_keys, &their_keys);
    let equal: usize = diff
        .iter()
        .filter(|operation| operation.tag() == DiffTag::Equal)
        .map(|operation| operation.old_range().len())
        .sum();
    let (first, last) = span_of(&diff, ours.len(), from, to, start)?;
    let window = theirs.get(first..=last)?;
    let stretch = without_margins(&folded.text, window.first()?.start..window.last()?.end, part);
    let source = &folded.text[stretch.clone()];
    if source.is_empty() {
        return None;
    }
    let window = words_of(source, stretch.start);
    let share = equal as f64 / ours.len().max(1) as f64;
    // Letter by letter, two long passages would take too long.
    let likeness = if part.len().max(source.len()) <= MOST_COMPARED {
        strsim::normalized_levenshtein(part, source)
    } else {
        equal as f64 / ours.len().max(window.len()).max(1) as f64
    };
    let score = share.max(if ours.len() <= 3 { likeness } else { 0.0 });
    if score < NEAR_ENOUGH {
        return None;
    }
    let difference = first_difference(&ours, &window)?;
    Some((
        score + likeness,
        Near { stretch: folded.stretch(&stretch), words: source.to_owned(), difference },
    ))
}

/// A passage without the marks around its first and last word, where the quotation has none there: the
/// words are what differs, and not the quotation mark that the source has before them.
fn without_margins(text: &str, passage: Range<usize>, part: &str) -> Range<usize> {
    let is_mark = |c: char| !c.is_alphanumeric();
    let Range { mut start, mut end } = passage;
    if !part.starts_with(is_mark) {
        start = end - text[start..end].trim_start_matches(is_mark).len();
    }
    if !part.ends_with(is_mark) {
        end = start + text[start..end].trim_end_matches(is_mark).len();
    }
    start..end
}

/// The first and the last word of the source that belong to the quotation.
fn span_of(
    diff: &[similar::DiffOp],
    length: usize,
    from: usize,
    to: usize,
    start: usize,
) -> Option<(usize, usize)> {
    let mut equals = diff.iter().filter(|operation| operation.tag() == DiffTag::Equal);
    let Some(first) = equals.next() else {
        return Some((start, (start + length).min(to).checked_sub(1)?));
    };
    let last = equals.next_back().unwrap_or(first);
    let lead = first.old_range().start;
    let trail = length - last.old_range().end;
    let first = (from + first.new_range().start).saturating_sub(lead).max(from);
    let last = (from + last.new_range().end + trail).min(to);
    Some((first, last.checked_sub(1)?))
}

fn first_difference(ours: &[&str], theirs: &[(&str, Range<usize>)]) -> Option<QuotationDifference> {
    let theirs: Vec<&str> = theirs.iter().map(|(word, _)| *word).collect();
    let diff = capture_diff_slices(similar::Algorithm::Myers, ours, &theirs);
    let operation = diff.iter().find(|operation| operation.tag() != DiffTag::Equal)?;
    Some(QuotationDifference::Words {
        quote: ours.get(operation.old_range())?.join(" "),
        source: theirs.get(operation.new_range())?.join(" "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    fn near(body: &str, quote: &str) -> Option<Near> {
        let prose = markdown::read(body, 0);
        nearest(&FoldedSource::of(&prose), &QuotationPattern::of(quote), Region::Body)
    }

    #[test]
    fn a_character_that_looks_the_same_is_named() {
        let found = near("He said it’s over — now.", "it's over").unwrap();
        assert_eq!(found.words, "it’s over");
        assert_eq!(
            found.difference,
            QuotationDifference::Typography {
                quote: "it's".into(),
                ours: Some('\''),
                theirs: Some('’')
            }
        );
    }

    #[test]
    fn a_changed_word_is_shown_with_its_counterpart() {
        let body = "Before. Turkey is the main consumer of this oil stolen from its owners. After.";
        let found = near(body, "Turkey is the main customer of this oil").unwrap();
        assert_eq!(found.words, "Turkey is the main consumer of this oil");
        assert_eq!(
            found.difference,
            QuotationDifference::Words { quote: "customer".into(), source: "consumer".into() }
        );
    }

    #[test]
    fn left_out_and_added_words_are_shown() {
        let body = "They earn around two billion dollars every year from oil.";
        assert_eq!(
            near(body, "They earn two billion dollars every year").unwrap().difference,
            QuotationDifference::Words { quote: String::new(), source: "around".into() }
        );
        assert_eq!(
            near(body, "They earn around two whole billion dollars").unwrap().difference,
            QuotationDifference::Words { quote: "whole".into(), source: String::new() }
        );
    }

    #[test]
    fn marks_around_the_passage_are_no_difference() {
        let found =
            near("He said: \"We love them all.\" That was it.", "We loved them all").unwrap();
        assert_eq!(found.words, "We love them all");
        assert_eq!(
            found.difference,
            QuotationDifference::Words { quote: "loved".into(), source: "love".into() }
        );
    }

    #[test]
    fn what_is_far_is_not_called_near() {
        assert!(
            near("Nothing of the kind stands here at all.", "Turkey buys oil from them").is_none()
        );
    }
}
