//! Writes a quotation with its source's own characters, where nothing but typography differs.

use std::collections::BTreeSet;
use std::ops::Range;

use casefile_words::{Region, Stretch};
use unicode_normalization::UnicodeNormalization as _;

use super::place::everywhere;
use super::plain::{Simplified, plain, shown, simplified};
use super::{
    FoldedSource, Narrowing, QuotationFinding, QuotationPattern, fold_words, locate, occurrences,
    part,
};
use crate::markdown::Prose;

/// What stands for words that were left out.
const GAPS: [&str; 2] = ["[…]", "[...]"];

/// The quotation in the characters of the passage that it is meant to be; `None` where that differs in
/// more than typography, or where more than one passage may be meant.
#[must_use]
pub fn respelled(
    folded: &FoldedSource,
    quote: &str,
    region: Region,
    narrowing: Narrowing<'_>,
) -> Option<String> {
    let ranges: Vec<Range<usize>> = folded.region(region).collect();
    let mut written = String::with_capacity(quote.len());
    let mut rest = quote;
    loop {
        let gap = GAPS.iter().filter_map(|gap| Some((rest.find(gap)?, *gap))).min();
        let (words, gap) = gap.map_or((rest, ""), |(at, gap)| (&rest[..at], gap));
        written.push_str(&respelled_words(folded, &ranges, words)?);
        written.push_str(gap);
        if gap.is_empty() {
            break;
        }
        rest = &rest[words.len() + gap.len()..];
    }
    let found = locate(folded, &QuotationPattern::of(&written), region, narrowing);
    matches!(found, QuotationFinding::Found(_)).then_some(written)
}

/// The same for words that are to be a part of a quotation with these stretches.
#[must_use]
pub fn respelled_part(prose: &Prose, whole: &[Stretch], words: &str) -> Option<String> {
    let mut folded = FoldedSource::default();
    let mut ranges = Vec::new();
    for stretch in whole {
        let start = folded.text.len();
        folded.block(prose.text(), stretch);
        ranges.push(start..folded.text.len());
        folded.push("\n", stretch.end);
    }
    let written = respelled_words(&folded, &ranges, words)?;
    part(prose, whole, &written).map(|_| written)
}

/// The same for words that are to stand anywhere in a text.
#[must_use]
pub fn respelled_anywhere(folded: &FoldedSource, words: &str) -> Option<String> {
    let whole = 0..folded.text.len();
    respelled_words(folded, std::slice::from_ref(&whole), words)
}

/// The words before and after a quotation in the characters of the source, where the quotation has its
/// one place next to these.
#[must_use]
pub fn respelled_narrowing(
    folded: &FoldedSource,
    pattern: &QuotationPattern,
    region: Region,
    narrowing: Narrowing<'_>,
) -> Option<(Option<String>, Option<String>)> {
    let mut found = BTreeSet::new();
    for place in everywhere(folded, pattern, region, &mut None) {
        let (Some(first), Some(last)) = (place.first(), place.last()) else { continue };
        let before = folded.text[..first.start].trim_end();
        let after = folded.text[last.end..].trim_start();
        let prefix = narrowing.prefix.map(|words| twin_at(before, words, true));
        let suffix = narrowing.suffix.map(|words| twin_at(after, words, false));
        if prefix != Some(None) && suffix != Some(None) {
            found.insert((prefix.flatten(), suffix.flatten()));
        }
    }
    let mut found = found.into_iter();
    let (prefix, suffix) = found.next().filter(|_| found.next().is_none())?;
    let narrowing = Narrowing {
        prefix: prefix.as_deref(),
        suffix: suffix.as_deref(),
        occurrence: narrowing.occurrence,
    };
    let is_one = matches!(locate(folded, pattern, region, narrowing), QuotationFinding::Found(_));
    is_one.then_some((prefix, suffix))
}

/// The end of a text, or its beginning, that is `words` but for typography.
fn twin_at(text: &str, words: &str, at_end: bool) -> Option<String> {
    let wanted = fold_words(words).replace('\n', " ");
    // A character can take several in plain ones, and the other way round; no text takes four times as many.
    let most = 4 * wanted.len() + 16;
    let near = if at_end {
        &text[text.ceil_char_boundary(text.len().saturating_sub(most))..]
    } else {
        &text[..text.floor_char_boundary(most)]
    };
    let near = near.split('\n').next_back().filter(|_| at_end).or(near.split('\n').next())?;
    let simple = Simplified::of(near);
    let twin = twins(near, &simple, &(0..near.len()), &wanted)
        .into_iter()
        .find(|twin| if at_end { near.ends_with(twin) } else { near.starts_with(twin) })?;
    (letters(twin) == letters(&wanted)).then(|| twin.to_owned())
}

