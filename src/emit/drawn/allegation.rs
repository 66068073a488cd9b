//! What the card of an allegation says: who is reported as saying it, who speaks against it by name, and its standing.

use super::row::{head, in_a_row};
use crate::dossier::{AllegationIx, Contesting, Opposition};
use crate::draw::CardText;
use crate::edition::Edition;
use crate::emit::shared::standing;
use crate::emit::shared::wording::{clause, headline, names, sayers, speaker_name};
use crate::language::{Argument, Message};

/// What the card of an allegation says.
pub(super) fn text(edition: &Edition, allegation: AllegationIx) -> CardText {
    let (attribution, claim) = headline(edition, allegation);
    let node = edition.allegation(allegation);
    let (saying, _) = sayers(edition, allegation);
    let status = standing::status(edition.language(), &node.standing);
    let status = edition.say("allegation-status").with("status", status);
    // Where a picture was sent to somebody, its standing is that of a day.
    let day =
        edition.as_of().map(|day| edition.say("frame-as-of").with("day", Argument::from(day)));
    let standing = standing::line(edition, allegation, saying, "");
    let standing = standing.into_iter().map(|item| item.words.text()).collect();
    let shorter =
        node.entity.head.short.as_ref().map(|short| clause(edition, short).words.into_owned());
    CardText {
        head: head(edition, std::iter::once(status).chain(day)),
        attribution: Some(attribution.text),
        claim: claim.words.into_owned(),
        shorter,
        notices: contests(edition, allegation),
        below: vec![in_a_row(standing)],
        caution: edition.word("card-caution-allegation").to_owned(),
        cut: Some(edition.word("drawn-cut").to_owned()),
    }
}

/// "denied: A and B", for each way in which somebody speaks against it, the furthest first.
fn contests(edition: &Edition, allegation: AllegationIx) -> Vec<String> {
    let contesting = &edition.allegation(allegation).standing.contesting;
    let said = |own: &[Contesting]| Some(contest(edition, own)?.text());
    contesting.chunk_by(|one, next| one.way == next.way).rev().filter_map(said).collect()
}

fn contest<'a>(edition: &'a Edition, own: &[Contesting]) -> Option<Message<'a>> {
    let is_in_part = own.iter().all(|one| one.is_in_part);
    let key = match (own.first()?.way, is_in_part) {
        (Opposition::Qualifies, _) => "qualified",
        (Opposition::Disputes, false) => "disputed",
        (Opposition::Disputes, true) => "disputed-in-part",
        (Opposition::Denies, false) => "denied",
        (Opposition::Denies, true) => "denied-in-part",
        (Opposition::TakesBack, _) => "taken-back",
    };
    let mut speakers = Vec::new();
    for one in own {
        if !speakers.contains(&one.by) {
            speakers.push(one.by);
        }
    }
    let who = speakers.into_iter().map(|speaker| speaker_name(edition, speaker)).collect();
    let who = names(edition.language(), who);
    Some(edition.say("drawn-contest").key("contest", key).with("who", who))
}
