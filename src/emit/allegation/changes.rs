//! What changed on an allegation's page: the notice below the headline where words beneath it count for
//! nothing any more, and the history.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{AllegationIx, AllegationNode, SourceIx, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::card::publisher;
use crate::emit::shared::corrections::{ChangeView, corrections, day_of, numbered, on_allegation};
use crate::emit::shared::notice::{Notice, on};
use crate::emit::shared::withdrawn::last_day;
use crate::emit::shared::wording::{Saying, attributed, count, figure, sayers, sayers_among};
use crate::emit::shared::{DateView, SentencePart};
use crate::entity::source::SourceFate;
use crate::value::Date;

/// Statements and sources that are named in a notice; any more are counted.
const NAMED: usize = 6;

/// What stands below the headline where something said of the allegation counts for nothing.
#[must_use]
pub fn notice(edition: &Edition, allegation: AllegationIx, path: &str) -> Option<Notice> {
    let node = edition.allegation(allegation);
    let all = node.standing.withdrawn_statements();
    let (gone, back): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, why)| *why == Withdrawal::WithSource);
    if gone.is_empty() && back.is_empty() {
        return None;
    }
    let statements = |list: &[(StatementIx, Withdrawal)]| -> Vec<StatementIx> {
        list.iter().map(|(statement, _)| *statement).collect()
    };
    let (saying, _) = sayers(edition, allegation);
    let sources: BTreeSet<SourceIx> = gone.iter().map(|(statement, _)| statement.source).collect();
    let mut rest = Vec::new();
    if !gone.is_empty() {
        if let Some(former) = former(edition, allegation) {
            let day = last_day(edition, &sources).filter(|day| day.day().is_some());
            let when = match day.filter(|_| saying == Saying::NobodyNow) {
                Some(day) => format!("Until {} the", day.words()),
                None => "Before that the".to_owned(),
            };
            rest.push(SentencePart::words(format!("{when} line above read “{former}”. ")));
        }
        rest.extend(counting(edition, &statements(&gone), path));
        rest.push(SentencePart::words(if sources.len() == 1 {
            "The source: "
        } else {
            "The sources: "
        }));
        rest.extend(listed(sources.iter().copied(), |source| {
            SentencePart::source(edition, source, path)
        }));
        rest.push(SentencePart::words("."));
    }
    if !back.is_empty() {
        let is_one = back.len() == 1;
        let space = if rest.is_empty() { "" } else { " " };
        let noun = if is_one { "Statement" } else { "Statements" };
        rest.push(SentencePart::words(format!("{space}{noun} ")));
        let named = statements(&back).into_iter();
        rest.extend(listed(named, |statement| label(edition, statement, path)));
        rest.push(SentencePart::words(match (is_one, gone.is_empty()) {
            (true, true) => " counts for nothing now.",
            (false, true) => " count for nothing now.",
            (true, false) => " was taken back by its speaker, and counts for nothing.",
            (false, false) => " were taken back by their speakers, and count for nothing.",
        }));
    }
    Some(Notice { lead: lead(edition, saying, &sources, back.len()), quote: None, rest })
}

/// "A source was retracted on 9 May 2016."; where nobody says it any more, that it was alleged.
fn lead(
    edition: &Edition,
    saying: Saying,
    sources: &BTreeSet<SourceIx>,
    taken_back: usize,
) -> String {
    let is_replaced =
        |source: &SourceIx| edition.source(*source).entity.head.status.is == SourceFate::Replaced;
    let done = if sources.iter().any(is_replaced) {
        if sources.iter().all(is_replaced) { "replaced" } else { "retracted or replaced" }
    } else {
        "retracted"
    };
    match (saying, sources.len()) {
        (_, 0) => format!(
            "{} taken back by {}.",
            match taken_back {
                1 => "1 statement was".to_owned(),
                many => format!("{} statements were", figure(many)),
            },
            if taken_back == 1 { "its speaker" } else { "their speakers" }
        ),
        (Saying::NobodyNow, 1) if taken_back == 0 => {
            format!("This was alleged, in a source since {done}.")
        }
        (Saying::NobodyNow, _) if taken_back == 0 => {
            format!("This was alleged, in sources since {done}.")
        }
        (_, 1) => format!("A source was {done}{}.", on(last_day(edition, sources))),
        (_, many) => {
            format!("{} sources were {done}{}.", figure(many), on(last_day(edition, sources)))
        }
    }
}

/// The attribution that would stand above if every source stood, where it is another.
fn former(edition: &Edition, allegation: AllegationIx) -> Option<String> {
    let node = edition.allegation(allegation);
    let is_taken_back = |why: Option<&Withdrawal>| matches!(why, Some(Withdrawal::BySpeaker(_)));
    let former =
        sayers_among(edition, node, |borne| !is_taken_back(node.standing.withdrawn.get(borne)));
    let former = attributed(edition, &former).text();
    (former != attributed(edition, &sayers(edition, allegation)).text()).then_some(former)
}

/// "Statement e5 counts for nothing now. "
fn counting(edition: &Edition, statements: &[StatementIx], path: &str) -> Vec<SentencePart> {
    let is_one = statements.len() == 1;
    let mut parts = vec![SentencePart::words(if is_one { "Statement " } else { "Statements " })];
    parts.extend(listed(statements.iter().copied(), |one| label(edition, one, path)));
    let verb = if is_one { "counts" } else { "count" };
    parts.push(SentencePart::words(format!(" {verb} for nothing now. ")));
    parts
}

