//! Which state of a dossier an edition is: a short hash of what it holds, and the day of which it is.
//!
//! Both come of what its audience may see. The hash is made when it is first asked for; no page of an entity shows it, so
//! that a change to one file changes no other page.

use std::collections::BTreeSet;
use std::sync::Arc;

use casefile_words::Day;
use rayon::prelude::*;
use serde::Serialize;

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
        head.corrections.iter().map(|own| &own.on)
    });
    allegations.chain(sources).filter_map(known).max()
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
    let head = serde_json::to_string(&entity.head).unwrap_or_default();
    hasher.update(shown(head, minors).as_bytes());
    hasher.update(entity.prose.html(Layers::default(), &|_| None).as_bytes());
    for link in entity.prose.links() {
        if !matches!(&link.target, LinkTarget::Entity { id, .. } if minors.contains(id.as_str())) {
            hasher.update(format!("{:?}", link.target).as_bytes());
        }
    }
    hasher.update(entity.id.as_bytes()).finalize()
}

/// A key that is written only where it says something.
const EMBARGO: &str = ",\"embargo\":\"";

/// Front matter, as JSON, without what no reader sees: what is blotted out, what its file is excepted from, since when it is
/// shown, and who a minor is. A key in quotation marks is never part of a value: those would be escaped in it.
fn shown(mut head: String, minors: &BTreeSet<&str>) -> String {
    let end = |head: &str, from: usize| from + head.get(from..).map_or(0, value);
    for list in ["\"redact\":[{", "\"allow\":[{"] {
        // It stays, and is empty.
        while let Some(at) = head.find(list) {
            let from = at + list.len() - 2;
            head.replace_range(from + 1..end(&head, from) - 1, "");
        }
    }
    while let Some(at) = head.find(EMBARGO) {
        head.replace_range(at..end(&head, at + EMBARGO.len() - 1), "");
    }
    if minors.is_empty() { head } else { unnamed(&head, minors) }
}

/// The same without who a minor is.
fn unnamed(head: &str, minors: &BTreeSet<&str>) -> String {
    let (mut left, mut rest) = (String::with_capacity(head.len()), head);
    while let Some((before, string)) = rest.find('"').and_then(|at| rest.split_at_checked(at)) {
        let Some((string, after)) = string.split_at_checked(value(string)) else { break };
        left.push_str(before);
        left.push_str(if minors.contains(string.trim_matches('"')) { "null" } else { string });
        rest = after;
    }
    left + rest
}

/// How long the list or the string is that a piece of JSON begins with.
fn value(json: &str) -> usize {
    let (mut depth, mut is_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => is_string = !is_string,
            b'[' | b'{' if !is_string => depth += 1,
            b']' | b'}' if !is_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && !is_string {
            return at + 1;
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_reader_sees_is_taken_out_of_front_matter() {
        let head = r#"{"title":"A \"allow\":[{","statements":[{"id":"a","embargo":"2020"}],"redact":[{"text":"a ] \"b\""}],"allow":[{"rule":["x"]},{}],"by":"pupil"}"#;
        let left = r#"{"title":"A \"allow\":[{","statements":[{"id":"a"}],"redact":[],"allow":[],"by":null}"#;
        assert_eq!(shown(head.to_owned(), &BTreeSet::from(["pupil"])), left);
    }
}
