//! Finds words wherever they stand: in a quotation, in a whole prose, in any text.

use std::ops::Range;

use casefile_words::Stretch;

use super::bounds::WholeUnit;
use super::{FoldedSource, fold_words, occurrences};
use crate::markdown::Prose;

/// Where `words`, a part of a quotation, stand inside its stretches; the first place if there are more.
#[must_use]
pub fn part(prose: &Prose, whole: &[Stretch], words: &str) -> Option<Stretch> {
    let wanted = fold_words(words).replace('\n', " ");
    if wanted.is_empty() {
        return None;
    }
    whole.iter().find_map(|stretch| {
        let mut folded = FoldedSource::default();
        folded.whole = WholeUnit::part();
        folded.block(prose.text(), stretch);
        let whole = 0..folded.text.len();
        let place = occurrences(&folded, &wanted, &whole, 1, &mut None).into_iter().next()?;
        Some(folded.stretch(&place))
    })
}

/// Every place of `words` in a prose, headline, deck and captions included, that does not cut a word.
#[must_use]
pub fn everywhere(prose: &Prose, words: &str) -> Vec<Stretch> {
    everywhere_in(&FoldedSource::of(prose), words)
}

/// The same in a text that is folded already.
#[must_use]
pub fn everywhere_in(folded: &FoldedSource, words: &str) -> Vec<Stretch> {
    let wanted = fold_words(words).replace('\n', " ");
    if wanted.is_empty() {
        return Vec::new();
    }
    let whole = 0..folded.text.len();
    let places = occurrences(folded, &wanted, &whole, usize::MAX, &mut None);
    places.iter().map(|place| folded.stretch(place)).collect()
}

/// The same, with capitals and small letters alike.
#[must_use]
pub fn everywhere_in_any_case(prose: &Prose, words: &str) -> Vec<Stretch> {
    let folded = FoldedSource::of(prose);
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
        if rest.is_empty() && end > start && !WholeUnit::Run.is_cut(text, &range) {
            found.push(range);
        }
    }
    found
}

/// A text with every place of `words`, white space folded, replaced.
#[must_use]
pub fn replaced(text: &str, words: &str, replacement: &str, any_case: bool) -> String {
    let mut folded = FoldedSource::default();
    let whole = 0..u32::try_from(text.len()).unwrap_or(u32::MAX);
    folded.block(text, &whole);
    let wanted = fold_words(words).replace('\n', " ");
    let ranges = if any_case {
        ranges_in_any_case(&folded.text, &wanted)
    } else if wanted.is_empty() {
        Vec::new()
    } else {
        let whole = 0..folded.text.len();
        occurrences(&folded, &wanted, &whole, usize::MAX, &mut None)
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
    use casefile_words::Region;

    use super::super::{Narrowing, QuotationFinding, QuotationPattern, locate};
    use super::*;
    use crate::markdown;

    /// What is blotted out must be found in every place, however many there are.
    #[test]
    fn no_place_is_passed_over() {
        let text = "the Name. ".repeat(1_000);
        let prose = markdown::read(&text, 0);
        assert_eq!(everywhere(&prose, "Name").len(), 1_000);
        assert_eq!(everywhere_in_any_case(&prose, "NAME").len(), 1_000);
        assert!(!replaced(&text, "Name", "-", false).contains("Name"));
        assert!(!replaced(&text, "NAME", "-", true).contains("Name"));
    }

    #[test]
    fn a_part_is_found_inside_its_quotation_only() {
        let prose = markdown::read("this oil. Turkey buys this oil now", 0);
        let folded = FoldedSource::of(&prose);
        let QuotationFinding::Found(whole) = locate(
            &folded,
            &QuotationPattern::of("Turkey buys this oil"),
            Region::Body,
            Narrowing::default(),
        ) else {
            panic!("not found")
        };
        assert_eq!(part(&prose, &whole, "this oil"), Some(22..30));
        assert_eq!(part(&prose, &whole, "now"), None);
    }
}
