//! What an entity leaves on those that it speaks of: every relation, to be laid the other way.
//!
//! The marks of an entity follow from its node alone. They are laid when it comes and lifted when it
//! changes, so that a dossier made from an earlier one has the same backlinks as one made anew.

use std::sync::Arc;

use casefile_words::Region;
use thin_vec::ThinVec;

use crate::dossier::{
    ActorIx, ActorNode, Addressee, AllegationIx, AllegationNode, Dossier, IncomingBearing, Node,
    PageIx, PageNode, RelationNode, SourceIx, SourceNode, StatementIx,
};

/// One relation, seen from the entity that it goes to.
#[derive(Debug, Clone)]
pub(super) enum Backlink {
    /// A source that an actor published.
    Published(ActorIx, SourceIx),
    /// A source that names an actor.
    Named(ActorIx, SourceIx),
    /// A source with a picture of an actor.
    Depicted(ActorIx, SourceIx),
    /// A statement that an actor made.
    Spoken(ActorIx, StatementIx),
    /// A statement that tells an actor's words.
    Reported(ActorIx, StatementIx),
    /// A statement that passed through an actor.
    Carried(ActorIx, StatementIx),
    /// A statement addressed to an actor.
    Addressed(ActorIx, StatementIx),
    /// An actor in whose name another one speaks.
    SpokenFor(ActorIx, ActorIx),
    /// An actor that another one is part of.
    Member(ActorIx, ActorIx),
    /// An actor of which somebody holds an office, or that holds the rights in a source.
    Titled(ActorIx, Node),
    /// An allegation that accuses an actor, with the place among the accused.
    Accused(ActorIx, (AllegationIx, usize)),
    /// An allegation to which an actor responded, with the response's place.
    Responded(ActorIx, (AllegationIx, usize)),
    /// A statement that bears on an allegation.
    Borne(AllegationIx, IncomingBearing),
    /// A relation that another allegation has to one.
    Related(AllegationIx, RelationNode),
    /// A statement that cites another.
    Cited(StatementIx, StatementIx),
    /// An allegation that speaks of a statement.
    SpokenOf(StatementIx, AllegationIx),
    /// A statement that cites a source.
    SourceCited(SourceIx, StatementIx),
    /// A source that is replaced by another.
    Replaced(SourceIx, SourceIx),
    /// A source of which another is a translation.
    Translated(SourceIx, SourceIx),
    /// A body that links to an entity.
    Linked(Node, Node),
}

/// The marks of a source and of its statements.
pub(super) fn of_source(ix: SourceIx, node: &SourceNode) -> Vec<Backlink> {
    let mut marks = linked(Node::Source(ix), &node.links);
    marks.extend(node.publisher.map(|actor| Backlink::Published(actor, ix)));
    marks.extend(node.holder.map(|actor| Backlink::Titled(actor, Node::Source(ix))));
    marks.extend(node.replaced_by.map(|by| Backlink::Replaced(by, ix)));
    marks.extend(node.translation_of.map(|of| Backlink::Translated(of, ix)));
    let mut named: Vec<ActorIx> = node.mentions.iter().map(|mention| mention.actor).collect();
    named.sort_unstable();
    named.dedup();
    marks.extend(named.into_iter().map(|actor| Backlink::Named(actor, ix)));
    marks.extend(node.depicts.iter().map(|(_, actor)| Backlink::Depicted(*actor, ix)));
    for statement in &node.statements {
        let ix = statement.ix();
        marks.extend(statement.speaker.map(|actor| Backlink::Spoken(actor, ix)));
        let reported = statement.reports.iter().filter_map(|reported| reported.speaker);
        marks.extend(reported.map(|actor| Backlink::Reported(actor, ix)));
        // What stands in a headline or the like is the publisher's, came through nobody and was said to nobody.
        if statement.statement.region == Region::Body {
            let carried = statement.via.iter().filter_map(|hop| hop.who);
            marks.extend(carried.map(|actor| Backlink::Carried(actor, ix)));
            for to in &statement.to {
                if let Addressee::Actor(actor) = to {
                    marks.push(Backlink::Addressed(*actor, ix));
                }
            }
        }
        for (bearing, one) in statement.bearings.iter().enumerate() {
            let borne = IncomingBearing { verb: one.verb, statement: ix, bearing };
            marks.push(Backlink::Borne(one.allegation, borne));
        }
        for cited in &statement.cites {
            marks.extend(cited.statement.map(|statement| Backlink::Cited(statement, ix)));
            marks.extend(cited.source.map(|source| Backlink::SourceCited(source, ix)));
        }
    }
    marks
}

/// The marks of an actor.
pub(super) fn of_actor(ix: ActorIx, node: &ActorNode) -> Vec<Backlink> {
    let mut marks = linked(Node::Actor(ix), &node.links);
    marks.extend(node.speaks_for.map(|principal| Backlink::SpokenFor(principal, ix)));
    marks.extend(node.part_of.iter().map(|body| Backlink::Member(*body, ix)));
    marks.extend(node.offices_of.iter().map(|of| Backlink::Titled(*of, Node::Actor(ix))));
    marks
}

