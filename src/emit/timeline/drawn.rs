//! Draws the day chart of a timeline from its events: what stands in which lane, under which words.

use super::chart::{self, Chart, ChartEvent};
use super::events::{Happening, TimelineEvent, spans, told_by};
use super::setting::{addressees, occasion, unknowns};
use super::title::{is_document, title};
use crate::dossier::relative;
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::emit::prose;
use crate::emit::shared::facts::is_stated;
use crate::emit::shared::paging::page_address;
use crate::emit::shared::wording::joined;

/// The day chart of all events, where they are few and near enough to each other.
pub(super) fn drawn(edition: &Edition, events: &[TimelineEvent<'_>], path: &str) -> Option<Chart> {
    if events.len() > chart::MOST_EVENTS {
        return None;
    }
    let size = edition.config.page_size.0;
    let told = told_by(events);
    let entries = events.iter().zip(1..).filter_map(|(event, number)| {
        let page = (number - 1) / size.max(1) + 1;
        // What was done with a document later would stretch the days beyond all use.
        let lane = match (&event.kind, event.who(edition)) {
            (Happening::Status, _) => return None,
            (Happening::Publication, Some(who)) => {
                format!("{} publishes", edition.actor(who).entity.head.name)
            }
            (Happening::Publication, None) => "Publisher not known".to_owned(),
            (_, Some(who)) => edition.actor(who).entity.head.name.to_string(),
            (_, None) => "Not identified".to_owned(),
        };
        let title: String =
            title(edition, event, path).iter().map(|part| part.words.as_str()).collect();
        Some(ChartEvent {
            number,
            href: relative(path, &format!("{}#e{number}", page_address(TIMELINE.path, page))),
            name: format!("{number}: {title}"),
            label: label(edition, event, told.get(&event.source).map_or(&[], Vec::as_slice)),
            lane,
            date: event.date?,
            is_uncertain: event.is_uncertain,
            is_document: is_document(event),
        })
    });
    chart::chart(&entries.collect::<Vec<_>>())
}

/// A few words beside a mark of the chart.
fn label(edition: &Edition, event: &TimelineEvent<'_>, told: &[usize]) -> String {
    let words = match &event.kind {
        Happening::Status => String::new(),
        Happening::Publication if told.is_empty() => String::new(),
        Happening::Publication => format!("tells of {}", spans(told)),
        Happening::Told(statement, _) => {
            let outer = edition.statement(*statement).speaker;
            let outer =
                outer.map_or("another speaker", |actor| &edition.actor(actor).entity.head.name);
            format!("as {outer} tells it")
        }
        Happening::Speech(statements) => {
            let Some(first) = statements.first() else { return String::new() };
            let to = addressees(edition, *first);
            let place = edition.statement(*first).statement.place.as_deref();
            match (to.as_str(), occasion(edition, *first), place.filter(|place| is_stated(place))) {
                ("", None, None) => match unknowns(edition, *first).as_slice() {
                    [] => String::new(),
                    unknown => format!("{} not stated", joined(unknown)),
                },
                ("", Some(occasion), _) => occasion.to_owned(),
                ("", None, Some(place)) => format!("in {place}"),
                (to, ..) => format!("to {to}"),
            }
        }
    };
    prose::abridged(&words, 44)
}
