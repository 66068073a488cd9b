//! Gathers most of what is said at one allegation and with one speaker, as where a dossier is about one affair.

use super::draft::Draft;
use super::writer::Writer;

/// Of ten statements, how many are gathered.
const GATHERED: usize = 8;

/// Makes hubs of the first allegation and of the first actor that it does not accuse.
pub fn gather(draft: &mut Draft, writer: &mut Writer) {
    let Draft { actors, allegations, sources, .. } = draft;
    let Some(hub) = (0..actors.len()).find(|actor| !allegations[0].accuses(*actor)) else { return };
    for source in sources {
        for statement in &mut source.statements {
            // What makes an allegation against the speaker is left to whom it was given.
            let is_against = |about: &usize| allegations[*about].accuses(hub);
            let is_left = statement.verb == "asserts" && statement.about.iter().any(is_against);
            if is_left || writer.chance.below(10) >= GATHERED {
                continue;
            }
            statement.speaker = hub;
            statement.about.retain(|about| *about != 0 && !is_against(about));
            statement.about.insert(0, 0);
        }
    }
}
