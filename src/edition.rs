//! An edition: the dossier as one audience may see it. Everything that makes outputs takes an edition.
//!
//! What is not public is taken out once, here, before names are linked, statements identified or anything
//! is counted: an [`Edition`] can be made in no other way than from [`Released`] entities.
//!
//! Entities are linked twice, once all of them, for checks, and once those that are released. What a reader may see
//! cannot be cut out of the one dossier: counts, standings, names and ids of statements come of everything that was
//! linked, and what was taken out afterwards would still show in them.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use crate::config::Config;
use crate::diag::{Diagnostic, Place, Report};
use crate::dossier::{ActorIx, AllegationIx, Dossier, Independence, Sequence, StatementIx};
use crate::entity::Entities;
use crate::language::{Language, Message, Wording};
use crate::link::{self, Missing};
use crate::search::WordShards;
use crate::value::{Date, LanguageTag};

mod asked;
mod blots;
mod held_back;
mod minor_order;
mod name_order;
mod namesakes;
mod own_words;
mod quotations;
mod released;
mod tally;
mod version;

pub use blots::Blots;
pub use held_back::{HeldBack, is_public, is_withheld};
pub use namesakes::Namesakes;
pub use tally::{Tally, WithheldReason};

/// Who an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody, at an instant; without one, nothing under an embargo is public.
    Public(Option<Timestamp>),
    /// The editors: everything, withheld material included. What was redacted is blotted out for them as
    /// well, so that what they look at is what readers will see.
    Editors,
}

/// A dossier's entities with what is to be blotted out of them, and the dossier of all of them, whole:
/// for checks, and for nothing that is shown.
#[derive(Debug)]
pub struct Complete {
    entities: Arc<Entities>,
    blots: Arc<Blots>,
    /// The linked dossier.
    pub dossier: Arc<Dossier>,
}

/// The entities that an audience may see, of which nothing is left that is blotted out, and what it may
/// not see.
#[derive(Debug, Clone)]
pub struct Released {
    entities: Arc<Entities>,
    /// The dossier of all entities, where these are the very same.
    whole: Option<Arc<Dossier>>,
    held_back: HeldBack,
    tally: Tally,
}

/// The picture of a site that casefile brings along.
const ICON: &str = "icon.svg";

/// A linked dossier that its audience may see.
#[derive(Debug)]
pub struct Edition {
    dossier: Arc<Dossier>,
    language: Arc<Language>,
    /// The language that the dossier is written in, where it is not the page's.
    content: Option<LanguageTag>,
    tally: Tally,
    overall: OnceLock<Independence>,
    sequence: OnceLock<Sequence>,
    held: OnceLock<String>,
    icon: &'static str,
    as_of: OnceLock<Option<Date>>,
    version: OnceLock<String>,
    names: OnceLock<name_order::NameOrder>,
    searched: OnceLock<WordShards>,
    namesakes: OnceLock<Namesakes>,
    /// For each allegation, what was made once of all its statements.
    lines: Vec<OnceLock<Wording>>,
}

impl Edition {
    /// The dossier, to be held on its own.
    #[must_use]
    pub fn dossier(&self) -> &Arc<Dossier> {
        &self.dossier
    }

    /// The language that the site around the dossier's own words is in.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// A message of that language, to be given its arguments.
    #[must_use]
    pub fn say<'a>(&'a self, name: &'a str) -> Message<'a> {
        self.language.say(name)
    }

    /// The words of a message that takes no argument.
    #[must_use]
    pub fn word<'a>(&'a self, name: &'a str) -> &'a str {
        self.language.word(name)
    }

    /// The picture of the site beside its name in a browser, by its path from the root.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        self.icon
    }

    /// The same with another picture.
    #[must_use]
    pub fn with_icon(self, icon: &'static str) -> Self {
        Self { icon, ..self }
    }

    /// How much of the dossier it does not hold, and why.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// A line about an allegation, made once: it goes through all its statements, and stands wherever the
    /// allegation is spoken of.
    #[must_use]
    pub fn line(&self, allegation: AllegationIx, make: impl FnOnce() -> Wording) -> Wording {
        let line = self.lines.get(allegation.at());
        line.map_or_else(Wording::default, |line| line.get_or_init(make).clone())
    }

    /// What stands on every page of all its sources, made once.
    #[must_use]
    pub fn held(&self, make: impl FnOnce() -> String) -> &str {
        self.held.get_or_init(make)
    }

    /// Its sources in order of publication.
    #[must_use]
    pub fn sequence(&self) -> &Sequence {
        self.sequence.get_or_init(|| Sequence::of(&self.dossier))
    }

    /// An actor's place in the order of names, persons by their last, in the language of the pages.
    #[must_use]
    pub fn name_place(&self, actor: ActorIx) -> u32 {
        let order = || name_order::NameOrder::of(&self.dossier, &self.language);
        self.names.get_or_init(order).place(actor)
    }

    /// The words of all its texts, as a search goes by them, made once.
    #[must_use]
    pub fn searched(&self, make: impl FnOnce() -> WordShards) -> &WordShards {
        self.searched.get_or_init(make)
    }

    /// What of its statements and sources is called as another is.
    #[must_use]
    pub fn namesakes(&self) -> &Namesakes {
        self.namesakes.get_or_init(|| Namesakes::of(&self.dossier))
    }

    /// Who and what all its allegations rest on together.
    #[must_use]
    pub fn overall(&self) -> &Independence {
        self.overall.get_or_init(|| link::overall(&self.dossier))
    }

    /// The statements that carry an allegation furthest, those of one origin together.
    #[must_use]
    pub fn origins(&self, allegation: AllegationIx) -> Vec<Vec<StatementIx>> {
        link::origins(&self.dossier, allegation)
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
pub struct EditionCache {
    links: link::LinkCache,
    released: released::ReleaseCache,
}

impl EditionCache {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.released.forget();
    }
}

