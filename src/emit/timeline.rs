//! The timeline: what was said and printed when, as a day chart and as a list, with how each day is known.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::figures::number_of;
use super::frame::Frame;
use super::saying::ShownMoment;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::verb::VerbView;
use super::shared::wording::{capital, count, figure};
use super::shared::{DateView, SentencePart};
use crate::dossier::sections::TIMELINE;
use crate::dossier::{AllegationIx, AllegationNode, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::entity::Verb;
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
    kicker: String,
    standfirst: String,
}

impl Opening {
    fn of(edition: &Edition, events: &[TimelineEvent<'_>]) -> Self {
        let counted = events.iter().filter(|event| amended::counts(edition, event));
        Self { kicker: kicker(edition, events), standfirst: standfirst(certainty(counted)) }
    }
}

/// What the template sees.
#[derive(Serialize)]
struct TimelineView<'a> {
    page: Frame<'a>,
    /// "eight occasions of speaking and printing".
    kicker: String,
    /// How many days are stated.
    standfirst: String,
    chart: Option<Chart>,
    dated: Vec<EventView>,
    undated: Vec<EventView>,
    /// The times of the acts alleged, on the first page.
    acts: Option<Acts>,
    /// This dossier's own corrections, on the first page.
    corrections: Option<Corrections>,
    pager: Option<Pager>,
}

/// An event in the list.
#[derive(Serialize)]
struct EventView {
    number: usize,
    /// "document" for what was printed.
    shape: &'static str,
    is_uncertain: bool,
    /// Its day; none where nothing was written of it.
    moment: Option<ShownMoment>,
    title: Vec<SentencePart>,
    /// How the day is known, one line for each way.
    apparatus: Vec<String>,
    /// The headline of what was printed.
    headline: Option<Headline>,
    /// What was said of allegations.
    said: Vec<Says>,
    /// Statements that bear on no allegation.
    others: Vec<SentencePart>,
    /// The source that tells of it.
    source: SentencePart,
    /// What became of that source.
    fate: Option<String>,
    /// Whether it counts for nothing.
    is_withdrawn: bool,
}

#[derive(Serialize)]
struct Headline {
    link: SentencePart,
    language: Option<String>,
}

#[derive(Serialize)]
struct Says {
    verb: VerbView,
    allegation: SentencePart,
    statements: Vec<SentencePart>,
}

/// The times that allegations speak of.
#[derive(Serialize)]
struct Acts {
    rows: Vec<TimedAct>,
    /// What is not in the rows, in a sentence.
    rest: String,
}

#[derive(Serialize)]
struct TimedAct {
    period: DateView<'static>,
    allegation: SentencePart,
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
    let mut dated: Vec<EventView> = shown
        .iter()
        .zip(first + 1..)
        .map(|(event, number)| event_view(edition, event, number, &path))
        .collect();
    let split = shown.iter().position(|event| event.date.is_none()).unwrap_or(shown.len());
    let undated = dated.split_off(split);
    let title = "What was said when";
    let summary = "Occasions of speaking and printing in order, with the day as printed, the day as taken, and why.";
    let is_first = leaf.is_first();
    TimelineView {
        page: Frame::new(edition, path.clone(), Some(&TIMELINE), title, summary),
        kicker: opening.kicker.clone(),
        standfirst: opening.standfirst.clone(),
        chart: if is_first { drawn(edition, events.all(), &path) } else { None },
        dated,
        undated,
        acts: if is_first { acts(edition, &path) } else { None },
        corrections: if is_first { amended::corrections(edition, &path) } else { None },
        pager: leaf.pager("Timeline"),
    }
}

