//! Adds those who speak for others: spokespersons and their deputies, who deny what their principals are
//! accused of; bodies with members; and actors of whom nobody knows in whose name they speak.

use std::collections::BTreeMap;

use super::actor::Principal;
use super::allegation::Answer;
use super::draft::Draft;
use super::replies::reply;
use super::writer::Writer;

/// Adds them all.
pub fn add(draft: &mut Draft, writer: &mut Writer) {
    bodies(draft, writer);
    denials(draft, writer);
    unknown(draft, writer);
}

/// A state, bodies that are parts of it, and members of these. No body is accused of anything, so that no
/// member's denial could be taken for its own.
fn bodies(draft: &mut Draft, writer: &mut Writer) {
    let plain = draft.plain_actors;
    let state = draft.add_actor(writer, "state");
    let bodies: Vec<usize> = (0..(plain / 20).max(1))
        .map(|_| {
            let body = draft.add_actor(writer, "public-body");
            draft.actors[body].part_of = Some(state);
            body
        })
        .collect();
    for member in 0..plain {
        if writer.chance.below(4) == 0 || member == 0 {
            draft.actors[member].part_of = Some(*writer.chance.one(&bodies));
        }
    }
    // A body that drew no member speaks for nobody, and is no orphan: the state holds it, and it is named.
    for body in bodies {
        let source = writer.chance.below(draft.sources.len());
        draft.sources[source].name(body, writer);
    }
}

/// Denials of a third of the accused by their spokespersons, who speak for them, and by deputies, who
/// speak for the spokespersons.
fn denials(draft: &mut Draft, writer: &mut Writer) {
    let mut offices: BTreeMap<usize, [usize; 2]> = BTreeMap::new();
    for allegation in 0..draft.allegations.len() {
        for slot in 0..draft.allegations[allegation].accused.len() {
            let accused = &draft.allegations[allegation].accused[slot];
            let actor = accused.actor;
            // The first of all has one in any case, so that the smallest dossier has one, too.
            let is_first = allegation == 0 && slot == 0;
            if accused.answer != Answer::NotFound || !is_first && writer.chance.below(3) > 0 {
                continue;
            }
            let office = *offices.entry(actor).or_insert_with(|| office(draft, writer, actor));
            let speaker = *writer.chance.one(&office);
            let (statement, _) = reply(draft, writer, allegation, speaker, "denies");
            draft.allegations[allegation].accused[slot].answer =
                Answer::Entered { kind: "denial", statement, on: None };
        }
    }
}

/// A spokesperson, and a deputy.
fn office(draft: &mut Draft, writer: &mut Writer, principal: usize) -> [usize; 2] {
    let spokesperson = draft.add_actor(writer, "person");
    draft.actors[spokesperson].speaks_for = Some(Principal::Known(principal));
    let deputy = draft.add_actor(writer, "person");
    draft.actors[deputy].speaks_for = Some(Principal::Known(spokesperson));
    // Who has not said anything yet is named somewhere.
    for actor in [spokesperson, deputy] {
        let source = writer.chance.below(draft.sources.len());
        draft.sources[source].name(actor, writer);
    }
    [spokesperson, deputy]
}

/// Speakers whose principal is unknown. They support and deny; what they deny is nobody's reply.
fn unknown(draft: &mut Draft, writer: &mut Writer) {
    for number in 0..(draft.plain_actors / 20).max(2) {
        let speaker = draft.add_actor(writer, "person");
        draft.actors[speaker].speaks_for = Some(Principal::Unknown);
        let allegation = writer.chance.below(draft.allegations.len());
        let verb = if number % 2 == 0 { "supports" } else { "denies" };
        reply(draft, writer, allegation, speaker, verb);
    }
}
