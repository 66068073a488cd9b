//! Allegations that stand otherwise, and what they rest on before and after.

use std::collections::{BTreeMap, BTreeSet};

use casefile_words::Region;
use serde::Serialize;

use super::target::address;
use crate::dossier::{
    ActorIx, AllegationIx, AllegationNode, Dossier, Independence, Node, Reply, StatementIx, Support,
};
use crate::entity::Verb;

/// An allegation that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AllegationChange {
    /// The id of the allegation.
    pub id: String,
    /// What is alleged.
    pub title: String,
    /// The bearings that it loses, or that would be those of what was retracted.
    pub loses: Vec<ImpactBearing>,
    /// Whether some statement that counts made it in the text of a source, and none would then.
    pub loses_support: bool,
    /// As it stands.
    pub before: ImpactStanding,
    /// As it would stand; `null` where it goes itself.
    pub after: Option<ImpactStanding>,
}

/// A statement's bearing on an allegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImpactBearing {
    /// `SOURCE#ID`.
    pub statement: String,
    /// How it bears on it.
    pub verb: Verb,
}

/// How an allegation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImpactStanding {
    /// `alleged`, `corroborated`, `adjudicated` or `withdrawn`.
    pub support: &'static str,
    /// `uncontested`, `qualified`, `disputed` or `denied`, the last two with `in part` where nothing is held
    /// against all of it.
    pub contest: &'static str,
    /// How many statements bear on it.
    pub statements: usize,
    /// Statements of which what bears on it counts for nothing.
    pub withdrawn: BTreeSet<String>,
    /// What it rests on.
    #[serde(flatten)]
    pub rests: Rests,
    /// Statements that speak against it.
    pub contested_by: BTreeSet<String>,
    /// Accused of whom a reply is on record, by id.
    pub replied: BTreeSet<String>,
    pub replies: BTreeSet<ReplyOnRecord>,
    /// Accused, by id.
    pub accused: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ReplyOnRecord {
    /// Whose reply it is, by id.
    pub accused: String,
    /// Whose words they are, by id: the accused, or somebody who speaks for them.
    pub voice: String,
    /// `SOURCE#ID`.
    pub statement: String,
    /// What it is, as pages call it: `denial`, `denial, in part`, `partial reply`.
    pub kind: String,
}

/// Who and what some statements rest on, by id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rests {
    /// Whose words they are.
    pub speakers: BTreeSet<String>,
    /// In whose name the speakers speak.
    pub principals: BTreeSet<String>,
    /// Whether some speaker's principal is unknown.
    pub has_unknown_principal: bool,
    /// Who published the sources.
    pub outlets: BTreeSet<String>,
    /// Whether some publisher is unknown.
    pub has_unknown_outlet: bool,
    /// How many independent origins there are.
    pub origins: usize,
    /// How many items of evidence cited are held by the dossier.
    pub evidence: usize,
}

/// Every allegation that changes, in the order of the site before.
pub(super) fn changes(
    before: &Dossier,
    after: &Dossier,
    falls: &[StatementIx],
) -> Vec<AllegationChange> {
    let mut loses: BTreeMap<AllegationIx, Vec<ImpactBearing>> = BTreeMap::new();
    for statement in falls {
        for bearing in &before.statement(*statement).bearings {
            let lost = ImpactBearing { statement: address(before, *statement), verb: bearing.verb };
            loses.entry(bearing.allegation).or_default().push(lost);
        }
    }
    before
        .allegation_indexes()
        .filter_map(|ix| {
            let node = before.allegation(ix);
            let left = match after.ids.get(node.entity.id.as_str()) {
                Some(Node::Allegation(ix)) => Some(after.allegation(ix)),
                _ => None,
            };
            let standing_before = standing(before, node);
            let standing_after = left.map(|node| standing(after, node));
            let loses = loses.remove(&ix).unwrap_or_default();
            let is_same = standing_after.as_ref() == Some(&standing_before);
            (!is_same || !loses.is_empty()).then(|| AllegationChange {
                id: node.entity.id.clone(),
                title: node.entity.head.title.to_string(),
                loses,
                loses_support: is_made(before, node)
                    && left.is_some_and(|node| !is_made(after, node)),
                before: standing_before,
                after: standing_after,
            })
        })
        .collect()
}

/// Whether some statement in the text of a source makes the allegation, and counts.
fn is_made(dossier: &Dossier, node: &AllegationNode) -> bool {
    node.counted().any(|borne| {
        let statement = dossier.statement(borne.statement);
        matches!(borne.verb, Verb::Asserts | Verb::Presupposes | Verb::Finds)
            && statement.statement.region == Region::Body
    })
}

fn standing(dossier: &Dossier, node: &AllegationNode) -> ImpactStanding {
    let standing = &node.standing;
    let statements: BTreeSet<StatementIx> =
        node.bearings.iter().map(|borne| borne.statement).collect();
    let contested = standing.contested_by().into_iter();
    ImpactStanding {
        support: Support::word(standing.support),
        contest: standing.contest_words(),
        statements: statements.len(),
        withdrawn: standing
            .withdrawn_statements()
            .into_iter()
            .map(|(statement, _)| address(dossier, statement))
            .collect(),
        rests: rests(dossier, &standing.independence),
        contested_by: contested.map(|statement| address(dossier, statement)).collect(),
        replied: ids(dossier, standing.replied().into_iter()),
        replies: standing.replies.iter().map(|reply| reply_of(dossier, reply)).collect(),
        accused: ids(dossier, node.accused.iter().filter_map(|accused| accused.actor)),
    }
}

/// What statements rest on, by ids, which mean the same before and after.
pub(super) fn rests(dossier: &Dossier, independence: &Independence) -> Rests {
    Rests {
        speakers: ids(dossier, independence.speakers.iter().copied()),
        principals: ids(dossier, independence.principals.iter().copied()),
        has_unknown_principal: independence.has_unknown_principal,
        outlets: ids(dossier, independence.outlets.iter().copied()),
        has_unknown_outlet: independence.has_unknown_outlet,
        origins: independence.origins,
        evidence: independence.evidence,
    }
}

fn reply_of(dossier: &Dossier, reply: &Reply) -> ReplyOnRecord {
    let id = |actor: ActorIx| dossier.actor(actor).entity.id.clone();
    ReplyOnRecord {
        accused: id(reply.accused),
        voice: id(reply.voice),
        statement: address(dossier, reply.statement),
        kind: reply.words().to_owned(),
    }
}

fn ids(dossier: &Dossier, actors: impl Iterator<Item = ActorIx>) -> BTreeSet<String> {
    actors.map(|actor| dossier.actor(actor).entity.id.clone()).collect()
}
