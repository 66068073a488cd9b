//! What the public may not see at an instant: whole entities, and single statements.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::diag::{FieldPath, FieldStep, Place};
use crate::entity::{Embargo, Entities, Entity, Head, Source};
use crate::link::statement_ids;
use crate::text::TextId;

/// What an audience may not see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeldBack {
    /// By id, or `SOURCE#ID` for a statement, the key of the front matter that withholds it.
    by_id: BTreeMap<String, Place>,
    /// By text, the statements that are withheld, as places in its list, from 0.
    statements: BTreeMap<TextId, BTreeSet<usize>>,
}

impl HeldBack {
    /// What the public may not see; without an instant, nothing under an embargo is public.
    #[must_use]
    pub fn at(entities: &Entities, now: Option<Timestamp>) -> Self {
        let mut held_back = Self::default();
        held_back.entities(&entities.sources, now);
        held_back.entities(&entities.actors, now);
        held_back.entities(&entities.allegations, now);
        held_back.entities(&entities.pages, now);
        let public = entities.sources.iter().filter(|source| !is_withheld(&source.head, now));
        public.for_each(|source| held_back.statements(source, now));
        held_back
    }

    fn entities<H: Head>(&mut self, entities: &[Arc<Entity<H>>], now: Option<Timestamp>) {
        for entity in entities.iter().filter(|entity| is_withheld(&entity.head, now)) {
            let key = key(entity.head.publish());
            self.by_id.insert(entity.id.clone(), Place::Key(entity.text, FieldPath::of(key)));
        }
    }

    fn statements(&mut self, source: &Entity<Source>, now: Option<Timestamp>) {
        let statements = &source.head.statements;
        let is_hidden =
            |publish: bool, embargo: Option<&Embargo>| !is_public(publish, embargo, now);
        if !statements.iter().any(|one| is_hidden(one.publish, one.embargo.as_deref())) {
            return;
        }
        let ids = statement_ids(statements);
        for (item, (statement, id)) in statements.iter().zip(ids).enumerate() {
            if is_hidden(statement.publish, statement.embargo.as_deref()) {
                let field = FieldPath::of("statements").item(item).key(key(statement.publish));
                let name = format!("{}#{id}", source.id);
                self.by_id.insert(name, Place::Key(source.text, field));
                self.statements.entry(source.text).or_default().insert(item);
            }
        }
    }

    /// Whether there is nothing that the audience may not see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Every id, or `SOURCE#ID`, with the key of the front matter that withholds it.
    #[must_use]
    pub fn by_id(&self) -> &BTreeMap<String, Place> {
        &self.by_id
    }

    /// What is held back by an embargo alone.
    pub fn embargoed(&self) -> impl Iterator<Item = &str> {
        let is_embargo = |place: &Place| match place {
            Place::Key(_, field) => {
                matches!(field.0.last(), Some(FieldStep::Key(key)) if key == "embargo")
            }
            _ => false,
        };
        self.by_id.iter().filter(move |(_, place)| is_embargo(place)).map(|(id, _)| id.as_str())
    }

    /// Whether an entity is withheld.
    #[must_use]
    pub fn holds(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// The withheld statements of a public source, as places in its list.
    #[must_use]
    pub fn statements_of(&self, source: TextId) -> Option<&BTreeSet<usize>> {
        self.statements.get(&source)
    }
}

/// The key that withholds, by whether `publish` says so.
fn key(publish: bool) -> &'static str {
    if publish { "embargo" } else { "publish" }
}

/// Whether the public may not see an entity at an instant.
#[must_use]
pub fn is_withheld<H: Head>(head: &H, now: Option<Timestamp>) -> bool {
    !is_public(head.publish(), head.embargo(), now)
}

/// Whether something is public at an instant, by its `publish` and its `embargo`.
#[must_use]
pub fn is_public(publish: bool, embargo: Option<&Embargo>, now: Option<Timestamp>) -> bool {
    publish && embargo.is_none_or(|embargo| now.is_some_and(|now| now >= embargo.until))
}
