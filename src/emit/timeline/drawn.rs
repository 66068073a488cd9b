//! Draws the day chart of a timeline from its events: what stands in which lane, under which words.

use super::chart::{self, Chart, ChartEvent};
use super::events::{Happening, TimelineEvent, spans, told_by};
use super::setting::{addressees, occasion, place, unknowns};
use super::title::{is_document, title};
use crate::dossier::relative;
use crate::dossier::sections::TIMELINE;
use crate::edition::Edition;
use crate::emit::prose;
use crate::emit::shared::paging::page_address;
use crate::emit::shared::wording::name;
use crate::language::Message;

/// The day chart of all events, where they are few and near enough to each other.
pub(super) fn drawn(edition: &Edition, events: &[TimelineEvent<'_>], path: &str) -> Option<Chart> {
    if events.len() > chart::MOST_EVENTS {
        return None;
    }
    let size = edition.config.page_size.0;
    let told = told_by(events);
    let entries = events.iter().zip(1..).filter_map(|(event, number)| {
        let page = (number - 1) / size.max(1) + 1;
        let told = told.get(&event.source).map_or(&[][..], Vec::as_slice);
        let label = label(edition, event, told);
        let label = label.map_or_else(String::new, |words| prose::abridged(&words.text(), 44));
        let lane = lane(edition, event)?.said();
        // What is seen of a link is how somebody calls it who speaks to a machine: its name begins with that.
        let (seen, title) = match label.as_str() {
            "" => (edition.language().number(number), title(edition, event, path).text()),
            label => (format!("{} {label}", edition.language().number(number)), lane.text.clone()),
        };
        Some(ChartEvent {
            number,
            href: relative(path, &format!("{}#e{number}", page_address(TIMELINE.path, page))),
            name: edition.say("chart-event").with("number", seen).with("title", title).text(),
            label,
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
