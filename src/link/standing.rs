//! Computes standings: who speaks in whose name, and how many independent origins there are.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::dossier::{
    ActorIx, AllegationIx, AllegationNode, CitedNode, Contest, Contesting, Dossier, InNameOf,
    IncomingBearing, Independence, Opposition, SourceIx, Standing, StatementIx, Support,
    Withdrawal,
};
use crate::entity::Verb;
use crate::entity::actor::ActorKind;
use crate::entity::source::SourceKind;

/// Lays on every actor in whose name it speaks in the end.
pub(super) fn lay_principals(dossier: &mut Dossier) {
    let principals = principals(dossier);
    for (actor, principal) in dossier.actors.iter_mut().zip(principals) {
        Arc::make_mut(actor).principal = principal;
    }
}

/// In whose name each actor speaks in the end, step by step; `None` where it is unknown.
fn principals(dossier: &Dossier) -> Vec<Option<ActorIx>> {
    let count = dossier.actors.len();
    let mut settled: Vec<Option<Option<ActorIx>>> = vec![None; count];
    let mut place_on_way: Vec<Option<usize>> = vec![None; count];
    for start in dossier.actor_indexes() {
        // Every actor on the way has the same principal, so that none is gone through twice.
        let mut way: Vec<ActorIx> = Vec::new();
        let mut at = start;
        let principal = loop {
            if let Some(principal) = settled[at.at()] {
                break principal;
            }
            if let Some(place) = place_on_way[at.at()] {
                // In a circle, which is a fault of its own, each speaks for itself.
                for actor in way.drain(place..) {
                    settled[actor.at()] = Some(Some(actor));
                }
                break Some(at);
            }
            place_on_way[at.at()] = Some(way.len());
            way.push(at);
            at = match dossier.in_name_of(at) {
                InNameOf::Unknown => break None,
                InNameOf::Other(next) => next,
                InNameOf::Itself => break Some(at),
            };
        };
        for actor in way {
            settled[actor.at()] = Some(principal);
        }
    }
    settled.into_iter().map(Option::flatten).collect()
}

/// The standing of an allegation.
pub(super) fn of(dossier: &Dossier, allegation: &AllegationNode) -> Standing {
    let withdrawn = dossier.withdrawn(allegation);
    let counted = allegation.bearings.iter().filter(|borne| !withdrawn.contains_key(borne));
    let supporting = carried(counted.clone());
    let independence = independence(dossier, supporting.iter().copied());
    let speaker = |statement: StatementIx| dossier.statement(statement).speaker;
    let furthest: BTreeSet<Option<ActorIx>> =
        supporting.iter().map(|statement| speaker(*statement)).collect();
    let supports = counted.clone().filter(|borne| borne.verb.is_support());
    let supports: BTreeSet<StatementIx> = supports.map(|borne| borne.statement).collect();
    let touched_on: BTreeSet<Option<ActorIx>> = supports
        .iter()
        .map(|statement| speaker(*statement))
        .filter(|speaker| !furthest.contains(speaker))
        .collect();
    let origins_touched_on = match touched_on.is_empty() {
        true => independence.origins,
        false => self::independence(dossier, supports.into_iter()).origins,
    };
    let (replies, withdrawn_replies): (Vec<_>, Vec<_>) =
        dossier.replies(allegation).into_iter().partition(|reply| reply.withdrawal.is_none());
    let contesting = dossier.contesting(allegation, &replies, &withdrawn);
    let former = carried(
        allegation
            .bearings
            .iter()
            .filter(|borne| withdrawn.get(borne).is_none_or(|why| *why == Withdrawal::WithSource)),
    );
    let former_origins = (former != supporting)
        .then(|| self::independence(dossier, former.into_iter()).origins)
        .filter(|former| *former != independence.origins);
    Standing {
        support: support(dossier, allegation, counted, &independence),
        contest: contest(&contesting),
        independence,
        touched_on,
        origins_touched_on,
        contesting,
        replies,
        withdrawn_replies,
        former_origins,
        withdrawn,
    }
}

/// The statements that carry an allegation furthest, of some that bear on it.
fn carried<'b>(
    bearings: impl Iterator<Item = &'b IncomingBearing> + Clone,
) -> BTreeSet<StatementIx> {
    let furthest = Verb::furthest(|verb| bearings.clone().any(|borne| borne.verb == verb));
    let carried = bearings.filter(|borne| furthest.contains(&borne.verb));
    carried.map(|borne| borne.statement).collect()
}

