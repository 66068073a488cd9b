//! The dossier in six figures, each with the sentences that say how it came about.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::{AllegationNode, Opposition, Support};
use crate::edition::Edition;
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::{counted, name};
use crate::language::{Argument, Message};
use crate::value::Date;

/// One figure.
#[derive(Debug, Clone, Serialize)]
pub struct HomeFigure<'a> {
    pub figure: String,
    /// What it counts.
    pub term: Message<'a>,
    /// How it came about.
    pub note: Message<'a>,
}

/// The six figures.
#[must_use]
pub fn scope<'a>(edition: &'a Edition) -> Vec<HomeFigure<'a>> {
    vec![
        sources(edition),
        speakers(edition),
        allegations(edition),
        origins(edition),
        evidence(edition),
        replies(edition),
    ]
}

/// A figure, what it counts by the message `term`, and the sentences below it.
fn figure<'a>(
    edition: &'a Edition,
    number: usize,
    term: &'static str,
    sentences: impl IntoIterator<Item = Message<'a>>,
) -> HomeFigure<'a> {
    let sentences = sentences.into_iter().map(Argument::from).collect();
    HomeFigure {
        figure: edition.language().number(number),
        term: counted(edition, term, number),
        note: edition.language().sentences(sentences),
    }
}

/// A sentence that counts something, where there is any of it.
fn if_any<'a>(edition: &'a Edition, message: &'static str, number: usize) -> Option<Message<'a>> {
    (number > 0).then(|| counted(edition, message, number))
}

fn sources<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let publishers: BTreeSet<_> =
        edition.sources.iter().filter_map(|source| source.publisher).collect();
    let unknown = edition.sources.iter().filter(|source| source.publisher.is_none()).count();
    let publishers = match (publishers.first(), publishers.len()) {
        (Some(only), 1) => {
            edition.say("home-sources-one-publisher").with("publisher", name(edition, *only))
        }
        (_, number) => counted(edition, "home-sources-publishers", number),
    };
    let gone = edition.source_indexes().filter(|source| !edition.stands(*source)).count();
    let sentences = std::iter::once(publishers)
        .chain(if_any(edition, "home-sources-publisher-unknown", unknown))
        .chain(if_any(edition, "home-sources-gone", gone));
    figure(edition, edition.sources.len(), "home-figure-sources", sentences)
}

fn speakers<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let speaking = edition.actor_indexes();
    let speaking =
        speaking.filter(|actor| !withdrawn::spoken(edition, edition.actor(*actor)).is_empty());
    let mut all_are_voices = true;
    let mut number = 0;
    let mut principals = BTreeSet::new();
    let mut unknown = 0;
    for actor in speaking {
        number += 1;
        match edition.principal(actor) {
            Some(principal) => {
                all_are_voices &= edition.speaks_for(actor, principal);
                principals.insert(principal);
            }
            None => unknown += 1,
        }
    }
    let located = edition.statement_indexes().filter(|own| edition.stands(own.source)).count();
    let gone = edition.statement_count() - located;
    let principals = match (principals.first(), principals.len(), unknown) {
        (Some(only), 1, 0) if number > 1 => {
            let message = if all_are_voices {
                "home-speakers-voices-of-one"
            } else {
                "home-speakers-counted-with-one"
            };
            Some(edition.say(message).with("who", name(edition, *only)))
        }
        (_, 0 | 1, 0) => None,
        (_, all, 0) if all_are_voices => Some(counted(edition, "home-speakers-voices", all)),
        (_, all, 0) => Some(counted(edition, "home-speakers-counted-with", all)),
        (_, _, unknown) if unknown == number => {
            Some(edition.say("home-speakers-principals-unknown"))
        }
        (_, _, unknown) => Some(counted(edition, "home-speakers-some-unknown", unknown)),
    };
    let sentences = principals
        .into_iter()
        .chain([counted(edition, "home-statements-located", located)])
        .chain(if_any(edition, "home-statements-gone", gone));
    figure(edition, number, "home-figure-speakers", sentences)
}

fn allegations<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let number = |is_one: &dyn Fn(&AllegationNode) -> bool| {
        edition.allegations.iter().filter(|node| is_one(node)).count()
    };
    let accusing = number(&|node| !node.accused.is_empty());
    let contested = number(&|node| !node.standing.contesting.is_empty());
    let gone = number(&|node| node.standing.support == Support::Withdrawn);
    let note = edition
        .say("home-allegations-note")
        .with("accusing", counted(edition, "home-allegations-accusing", accusing))
        .with(
            "contested",
            counted(edition, "home-allegations-contested", contested)
                .with("ways", contesting_ways(edition)),
        );
    let sentences = std::iter::once(note).chain(if_any(edition, "home-allegations-gone", gone));
    figure(edition, edition.allegations.len(), "home-figure-allegations", sentences)
}

