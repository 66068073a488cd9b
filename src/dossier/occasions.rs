//! The events of a dossier's timeline: occasions of speaking, gathered from statements, and what was done with sources.

use std::collections::BTreeMap;

use casefile_words::Region;
use rayon::prelude::*;

use super::{ActorIx, Dossier, SourceIx, StatementIx, StatementNode};
use crate::entity::source::SourceFate;
use crate::entity::statement::{Basis, Said};
use crate::value::{Date, Known, Words};

/// Something that was said or printed.
#[derive(Debug, Clone)]
pub struct TimelineEvent<'a> {
    /// What it is.
    pub kind: Happening,
    /// The source that tells of it.
    pub source: SourceIx,
    /// Its day, as far as it is known; `None` where nothing is.
    pub date: Option<&'a Date>,
    /// What was written of its day, if anything was.
    pub day: Option<&'a Known<Date>>,
    /// Whether the day is neither stated nor counted from a stated one.
    pub is_uncertain: bool,
}

/// Sorts of event, in the order in which they stand on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// Somebody spoke: the statements of one occasion in one source, at least one.
    Speech(Vec<StatementIx>),
    /// Somebody spoke, as a statement tells: its place among that statement's reports.
    Told(StatementIx, usize),
    /// The source was published.
    Publication,
    /// Its publisher corrected or withdrew it, or another took its place.
    Status,
}

impl Happening {
    fn rank(&self) -> u8 {
        match self {
            Self::Speech(_) => 0,
            Self::Told(..) => 1,
            Self::Publication => 2,
            Self::Status => 3,
        }
    }
}

impl TimelineEvent<'_> {
    /// Whose event it is: the speaker, or the publisher.
    #[must_use]
    pub fn who(&self, dossier: &Dossier) -> Option<ActorIx> {
        match &self.kind {
            Happening::Speech(statements) => dossier.statement(*statements.first()?).speaker,
            Happening::Told(statement, place) => {
                dossier.statement(*statement).reports.get(*place)?.speaker
            }
            Happening::Publication | Happening::Status => dossier.source(self.source).publisher,
        }
    }
}

/// Whether an event counts: words of a source that does not stand are shown, and are no occasion of speaking.
#[must_use]
pub fn counts(dossier: &Dossier, event: &TimelineEvent<'_>) -> bool {
    match event.kind {
        Happening::Speech(_) | Happening::Told(..) => dossier.stands(event.source),
        Happening::Publication | Happening::Status => true,
    }
}

/// What makes statements of one source one occasion.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Occasion<'a> {
    speaker: Option<ActorIx>,
    date: &'a str,
    occasion: Option<&'a str>,
    place: Option<&'a str>,
    to: &'a [Words],
    hops: Vec<(Option<ActorIx>, Option<&'a str>)>,
}

/// Every event, source by source.
#[must_use]
pub fn gathered(dossier: &Dossier) -> Vec<TimelineEvent<'_>> {
    let sources: Vec<SourceIx> = dossier.source_indexes().collect();
    sources.par_iter().flat_map_iter(|source| of_source(dossier, *source)).collect()
}

