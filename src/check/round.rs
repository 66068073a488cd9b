//! What rules that look at single nodes found, node by node: where a node is the very one of the round
//! before, it is what they found then.
//!
//! A dossier made from an earlier one has new nodes wherever something that they rest on changed (see
//! `link`), so that a node's identity stands for all that such a rule may ask.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use rayon::prelude::*;

use super::matter::CheckContext;
use super::remembered::{CheckCache, CheckedNodes, FindingsByNode};
use super::rule::{FindingSink, Of, OfAll, Rule, RuleScope};
use crate::diag::Diagnostic;
use crate::dossier::{ActorIx, AllegationIx, SourceIx, SourceNode};
use crate::entity::statement::Said;
use crate::load::Files;

/// A site is made of two editions at most.
const MOST: usize = 2;

/// Rules, by what they look at.
#[derive(Debug, Default)]
pub(super) struct RulesBySubject {
    pub of_dossier: Vec<(&'static Rule, OfAll)>,
    of_source: Vec<(&'static Rule, Of<SourceIx>)>,
    of_actor: Vec<(&'static Rule, Of<ActorIx>)>,
    of_allegation: Vec<(&'static Rule, Of<AllegationIx>)>,
}

impl RulesBySubject {
    pub fn of(rules: impl IntoIterator<Item = &'static Rule>) -> Self {
        let mut asked = Self::default();
        for rule in rules {
            match rule.check {
                Some(RuleScope::Dossier(check)) => asked.of_dossier.push((rule, check)),
                Some(RuleScope::Source(check)) => asked.of_source.push((rule, check)),
                Some(RuleScope::Actor(check)) => asked.of_actor.push((rule, check)),
                Some(RuleScope::Allegation(check)) => asked.of_allegation.push((rule, check)),
                Some(RuleScope::SourceAndAllegation(source, allegation)) => {
                    asked.of_source.push((rule, source));
                    asked.of_allegation.push((rule, allegation));
                }
                None => {}
            }
        }
        asked
    }

    fn names(&self) -> Vec<&'static str> {
        let of_source = self.of_source.iter().map(|(rule, _)| rule.name);
        let of_actor = self.of_actor.iter().map(|(rule, _)| rule.name);
        let of_allegation = self.of_allegation.iter().map(|(rule, _)| rule.name);
        of_source.chain(of_actor).chain(of_allegation).collect()
    }
}

impl CheckCache {
    /// What rules find in single nodes.
    pub(super) fn found(
        &self,
        matter: &CheckContext<'_>,
        asked: &RulesBySubject,
    ) -> Vec<Diagnostic> {
        let rules = asked.names();
        let rounds = self.rounds.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let before = rounds.iter().find(|round| round.is_before(matter, &rules));
        let round = Arc::new(CheckedNodes::next(before.map(Arc::as_ref), matter, asked, rules));
        let all = [&round.of_source, &round.of_actor, &round.of_allegation];
        let found = all.into_iter().flat_map(BTreeMap::values);
        let found = found.flat_map(|found| found.iter().cloned()).collect();
        let mut rounds = self.rounds.lock().unwrap_or_else(PoisonError::into_inner);
        // Originals that went or changed need not be remembered.
        if before.is_none_or(|before| !Arc::ptr_eq(&before.files, matter.files)) {
            self.hashes.forget();
        }
        rounds.retain(|old| before.is_none_or(|before| !Arc::ptr_eq(old, before)));
        rounds.insert(0, round);
        rounds.truncate(MOST);
        found
    }
}

impl CheckedNodes {
    /// Whether a dossier is a later state of this one's, looked at by the same rules, so that what was
    /// found in a node that both have is still so.
    fn is_before(&self, matter: &CheckContext<'_>, rules: &[&str]) -> bool {
        let (before, now) = (&self.dossier, matter.dossier);
        Arc::ptr_eq(&before.ids, &now.ids)
            && Arc::ptr_eq(&before.config, &now.config)
            && self.doubt == *matter.doubt
            && self.hidden == *matter.hidden()
            && self.is_published == matter.is_published
            && self.rules == rules
    }

    fn next(
        before: Option<&Self>,
        matter: &CheckContext<'_>,
        asked: &RulesBySubject,
        rules: Vec<&'static str>,
    ) -> Self {
        let now = matter.dossier;
        let source_is_same = |at: usize| {
            before.is_some_and(|before| {
                Arc::ptr_eq(&before.dossier.sources[at], &now.sources[at])
                    && !before.leaning.contains(&at)
                    && has_same_original(&now.sources[at], &before.files, matter.files)
            })
        };
        let actor_is_same = |at: usize| {
            before.is_some_and(|before| Arc::ptr_eq(&before.dossier.actors[at], &now.actors[at]))
        };
        let allegation_is_same = |at: usize| {
            before.is_some_and(|before| {
                Arc::ptr_eq(&before.dossier.allegations[at], &now.allegations[at])
            })
        };
        let changed = |count: usize, is_same: &dyn Fn(usize) -> bool| -> Vec<usize> {
            (0..count).filter(|at| !is_same(*at)).collect()
        };
        let sources = changed(now.sources.len(), &source_is_same);
        let actors = changed(now.actors.len(), &actor_is_same);
        let allegations = changed(now.allegations.len(), &allegation_is_same);
        let mut leaning = before.map(|before| before.leaning.clone()).unwrap_or_default();
        for at in &sources {
            if is_leaning(&now.sources[*at]) {
                leaning.insert(*at);
            } else {
                leaning.remove(at);
            }
        }
        let known =
            |found: fn(&Self) -> &FindingsByNode| before.map(found).cloned().unwrap_or_default();
        let (own, others) = (known(|own| &own.of_source), known(|own| &own.of_actor));
        let made = known(|own| &own.of_allegation);
        Self {
            dossier: Arc::clone(now),
            files: Arc::clone(matter.files),
            is_published: matter.is_published,
            rules,
            doubt: matter.doubt.clone(),
            hidden: Arc::clone(matter.hidden()),
            leaning,
            of_source: look(matter, &asked.of_source, SourceIx, sources, own),
            of_actor: look(matter, &asked.of_actor, ActorIx, actors, others),
            of_allegation: look(matter, &asked.of_allegation, AllegationIx, allegations, made),
        }
    }
}

/// What is known, with what rules find in these nodes.
fn look<I>(
    matter: &CheckContext<'_>,
    rules: &[(&'static Rule, Of<I>)],
    ix: fn(u32) -> I,
    nodes: Vec<usize>,
    mut known: FindingsByNode,
) -> FindingsByNode {
    if rules.is_empty() {
        return known;
    }
    let found: Vec<(usize, Vec<Diagnostic>)> = nodes
        .into_par_iter()
        .map(|at| {
            let mut found = Vec::new();
            for (rule, check) in rules {
                let mut sink = FindingSink { rule, found };
                check(matter, ix(u32::try_from(at).unwrap_or(u32::MAX)), &mut sink);
                found = sink.found;
            }
            (at, found)
        })
        .collect();
    for (at, found) in found {
        if found.is_empty() {
            known.remove(&at);
        } else {
            known.insert(at, found.into());
        }
    }
    known
}

/// Whether some date of a source counts from a statement of another one.
fn is_leaning(source: &SourceNode) -> bool {
    let leans = |said: &Option<Box<Said>>| {
        let reference = said.as_ref().and_then(|said| said.relative_to.as_deref());
        reference.is_some_and(|reference| reference.contains('#') && !reference.starts_with('#'))
    };
    let head = &source.entity.head;
    let by_default = head.defaults.as_ref().is_some_and(|defaults| leans(&defaults.said));
    by_default
        || head.statements.iter().any(|statement| {
            leans(&statement.said) || statement.reports.iter().any(|one| leans(&one.said))
        })
}

/// Whether a source's original, if it names one, is the same among other files.
fn has_same_original(source: &SourceNode, before: &Arc<Files>, now: &Arc<Files>) -> bool {
    if Arc::ptr_eq(before, now) {
        return true;
    }
    let Some(original) = &source.entity.head.original else { return true };
    let text = original.text.as_ref().map(|text| &text.file);
    std::iter::once(&original.file).chain(text).all(|file| {
        match (before.get(file.as_str()), now.get(file.as_str())) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, None) => true,
            _ => false,
        }
    })
}
