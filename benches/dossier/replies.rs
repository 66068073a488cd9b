//! Lets about half of the accused answer for themselves: deny, deny in part, or decline to comment.

use super::allegation::Answer;
use super::draft::Draft;
use super::writer::Writer;

/// The kinds of answers that there are entries for, in turn, each with how its words bear on the allegation. A
/// denial that stands in a source is a reply, whether there is an entry for it or not.
const KINDS: [(Option<&str>, &str); 6] = [
    (Some("denial"), "denies"),
    (Some("partial"), "qualifies"),
    (None, "denies"),
    (Some("no-comment"), "context"),
    (Some("denial"), "denies"),
    (Some("denial"), "denies"),
];

/// Adds the answers of those of whom none is there yet, each as a statement of a source.
pub fn answer(draft: &mut Draft, writer: &mut Writer) {
    let mut turn = 0;
    for allegation in 0..draft.allegations.len() {
        for slot in 0..draft.allegations[allegation].accused.len() {
            let accused = &draft.allegations[allegation].accused[slot];
            let actor = accused.actor;
            if accused.answer != Answer::NotFound || writer.chance.below(2) == 0 {
                continue;
            }
            let (kind, verb) = KINDS[turn % KINDS.len()];
            turn += 1;
            let (statement, day) = reply(draft, writer, allegation, actor, verb);
            let on = (verb == "context").then_some(day);
            draft.allegations[allegation].accused[slot].answer = match kind {
                Some(kind) => Answer::Entered { kind, statement, on },
                None => Answer::Located,
            };
        }
    }
}

/// Adds a reply to a source that is no earlier than the one that makes the allegation: its
/// reference, and the day of the source.
pub fn reply(
    draft: &mut Draft,
    writer: &mut Writer,
    allegation: usize,
    speaker: usize,
    verb: &'static str,
) -> (String, String) {
    let last = draft.sources.len() - 1;
    let source = writer.chance.between(allegation.min(last), last);
    let statement = draft.say(writer, source, speaker, verb, allegation);
    (statement, draft.sources[source].published.clone())
}
