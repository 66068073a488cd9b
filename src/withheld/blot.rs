//! Puts a block in the place of what was found.

use std::ops::Range;

use super::needle::{Certainty, NeedleHit};

/// What stands for words whose reason is hidden as well.
pub(super) const BLOCK: &str = "█████";

/// A stretch of a text that one block takes the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blotted {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The needle whose reason is shown: of several, the one with the longest words here.
    pub needle: usize,
}

/// The stretches that hits cover, in order and without overlaps: hits that share a letter are one. Only
/// what is certain counts.
#[must_use]
pub fn merged(hits: &[NeedleHit]) -> Vec<Blotted> {
    let mut certain: Vec<&NeedleHit> =
        hits.iter().filter(|hit| hit.certainty == Certainty::Certain).collect();
    certain.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end), hit.needle));
    let mut found: Vec<(Blotted, usize)> = Vec::new();
    for hit in certain {
        match found.last_mut() {
            Some((last, longest)) if hit.range.start < last.range.end => {
                last.range.end = last.range.end.max(hit.range.end);
                if hit.range.len() > *longest {
                    *longest = hit.range.len();
                    last.needle = hit.needle;
                }
            }
            _ => {
                let blot = Blotted { range: hit.range.clone(), needle: hit.needle };
                found.push((blot, hit.range.len()));
            }
        }
    }
    found.into_iter().map(|(blot, _)| blot).collect()
}

/// A text with a block in place of every stretch. `reasons` are those that may be shown, one for each
/// needle: [`super::Finder::reasons`].
#[must_use]
pub fn blotted(text: &str, blots: &[Blotted], reasons: &[String]) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    for blot in blots {
        shown.push_str(&text[at..blot.range.start]);
        let reason = reasons.get(blot.needle).map_or("", String::as_str);
        shown.push_str(&crate::markdown::blotted(reason));
        at = blot.range.end;
    }
    shown.push_str(&text[at..]);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(needle: usize, range: Range<usize>) -> NeedleHit {
        NeedleHit { needle, range, certainty: Certainty::Certain }
    }

    #[test]
    fn hits_that_overlap_are_one_with_the_reason_of_the_longest() {
        let hits = [hit(0, 7..11), hit(1, 7..18), hit(2, 15..25), hit(3, 25..26)];
        assert_eq!(
            merged(&hits),
            [Blotted { range: 7..25, needle: 1 }, Blotted { range: 25..26, needle: 3 }]
        );
        let asks = NeedleHit { certainty: Certainty::Asks, ..hit(0, 0..3) };
        assert_eq!(merged(&[asks]), []);
    }

    #[test]
    fn a_block_takes_the_place_of_each() {
        let text = "It was Nora Zzqueen.";
        let reasons = ["privacy".to_owned(), "a minor".to_owned()];
        let blots = merged(&[hit(0, 7..11), hit(1, 7..19)]);
        assert_eq!(blotted(text, &blots, &reasons), "It was █████ [a minor].");
        assert_eq!(blotted(text, &[], &reasons), text);
    }
}
