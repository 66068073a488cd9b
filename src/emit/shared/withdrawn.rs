//! What lists and standing lines say of statements that count for nothing: how many, with which source, since
//! when.

use std::collections::BTreeSet;

use super::card::statement_href;
use super::standing_item::StandingItem;
use super::wording::{count, figure};
use crate::dossier::{
    ActorNode, AllegationIx, AllegationNode, SourceIx, StatementIx, Support, Withdrawal,
};
use crate::edition::Edition;
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

    /// " with its source, 9 May 2016"; nothing where it is not one and the same.
    fn words(&self, edition: &Edition, is_one: bool) -> String {
        match (self.sources.len(), self.is_taken_back) {
            (0, _) if is_one => " by its speaker".to_owned(),
            (0, _) => " by their speakers".to_owned(),
            (sources, false) => {
                let noun = match (is_one, sources) {
                    (true, _) => "its source",
                    (false, 1) => "their source",
                    (false, _) => "their sources",
                };
                let day = last_day(edition, &self.sources);
                format!(
                    " with {noun}{}",
                    day.map_or_else(String::new, |day| format!(", {}", day.words()))
                )
            }
            (_, true) => String::new(),
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
pub fn row(edition: &Edition, node: &AllegationNode) -> Option<String> {
    let all = node.standing.withdrawn_statements();
    if all.is_empty() {
        return None;
    }
    let why = WithdrawalReason::of(&all);
    if node.standing.support == Support::Withdrawn {
        let supporting =
            node.standing.withdrawn.iter().filter(|(borne, _)| borne.verb.is_support());
        let supporting: BTreeSet<_> =
            supporting.map(|(borne, why)| (borne.statement, *why)).collect();
        let supporting: Vec<_> = supporting.into_iter().collect();
        let own = WithdrawalReason::of(&supporting);
        let went = match (supporting.len(), own.sources.is_empty()) {
            (1, false) => format!("its only statement went{}", own.words(edition, true)),
            (_, false) if !own.is_taken_back => {
                format!("its statements went{}", own.words(edition, false))
            }
            (_, false) => "none of its statements counts any more".to_owned(),
            (_, true) => "all who said it took it back".to_owned(),
        };
        return Some(format!("withdrawn: {went}"));
    }
    let bearing: BTreeSet<StatementIx> =
        node.bearings.iter().map(|borne| borne.statement).collect();
    let done = if why.sources.is_empty() { "taken back" } else { "withdrawn" };
    Some(format!(
        "{} of {} {done}{}",
        figure(all.len()),
        count(bearing.len(), "statement", "statements"),
        why.words(edition, all.len() == 1),
    ))
}

/// "1 statement withdrawn, not counted", with a link to its place; nothing where all count.
#[must_use]
pub fn item(edition: &Edition, allegation: AllegationIx, path: &str) -> Option<StandingItem> {
    let all = edition.allegation(allegation).standing.withdrawn_statements();
    let (first, _) = all.first()?;
    let words = format!("{} withdrawn", count(all.len(), "statement", "statements"));
    let href = statement_href(edition, *first, path);
    Some(StandingItem {
        lead: String::new(),
        count: format!("{words}, not counted"),
        href: Some(href),
    })
}

/// The statements of a speaker that stand in sources that stand.
#[must_use]
pub fn spoken(edition: &Edition, node: &ActorNode) -> Vec<StatementIx> {
    let all = node.speaks.iter().copied();
    all.filter(|statement| edition.stands(statement.source)).collect()
}

/// "2 statements withdrawn with their sources", of a speaker.
#[must_use]
pub fn of_speaker(edition: &Edition, node: &ActorNode) -> Option<String> {
    let withdrawn = node.speaks.iter().filter(|statement| !edition.stands(statement.source));
    let all: Vec<_> = withdrawn.map(|statement| (*statement, Withdrawal::WithSource)).collect();
    if all.is_empty() {
        return None;
    }
    let words = WithdrawalReason::of(&all).words(edition, all.len() == 1);
    Some(format!("{} withdrawn{words}", count(all.len(), "statement", "statements")))
}