/// Puts events in the order of the timeline: by the last day that each may have been, undated ones last.
pub fn put_in_order(events: &mut [TimelineEvent<'_>]) {
    events.sort_by_cached_key(|event| {
        (event.date.is_none(), event.date.map(Date::timeline_key), event.kind.rank(), event.source)
    });
}

/// The events that one source tells of.
fn of_source(dossier: &Dossier, source: SourceIx) -> Vec<TimelineEvent<'_>> {
    let mut events = Vec::new();
    let node = dossier.source(source);
    let mut occasions: BTreeMap<Occasion<'_>, usize> = BTreeMap::new();
    // What stands in a headline or the like tells of an occasion of which the text tells, where there is one.
    let is_body = |own: &&StatementNode| own.statement.region == Region::Body;
    let body = node.statements.iter().filter(is_body);
    let others = node.statements.iter().filter(|own| !is_body(own));
    for own in body.chain(others) {
        let said = own.statement.said.as_deref();
        let key = occasion(own);
        let same = occasions.get(&key).copied().or_else(|| {
            let mut told = occasions.iter().filter(|(other, _)| {
                !is_body(&own) && (other.speaker, other.date) == (key.speaker, key.date)
            });
            told.next().map(|(_, place)| *place)
        });
        match same.and_then(|place| events.get_mut(place)) {
            Some(TimelineEvent { kind: Happening::Speech(statements), is_uncertain, .. }) => {
                let place = statements.partition_point(|other| *other < own.ix());
                statements.insert(place, own.ix());
                *is_uncertain &= is_unsure(said);
            }
            _ => {
                occasions.insert(key, events.len());
                events.push(TimelineEvent {
                    kind: Happening::Speech(vec![own.ix()]),
                    source,
                    date: said.and_then(|said| said.date.value()),
                    day: said.map(|said| &said.date),
                    is_uncertain: is_unsure(said),
                });
            }
        }
    }
    events.extend(node.statements.iter().flat_map(told));
    let date = node.entity.head.published.date.value();
    events.push(TimelineEvent {
        kind: Happening::Publication,
        source,
        date,
        day: Some(&node.entity.head.published.date),
        is_uncertain: date.is_none_or(|date| date.day().is_none()),
    });
    let status = &node.entity.head.status;
    // Where nothing is said of a day, the pages of the source alone say what became of it.
    if status.is != SourceFate::Current && status.on.is_some() {
        let date = status.day();
        events.push(TimelineEvent {
            kind: Happening::Status,
            source,
            date,
            day: status.on.as_ref(),
            is_uncertain: date.is_none_or(|date| date.day().is_none()),
        });
    }
    events
}

/// The occasions of speaking that a statement tells of.
fn told(statement: &StatementNode) -> impl Iterator<Item = TimelineEvent<'_>> {
    let reports = statement.reports.iter().enumerate();
    reports.filter_map(|(place, inner)| {
        let said = inner.reported.said.as_deref()?;
        Some(TimelineEvent {
            kind: Happening::Told(statement.ix(), place),
            source: statement.source,
            date: said.date.value(),
            day: Some(&said.date),
            is_uncertain: is_unsure(Some(said)),
        })
    })
}

fn occasion<'a>(node: &'a StatementNode) -> Occasion<'a> {
    let statement = &node.statement;
    Occasion {
        speaker: node.speaker,
        date: match statement.said.as_deref().map(|said| &said.date) {
            Some(Known::Value(date)) => date.as_str(),
            Some(Known::Unknown | Known::None) => "unknown",
            None => "",
        },
        occasion: statement.occasion.as_deref(),
        place: statement.place.as_deref(),
        to: &statement.to,
        hops: node.via.iter().map(|hop| (hop.who, hop.hop.occasion.as_deref())).collect(),
    }
}

/// Whether a day is neither stated nor counted from the day of publication.
fn is_unsure(said: Option<&Said>) -> bool {
    let Some(said) = said else { return true };
    let is_day = said.date.value().is_some_and(|date| date.day().is_some());
    let is_counted = said.relative_to.as_deref() == Some("published");
    !is_day
        || match said.basis {
            Some(Basis::Stated) | None => false,
            Some(Basis::Inferred) => !is_counted,
            Some(Basis::Unknown) => true,
        }
}

/// How many events have a stated day, an uncertain one, and none.
#[must_use]
pub fn certainty<'e>(events: impl Iterator<Item = &'e TimelineEvent<'e>>) -> [usize; 3] {
    let mut certainty = [0; 3];
    for event in events {
        let place = match (event.is_uncertain, event.date) {
            (false, _) => 0,
            (true, Some(_)) => 1,
            (true, None) => 2,
        };
        certainty[place] += 1;
    }
    certainty
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(date: &str, relative_to: Option<&str>, basis: Option<Basis>) -> Said {
        Said {
            date: Known::Value(Date::parse(date).unwrap()),
            printed: None,
            relative_to: relative_to.map(str::to_owned).map(Into::into),
            basis,
        }
    }

    #[test]
    fn a_day_is_sure_when_it_is_stated_or_counted_from_the_dateline() {
        assert!(!is_unsure(Some(&said("2015-12-02", None, Some(Basis::Stated)))));
        assert!(!is_unsure(Some(&said("2015-12-02", Some("published"), Some(Basis::Inferred)))));
        assert!(is_unsure(Some(&said("2015-12-02", Some("a#b"), Some(Basis::Inferred)))));
        assert!(is_unsure(Some(&said("../2015-12-02", None, Some(Basis::Stated)))));
        assert!(is_unsure(None));
    }
}
