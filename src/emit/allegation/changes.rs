//! What changed on an allegation's page: the notice below the headline where words beneath it count for
//! nothing any more, and the history.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{AllegationIx, AllegationNode, SourceIx, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::card::statement_href;
use crate::emit::shared::corrections::{ChangeView, corrections, day_of, numbered, on_allegation};
use crate::emit::shared::notice::{Notice, dated};
use crate::emit::shared::sentence_part::told_apart;
use crate::emit::shared::withdrawn::last_day;
use crate::emit::shared::wording::{Saying, attributed, name, sayers, sayers_among};
use crate::emit::shared::{DateView, linked, wording};
use crate::entity::source::SourceFate;
use crate::language::{Argument, Message, OwnWords};
use crate::value::Date;

/// Statements and sources that are named in a notice; any more are counted.
const NAMED: usize = 6;

/// What stands below the headline where something said of the allegation counts for nothing.
#[must_use]
pub fn notice<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Option<Notice<'a>> {
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
    let mut rest: Vec<Argument<'a>> = Vec::new();
    if !gone.is_empty() {
        if let Some(former) = former(edition, allegation) {
            rest.push(edition.say("changes-read-with").with("line", former).into());
        }
        rest.push(counting(edition, &statements(&gone), path).into());
        let named = sources.iter().map(|own| linked::source(edition, *own, path)).collect();
        let named = wording::row(edition, named, NAMED, "count-others");
        let message = edition.say("changes-sources").with("sources", named);
        rest.push(message.with("count", sources.len()).into());
    }
    if !back.is_empty() {
        let named = labels(edition, &statements(&back), path);
        let say = if gone.is_empty() { "changes-counts-nothing" } else { "changes-taken-back" };
        let message = edition.say(say).with("count", back.len());
        rest.push(message.with("statements", named).into());
    }
    Some(Notice {
        lead: lead(edition, saying, &sources, back.len()),
        quote: None,
        rest: Some(edition.language().sentences(rest)),
    })
}

/// "A source was retracted on 9 May 2016."; where nobody says it any more, that it was alleged.
fn lead<'a>(
    edition: &'a Edition,
    saying: Saying,
    sources: &BTreeSet<SourceIx>,
    taken_back: usize,
) -> Message<'a> {
    let is_replaced =
        |source: &SourceIx| edition.source(*source).entity.head.status.is == SourceFate::Replaced;
    let done = match sources.iter().any(is_replaced) {
        true if sources.iter().all(is_replaced) => "replaced",
        true => "both",
        false => "retracted",
    };
    let say = |name: &'static str| edition.say(name).with("count", sources.len()).key("done", done);
    match saying {
        _ if sources.is_empty() => edition.say("changes-lead-taken-back").with("count", taken_back),
        Saying::NobodyNow if taken_back == 0 => say("changes-lead-was-alleged"),
        _ => dated(say("changes-lead"), last_day(edition, sources)),
    }
}

/// The attribution that would stand above if every source stood, where it is another.
fn former(edition: &Edition, allegation: AllegationIx) -> Option<Message<'_>> {
    let node = edition.allegation(allegation);
    let is_taken_back = |why: Option<&Withdrawal>| matches!(why, Some(Withdrawal::BySpeaker(_)));
    let former =
        sayers_among(edition, node, |borne| !is_taken_back(node.standing.withdrawn.get(borne)));
    let former = attributed(edition, &former);
    let now = attributed(edition, &sayers(edition, allegation));
    (former.text() != now.text()).then_some(former)
}

/// "Statement e5 counts for nothing now."
fn counting<'a>(edition: &'a Edition, statements: &[StatementIx], path: &str) -> Message<'a> {
    let named = labels(edition, statements, path);
    let message = edition.say("changes-counts-nothing").with("count", statements.len());
    message.with("statements", named)
}

/// The first of some statements, each with a link to its place, and how many more there are.
fn labels<'a>(edition: &'a Edition, statements: &[StatementIx], path: &str) -> Argument<'a> {
    let labels = statements.iter().map(|own| label(edition, *own, path)).collect();
    wording::row(edition, labels, NAMED, "count-others")
}

