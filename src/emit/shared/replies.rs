//! Rows of the ledger of replies: who, what came of it, where and when it was looked for.

use serde::Serialize;

use super::card::Part;
use super::dates::DateView;
use super::statement::place;
use crate::dossier::{ActorIx, AllegationIx, Borne, ResponseNode};
use crate::edition::Edition;
use crate::entity::{Kind, MaybeKnown, Verb};
use crate::value::Known;

/// One line of the ledger.
#[derive(Debug, Clone, Serialize)]
pub struct ReplyRow<'a> {
    /// Whose reply it is, or would be.
    pub who: Part,
    /// The allegation that it answers.
    pub allegation: Part,
    /// "none found", "denial".
    pub outcome: &'static str,
    /// Whether words in reply are on record.
    pub is_reply: bool,
    /// Where it was looked for, or where it stands.
    pub place: Part,
    /// When.
    pub on: Option<DateView<'a>>,
    /// The editor's remark.
    pub note: Option<&'a str>,
}

/// Every row of an allegation: the accused in the editor's order, then anybody else who responded.
#[must_use]
pub fn of_allegation<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<ReplyRow<'a>> {
    let node = edition.allegation(allegation);
    let accused: Vec<ActorIx> = node.accused.iter().filter_map(|accused| accused.actor).collect();
    let mut rows: Vec<ReplyRow<'a>> =
        accused.iter().flat_map(|actor| of_accused(edition, allegation, *actor, path)).collect();
    let others = node
        .responses
        .iter()
        .filter(|response| response.by.is_none_or(|by| !accused.contains(&by)));
    rows.extend(others.map(|response| written(edition, allegation, response, path)));
    rows
}

/// The rows of one accused: what the editor wrote, else the words found, else that nothing is recorded.
#[must_use]
pub fn of_accused<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    actor: ActorIx,
    path: &str,
) -> Vec<ReplyRow<'a>> {
    let node = edition.allegation(allegation);
    let own: Vec<&ResponseNode> =
        node.responses.iter().filter(|response| response.by == Some(actor)).collect();
    let mut rows: Vec<ReplyRow<'a>> =
        own.iter().map(|response| written(edition, allegation, response, path)).collect();
    let is_written = own.iter().any(|response| response.response.kind.is_reply());
    if node.standing.replied.contains(&actor) && !is_written {
        let denials = denials(edition, allegation, actor);
        rows.extend(denials.into_iter().map(|borne| {
            let statement = borne.statement;
            let said = edition.statement(statement).statement.said.as_ref();
            let href = super::card::statement_href(edition, statement, path);
            ReplyRow {
                place: Part { words: place(edition, statement), href: Some(href) },
                on: Some(DateView::said(said)),
                ..row(edition, allegation, Some(actor), "denial", path)
            }
        }));
    }
    if rows.is_empty() {
        rows.push(row(edition, allegation, Some(actor), "not recorded", path));
    }
    rows
}

/// Denials by the accused or for them; all denials where none is told apart as theirs.
fn denials(edition: &Edition, allegation: AllegationIx, actor: ActorIx) -> Vec<Borne> {
    let bearings = &edition.allegation(allegation).bearings;
    let all: Vec<Borne> =
        bearings.iter().copied().filter(|borne| borne.verb == Verb::Denies).collect();
    let own: Vec<Borne> = all
        .iter()
        .copied()
        .filter(|borne| {
            edition.statement(borne.statement).speaker.is_some_and(|speaker| {
                let node = edition.actor(speaker);
                speaker == actor
                    || node.principal == Some(actor)
                    || node.speaks_for == Some(actor)
                    || node.part_of.contains(&actor)
            })
        })
        .collect();
    if own.is_empty() { all } else { own }
}

/// A row of what the editor wrote.
fn written<'a>(
    edition: &Edition,
    allegation: AllegationIx,
    node: &'a ResponseNode,
    path: &str,
) -> ReplyRow<'a> {
    let response = &node.response;
    let outcome = response.kind.words();
    let searched = response.searched.as_ref();
    let place = match (node.statement, searched) {
        (Some(statement), _) => Part {
            words: place(edition, statement),
            href: Some(super::card::statement_href(edition, statement, path)),
        },
        (None, Some(searched)) => Part::words(searched.place.clone()),
        (None, None) => Part::words("not recorded"),
    };
    let on = given(&response.on).map(DateView::of);
    ReplyRow {
        is_reply: response.kind.is_reply(),
        place,
        on: on.or_else(|| searched.map(|searched| DateView::of(&searched.on))),
        note: response.note.as_deref(),
        ..row(edition, allegation, node.by, outcome, path)
    }
}

fn given<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}

fn row<'a>(
    edition: &Edition,
    allegation: AllegationIx,
    actor: Option<ActorIx>,
    outcome: &'static str,
    path: &str,
) -> ReplyRow<'a> {
    let page = crate::dossier::address(Kind::Allegation, &edition.allegation(allegation).entity.id);
    ReplyRow {
        who: Part::maybe_actor(edition, actor, "somebody not identified", path),
        allegation: Part {
            words: edition.allegation(allegation).entity.head.title.to_string(),
            href: Some(crate::dossier::relative(path, &page)),
        },
        outcome,
        is_reply: outcome == "denial",
        place: Part::words("not recorded"),
        on: None,
        note: None,
    }
}

/// What a ledger of these rows says above itself.
#[must_use]
pub fn caption(rows: &[ReplyRow<'_>]) -> String {
    if rows.iter().any(|row| row.is_reply) {
        let number = rows.iter().filter(|row| row.is_reply).count();
        return format!(
            "{} on record.",
            super::wording::capital(&super::wording::count(number, "reply", "replies"))
        );
    }
    "No reply by anyone accused is on record. That describes the search, not the parties."
        .to_owned()
}

/// The heading of the column that says where.
#[must_use]
pub fn place_heading(rows: &[ReplyRow<'_>]) -> &'static str {
    if rows.iter().any(|row| row.is_reply) { "Found, or looked for, in" } else { "Looked for in" }
}
