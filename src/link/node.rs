//! Makes the nodes of single entities: what they refer to, resolved; what refers to them is laid later.

use std::sync::Arc;

use thin_vec::ThinVec;

use super::alone::SourceFacts;
use super::bodies;
use super::resolve::Resolver;
use super::source;
use super::statement;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::dossier::{
    AccusedNode, ActorIx, ActorNode, AllegationNode, PageNode, RelationNode, ResponseNode,
    SourceIx, SourceNode,
};
use crate::entity::source::SourceFate;
use crate::entity::{Actor, Allegation, Entity, Page, Source};
use crate::value::{Known, StatementRef};

/// A source with its statements.
pub(super) fn source(
    entity: &Arc<Entity<Source>>,
    ix: SourceIx,
    alone: &SourceFacts,
    resolver: &mut Resolver<'_>,
) -> SourceNode {
    let text = entity.text;
    let head = &entity.head;
    resolver.absorb(alone.quotations.diagnostics.clone());
    let (mentions, faults) = source::mentions(entity, &alone.found.mentions, resolver);
    resolver.absorb(faults);
    let namesakes = source::namesakes(&alone.found.namesakes, &mentions);
    let look_alikes = source::look_alikes(&alone.found.look_alikes, &mentions);
    let publisher = head
        .publisher
        .value()
        .and_then(|id| resolver.actor(&id.0, || Place::Value(text, FieldPath::of("publisher"))));
    let replaced_by = replaced_by(entity, resolver);
    let holder = holder(entity, resolver);
    let translation_of = translation_of(entity, ix, resolver);
    let depicts = depicts(entity, resolver);
    for (index, hand) in head.mentions.iter().enumerate() {
        let field = || FieldPath::of("mentions").item(index).key("actor");
        resolver.actor(&hand.actor.0, || Place::Value(text, field()));
    }
    statement::resolve_defaults(entity, ix, resolver);
    let mut statements = Vec::with_capacity(head.statements.len());
    statements.extend(alone.quotations.each().filter_map(|(position, id, found)| {
        statement::link(entity, ix, (position, id), found.clone(), resolver)
    }));
    SourceNode {
        entity: Arc::clone(entity),
        publisher,
        by_id: SourceNode::in_order_of_ids(&statements),
        statements,
        mentions,
        namesakes,
        look_alikes,
        depicts,
        cited_by: ThinVec::new(),
        replaced_by,
        translation_of,
        translations: ThinVec::new(),
        holder,
        links: bodies::links(entity, resolver),
        replaces: ThinVec::new(),
        linked_from: ThinVec::new(),
    }
}

/// The source that stands in the place of one.
fn replaced_by(entity: &Entity<Source>, resolver: &mut Resolver<'_>) -> Option<SourceIx> {
    let status = &entity.head.status;
    let id = &status.replaced_by.as_ref()?.0;
    let place = || Place::Value(entity.text, FieldPath::of("status").key("replaced_by"));
    // What a source was replaced by is all that is known of its status, or only a part of it.
    match status.is {
        SourceFate::Replaced => resolver.source(id, place),
        _ => resolver.source_if_shown(id, place),
    }
}

/// The source that one is a translation of; none is one of itself.
fn translation_of(
    entity: &Entity<Source>,
    ix: SourceIx,
    resolver: &mut Resolver<'_>,
) -> Option<SourceIx> {
    let of = entity.head.translation_of.as_ref()?;
    let place = || Place::Value(entity.text, FieldPath::of("translation_of"));
    let original = resolver.source(&of.source.0, place)?;
    if original != ix {
        return Some(original);
    }
    resolver.absorb(vec![
        Diagnostic::error("bad-value", place(), "a source cannot be a translation of itself")
            .hint("name the source that holds the words in their own language"),
    ]);
    None
}

/// Who holds the rights to a source, where that is an actor of the dossier.
fn holder(entity: &Entity<Source>, resolver: &mut Resolver<'_>) -> Option<ActorIx> {
    let holder = entity.head.rights.as_ref()?.holder.as_ref()?.value()?;
    let place = || Place::Value(entity.text, FieldPath::of("rights").key("holder"));
    resolver.actor_or_words(holder, place)
}

