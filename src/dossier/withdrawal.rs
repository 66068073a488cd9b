//! What was said and counts for nothing any more: words of a source that does not stand, and words that
//! their own speaker took back.
//!
//! A speaker takes back by a statement that `retracts` an allegation and stands in a source that stands: what
//! the same speaker had said for it, or, of a speaker who said nothing for it, what they had said against it.
//! What is known to have been said afterwards stays. Where a speaker had said neither, the words that are
//! taken back are not held.

use std::collections::BTreeMap;

use casefile_words::Day;

use super::taken_back::{TakenBack, TakingBack};
use super::{ActorIx, AllegationNode, Dossier, IncomingBearing, SourceIx, StatementIx, Withdrawal};
use crate::entity::Verb;

impl Dossier {
    /// Whether a source stands: it was neither withdrawn by its publisher nor replaced by another. What it
    /// says counts only then.
    #[must_use]
    pub fn stands(&self, source: SourceIx) -> bool {
        self.source(source).entity.head.status.is.stands()
    }

    /// Why a statement counts for nothing on one of the allegations that it bears on, by the place of the
    /// bearing; nothing where it counts.
    #[must_use]
    pub fn withdrawal(&self, statement: StatementIx, bearing: usize) -> Option<Withdrawal> {
        let own = self.statement(statement).bearings.get(bearing)?;
        let borne = IncomingBearing { verb: own.verb, statement, bearing };
        self.allegation(own.allegation).standing.withdrawn.get(&borne).copied()
    }

    /// Why a statement counts for nothing at all: with its source, or because all that it says of allegations
    /// was taken back.
    #[must_use]
    pub fn whole_withdrawal(&self, statement: StatementIx) -> Option<Withdrawal> {
        if !self.stands(statement.source) {
            return Some(Withdrawal::WithSource);
        }
        let bearings = 0..self.statement(statement).bearings.len();
        let each = bearings.map(|bearing| self.withdrawal(statement, bearing));
        each.reduce(|one, other| one.filter(|_| other.is_some())).flatten()
    }

    /// Every bearing on an allegation that counts for nothing.
    pub(crate) fn withdrawn(
        &self,
        allegation: &AllegationNode,
    ) -> BTreeMap<IncomingBearing, Withdrawal> {
        let taking_back = self.taking_back(allegation);
        let withdrawn = allegation.bearings.iter().filter_map(|borne| {
            let by = self.statement(borne.statement).speaker;
            let of = (borne.statement, by);
            let why = self.why(of, |what| what.covers(borne.verb), &taking_back)?;
            Some((*borne, why))
        });
        withdrawn.collect()
    }

    /// Why words of a speaker count for nothing, where what is taken back is something that they are.
    pub(super) fn why(
        &self,
        (statement, by): (StatementIx, Option<ActorIx>),
        is_one: impl Fn(TakenBack) -> bool,
        taking_back: &[TakingBack],
    ) -> Option<Withdrawal> {
        if !self.stands(statement.source) {
            return Some(Withdrawal::WithSource);
        }
        let mut own = taking_back.iter().filter(|one| Some(one.by) == by && is_one(one.what));
        let taken_back = own.find(|one| !self.is_after(statement, one.statement));
        taken_back.map(|one| Withdrawal::BySpeaker(one.statement))
    }

    /// Whoever took back what they had said of an allegation, and what that was; statement by statement.
    pub(super) fn taking_back(&self, allegation: &AllegationNode) -> Vec<TakingBack> {
        let retracts = |borne: &&IncomingBearing| {
            borne.verb == Verb::Retracts && self.stands(borne.statement.source)
        };
        let back = allegation.bearings.iter().filter(retracts);
        back.filter_map(|borne| {
            let (statement, by) = (borne.statement, self.statement(borne.statement).speaker?);
            // Words of a source that does not stand say all the same what was meant.
            let said = |what: TakenBack| {
                allegation.bearings.iter().any(|other| {
                    what.covers(other.verb)
                        && self.statement(other.statement).speaker == Some(by)
                        && !self.is_after(other.statement, statement)
                })
            };
            let what =
                [TakenBack::Support, TakenBack::Contest].into_iter().find(|what| said(*what));
            Some(TakingBack { statement, by, what: what.unwrap_or(TakenBack::Elsewhere) })
        })
        .collect()
    }

    /// Whether a statement is known to have been said after another.
    fn is_after(&self, statement: StatementIx, other: StatementIx) -> bool {
        self.earliest(statement).zip(self.latest(other)).is_some_and(|(first, last)| first > last)
    }

    fn earliest(&self, statement: StatementIx) -> Option<Day> {
        let said = self.statement(statement).statement.said.as_ref()?;
        said.date.value()?.earliest()
    }

    /// The last day on which it may have been said: nothing is printed before it is said.
    fn latest(&self, statement: StatementIx) -> Option<Day> {
        let said = self.statement(statement).statement.said.as_ref();
        let said = said.and_then(|said| said.date.value()?.latest());
        let published = || {
            let head = &self.source(statement.source).entity.head;
            head.published.date.value()?.latest()
        };
        said.or_else(published)
    }
}
