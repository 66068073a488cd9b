//! Which state of a dossier an edition is: a short hash of what it holds, and the day of which it is.
//!
//! Both come of what its audience may see. The hash is made when it is first asked for; no page of an entity shows it, so
//! that a change to one file changes no other page.

use std::collections::BTreeSet;
use std::sync::Arc;

use casefile_words::Day;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::Edition;
use crate::entity::Entity;
use crate::markdown::{Layers, LinkTarget};
use crate::value::Date;

/// Digits of a version: enough to tell any two states of one dossier apart, and few enough to be read out.
const DIGITS: usize = 10;

impl Edition {
    /// The day of which it is: what was asked for (`--as-of`, `SOURCE_DATE_EPOCH`), else the day of the newest that came in
    /// or was corrected. None where no file names a day.
    #[must_use]
    pub fn as_of(&self) -> Option<&Date> {
        self.as_of.get_or_init(|| self.config.as_of.or_else(|| newest(self)).and_then(day)).as_ref()
    }

    /// A short hash of what it holds: the same for the same words, wherever the site lies and whoever built it.
    #[must_use]
    pub fn version(&self) -> &str {
        self.version.get_or_init(|| version(self))
    }
}

/// A day as a date.
fn day(day: Day) -> Option<Date> {
    Date::parse(&day.to_string()).ok()
}

/// The newest day on which something came in or was corrected.
fn newest(edition: &Edition) -> Option<Day> {
    let known = |date: &Date| date.day().or_else(|| date.earliest());
    let allegations = edition.allegations.iter().flat_map(|node| {
        let head = &node.entity.head;
        head.added.iter().chain(head.corrections.iter().map(|own| &own.on))
    });
    let sources = edition.sources.iter().flat_map(|node| {
        let head = &node.entity.head;
        head.added.iter().chain(head.corrections.iter().map(|own| &own.on))
    });
    let actors = edition.actors.iter().flat_map(|node| &node.entity.head.added);
    let pages = edition.pages.iter().flat_map(|node| &node.entity.head.added);
    allegations.chain(sources).chain(actors).chain(pages).filter_map(known).max()
}

fn version(edition: &Edition) -> String {
    let minors = edition.actors.iter().filter(|actor| actor.is_anonymous());
    let minors: BTreeSet<&str> = minors.map(|actor| actor.entity.id.as_str()).collect();
    let actors = edition.actors.iter().filter(|actor| !actor.is_anonymous());
    let config = &edition.config;
    let settings = (&config.title, &config.description, &config.publisher);
    let mut all = blake3::Hasher::new();
    all.update(serde_json::to_string(&settings).unwrap_or_default().as_bytes());
    for hash in [
        hashes(edition.sources.iter().map(|node| &node.entity), &minors),
        hashes(actors.map(|node| &node.entity), &minors),
        hashes(edition.allegations.iter().map(|node| &node.entity), &minors),
        hashes(edition.pages.iter().map(|node| &node.entity), &minors),
    ] {
        all.update(&hash);
    }
    all.finalize().to_hex().chars().take(DIGITS).collect()
}

/// What tells entities of one kind from any others.
fn hashes<'e, H: Serialize + Send + Sync + 'e>(
    entities: impl Iterator<Item = &'e Arc<Entity<H>>>,
    minors: &BTreeSet<&str>,
) -> Vec<u8> {
    let entities: Vec<_> = entities.collect();
    let hash = |entity: &&Arc<Entity<H>>| <[u8; 32]>::from(hash(entity, minors));
    let all: Vec<[u8; 32]> = entities.par_iter().map(hash).collect();
    blake3::hash(all.as_flattened()).as_bytes().to_vec()
}

fn hash<H: Serialize>(entity: &Entity<H>, minors: &BTreeSet<&str>) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let mut head = serde_json::to_value(&entity.head).unwrap_or_default();
    shown(&mut head, minors);
    hasher.update(head.to_string().as_bytes());
    hasher.update(entity.prose.html(Layers::default(), &|_| None).as_bytes());
    for link in entity.prose.links() {
        // A link that was taken out with its words is none.
        let is_gone = match &link.target {
            LinkTarget::Entity { id, .. } => minors.contains(id.as_str()),
            target => *target == LinkTarget::Gone,
        };
        if !is_gone {
            hasher.update(format!("{:?}", link.target).as_bytes());
        }
    }
    hasher.update(entity.id.as_bytes()).finalize()
}

/// Takes out of front matter what no reader sees: whether and when it is shown, what is blotted out, what its file is
/// excepted from, and who a minor is.
fn shown(head: &mut Value, minors: &BTreeSet<&str>) {
    const UNSEEN: [&str; 4] = ["publish", "embargo", "redact", "allow"];
    let Value::Object(own) = head else { return };
    own.retain(|key, _| !UNSEEN.contains(&key.as_str()));
    for statement in own.get_mut("statements").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Value::Object(statement) = statement {
            statement.retain(|key, _| !UNSEEN.contains(&key.as_str()));
        }
    }
    if !minors.is_empty() {
        unnamed(head, minors);
    }
}

fn unnamed(value: &mut Value, minors: &BTreeSet<&str>) {
    match value {
        Value::String(words) if minors.contains(words.as_str()) => *value = Value::Null,
        Value::Array(items) => items.iter_mut().for_each(|item| unnamed(item, minors)),
        Value::Object(map) => map.values_mut().for_each(|item| unnamed(item, minors)),
        _ => {}
    }
}
