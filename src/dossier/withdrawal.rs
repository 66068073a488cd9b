//! What was said and counts for nothing any more: words of a source that does not stand, and words that
//! their own speaker took back.
//!
//! A speaker takes back by a statement that `retracts` an allegation and stands in a source that stands: what
//! the same speaker had said for it, or, of a speaker who said nothing for it, what they had said against it.
//! What is known to have been said afterwards stays. Where a speaker had said neither, the words that are
//! taken back are not held.

use std::collections::BTreeMap;

use casefile_words::Day;

use super::taken_back::{TakenBack, TakingBack, TakingBacks};
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
        taking_back: &TakingBacks,
    ) -> Option<Withdrawal> {
        if !self.stands(statement.source) {
            return Some(Withdrawal::WithSource);
        }
        taking_back.first(by?, is_one, self.earliest(statement)).map(Withdrawal::BySpeaker)
    }

    /// Whoever took back what they had said of an allegation, and what that was; statement by statement.
    pub(super) fn taking_back(&self, allegation: &AllegationNode) -> TakingBacks {
        let mut taking_back = TakingBacks::default();
        let retracts = |borne: &&IncomingBearing| {
            borne.verb == Verb::Retracts && self.stands(borne.statement.source)
        };
        let mut back = allegation.bearings.iter().filter(retracts).peekable();
        if back.peek().is_none() {
            return taking_back;
        }
        let begins = self.begins(allegation);
        for borne in back {
            let statement = borne.statement;
            let Some(by) = self.statement(statement).speaker else { continue };
            let until = self.latest(statement);
            // Words are not held that are known to have been said afterwards.
            let said = |what: &TakenBack| match begins.get(&(by, *what)) {
                Some(Some(first)) => until.is_none_or(|last| *first <= last),
                Some(None) => true,
                None => false,
            };
            let what = [TakenBack::Support, TakenBack::Contest].into_iter().find(said);
            let what = what.unwrap_or(TakenBack::Elsewhere);
            taking_back.add(TakingBack { statement, by, what }, until);
        }
        taking_back
    }

    /// By who speaks for an allegation or against it, the first day on which that can have begun; no day where that is
    /// open. Words of a source that does not stand say all the same what was meant.
    fn begins(&self, allegation: &AllegationNode) -> BTreeMap<(ActorIx, TakenBack), Option<Day>> {
        let mut begins: BTreeMap<(ActorIx, TakenBack), Option<Day>> = BTreeMap::new();
        for borne in &allegation.bearings {
            let Some(by) = self.statement(borne.statement).speaker else { continue };
            for what in [TakenBack::Support, TakenBack::Contest] {
                if what.covers(borne.verb) {
                    let first = self.earliest(borne.statement);
                    let own = begins.entry((by, what)).or_insert(first);
                    *own = own.zip(first).map(|(one, other)| one.min(other));
                }
            }
        }
        begins
    }

    fn earliest(&self, statement: StatementIx) -> Option<Day> {
        let said = self.statement(statement).statement.said.as_ref()?;
        said.date.value()?.earliest()
    }

    /// The last day on which it may have been said: nothing is printed before it is said.
    pub(super) fn latest(&self, statement: StatementIx) -> Option<Day> {
        let said = self.statement(statement).statement.said.as_ref();
        let said = said.and_then(|said| said.date.value()?.latest());
        let published = || {
            let head = &self.source(statement.source).entity.head;
            head.published.date.value()?.latest()
        };
        said.or_else(published)
    }
}