/// The actors in the pictures of a source, each with the picture's place in its list.
fn depicts(entity: &Entity<Source>, resolver: &mut Resolver<'_>) -> ThinVec<(usize, ActorIx)> {
    let mut depicts = ThinVec::new();
    for (picture, media) in entity.head.media.iter().enumerate() {
        for (index, id) in media.depicts.iter().enumerate() {
            let field = || FieldPath::of("media").item(picture).key("depicts").item(index);
            let actor = resolver.actor(&id.0, || Place::Value(entity.text, field()));
            depicts.extend(actor.map(|actor| (picture, actor)));
        }
    }
    depicts
}

/// An actor; in whose name it speaks in the end is worked out when all actors are there.
pub(super) fn actor(entity: &Arc<Entity<Actor>>, resolver: &mut Resolver<'_>) -> ActorNode {
    let text = entity.text;
    let head = &entity.head;
    let speaks_for =
        head.speaks_for.as_ref().and_then(Known::value).and_then(|id| {
            resolver.actor(&id.0, || Place::Value(text, FieldPath::of("speaks_for")))
        });
    let part_of = head.part_of.iter().enumerate().filter_map(|(index, id)| {
        resolver.actor(&id.0, || Place::Value(text, FieldPath::of("part_of").item(index)))
    });
    let part_of = part_of.collect();
    let offices = head.roles.iter().enumerate().filter_map(|(index, role)| {
        let place = || Place::Value(text, FieldPath::of("roles").item(index).key("of"));
        resolver.actor_or_words(role.of.as_ref()?, place)
    });
    let offices_of = offices.collect();
    ActorNode {
        entity: Arc::clone(entity),
        principal: None,
        speaks_for,
        part_of,
        offices_of,
        links: bodies::links(entity, resolver),
        spoken_for_by: ThinVec::new(),
        members: ThinVec::new(),
        speaks: ThinVec::new(),
        reported_in: ThinVec::new(),
        carried: ThinVec::new(),
        addressed_in: ThinVec::new(),
        published: ThinVec::new(),
        accused_in: ThinVec::new(),
        responses: ThinVec::new(),
        mentions: ThinVec::new(),
        named_by: ThinVec::new(),
        depicted_in: ThinVec::new(),
        linked_from: ThinVec::new(),
    }
}

/// An allegation; its standing is worked out when everything is laid that bears on it.
pub(super) fn allegation(
    entity: &Arc<Entity<Allegation>>,
    resolver: &mut Resolver<'_>,
) -> AllegationNode {
    let text = entity.text;
    let head = &entity.head;
    let mut accused = ThinVec::with_capacity(head.accused().len());
    for (index, one) in head.accused().iter().enumerate() {
        let place = || Place::Value(text, FieldPath::of("accused").item(index).key("actor"));
        let actor = resolver.actor(&one.actor.0, place);
        accused.push(AccusedNode { accused: one.clone(), actor, found: Arc::default() });
    }
    let mut relations = ThinVec::with_capacity(head.relations.len());
    for (index, relation) in head.relations.iter().enumerate() {
        let place = || Place::Value(text, FieldPath::of("relations").item(index).key("to"));
        let to = StatementRef::parse(&relation.to.0);
        let (allegation, statement) = if to.statement.is_some() {
            (None, resolver.statement(&relation.to.0, None, place))
        } else {
            (resolver.allegation_if_shown(&relation.to.0, place), None)
        };
        if allegation.is_some() || statement.is_some() {
            let because = relation.because.clone();
            relations.push(RelationNode { kind: relation.kind, allegation, statement, because });
        }
    }
    let mut responses = ThinVec::with_capacity(head.responses.len());
    for (index, response) in head.responses.iter().enumerate() {
        let field = FieldPath::of("responses").item(index);
        let by = resolver.actor(&response.by.0, || Place::Value(text, field.key("by")));
        let statement = response.statement.as_ref().and_then(|statement| {
            resolver.statement(statement, None, || Place::Value(text, field.key("statement")))
        });
        responses.push(ResponseNode { response: response.clone(), by, statement });
    }
    AllegationNode {
        entity: Arc::clone(entity),
        accused,
        bearings: ThinVec::new(),
        relations,
        reverse_relations: ThinVec::new(),
        responses,
        links: bodies::links(entity, resolver),
        standing: Arc::default(),
        linked_from: ThinVec::new(),
    }
}

pub(super) fn page(entity: &Arc<Entity<Page>>, resolver: &mut Resolver<'_>) -> PageNode {
    PageNode {
        entity: Arc::clone(entity),
        links: bodies::links(entity, resolver),
        linked_from: ThinVec::new(),
    }
}
