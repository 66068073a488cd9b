//! In what setting somebody spoke, from a statement: to whom, where and on what occasion, in words.

use crate::dossier::{Addressee, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::facts::is_stated;
use crate::emit::shared::wording::joined;
use crate::entity::statement::Act;

/// To whom, where and for what: " to RT", " in Moscow: a briefing", "; to whom and where is not stated" where
/// the editor wrote so.
pub(super) fn setting(edition: &Edition, statement: StatementIx) -> String {
    let node = edition.statement(statement);
    let to = addressees(edition, statement);
    let to = if to.is_empty() { String::new() } else { format!(" to {to}") };
    let place = node.statement.place.as_deref().filter(|place| is_stated(place));
    let place = place.map_or_else(String::new, |place| format!(" in {place}"));
    let occasion =
        occasion(edition, statement).map_or_else(String::new, |words| format!(": {words}"));
    let unknown = unknowns(edition, statement);
    let unknown = if unknown.is_empty() {
        String::new()
    } else {
        format!("; {} is not stated", joined(&unknown))
    };
    format!("{to}{place}{occasion}{unknown}")
}

/// What of a setting was looked for and not found.
pub(super) fn unknowns(edition: &Edition, statement: StatementIx) -> Vec<&'static str> {
    let node = edition.statement(statement);
    let is_unknown = |words: Option<&str>| words == Some("unknown");
    let to = node.to.iter().any(|to| matches!(to, Addressee::Words(words) if words == "unknown"));
    let asked = [
        (to, "to whom"),
        (is_unknown(node.statement.place.as_deref()), "where"),
        (is_unknown(node.statement.occasion.as_deref()), "on what occasion"),
    ];
    asked.into_iter().filter(|(unknown, _)| *unknown).map(|(_, words)| words).collect()
}

pub(super) fn addressees(edition: &Edition, statement: StatementIx) -> String {
    let to = edition.statement(statement).to.iter();
    let names: Vec<String> = to
        .filter_map(|to| match to {
            Addressee::Actor(actor) => Some(edition.actor(*actor).entity.head.name.to_string()),
            Addressee::Words(words) => is_stated(words).then(|| words.clone()),
        })
        .collect();
    joined(&names)
}

/// What a statement was said for: as the editor says, or the occasion of the first step on its way.
pub(super) fn occasion(edition: &Edition, statement: StatementIx) -> Option<&str> {
    let node = edition.statement(statement);
    let first = node.via.first().filter(|hop| hop.act() == Act::Told);
    let told = first.and_then(|hop| hop.hop.occasion.as_deref());
    node.statement.occasion.as_deref().or(told).filter(|words| is_stated(words))
}