/// Links all entities, with every fault of linking.
///
/// Nobody but checks sees what comes of it; the way to a site goes on by [`Complete::released`]:
///
/// ```
/// use std::sync::Arc;
///
/// use casefile::Workspace;
/// use casefile::edition::{Audience, EditionCache, complete};
/// use casefile::parse::{ParseCache, parse, settings};
///
/// let draft = "---\ntitle: A draft\npublish: false\n---\n\nNot yet.\n";
/// let workspace = Workspace::from_files([("content/pages/draft.md", draft.into())]);
/// let config = Arc::new(settings(&workspace).value);
/// let parsed = parse(&workspace, &ParseCache::default()).value;
///
/// let cache = EditionCache::default();
/// let complete = complete(&parsed.entities, &config, &cache).value;
/// let released = complete.released(Audience::Public(None), &cache);
/// assert!(released.entities().pages.is_empty());
/// let edition = released.edition(&config, casefile::language::english(), &cache).value;
/// assert!(edition.pages.is_empty());
/// ```
#[must_use]
pub fn complete(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    remembered: &EditionCache,
) -> Report<Complete> {
    let blots = Arc::new(Blots::of(entities).on_site(config.content_language()));
    let entities = released::named(entities, &blots, &remembered.released);
    let linked = link::link(&entities, config, Missing::Unknown, &remembered.links);
    let Report { value: dossier, mut diagnostics } = linked;
    if blots.is_too_much() {
        let place = Place::Path("content".to_owned());
        let message = "there is more to blot out than can be sought";
        diagnostics.push(
            Diagnostic::error("redaction-not-found", place, message)
                .hint("write shorter words in `redact`, and fewer of them"),
        );
    }
    Report { value: Complete { entities, blots, dossier }, diagnostics }
}

impl Complete {
    /// All entities, with nothing taken out.
    #[must_use]
    pub fn entities(&self) -> &Arc<Entities> {
        &self.entities
    }

    /// What is blotted out of them.
    #[must_use]
    pub fn blots(&self) -> &Blots {
        &self.blots
    }

    /// The same, to be kept.
    #[must_use]
    pub fn shared_blots(&self) -> Arc<Blots> {
        Arc::clone(&self.blots)
    }

    /// Takes out what `audience` may not see, and what is blotted out for everybody.
    #[must_use]
    pub fn released(&self, audience: Audience, remembered: &EditionCache) -> Released {
        let held_back = match audience {
            Audience::Editors => HeldBack::default(),
            Audience::Public(now) => HeldBack::at(&self.entities, now),
        };
        if held_back.is_empty() && self.blots.is_empty() {
            let (entities, whole) = (Arc::clone(&self.entities), Arc::clone(&self.dossier));
            return Released { entities, whole: Some(whole), held_back, tally: Tally::default() };
        }
        let entities =
            released::released(&self.entities, &held_back, &self.blots, &remembered.released);
        let tally = Tally::of(&self.entities, &held_back, &self.blots);
        Released { entities: Arc::new(entities), whole: None, held_back, tally }
    }
}

impl Released {
    /// What the audience may see.
    #[must_use]
    pub fn entities(&self) -> &Arc<Entities> {
        &self.entities
    }

    /// What the audience may not see.
    #[must_use]
    pub fn held_back(&self) -> &HeldBack {
        &self.held_back
    }

    /// Whether the audience sees everything just as it is.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.whole.is_some()
    }

    /// Links the released entities. Only references to what is withheld are reported: every other
    /// fault shows when all entities are linked.
    #[must_use]
    pub fn edition(
        &self,
        config: &Arc<Config>,
        language: &Arc<Language>,
        remembered: &EditionCache,
    ) -> Report<Edition> {
        let Report { value: dossier, diagnostics } = match &self.whole {
            Some(whole) => Report { value: Arc::clone(whole), diagnostics: Vec::new() },
            None => {
                let missing = Missing::Withheld(self.held_back.by_id());
                link::link(&self.entities, config, missing, &remembered.links)
            }
        };
        let lines = vec![OnceLock::new(); dossier.allegations.len()];
        let content = LanguageTag::of(config.content_language());
        let edition = Edition {
            dossier,
            language: Arc::clone(language),
            content: content.filter(|tag| !language.is_of(tag.as_str())),
            tally: self.tally.clone(),
            overall: OnceLock::new(),
            sequence: OnceLock::new(),
            held: OnceLock::new(),
            icon: ICON,
            as_of: OnceLock::new(),
            version: OnceLock::new(),
            names: OnceLock::new(),
            searched: OnceLock::new(),
            namesakes: OnceLock::new(),
            lines,
        };
        Report { value: edition, diagnostics }
    }
}
