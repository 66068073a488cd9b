//! An edition: the dossier as one audience may see it. Everything that makes outputs takes an edition.
//!
//! What is not public is taken out once, here, before any page, list, count, feed or export can see it:
//! an [`Edition`] can be made in no other way than from entities that went through [`withhold`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use jiff::Timestamp;

use crate::config::Config;
use crate::diag::{Diagnostic, Field, Place, Report};
use crate::dossier::Dossier;
use crate::entity::{Entities, Entity, Head};
use crate::link::{self, Missing};

mod redact;

/// Who an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody, at an instant; without one, nothing under an embargo is public.
    Public(Option<Timestamp>),
    /// The editors: everything, withheld material included.
    Editors,
}

/// The entities that an audience may see, redacted, and the ids of those that it may not.
#[derive(Debug)]
pub struct Released<'a> {
    entities: Cow<'a, Entities>,
    /// By id, the key of the front matter that withholds it.
    withheld: BTreeMap<String, Place>,
}

/// A linked dossier that its audience may see.
#[derive(Debug)]
pub struct Edition<'a> {
    dossier: Dossier<'a>,
}

impl<'a> Deref for Edition<'a> {
    type Target = Dossier<'a>;

    fn deref(&self) -> &Dossier<'a> {
        &self.dossier
    }
}

/// Takes out what `audience` may not see and blots out what was redacted.
#[must_use]
pub fn withhold(entities: &Entities, audience: Audience) -> Released<'_> {
    let now = match audience {
        Audience::Editors => {
            return Released { entities: Cow::Borrowed(entities), withheld: BTreeMap::new() };
        }
        Audience::Public(now) => now,
    };
    let mut withheld = BTreeMap::new();
    let mut note = |ids: Vec<(String, Place)>| withheld.extend(ids);
    note(hidden(&entities.sources, now));
    note(hidden(&entities.actors, now));
    note(hidden(&entities.allegations, now));
    note(hidden(&entities.pages, now));
    let hidden: BTreeSet<String> = withheld.keys().cloned().collect();
    let blots = redact::Blots::of(entities, &hidden);
    if withheld.is_empty() && blots.is_empty() {
        return Released { entities: Cow::Borrowed(entities), withheld };
    }
    let released = Entities {
        sources: shown(&entities.sources, &hidden, &blots),
        actors: shown(&entities.actors, &hidden, &blots),
        allegations: shown(&entities.allegations, &hidden, &blots),
        pages: shown(&entities.pages, &hidden, &blots),
        unreadable: entities.unreadable.clone(),
    };
    Released { entities: Cow::Owned(released), withheld }
}

impl Released<'_> {
    /// The ids that the audience may not see.
    pub fn withheld(&self) -> impl Iterator<Item = &str> {
        self.withheld.keys().map(String::as_str)
    }

    /// Whether the audience sees just what the editors see.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(self.entities, Cow::Borrowed(_))
    }

    /// Links the released entities. Only references to what is withheld are reported: every other
    /// fault shows when all entities are linked.
    #[must_use]
    pub fn edition<'a>(&'a self, config: &'a Config) -> Report<Edition<'a>> {
        let Report { value, diagnostics } =
            link::link(&self.entities, config, Missing::Withheld(&self.withheld));
        Report { value: Edition { dossier: value }, diagnostics }
    }
}

/// An edition of all entities, for the editors' eyes, with every fault of linking.
#[must_use]
pub fn complete<'a>(entities: &'a Entities, config: &'a Config) -> Report<Edition<'a>> {
    let Report { value, diagnostics } = link::link(entities, config, Missing::Unknown);
    Report { value: Edition { dossier: value }, diagnostics }
}

fn is_hidden<H: Head>(head: &H, now: Option<Timestamp>) -> bool {
    let embargoed = head.embargo().is_some_and(|embargo| now.is_none_or(|now| now < embargo.until));
    !head.publish() || embargoed
}

fn hidden<H: Head>(entities: &[Entity<H>], now: Option<Timestamp>) -> Vec<(String, Place)> {
    let hidden = entities.iter().filter(|entity| is_hidden(&entity.head, now));
    hidden
        .map(|entity| {
            let key = if entity.head.publish() { "embargo" } else { "publish" };
            (entity.id.clone(), Place::Key(entity.text, Field::of(key)))
        })
        .collect()
}

fn shown<H>(
    entities: &[Entity<H>],
    withheld: &BTreeSet<String>,
    blots: &redact::Blots,
) -> Vec<Entity<H>>
where
    H: Head + Clone + serde::Serialize + serde::de::DeserializeOwned,
{
    let shown = entities.iter().filter(|entity| !withheld.contains(&entity.id));
    shown.map(|entity| blots.apply(entity)).collect()
}

/// The faults that only a published edition has.
pub type Faults = Vec<Diagnostic>;