fn label(edition: &Edition, statement: StatementIx, path: &str) -> SentencePart {
    let words = edition.statement(statement).short_label().into_owned();
    SentencePart { words, ..SentencePart::statement(edition, statement, path) }
}

fn listed<T>(all: impl Iterator<Item = T>, part: impl Fn(T) -> SentencePart) -> Vec<SentencePart> {
    let all: Vec<T> = all.collect();
    let more = all.len().saturating_sub(NAMED);
    let mut parts = Vec::new();
    for one in all.into_iter().take(NAMED) {
        if !parts.is_empty() {
            parts.push(SentencePart::words(", "));
        }
        parts.push(part(one));
    }
    if more > 0 {
        parts.push(SentencePart::words(format!(" and {}", count(more, "other", "others"))));
    }
    parts
}

/// A correction by itself, as templates of a dossier's own know it.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionView<'a> {
    /// Where the feed's entry of it leads.
    pub anchor: Option<String>,
    /// When.
    pub on: DateView<'a>,
    /// What stood there; empty where it had to go.
    pub was: &'a str,
    /// What stands there now.
    pub now: &'a str,
    /// Why.
    pub why: &'a str,
}

/// The corrections of an allegation, in the editor's order.
#[must_use]
pub fn corrections_alone(edition: &Edition, allegation: AllegationIx) -> Vec<CorrectionView<'_>> {
    let own = &edition.allegation(allegation).entity.head.corrections;
    let rows = own.iter().zip(numbered(own));
    rows.map(|(own, number)| CorrectionView {
        anchor: day_of(&own.on).map(|day| on_allegation(day, number)),
        on: DateView::of(edition.language(), &own.on),
        was: own.was.as_deref().unwrap_or_default(),
        now: &own.now,
        why: &own.why,
    })
    .collect()
}

/// The rows of the history after the first: corrections, then what its sources' publishers did.
#[must_use]
pub fn history<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<ChangeView<'a>> {
    let node = edition.allegation(allegation);
    let mut rows: Vec<ChangeView<'a>> =
        corrections(edition.language(), &node.entity.head.corrections, on_allegation).collect();
    for (source, statements) in fallen(node) {
        let entity = &edition.source(source).entity;
        let mut change = counting(edition, &statements, path);
        change.push(SentencePart::words("Headline, standing and lists follow."));
        let who = match edition.source(source).publisher {
            Some(_) => publisher(edition, source),
            None => "Its publisher",
        };
        let why = match entity.head.status.is {
            SourceFate::Replaced => vec![
                SentencePart::words("Another source took the place of "),
                SentencePart::source(edition, source, path),
            ],
            _ => {
                vec![
                    SentencePart::words(format!("{who} retracted ")),
                    SentencePart::source(edition, source, path),
                ]
            }
        };
        rows.push(ChangeView {
            anchor: None,
            on: entity.head.status.day().map(|on| DateView::of(edition.language(), on)),
            was: None,
            is_removed: false,
            now: None,
            change,
            why,
        });
    }
    for (back, statements) in taken_back(node) {
        let mut change = counting(edition, &statements, path);
        change.push(SentencePart::words("Headline, standing and lists follow."));
        let own = edition.statement(back);
        let who = own.speaker.map_or("Its speaker", |actor| &edition.actor(actor).entity.head.name);
        rows.push(ChangeView {
            anchor: None,
            on: said_on(edition, back).map(|on| DateView::of(edition.language(), on)),
            was: None,
            is_removed: false,
            now: None,
            change,
            why: vec![
                SentencePart::words(format!("{who} took it back, ")),
                label(edition, back, path),
                SentencePart::words(" in "),
                SentencePart::source(edition, back.source, path),
            ],
        });
    }
    rows
}

/// The days on which the page changed because a source was withdrawn, or words were taken back.
#[must_use]
pub fn days<'e>(edition: &'e Edition, node: &AllegationNode) -> Vec<&'e Date> {
    let sources = fallen(node).into_iter();
    let sources = sources.filter_map(|(source, _)| edition.source(source).entity.head.status.day());
    sources.chain(taken_back(node).into_keys().filter_map(|back| said_on(edition, back))).collect()
}

/// The day on which a statement was said, or else printed.
fn said_on(edition: &Edition, statement: StatementIx) -> Option<&Date> {
    let said = edition.statement(statement).statement.said.as_ref();
    let published = &edition.source(statement.source).entity.head.published;
    said.and_then(|said| said.date.value()).or_else(|| published.date.value())
}

/// The statements that take others back, each with those.
fn taken_back(node: &AllegationNode) -> BTreeMap<StatementIx, Vec<StatementIx>> {
    let mut taken: BTreeMap<StatementIx, Vec<StatementIx>> = BTreeMap::new();
    for (statement, why) in node.standing.withdrawn_statements() {
        if let Withdrawal::BySpeaker(back) = why {
            taken.entry(back).or_default().push(statement);
        }
    }
    taken
}

/// The sources that do not stand, each with its statements that bear on the allegation.
fn fallen(node: &AllegationNode) -> Vec<(SourceIx, Vec<StatementIx>)> {
    let mut fallen: Vec<(SourceIx, Vec<StatementIx>)> = Vec::new();
    for (statement, why) in node.standing.withdrawn_statements() {
        if why != Withdrawal::WithSource {
            continue;
        }
        match fallen.last_mut() {
            Some((source, list)) if *source == statement.source => list.push(statement),
            _ => fallen.push((statement.source, vec![statement])),
        }
    }
    fallen
}
