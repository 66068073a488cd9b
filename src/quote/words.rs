//! Finds words wherever they stand: in a quotation, in a whole prose, in any text.

use casefile_words::Stretch;

use super::bounds::WholeUnit;
use super::{FoldedSource, fold_words, occurrences};
use crate::markdown::Prose;

/// A quotation's stretches, folded, for words that are parts of it.
#[derive(Debug)]
pub struct QuotedParts {
    stretches: Vec<FoldedSource>,
}

impl QuotedParts {
    /// Those of a prose.
    #[must_use]
    pub fn of(prose: &Prose, whole: &[Stretch]) -> Self {
        let folded = |stretch: &Stretch| {
            let mut folded = FoldedSource::default();
            folded.whole = WholeUnit::part();
            folded.block(prose.text(), stretch);
            folded
        };
        Self { stretches: whole.iter().map(folded).collect() }
    }

    /// Where words stand in them; the first place if there are more.
    #[must_use]
    pub fn place(&self, words: &str) -> Option<Stretch> {
        let wanted = fold_words(words).replace('\n', " ");
        if wanted.is_empty() {
            return None;
        }
        self.stretches.iter().find_map(|folded| {
            let whole = 0..folded.text.len();
            let place = occurrences(folded, &wanted, &whole, 1, &mut None).into_iter().next()?;
            Some(folded.stretch(&place))
        })
    }
}

/// Where `words`, a part of a quotation, stand inside its stretches; the first place if there are more.
#[must_use]
pub fn part(prose: &Prose, whole: &[Stretch], words: &str) -> Option<Stretch> {
    QuotedParts::of(prose, whole).place(words)
}

/// Every place of `words` in a folded text, headline, deck and captions included, that does not cut a word.
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
        assert_eq!(everywhere_in(&FoldedSource::of(&prose), "Name").len(), 1_000);
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
