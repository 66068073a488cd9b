//! How an actor stands to others: offices, the bodies that it belongs to, in whose name it speaks.

use std::borrow::Cow;

use serde::Serialize;

use crate::dossier::{ActorIx, Node};
use crate::edition::Edition;
use crate::emit::frame::web;
use crate::emit::shared::{DateView, SentencePart};
use crate::entity::MaybeKnown;
use crate::entity::actor::Office;
use crate::language::Language;
use crate::value::{Date, Known};

/// A term with what stands at its other end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// "office", "is part of", "taken to speak for".
    pub term: &'static str,
    /// The other end, in parts that follow each other without anything between.
    pub parts: Vec<SentencePart>,
    /// What stands small below it.
    pub small: Option<&'static str>,
}

/// The ties that an actor's own file records.
#[must_use]
pub fn ties(edition: &Edition, actor: ActorIx, path: &str) -> Vec<Tie> {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let mut ties: Vec<Tie> = head.roles.iter().map(|role| office(edition, role, path)).collect();
    let bodies = node.part_of.iter().map(|body| SentencePart::actor(edition, *body, path));
    ties.extend(bodies.map(|body| tie("is part of", vec![body])));
    match (&head.speaks_for, node.speaks_for) {
        (_, Some(principal)) => {
            ties.push(tie(
                "taken to speak for",
                vec![SentencePart::actor(edition, principal, path)],
            ));
        }
        (Some(Known::Unknown), None) => {
            ties.push(tie("taken to speak for", vec![SentencePart::words("not known")]));
        }
        (Some(Known::None), None) => {
            ties.push(tie("taken to speak for", vec![SentencePart::words("nobody else")]));
        }
        (Some(Known::Value(_)) | None, None) => {}
    }
    if let Some(reason) = &head.public_interest {
        ties.push(tie("why named", vec![SentencePart::words(reason.clone())]));
    }
    ties.extend(head.same_as.iter().map(|url| {
        let href = web(Some(url)).map(Cow::into_owned);
        tie("elsewhere", vec![SentencePart { words: url.to_string(), href }])
    }));
    ties
}

fn tie(term: &'static str, parts: Vec<SentencePart>) -> Tie {
    Tie { term, parts, small: None }
}

fn office(edition: &Edition, role: &Office, path: &str) -> Tie {
    let mut parts = vec![SentencePart::words(role.title.clone())];
    if let Some(of) = &role.of {
        parts.push(SentencePart::words(", of "));
        parts.push(match edition.ids.get(of.as_str()) {
            Some(Node::Actor(body)) => SentencePart::actor(edition, body, path),
            _ => SentencePart::words(of.clone()),
        });
    }
    let mut span = String::new();
    for (word, date) in [("from", &role.from), ("to", &role.to)] {
        if let Some(words) = date_words(edition.language(), date) {
            span.push_str(&format!(", {word} {words}"));
        }
    }
    if !span.is_empty() {
        parts.push(SentencePart::words(span));
    }
    Tie { term: "office", parts, small: Some("the title as printed") }
}

fn date_words(language: &Language, date: &MaybeKnown<Date>) -> Option<String> {
    match date {
        None | Some(Known::None) => None,
        Some(_) => DateView::maybe(language, date).map(|date| date.words),
    }
}
