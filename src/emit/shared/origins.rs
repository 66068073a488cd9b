//! The sentence of origins: how many speak, in how many names, through how many outlets, and to how many independent
//! origins that comes, from the standing of all allegations together.

use super::wording::counted;
use crate::dossier::Independence;
use crate::edition::Edition;
use crate::language::Message;

/// The terms with what ends each of them: "Four speakers," "one government," "one outlet:" "one independent origin."
#[must_use]
pub fn words<'a>(edition: &'a Edition, rests: &Independence) -> [Message<'a>; 4] {
    let principals =
        if rests.all_governments { "origins-governments" } else { "origins-principals" };
    let terms = [
        ("origins-first", counted(edition, "origins-speakers", rests.speakers.len())),
        (
            "origins-second",
            or_unknown(
                edition,
                counted(edition, principals, rests.principals.len()),
                (rests.principals.len(), rests.has_unknown_principal),
                "standing-principal-not-known",
            ),
        ),
        (
            "origins-third",
            or_unknown(
                edition,
                counted(edition, "origins-outlets", rests.outlets.len()),
                (rests.outlets.len(), rests.has_unknown_outlet),
                "standing-outlet-not-known",
            ),
        ),
        ("origins-last", counted(edition, "origins-origins", rests.origins)),
    ];
    terms.map(|(place, term)| edition.say(place).with("term", term))
}

/// A term of which some may not be known, or none is.
fn or_unknown<'a>(
    edition: &'a Edition,
    known: Message<'a>,
    (number, has_unknown): (usize, bool),
    unknown: &'static str,
) -> Message<'a> {
    match (number, has_unknown) {
        (0, _) => edition.say(unknown),
        (_, true) => edition.say("origins-and-unknown").with("term", known),
        (_, false) => known,
    }
}

/// The whole as one sentence; none where nobody says anything that counts.
#[must_use]
pub fn sentence(edition: &Edition) -> Option<Message<'_>> {
    let rests = edition.overall();
    if rests.speakers.is_empty() {
        return None;
    }
    let [first, second, third, last] = words(edition, rests);
    let message = edition.say("origins-sentence").with("first", first).with("second", second);
    Some(message.with("third", third).with("last", last))
}
