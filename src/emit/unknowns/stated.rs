//! What is not stated: every `unknown` of the files, by what it would have said.

use serde::Serialize;

use crate::dossier::{Node, StatementIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::wording::counted;
use crate::emit::shared::{card, linked};
use crate::entity::Kind;
use crate::language::{Argument, Message};
use crate::value::fields::Fields;
use crate::value::unknown_fields::unknown_fields;

/// What a key would have said, by the way to it without numbers, in the order of the page. Keys of statements stand below
/// `statements`.
const TERMS: &[(&str, &str)] = &[
    ("published.date", "published"),
    ("publisher", "publisher"),
    ("authors", "author"),
    ("language", "language"),
    ("translated_from", "translated-from"),
    ("url", "address"),
    ("updated", "updated"),
    ("collected.on", "collected-on"),
    ("collected.by", "collected-by"),
    ("collected.how", "collected-how"),
    ("archived.on", "copied-on"),
    ("rights.holder", "holder"),
    ("status.on", "status-on"),
    ("statements.speaker", "speaker"),
    ("statements.said.date", "said"),
    ("statements.to", "to"),
    ("statements.occasion", "occasion"),
    ("statements.place", "place"),
    ("statements.answering", "answering"),
    ("statements.via.who", "way"),
    ("statements.insertions.by", "inserted"),
    ("statements.reports.speaker", "told-speaker"),
    ("statements.reports.said.date", "told-on"),
    ("accused", "accused"),
    ("period", "period"),
    ("assessment", "assessment"),
    ("responses.by", "reply-by"),
    ("responses.on", "reply-on"),
    ("living", "living"),
    ("speaks_for", "principal"),
];

/// What any other key would have said.
const OTHER: &str = "other";

/// A value that is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotStated {
    /// The place among [`TERMS`]; their number for any other.
    term: usize,
    node: Node,
    /// Of which statement it would say something.
    statement: Option<StatementIx>,
}

/// What is not stated under one term, on one page.
#[derive(Debug, Serialize)]
pub struct StatedRow<'a> {
    /// "Occasion".
    pub term: Message<'a>,
    /// How many of the values of this page they are.
    pub count: Message<'a>,
    /// Of what: sources with their statements, allegations, actors; with links.
    pub places: Message<'a>,
}

/// All of them, by terms, then in the order of the dossier.
pub fn all(edition: &Edition) -> Vec<NotStated> {
    let mut all = Vec::new();
    for source in edition.source_indexes() {
        let own = edition.source(source);
        let node = Node::Source(source);
        let fields = unknown_fields(&own.entity.head).into_iter().map(|field| field.keys());
        // Those of statements are read below, each with what the source says of all.
        let fields = fields.filter(|way| {
            !["statements", "defaults"].contains(&way.split('.').next().unwrap_or_default())
        });
        all.extend(fields.map(|way| NotStated { term: term(&way), node, statement: None }));
        for statement in &own.statements {
            let fields = unknown_fields(&*statement.statement);
            let statement = Some(statement.ix());
            all.extend(fields.iter().map(|field| {
                let way = format!("statements.{}", field.keys());
                NotStated { term: term(&way), node, statement }
            }));
        }
    }
    for actor in edition.listed_actors() {
        of_entity(&edition.actor(actor).entity.head, Node::Actor(actor), &mut all);
    }
    for allegation in edition.allegation_indexes() {
        let head = &edition.allegation(allegation).entity.head;
        of_entity(head, Node::Allegation(allegation), &mut all);
    }
    all.sort_unstable();
    all
}

fn of_entity(head: &dyn Fields, node: Node, all: &mut Vec<NotStated>) {
    let fields = unknown_fields(head);
    all.extend(fields.iter().map(|field| NotStated {
        term: term(&field.keys()),
        node,
        statement: None,
    }));
}

fn term(way: &str) -> usize {
    TERMS.iter().position(|(own, _)| *own == way).unwrap_or(TERMS.len())
}

/// Those of one page, term by term.
pub fn grouped<'a>(edition: &'a Edition, all: &[NotStated], path: &str) -> Vec<StatedRow<'a>> {
    let groups = all.chunk_by(|one, next| one.term == next.term);
    let groups = groups.filter_map(|group| {
        let term = TERMS.get(group.first()?.term).map_or(OTHER, |(_, term)| term);
        let places = group.chunk_by(|one, next| one.node == next.node);
        let places = places.map(|place| said(edition, place, path)).collect();
        Some(StatedRow {
            term: edition.say("unknowns-term").key("term", term),
            count: counted(edition, "unknowns-values", group.len()),
            places: edition.language().series(places),
        })
    });
    groups.collect()
}

/// Where some values of one entity are not stated: "TASS, 3 December 2015: b15, b16".
fn said<'a>(edition: &'a Edition, values: &[NotStated], path: &str) -> Argument<'a> {
    let Some(node) = values.first().map(|own| own.node) else {
        return edition.language().sentences(Vec::new()).into();
    };
    let whole = match node {
        Node::Source(source) => linked::source(edition, source, path),
        Node::Actor(actor) => linked::actor(edition, actor, path),
        Node::Allegation(allegation) => {
            let number = edition.say("home-question-of").with("number", allegation.at() + 1);
            let page = address(Kind::Allegation, edition.id(node));
            Argument::from(number).linked(Some(relative(path, &page)))
        }
        Node::Page(_) => edition.own(edition.title(node)).into(),
    };
    let mut statements: Vec<StatementIx> = values.iter().filter_map(|own| own.statement).collect();
    statements.dedup();
    if statements.is_empty() {
        return whole;
    }
    let labels = statements.into_iter().map(|own| {
        let label = edition.statement(own).short_label().into_owned();
        Argument::from(label).linked(Some(card::statement_href(edition, own, path)))
    });
    edition
        .say("unknowns-of-statements")
        .with("source", whole)
        .with("statements", Argument::Series(labels.collect(), "row-separator"))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_a_term_and_any_other_is_another() {
        assert_eq!(TERMS[term("statements.insertions.by")].1, "inserted");
        assert_eq!(term("roles.from"), TERMS.len());
    }
}
