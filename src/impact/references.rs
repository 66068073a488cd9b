//! References that would lead nowhere: what linking without the item objects to and did not before.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::target::{ImpactTarget, address};
use super::without::Without;
use crate::diag::{Diagnostic, FieldPath, FieldStep, Place, Texts};
use crate::dossier::{ActorIx, Dossier, Node, SourceIx, StatementIx};
use crate::link::{self, Missing};
use crate::locate;
use crate::text::TextId;
use crate::value::Known;

/// A reference to what goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LostReference {
    /// The entity that it stands in, or the statement, `SOURCE#ID`.
    pub from: String,
    /// `source`, `actor`, `allegation`, `page` or `statement`.
    pub kind: &'static str,
    /// The key of the front matter that it stands under; `body` for a link.
    pub key: String,
    /// The reference as written.
    pub written: String,
    /// The file, from the dossier's root.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in code points.
    pub column: usize,
}

/// References of what stays to what goes, in order of files and places.
pub(super) fn broken(
    before: &Dossier,
    found_before: Vec<Diagnostic>,
    without: &Without,
    texts: &dyn Texts,
    target: ImpactTarget,
) -> Vec<LostReference> {
    let config = &before.config;
    let known: BTreeSet<Place> = unresolved(found_before).collect();
    let linked =
        link::link(&without.entities, config, Missing::Unknown, &link::LinkCache::default());
    let mut places: BTreeSet<Place> =
        unresolved(linked.diagnostics).map(|place| as_written(place, &without.kept)).collect();
    if let ImpactTarget::Entity(Node::Actor(actor)) = target {
        places.extend(beside_words(before, actor, &without.falls));
    }
    let owners = owners(before);
    let found: Vec<Diagnostic> = places
        .into_iter()
        .filter(|place| !known.contains(place))
        .map(|place| Diagnostic::error("unknown-id", place, ""))
        .collect();
    locate::locate(found, texts, &locate::PlaceCache::default())
        .into_iter()
        .filter_map(|located| {
            let (text, field) = match &located.diagnostic.place {
                Place::Value(text, field) => (*text, Some(field)),
                Place::Span(span) => (span.text, None),
                _ => return None,
            };
            let (from, kind) = owner(before, *owners.get(&text)?, field);
            let span = located.site.span?;
            let content = &texts.text(text)?.content;
            let written = content.get(span.start..span.end).unwrap_or("");
            Some(LostReference {
                from,
                kind,
                key: field.map_or_else(|| "body".to_owned(), key),
                written: plain(written),
                file: located.site.file,
                line: located.site.start.line,
                column: located.site.start.column,
            })
        })
        .collect()
}

/// References to an actor where words may stand as well: without the actor they would be read as words.
fn beside_words(before: &Dossier, actor: ActorIx, falls: &[StatementIx]) -> Vec<Place> {
    let gone = before.actor(actor);
    let id = gone.entity.id.as_str();
    let mut places = Vec::new();
    for ix in gone.addressed_in.iter().filter(|ix| falls.binary_search(ix).is_err()) {
        let node = before.statement(*ix);
        let text = before.source(node.source).entity.text;
        let to = node.field_of("to");
        let addressees = node.statement.to.iter().enumerate().filter(|(_, own)| *own == id);
        places.extend(addressees.map(|(index, _)| Place::Value(text, to.item(index))));
    }
    for other in before.actors.iter().filter(|other| other.entity.id != id) {
        let roles = other.entity.head.roles.iter().enumerate();
        places.extend(roles.filter(|(_, role)| role.of.as_deref() == Some(id)).map(
            |(index, _)| {
                Place::Value(other.entity.text, FieldPath::of("roles").item(index).key("of"))
            },
        ));
    }
    for source in &before.sources {
        let rights = source.entity.head.rights.as_ref();
        let holder = rights.and_then(|rights| rights.holder.as_ref()).and_then(Known::value);
        if holder.is_some_and(|holder| holder == id) {
            places.push(Place::Value(source.entity.text, FieldPath::of("rights").key("holder")));
        }
    }
    places
}

fn unresolved(diagnostics: Vec<Diagnostic>) -> impl Iterator<Item = Place> {
    let found = diagnostics.into_iter().filter(|found| found.rule == "unknown-id");
    found.map(|found| found.place)
}

/// A scalar's text without its quotation marks, white space folded.
fn plain(written: &str) -> String {
    let inner = ['"', '\'']
        .into_iter()
        .find_map(|mark| written.strip_prefix(mark)?.strip_suffix(mark))
        .unwrap_or(written);
    inner.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A place with the positions that statements have in the file.
pub(super) fn as_written(place: Place, kept: &BTreeMap<TextId, Vec<usize>>) -> Place {
    let Place::Value(text, FieldPath(mut steps)) = place else { return place };
    let is_statement = matches!(steps.first(), Some(FieldStep::Key(key)) if key == "statements");
    if is_statement
        && let Some(kept) = kept.get(&text)
        && let Some(FieldStep::Item(index)) = steps.get_mut(1)
        && let Some(position) = kept.get(*index)
    {
        *index = *position;
    }
    Place::Value(text, FieldPath(steps))
}

fn owners(dossier: &Dossier) -> BTreeMap<TextId, Node> {
    let text = |node: Node| match node {
        Node::Source(ix) => dossier.source(ix).entity.text,
        Node::Actor(ix) => dossier.actor(ix).entity.text,
        Node::Allegation(ix) => dossier.allegation(ix).entity.text,
        Node::Page(ix) => dossier.pages[ix.at()].entity.text,
    };
    dossier.ids.iter().map(|(_, node)| (text(node), node)).collect()
}

/// Who refers: the entity, or its statement.
fn owner(dossier: &Dossier, node: Node, field: Option<&FieldPath>) -> (String, &'static str) {
    if let Node::Source(source) = node
        && let Some(statement) = field.and_then(|field| statement_of(dossier, source, field))
    {
        return (statement, "statement");
    }
    (dossier.id(node).to_owned(), dossier.kind(node).name())
}

fn statement_of(dossier: &Dossier, source: SourceIx, field: &FieldPath) -> Option<String> {
    match field.0.as_slice() {
        [FieldStep::Key(list), FieldStep::Item(position), ..] if list == "statements" => {
            let statement = dossier.source(source).statements.get(*position)?;
            Some(address(dossier, statement.ix()))
        }
        _ => None,
    }
}

/// The key that a reference stands under: the first one below its statement, or at the top.
fn key(field: &FieldPath) -> String {
    let mut keys = field.0.iter().filter_map(|step| match step {
        FieldStep::Key(key) => Some(key.as_ref()),
        FieldStep::Item(_) => None,
    });
    match (keys.next(), keys.next()) {
        (Some("statements"), Some(key)) | (Some(key), _) => key.to_owned(),
        (None, _) => String::new(),
    }
}
