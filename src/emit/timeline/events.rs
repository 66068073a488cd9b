//! The events of a timeline: occasions of speaking, gathered from statements, and publications.

use std::collections::BTreeMap;

use casefile_words::Region;
use rayon::prelude::*;

use crate::dossier::{ActorIx, SourceIx, StatementIx, StatementNode};
use crate::edition::Edition;
use crate::entity::source::SourceFate;
use crate::entity::statement::{Basis, Said};
use crate::language::{Argument, Language};
use crate::value::Words;
use crate::value::{Date, Known};

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
    pub fn who(&self, edition: &Edition) -> Option<ActorIx> {
        match &self.kind {
            Happening::Speech(statements) => edition.statement(*statements.first()?).speaker,
            Happening::Told(statement, place) => {
                edition.statement(*statement).reports.get(*place)?.speaker
            }
            Happening::Publication | Happening::Status => edition.source(self.source).publisher,
        }
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
pub fn gathered<'a>(edition: &'a Edition) -> Vec<TimelineEvent<'a>> {
    let sources: Vec<SourceIx> = edition.source_indexes().collect();
    sources.par_iter().flat_map_iter(|source| of_source(edition, *source)).collect()
}

/// Puts events in the order of the timeline: by the last day that each may have been, undated ones last.
pub fn put_in_order(events: &mut [TimelineEvent<'_>]) {
    events.sort_by_cached_key(|event| {
        (event.date.is_none(), event.date.map(Date::timeline_key), event.kind.rank(), event.source)
    });
}

/// The events that one source tells of.
fn of_source<'a>(edition: &'a Edition, source: SourceIx) -> Vec<TimelineEvent<'a>> {
    let mut events = Vec::new();
    let node = edition.source(source);
    let mut occasions: BTreeMap<Occasion<'_>, usize> = BTreeMap::new();
    // What stands in a headline or the like tells of an occasion of which the text tells, where there is one.
    let is_body = |own: &&StatementNode| own.statement.region == Region::Body;
    let body = node.statements.iter().filter(is_body);
    let others = node.statements.iter().filter(|own| !is_body(own));
    for own in body.chain(others) {
        let said = own.statement.said.as_ref();
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
        let said = inner.reported.said.as_ref()?;
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
        date: match statement.said.as_ref().map(|said| &said.date) {
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

/// The numbers, from 1, of the other events that each source tells of, in order.
#[must_use]
pub fn told_by(events: &[TimelineEvent<'_>]) -> BTreeMap<SourceIx, Vec<usize>> {
    let mut told: BTreeMap<SourceIx, Vec<usize>> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        if !matches!(event.kind, Happening::Publication | Happening::Status) {
            told.entry(event.source).or_default().push(place + 1);
        }
    }
    told
}

/// "1 to 4, 6": numbers in order, three or more in a row as a span.
#[must_use]
pub fn spans<'a>(language: &'a Language, numbers: &[usize]) -> Argument<'a> {
    let mut parts: Vec<Argument<'a>> = Vec::new();
    let mut rest = numbers;
    while let Some(first) = rest.first() {
        let run = rest.iter().zip(*first..).take_while(|(number, due)| *number == due).count();
        let last = first + run - 1;
        match run {
            1 => parts.push((*first).into()),
            2 => parts.extend([Argument::from(*first), Argument::from(last)]),
            _ => {
                let span = language.say("chart-span").with("first", *first).with("last", last);
                parts.push(span.into());
            }
        }
        rest = rest.get(run.max(1)..).unwrap_or(&[]);
    }
    Argument::Series(parts, "row-separator")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

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

    #[test]
    fn numbers_in_a_row_become_spans() {
        let words = |numbers: &[usize]| {
            english().say("words").with("words", spans(english(), numbers)).text()
        };
        assert_eq!(words(&[1, 2, 3, 4, 6]), "1 to 4, 6");
        assert_eq!(words(&[1, 2, 9]), "1, 2, 9");
        assert_eq!(words(&[]), "");
    }
}
