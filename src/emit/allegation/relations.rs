//! How an allegation stands to others, seen from both ends.

use serde::Serialize;

use crate::dossier::{AllegationIx, RelationNode};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;

/// How the allegation stands to another, or to a statement.
#[derive(Debug, Clone, Serialize)]
pub struct RelationView<'a> {
    /// "narrows", "is narrowed by".
    pub words: &'static str,
    /// The other end.
    pub to: SentencePart,
    /// The statement through which it stands to the other.
    pub through: Option<SentencePart>,
    /// The editor's reason.
    pub because: Option<&'a str>,
}

/// A relation, and its words as seen from this end.
pub type Stands<'a> = (&'a RelationNode, &'static str);

/// Its own relations, then those that others have to it.
#[must_use]
pub fn relations(edition: &Edition, allegation: AllegationIx) -> Vec<Stands<'_>> {
    let node = edition.allegation(allegation);
    let own = node.relations.iter().map(|relation| (relation, relation.kind.words()));
    let reverse = node.reverse_relations.iter();
    let reverse = reverse.map(|relation| (relation, relation.kind.reverse_words()));
    let is_held =
        |(relation, _): &Stands<'_>| relation.allegation.is_some() || relation.statement.is_some();
    own.chain(reverse).filter(is_held).collect()
}

/// How one of them is shown on the output `path`.
#[must_use]
pub fn view<'a>(
    edition: &'a Edition,
    (relation, words): Stands<'a>,
    path: &str,
) -> RelationView<'a> {
    let statement = relation.statement.map(|statement| {
        let speaker = edition.statement(statement).speaker;
        let speaker = speaker.map_or("a speaker not identified", |actor| {
            edition.actor(actor).entity.head.name.as_str()
        });
        let link = SentencePart::statement(edition, statement, path);
        SentencePart { words: format!("statement {} of {speaker}", link.words), href: link.href }
    });
    let (to, through) = match (relation.allegation, statement) {
        (Some(other), through) => (SentencePart::allegation(edition, other, path), through),
        (None, statement) => (statement.unwrap_or_else(|| SentencePart::words("")), None),
    };
    RelationView { words, to, through, because: relation.because.as_deref() }
}
