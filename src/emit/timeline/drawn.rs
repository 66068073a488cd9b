//! Draws the day chart of a timeline from its events: what stands in which lane, under which words.

use std::collections::BTreeMap;

use super::chart::{self, Chart, ChartEvent};
use super::setting::{addressees, occasion, place, unknowns};
use super::title::{is_document, title};
use crate::dossier::SourceIx;
use crate::dossier::occasions::{Happening, TimelineEvent};
use crate::edition::Edition;
use crate::emit::prose;
use crate::emit::shared::wording::name;
use crate::language::{Argument, Language, Message};

/// The day chart of all events, where they are few and near enough to each other.
pub(super) fn drawn(edition: &Edition, events: &[TimelineEvent<'_>], path: &str) -> Option<Chart> {
    if events.len() > chart::MOST_EVENTS {
        return None;
    }
    let told = told_by(events);
    let entries = events.iter().zip(1..).filter_map(|(event, number)| {
        let told = told.get(&event.source).map_or(&[][..], Vec::as_slice);
        let label = label(edition, event, told);
        let tongue = tongue(edition, event);
        let label = label.map_or_else(String::new, |words| prose::abridged(&words.text(), 44));
        let lane = lane(edition, event)?.said();
        // What is seen of a link is how somebody calls it who speaks to a machine: its name begins with that.
        let (seen, title) = match label.as_str() {
            "" => (edition.language().number(number), title(edition, event, path).text()),
            label => (format!("{} {label}", edition.language().number(number)), lane.text.clone()),
        };
        Some(ChartEvent {
            number,
            href: format!("#e{number}"),
            name: edition.say("chart-event").with("number", seen).with("title", title).text(),
            label,
            tongue,
            lane,
            date: event.date?,
            is_uncertain: event.is_uncertain,
            is_document: is_document(event),
        })
    });
    chart::chart(edition.language(), &entries.collect::<Vec<_>>())
}

/// Whose line an event stands in; none for what was done with a document later, which would stretch the days beyond
/// all use.
fn lane<'a>(edition: &'a Edition, event: &TimelineEvent<'_>) -> Option<Message<'a>> {
    Some(match (&event.kind, event.who(edition)) {
        (Happening::Status, _) => return None,
        (Happening::Publication, Some(who)) => {
            edition.say("chart-lane-publishes").with("who", name(edition, who))
        }
        (Happening::Publication, None) => edition.say("chart-lane-publisher-unknown"),
        (_, Some(who)) => edition.say("words").with("words", name(edition, who)),
        (_, None) => edition.say("chart-lane-not-identified"),
    })
}

/// The language of the words beside a mark, where they are the dossier's own alone.
fn tongue(edition: &Edition, event: &TimelineEvent<'_>) -> Option<String> {
    let Happening::Speech(statements) = &event.kind else { return None };
    let first = *statements.first()?;
    let own = occasion(edition, first).filter(|_| addressees(edition, first).is_empty())?;
    edition.own(own).language.map(str::to_owned)
}

/// A few words beside a mark of the chart.
fn label<'a>(
    edition: &'a Edition,
    event: &TimelineEvent<'_>,
    told: &[usize],
) -> Option<Message<'a>> {
    match &event.kind {
        Happening::Status => None,
        Happening::Publication if told.is_empty() => None,
        Happening::Publication => {
            Some(edition.say("chart-tells-of").with("events", spans(edition.language(), told)))
        }
        Happening::Told(statement, _) => {
            let outer = match edition.statement(*statement).speaker {
                Some(outer) => name(edition, outer),
                None => edition.say("event-another-speaker").into(),
            };
            Some(edition.say("chart-told").with("outer", outer))
        }
        Happening::Speech(statements) => {
            let first = *statements.first()?;
            let to = addressees(edition, first);
            if !to.is_empty() {
                return Some(edition.say("chart-to").with("to", to));
            }
            if let Some(occasion) = occasion(edition, first) {
                return Some(edition.say("words").with("words", edition.own(occasion)));
            }
            if let Some(place) = place(edition, first) {
                return Some(edition.say("chart-place").with("place", edition.own(place)));
            }
            let unknown = unknowns(edition, first);
            let is_any = !unknown.is_empty();
            is_any.then(|| edition.say("chart-unknown").with("unknown", unknown))
        }
    }
}

/// The numbers, from 1, of the other events that each source tells of, in order.
fn told_by(events: &[TimelineEvent<'_>]) -> BTreeMap<SourceIx, Vec<usize>> {
    let mut told: BTreeMap<SourceIx, Vec<usize>> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        if !matches!(event.kind, Happening::Publication | Happening::Status) {
            told.entry(event.source).or_default().push(place + 1);
        }
    }
    told
}

/// "1 to 4, 6": numbers in order, three or more in a row as a span.
fn spans<'a>(language: &'a Language, numbers: &[usize]) -> Argument<'a> {
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
