//! Writes a quotation with its source's own characters, where nothing but typography differs.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use super::near::{plain, simplified};
use super::{Finding, Folded, Narrowing, Pattern, fold_words, locate, occurrences, part};
use crate::entity::statement::Region;
use crate::markdown::{Prose, Stretch};

/// What stands for words that were left out.
const GAPS: [&str; 2] = ["[…]", "[...]"];

/// The quotation in the characters of the passage that it is meant to be; `None` where that differs in
/// more than typography, or where more than one passage may be meant.
#[must_use]
pub fn respelled(
    folded: &Folded,
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
    let found = locate(folded, &Pattern::of(&written), region, narrowing);
    matches!(found, Finding::Found(_)).then_some(written)
}

/// The same for words that are to be a part of a quotation with these stretches.
#[must_use]
pub fn respelled_part(prose: &Prose, whole: &[Stretch], words: &str) -> Option<String> {
    let mut folded = Folded { text: String::new(), origin: Vec::new(), regions: Vec::new() };
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

fn respelled_words(folded: &Folded, ranges: &[Range<usize>], words: &str) -> Option<String> {
    let wanted = fold_words(words);
    let stands =
        |range: &Range<usize>| !occurrences(&folded.text, &wanted, range, &mut None).is_empty();
    if wanted.is_empty() || ranges.iter().any(stands) {
        return Some(words.to_owned());
    }
    let wanted = wanted.replace('\n', " ");
    let twins: BTreeSet<&str> =
        ranges.iter().flat_map(|range| twins(&folded.text[range.clone()], &wanted)).collect();
    let mut twins = twins.into_iter();
    let twin = twins.next().filter(|_| twins.next().is_none())?;
    (letters(twin) == letters(&wanted)).then(|| twin.to_owned())
}

/// Every passage of a text that is `wanted` but for typography and capitals.
fn twins<'t>(text: &'t str, wanted: &str) -> Vec<&'t str> {
    let ((source, origin), (wanted, _)) = (simplified(text), simplified(wanted));
    if wanted.is_empty() {
        return Vec::new();
    }
    let passage = |at: usize| {
        let (start, end) = (*origin.get(at)?, *origin.get(at + wanted.len())?);
        let passage = text.get(start..end)?;
        // What does not show at the end belongs to what follows.
        Some(passage.trim_end_matches(|c| plain(c).is_none()))
    };
    source.match_indices(&wanted).filter_map(|(at, _)| passage(at)).collect()
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
        respelled(&Folded::of(&prose), quote, Region::Body, Narrowing::default())
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
}
