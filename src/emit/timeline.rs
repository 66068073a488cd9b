//! The timeline: what was said and printed when, as a day chart and as a list, with how each day is known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::saying::ShownMoment;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::verb::VerbView;
use super::shared::{DateView, SentencePart, linked};
use crate::dossier::sections::TIMELINE;
use crate::dossier::{AllegationIx, AllegationNode, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::entity::Verb;
use crate::language::{Argument, Html, Language, Message};
use crate::value::Known;

mod amended;
mod chart;
mod drawn;
mod events;
mod setting;
mod title;

use amended::Corrections;
use chart::Chart;
use drawn::drawn;
use events::{Happening, TimelineEvent, certainty, gathered, put_in_order};
use title::{is_document, title};

/// Lists the pages of the timeline.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let events = List::of(gathered(edition), edition.config.page_size.0, "").in_order(put_in_order);
    let opening = OnceLock::new();
    Output::pages(
        edition.language(),
        TIMELINE.path,
        pages(&[&events]),
        "timeline.html",
        move |leaf| {
            let opening = opening.get_or_init(|| Opening::of(edition, events.all()));
            view(edition, &events, opening, leaf)
        },
    )
}

/// What stands above the events of every page.
struct Opening {
    kicker: Html,
    standfirst: Html,
}

impl Opening {
    fn of(edition: &Edition, events: &[TimelineEvent<'_>]) -> Self {
        let counted = events.iter().filter(|event| amended::counts(edition, event));
        Self {
            kicker: kicker(edition, events).html(),
            standfirst: standfirst(edition.language(), certainty(counted)).html(),
        }
    }
}

/// What the template sees.
#[derive(Serialize)]
struct TimelineView<'a> {
    page: Frame<'a>,
    /// "eight occasions of speaking and printing".
    kicker: Html,
    /// How many days are stated.
    standfirst: Html,
    chart: Option<Chart>,
    /// Whether there are so many events that each has one line, with the numbers of the allegations.
    is_brief: bool,
    dated: Vec<EventView<'a>>,
    undated: Vec<EventView<'a>>,
    /// The times of the acts alleged, on the first page.
    acts: Option<Acts<'a>>,
    /// This dossier's own corrections, on the first page.
    corrections: Option<Corrections<'a>>,
    pager: Option<Pager>,
}

/// An event in the list.
#[derive(Serialize)]
struct EventView<'a> {
    number: usize,
    /// "document" for what was printed.
    shape: &'static str,
    is_uncertain: bool,
    /// Its day; none where nothing was written of it.
    moment: Option<ShownMoment>,
    title: Message<'a>,
    /// How the day is known, one line for each way.
    apparatus: Vec<Message<'a>>,
    /// The headline of what was printed.
    headline: Option<SentencePart<'a>>,
    /// What was said of allegations.
    said: Vec<Says<'a>>,
    /// Statements that bear on no allegation: "located only: b3".
    others: Option<Message<'a>>,
    /// The source that tells of it: "in TASS, 3 December 2015".
    source: Message<'a>,
    /// What became of that source.
    fate: Option<Message<'a>>,
    /// Whether it counts for nothing.
    is_withdrawn: bool,
}

#[derive(Serialize)]
struct Says<'a> {
    verb: VerbView,
    allegation: SentencePart<'a>,
    /// Whether the verb is that of the one before.
    is_same: bool,
    /// The allegation's number in the order of the site.
    number: String,
    /// "(b1, b2)".
    statements: Message<'a>,
}

/// The times that allegations speak of.
#[derive(Serialize)]
struct Acts<'a> {
    rows: Vec<TimedAct<'a>>,
    /// What is not in the rows, in sentences.
    rest: Option<Message<'a>>,
}

#[derive(Serialize)]
struct TimedAct<'a> {
    period: DateView<'static>,
    allegation: SentencePart<'a>,
}

