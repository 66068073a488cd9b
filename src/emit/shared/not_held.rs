//! What sources report and the dossier does not hold: whoever or whatever passed words on, and replies of which the
//! editor was told without their words.

use std::collections::BTreeMap;

use super::linked;
use super::wording::row;
use crate::dossier::{ActorIx, AllegationIx, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::language::{Argument, Message};
use crate::value::Words;

/// Statements that are named beside one; any more are counted.
const NAMED: usize = 12;

/// Something that is reported and not held.
#[derive(Debug, Clone)]
pub enum NotHeld<'a> {
    /// Whoever passed words on to a publisher, or the occasion on which they did, and the statements that came so.
    Passed(SourceIx, PassedBy<'a>, Vec<StatementIx>),
    /// A reply to an allegation, by its place among the responses.
    Reply(AllegationIx, usize),
}

/// Who or what passed words on.
#[derive(Debug, Clone, Copy)]
pub enum PassedBy<'a> {
    /// Somebody who has a page.
    Who(ActorIx),
    /// An occasion, in the editor's words.
    Occasion(&'a Words),
}

/// Everything of the kind: of sources in order of publication, then replies.
#[must_use]
pub fn all(edition: &Edition) -> Vec<NotHeld<'_>> {
    let mut all = Vec::new();
    for source in edition.sequence().order() {
        let mut places: BTreeMap<(Option<ActorIx>, &str), usize> = BTreeMap::new();
        for statement in &edition.source(*source).statements {
            for hop in statement.via.iter().filter(|hop| !hop.hop.held && !hop.hop.is_none()) {
                let passing = match (hop.who, &hop.hop.occasion) {
                    (Some(who), _) => PassedBy::Who(who),
                    (None, Some(occasion)) => PassedBy::Occasion(occasion),
                    (None, None) => continue,
                };
                let place = *places.entry(passing.key()).or_insert(all.len());
                match all.get_mut(place) {
                    Some(NotHeld::Passed(_, _, statements)) => statements.push(statement.ix()),
                    _ => all.push(NotHeld::Passed(*source, passing, vec![statement.ix()])),
                }
            }
        }
    }
    for allegation in edition.allegation_indexes() {
        let responses = edition.allegation(allegation).responses.iter().enumerate();
        let told =
            responses.filter(|(_, own)| own.response.kind.is_reply() && own.statement.is_none());
        all.extend(told.map(|(place, _)| NotHeld::Reply(allegation, place)));
    }
    all
}

impl<'a> NotHeld<'a> {
    /// It in words: "RT; in TASS, 3 December 2015: b02, b03".
    #[must_use]
    pub fn said(&self, edition: &'a Edition, path: &str) -> Message<'a> {
        match self {
            Self::Passed(source, passing, statements) => {
                let named =
                    statements.iter().map(|own| linked::statement_label(edition, *own, path));
                edition
                    .say("not-held-passed")
                    .with("what", passing.said(edition, path))
                    .with("source", linked::source(edition, *source, path))
                    .with("statements", row(edition, named.collect(), NAMED, "count-others"))
            }
            Self::Reply(allegation, place) => {
                let response = &edition.allegation(*allegation).responses[*place];
                let kind = edition.say("response-kind").key("kind", response.response.kind.key());
                edition
                    .say("not-held-reply")
                    .with(
                        "who",
                        linked::maybe_actor(edition, response.by, "somebody-not-identified", path),
                    )
                    .with("outcome", kind)
                    .with("allegation", linked::allegation(edition, *allegation, path))
            }
        }
    }
}

impl<'a> PassedBy<'a> {
    fn said(self, edition: &'a Edition, path: &str) -> Argument<'a> {
        match self {
            Self::Who(who) => linked::actor(edition, who, path),
            Self::Occasion(words) => edition.own(words).into(),
        }
    }

    /// What tells it from others.
    fn key(self) -> (Option<ActorIx>, &'a str) {
        match self {
            Self::Who(who) => (Some(who), ""),
            Self::Occasion(words) => (None, words.as_str()),
        }
    }
}
