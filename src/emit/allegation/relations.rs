//! How an allegation stands to others, seen from both ends.

use serde::Serialize;

use crate::dossier::{AllegationIx, RelationNode};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::wording::speaker_name;
use crate::language::{Message, OwnWords};

/// How the allegation stands to another, or to a statement.
#[derive(Debug, Clone, Serialize)]
pub struct RelationView<'a> {
    /// "narrows", "is narrowed by".
    pub words: &'a str,
    /// The other end.
    pub to: SentencePart<'a>,
    /// The statement through which it stands to the other, and the editor's reason.
    pub small: Option<Message<'a>>,
}

/// A relation, and the message that names it as seen from this end.
pub type Stands<'a> = (&'a RelationNode, &'static str);

/// Its own relations, then those that others have to it.
#[must_use]
pub fn relations(edition: &Edition, allegation: AllegationIx) -> Vec<Stands<'_>> {
    let node = edition.allegation(allegation);
    let own = node.relations.iter().map(|relation| (relation, relation.kind.message()));
    let reverse = node.reverse_relations.iter();
    let reverse = reverse.map(|relation| (relation, relation.kind.reverse_message()));
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
        let speaker = speaker_name(edition, edition.statement(statement).speaker);
        let link = SentencePart::statement(edition, statement, path);
        let words = edition.say("relation-statement").with("statement", link.words);
        SentencePart { words: words.with("speaker", speaker).into(), href: link.href }
    });
    let (to, through) = match (relation.allegation, statement) {
        (Some(other), through) => (SentencePart::allegation(edition, other, path), through),
        (None, statement) => {
            (statement.unwrap_or_else(|| SentencePart::words(OwnWords::default())), None)
        }
    };
    let because = relation.because.as_ref().map(|because| edition.own(because));
    let small = match (through, because) {
        (Some(through), Some(because)) => Some(
            edition.say("relation-as-to-because").with("statement", through).with("why", because),
        ),
        (Some(through), None) => Some(edition.say("relation-as-to").with("statement", through)),
        (None, Some(because)) => Some(edition.say("words").with("words", because)),
        (None, None) => None,
    };
    RelationView { words: edition.word(words), to, small }
}