/// `counted` are the bearings that count.
fn support<'b>(
    dossier: &Dossier,
    allegation: &AllegationNode,
    counted: impl Iterator<Item = &'b IncomingBearing> + Clone,
    independence: &Independence,
) -> Support {
    let is_found = counted.clone().any(|borne| {
        let source = dossier.source(borne.statement.source);
        borne.verb == Verb::Finds && source.entity.head.kind == SourceKind::CourtRecord
    });
    let says = |borne: &IncomingBearing| {
        matches!(borne.verb, Verb::Asserts | Verb::Finds | Verb::Presupposes)
    };
    let was_supported = allegation.bearings.iter().any(|borne| borne.verb.is_support());
    let is_supported = counted.clone().any(|borne| borne.verb.is_support());
    if is_found {
        Support::Adjudicated
    } else if allegation.bearings.iter().any(says) && !counted.clone().any(says)
        || was_supported && !is_supported
    {
        Support::Withdrawn
    } else if independence.origins >= 2 {
        Support::Corroborated
    } else {
        Support::Alleged
    }
}

/// The gravest of what speaks against an allegation.
fn contest(contesting: &[Contesting]) -> Contest {
    let gravest = contesting.iter().map(|one| match one.way {
        Opposition::Qualifies => Contest::Qualified,
        Opposition::Disputes | Opposition::TakesBack => Contest::Disputed,
        Opposition::Denies => Contest::Denied,
    });
    gravest.max().unwrap_or_default()
}

/// Who and what a set of statements rests on.
///
/// Two statements of one speaker share whatever that speaker has, so that each speaker is looked at once;
/// and a statement that none of the others cites is nobody's evidence.
pub fn independence(
    dossier: &Dossier,
    statements: impl Iterator<Item = StatementIx>,
) -> Independence {
    let statements: Vec<StatementIx> = statements.collect();
    let mut rests = RestsOn::of(dossier, &statements);
    rests.join_unknown();
    let origins = rests.origins.count();
    rests.found(origins)
}

/// Who and what all of some statements, in order, rest on together.
///
/// What is unknown is shared within each allegation, and adds no origin to those that are known. But it joins none of them
/// that have nothing to do with it: the whole has no fewer origins than a part of it.
pub fn overall(dossier: &Dossier, statements: impl Iterator<Item = StatementIx>) -> Independence {
    let statements: Vec<StatementIx> = statements.collect();
    let mut rests = RestsOn::of(dossier, &statements);
    let place = |statement: &StatementIx| statements.binary_search(statement).ok();
    let own = dossier.allegations.iter();
    for allegation in own.filter(|own| own.standing.independence.has_unknown_principal) {
        let carried = carried(allegation.counted());
        let places: Vec<usize> = carried.iter().filter_map(place).collect();
        places.windows(2).for_each(|two| rests.origins.join(two[0], two[1]));
    }
    let known = |own: &StatementIx| {
        dossier.statement(*own).speaker.and_then(|speaker| dossier.principal(speaker)).is_some()
    };
    let known = statements.iter().enumerate().filter(|(_, own)| known(own));
    let roots: BTreeSet<usize> = known.map(|(place, _)| rests.origins.root(place)).collect();
    let in_one = dossier.allegations.iter().map(|own| own.standing.independence.origins).max();
    let fewest = in_one.unwrap_or_default().max(usize::from(!statements.is_empty()));
    rests.found(roots.len().max(fewest))
}

/// The statements that carry an allegation furthest and count, those of one origin together: as many origins as its
/// standing has.
#[must_use]
pub fn origins(dossier: &Dossier, allegation: AllegationIx) -> Vec<Vec<StatementIx>> {
    let statements: Vec<StatementIx> =
        carried(dossier.allegation(allegation).counted()).into_iter().collect();
    let mut rests = RestsOn::of(dossier, &statements);
    rests.join_unknown();
    let mut origins = rests.origins;
    let mut groups: BTreeMap<usize, Vec<StatementIx>> = BTreeMap::new();
    for (place, statement) in statements.iter().enumerate() {
        groups.entry(origins.root(place)).or_default().push(*statement);
    }
    groups.into_values().collect()
}

/// Who and what statements rest on, while they are gone through; each is known by its place among them.
struct RestsOn<'d> {
    dossier: &'d Dossier,
    found: Independence,
    evidence: BTreeSet<SourceIx>,
    origins: Origins,
}

