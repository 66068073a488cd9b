//! Blots words out of entities: what their own `redact` lists, and the names of minors everywhere.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_yaml::Value;

use crate::entity::{Entities, Entity, Head};
use crate::markdown::{Blot, blotted};
use crate::quote;

/// The reason shown for a minor's name.
const MINOR: &str = "the name of a minor";

/// Keys whose strings are looked up in the source and shown from there, or name things by ids: they
/// show nothing of themselves.
const REFERENCES: [&str; 20] = [
    "quote",
    "words",
    "publisher",
    "speaker",
    "allegation",
    "actor",
    "who",
    "by",
    "sha256",
    "kind",
    "type",
    "mode",
    "in",
    "form",
    "act",
    "date",
    "relative_to",
    "statement",
    "source",
    "id",
];

/// What is blotted out in every file.
pub(super) struct Blots {
    names: Vec<String>,
    any: bool,
}

impl Blots {
    /// What `entities` ask for. A minor's name is blotted out even where the minor is withheld.
    pub fn of(entities: &Entities, withheld: &BTreeSet<String>) -> Self {
        let minors = entities.actors.iter().filter(|actor| actor.head.minor);
        let mut names: Vec<String> = minors
            .flat_map(|actor| {
                let aliases = actor.head.aliases.iter().map(|alias| alias.text.clone());
                std::iter::once(actor.head.name.clone()).chain(aliases)
            })
            .collect();
        // The longest form first, so that no part of it is left standing.
        names.sort_by_key(|name| (std::cmp::Reverse(name.chars().count()), name.clone()));
        names.dedup();
        let any = !names.is_empty()
            || has_redactions(&entities.sources, withheld)
            || has_redactions(&entities.actors, withheld)
            || has_redactions(&entities.allegations, withheld)
            || has_redactions(&entities.pages, withheld);
        Self { names, any }
    }

    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Whether an entity is searched for words to blot out.
    pub fn touch<H: Head>(&self, entity: &Entity<H>) -> bool {
        !self.names.is_empty() || !entity.head.redact().is_empty()
    }

    /// Tells these names from others; what else is blotted out of an entity stands in the entity.
    pub fn print(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.names.hash(&mut hasher);
        hasher.finish()
    }

    /// The entity with its words blotted out.
    pub fn apply<H>(&self, entity: &Arc<Entity<H>>) -> Arc<Entity<H>>
    where
        H: Head + Clone + Serialize + DeserializeOwned,
    {
        let mut blots = Vec::new();
        for redaction in entity.head.redact() {
            let places = quote::everywhere(&entity.prose, &redaction.text);
            let chosen = places.into_iter().zip(1..).filter(|(_, number)| {
                redaction.occurrence.is_none_or(|occurrence| occurrence.get() == *number)
            });
            blots.extend(chosen.map(|(stretch, _)| Blot { stretch, why: redaction.why.clone() }));
        }
        for name in &self.names {
            let places = quote::everywhere_in_any_case(&entity.prose, name);
            blots.extend(places.into_iter().map(|stretch| Blot { stretch, why: MINOR.to_owned() }));
        }
        Arc::new(Entity {
            id: entity.id.clone(),
            text: entity.text,
            head: self.head(&entity.head),
            prose: entity.prose.clone().redacted(blots),
            head_range: entity.head_range.clone(),
            faulted: entity.faulted,
        })
    }

    /// Every string of the front matter that is shown as it was written, with its words blotted out.
    fn head<H: Head + Clone + Serialize + DeserializeOwned>(&self, head: &H) -> H {
        let Ok(mut value) = serde_yaml::to_value(head) else { not_again() };
        let own: Vec<(&str, &str)> = head
            .redact()
            .iter()
            .map(|redaction| (redaction.text.as_str(), redaction.why.as_str()))
            .collect();
        if let Value::Mapping(map) = &mut value {
            map.remove("redact");
        }
        let mut blotted = value.clone();
        self.value(&mut blotted, &own);
        match serde_yaml::from_value(blotted) {
            Ok(head) => head,
            Err(_) => self.one_by_one(value, &own).unwrap_or_else(|| not_again()),
        }
    }

    /// The same where the words stand in a value that is no free text, such as a date or an address: it
    /// becomes unknown, or goes, and everything else is blotted out all the same.
    fn one_by_one<H: DeserializeOwned>(&self, mut value: Value, own: &[(&str, &str)]) -> Option<H> {
        let mut blotted = value.clone();
        self.value(&mut blotted, own);
        let mut places = Vec::new();
        differing(&value, &blotted, &mut Vec::new(), &mut places);
        for place in &places {
            let blotted = at(&mut blotted, place).cloned();
            let stand_ins = [blotted, Some(Value::from("unknown")), Some(Value::Null)];
            for stand_in in stand_ins.into_iter().flatten() {
                let mut tried = value.clone();
                if let Some(leaf) = at(&mut tried, place) {
                    *leaf = stand_in;
                }
                if serde_yaml::from_value::<H>(tried.clone()).is_ok() {
                    value = tried;
                    break;
                }
            }
        }
        serde_yaml::from_value(value).ok()
    }

    fn value(&self, value: &mut Value, own: &[(&str, &str)]) {
        match value {
            Value::String(text) => {
                for (words, why) in own {
                    *text = quote::replaced(text, words, &blotted(why), false);
                }
                for name in &self.names {
                    *text = quote::replaced(text, name, &blotted(MINOR), true);
                }
            }
            Value::Sequence(items) => items.iter_mut().for_each(|item| self.value(item, own)),
            Value::Mapping(map) => {
                for (key, entry) in map.iter_mut() {
                    let is_reference = key.as_str().is_some_and(|key| REFERENCES.contains(&key));
                    if !is_reference || !entry.is_string() {
                        self.value(entry, own);
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Tagged(_) => {}
        }
    }
}

/// Front matter that was read can be written and read again; if a change of the program breaks that, ending
/// is better than showing what was to be blotted out.
fn not_again() -> ! {
    unreachable!("front matter that was read cannot be read again")
}

/// The way to a value within another: numbers of items, or of entries.
type Way = Vec<usize>;

/// The ways to all strings that are not the same in both.
fn differing(one: &Value, other: &Value, way: &mut Way, found: &mut Vec<Way>) {
    let mut below = |pairs: &mut dyn Iterator<Item = (&Value, &Value)>| {
        for (number, (one, other)) in pairs.enumerate() {
            way.push(number);
            differing(one, other, way, found);
            way.pop();
        }
    };
    match (one, other) {
        (Value::Sequence(one), Value::Sequence(other)) => below(&mut one.iter().zip(other)),
        (Value::Mapping(one), Value::Mapping(other)) => {
            below(&mut one.values().zip(other.values()));
        }
        _ if one == other => {}
        _ => found.push(way.clone()),
    }
}

/// The value at the end of a way.
fn at<'v>(value: &'v mut Value, way: &[usize]) -> Option<&'v mut Value> {
    let Some((first, rest)) = way.split_first() else { return Some(value) };
    let next = match value {
        Value::Sequence(items) => items.get_mut(*first),
        Value::Mapping(map) => map.values_mut().nth(*first),
        _ => None,
    };
    at(next?, rest)
}

fn has_redactions<H: Head>(entities: &[Arc<Entity<H>>], withheld: &BTreeSet<String>) -> bool {
    entities.iter().any(|entity| !withheld.contains(&entity.id) && !entity.head.redact().is_empty())
}
