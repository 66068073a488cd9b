//! Matrices and networks: which a dossier has besides the whole ones, and the address of each.

use super::address::{MATRIX_FOLDER, address};
use super::{ActorIx, AllegationIx, Dossier, IncomingBearing, Topic};
use crate::entity::Kind;

/// Allegations on one page of a matrix.
pub const MATRIX_ROWS: usize = 12;
/// Allegations on one page of a matrix in which speakers are few.
const ROWS_OF_FEW: usize = 40;
/// Speakers up to whom they are few: their statements are named one by one.
pub const FEW_SPEAKERS: usize = 6;
/// Allegations from which on somebody accused has a matrix; fewer are read at once on the actor's page.
const ACCUSED_IN: usize = 4;

/// How many allegations stand on a page of the whole matrix.
#[must_use]
pub fn rows_of_whole(dossier: &Dossier) -> usize {
    let speaking = dossier.actors.iter().filter(|actor| !actor.speaks.is_empty()).count();
    if speaking <= FEW_SPEAKERS { ROWS_OF_FEW } else { MATRIX_ROWS }
}

/// Whether there are matrices besides the whole: where that takes several pages.
#[must_use]
pub fn has_parts(dossier: &Dossier) -> bool {
    dossier.allegations.len() > rows_of_whole(dossier)
}

/// Those who are accused so often that they have a matrix where there are several, with the allegations that accuse them.
#[must_use]
pub fn accused_often(dossier: &Dossier) -> Vec<(ActorIx, Vec<AllegationIx>)> {
    let mut accused = Vec::new();
    for actor in dossier.listed_actors() {
        let places = dossier.actor(actor).accused_in.iter();
        let mut own: Vec<AllegationIx> = places.map(|(allegation, _)| *allegation).collect();
        own.sort_unstable();
        own.dedup();
        if own.len() >= ACCUSED_IN {
            accused.push((actor, own));
        }
    }
    accused
}

/// The address of a topic's matrix, a folder.
#[must_use]
pub fn matrix_of_topic(topic: &Topic) -> String {
    format!("{MATRIX_FOLDER}{}", topic.address())
}

/// The address of the matrix of those allegations that accuse somebody, a folder.
#[must_use]
pub fn matrix_of_accused(dossier: &Dossier, accused: ActorIx) -> String {
    format!("{MATRIX_FOLDER}actors/{}/", dossier.actor(accused).entity.id)
}

/// The address of an allegation's network, a folder; nothing where it would say no more than that each speaker is printed
/// somewhere: where a single statement bears on the allegation, or nobody relies on anything, nothing passed through other
/// hands and each speaker is an origin.
#[must_use]
pub fn network_of(dossier: &Dossier, allegation: AllegationIx) -> Option<String> {
    let node = dossier.allegation(allegation);
    let rests = &node.standing.independence;
    let has_way = |borne: &IncomingBearing| {
        let statement = dossier.statement(borne.statement);
        !statement.cites.is_empty() || !statement.via.is_empty()
    };
    let says_more = node.bearings.len() > 1
        && (rests.speakers.len() > rests.origins || node.bearings.iter().any(has_way));
    let own = address(Kind::Allegation, &node.entity.id);
    says_more.then(|| format!("{own}network/"))
}

/// The addresses of all matrices but the whole.
pub(super) fn matrices(dossier: &Dossier) -> Vec<String> {
    if !has_parts(dossier) {
        return Vec::new();
    }
    let topics = dossier.topics.all().iter().map(matrix_of_topic);
    let accused = accused_often(dossier).into_iter();
    topics.chain(accused.map(|(actor, _)| matrix_of_accused(dossier, actor))).collect()
}

/// The addresses of the networks of single allegations.
pub(super) fn networks(dossier: &Dossier) -> impl Iterator<Item = String> {
    dossier.allegation_indexes().filter_map(|own| network_of(dossier, own))
}
