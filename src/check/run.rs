//! Runs rules over a dossier: those that look at single nodes first, then those that look at the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::matter::CheckContext;
use super::remembered::CheckCache;
use super::round::RulesBySubject;
use super::rule::{FindingSink, Nature, OfAll, Rule};
use super::rules::{RULES, rule_named};
use super::withheld_reply;
use crate::diag::{Diagnostic, Level, Place, Texts};
use crate::dossier::Dossier;
use crate::edition::Blots;
use crate::load::Files;

/// Runs every rule that is not off: what they find, those of single sources first.
///
/// `blots` is what is blotted out of it, `originals` are the files as collected, by their path below `content/originals`.
pub(super) fn check(
    dossier: &Arc<Dossier>,
    blots: &Blots,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
    remembered: &CheckCache,
) -> Vec<Diagnostic> {
    run(&CheckContext::new(dossier, texts, originals, remembered).with_blots(blots), |_| true)
}

/// Runs one rule, whatever its level.
#[must_use]
pub fn only(
    name: &str,
    dossier: &Arc<Dossier>,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
) -> Vec<Diagnostic> {
    let remembered = CheckCache::default();
    found_by(&CheckContext::new(dossier, texts, originals, &remembered), rule_named(name))
}

/// Looks once more at what is published, where that is less than the complete dossier: what only shows
/// there, such as an allegation that rests on a withheld source alone.
///
/// `withheld` says by id what withholds an entity or a statement. `found` is what was found before; where the same rule spoke at the same place, nothing is added. What
/// cannot be said for certain of the complete dossier cannot be of what is published.
pub(super) fn published(
    public: &Arc<Dossier>,
    complete: &Dossier,
    withheld: &BTreeMap<String, Place>,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
    remembered: &CheckCache,
    found: &[Diagnostic],
) -> Vec<Diagnostic> {
    let known: BTreeSet<(&str, &Place)> = found.iter().flat_map(places_of).collect();
    let matter = CheckContext::new(public, texts, originals, remembered).published(complete);
    let mut again = run(&matter, |rule| rule.nature == Nature::FromPublicAbsence);
    again.retain(|diagnostic| !known.contains(&(diagnostic.rule, &diagnostic.place)));
    again.extend(withheld_reply::withheld_replies(public, complete, withheld));
    again
}

/// A diagnostic's places, each with its rule.
fn places_of(diagnostic: &Diagnostic) -> impl Iterator<Item = (&str, &Place)> {
    let related = diagnostic.related.iter().map(|related| &related.place);
    std::iter::once(&diagnostic.place).chain(related).map(|place| (diagnostic.rule, place))
}

fn run(matter: &CheckContext<'_>, is_wanted: impl Fn(&Rule) -> bool + Sync) -> Vec<Diagnostic> {
    let is_asked =
        |rule: &&Rule| rule.level_in(&matter.dossier.config) != Level::Off && is_wanted(rule);
    found_by(matter, RULES.iter().filter(is_asked))
}

/// What rules find: those that look at single nodes first, then those that look at the whole.
fn found_by(
    matter: &CheckContext<'_>,
    rules: impl IntoIterator<Item = &'static Rule>,
) -> Vec<Diagnostic> {
    let asked = RulesBySubject::of(rules);
    let look = |(rule, check): &(&'static Rule, OfAll)| {
        let mut sink = FindingSink { rule, found: Vec::new() };
        check(matter, &mut sink);
        sink.found
    };
    let (mut found, others) = rayon::join(
        || matter.remembered.found(matter, &asked),
        || asked.of_dossier.par_iter().flat_map_iter(look).collect::<Vec<_>>(),
    );
    found.extend(others);
    found
}
