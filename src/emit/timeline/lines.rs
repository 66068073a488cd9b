//! Events of a timeline, one line each; what one publisher printed on one day is one line.

use std::collections::BTreeMap;

use serde::Serialize;

use super::amended;
use super::entry::{EventView, event_view};
use crate::dossier::ActorIx;
use crate::dossier::calendar::Calendar;
use crate::dossier::occasions::Happening;
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::linked;
use crate::emit::shared::wording::{counted, row};
use crate::language::{Argument, Message};

/// Documents of one line that are named; any more are counted.
const NAMED: usize = 12;

/// A line before it is made: the places of its events in the order of the timeline, at least one.
pub(super) type LineEvents = Vec<usize>;

/// A line.
#[derive(Serialize)]
pub(super) struct LineView<'a> {
    event: EventView<'a>,
    /// Its day in few words, where those above it say the rest.
    day: Option<String>,
    /// What was printed, by their headlines.
    headlines: Option<Message<'a>>,
}

/// The lines of events in their order.
pub(super) fn gathered(
    edition: &Edition,
    calendar: &Calendar<'_>,
    events: &[usize],
) -> Vec<LineEvents> {
    let mut lines: Vec<LineEvents> = Vec::new();
    let mut printed: BTreeMap<(ActorIx, &str), usize> = BTreeMap::new();
    for at in events {
        let Some(event) = calendar.events.get(*at) else { continue };
        let publisher = edition.source(event.source).publisher;
        // What became of a document is said of it alone.
        let is_plain = amended::fate(edition, event).is_none();
        let same = match (&event.kind, publisher, event.date) {
            (Happening::Publication, Some(publisher), Some(date)) if is_plain => {
                Some(*printed.entry((publisher, date.as_str())).or_insert(lines.len()))
            }
            _ => None,
        };
        match same.and_then(|place| lines.get_mut(place)) {
            Some(line) => line.push(*at),
            None => lines.push(vec![*at]),
        }
    }
    lines
}

/// A line on the output `path`; in a month, of a day the number alone is said.
pub(super) fn line<'a>(
    edition: &'a Edition,
    calendar: &Calendar<'_>,
    events: &LineEvents,
    in_month: bool,
    path: &str,
) -> Option<LineView<'a>> {
    let event = calendar.events.get(*events.first()?)?;
    let mut view = event_view(edition, event, 0, path);
    let day = event.date.and_then(|date| date.day()).filter(|_| in_month);
    let day = day.map(|day| edition.language().number(day.day.into()));
    let others = events.iter().filter_map(|at| calendar.events.get(*at));
    let headlines: Vec<Argument<'a>> = match events.len() {
        1 => view.headline.take().map(Argument::from).into_iter().collect(),
        _ => others
            .map(|own| {
                let title = edition.own(&edition.source(own.source).entity.head.title);
                let link = SentencePart::source(edition, own.source, path);
                SentencePart { words: title.into(), ..link }.into()
            })
            .collect(),
    };
    if events.len() > 1 {
        let who = linked::maybe_actor(edition, event.who(edition), "event-publisher-unknown", path);
        let documents = counted(edition, "count-documents", events.len());
        view.title =
            edition.say("event-publishes-several").with("who", who).with("documents", documents);
    }
    let headlines = (!headlines.is_empty()).then(|| {
        edition.say("words").with("words", row(edition, headlines, NAMED, "count-others"))
    });
    Some(LineView { event: view, day, headlines })
}
