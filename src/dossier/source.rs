//! A source in its dossier: what it refers to, resolved, and what refers to it.

use std::sync::Arc;

use casefile_words::Stretch;
use thin_vec::ThinVec;

use super::{ActorIx, Node, SourceIx, StatementIx, StatementNode};
use crate::entity::{Entity, Source};

/// A source in its dossier.
#[derive(Debug, Clone)]
pub struct SourceNode {
    /// The source.
    pub entity: Arc<Entity<Source>>,
    /// Its publisher, where known.
    pub publisher: Option<ActorIx>,
    /// Its statements, in the editor's order.
    pub statements: Vec<StatementNode>,
    /// Their places in that list in order of their ids, where they are many.
    pub by_id: ThinVec<u32>,
    /// Names in it that belong to actors, in order; they never overlap.
    pub mentions: Vec<Mention>,
    /// Names in it that may be somebody else's, and link to nobody.
    pub namesakes: ThinVec<Namesake>,
    /// Names in it that are disguised, and link to nobody.
    pub look_alikes: ThinVec<LookAlike>,
    /// Actors that its pictures show, with the number of the picture from 0.
    pub depicts: ThinVec<(usize, ActorIx)>,
    /// Statements that cite it as evidence.
    pub cited_by: ThinVec<StatementIx>,
    /// The source that takes its place, where it was replaced.
    pub replaced_by: Option<SourceIx>,
    /// The source whose text it is a translation of.
    pub translation_of: Option<SourceIx>,
    /// Sources that are translations of it.
    pub translations: ThinVec<SourceIx>,
    /// Who holds the rights in it, where that is an actor.
    pub holder: Option<ActorIx>,
    /// Entities that its body links to, in order.
    pub links: ThinVec<Node>,
    /// Sources whose place it takes.
    pub replaces: ThinVec<SourceIx>,
    /// Entities whose bodies link to it or to a statement of it.
    pub linked_from: ThinVec<Node>,
}

/// So many statements are as quickly gone through as anything is looked up.
const FEW: usize = 16;

impl SourceNode {
    /// The places of statements in order of their ids, where they are many.
    #[must_use]
    pub fn in_order_of_ids(statements: &[StatementNode]) -> ThinVec<u32> {
        if statements.len() <= FEW {
            return ThinVec::new();
        }
        let mut places: ThinVec<u32> = (0..).zip(statements).map(|(place, _)| place).collect();
        let id = |place: u32| statements.get(place as usize).map(|own| own.id.as_str());
        places.sort_by_key(|place| (id(*place), *place));
        places
    }

    /// The statement of an id; the first, where several have it.
    #[must_use]
    pub fn statement_of(&self, id: &str) -> Option<&StatementNode> {
        if self.by_id.is_empty() {
            return self.statements.iter().find(|own| own.id == id);
        }
        let at = |place: u32| self.statements.get(place as usize);
        let first =
            self.by_id.partition_point(|place| at(*place).is_some_and(|own| own.id.as_str() < id));
        at(*self.by_id.get(first)?).filter(|own| own.id == id)
    }
}

/// Words that name an actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The words, in the source's prose.
    pub stretch: Stretch,
    /// Who is named.
    pub actor: ActorIx,
    /// Whether the editor marked it by hand.
    pub by_hand: bool,
}

/// A last name in a source that another word with a capital stands beside: a part of a longer name, which
/// may be somebody else's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namesake {
    /// The last name, in the source's prose.
    pub stretch: Stretch,
    /// The longer name.
    pub longer: Stretch,
    /// Whose name it would be.
    pub actor: ActorIx,
}

/// Words that look like a name and are other letters: of another script, or with a character that does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAlike {
    /// The words, in the source's prose.
    pub stretch: Stretch,
    /// The name that they look like.
    pub looks: String,
    /// Whose name it is.
    pub actor: ActorIx,
}

impl SourceNode {
    /// Takes over what others say of an earlier state of it; of its statements too, where they have the
    /// ids that they had.
    pub(crate) fn take_backlinks(&mut self, before: &Self, with_statements: bool) {
        self.cited_by.clone_from(&before.cited_by);
        self.replaces.clone_from(&before.replaces);
        self.translations.clone_from(&before.translations);
        self.linked_from.clone_from(&before.linked_from);
        if with_statements {
            for (own, before) in self.statements.iter_mut().zip(&before.statements) {
                own.cited_by.clone_from(&before.cited_by);
                own.spoken_of_by.clone_from(&before.spoken_of_by);
            }
        }
    }
}
