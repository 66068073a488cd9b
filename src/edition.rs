//! An edition: the dossier as one audience may see it. Everything that makes outputs takes an edition.
//!
//! What is not public is taken out once, here, before any page, list, count, feed or export can see it:
//! an [`Edition`] can be made in no other way than from entities that went through [`withhold`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use crate::config::Config;
use crate::diag::{Diagnostic, Field, Place, Report};
use crate::dossier::{Dossier, Independence};
use crate::entity::{Actor, Allegation, Entities, Entity, Head, Page, Source};
use crate::link::{self, Missing};
use crate::memory::Memo;

mod redact;

/// Who an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody, at an instant; without one, nothing under an embargo is public.
    Public(Option<Timestamp>),
    /// The editors: everything, withheld material included. What was redacted is blotted out for them as
    /// well, so that what they look at is what readers will see.
    Editors,
}

/// The entities that an audience may see, redacted, and the ids of those that it may not.
#[derive(Debug)]
pub struct Released {
    entities: Arc<Entities>,
    is_everything: bool,
    /// By id, the key of the front matter that withholds it.
    withheld: BTreeMap<String, Place>,
}

/// A linked dossier that its audience may see.
#[derive(Debug)]
pub struct Edition {
    dossier: Arc<Dossier>,
    overall: OnceLock<Independence>,
}

impl Edition {
    fn of(dossier: Report<Arc<Dossier>>) -> Report<Self> {
        let Report { value: dossier, diagnostics } = dossier;
        Report { value: Self { dossier, overall: OnceLock::new() }, diagnostics }
    }

    /// The dossier, to be held on its own.
    #[must_use]
    pub fn dossier(&self) -> &Arc<Dossier> {
        &self.dossier
    }

    /// Who and what all its allegations rest on together.
    #[must_use]
    pub fn overall(&self) -> &Independence {
        self.overall.get_or_init(|| link::overall(&self.dossier))
    }
}

impl Deref for Edition {
    type Target = Dossier;

    fn deref(&self) -> &Dossier {
        &self.dossier
    }
}

/// What was made of single entities before.
#[derive(Debug, Default)]
pub struct Remembered {
    links: link::Remembered,
    sources: Redacted<Source>,
    actors: Redacted<Actor>,
    allegations: Redacted<Allegation>,
    pages: Redacted<Page>,
}

/// Entities with words blotted out.
type Redacted<H> = Memo<Entity<H>, Arc<Entity<H>>>;

impl Remembered {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.sources.forget();
        self.actors.forget();
        self.allegations.forget();
        self.pages.forget();
    }
}

/// Takes out what `audience` may not see and blots out what was redacted.
#[must_use]
pub fn withhold(entities: &Arc<Entities>, audience: Audience, remembered: &Remembered) -> Released {
    let withheld = match audience {
        Audience::Editors => BTreeMap::new(),
        Audience::Public(now) => withheld_at(entities, now),
    };
    let hidden: BTreeSet<String> = withheld.keys().cloned().collect();
    let blots = redact::Blots::of(entities, &hidden);
    if withheld.is_empty() && blots.is_empty() {
        return Released { entities: Arc::clone(entities), is_everything: true, withheld };
    }
    let released = Entities {
        sources: shown(&entities.sources, &hidden, &blots, &remembered.sources),
        actors: shown(&entities.actors, &hidden, &blots, &remembered.actors),
        allegations: shown(&entities.allegations, &hidden, &blots, &remembered.allegations),
        pages: shown(&entities.pages, &hidden, &blots, &remembered.pages),
        unreadable: entities.unreadable.clone(),
    };
    Released { entities: Arc::new(released), is_everything: false, withheld }
}

/// By id, what the public may not see at an instant, with the key of the front matter that withholds it.
#[must_use]
pub fn withheld_at(entities: &Entities, now: Option<Timestamp>) -> BTreeMap<String, Place> {
    let mut withheld = BTreeMap::new();
    let mut note = |ids: Vec<(String, Place)>| withheld.extend(ids);
    note(hidden(&entities.sources, now));
    note(hidden(&entities.actors, now));
    note(hidden(&entities.allegations, now));
    note(hidden(&entities.pages, now));
    withheld
}

impl Released {
    /// The ids that the audience may not see.
    pub fn withheld(&self) -> impl Iterator<Item = &str> {
        self.withheld.keys().map(String::as_str)
    }

    /// Whether the audience sees just what the editors see.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.is_everything
    }

    /// Links the released entities. Only references to what is withheld are reported: every other
    /// fault shows when all entities are linked.
    #[must_use]
    pub fn edition(&self, config: &Arc<Config>, remembered: &Remembered) -> Report<Edition> {
        let missing = Missing::Withheld(&self.withheld);
        Edition::of(link::link(&self.entities, config, missing, &remembered.links))
    }
}

/// An edition of all entities, for the editors' eyes, with every fault of linking.
#[must_use]
pub fn complete(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    remembered: &Remembered,
) -> Report<Edition> {
    Edition::of(link::link(entities, config, Missing::Unknown, &remembered.links))
}

/// Whether the public may not see an entity at an instant.
#[must_use]
pub fn is_withheld<H: Head>(head: &H, now: Option<Timestamp>) -> bool {
    let embargoed = head.embargo().is_some_and(|embargo| now.is_none_or(|now| now < embargo.until));
    !head.publish() || embargoed
}

fn hidden<H: Head>(entities: &[Arc<Entity<H>>], now: Option<Timestamp>) -> Vec<(String, Place)> {
    let hidden = entities.iter().filter(|entity| is_withheld(&entity.head, now));
    hidden
        .map(|entity| {
            let key = if entity.head.publish() { "embargo" } else { "publish" };
            (entity.id.clone(), Place::Key(entity.text, Field::of(key)))
        })
        .collect()
}

fn shown<H>(
    entities: &[Arc<Entity<H>>],
    withheld: &BTreeSet<String>,
    blots: &redact::Blots,
    remembered: &Redacted<H>,
) -> Vec<Arc<Entity<H>>>
where
    H: Head + Clone + serde::Serialize + serde::de::DeserializeOwned,
{
    let shown = entities.iter().filter(|entity| !withheld.contains(&entity.id));
    shown
        .map(|entity| {
            if !blots.touch(entity) {
                return Arc::clone(entity);
            }
            remembered.of_both(entity, blots.print(), || blots.apply(entity))
        })
        .collect()
}

/// The faults that only a published edition has.
pub type Faults = Vec<Diagnostic>;