fn label<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Argument<'a> {
    let href = statement_href(edition, statement, path);
    let label = edition.statement(statement).short_label();
    told_apart(edition, statement, label, &href).linked(Some(href))
}

/// A correction by itself, as templates of a dossier's own know it.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionView<'a> {
    /// Where the feed's entry of it leads.
    pub anchor: Option<String>,
    /// When.
    pub on: DateView<'a>,
    /// What stood there; empty where it had to go.
    pub was: OwnWords<'a>,
    /// What stands there now.
    pub now: OwnWords<'a>,
    /// Why.
    pub why: OwnWords<'a>,
}

/// The corrections of an allegation, in the editor's order.
#[must_use]
pub fn corrections_alone(edition: &Edition, allegation: AllegationIx) -> Vec<CorrectionView<'_>> {
    let own = &edition.allegation(allegation).entity.head.corrections;
    let rows = own.iter().zip(numbered(own));
    rows.map(|(own, number)| CorrectionView {
        anchor: day_of(&own.on).map(|day| on_allegation(day, number)),
        on: DateView::of(edition.language(), &own.on),
        was: own.was.as_ref().map(|was| edition.own(was)).unwrap_or_default(),
        now: edition.own(&own.now),
        why: edition.own(&own.why),
    })
    .collect()
}

/// The rows of the history in order of time: that it was added, corrections, and what publishers and speakers did with what it
/// rests on. Of one day they stand in this order, and those without a day come last.
#[must_use]
pub fn history<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<ChangeView<'a>> {
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let mut rows: Vec<(Option<&Date>, ChangeView<'a>)> = Vec::new();
    rows.extend(head.added.as_ref().map(|on| (Some(on), added(edition, on))));
    let own = corrections(edition, &head.corrections, on_allegation);
    rows.extend(head.corrections.iter().map(|own| Some(&own.on)).zip(own));
    let follow = |statements: &[StatementIx]| {
        let counting = counting(edition, statements, path).into();
        let follow = edition.say("changes-lists-follow").into();
        Some(edition.language().sentences(vec![counting, follow]))
    };
    for (source, statements) in fallen(node) {
        let entity = &edition.source(source).entity;
        let name_of = edition.source(source).publisher;
        let who = match name_of {
            Some(publisher) => name(edition, publisher),
            None => edition.say("changes-its-publisher").into(),
        };
        let why = match entity.head.status.is {
            SourceFate::Replaced => edition.say("changes-why-replaced"),
            _ => edition.say("changes-why-retracted").with("publisher", who),
        };
        let on = entity.head.status.day();
        let row = ChangeView {
            on: on.map(|on| DateView::of(edition.language(), on)),
            change: follow(&statements),
            ..row(why.with("source", linked::source(edition, source, path)))
        };
        rows.push((on, row));
    }
    for (back, statements) in taken_back(node) {
        let who = match edition.statement(back).speaker {
            Some(speaker) => name(edition, speaker),
            None => edition.say("changes-its-speaker").into(),
        };
        let why = edition
            .say("changes-why-taken-back")
            .with("speaker", who)
            .with("statement", label(edition, back, path))
            .with("source", linked::source(edition, back.source, path));
        let on = said_on(edition, back);
        let row = ChangeView {
            on: on.map(|on| DateView::of(edition.language(), on)),
            change: follow(&statements),
            ..row(why)
        };
        rows.push((on, row));
    }
    let day = |on: Option<&Date>| {
        on.and_then(day_of).map_or((true, (0, 0, 0)), |day| (false, (day.year, day.month, day.day)))
    };
    rows.sort_by_key(|(on, _)| day(*on));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// That the dossier took it up.
fn added<'a>(edition: &'a Edition, on: &'a Date) -> ChangeView<'a> {
    ChangeView {
        on: Some(DateView::of(edition.language(), on)),
        change: Some(edition.say("history-added")),
        ..row(edition.say("words").with("words", "—"))
    }
}

/// A row that says why alone.
fn row(why: Message<'_>) -> ChangeView<'_> {
    ChangeView {
        anchor: None,
        on: None,
        was: None,
        is_removed: false,
        now: None,
        change: None,
        why,
    }
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