/// "8 occasions of speaking and printing"; "7 occasions of speaking and printing, 1 more withdrawn".
fn kicker(edition: &Edition, events: &[TimelineEvent<'_>]) -> String {
    let counted = events.iter().filter(|event| amended::counts(edition, event)).count();
    let gone = match events.len() - counted {
        0 => String::new(),
        gone => format!(", {} more withdrawn and not counted", figure(gone)),
    };
    format!("{} of speaking and printing{gone}", number_of(counted, "occasion"))
}

fn standfirst([stated, uncertain, undated]: [usize; 3]) -> String {
    let known = match stated {
        0 => "No day is stated".to_owned(),
        1 => "1 day is stated, or counted from a stated day".to_owned(),
        many => format!("{} days are stated, or counted from a stated day", figure(many)),
    };
    let bounded = match uncertain {
        0 => "none is only bounded or inferred".to_owned(),
        1 => "1 is only bounded or inferred".to_owned(),
        many => format!("{} are only bounded or inferred", figure(many)),
    };
    let unknown = match undated {
        0 => String::new(),
        1 => "; for 1 occasion no day is given".to_owned(),
        many => format!("; for {} occasions no day is given", figure(many)),
    };
    format!(
        "Placed by the day something was said or printed, never by the day of the act alleged. \
         {known}; {bounded}{unknown}."
    )
}

fn event_view(
    edition: &Edition,
    event: &TimelineEvent<'_>,
    number: usize,
    path: &str,
) -> EventView {
    let moment = event.day.map(|day| {
        ShownMoment::of(edition.language(), day, event.is_uncertain).capital(edition.language())
    });
    let (said, others) = match &event.kind {
        Happening::Speech(statements) => what_was_said(edition, statements, path),
        Happening::Told(statement, _) => {
            (Vec::new(), vec![SentencePart::statement(edition, *statement, path)])
        }
        Happening::Publication | Happening::Status => (Vec::new(), Vec::new()),
    };
    let headline = is_document(event).then(|| {
        let head = &edition.source(event.source).entity.head;
        let language = head.language.as_ref().and_then(Known::value);
        let link = SentencePart {
            words: head.title.to_string(),
            ..SentencePart::source(edition, event.source, path)
        };
        Headline { link, language: language.map(String::from) }
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
        source: SentencePart::source(edition, event.source, path),
        fate: amended::fate(edition, event),
        is_withdrawn: !amended::counts(edition, event),
    }
}

/// How the day of an event is known, each way once.
fn apparatus(edition: &Edition, event: &TimelineEvent<'_>) -> Vec<String> {
    let language = edition.language();
    let of = |statement: &StatementIx| {
        DateView::said(language, edition.statement(*statement).statement.said.as_ref()?)
            .apparatus(language)
    };
    let ways: Vec<Option<String>> = match &event.kind {
        Happening::Speech(statements) => statements.iter().map(of).collect(),
        Happening::Told(statement, place) => {
            let inner = edition.statement(*statement).reports.get(*place);
            let said = inner.and_then(|inner| inner.reported.said.as_ref());
            vec![said.and_then(|said| DateView::said(language, said).apparatus(language))]
        }
        Happening::Status => Vec::new(),
        Happening::Publication => {
            vec![
                DateView::published(language, &edition.source(event.source).entity.head.published)
                    .apparatus(language),
            ]
        }
    };
    let mut lines: Vec<String> = Vec::new();
    for way in ways.into_iter().flatten() {
        if !lines.contains(&way) {
            lines.push(way);
        }
    }
    lines
}

/// The allegations that an occasion's statements bear on, and the statements that bear on none.
fn what_was_said(
    edition: &Edition,
    statements: &[StatementIx],
    path: &str,
) -> (Vec<Says>, Vec<SentencePart>) {
    let mut places: BTreeMap<(Verb, Option<Withdrawal>, AllegationIx), usize> = BTreeMap::new();
    let mut said: Vec<Says> = Vec::new();
    let mut others = Vec::new();
    for statement in statements {
        let node = edition.statement(*statement);
        if node.bearings.is_empty() {
            others.push(SentencePart::statement(edition, *statement, path));
        }
        for (bearing, at) in node.bearings.iter().zip(0..) {
            let why = edition.withdrawal(*statement, at);
            let key = (bearing.verb, why, bearing.allegation);
            let place = *places.entry(key).or_insert(said.len());
            if place == said.len() {
                said.push(Says {
                    verb: VerbView::of(edition.language(), bearing.verb, why),
                    allegation: SentencePart::allegation_in_short(
                        edition,
                        bearing.allegation,
                        path,
                    ),
                    statements: Vec::new(),
                });
            }
            if let Some(says) = said.get_mut(place) {
                let words = node.label().into_owned();
                let own =
                    SentencePart { words, ..SentencePart::statement(edition, *statement, path) };
                if says.statements.last() != Some(&own) {
                    says.statements.push(own);
                }
            }
        }
    }
    (said, others)
}

/// The times that allegations speak of; nothing where nothing was written of any.
fn acts(edition: &Edition, path: &str) -> Option<Acts> {
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
    let mut rest = Vec::new();
    if timed.len() > size {
        let more = timed.len() - size;
        rest.push(format!(
            "{} have a time too.",
            count(more, "more allegation", "more allegations")
        ));
    }
    if unknown > 0 {
        rest.push(format!(
            "Of {} the time of the act alleged is not stated.",
            count(unknown, "allegation", "allegations")
        ));
    }
    Some(Acts { rows: rows.collect(), rest: capital(&rest.join(" ")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standfirst_says_how_many_days_are_known() {
        assert!(standfirst([3, 5, 0]).ends_with(
            "3 days are stated, or counted from a stated day; 5 are only bounded or inferred."
        ));
        assert!(standfirst([0, 1, 2]).ends_with(
            "No day is stated; 1 is only bounded or inferred; for 2 occasions no day is given."
        ));
    }
}
