//! Rows of the roll of actors: who it is, and how often it speaks, alleges, is accused and replies.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::ledger::Figure;
use super::withdrawn;
use crate::dossier::{ActorIx, ActorNode, AllegationIx, Support, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::actor::ActorKind;
use crate::language::{Argument, Message, OwnWords};

/// One actor in a table.
#[derive(Debug, Clone, Serialize)]
pub struct ActorRow<'a> {
    pub name: OwnWords<'a>,
    /// Its page.
    pub href: String,
    /// "state", "group; described, not named"; nothing for a person.
    pub small: Option<Message<'a>>,
    /// Its offices as printed.
    pub office: Option<Message<'a>>,
    /// "2 statements withdrawn with their sources", where some count for nothing.
    pub struck: Option<Message<'a>>,
    /// How many statements are its own, in sources that stand.
    pub statements: Figure,
    /// How many allegations it makes; a dash where it does not speak.
    pub makes: Figure,
    /// How many allegations accuse it.
    pub accused_in: Figure,
    /// How many replies by it or for it are on record; a dash where none accuses it.
    pub replies: Figure,
    /// How many sources name it.
    pub mentioned_in: Figure,
}

/// The row of an actor on the output `path`.
#[must_use]
pub fn row<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> ActorRow<'a> {
    let node = edition.actor(actor);
    let number = |number| Figure::of(edition.language(), number);
    ActorRow {
        name: edition.named(actor),
        href: relative(path, &address(Kind::Actor, &node.entity.id)),
        small: small(edition, node),
        office: offices(edition, node),
        struck: withdrawn::of_speaker(edition, node),
        statements: number(withdrawn::spoken(edition, node).len()),
        makes: if withdrawn::spoken(edition, node).is_empty() {
            Figure::nought("—")
        } else {
            number(made(edition, node))
        },
        accused_in: number(accused_in(edition, node)),
        replies: if node.accused_in.is_empty() {
            Figure::nought("—")
        } else {
            number(replies(edition, actor))
        },
        mentioned_in: number(node.mentions.len()),
    }
}

fn small<'a>(edition: &'a Edition, node: &ActorNode) -> Option<Message<'a>> {
    let head = &node.entity.head;
    let kind = (head.kind != ActorKind::Person).then(|| actor_kind(edition, head.kind).into());
    let described = head.described_only.then(|| edition.say("actor-described-only").into());
    let parts: Vec<Argument<'a>> = kind.into_iter().chain(described).collect();
    (!parts.is_empty()).then(|| edition.language().series(parts))
}

/// What sort of actor it is.
#[must_use]
pub fn actor_kind<'a>(edition: &'a Edition, kind: ActorKind) -> Message<'a> {
    edition.say("actor-kind").key("kind", kind.key())
}

/// An actor's offices as printed, joined.
#[must_use]
pub fn offices<'a>(edition: &'a Edition, node: &'a ActorNode) -> Option<Message<'a>> {
    let titles = node.entity.head.roles.iter().map(|role| Argument::from(edition.own(&role.title)));
    let titles: Vec<Argument<'a>> = titles.collect();
    (!titles.is_empty()).then(|| edition.language().series(titles))
}

/// How many allegations an actor's statements support, as far as they count.
#[must_use]
pub fn made(edition: &Edition, node: &ActorNode) -> usize {
    let counted = node.speaks.iter().flat_map(|statement| {
        let bearings = edition.statement(*statement).bearings.iter().enumerate();
        bearings.filter(|(place, bearing)| {
            bearing.verb.is_support() && edition.withdrawal(*statement, *place).is_none()
        })
    });
    counted.map(|(_, bearing)| bearing.allegation).collect::<BTreeSet<_>>().len()
}

/// How many allegations that were not withdrawn accuse an actor.
#[must_use]
pub fn accused_in(edition: &Edition, node: &ActorNode) -> usize {
    let support = |allegation| edition.allegation(allegation).standing.support;
    let all = node.accused_in.iter();
    all.filter(|(allegation, _)| support(*allegation) != Support::Withdrawn).count()
}

/// How many replies by an actor or for it are on record, to all that accuses it.
#[must_use]
pub fn replies(edition: &Edition, actor: ActorIx) -> usize {
    replies_to(edition, actor).into_values().sum()
}

/// How many to each allegation that accuses it.
#[must_use]
pub fn replies_to(edition: &Edition, actor: ActorIx) -> BTreeMap<AllegationIx, usize> {
    let accused_in = edition.actor(actor).accused_in.iter();
    let counted = accused_in.map(|(allegation, _)| {
        (*allegation, edition.allegation(*allegation).standing.replies_of(actor).count())
    });
    counted.collect()
}

/// The part that an actor plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorRole {
    /// Somebody accuses it.
    Accused,
    /// It speaks, and is not accused.
    Speaker,
    /// It is only mentioned, or passes words on.
    Mentioned,
}

impl ActorRole {
    /// The part of an actor.
    #[must_use]
    pub fn of(edition: &Edition, node: &ActorNode) -> Self {
        if accused_in(edition, node) > 0 {
            Self::Accused
        } else if !withdrawn::spoken(edition, node).is_empty() {
            Self::Speaker
        } else {
            Self::Mentioned
        }
    }
}
