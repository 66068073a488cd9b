//! Carries a source's quotations over into its text without what is blotted out: each keeps the place that
//! it had in the whole text, and shows the words that are left there.

use casefile_words::Stretch;

use crate::entity::statement::{Bearing, Cited, Insertion, Reported, Settled};
use crate::entity::{Entity, Source, Statement};
use crate::link;
use crate::markdown::{Moved, Prose};
use crate::quote;
use crate::value::Words;

/// A statement's words after words of its source were taken out.
pub(super) struct ReleasedWords {
    /// The words that are left of the quotation, where some were taken out of it.
    pub words: Option<Words>,
    settled: Settled,
    /// The words that are left of each part of it that is spoken of by itself, in the order of
    /// [`parts`]; nothing where the part is whole.
    parts: Vec<Option<Words>>,
}

/// Each statement of a source, in its order, in the prose that is left of it.
pub(super) fn released(
    source: &Entity<Source>,
    prose: &Prose,
    moved: &Moved,
    site: &str,
) -> Vec<ReleasedWords> {
    let places = link::places(source, site);
    let statements = source.head.statements.iter().zip(places);
    statements
        .map(|(statement, located)| {
            let Some(located) = located else {
                return ReleasedWords {
                    words: None,
                    settled: Settled::default(),
                    parts: Vec::new(),
                };
            };
            let stretches: Vec<Stretch> =
                located.stretches.iter().map(|stretch| moved.stretch(stretch)).collect();
            let is_touched = located.stretches.iter().any(|stretch| moved.touches(stretch));
            let words = is_touched.then(|| joined(&source.prose, &located.stretches, prose, moved));
            let mut whole = statement.clone();
            let parts = parts(&mut whole).into_iter().map(|part| {
                let stretch = quote::part(&source.prose, &located.stretches, part)?;
                moved.touches(&stretch).then(|| prose.shown(&moved.stretch(&stretch)).into())
            });
            let settled = Settled {
                item: None,
                words: words.clone(),
                place: Some((stretches, located.form)),
            };
            ReleasedWords { words, settled, parts: parts.collect() }
        })
        .collect()
}

impl ReleasedWords {
    /// Writes what is left into a statement.
    pub fn settle(self, statement: &mut Statement) {
        if let Some(words) = self.words {
            statement.quote.replace(words.into());
            // Nobody can tell which words of another language stand for those that were taken out.
            statement.translations.clear();
        }
        for (part, words) in parts(statement).into_iter().zip(self.parts) {
            if let Some(words) = words {
                part.replace(words.into());
            }
        }
        if self.settled.place.is_some() {
            // Where the words stand is settled, and these may hold some that were taken out.
            (statement.prefix, statement.suffix, statement.occurrence) = (None, None, None);
        }
        statement.settled = Some(Box::new(self.settled));
    }
}

/// Every part of a quotation that its statement speaks of by itself. All fields of what holds them are
/// named, so that a new one does not compile until somebody decides whether it is such a part.
fn parts(statement: &mut Statement) -> Vec<&mut Words> {
    let Statement {
        id: _,
        speaker: _,
        quote: _,
        asserts,
        supports,
        presupposes,
        repeats,
        qualifies,
        disputes,
        denies,
        retracts,
        finds,
        context,
        form: _,
        region: _,
        said: _,
        at: _,
        to: _,
        occasion: _,
        place: _,
        answering: _,
        via: _,
        reports,
        cites,
        insertions,
        translations: _,
        note: _,
        publish: _,
        embargo: _,
        occurrence: _,
        prefix: _,
        suffix: _,
        settled: _,
    } = statement;
    let bearings = [
        asserts,
        supports,
        presupposes,
        repeats,
        qualifies,
        disputes,
        denies,
        retracts,
        finds,
        context,
    ];
    let bearings = bearings.into_iter().flatten();
    let bearings = bearings.filter_map(|Bearing { allegation: _, words, note: _ }| words.as_mut());
    let reports = reports.iter_mut();
    let reports = reports.filter_map(|Reported { speaker: _, words, said: _ }| words.as_mut());
    let cites = cites.iter_mut();
    let cites =
        cites.filter_map(|Cited { statement: _, source: _, words, basis: _ }| words.as_mut());
    let insertions = insertions.iter_mut().map(|Insertion { words, by: _ }| words);
    bearings.chain(reports).chain(cites).chain(insertions).collect()
}

/// The words that are left of some stretches, with a blank line where they go on in the next paragraph
/// and `[…]` where they skip words.
fn joined(before: &Prose, stretches: &[Stretch], prose: &Prose, moved: &Moved) -> Words {
    let mut words = String::new();
    let mut last: Option<&Stretch> = None;
    for stretch in stretches {
        if let Some(last) = last {
            words.push_str(if before.goes_on(last, stretch) { "\n\n" } else { " […] " });
        }
        words.push_str(&prose.shown(&moved.stretch(stretch)));
        last = Some(stretch);
    }
    words.into()
}
