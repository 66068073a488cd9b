//! What is blotted out of a dossier: what each file's own `redact` lists, and the names of minors in all of
//! them.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use crate::entity::{Entities, Entity, Head};
use crate::markdown::{Blot, Moved, Prose, blotted};
use crate::quote;
use crate::value::fields::{Fields, Visitor};
use crate::value::{Url, Words};

/// The reason shown for a minor's name.
pub const MINOR: &str = "the name of a minor";

/// What is blotted out.
#[derive(Debug)]
pub struct Blots {
    names: Vec<String>,
    minors: BTreeSet<String>,
    any: bool,
}

impl Blots {
    /// What `entities` ask for. A minor's name is blotted out even where the minor is withheld.
    #[must_use]
    pub fn of(entities: &Entities) -> Self {
        let minors = entities.actors.iter().filter(|actor| actor.head.minor);
        let minors: BTreeSet<String> = minors.map(|actor| actor.id.clone()).collect();
        let mut names: Vec<String> = entities
            .actors
            .iter()
            .filter(|actor| actor.head.minor)
            .flat_map(|actor| {
                let aliases = actor.head.aliases.iter().map(|alias| alias.text.to_string());
                std::iter::once(actor.head.name.to_string()).chain(aliases)
            })
            .collect();
        names.sort_by_key(|name| (std::cmp::Reverse(name.chars().count()), name.clone()));
        names.dedup();
        let any = !names.is_empty()
            || has_redactions(&entities.sources)
            || has_redactions(&entities.actors)
            || has_redactions(&entities.allegations)
            || has_redactions(&entities.pages);
        Self { names, minors, any }
    }

    /// Whether nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Whether an entity is searched for words to take out.
    #[must_use]
    pub fn touch<H: Head>(&self, entity: &Entity<H>) -> bool {
        !self.names.is_empty() || !entity.head.redact().is_empty()
    }

    /// Tells these names from others; what else is taken out of an entity stands in the entity.
    #[must_use]
    pub fn print(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.names.hash(&mut hasher);
        self.minors.hash(&mut hasher);
        hasher.finish()
    }

    /// An entity's body without the words.
    #[must_use]
    pub fn prose<H: Head>(&self, entity: &Entity<H>) -> (Prose, Moved) {
        let mut blots = Vec::new();
        for redaction in entity.head.redact() {
            let places = quote::everywhere(&entity.prose, &redaction.text);
            let chosen = places.into_iter().zip(1..).filter(|(_, number)| {
                redaction.occurrence.is_none_or(|occurrence| occurrence == *number)
            });
            let why = redaction.why.to_string();
            blots.extend(chosen.map(|(stretch, _)| Blot { stretch, why: why.clone() }));
        }
        for name in &self.names {
            let places = quote::everywhere_in_any_case(&entity.prose, name);
            blots.extend(places.into_iter().map(|stretch| Blot { stretch, why: MINOR.to_owned() }));
        }
        entity.prose.without(blots, &|_| false)
    }

    /// Takes the words out of front matter that was cloned from an entity's; whether any were there.
    pub fn fields<H: Head + Fields>(&self, entity: &Entity<H>, head: &mut H) -> bool {
        let own = entity.head.redact().iter();
        let own = own.map(|own| (own.text.as_str(), own.why.as_str())).collect();
        let mut pen = Pen { blots: self, own, is_used: false };
        head.each(&mut pen);
        pen.is_used
    }
}

/// Goes through front matter and blots words out.
struct Pen<'b> {
    blots: &'b Blots,
    own: Vec<(&'b str, &'b str)>,
    is_used: bool,
}

impl Pen<'_> {
    fn without(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (words, why) in &self.own {
            text = quote::replaced(&text, words, &blotted(why), false);
        }
        for name in &self.blots.names {
            text = quote::replaced(&text, name, &blotted(MINOR), true);
        }
        text
    }
}

impl Visitor for Pen<'_> {
    fn words(&mut self, words: &mut Words) {
        let without = self.without(words);
        if without != words.as_str() {
            *words = without.into();
            self.is_used = true;
        }
    }

    fn url(&mut self, url: &mut Url) {
        if self.without(url) != url.as_str() {
            *url = Url::default();
            self.is_used = true;
        }
    }
}

fn has_redactions<H: Head>(entities: &[Arc<Entity<H>>]) -> bool {
    entities.iter().any(|entity| !entity.head.redact().is_empty())
}
