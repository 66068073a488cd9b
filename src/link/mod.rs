//! Links entities into a [`Dossier`]: ids resolved, quotations located, names found, backlinks laid.
//!
//! 1. Every id is entered with its entity, every statement with its address.
//! 2. Source by source, in parallel: quotations are located and names are found.
//! 3. In order of ids: references become indexes, and each is laid both ways.
//! 4. Standings are computed.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, Field, Place, Report};
use crate::dossier::{
    AccusedNode, ActorIx, ActorNode, AllegationNode, Dossier, Doubt, Independence, Located,
    Mention, Node, PageNode, RelationNode, ResponseNode, SourceIx, SourceNode, Standing,
    StatementIx, StatementNode,
};
use crate::entity::{Entities, Entity, Kind, Source, Verb};
use crate::markdown::Stretch;
use crate::memory::{Last, Memo};
use crate::value::{Known, StatementRef};

mod back;
mod bodies;
mod kept;
mod names;
mod resolve;
mod source;
mod standing;
mod statement;
mod words;

use names::Names;
use resolve::Resolver;
use source::Quotations;

/// So many sources are linked by one thread at a time: enough that they are worth its while, few enough
/// that no thread is left waiting.
const TOGETHER: usize = 128;

/// Places named in a message; further ones are counted.
const MOST_SHOWN: usize = 8;

/// What a reference that does not resolve is.
#[derive(Debug, Clone, Copy)]
pub enum Missing<'a> {
    /// A fault.
    Unknown,
    /// Withheld if it is one of these ids, by the key at the place; a fault otherwise, which was reported
    /// when all entities were linked.
    Withheld(&'a BTreeMap<String, Place>),
}

/// What was made of single sources before.
#[derive(Debug, Default)]
pub struct Remembered {
    quotations: Memo<Entity<Source>, Arc<Quotations>>,
    names: Last<Vec<names::Written>, Arc<Names>>,
    mentions: Memo<Entity<Source>, Arc<[Mention]>>,
    standings: kept::Kept,
}

impl Remembered {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.quotations.forget();
        self.mentions.forget();
    }
}

/// Links entities.
#[must_use]
pub fn link<'a>(
    entities: &'a Entities,
    config: &'a Config,
    missing: Missing<'_>,
    remembered: &Remembered,
) -> Report<Dossier<'a>> {
    let names =
        remembered.names.of(Names::known_by(&entities.actors), |forms| Arc::new(Names::of(forms)));
    let (quotations, found): (Vec<Arc<Quotations>>, Vec<Arc<[Mention]>>) = entities
        .sources
        .par_iter()
        .map(|source| {
            let quotations =
                remembered.quotations.of(source, || Arc::new(source::quotations(source)));
            let find = || names.find(source.prose.text()).into();
            (quotations, remembered.mentions.of_both(source, names.print(), find))
        })
        .unzip();
    let mut resolver = Resolver::new(entities, &quotations, missing);

    let mut dossier = Dossier {
        config,
        sources: Vec::with_capacity(entities.sources.len()),
        actors: actors(entities, &mut resolver),
        allegations: Vec::with_capacity(entities.allegations.len()),
        pages: pages(entities),
        statements: Vec::new(),
        ids: resolver.known.ids.clone(),
        overall: Independence::default(),
        doubt: Doubt::default(),
    };
    let linked: Vec<(Vec<SourceNode<'a>>, Vec<StatementNode<'a>>, Resolver<'a, '_>)> = entities
        .sources
        .par_chunks(TOGETHER)
        .zip(quotations.par_chunks(TOGETHER).zip(found.par_chunks(TOGETHER)))
        .enumerate()
        .map(|(chunk, (sources, (quotations, found)))| {
            let mut resolver = resolver.fork();
            let (mut nodes, mut statements) = (Vec::with_capacity(sources.len()), Vec::new());
            let each = sources.iter().zip(quotations).zip(found);
            for (place, ((entity, quotations), found)) in (chunk * TOGETHER..).zip(each) {
                let source = SourceIx(u32::try_from(place).unwrap_or(u32::MAX));
                resolver.absorb(quotations.diagnostics.clone());
                let (mentions, faults) = source::mentions(entity, found, &resolver);
                resolver.absorb(faults);
                let located = (quotations.places.as_slice(), mentions);
                nodes.push(link_source(entity, source, located, &mut resolver, &mut statements));
            }
            (nodes, statements, resolver)
        })
        .collect();
    dossier.statements.reserve(linked.iter().map(|(_, statements, _)| statements.len()).sum());
    for (nodes, statements, fork) in linked {
        resolver.join(fork);
        dossier.sources.extend(nodes);
        dossier.statements.extend(statements);
    }
    link_allegations(&mut dossier, entities, &mut resolver);
    back::lay(&mut dossier);
    bodies::lay(&mut dossier, entities, &mut resolver);
    let work_out = |node: &AllegationNode<'_>| {
        (accused_words(&dossier, node), standing::of(&dossier, node).into())
    };
    let order = &resolver.known.allegation_order;
    let (standings, overall) = rayon::join(
        || remembered.standings.of(&dossier, entities, &quotations, order, work_out),
        || overall(&dossier),
    );
    for (node, (found, standing)) in dossier.allegations.iter_mut().zip(standings) {
        for (accused, found) in node.accused.iter_mut().zip(found.iter()) {
            accused.found = Arc::clone(found);
        }
        node.standing = standing;
    }
    dossier.overall = overall;
    dossier.doubt = resolver.doubt(entities);
    Report { value: dossier, diagnostics: resolver.into_diagnostics() }
}

