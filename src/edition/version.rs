//! Which state of a dossier an edition is: a short hash of what it holds, and the day of which it is.
//!
//! Both come of what its audience may see. The hash is made when it is first asked for; no page of an entity shows it, so
//! that a change to one file changes no other page.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use casefile_words::Day;
use memchr::memmem;
use rayon::prelude::*;
use serde::Serialize;

use super::Edition;
use crate::dossier::Node;
use crate::entity::Entity;
use crate::markdown::{Layers, LinkTarget};
use crate::value::fields::{FieldReader, Fields};
use crate::value::{Date, Id, Url, Words};

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
    let seen = SeenEntities { edition, minors };
    for hash in [
        seen.hashes(edition.sources.iter().map(|node| &node.entity)),
        seen.hashes(actors.map(|node| &node.entity)),
        seen.hashes(edition.allegations.iter().map(|node| &node.entity)),
        seen.hashes(edition.pages.iter().map(|node| &node.entity)),
    ] {
        all.update(&hash);
    }
    // Where each statement has its address: ids that lead nowhere else are no part of the above.
    for statement in edition.sources.iter().flat_map(|node| &node.statements) {
        all.update(statement.id.as_bytes()).update(b"\n");
    }
    all.finalize().to_hex().chars().take(DIGITS).collect()
}

/// What readers see of entities.
struct SeenEntities<'e> {
    edition: &'e Edition,
    /// The ids of those whose names are blotted out.
    minors: BTreeSet<&'e str>,
}

impl SeenEntities<'_> {
    /// What tells entities of one kind from any others.
    fn hashes<'e, H: Serialize + Fields + Send + Sync + 'e>(
        &self,
        entities: impl Iterator<Item = &'e Arc<Entity<H>>>,
    ) -> Vec<u8> {
        let entities: Vec<_> = entities.collect();
        let hash = |entity: &&Arc<Entity<H>>| <[u8; 32]>::from(self.hash(entity));
        let all: Vec<[u8; 32]> = entities.par_iter().map(hash).collect();
        blake3::hash(all.as_flattened()).as_bytes().to_vec()
    }

    fn hash<H: Serialize + Fields>(&self, entity: &Entity<H>) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        let mut hidden = UnresolvedIds { edition: self.edition, ids: BTreeSet::new() };
        entity.head.read(&mut hidden);
        let mut hidden = hidden.ids;
        let unresolved = hidden.clone();
        hidden.extend(self.minors.iter().map(|id| (*id).to_owned()));
        let head = serde_json::to_string(&entity.head).unwrap_or_default();
        hasher.update(shown(without_references(&head, &unresolved), &hidden).as_bytes());
        hasher.update(entity.prose.html(Layers::default(), &|_| None).as_bytes());
        for link in entity.prose.links() {
            // A link that was taken out with its words is none, and neither is one that leads nowhere.
            let is_gone = match &link.target {
                LinkTarget::Entity { id, .. } => hidden.contains(id.as_str()),
                target => *target == LinkTarget::Gone,
            };
            if !is_gone {
                hasher.update(format!("{:?}", link.target).as_bytes());
            }
        }
        hasher.update(entity.id.as_bytes()).finalize()
    }
}

/// Gathers ids that lead nowhere: what they name is not there for this audience, and that it is anywhere must not show.
struct UnresolvedIds<'e> {
    edition: &'e Edition,
    ids: BTreeSet<String>,
}

impl FieldReader for UnresolvedIds<'_> {
    fn words(&mut self, _: &Words) {}

    fn url(&mut self, _: &Url) {}

    fn id(&mut self, id: &Id) {
        let (entity, statement) = match id.as_str().split_once('#') {
            Some((entity, statement)) => (entity, Some(statement)),
            None => (id.as_str(), None),
        };
        let is_there = match (self.edition.ids.get(entity), statement) {
            (Some(Node::Source(source)), Some(own)) => {
                self.edition.source(source).statement_of(own).is_some()
            }
            (node, _) => node.is_some(),
        };
        if !is_there {
            self.ids.insert(id.as_str().to_owned());
        }
    }
}

/// A key that is written only where it says something.
const EMBARGO: &str = ",\"embargo\":\"";

/// The keys under which a statement names an allegation, and an allegation another.
const ALLEGATION: &str = "\"allegation\":";
const TO: &str = "\"to\":";

/// The end of a key that has no value.
const NULL: &[u8] = b"\":null";

/// That something is withheld, or was: it is shown here.
const UNPUBLISHED: &str = "\"publish\":false";

/// Front matter, as JSON, without what no reader sees: what is blotted out, what its file is excepted from, since when it is
/// shown, who a minor is, and ids that lead nowhere. A key in quotation marks is never part of a value: those would be escaped in it.
fn shown(mut head: String, hidden: &BTreeSet<String>) -> String {
    let end = |head: &str, from: usize| from + head.get(from..).map_or(0, value);
    let find = |head: &str, key: &str| memmem::find(head.as_bytes(), key.as_bytes());
    for list in ["\"redact\":[{", "\"allow\":[{"] {
        // It stays, and is empty.
        while let Some(at) = find(&head, list) {
            let from = at + list.len() - 2;
            head.replace_range(from + 1..end(&head, from) - 1, "");
        }
    }
    while let Some(at) = find(&head, EMBARGO) {
        head.replace_range(at..end(&head, at + EMBARGO.len() - 1), "");
    }
    while let Some(at) = find(&head, UNPUBLISHED) {
        head.replace_range(at..at + UNPUBLISHED.len(), "\"publish\":true");
    }
    without_nothing(&if hidden.is_empty() { head } else { unnamed(&head, hidden) })
}

