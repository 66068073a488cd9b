//! What files except from rules, and what settings say of them: exceptions are taken out, and what has no effect is told.

use std::collections::{BTreeMap, BTreeSet};

use super::rule::Rule;
use super::rules::{names, rule_named};
use super::unused_allowance::RULE;
use crate::config::Config;
use crate::diag::{Diagnostic, FieldPath, Level, Place, suggestion};
use crate::entity::Entities;
use crate::text::TextId;

/// Where the names of all rules are told.
const LIST: &str = "`casefile explain` lists the rules";

/// What one file excepts from one rule.
#[derive(Default)]
struct Exception {
    /// Its places in the file's list; more than one where it was written twice.
    items: Vec<usize>,
    is_used: bool,
}

/// Takes out the diagnostics that files except themselves from, and adds one for every exception that
/// has no effect.
///
/// Where something of the file could not be read or resolved, an exception may only seem to be without
/// effect, so that nothing is said of it; nor where anything could not, if its rule argues from absence.
pub(super) fn excused(
    diagnostics: Vec<Diagnostic>,
    entities: &Entities,
    config: &Config,
) -> Vec<Diagnostic> {
    let mut exceptions: BTreeMap<(TextId, &str), Exception> = BTreeMap::new();
    for (text, item, allowance) in entities.allowances() {
        let one = exceptions.entry((text, allowance.rule.as_str())).or_default();
        one.items.push(item);
    }
    if exceptions.is_empty() {
        return diagnostics;
    }
    let mut left = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        let exception = diagnostic
            .place
            .text()
            .filter(|_| rule_named(diagnostic.rule).is_none_or(Rule::can_be_excepted))
            .and_then(|text| exceptions.get_mut(&(text, diagnostic.rule)));
        match exception {
            Some(exception) => exception.is_used = true,
            None => left.push(diagnostic),
        }
    }
    let told = without_effect(&exceptions, &left, config);
    left.extend(told);
    left
}

/// Exceptions that took nothing out of what was found, and those that cannot be made; `left` is what was left.
fn without_effect(
    exceptions: &BTreeMap<(TextId, &str), Exception>,
    left: &[Diagnostic],
    config: &Config,
) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let is_early = |one: &&Diagnostic| {
        let is_early = rule_named(one.rule).is_none_or(|rule| rule.check.is_none());
        is_early && one.level == Level::Error
    };
    let faulted: BTreeSet<Option<TextId>> =
        left.iter().filter(is_early).map(|one| one.place.text()).collect();
    let is_doubtful = |text: TextId, rule: &Rule| {
        faulted.contains(&Some(text)) || !faulted.is_empty() && rule.argues_from_absence()
    };
    let each = exceptions.iter().flat_map(|((text, name), exception)| {
        exception.items.iter().map(|item| (*text, *name, *item, exception.is_used))
    });
    for (text, name, item, is_used) in each {
        let place = Place::Value(text, FieldPath::of("allow").item(item).key("rule"));
        let fault = |message: String| Diagnostic::error(RULE.name, place.clone(), message);
        match rule_named(name) {
            None => told.push(
                fault(format!("there is no rule `{name}`"))
                    .hint(suggestion(name, &names()).unwrap_or_else(|| LIST.to_owned())),
            ),
            Some(rule) if !rule.can_be_excepted() => told.push(
                fault(format!("nothing can be excepted from `{name}`"))
                    .hint("mend what it reports, and take this item out"),
            ),
            Some(rule) => {
                let is_off = rule.level_in(config) == Level::Off;
                if !is_used && !is_off && !is_doubtful(text, rule) {
                    told.push(
                        fault(format!("`{name}` reports nothing in this file"))
                            .hint("take this item out"),
                    );
                }
            }
        }
    }
    told
}

/// Rules that the settings name and that there are not, or whose level they may not lower.
#[must_use]
pub fn unknown_rules(config: &Config, settings: TextId) -> Vec<Diagnostic> {
    let faulty = config.rules.iter().filter_map(|(name, level)| {
        let field = || FieldPath::of("rules").key(name.clone());
        let Some(rule) = rule_named(name) else {
            let place = Place::Key(settings, field());
            let fault = Diagnostic::error("bad-value", place, format!("there is no rule `{name}`"));
            let hint = suggestion(name, &names());
            return Some(fault.hint(hint.unwrap_or_else(|| LIST.to_owned())));
        };
        let is_lower = Level::from(*level) < rule.level;
        (is_lower && !rule.can_be_excepted()).then(|| {
            let place = Place::Value(settings, field());
            let message = format!("`{name}` is always an error");
            Diagnostic::error("bad-value", place, message)
                .hint("mend what it reports, and take this line out: it stands between a mistake and the readers")
        })
    });
    faulty.collect()
}
