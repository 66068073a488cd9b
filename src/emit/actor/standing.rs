//! The line that says how often an actor is accused, by whom, and what is on record in reply.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{
    ActorIx, AllegationIx, AllegationNode, Contest, Reply, ReplyKind, Standing, Support, address,
    relative,
};
use crate::edition::Edition;
use crate::emit::shared::replies::{none, told_of};
use crate::emit::shared::roll::{made, replies_to};
use crate::emit::shared::standing::{self, StandingItem};
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::{Saying, name};
use crate::entity::Kind;
use crate::language::Message;

/// The line of an actor; nothing for one that is neither accused nor a speaker.
#[must_use]
pub fn line<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Vec<StandingItem<'a>> {
    let node = edition.actor(actor);
    let page = address(Kind::Actor, &node.entity.id);
    // The first page of the actor holds the beginning of every list.
    let to = |anchor: &str| relative(path, &format!("{page}#{anchor}"));
    let mut items = Vec::new();
    if !node.accused_in.is_empty() {
        items.extend(accused(edition, actor, &to));
    }
    if !node.speaks.is_empty() {
        let spoken = withdrawn::spoken(edition, node).len();
        items.push(
            strong(edition, "standing-statements", "count-statements", spoken)
                .linked(to("statements")),
        );
        let gone = withdrawn::of_speaker(edition, node);
        items.extend(gone.map(|gone| {
            let words = edition.say("standing-not-counted").with("what", gone.strong());
            StandingItem::of(words).linked(to("statements"))
        }));
        let makes = made(edition, node);
        let item = strong(edition, "standing-makes", "count-allegations", makes);
        items.push(if makes == 0 { item } else { item.linked(to("made")) });
        items.extend(principal(edition, actor, path));
        if node.accused_in.is_empty() {
            items.push(StandingItem::of(
                edition
                    .say("standing-count")
                    .with("count", edition.say("standing-accused-in-none").strong()),
            ));
        }
    }
    items
}

/// In whose name a speaker speaks, where it is another's or is not known.
fn principal<'a>(edition: &'a Edition, actor: ActorIx, path: &str) -> Option<StandingItem<'a>> {
    let Some(principal) = edition.principal(actor) else {
        return Some(StandingItem::of(
            edition
                .say("standing-count")
                .with("count", edition.say("standing-principal-not-known").strong()),
        ));
    };
    if principal == actor {
        return None;
    }
    // Who is part of a body is counted with it, and need not speak for it.
    let is_voice = edition.speaks_for(actor, principal);
    let message = if is_voice { "standing-speaks-for" } else { "standing-counted-with" };
    let words = edition.say(message).with("who", name(edition, principal).strong());
    let href = crate::emit::shared::card::actor_href(edition, principal, path);
    Some(StandingItem { words, href })
}

/// An item of one count in heavier type.
fn strong<'a>(
    edition: &'a Edition,
    message: &'static str,
    count: &'static str,
    number: usize,
) -> StandingItem<'a> {
    let count = edition.say(count).with("count", number).strong();
    StandingItem::of(edition.say(message).with("count", count))
}

/// "no reply on record", "2 replies on record", "3 replies on record, to 2 of 5".
fn on_record<'a>(
    edition: &'a Edition,
    replies: &BTreeMap<AllegationIx, usize>,
    is_told_of: bool,
) -> Message<'a> {
    let all: usize = replies.values().sum();
    let answered = replies.values().filter(|number| **number > 0).count();
    if all == 0 {
        return none(edition, is_told_of);
    }
    let counted = edition.say("count-replies").with("count", all);
    if replies.len() == 1 {
        return edition.say("replies-on-record").with("replies", counted);
    }
    edition
        .say("replies-on-record-to")
        .with("replies", counted)
        .with("answered", answered)
        .with("all", replies.len())
}