fn view<'a>(
    edition: &'a Edition,
    events: &List<'_, TimelineEvent<'_>>,
    opening: &Opening,
    leaf: &Leaf<'_>,
) -> TimelineView<'a> {
    let path = leaf.path();
    let first = (leaf.number - 1) * edition.config.page_size.0;
    let shown = events.part(leaf);
    let mut dated: Vec<EventView<'a>> = shown
        .iter()
        .zip(first + 1..)
        .map(|(event, number)| event_view(edition, event, number, &path))
        .collect();
    let split = shown.iter().position(|event| event.date.is_none()).unwrap_or(shown.len());
    let undated = dated.split_off(split);
    let (title, summary) = (edition.word("timeline-title"), edition.word("timeline-summary"));
    let is_first = leaf.is_first();
    TimelineView {
        page: Frame::new(edition, path.clone(), Some(&TIMELINE), title, summary),
        kicker: opening.kicker.clone(),
        standfirst: opening.standfirst.clone(),
        chart: if is_first { drawn(edition, events.all(), &path) } else { None },
        is_brief: leaf.total > 1,
        dated,
        undated,
        acts: if is_first { acts(edition, &path) } else { None },
        corrections: if is_first { amended::corrections(edition, &path) } else { None },
        pager: leaf.pager(edition.word("timeline-kicker")),
    }
}

/// "8 occasions of speaking and printing"; "7 occasions of speaking and printing, 1 more withdrawn".
fn kicker<'a>(edition: &'a Edition, events: &[TimelineEvent<'_>]) -> Message<'a> {
    let counted = events.iter().filter(|event| amended::counts(edition, event)).count();
    edition.say("timeline-occasions").with("count", counted).with("gone", events.len() - counted)
}

fn standfirst(language: &Language, [stated, bounded, undated]: [usize; 3]) -> Message<'_> {
    let days = language
        .say("timeline-days")
        .with("stated", stated)
        .with("bounded", bounded)
        .with("undated", undated);
    language.sentences(vec![language.say("timeline-placed").into(), days.into()])
}

fn event_view<'a>(
    edition: &'a Edition,
    event: &TimelineEvent<'_>,
    number: usize,
    path: &str,
) -> EventView<'a> {
    let moment = event.day.map(|day| {
        ShownMoment::of(edition.language(), day, event.is_uncertain).capital(edition.language())
    });
    let (said, others) = match &event.kind {
        Happening::Speech(statements) => what_was_said(edition, statements, path),
        Happening::Told(statement, _) => {
            (Vec::new(), vec![linked::statement(edition, *statement, path)])
        }
        Happening::Publication | Happening::Status => (Vec::new(), Vec::new()),
    };
    let others = (!others.is_empty()).then(|| {
        let name = if said.is_empty() { "event-located-only" } else { "event-also-located" };
        edition.say(name).with("statements", Argument::Series(others, "row-separator"))
    });
    let headline = is_document(event).then(|| {
        let head = &edition.source(event.source).entity.head;
        let own = SentencePart::source(edition, event.source, path);
        SentencePart { words: edition.own(&head.title).into(), ..own }
    });
    EventView {
        number,
        shape: if is_document(event) { "document" } else { "" },
        is_uncertain: event.is_uncertain,
        moment,
        title: title(edition, event, path),
        apparatus: apparatus(edition, event),
        headline,
        said,
        others,
        source: edition
            .say("event-in-source")
            .with("source", linked::source(edition, event.source, path)),
        fate: amended::fate(edition, event),
        is_withdrawn: !amended::counts(edition, event),
    }
}

/// How the day of an event is known, each way once.
fn apparatus<'a>(edition: &'a Edition, event: &TimelineEvent<'_>) -> Vec<Message<'a>> {
    let language = edition.language();
    let of = |statement: &StatementIx| {
        DateView::said(language, edition.statement(*statement).statement.said.as_ref()?)
            .apparatus(edition)
    };
    let ways: Vec<Option<Message<'a>>> = match &event.kind {
        Happening::Speech(statements) => statements.iter().map(of).collect(),
        Happening::Told(statement, place) => {
            let inner = edition.statement(*statement).reports.get(*place);
            let said = inner.and_then(|inner| inner.reported.said.as_ref());
            vec![said.and_then(|said| DateView::said(language, said).apparatus(edition))]
        }
        Happening::Status => Vec::new(),
        Happening::Publication => {
            vec![
                DateView::published(language, &edition.source(event.source).entity.head.published)
                    .apparatus(edition),
            ]
        }
    };
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    for way in ways.into_iter().flatten() {
        if seen.insert(way.text()) {
            lines.push(way);
        }
    }
    lines
}

