//! The entities without an item and without the statements that cannot be without it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::target::ImpactTarget;
use crate::dossier::{Dossier, InNameOf, Node, SourceIx, StatementIx};
use crate::entity::statement::Said;
use crate::entity::{Entities, Entity, Statement};
use crate::text::TextId;
use crate::value::{Id, Known, StatementRef};

/// Entities without an item, references to it left as they are.
pub(super) struct Without {
    pub entities: Arc<Entities>,
    /// The statements that went, as they stand in the dossier before.
    pub falls: Vec<StatementIx>,
    /// For each source that lost some, by its text: the positions of those that stayed.
    pub kept: BTreeMap<TextId, Vec<usize>>,
}

/// Takes an item out.
pub(super) fn without(dossier: &Dossier, entities: &Entities, target: ImpactTarget) -> Without {
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
                statement.id = Some(own.id.clone().into());
                positions.push(own.position);
                statements.push(statement);
            }
        }
        entity.head.statements = statements;
        kept.insert(entity.text, positions);
    }
    if let ImpactTarget::Entity(node) = target {
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
pub(super) fn falls(dossier: &Dossier, target: ImpactTarget) -> Vec<StatementIx> {
    let mut falls = match target {
        ImpactTarget::Statement(statement) => vec![statement],
        ImpactTarget::Entity(Node::Source(source)) => dossier.statements_of(source).collect(),
        ImpactTarget::Entity(Node::Actor(actor)) => dossier.actor(actor).speaks.to_vec(),
        ImpactTarget::Entity(Node::Allegation(_) | Node::Page(_)) => Vec::new(),
    };
    falls.sort();
    falls
}

pub(super) fn falling_sources(dossier: &Dossier, falls: &[StatementIx]) -> BTreeSet<SourceIx> {
    falls.iter().map(|statement| dossier.statement(*statement).source).collect()
}

/// The same, with nothing made up: who spoke through an actor that went speaks in a name that is then not
/// known, and does not become independent by its going; a day that counts from a statement that went is not
/// known either.
pub(super) fn settled(dossier: &Dossier, without: &Without, target: ImpactTarget) -> Arc<Entities> {
    let mut entities = Entities::clone(&without.entities);
    if let ImpactTarget::Entity(node @ Node::Actor(_)) = target {
        unsettle_principals(&mut entities, dossier, node);
    }
    unsettle_dates(&mut entities, dossier, &without.falls);
    Arc::new(entities)
}

fn unsettle_principals(entities: &mut Entities, dossier: &Dossier, gone: Node) {
    let spoke_for_it = dossier.actor_indexes().filter(|actor| {
        matches!(dossier.in_name_of(*actor), InNameOf::Other(next) if Node::Actor(next) == gone)
    });
    let ids: BTreeSet<&str> =
        spoke_for_it.map(|actor| dossier.actor(actor).entity.id.as_str()).collect();
    for actor in entities.actors.iter_mut().filter(|actor| ids.contains(actor.id.as_str())) {
        Arc::make_mut(actor).head.speaks_for = Some(Known::<Id>::Unknown);
    }
}

fn unsettle_dates(entities: &mut Entities, dossier: &Dossier, falls: &[StatementIx]) {
    let gone: BTreeSet<(&str, &str)> = falls
        .iter()
        .map(|ix| dossier.statement(*ix))
        .map(|node| (dossier.source(node.source).entity.id.as_str(), node.id.as_str()))
        .collect();
    for source in &mut entities.sources {
        let hangs = |said: &Option<Box<Said>>| {
            let anchor = said.as_ref().and_then(|said| said.relative_to.as_deref());
            anchor.map(StatementRef::parse).is_some_and(|anchor| {
                let own = Some(anchor.entity).filter(|id| !id.is_empty()).unwrap_or(&source.id);
                anchor.statement.is_some_and(|statement| gone.contains(&(own, statement)))
            })
        };
        let all = source.head.statements.iter();
        let hangs_there = |one: &Statement| {
            hangs(&one.said) || one.reports.iter().any(|reported| hangs(&reported.said))
        };
        let by_default = source.head.defaults.as_ref().is_some_and(|own| hangs(&own.said));
        if !by_default && !all.clone().any(hangs_there) {
            continue;
        }
        let own: Vec<bool> = all.clone().map(|one| hangs(&one.said)).collect();
        let inner: Vec<Vec<bool>> = all
            .map(|one| one.reports.iter().map(|reported| hangs(&reported.said)).collect())
            .collect();
        let forget = |said: &mut Option<Box<Said>>| {
            if let Some(said) = said {
                said.date = Known::Unknown;
            }
        };
        let head = &mut Arc::make_mut(source).head;
        if let (true, Some(defaults)) = (by_default, &mut head.defaults) {
            forget(&mut defaults.said);
        }
        let statements = &mut head.statements;
        for ((statement, own), inner) in statements.iter_mut().zip(own).zip(inner) {
            if own {
                forget(&mut statement.said);
            }
            for (reported, hangs) in statement.reports.iter_mut().zip(inner) {
                if hangs {
                    forget(&mut reported.said);
                }
            }
        }
    }
}
