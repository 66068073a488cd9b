//! The entities with an item taken back, and nothing taken out: a source that its publisher retracted, or
//! statements that their speakers took back.

use std::collections::BTreeMap;
use std::sync::Arc;
use thin_vec::ThinVec;

use super::target::ImpactTarget;
use super::without::{Without, falling_sources, falls};
use crate::dossier::{Dossier, Node};
use crate::entity::source::{SourceFate, Status};
use crate::entity::{Entities, Statement};

/// What the id of a statement that takes another back ends with, after the id of the other. No id has two
/// hyphens in a row, so that this one is nobody's.
pub(super) const TAKEN_BACK: &str = "--taken-back";

/// Retracts an item: a source by its `status`; a statement, and all that an actor said, by a further
/// statement of the same words that `retracts` what the first supports. `None` where nobody can retract it.
pub(super) fn retracted(
    dossier: &Dossier,
    entities: &Entities,
    target: ImpactTarget,
) -> Option<Without> {
    let falls = falls(dossier, target);
    let mut changed = Entities::clone(entities);
    match target {
        ImpactTarget::Entity(Node::Source(source)) => {
            let entity = changed.sources.get_mut(source.at())?;
            Arc::make_mut(entity).head.status = Status::from(SourceFate::Retracted);
        }
        ImpactTarget::Entity(Node::Actor(_)) | ImpactTarget::Statement(_) => {
            for source in falling_sources(dossier, &falls) {
                let Some(entity) = changed.sources.get_mut(source.at()) else { continue };
                let statements = &mut Arc::make_mut(entity).head.statements;
                let own = dossier.source(source).statements.iter();
                let back: Vec<Statement> = own
                    .filter(|own| falls.binary_search(&own.ix()).is_ok())
                    .filter_map(|own| taken_back(&own.statement, &own.id))
                    .collect();
                statements.extend(back);
            }
        }
        ImpactTarget::Entity(Node::Allegation(_) | Node::Page(_)) => return None,
    }
    Some(Without { entities: Arc::new(changed), falls, kept: BTreeMap::new() })
}

/// A statement that takes another back, if that supports anything.
fn taken_back(statement: &Statement, id: &str) -> Option<Statement> {
    let supported = statement.bearings().filter(|(verb, _, _)| verb.is_support());
    let retracts: ThinVec<_> = supported.map(|(_, _, bearing)| bearing.clone()).collect();
    (!retracts.is_empty()).then(|| Statement {
        id: Some(format!("{id}{TAKEN_BACK}").into()),
        retracts,
        asserts: ThinVec::new(),
        supports: ThinVec::new(),
        presupposes: ThinVec::new(),
        repeats: ThinVec::new(),
        qualifies: ThinVec::new(),
        disputes: ThinVec::new(),
        denies: ThinVec::new(),
        finds: ThinVec::new(),
        context: ThinVec::new(),
        said: None,
        via: ThinVec::new(),
        reports: ThinVec::new(),
        cites: ThinVec::new(),
        ..statement.clone()
    })
}
