//! What an actor alleges and of whom: each allegation that its own statements make, support or take for granted,
//! with those whom it accuses and the statements that do.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, AllegationNode, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::card::actor_href;
use crate::emit::shared::ledger::by_mode;
use crate::emit::shared::linked;
use crate::emit::shared::order::in_time;
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::{self, and_more, counted, name};
use crate::entity::Verb;
use crate::language::{Argument, Language, Message};
use crate::value::Known;

/// Accused who are named in one row; any more are counted.
const ACCUSED: usize = 12;
/// Statements that are named in one row; any more are counted.
const PLACES: usize = 12;

/// An allegation that the actor's own statements make, support or take for granted.
#[derive(Debug, Clone, Serialize)]
pub struct MadeRow<'a> {
    /// How they do.
    pub verbs: Vec<VerbView>,
    /// Whether all of them do so in part only.
    pub is_in_part: bool,
    /// The allegation's clause.
    pub allegation: SentencePart<'a>,
    /// Whom it accuses, each with how the words pick them out, and in which statements, in order of time.
    pub small: Message<'a>,
}

/// An allegation, and how an actor's statements bear on it.
#[derive(Clone)]
pub struct MadeAllegation {
    allegation: AllegationIx,
    /// Each once, with why it counts for nothing, where it does.
    verbs: Box<[(Verb, Option<Withdrawal>)]>,
    /// Each once.
    statements: Box<[StatementIx]>,
    has_whole: bool,
}

/// The same while it is gathered.
#[derive(Default)]
struct OwnBearings {
    verbs: BTreeSet<(Verb, Option<Withdrawal>)>,
    statements: BTreeSet<StatementIx>,
    has_whole: bool,
}

/// Every allegation that an actor's own statements make, in the order of the site.
#[must_use]
pub fn of(edition: &Edition, actor: ActorIx) -> Vec<MadeAllegation> {
    let mut made: BTreeMap<AllegationIx, OwnBearings> = BTreeMap::new();
    for statement in &edition.actor(actor).speaks {
        for (bearing, place) in edition.statement(*statement).bearings.iter().zip(0..) {
            if bearing.verb.is_support() {
                let own = made.entry(bearing.allegation).or_default();
                own.verbs.insert((bearing.verb, edition.withdrawal(*statement, place)));
                own.statements.insert(*statement);
                own.has_whole |= !bearing.is_in_part();
            }
        }
    }
    let gathered = |(allegation, own): (AllegationIx, OwnBearings)| MadeAllegation {
        allegation,
        verbs: own.verbs.into_iter().collect(),
        statements: own.statements.into_iter().collect(),
        has_whole: own.has_whole,
    };
    made.into_iter().map(gathered).collect()
}

/// One of them as a row of the output `path`.
#[must_use]
pub fn row<'a>(edition: &'a Edition, made: &MadeAllegation, path: &str) -> MadeRow<'a> {
    let allegation = made.allegation;
    let small = edition
        .say("actor-made-small")
        .with("accused", accused(edition, edition.allegation(allegation), path))
        .with("statements", statements(edition, &made.statements, path));
    MadeRow {
        verbs: verb_views(edition.language(), &made.verbs),
        is_in_part: !made.has_whole,
        allegation: SentencePart::allegation(edition, allegation, path),
        small,
    }
}

/// Whom an allegation accuses, each with a link and how the words pick them out.
fn accused<'a>(edition: &'a Edition, node: &'a AllegationNode, path: &str) -> Message<'a> {
    match node.entity.head.accused {
        Known::None => return edition.say("accused-nobody"),
        Known::Unknown => return edition.say("accused-somebody"),
        Known::Value(_) if node.accused.is_empty() => return edition.say("accused-not-recorded"),
        Known::Value(_) => {}
    }
    let shown = node.accused.iter().take(ACCUSED).map(|accused| {
        let who = match accused.actor {
            Some(actor) => name(edition, actor).linked(actor_href(edition, actor, path)),
            None => edition.say("somebody-not-identified").into(),
        };
        let mode = by_mode(edition, accused.mode());
        edition.say("accused-by-mode").with("who", who).with("mode", mode).into()
    });
    let shown = edition.language().series(shown.collect());
    match node.accused.len().saturating_sub(ACCUSED) {
        0 => shown,
        rest => and_more(edition, shown.into(), counted(edition, "count-others", rest)),
    }
}

/// Statements in order of time, each with a link to its place.
fn statements<'a>(edition: &'a Edition, own: &[StatementIx], path: &str) -> Argument<'a> {
    let mut all = own.to_vec();
    all.sort_by_cached_key(|statement| in_time(edition, *statement));
    let all = all.into_iter().map(|statement| linked::statement(edition, statement, path));
    wording::row(edition, all.collect(), PLACES, "count-others")
}

/// Each verb once, those that count first.
fn verb_views(language: &Language, verbs: &[(Verb, Option<Withdrawal>)]) -> Vec<VerbView> {
    let mut views: Vec<VerbView> = Vec::new();
    let (counted, withdrawn): (Vec<_>, Vec<_>) =
        verbs.iter().copied().partition(|(_, why)| why.is_none());
    for view in
        counted.into_iter().chain(withdrawn).map(|(verb, why)| VerbView::of(language, verb, why))
    {
        if !views.contains(&view) {
            views.push(view);
        }
    }
    views
}