/// The allegations that an occasion's statements bear on, and the statements that bear on none.
fn what_was_said<'a>(
    edition: &'a Edition,
    statements: &[StatementIx],
    path: &str,
) -> (Vec<Says<'a>>, Vec<Argument<'a>>) {
    type Way = (Verb, Option<Withdrawal>, AllegationIx);
    let mut places: BTreeMap<Way, usize> = BTreeMap::new();
    let mut said: Vec<(Way, Vec<StatementIx>)> = Vec::new();
    let mut others = Vec::new();
    for statement in statements {
        let node = edition.statement(*statement);
        if node.bearings.is_empty() {
            others.push(linked::statement(edition, *statement, path));
        }
        for (bearing, at) in node.bearings.iter().zip(0..) {
            let why = edition.withdrawal(*statement, at);
            let way = (bearing.verb, why, bearing.allegation);
            let place = *places.entry(way).or_insert(said.len());
            if place == said.len() {
                said.push((way, Vec::new()));
            }
            if let Some((_, own)) = said.get_mut(place)
                && own.last() != Some(statement)
            {
                own.push(*statement);
            }
        }
    }
    let mut before = None;
    let said = said.into_iter().map(|((verb, why, allegation), own)| {
        let is_same = before.replace((verb, why)) == Some((verb, why));
        // Whether they count is said by the verb.
        let own =
            own.into_iter().map(|statement| linked::statement_label(edition, statement, path));
        let own = Argument::Series(own.collect(), "row-separator");
        Says {
            verb: VerbView::of(edition.language(), verb, why),
            is_same,
            allegation: SentencePart::allegation_in_short(edition, allegation, path),
            number: edition.language().number(allegation.at() + 1),
            statements: edition.say("event-statements").with("statements", own),
        }
    });
    (said.collect(), others)
}

/// The times that allegations speak of; nothing where nothing was written of any.
fn acts<'a>(edition: &'a Edition, path: &str) -> Option<Acts<'a>> {
    let size = edition.config.page_size.0;
    let timed: Vec<(AllegationIx, &crate::value::Date)> = edition
        .allegation_indexes()
        .filter_map(|allegation| {
            let period = edition.allegation(allegation).entity.head.period.as_ref()?.value()?;
            Some((allegation, period))
        })
        .collect();
    let is_unknown = |node: &&std::sync::Arc<AllegationNode>| {
        matches!(node.entity.head.period, Some(Known::Unknown))
    };
    let unknown = edition.allegations.iter().filter(is_unknown).count();
    if timed.is_empty() && unknown == 0 {
        return None;
    }
    let rows = timed.iter().take(size).map(|(allegation, period)| TimedAct {
        period: DateView::of(edition.language(), period),
        allegation: SentencePart::allegation(edition, *allegation, path),
    });
    let rest = [
        ("timeline-acts-more", timed.len().saturating_sub(size)),
        ("timeline-acts-unknown", unknown),
    ];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0);
    let rest: Vec<Argument<'a>> =
        rest.map(|(name, count)| edition.say(name).with("count", count).into()).collect();
    Some(Acts {
        rows: rows.collect(),
        rest: (!rest.is_empty()).then(|| edition.language().sentences(rest)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn the_standfirst_says_how_many_days_are_known() {
        let said = |days| standfirst(english(), days).text();
        assert!(said([3, 5, 0]).ends_with(
            "3 days are stated, or counted from a stated day; 5 are only bounded or inferred."
        ));
        assert!(said([0, 1, 2]).ends_with(
            "No day is stated; 1 is only bounded or inferred; for 2 occasions no day is given."
        ));
    }
}