/// The marks of an allegation.
pub(super) fn of_allegation(ix: AllegationIx, node: &AllegationNode) -> Vec<Backlink> {
    let mut marks = linked(Node::Allegation(ix), &node.links);
    for (place, accused) in node.accused.iter().enumerate() {
        marks.extend(accused.actor.map(|actor| Backlink::Accused(actor, (ix, place))));
    }
    for (place, response) in node.responses.iter().enumerate() {
        marks.extend(response.by.map(|by| Backlink::Responded(by, (ix, place))));
        marks.extend(response.statement.map(|statement| Backlink::SpokenOf(statement, ix)));
    }
    for relation in &node.relations {
        marks.extend(relation.statement.map(|statement| Backlink::SpokenOf(statement, ix)));
        if let Some(to) = relation.allegation {
            let back = RelationNode { allegation: Some(ix), statement: None, ..relation.clone() };
            marks.push(Backlink::Related(to, back));
        }
    }
    marks
}

/// The marks of a page.
pub(super) fn of_page(ix: PageIx, node: &PageNode) -> Vec<Backlink> {
    linked(Node::Page(ix), &node.links)
}

fn linked(from: Node, to: &[Node]) -> Vec<Backlink> {
    to.iter().filter(|to| **to != from).map(|to| Backlink::Linked(*to, from)).collect()
}

impl Backlink {
    /// Lays it on the entity that it goes to.
    pub fn lay(self, dossier: &mut Dossier) {
        match self {
            Self::Related(to, relation) => {
                let list = &mut allegation(dossier, to).reverse_relations;
                let at = list.partition_point(|own| own.allegation <= relation.allegation);
                list.insert(at, relation);
            }
            other => other.change(dossier, &BacklinkEdit::Lay),
        }
    }

    /// Takes it off again.
    pub fn lift(self, dossier: &mut Dossier) {
        match self {
            Self::Related(to, relation) => {
                let list = &mut allegation(dossier, to).reverse_relations;
                list.retain(|own| own.allegation != relation.allegation);
            }
            other => other.change(dossier, &BacklinkEdit::Lift),
        }
    }

    fn change(self, dossier: &mut Dossier, change: &BacklinkEdit) {
        match self {
            Self::Published(on, by) => change.make(&mut actor(dossier, on).published, by),
            Self::Named(on, by) => change.make(&mut actor(dossier, on).mentions, by),
            Self::Depicted(on, by) => change.make(&mut actor(dossier, on).depicted_in, by),
            Self::Spoken(on, by) => change.make(&mut actor(dossier, on).speaks, by),
            Self::Reported(on, by) => change.make(&mut actor(dossier, on).reported_in, by),
            Self::Carried(on, by) => change.make(&mut actor(dossier, on).carried, by),
            Self::Addressed(on, by) => change.make(&mut actor(dossier, on).addressed_in, by),
            Self::SpokenFor(on, by) => change.make(&mut actor(dossier, on).spoken_for_by, by),
            Self::Member(on, by) => change.make(&mut actor(dossier, on).members, by),
            Self::Titled(on, by) => change.make(&mut actor(dossier, on).named_by, by),
            Self::Accused(on, by) => change.make(&mut actor(dossier, on).accused_in, by),
            Self::Responded(on, by) => change.make(&mut actor(dossier, on).responses, by),
            Self::Borne(on, by) => change.make(&mut allegation(dossier, on).bearings, by),
            Self::Cited(on, by) => {
                let statements = &mut source(dossier, on.source).statements;
                if let Some(statement) = statements.get_mut(on.position as usize) {
                    change.make(&mut statement.cited_by, by);
                }
            }
            Self::SpokenOf(on, by) => {
                let statements = &mut source(dossier, on.source).statements;
                if let Some(statement) = statements.get_mut(on.position as usize) {
                    change.make(&mut statement.spoken_of_by, by);
                }
            }
            Self::SourceCited(on, by) => change.make(&mut source(dossier, on).cited_by, by),
            Self::Replaced(on, by) => change.make(&mut source(dossier, on).replaces, by),
            Self::Translated(on, by) => change.make(&mut source(dossier, on).translations, by),
            Self::Linked(on, by) => match on {
                Node::Source(ix) => change.make(&mut source(dossier, ix).linked_from, by),
                Node::Actor(ix) => change.make(&mut actor(dossier, ix).linked_from, by),
                Node::Allegation(ix) => change.make(&mut allegation(dossier, ix).linked_from, by),
                Node::Page(ix) => {
                    change.make(&mut Arc::make_mut(&mut dossier.pages[ix.at()]).linked_from, by);
                }
            },
            Self::Related(..) => {}
        }
    }
}

/// What happens to a list of backlinks, which is in order and names nobody twice.
enum BacklinkEdit {
    Lay,
    Lift,
}

impl BacklinkEdit {
    fn make<T: Ord>(&self, list: &mut ThinVec<T>, value: T) {
        match (self, list.binary_search(&value)) {
            (Self::Lay, Err(at)) => list.insert(at, value),
            (Self::Lift, Ok(at)) => {
                list.remove(at);
            }
            (Self::Lay, Ok(_)) | (Self::Lift, Err(_)) => {}
        }
    }
}

// A node that an earlier dossier has as well is copied before it is changed.

fn source(dossier: &mut Dossier, ix: SourceIx) -> &mut SourceNode {
    Arc::make_mut(&mut dossier.sources[ix.at()])
}

fn actor(dossier: &mut Dossier, ix: ActorIx) -> &mut ActorNode {
    Arc::make_mut(&mut dossier.actors[ix.at()])
}

fn allegation(dossier: &mut Dossier, ix: AllegationIx) -> &mut AllegationNode {
    Arc::make_mut(&mut dossier.allegations[ix.at()])
}