/// The same without what a statement does to an allegation, and how an allegation stands to something, that leads nowhere:
/// with the words that an editor wrote about it, which no page shows.
fn without_references(head: &str, unresolved: &BTreeSet<String>) -> String {
    if unresolved.is_empty() {
        return head.to_owned();
    }
    let mut objects: Vec<Range<usize>> = Vec::new();
    for key in [ALLEGATION, TO] {
        for at in memmem::find_iter(head.as_bytes(), key.as_bytes()) {
            let id = at + key.len();
            let id = head.get(id..id + head.get(id..).map_or(0, value)).unwrap_or("");
            let leads_nowhere =
                serde_json::from_str(id).is_ok_and(|id: String| unresolved.contains(&id));
            // Before it stands a word of the program at most.
            let start = head.get(..at).and_then(|before| before.rfind('{'));
            if let (true, Some(start)) = (leads_nowhere, start) {
                objects.push(start..start + head.get(start..).map_or(0, value));
            }
        }
    }
    objects.sort_by_key(|object| object.start);
    let (mut left, mut from) = (String::with_capacity(head.len()), 0);
    for object in objects {
        left.push_str(head.get(from..object.start).unwrap_or(""));
        from = object.end.max(from);
        // A comma goes with it: the one behind, or the one before where it is the last.
        if head.as_bytes().get(from) == Some(&b',') {
            from += 1;
        } else if left.ends_with(',') {
            left.pop();
        }
    }
    left.push_str(head.get(from..).unwrap_or(""));
    left
}

/// The same without who a minor is.
fn unnamed(head: &str, hidden: &BTreeSet<String>) -> String {
    let (mut left, mut rest) = (String::with_capacity(head.len()), head);
    while let Some((before, string)) = rest.find('"').and_then(|at| rest.split_at_checked(at)) {
        let Some((string, after)) = string.split_at_checked(value(string)) else { break };
        left.push_str(before);
        left.push_str(if hidden.contains(string.trim_matches('"')) { "null" } else { string });
        rest = after;
    }
    left + rest
}

/// The same without keys and items that have no value: what is hidden leaves no more than what was never there. Quotation
/// marks in a value are escaped, so that `":null` is never part of one.
fn without_nothing(head: &str) -> String {
    let mut left = String::with_capacity(head.len());
    let mut from = 0;
    for end in memmem::find_iter(head.as_bytes(), NULL) {
        // What stands before it ends in a key.
        let before = head.get(from..end).unwrap_or("");
        left.push_str(before.rfind('"').and_then(|key| before.get(..key)).unwrap_or(before));
        from = end + NULL.len();
        from += usize::from(head.as_bytes().get(from) == Some(&b','));
    }
    left.push_str(head.get(from..).unwrap_or(""));
    for (nothing, instead) in [("[null,", "["), (",null", ""), ("[null]", "[]"), (",}", "}")] {
        if memmem::find(left.as_bytes(), nothing.as_bytes()).is_some() {
            left = left.replace(nothing, instead);
        }
    }
    left
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
    fn what_leads_nowhere_goes_with_the_words_about_it() {
        let ids = |all: &[&str]| all.iter().map(|id| (*id).to_owned()).collect();
        let all = r#"[{"allegation":"a"},{"allegation":"b"},{"to":"c"},{"allegation":"d"}]"#;
        for (unresolved, left) in [
            (vec!["a"], r#"[{"allegation":"b"},{"to":"c"},{"allegation":"d"}]"#),
            (vec!["c", "d"], r#"[{"allegation":"a"},{"allegation":"b"}]"#),
            (vec!["a", "b", "c"], r#"[{"allegation":"d"}]"#),
            (vec!["a", "b", "c", "d"], "[]"),
            (vec!["e"], all),
        ] {
            assert_eq!(without_references(all, &ids(&unresolved)), left, "{unresolved:?}");
        }
        let one = r#"{"asserts":[{"allegation":"door","words":null,"note":null},{"allegation":"aa","words":"a {b} \"","note":"x"}],"relations":[{"type":"narrows","to":"aa","because":"secret"}]}"#;
        let none = r#"{"asserts":[{"allegation":"door","words":null,"note":null}],"relations":[]}"#;
        let unresolved = BTreeSet::from(["aa".to_owned()]);
        assert_eq!(without_references(one, &unresolved), none);
        assert_eq!(without_references(none, &unresolved), none);
    }

    #[test]
    fn what_no_reader_sees_is_taken_out_of_front_matter() {
        let head = r#"{"title":"A \"allow\":[{","statements":[{"id":"a","embargo":"2020"}],"redact":[{"text":"a ] \"b\""}],"allow":[{"rule":["x"]},{}],"by":"pupil"}"#;
        let left = r#"{"title":"A \"allow\":[{","statements":[{"id":"a"}],"redact":[],"allow":[]}"#;
        assert_eq!(shown(head.to_owned(), &BTreeSet::from(["pupil".to_owned()])), left);
    }
}
