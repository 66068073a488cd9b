//! An event of a timeline as pages show it: its day, who does what, how the day is known, and what was said of which
//! allegation.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::amended;
use super::title::{is_document, title};
use crate::dossier::occasions::{Happening, TimelineEvent, counts};
use crate::dossier::{AllegationIx, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::saying::ShownMoment;
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::{DateView, SentencePart, linked};
use crate::entity::Verb;
use crate::language::{Argument, Message};

/// An event in the list.
#[derive(Serialize)]
pub(super) struct EventView<'a> {
    pub number: usize,
    /// "document" for what was printed.
    pub shape: &'static str,
    pub is_uncertain: bool,
    /// Its day; none where nothing was written of it.
    pub moment: Option<ShownMoment>,
    pub title: Message<'a>,
    /// How the day is known, one line for each way.
    pub apparatus: Vec<Message<'a>>,
    /// The headline of what was printed.
    pub headline: Option<SentencePart<'a>>,
    /// What was said of allegations.
    pub said: Vec<Says<'a>>,
    /// Statements that bear on no allegation: "located only: b3".
    pub others: Option<Message<'a>>,
    /// The source that tells of it: "in TASS, 3 December 2015".
    pub source: Message<'a>,
    /// What became of that source.
    pub fate: Option<Message<'a>>,
    /// Whether it counts for nothing.
    pub is_withdrawn: bool,
}

#[derive(Serialize)]
pub(super) struct Says<'a> {
    pub verb: VerbView,
    pub allegation: SentencePart<'a>,
    /// Whether the verb is that of the one before.
    pub is_same: bool,
    /// The allegation's number in the order of the site.
    pub number: String,
    /// "(b1, b2)".
    pub statements: Message<'a>,
}

/// An event on the output `path`, by its number in the list.
pub(super) fn event_view<'a>(
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
        is_withdrawn: !counts(edition, event),
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
