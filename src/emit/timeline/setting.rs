//! In what setting somebody spoke, from a statement: to whom, where and on what occasion.

use crate::dossier::{Addressee, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::facts::is_stated;
use crate::emit::shared::wording::name;
use crate::entity::statement::Act;
use crate::language::{Argument, Message};
use crate::value::Words;

/// A message with to whom, where and for what, and with what of it was looked for and not found.
pub(super) fn setting<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    message: Message<'a>,
) -> Message<'a> {
    message
        .with("to", addressees(edition, statement))
        .with("place", edition.own_or_none(place(edition, statement)))
        .with("occasion", edition.own_or_none(occasion(edition, statement)))
        .with("unknown", unknowns(edition, statement))
}

/// What of a setting was looked for and not found.
pub(super) fn unknowns(edition: &Edition, statement: StatementIx) -> Vec<Argument<'_>> {
    let node = edition.statement(statement);
    let is_unknown = |words: Option<&str>| words == Some("unknown");
    let to = node.to.iter().any(|to| matches!(to, Addressee::Words(words) if *words == "unknown"));
    let asked = [
        (to, "to"),
        (is_unknown(node.statement.place.as_deref()), "place"),
        (is_unknown(node.statement.occasion.as_deref()), "occasion"),
    ];
    let unknown = asked.into_iter().filter(|(is_unknown, _)| *is_unknown);
    unknown.map(|(_, what)| edition.say("event-unknown").key("what", what).into()).collect()
}

/// To whom a statement was made, as far as that is stated.
pub(super) fn addressees(edition: &Edition, statement: StatementIx) -> Vec<Argument<'_>> {
    let to = edition.statement(statement).to.iter();
    let names = to.filter_map(|to| match to {
        Addressee::Actor(actor) => Some(name(edition, *actor)),
        Addressee::Words(words) => is_stated(words).then(|| edition.own(words).into()),
    });
    names.collect()
}

/// Where a statement was made, if that is stated.
pub(super) fn place(edition: &Edition, statement: StatementIx) -> Option<&Words> {
    let place = edition.statement(statement).statement.place.as_ref();
    place.filter(|place| is_stated(place))
}

/// What a statement was said for: as the editor says, or the occasion of the first step on its way.
pub(super) fn occasion(edition: &Edition, statement: StatementIx) -> Option<&Words> {
    let node = edition.statement(statement);
    let first = node.via.first().filter(|hop| hop.act() == Act::Told);
    let told = first.and_then(|hop| hop.hop.occasion.as_ref());
    node.statement.occasion.as_ref().or(told).filter(|words| is_stated(words))
}
