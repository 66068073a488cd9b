//! What lists and standing lines say of statements that count for nothing: how many, with which source, since
//! when.

use std::collections::BTreeSet;

use super::card::statement_href;
use super::standing_item::StandingItem;
use crate::dossier::{
    ActorNode, AllegationIx, AllegationNode, SourceIx, StatementIx, Support, Withdrawal,
};
use crate::edition::Edition;
use crate::language::Message;
use crate::value::Date;

/// Why some statements count for nothing, together.
struct WithdrawalReason {
    /// The sources that do not stand, with which some went.
    sources: BTreeSet<SourceIx>,
    /// Whether some were taken back by their speakers.
    is_taken_back: bool,
}

impl WithdrawalReason {
    fn of(statements: &[(StatementIx, Withdrawal)]) -> Self {
        let mut why = Self { sources: BTreeSet::new(), is_taken_back: false };
        for (statement, own) in statements {
            match own {
                Withdrawal::WithSource => {
                    why.sources.insert(statement.source);
                }
                Withdrawal::BySpeaker(_) => why.is_taken_back = true,
            }
        }
        why
    }

    /// What a message chooses by: `speaker`, `source` where all went with sources, `several` where it is not one
    /// and the same.
    fn key(&self) -> &'static str {
        match (self.sources.len(), self.is_taken_back) {
            (0, _) => "speaker",
            (_, false) => "source",
            (_, true) => "several",
        }
    }

    /// A message about some statements with why, with how many sources, and since when.
    fn said<'a>(&self, edition: &'a Edition, message: Message<'a>) -> Message<'a> {
        let day = last_day(edition, &self.sources).filter(|_| self.key() == "source");
        let message = message.key("why", self.key()).with("sources", self.sources.len());
        match day {
            Some(day) => message.key("dated", "yes").with("day", day),
            None => message.key("dated", "no"),
        }
    }
}

/// The last day on which one of these sources was withdrawn; nothing unless each has a day.
#[must_use]
pub fn last_day<'e>(edition: &'e Edition, sources: &BTreeSet<SourceIx>) -> Option<&'e Date> {
    let days = sources.iter().map(|source| edition.source(*source).entity.head.status.day());
    let days: Option<Vec<&Date>> = days.collect();
    days?.into_iter().max_by_key(|day| day.latest())
}

/// What stands below an allegation in a list, where something said of it counts for nothing.
#[must_use]
pub fn row<'a>(edition: &'a Edition, node: &AllegationNode) -> Option<Message<'a>> {
    let all = node.standing.withdrawn_statements();
    if all.is_empty() {
        return None;
    }
    if node.standing.support == Support::Withdrawn {
        let supporting =
            node.standing.withdrawn.iter().filter(|(borne, _)| borne.verb.is_support());
        let supporting: BTreeSet<_> =
            supporting.map(|(borne, why)| (borne.statement, *why)).collect();
        let supporting: Vec<_> = supporting.into_iter().collect();
        let message = edition.say("withdrawn-wholly").with("count", supporting.len());
        return Some(WithdrawalReason::of(&supporting).said(edition, message));
    }
    let bearing: BTreeSet<StatementIx> =
        node.bearings.iter().map(|borne| borne.statement).collect();
    let message = edition
        .say("withdrawn-partly")
        .with("count", all.len())
        .with("all", edition.say("count-statements").with("count", bearing.len()));
    Some(WithdrawalReason::of(&all).said(edition, message))
}

/// "1 statement withdrawn, not counted", with a link to its place; nothing where all count.
#[must_use]
pub fn item<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Option<StandingItem<'a>> {
    let all = edition.allegation(allegation).standing.withdrawn_statements();
    let (first, _) = all.first()?;
    let words = edition.say("count-statements-withdrawn").with("count", all.len());
    let words = edition.say("standing-not-counted").with("what", words);
    let words = edition.say("standing-count").with("count", words.strong());
    Some(StandingItem::of(words).linked(statement_href(edition, *first, path)))
}

/// The statements of a speaker that stand in sources that stand.
#[must_use]
pub fn spoken(edition: &Edition, node: &ActorNode) -> Vec<StatementIx> {
    let all = node.speaks.iter().copied();
    all.filter(|statement| edition.stands(statement.source)).collect()
}

/// "2 statements withdrawn with their sources", of a speaker.
#[must_use]
pub fn of_speaker<'a>(edition: &'a Edition, node: &ActorNode) -> Option<Message<'a>> {
    let withdrawn = node.speaks.iter().filter(|statement| !edition.stands(statement.source));
    let all: Vec<_> = withdrawn.map(|statement| (*statement, Withdrawal::WithSource)).collect();
    if all.is_empty() {
        return None;
    }
    let message = edition.say("withdrawn-of-speaker").with("count", all.len());
    Some(WithdrawalReason::of(&all).said(edition, message))
}