/// Where somebody is named: stretches of statements.
type Places = Arc<[(StatementIx, Stretch)]>;

/// Of an allegation, where each of the accused is named, and the standing.
type Found = (Arc<[Places]>, Arc<Standing>);

/// Who and what all allegations rest on together.
fn overall(dossier: &Dossier<'_>) -> Independence {
    let supporting = dossier.statement_indexes().filter(|statement| {
        let bearings = &dossier.statement(*statement).bearings;
        bearings.iter().any(|bearing| bearing.verb.is_support())
    });
    standing::independence(dossier, supporting)
}

fn pages(entities: &Entities) -> Vec<PageNode<'_>> {
    let mut pages: Vec<PageNode<'_>> =
        entities.pages.iter().map(|entity| PageNode { entity, linked_from: Vec::new() }).collect();
    pages.sort_by_key(|page| resolve::page_order(page.entity));
    pages
}

fn actors<'a>(entities: &'a Entities, resolver: &mut Resolver<'a, '_>) -> Vec<ActorNode<'a>> {
    let mut actors: Vec<ActorNode<'a>> = entities
        .actors
        .iter()
        .map(|entity| {
            let text = entity.text;
            let head = &entity.head;
            let speaks_for = head.speaks_for.as_ref().and_then(Known::value).and_then(|id| {
                resolver.actor(&id.0, || Place::Value(text, Field::of("speaks_for")))
            });
            let part_of = head.part_of.iter().enumerate().filter_map(|(index, id)| {
                resolver.actor(&id.0, || Place::Value(text, Field::of("part_of").item(index)))
            });
            let part_of = part_of.collect();
            for (index, role) in head.roles.iter().enumerate() {
                if let Some(of) = &role.of {
                    resolver.actor_or_words(of, || {
                        Place::Value(text, Field::of("roles").item(index).key("of"))
                    });
                }
            }
            ActorNode {
                entity,
                principal: None,
                speaks_for,
                part_of,
                spoken_for_by: Vec::new(),
                members: Vec::new(),
                speaks: Vec::new(),
                reported_in: Vec::new(),
                carried: Vec::new(),
                addressed_in: Vec::new(),
                published: Vec::new(),
                accused_in: Vec::new(),
                responses: Vec::new(),
                mentions: Vec::new(),
                depicted_in: Vec::new(),
                linked_from: Vec::new(),
            }
        })
        .collect();
    for (actor, principal) in standing::principals(&actors).into_iter().enumerate() {
        let ix = ActorIx(u32::try_from(actor).unwrap_or(u32::MAX));
        actors[actor].principal = principal;
        if let Some(speaks_for) = actors[actor].speaks_for {
            actors[speaks_for.at()].spoken_for_by.push(ix);
        }
        for body in actors[actor].part_of.clone() {
            actors[body.at()].members.push(ix);
        }
    }
    actors
}

fn link_source<'a>(
    entity: &'a Arc<Entity<Source>>,
    source: SourceIx,
    (places, mentions): (&[Option<Located>], Vec<Mention>),
    resolver: &mut Resolver<'a, '_>,
    statements: &mut Vec<StatementNode<'a>>,
) -> SourceNode<'a> {
    let text = entity.text;
    let head = &entity.head;
    let publisher = head
        .publisher
        .value()
        .and_then(|id| resolver.actor(&id.0, || Place::Value(text, Field::of("publisher"))));
    let replaced_by = match &head.status {
        crate::entity::source::Status::ReplacedBy(id) => {
            let place = || Place::Value(text, Field::of("status").key("replaced_by"));
            match resolver.entity(&id.0, Some(Kind::Source), place) {
                Some(Node::Source(source)) => Some(source),
                _ => None,
            }
        }
        _ => None,
    };
    if let Some(Some(holder)) = head.rights.as_ref().map(|rights| &rights.holder)
        && let Some(holder) = holder.value()
    {
        let place = || Place::Value(text, Field::of("rights").key("holder"));
        resolver.actor_or_words(holder, place);
    }
    let mut depicts = Vec::new();
    for (picture, media) in head.media.iter().enumerate() {
        for (index, id) in media.depicts.iter().enumerate() {
            let field = || Field::of("media").item(picture).key("depicts").item(index);
            let actor = resolver.actor(&id.0, || Place::Value(text, field()));
            depicts.extend(actor.map(|actor| (picture, actor)));
        }
    }
    for (index, hand) in head.mentions.iter().enumerate() {
        let field = || Field::of("mentions").item(index).key("actor");
        resolver.actor(&hand.actor.0, || Place::Value(text, field()));
    }
    let first = resolver.first_statement(source);
    let mut own = Vec::with_capacity(head.statements.len());
    for (position, (statement, found)) in head.statements.iter().zip(places).enumerate() {
        own.push(StatementIx(first + u32::try_from(position).unwrap_or(u32::MAX)));
        let node = statement::link(entity, source, position, statement, found.clone(), resolver);
        statements.push(node);
    }
    SourceNode {
        entity,
        publisher,
        statements: own,
        mentions,
        depicts,
        cited_by: Vec::new(),
        linked_from: Vec::new(),
        replaced_by,
    }
}