impl<'d> RestsOn<'d> {
    /// What these statements rest on, and which of them are known to share an origin.
    fn of(dossier: &'d Dossier, statements: &[StatementIx]) -> Self {
        let mut rests = Self {
            dossier,
            found: Independence { all_governments: true, ..Independence::default() },
            evidence: BTreeSet::new(),
            origins: Origins::new(statements.len()),
        };
        let mut last: Option<SourceIx> = None;
        for (place, statement) in statements.iter().enumerate() {
            let node = dossier.statement(*statement);
            rests.on_speaker(place, node.speaker);
            if last != Some(node.source) {
                last = Some(node.source);
                rests.on_outlet(dossier.source(node.source).publisher);
            }
            for cited in &node.cites {
                rests.on_cited(place, cited);
            }
        }
        for (place, statement) in statements.iter().enumerate() {
            rests.origins.share_if_known(place, &SharedOrigin::Statement(*statement));
        }
        rests
    }

    /// What is unknown counts as shared: it may be anybody's.
    fn join_unknown(&mut self) {
        if self.found.has_unknown_principal {
            for other in 1..self.origins.parents.len() {
                self.origins.join(0, other);
            }
        }
    }

    fn found(self, origins: usize) -> Independence {
        let Self { mut found, evidence, .. } = self;
        found.all_governments &= !found.principals.is_empty();
        found.origins = origins;
        found.evidence = evidence.len();
        found
    }

    fn on_speaker(&mut self, place: usize, speaker: Option<ActorIx>) {
        let found = &mut self.found;
        let Some(speaker) = speaker else {
            found.has_unknown_principal = true;
            return;
        };
        if self.origins.share(place, SharedOrigin::Speaker(speaker)) {
            return;
        }
        found.speakers.insert(speaker);
        match self.dossier.principal(speaker) {
            Some(principal) => {
                found.principals.insert(principal);
                self.origins.share(place, SharedOrigin::Principal(principal));
                let kind = self.dossier.actor(principal).entity.head.kind;
                found.all_governments &= matches!(kind, ActorKind::State | ActorKind::PublicBody);
            }
            None => {
                found.has_unknown_principal = true;
                found.all_governments = false;
            }
        }
    }

    fn on_outlet(&mut self, outlet: Option<ActorIx>) {
        match outlet {
            Some(outlet) => {
                self.found.outlets.insert(outlet);
            }
            None => self.found.has_unknown_outlet = true,
        }
    }

    fn on_cited(&mut self, place: usize, cited: &CitedNode) {
        if let Some(statement) = cited.statement {
            self.origins.share(place, SharedOrigin::Statement(statement));
        }
        if let Some(source) = cited.source {
            if self.dossier.stands(source) {
                self.evidence.insert(source);
            }
            self.origins.share(place, SharedOrigin::Source(source));
        }
        if let (None, None, Some(words)) = (cited.statement, cited.source, &cited.cited.words) {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            self.origins.share(place, SharedOrigin::Basis(words));
        }
    }
}

/// Something that makes two statements share an origin.
#[derive(PartialEq, Eq, Hash)]
enum SharedOrigin {
    Speaker(ActorIx),
    Principal(ActorIx),
    /// A statement that one of them cites.
    Statement(StatementIx),
    Source(SourceIx),
    /// Evidence that is spoken of in the same words and not disclosed.
    Basis(String),
}

/// Sets of statements that share an origin.
struct Origins {
    parents: Vec<usize>,
    first: FxHashMap<SharedOrigin, usize>,
}

impl Origins {
    fn new(count: usize) -> Self {
        Self { parents: (0..count).collect(), first: FxHashMap::default() }
    }

    /// Joins a statement with those that have the same; whether there is one.
    fn share(&mut self, place: usize, what: SharedOrigin) -> bool {
        match self.first.entry(what) {
            Entry::Occupied(first) => {
                let first = *first.get();
                self.join(first, place);
                true
            }
            Entry::Vacant(vacant) => {
                vacant.insert(place);
                false
            }
        }
    }

    /// The same, but nothing is noted where nobody has it yet.
    fn share_if_known(&mut self, place: usize, what: &SharedOrigin) {
        if let Some(first) = self.first.get(what) {
            self.join(*first, place);
        }
    }

    fn root(&mut self, place: usize) -> usize {
        let mut root = place;
        while self.parents[root] != root {
            self.parents[root] = self.parents[self.parents[root]];
            root = self.parents[root];
        }
        root
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        let (low, high) = (one.min(other), one.max(other));
        self.parents[high] = low;
    }

    fn count(&self) -> usize {
        self.parents.iter().enumerate().filter(|(place, parent)| place == *parent).count()
    }
}
