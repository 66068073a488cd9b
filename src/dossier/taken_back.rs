//! Why words count for nothing any more, and what a speaker takes back.

use std::collections::BTreeMap;

use casefile_words::Day;

use super::{ActorIx, StatementIx};
use crate::entity::Verb;

/// Why words count for nothing any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withdrawal {
    /// Their source does not stand: its publisher withdrew it, or another source took its place.
    WithSource,
    /// Their speaker took them back, in this statement.
    BySpeaker(StatementIx),
}

/// A statement that takes back what its speaker said of an allegation.
#[derive(Debug, Clone, Copy)]
pub(super) struct TakingBack {
    pub statement: StatementIx,
    pub by: ActorIx,
    pub what: TakenBack,
}

/// What is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TakenBack {
    /// What was said for it.
    Support,
    /// What was said against it.
    Contest,
    /// Words that are not held.
    Elsewhere,
}

impl TakenBack {
    const ALL: [Self; 3] = [Self::Support, Self::Contest, Self::Elsewhere];

    pub(super) fn covers(self, verb: Verb) -> bool {
        match self {
            Self::Support => verb.is_support() || verb == Verb::Repeats,
            Self::Contest => matches!(verb, Verb::Qualifies | Verb::Disputes | Verb::Denies),
            Self::Elsewhere => false,
        }
    }
}

/// Places among all statements that take back, each with the last day that it or one before it may have been said on; no day
/// where that is open.
type TakingBackPlaces = Vec<(usize, Option<Day>)>;

/// Everything that was taken back of an allegation.
#[derive(Debug, Default)]
pub(super) struct TakingBacks {
    /// Statement by statement.
    all: Vec<TakingBack>,
    /// By who took back, and what.
    by: BTreeMap<(ActorIx, TakenBack), TakingBackPlaces>,
}

impl TakingBacks {
    /// Adds one, behind all that were added, which may have been said until a day.
    pub(super) fn add(&mut self, one: TakingBack, until: Option<Day>) {
        let own = self.by.entry((one.by, one.what)).or_default();
        let until = match own.last() {
            Some((_, before)) => before.zip(until).map(|(before, until)| before.max(until)),
            None => until,
        };
        own.push((self.all.len(), until));
        self.all.push(one);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &TakingBack> {
        self.all.iter()
    }

    /// The first by a speaker of something that is meant, unless the words in question are known to have been said
    /// after it: they were not said before the day `from`.
    pub(super) fn first(
        &self,
        by: ActorIx,
        is_one: impl Fn(TakenBack) -> bool,
        from: Option<Day>,
    ) -> Option<StatementIx> {
        let kinds = TakenBack::ALL.into_iter().filter(|what| is_one(*what));
        let firsts = kinds.filter_map(|what| {
            let own = self.by.get(&(by, what))?;
            let is_before =
                |until: &Option<Day>| until.zip(from).is_some_and(|(until, from)| until < from);
            let first = own.partition_point(|(_, until)| is_before(until));
            own.get(first).map(|(at, _)| *at)
        });
        Some(self.all[firsts.min()?].statement)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::SourceIx;

    fn day(day: u8) -> Option<Day> {
        Some(Day { year: 2020, month: 5, day })
    }

    #[test]
    fn the_first_that_may_have_come_later_takes_back() {
        let (ann, bo) = (ActorIx(0), ActorIx(1));
        let statement = |position| StatementIx { source: SourceIx(0), position };
        let mut all = TakingBacks::default();
        let days = [(ann, day(3)), (bo, day(9)), (ann, day(1)), (ann, day(5)), (ann, None)];
        for (at, (by, until)) in days.into_iter().enumerate() {
            let at = u32::try_from(at).unwrap();
            let what = TakenBack::Support;
            all.add(TakingBack { statement: statement(at), by, what }, until);
        }
        let first = |by, from| all.first(by, |what| what == TakenBack::Support, from);
        assert_eq!(first(ann, None), Some(statement(0)));
        assert_eq!(first(ann, day(3)), Some(statement(0)));
        assert_eq!(first(ann, day(4)), Some(statement(3)));
        assert_eq!(first(ann, day(6)), Some(statement(4)));
        assert_eq!(first(bo, day(10)), None);
        assert_eq!(all.first(ann, |what| what == TakenBack::Contest, None), None);
    }
}
