//! In which outputs short words of minors' names are sought: those of every entity that names the minor.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::dossier::address;
use crate::edition::Blots;
use crate::entity::{Entities, Entity, Head};
use crate::text::TextId;
use crate::value::fields::{FieldReader, Fields};
use crate::value::{Id, Url, Words};
use crate::withheld::Whose;

/// By a minor's file, what the paths of the outputs begin with of entities that name the minor.
pub type PathsNamingMinors = BTreeMap<TextId, BTreeSet<String>>;

/// Where minors are named.
pub fn named(all: &Entities, blots: &Blots, left: &Entities) -> PathsNamingMinors {
    if blots.minors().is_empty() {
        return PathsNamingMinors::new();
    }
    let minors = all.actors.iter().filter(|actor| actor.head.minor);
    let minors = minors.map(|actor| (actor.id.as_str(), actor.text)).collect();
    let mut search = MinorSearch { blots, minors, named: PathsNamingMinors::new() };
    search.kind(&all.sources, &left.sources);
    search.kind(&all.actors, &left.actors);
    search.kind(&all.allegations, &left.allegations);
    search.kind(&all.pages, &left.pages);
    search.named
}

struct MinorSearch<'s> {
    blots: &'s Blots,
    /// Their files, by their ids.
    minors: BTreeMap<&'s str, TextId>,
    named: PathsNamingMinors,
}

impl MinorSearch<'_> {
    fn kind<H: Head + Fields>(&mut self, all: &[Arc<Entity<H>>], released: &[Arc<Entity<H>>]) {
        // What nothing was taken out of names no minor but by an id.
        let whole: HashSet<*const Entity<H>> = released.iter().map(Arc::as_ptr).collect();
        for entity in all {
            if self.minors.contains_key(entity.id.as_str()) {
                continue;
            }
            let is_whole = whole.contains(&Arc::as_ptr(entity));
            let mut naming = Naming { search: self, of: entity.text, is_whole, found: Vec::new() };
            entity.head.read(&mut naming);
            let mut found = naming.found;
            if !is_whole {
                let hits = self.blots.in_prose(entity, None);
                found.extend(self.minors_of(hits.iter().map(|hit| hit.needle)));
            }
            for minor in found {
                let below = address(H::KIND, &entity.id);
                self.named.entry(minor).or_default().insert(below);
            }
        }
    }

    /// The minors whose names some of what is sought are.
    fn minors_of(&self, needles: impl Iterator<Item = usize>) -> Vec<TextId> {
        let own = needles.filter_map(|needle| self.blots.needles().get(needle));
        let own = own.filter(|needle| matches!(needle.whose, Whose::Minor { .. }));
        own.map(|needle| needle.asked.0).collect()
    }
}

/// Goes through front matter and notes which minors it names.
struct Naming<'n, 's> {
    search: &'n MinorSearch<'s>,
    of: TextId,
    is_whole: bool,
    found: Vec<TextId>,
}

impl FieldReader for Naming<'_, '_> {
    fn words(&mut self, words: &Words) {
        self.found.extend(self.search.minors.get(words.as_str()));
        if !self.is_whole {
            let hits = self.search.blots.in_words(self.of, words, None);
            self.found.extend(self.search.minors_of(hits.iter().map(|hit| hit.needle)));
        }
    }

    fn url(&mut self, url: &Url) {
        if !self.is_whole {
            let held = self.search.blots.in_address(url, Some(self.of));
            self.found.extend(self.search.minors_of(held.iter().map(|held| held.needle)));
        }
    }

    fn id(&mut self, id: &Id) {
        self.found.extend(self.search.minors.get(id.as_str()));
    }
}
