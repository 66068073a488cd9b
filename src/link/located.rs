//! Finds the one place of a statement's words in its source, from the source's folded text, and the form that
//! its quotation marks say they have.

use std::cell::OnceCell;

use casefile_words::marks::Reading;

use super::form::form;
use super::not_located::Sought;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::dossier::LocatedQuotation;
use crate::entity::{Entity, Source, Statement};
use crate::quote::{
    self, FoldedSource, Narrowing, QuotationFinding, QuotationPattern, QuotedParts,
};

/// Finds the one place of a statement's words; where there is none, or more, or a part of the words that the
/// statement speaks of is none, the sink is told.
pub(super) fn locate(
    source: &Entity<Source>,
    position: usize,
    statement: &Statement,
    folded: &FoldedSource,
    marks: &Reading,
    sink: &mut Vec<Diagnostic>,
) -> Option<LocatedQuotation> {
    if let Some((stretches, form)) = statement.settled().and_then(|own| own.place.as_ref()) {
        let (stretches, form) = (stretches.clone(), *form);
        return Some(LocatedQuotation { stretches, form, region: statement.region });
    }
    let pattern = QuotationPattern::of(&statement.quote);
    let narrowing = Narrowing {
        prefix: statement.prefix.as_deref(),
        suffix: statement.suffix.as_deref(),
        occurrence: statement.occurrence,
    };
    let region = statement.region;
    let stretches = match quote::locate(folded, &pattern, region, narrowing) {
        QuotationFinding::Found(stretches) => stretches,
        other => {
            let before = sink.len();
            let sought = Sought {
                source,
                position,
                statement,
                folded,
                pattern: &pattern,
                narrowing,
                before,
            };
            sink.extend(sought.told(&other));
            return None;
        }
    };
    let form = form(source, position, statement, marks, &stretches, sink);
    let field = || FieldPath::of("statements").item(position);
    let quoted = OnceCell::new();
    for (key, words) in parts(statement) {
        let quoted = quoted.get_or_init(|| QuotedParts::of(&source.prose, &stretches));
        if quoted.place(words).is_none() {
            let place = Place::Value(source.text, key(field()));
            let respelled = quote::respelled_part(&source.prose, &stretches, words);
            sink.push(
                Diagnostic::error(
                    "quote-not-found",
                    place.clone(),
                    "these words are not a part of the quotation above",
                )
                .hint("write them as they stand in the source")
                .fix(place, words, respelled),
            );
        }
    }
    Some(LocatedQuotation { stretches, form, region })
}

type FieldOf = Box<dyn Fn(FieldPath) -> FieldPath>;

/// Every part of the quotation that the statement speaks of by itself, with its field.
fn parts(statement: &Statement) -> Vec<(FieldOf, &str)> {
    let mut parts: Vec<(FieldOf, &str)> = Vec::new();
    for (verb, item, bearing) in statement.bearings() {
        if let Some(words) = &bearing.words {
            parts.push((
                Box::new(move |field| field.key(verb.word()).item(item).key("words")),
                words,
            ));
        }
    }
    let mut listed = |list: &'static str, index: usize, words| {
        parts.push((Box::new(move |field| field.key(list).item(index).key("words")), words));
    };
    for (index, insertion) in statement.insertions.iter().enumerate() {
        listed("insertions", index, insertion.words.as_str());
    }
    for (index, cited) in statement.cites.iter().enumerate() {
        cited.words.iter().for_each(|words| listed("cites", index, words.as_str()));
    }
    for (index, reported) in statement.reports.iter().enumerate() {
        reported.words.iter().for_each(|words| listed("reports", index, words.as_str()));
    }
    parts
}
