//! What JSON-LD says of a work that was corrected, retracted or withdrawn, in the terms of schema.org:
//! `creativeWorkStatus`, and `correction` with a `CorrectionComment` for each.

use serde_json::{Map, Value, json};

use crate::dossier::{AllegationNode, SourceIx, Support};
use crate::edition::Edition;
use crate::emit::shared::card::fate;
use crate::emit::shared::page_frame::web;
use crate::entity::Correction;
use crate::entity::source::SourceFate;
use crate::language::Message;
use crate::value::Date;

/// The properties of a source.
#[must_use]
pub fn of_source(edition: &Edition, source: SourceIx) -> [(&'static str, Option<Value>); 2] {
    let head = &edition.source(source).entity.head;
    let status = &head.status;
    let word = match status.is {
        SourceFate::Current => None,
        SourceFate::Corrected => Some("Corrected"),
        SourceFate::Retracted => Some("Retracted"),
        SourceFate::Replaced => Some("Replaced"),
    };
    let publishers = fate(edition, source).map(|fate| {
        let fate = || edition.say("amended-fate").with("fate", fate).text();
        let text = status.notice().map_or_else(fate, str::to_owned);
        comment(&text, status.day(), web(status.url.as_deref()).as_deref())
    });
    let own = head.corrections.iter().map(|own| correction(edition, own));
    [("creativeWorkStatus", word.map(Value::from)), list(publishers.into_iter().chain(own))]
}

/// The properties of an allegation.
#[must_use]
pub fn of_allegation(
    edition: &Edition,
    node: &AllegationNode,
) -> [(&'static str, Option<Value>); 2] {
    let is_withdrawn = node.standing.support == Support::Withdrawn;
    let own = node.entity.head.corrections.iter().map(|own| correction(edition, own));
    [("creativeWorkStatus", is_withdrawn.then(|| json!("Withdrawn"))), list(own)]
}

fn list(comments: impl Iterator<Item = Value>) -> (&'static str, Option<Value>) {
    let comments: Vec<Value> = comments.collect();
    ("correction", (!comments.is_empty()).then_some(Value::Array(comments)))
}

/// A correction of this dossier's own, in a sentence.
fn correction(edition: &Edition, own: &Correction) -> Value {
    comment(&summary(edition, own).text(), Some(&own.on), None)
}

/// "Was: “…”. Now: “…”. Why: …"
#[must_use]
pub fn summary<'a>(edition: &'a Edition, own: &'a Correction) -> Message<'a> {
    let Correction { was, now, why, asked_by, .. } = own;
    let is_whole = why.ends_with(['.', '!', '?']);
    edition
        .say("amended-correction")
        .with("was", edition.own_or_none(was.as_ref()))
        .with("now", edition.own(now))
        .with("why", edition.own(why))
        .key("end", if is_whole { "whole" } else { "open" })
        .with("by", edition.own_or_none(asked_by.as_ref()))
}

fn comment(text: &str, on: Option<&Date>, url: Option<&str>) -> Value {
    let mut comment = Map::new();
    comment.insert("@type".to_owned(), json!("CorrectionComment"));
    comment.insert("text".to_owned(), json!(text));
    if let Some(day) = on.and_then(Date::html) {
        comment.insert("datePublished".to_owned(), json!(day));
    }
    if let Some(url) = url {
        comment.insert("url".to_owned(), json!(url));
    }
    Value::Object(comment)
}
