//! What all pages of one actor share: its lists, and what is made of all of its statements, each made once.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::made::{self, MadeAllegation};
use super::mentions;
use super::shelves::{ROWS, Shelves};
use crate::dossier::{ActorIx, AllegationIx, SourceIx, StatementIx, address};
use crate::edition::Edition;
use crate::emit::shared::order;
use crate::emit::shared::paging::{Everywhere, Lasts, List, pages};
use crate::emit::shared::roll;
use crate::emit::shared::standing::StandingItem;
use crate::emit::shared::withdrawn;
use crate::entity::Kind;
use crate::language::Message;

/// Statements on one page.
const STATEMENTS: usize = 15;
/// Allegations on one page, each with a row of the ledger and one of replies.
const ALLEGATIONS: usize = 30;

/// The record of one actor.
pub struct ActorRecord<'a> {
    pub edition: &'a Edition,
    pub actor: ActorIx,
    /// Its address.
    pub folder: String,
    pub lists: ActorLists<'a>,
    sum: OnceLock<ActorSum<'a>>,
    /// The line that says how often it is accused, and by whom.
    pub standing: Everywhere<Vec<StandingItem<'a>>>,
}

/// Its lists, side by side on each page.
pub struct ActorLists<'a> {
    /// The allegations that accuse it, each with its place among the accused.
    pub accused_in: List<'a, (AllegationIx, usize)>,
    /// Statements of others that accuse the actor, and those that limit or deny it.
    pub words: List<'a, StatementIx>,
    /// Its own statements.
    pub own: List<'a, StatementIx>,
    /// The allegations that its own statements support.
    pub made: List<'a, MadeAllegation>,
    /// The sources that name or show it.
    pub mentions: List<'a, SourceIx>,
    pub shelves: Shelves<'a>,
}

/// What is made of all of its statements.
pub struct ActorSum<'a> {
    /// The parts that it plays.
    pub parts: Vec<Message<'a>>,
    /// The allegations that accuse it.
    pub accusing: BTreeSet<AllegationIx>,
}

impl<'a> ActorRecord<'a> {
    pub fn of(edition: &'a Edition, actor: ActorIx) -> Self {
        Self {
            edition,
            actor,
            folder: address(Kind::Actor, &edition.actor(actor).entity.id),
            lists: ActorLists::of(edition, actor),
            sum: OnceLock::new(),
            standing: Everywhere::default(),
        }
    }

    /// What is made of all of its statements.
    pub fn sum(&self) -> &ActorSum<'a> {
        self.sum.get_or_init(|| ActorSum {
            parts: parts(self.edition, self.actor),
            accusing: self.lists.accused_in.all().iter().map(|(own, _)| *own).collect(),
        })
    }
}

impl<'a> ActorLists<'a> {
    fn of(edition: &'a Edition, actor: ActorIx) -> Self {
        let node = edition.actor(actor);
        Self {
            accused_in: List::of(node.accused_in.as_slice(), ALLEGATIONS, "accused-in"),
            words: List::of(words(edition, actor), STATEMENTS, "words").in_order(move |all| {
                in_time(edition, all);
                all.sort_by_key(|statement| edition.whole_withdrawal(*statement).is_some());
            }),
            own: List::of(node.speaks.as_slice(), STATEMENTS, "statements")
                .in_order(move |all| in_time(edition, all)),
            made: List::of(made::of(edition, actor), ROWS, "made"),
            mentions: List::of(mentions::sources(edition, actor), ROWS, "mentions"),
            shelves: Shelves::of(edition, actor),
        }
    }

    /// How many pages they take.
    pub fn pages(&self) -> usize {
        let Self { accused_in, words, own, made, mentions, shelves } = self;
        let lists: [&dyn Lasts; 6] = [accused_in, words, own, made, mentions, shelves];
        pages(&lists)
    }
}

/// Statements whose words pick the actor out in an allegation, and those that limit, dispute or deny one; each
/// once.
fn words(edition: &Edition, actor: ActorIx) -> Vec<StatementIx> {
    let accused_in = &edition.actor(actor).accused_in;
    let mut found = BTreeSet::new();
    for (allegation, place) in accused_in {
        let node = edition.allegation(*allegation);
        if let Some(accused) = node.accused.get(*place) {
            found.extend(accused.found.iter().map(|(statement, _)| *statement));
        }
        found.extend(
            node.bearings
                .iter()
                .filter(|borne| borne.verb.is_contest())
                .map(|borne| borne.statement),
        );
    }
    found.into_iter().collect()
}

/// Puts statements in order of the time at which they were said.
pub(super) fn in_time(edition: &Edition, statements: &mut [StatementIx]) {
    statements.sort_by_cached_key(|statement| order::in_time(edition, *statement));
}

/// The parts that an actor plays, for the line above its name.
fn parts<'a>(edition: &'a Edition, actor: ActorIx) -> Vec<Message<'a>> {
    let node = edition.actor(actor);
    let counted = |name: &'static str, number| edition.say(name).with("count", number);
    let accused_in = roll::accused_in(edition, node);
    let spoken = withdrawn::spoken(edition, node);
    let sources: BTreeSet<_> = spoken.iter().map(|statement| statement.source).collect();
    let mut parts = vec![counted("actor-accused-in", accused_in)];
    let gone = node.accused_in.len() - accused_in;
    if gone > 0 {
        parts.push(counted("count-allegations-withdrawn", gone));
    }
    parts.push(
        edition
            .say("actor-speaks")
            .with("count", spoken.len())
            .with("statements", counted("count-statements", spoken.len()))
            .with("sources", counted("count-sources", sources.len())),
    );
    parts.extend(withdrawn::of_speaker(edition, node));
    if node.entity.head.described_only {
        parts.push(edition.say("actor-described-only"));
    }
    if !node.published.is_empty() {
        let sources = counted("count-sources", node.published.len());
        parts.push(edition.say("actor-publisher-of").with("sources", sources));
    }
    parts
}
