//! The entities without an item and without the statements that cannot be without it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Target;
use crate::dossier::{Dossier, Node, SourceIx, StatementIx};
use crate::entity::actor::ActorKind;
use crate::entity::{Entities, Entity, Statement};
use crate::text::TextId;
use crate::value::{Id, Known};

/// Entities without an item, references to it left as they are.
pub(super) struct Without {
    pub entities: Arc<Entities>,
    /// The statements that went, as they stand in the dossier before.
    pub falls: Vec<StatementIx>,
    /// For each source that lost some, by its text: the positions of those that stayed.
    pub kept: BTreeMap<TextId, Vec<usize>>,
}

/// Takes an item out.
pub(super) fn without(dossier: &Dossier, entities: &Entities, target: Target) -> Without {
    let falls = falls(dossier, target);
    let mut left = Entities::clone(entities);
    let mut kept = BTreeMap::new();
    for source in falling_sources(dossier, &falls) {
        let node = dossier.source(source);
        let Some(entity) = left.sources.get_mut(source.at()).map(Arc::make_mut) else { continue };
        let mut positions = Vec::new();
        let mut statements = Vec::new();
        for own in &node.statements {
            if falls.binary_search(&own.ix()).is_err() {
                let mut statement = Statement::clone(&own.statement);
                // An id made from the words can depend on the statements before it.
                statement.id = Some(own.id.clone());
                positions.push(own.position);
                statements.push(statement);
            }
        }
        entity.head.statements = statements;
        kept.insert(entity.text, positions);
    }
    if let Target::Entity(node) = target {
        let id = dossier.id(node);
        match node {
            Node::Source(_) => drop_from(&mut left.sources, id),
            Node::Actor(_) => drop_from(&mut left.actors, id),
            Node::Allegation(_) => drop_from(&mut left.allegations, id),
            Node::Page(_) => drop_from(&mut left.pages, id),
        }
    }
    Without { entities: Arc::new(left), falls, kept }
}

fn drop_from<H>(entities: &mut Vec<Arc<Entity<H>>>, id: &str) {
    entities.retain(|entity| entity.id != id);
}

/// The statements that go with an item: a source holds them, and each has exactly one speaker.
fn falls(dossier: &Dossier, target: Target) -> Vec<StatementIx> {
    let mut falls = match target {
        Target::Statement(statement) => vec![statement],
        Target::Entity(Node::Source(source)) => dossier.statements_of(source).collect(),
        Target::Entity(Node::Actor(actor)) => dossier.actor(actor).speaks.clone(),
        Target::Entity(Node::Allegation(_) | Node::Page(_)) => Vec::new(),
    };
    falls.sort();
    falls
}

fn falling_sources(dossier: &Dossier, falls: &[StatementIx]) -> BTreeSet<SourceIx> {
    falls.iter().map(|statement| dossier.statement(*statement).source).collect()
}

/// The same, with nobody's principal made up: who spoke through an actor that went speaks in a name
/// that is then not known, and does not become independent by its going.
pub(super) fn settled(dossier: &Dossier, without: &Without, target: Target) -> Arc<Entities> {
    let Target::Entity(node @ Node::Actor(_)) = target else {
        return Arc::clone(&without.entities);
    };
    let gone = dossier.id(node);
    let mut entities = Entities::clone(&without.entities);
    for actor in &mut entities.actors {
        let head = &actor.head;
        let spoke_for_it = match (&head.speaks_for, head.part_of.first()) {
            (Some(Known::Value(principal)), _) => principal.as_str() == gone,
            (None | Some(Known::None), Some(body)) if head.kind != ActorKind::State => {
                body.as_str() == gone
            }
            _ => false,
        };
        if spoke_for_it {
            Arc::make_mut(actor).head.speaks_for = Some(Known::<Id>::Unknown);
        }
    }
    Arc::new(entities)
}
