//! How an allegation stands to others, seen from both ends.

use serde::Serialize;

use crate::dossier::{AllegationIx, RelationNode};
use crate::edition::Edition;
use crate::emit::shared::Part;

/// How the allegation stands to another, or to a statement.
#[derive(Debug, Clone, Serialize)]
pub struct RelationView<'a> {
    /// "narrows", "is narrowed by".
    pub words: &'static str,
    /// The other end.
    pub to: Part,
    /// The statement through which it stands to the other.
    pub through: Option<Part>,
    /// The editor's reason.
    pub because: Option<&'a str>,
}

/// Its own relations, then those that others have to it.
#[must_use]
pub fn relations<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<RelationView<'a>> {
    let node = edition.allegation(allegation);
    let own = node.relations.iter().map(|relation| (relation, relation.kind.words()));
    let reverse = node.reverse_relations.iter();
    let reverse = reverse.map(|relation| (relation, relation.kind.reverse_words()));
    own.chain(reverse)
        .filter_map(|(relation, words)| relation_view(edition, relation, words, path))
        .collect()
}

fn relation_view<'a>(
    edition: &Edition,
    relation: &'a RelationNode,
    words: &'static str,
    path: &str,
) -> Option<RelationView<'a>> {
    let statement = relation.statement.map(|statement| {
        let speaker = edition.statement(statement).speaker;
        let speaker = speaker.map_or("a speaker not identified", |actor| {
            edition.actor(actor).entity.head.name.as_str()
        });
        let link = Part::statement(edition, statement, path);
        Part { words: format!("statement {} of {speaker}", link.words), href: link.href }
    });
    let (to, through) = match (relation.allegation, statement) {
        (Some(other), through) => (Part::allegation(edition, other, path), through),
        (None, Some(statement)) => (statement, None),
        (None, None) => return None,
    };
    Some(RelationView { words, to, through, because: relation.because.as_deref() })
}
