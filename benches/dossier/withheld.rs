//! Adds what is withheld: sources, actors and allegations beside the public ones, which do not refer to them.

use super::allegation::Allegation;
use super::draft::Draft;
use super::options::Share;
use super::secrecy::Withheld;
use super::source::Source;
use super::stories::Stories;
use super::writer::Writer;

/// Adds a share of the sources, actors and allegations as withheld ones. They speak of the public ones as
/// well, and no public file changes by a byte.
pub fn add(draft: &mut Draft, writer: &mut Writer, share: Share) {
    let public = draft.sources.len();
    let mut stories = Stories::new(writer, &draft.allegations, draft.plain_actors);
    let more: Vec<Source> = (0..share.of(public))
        .map(|number| {
            let mut source = stories.source(public + number);
            source.withheld = Some(Withheld::of(number));
            source
        })
        .collect();
    let added = more.len();
    draft.sources.extend(more);
    let actors: Vec<usize> = (0..share.of(draft.plain_actors).min(added))
        .map(|number| {
            let actor = draft.add_actor(writer, "person");
            draft.actors[actor].withheld = Some(Withheld::of(number));
            draft.sources[public + number].name(actor, writer);
            actor
        })
        .collect();
    for number in 0..share.of(draft.allegations.len()).min(added) {
        let title = format!("That {} (withheld {number})", writer.clause(5, 9));
        let body = writer.sentences(5).join(" ");
        let accused = writer.chance.below(draft.plain_actors);
        let mut allegation = Allegation::new(title, body, vec![accused]);
        let withheld = Some(Withheld::of(number));
        allegation.withheld = withheld;
        draft.allegations.push(allegation);
        let in_same_way =
            actors.iter().copied().filter(|at| draft.actors[*at].withheld == withheld);
        let in_same_way: Vec<usize> = in_same_way.collect();
        let speaker = if in_same_way.is_empty() {
            (accused + 1) % draft.plain_actors
        } else {
            *writer.chance.one(&in_same_way)
        };
        draft.say(writer, public + number, speaker, "asserts", draft.allegations.len() - 1);
    }
}