fn accused<'a>(
    edition: &'a Edition,
    actor: ActorIx,
    to: &dyn Fn(&str) -> String,
) -> Vec<StandingItem<'a>> {
    let node = edition.actor(actor);
    let all = node.accused_in.iter().map(|(allegation, _)| edition.allegation(*allegation));
    let (withdrawn, accusing): (Vec<_>, Vec<_>) =
        all.partition(|node| node.standing.support == Support::Withdrawn);
    let standings: Vec<&Standing> = accusing.iter().map(|node| &*node.standing).collect();
    let speakers: BTreeSet<ActorIx> =
        accusing.iter().flat_map(|node| speakers(edition, node, actor)).collect();
    let mut items = if standings.is_empty() {
        let nobody = edition.say("said-by-nobody-now").strong();
        let words = edition.say("standing-accused-by").with("count", nobody);
        vec![StandingItem::of(words).linked(to("accused-in"))]
    } else {
        vec![
            strong(edition, "standing-accused-by", "count-speakers", speakers.len()),
            strong(edition, "standing-accused-in", "count-allegations", standings.len())
                .linked(to("accused-in")),
        ]
    };
    if !withdrawn.is_empty() {
        let gone = edition.say("count-allegations-withdrawn").with("count", withdrawn.len());
        let words = edition.say("standing-not-counted").with("what", gone.strong());
        items.push(StandingItem::of(words).linked(to("accused-in")));
    }
    if let [one] = standings.as_slice()
        && one.independence.speakers == speakers
    {
        // Origins and evidence of several allegations do not add up; of one they stand as they are, where all who make it
        // accuse this actor.
        items.extend(standing::basis(edition.language(), Saying::Says, one).into_iter().skip(3));
    }
    let is_told_of = node.accused_in.iter().any(|(allegation, _)| {
        let allegation = edition.allegation(*allegation);
        let answered = edition.answered_for(allegation).into_iter();
        let is_told_of = told_of(allegation);
        let mut entries = allegation.responses.iter().zip(answered);
        entries.any(|(entry, accused)| is_told_of(entry) && accused.contains(&actor))
    });
    let on_record = on_record(edition, &replies_to(edition, actor), is_told_of);
    let words = edition.say("standing-count").with("count", on_record.strong());
    items.push(StandingItem::of(words).linked(to("replies")));
    // The gravest comes last; what is contested as a whole before what is in part.
    let mut contested: BTreeMap<(Contest, &'static str), usize> = BTreeMap::new();
    for standing in standings.iter().filter(|own| own.contest != Contest::Uncontested) {
        *contested.entry((standing.contest, contest_key(standing, actor))).or_default() += 1;
    }
    items.extend(contested.into_iter().map(|((_, contest), number)| {
        let count = edition.say("count-allegations").with("count", number).strong();
        let words = edition.say("standing-allegations-contested").with("count", count);
        StandingItem::of(words.key("contest", contest)).linked(to("words"))
    }));
    items
}

/// Those who make an allegation by words that mean an actor. What it says of itself is no accusation by somebody else,
/// unless nobody else makes it.
fn speakers(edition: &Edition, node: &AllegationNode, actor: ActorIx) -> BTreeSet<ActorIx> {
    let accusing = node.accusing(actor).into_iter();
    let own = accusing.filter_map(|statement| edition.statement(statement).speaker);
    let own = own.filter(|speaker| node.standing.independence.speakers.contains(speaker));
    let mut own: BTreeSet<ActorIx> = own.collect();
    if own.len() > 1 {
        own.remove(&actor);
    }
    own
}

/// How an allegation is contested, seen from one of the accused: what another of them denies, it did not deny.
fn contest_key(standing: &Standing, actor: ActorIx) -> &'static str {
    let is_own = |reply: &Reply| reply.kind == ReplyKind::Denial;
    match standing.contest_key() {
        "denied" if !standing.replies_of(actor).any(is_own) => "denied-by-another",
        "denied-in-part" if !standing.replies_of(actor).any(is_own) => "denied-in-part-by-another",
        key => key,
    }
}
