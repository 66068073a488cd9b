//! Takes out what only follows from a difference between a source and its original: where a letter of
//! the body was changed, the body is what is wrong, and not every quotation of its words.

use std::collections::{BTreeMap, BTreeSet};

use super::Rule;
use super::original_text::{self, OriginalReading};
use crate::config::Config;
use crate::diag::{Diagnostic, FieldStep, Level, Place};
use crate::entity::{Entities, Entity, Source};
use crate::load::Files;
use crate::quote::{QuotationPattern, fold_words};
use crate::text::TextId;

/// The diagnostics without those that a `body-differs-from-original` of the same file accounts for:
/// words that the source lacks and its original has, and quotation marks read off a changed text.
///
/// Only a difference that keeps the site from being published speaks for its consequences: where it is
/// excepted, or less than an error, a quotation must be found in the body as it is.
pub(super) fn without_consequences(
    diagnostics: Vec<Diagnostic>,
    entities: &Entities,
    originals: &Files,
    config: &Config,
) -> Vec<Diagnostic> {
    let rule = &super::body_differs_from_original::RULE;
    if rule.level_in(config) != Level::Error {
        return diagnostics;
    }
    let excepted: BTreeSet<TextId> = entities
        .sources
        .iter()
        .filter(|source| source.head.allow.iter().any(|allowance| allowance.rule == rule.name))
        .map(|source| source.text)
        .collect();
    let differing: BTreeSet<TextId> = diagnostics
        .iter()
        .filter(|one| one.rule == rule.name)
        .filter_map(|one| one.place.text())
        .filter(|text| !excepted.contains(text))
        .collect();
    if differing.is_empty() {
        return diagnostics;
    }
    let collected: BTreeMap<TextId, (&Entity<Source>, String)> = entities
        .sources
        .iter()
        .filter(|source| differing.contains(&source.text))
        .filter_map(|source| {
            Some((source.text, (source.as_ref(), words_of_original(source, originals)?)))
        })
        .collect();
    let follows = |one: &Diagnostic| {
        let found = one.place.text().and_then(|text| collected.get(&text));
        found.is_some_and(|(source, original)| {
            let is = |rule: &Rule| one.rule == rule.name;
            let is_in_original = || {
                let words = words_at(&one.place, source);
                words.is_some_and(|words| QuotationPattern::of(words).is_in(original))
            };
            is(&super::form_mismatch::RULE) || is(&super::quote_not_found::RULE) && is_in_original()
        })
    };
    diagnostics.into_iter().filter(|one| !follows(one)).collect()
}

/// The diagnostics without those that speak a second time of one wrong date: a day on which nothing can
/// have been said is, as a rule, no such weekday either.
pub(super) fn one_of_each_date(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let impossible: BTreeSet<Place> = diagnostics
        .iter()
        .filter(|one| one.rule == super::impossible_order::RULE.name)
        .map(|one| one.place.clone())
        .collect();
    let is_second = |one: &Diagnostic| {
        one.rule == super::weekday_mismatch::RULE.name && impossible.contains(&one.place)
    };
    diagnostics.into_iter().filter(|one| !is_second(one)).collect()
}

/// The text of a source's original, white space folded.
fn words_of_original(source: &Entity<Source>, originals: &Files) -> Option<String> {
    let original = source.head.original.as_ref()?;
    let file = original.text.as_ref().map_or(&original.file, |text| &text.file);
    match original_text::read(original, originals.get(file.as_str())?) {
        OriginalReading::Text(decoded) => {
            let lines = decoded.lines();
            let lines: Vec<&str> = lines.iter().map(|line| line.words.as_ref()).collect();
            Some(fold_words(&lines.join(" ")))
        }
        OriginalReading::NotText
        | OriginalReading::UnknownLabel(_)
        | OriginalReading::Malformed(_) => None,
    }
}

/// The words that were looked for in a source: a statement's quotation, or a mention by hand.
fn words_at<'a>(place: &Place, source: &'a Entity<Source>) -> Option<&'a str> {
    let (Place::Value(_, field) | Place::Words(_, field, _) | Place::Key(_, field)) = place else {
        return None;
    };
    match field.0.as_slice() {
        [FieldStep::Key(list), FieldStep::Item(index), FieldStep::Key(key)] => {
            match (&**list, &**key) {
                ("statements", "quote") => Some(&source.head.statements.get(*index)?.quote),
                ("mentions", _) => Some(&source.head.mentions.get(*index)?.text),
                _ => None,
            }
        }
        _ => None,
    }
}
