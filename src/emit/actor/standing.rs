//! The line that says how often an actor is accused, by whom, and what is on record in reply.

use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{ActorIx, AllegationIx, Contest, Support, address, relative};
use crate::edition::Edition;
use crate::emit::shared::replies::{is_told_of, none};
use crate::emit::shared::roll::{made, replies_to};
use crate::emit::shared::standing::{self, StandingItem};
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::{Saying, count, figure};
use crate::entity::Kind;

/// The line of an actor; nothing for one that is neither accused nor a speaker.
#[must_use]
pub fn line(edition: &Edition, actor: ActorIx, path: &str) -> Vec<StandingItem> {
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
        let statements = count(spoken, "statement", "statements");
        items.push(StandingItem::of("", statements).linked(to("statements")));
        let gone = withdrawn::of_speaker(edition, node);
        items.extend(gone.map(|gone| {
            StandingItem::of("", format!("{gone}, not counted")).linked(to("statements"))
        }));
        let makes = made(edition, node);
        let item =
            StandingItem::of("makes or supports ", count(makes, "allegation", "allegations"));
        items.push(if makes == 0 { item } else { item.linked(to("made")) });
        let principal = edition.principal(actor);
        if let Some(principal) = principal.filter(|principal| *principal != actor) {
            // Who is part of a body is counted with it, and need not speak for it.
            let is_voice = edition.speaks_for(actor, principal);
            let lead = if is_voice { "taken to speak for " } else { "counted with " };
            let principal = crate::emit::shared::SentencePart::actor(edition, principal, path);
            let item = StandingItem::of(lead, principal.words);
            items.push(match principal.href {
                Some(href) => item.linked(href),
                None => item,
            });
        } else if principal.is_none() {
            items.push(StandingItem::of("", "principal not known"));
        }
        if node.accused_in.is_empty() {
            items.push(StandingItem::of("", "accused in no allegation"));
        }
    }
    items
}

/// "no reply on record", "2 replies on record", "3 replies on record, to 2 of 5".
fn on_record(replies: &BTreeMap<AllegationIx, usize>, is_told_of: bool) -> String {
    let all = replies.values().sum();
    let answered = replies.values().filter(|number| **number > 0).count();
    match (all, replies.len()) {
        (0, _) => none(is_told_of).to_owned(),
        (all, 1) => format!("{} on record", count(all, "reply", "replies")),
        (all, number) => format!(
            "{} on record, to {} of {}",
            count(all, "reply", "replies"),
            figure(answered),
            figure(number)
        ),
    }
}

fn accused(edition: &Edition, actor: ActorIx, to: &dyn Fn(&str) -> String) -> Vec<StandingItem> {
    let node = edition.actor(actor);
    let standing =
        |(allegation, _): &(AllegationIx, usize)| &edition.allegation(*allegation).standing;
    let all = node.accused_in.iter().map(standing);
    let (withdrawn, standings): (Vec<_>, Vec<_>) =
        all.partition(|standing| standing.support == Support::Withdrawn);
    let speakers: BTreeSet<ActorIx> = standings
        .iter()
        .flat_map(|standing| standing.independence.speakers.iter().copied())
        .collect();
    let mut items = if standings.is_empty() {
        vec![StandingItem::of("Accused by ", "nobody now").linked(to("accused-in"))]
    } else {
        vec![
            StandingItem::of("Accused by ", count(speakers.len(), "speaker", "speakers")),
            StandingItem::of("in ", count(standings.len(), "allegation", "allegations"))
                .linked(to("accused-in")),
        ]
    };
    if !withdrawn.is_empty() {
        let gone = count(withdrawn.len(), "allegation", "allegations");
        let item = StandingItem::of("", format!("{gone} withdrawn, not counted"));
        items.push(item.linked(to("accused-in")));
    }
    if let [one] = standings.as_slice() {
        // Origins and evidence of several allegations do not add up; of one they stand as they are.
        items.extend(standing::basis(Saying::Says, one).into_iter().skip(3));
    }
    let is_told_of = node.accused_in.iter().any(|(allegation, _)| {
        let allegation = edition.allegation(*allegation);
        let answered = edition.answered_for(allegation).into_iter();
        allegation
            .responses
            .iter()
            .zip(answered)
            .any(|(entry, accused)| is_told_of(allegation, entry) && accused.contains(&actor))
    });
    let on_record = on_record(&replies_to(edition, actor), is_told_of);
    items.push(StandingItem::of("", on_record).linked(to("replies")));
    // The gravest comes last; what is contested as a whole before what is in part.
    let mut contested: BTreeMap<(Contest, &str), usize> = BTreeMap::new();
    for standing in standings.iter().filter(|own| own.contest != Contest::Uncontested) {
        *contested.entry((standing.contest, standing.contest_words())).or_default() += 1;
    }
    items.extend(contested.into_iter().map(|((_, words), number)| {
        let allegations = count(number, "allegation", "allegations");
        StandingItem::of(&format!("{words}: "), allegations).linked(to("words"))
    }));
    items
}