fn respelled_words(folded: &FoldedSource, ranges: &[Range<usize>], words: &str) -> Option<String> {
    let wanted = fold_words(words);
    let stands =
        |range: &Range<usize>| !occurrences(folded, &wanted, range, 1, &mut None).is_empty();
    if wanted.is_empty() || ranges.iter().any(stands) {
        return Some(words.to_owned());
    }
    let wanted = wanted.replace('\n', " ");
    let simple = folded.simplified();
    let twins: BTreeSet<&str> =
        ranges.iter().flat_map(|range| twins(&folded.text, simple, range, &wanted)).collect();
    let mut twins = twins.into_iter();
    let twin = twins.next().filter(|_| twins.next().is_none())?;
    (letters(twin) == letters(&wanted)).then(|| twin.to_owned())
}

/// Every passage in a range of a text that is `wanted` but for typography and capitals.
fn twins<'t>(
    text: &'t str,
    simple: &Simplified,
    range: &Range<usize>,
    wanted: &str,
) -> Vec<&'t str> {
    let wanted = simplified(wanted);
    simple.places(range, &wanted).filter_map(|place| Some(shown(text.get(place)?))).collect()
}

/// A text in plain characters, capitals as they are.
fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for character in text.chars() {
        match plain(character) {
            Some("") => letters.extend(std::iter::once(character).nfkd()),
            Some(replacement) => letters.push_str(replacement),
            None => {}
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    fn written(body: &str, quote: &str) -> Option<String> {
        let prose = markdown::read(body, 0);
        respelled(&FoldedSource::of(&prose), quote, Region::Body, Narrowing::default())
    }

    #[test]
    fn typography_is_taken_from_the_source() {
        let body = "He said it’s over — now. “Yes…” she said.";
        assert_eq!(written(body, "it's over - now").as_deref(), Some("it’s over — now"));
        assert_eq!(
            written(body, "it's over […] \"Yes...\" she").as_deref(),
            Some("it’s over[…]“Yes…” she")
        );
        assert_eq!(written("Plain it's over.", "it’s over").as_deref(), Some("it's over"));
        assert_eq!(
            written("An ordi\u{ad}nary day.", "An ordinary day").as_deref(),
            Some("An ordi\u{ad}nary day")
        );
    }

    #[test]
    fn words_capitals_and_doubtful_passages_are_left_alone() {
        assert_eq!(written("He said it’s over.", "it's done"), None);
        assert_eq!(written("It’s over.", "it's over"), None);
        assert_eq!(written("It is ‘so’ and it is ’so’ too.", "is 'so'"), None);
        assert_eq!(written("‘so’ once, ‘so’ twice", "'so'"), None);
    }

    #[test]
    fn words_beside_a_quotation_are_taken_from_the_source() {
        let body = "“No,” Ann’s aide said. Then Ann’s aide — a man — said. It's so, he said.";
        let beside = |quote: &str, prefix: Option<&str>, suffix: Option<&str>| {
            let prose = markdown::read(body, 0);
            let narrowing = Narrowing { prefix, suffix, occurrence: None };
            respelled_narrowing(
                &FoldedSource::of(&prose),
                &QuotationPattern::of(quote),
                Region::Body,
                narrowing,
            )
        };
        let found = |prefix: Option<&str>, suffix: Option<&str>| {
            Some((prefix.map(str::to_owned), suffix.map(str::to_owned)))
        };
        assert_eq!(beside("aide", Some("Then Ann's"), None), found(Some("Then Ann’s"), None));
        assert_eq!(beside("aide", Some("Ann's"), Some("- a")), found(Some("Ann’s"), Some("— a")));
        assert_eq!(beside("aide", Some("Ann's"), None), None);
        assert_eq!(beside("aide", Some("Bob's"), None), None);
        assert_eq!(beside("aide", Some("then Ann's"), None), None);
    }
}