fn link_allegations<'a>(
    dossier: &mut Dossier<'a>,
    entities: &'a Entities,
    resolver: &mut Resolver<'a, '_>,
) {
    for index in resolver.known.allegation_order.clone() {
        let entity = &entities.allegations[index];
        let text = entity.text;
        let head = &entity.head;
        let mut accused = Vec::with_capacity(head.accused().len());
        for (index, one) in head.accused().iter().enumerate() {
            let place = || Place::Value(text, Field::of("accused").item(index).key("actor"));
            let actor = resolver.actor(&one.actor.0, place);
            accused.push(AccusedNode { accused: one, actor, found: Arc::default() });
        }
        let mut relations = Vec::with_capacity(head.relations.len());
        for (index, relation) in head.relations.iter().enumerate() {
            let place = || Place::Value(text, Field::of("relations").item(index).key("to"));
            let to = StatementRef::parse(&relation.to.0);
            let (allegation, statement) = if to.statement.is_some() {
                (None, resolver.statement(&relation.to.0, None, place))
            } else {
                (resolver.allegation_if_shown(&relation.to.0, place), None)
            };
            if allegation.is_some() || statement.is_some() {
                relations.push(RelationNode {
                    kind: relation.kind,
                    allegation,
                    statement,
                    because: relation.because.as_deref(),
                });
            }
        }
        let mut responses = Vec::with_capacity(head.responses.len());
        for (index, response) in head.responses.iter().enumerate() {
            let field = Field::of("responses").item(index);
            let by = resolver.actor(&response.by.0, || Place::Value(text, field.key("by")));
            let statement = response.statement.as_ref().and_then(|statement| {
                resolver.statement(statement, None, || Place::Value(text, field.key("statement")))
            });
            responses.push(ResponseNode { response, by, statement });
        }
        dossier.allegations.push(AllegationNode {
            entity,
            accused,
            bearings: Vec::new(),
            relations,
            reverse_relations: Vec::new(),
            responses,
            standing: Arc::default(),
            linked_from: Vec::new(),
        });
    }
}

/// Finds the words that name or describe each accused in the statements that support an allegation.
fn accused_words(dossier: &Dossier<'_>, node: &AllegationNode<'_>) -> Arc<[Places]> {
    let mut found: Vec<Vec<(StatementIx, Stretch)>> = vec![Vec::new(); node.accused.len()];
    for borne in &node.bearings {
        if !borne.verb.is_support() && borne.verb != Verb::Repeats {
            continue;
        }
        let statement = dossier.statement(borne.statement);
        let source = dossier.source(statement.source);
        let Some(located) = &statement.located else { continue };
        for (accused, list) in node.accused.iter().zip(&mut found) {
            if let Some(words) = &accused.accused.words
                && let Some(stretch) =
                    crate::quote::part(&source.entity.prose, &located.stretches, words)
            {
                list.push((borne.statement, stretch));
            }
            let first = source
                .mentions
                .partition_point(|mention| mention.stretch.end <= located.whole().start);
            for mention in source.mentions.iter().skip(first) {
                if mention.stretch.start >= located.whole().end {
                    break;
                }
                if Some(mention.actor) == accused.actor && located.contains(&mention.stretch) {
                    list.push((borne.statement, mention.stretch.clone()));
                }
            }
        }
    }
    for list in &mut found {
        list.sort_by_key(|(statement, stretch)| (*statement, stretch.start, stretch.end));
        list.dedup();
    }
    found.into_iter().map(Arc::from).collect()
}

/// A fault of a reference.
fn fault(rule: &'static str, place: Place, message: String) -> Diagnostic {
    Diagnostic::error(rule, place, message)
}