/// What the statements against allegations do: "limits", "limits or denies".
fn contesting_ways<'a>(edition: &'a Edition) -> Argument<'a> {
    let standings = edition.allegations.iter().map(|node| &node.standing);
    let ways: BTreeSet<Opposition> =
        standings.flat_map(|standing| standing.contesting.iter().map(|one| one.way)).collect();
    let ways = ways.into_iter().map(|way| {
        let key = match way {
            Opposition::Qualifies => "qualifies",
            Opposition::Disputes => "disputes",
            Opposition::Denies => "denies",
            Opposition::TakesBack => "takes-back",
        };
        edition.say("home-contest-way").key("way", key).into()
    });
    Argument::Either(ways.collect())
}

fn origins<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let corroborated =
        edition.allegations.iter().filter(|node| node.standing.independence.origins >= 2).count();
    let note = counted(edition, "home-origins-note", corroborated);
    figure(edition, edition.overall().origins, "home-figure-origins", [note])
}

fn evidence<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let referred = edition
        .statements()
        .filter(|statement| edition.stands(statement.source))
        .filter(|statement| {
            statement.cites.iter().any(|cited| cited.statement.is_none() && cited.source.is_none())
        })
        .count();
    let note = counted(edition, "home-evidence-note", referred);
    figure(edition, edition.overall().evidence, "home-figure-evidence", [note])
}

fn replies<'a>(edition: &'a Edition) -> HomeFigure<'a> {
    let standings = || edition.allegations.iter().map(|node| &node.standing);
    let replies: usize = standings().map(|standing| standing.replies.len()).sum();
    let answered: usize = standings().map(|standing| standing.replied().len()).sum();
    let accused: usize = edition.allegations.iter().map(|node| node.accused.len()).sum();
    let of = match (replies, accused) {
        (_, 0) => edition.say("home-replies-nobody-accused"),
        (0, accused) => edition.say("home-replies-of-accused").with("accused", accused),
        (_, 1) => edition.say("home-replies-by-only-accused"),
        (_, accused) => edition
            .say("home-replies-by-accused")
            .with("answered", answered)
            .with("accused", accused),
    };
    let each = (accused > 1).then(|| edition.say("home-replies-counted-once"));
    let searched =
        last_search(edition).map(|on| edition.say("home-replies-searched").with("date", on));
    let sentences = std::iter::once(of).chain(each).chain(searched);
    figure(edition, replies, "home-figure-replies", sentences)
}

/// The day of the last search for replies.
fn last_search(edition: &Edition) -> Option<&Date> {
    let responses = edition.allegations.iter().flat_map(|node| &node.entity.head.responses);
    let searches = responses.filter_map(|response| response.searched.as_ref());
    searches.map(|searched| &searched.on).max_by_key(|date| date.latest())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn said(message: &'static str, count: usize) -> String {
        english().say(message).with("count", count).text()
    }

    #[test]
    fn what_is_counted_agrees_with_its_number() {
        assert_eq!(said("home-figure-evidence", 1), "item of disclosed evidence");
        assert_eq!(said("home-figure-evidence", 0), "items of disclosed evidence");
        assert_eq!(said("home-sources-gone", 1), "1 does not stand any more.");
        assert_eq!(said("home-sources-gone", 2), "2 do not stand any more.");
        assert_eq!(
            said("home-mentioned", 1),
            "1 other actor is mentioned, addressed or passes words on, and neither speaks nor is accused."
        );
    }

    #[test]
    fn what_speaks_against_allegations_does_one_thing_or_another() {
        let said = |ways: &[&'static str]| {
            let way = |way| english().say("home-contest-way").key("way", way).into();
            let ways = Argument::Either(ways.iter().copied().map(way).collect());
            let message = english().say("home-allegations-contested").with("count", 1);
            message.with("ways", ways).text()
        };
        assert_eq!(said(&["denies"]), "1 has a statement that denies it");
        assert_eq!(
            said(&["denies", "takes-back"]),
            "1 has a statement that denies or withdraws it"
        );
        assert_eq!(
            said(&["qualifies", "disputes", "denies"]),
            "1 has a statement that limits, disputes or denies it"
        );
    }
}
