//! Finds where words that are blotted out stand in a dossier, and where they may: in every text that is
//! ever published, in its front matter, its body and its ids.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::diag::{FieldPath, FieldStep, Place};
use crate::dossier::{Dossier, Node};
use crate::edition::Blots;
use crate::entity::{Actor, Allegation, Entity, Head, Kind, Page, Source};
use crate::load::SETTINGS;
use crate::markdown::{LinkTarget, Prose};
use crate::memory::Memo;
use crate::text::{Span, TextId};
use crate::value::fields::{FieldReader, Fields};
use crate::value::{FileName, Id, Known, Url, Words};
use crate::withheld::{Certainty, SlugHit, Whose};

/// Entries of one list of what is blotted out that hold names of one person.
const MOST_NAMES: usize = 8;

/// Words that are blotted out, or may be, where they stand.
#[derive(Debug, Clone)]
pub(super) struct SoughtWords {
    /// Where.
    pub place: Place,
    /// The words there.
    pub words: String,
    /// What they are a spelling of, as a place in the list of what is blotted out.
    pub needle: usize,
    /// How sure that is.
    pub certainty: Certainty,
    /// What they stand in.
    pub within: Within,
}

/// What words stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// Words of a source, and what is noted about it.
    Evidence,
    /// An editor's own words.
    Editorial,
    /// An id, an address that the site has, or the name of a file: what cannot be blotted out.
    Name,
    /// The id of something else, under whose name it is shown here.
    Reference,
}

/// Everything that was found, and which of what is blotted out stands anywhere.
#[derive(Debug, Default)]
pub(super) struct SoughtFindings {
    /// Every place, text by text.
    pub places: Vec<SoughtWords>,
    /// For each of what is blotted out that stands somewhere, its place in the list.
    pub standing: BTreeSet<usize>,
}

/// What was found in single entities before.
#[derive(Debug, Default)]
pub(super) struct SoughtCache {
    sources: InEntities<Source>,
    actors: InEntities<Actor>,
    allegations: InEntities<Allegation>,
    pages: InEntities<Page>,
}

/// What was found in entities of one kind.
type InEntities<H> = Memo<Entity<H>, Arc<SoughtFindings>>;

impl SoughtCache {
    /// Ends a round: forgets what it had no use for.
    fn forget(&self) {
        self.sources.forget();
        self.actors.forget();
        self.allegations.forget();
        self.pages.forget();
    }
}

/// Looks everywhere.
#[inline(never)]
pub(super) fn everywhere(
    dossier: &Dossier,
    blots: &Blots,
    remembered: &SoughtCache,
) -> SoughtFindings {
    let (print, plain_ids) = (known_by(dossier), RefCell::default());
    let found = SoughtFindings::default();
    let mut search = SoughtSearch { dossier, blots, print, plain_ids: &plain_ids, found };
    for source in &dossier.sources {
        let language = source.entity.head.language.as_ref().and_then(Known::value);
        let language = language.map(|tag| tag.as_str());
        search.remembered(&source.entity, language, &remembered.sources);
    }
    let named = dossier.actors.iter().filter(|actor| !actor.is_anonymous());
    named.for_each(|node| search.remembered(&node.entity, None, &remembered.actors));
    // Of a minor's own file nothing is shown but that there is one; its id may stand in others.
    for node in &dossier.allegations {
        search.remembered(&node.entity, None, &remembered.allegations);
    }
    for node in &dossier.pages {
        search.remembered(&node.entity, None, &remembered.pages);
    }
    search.settings();
    remembered.forget();
    search.found
}

/// Tells the names that references are shown as from others: what an entity refers to is no part of it.
fn known_by(dossier: &Dossier) -> u64 {
    let mut hasher = DefaultHasher::new();
    for node in &dossier.actors {
        let head = &node.entity.head;
        (node.is_anonymous(), &node.entity.id, head.name.as_str()).hash(&mut hasher);
        head.aliases.iter().for_each(|alias| alias.text.as_str().hash(&mut hasher));
    }
    hasher.finish()
}

struct SoughtSearch<'s> {
    dossier: &'s Dossier,
    blots: &'s Blots,
    /// Tells whom references lead to, and what they are called.
    print: u64,
    /// Ids that hold nothing that is sought in all texts: most are met again and again.
    plain_ids: &'s RefCell<FxHashSet<String>>,
    found: SoughtFindings,
}

impl SoughtSearch<'_> {
    fn remembered<H: Head + Fields>(
        &mut self,
        entity: &Arc<Entity<H>>,
        language: Option<&str>,
        remembered: &InEntities<H>,
    ) {
        if !entity.head.publish() || !self.blots.touch(entity) {
            return;
        }
        let print = self.print ^ self.blots.print_in(entity.text);
        let found = remembered.of_both(entity, print, || {
            let mut search = SoughtSearch { found: SoughtFindings::default(), ..*self };
            search.entity(entity, language);
            Arc::new(search.found)
        });
        self.found.places.extend(found.places.iter().cloned());
        self.found.standing.extend(&found.standing);
    }

    fn entity<H: Head + Fields>(&mut self, entity: &Entity<H>, language: Option<&str>) {
        let within = if H::KIND == Kind::Source { Within::Evidence } else { Within::Editorial };
        let id = Place::File(entity.text);
        self.name(&entity.id, id, entity.text);
        let (of, is_plain) = (entity.text, self.blots.has_plain_head(entity.text));
        let mut fields = InFields { search: self, of, within, is_plain, way: Vec::new() };
        entity.head.read(&mut fields);
        self.reasons(entity, within);
        for hit in self.blots.in_prose(entity, language).iter() {
            let stretch = stretch(&hit.range);
            self.note(hit.needle, hit.certainty);
            // What stands above the text was found in front matter.
            if let Some(written) = entity.prose.written(&stretch) {
                let place = Place::Span(Span::new(entity.text, written));
                let words = shown(&entity.prose, hit.range.clone());
                let (needle, certainty) = (hit.needle, hit.certainty);
                self.found.places.push(SoughtWords { place, words, needle, certainty, within });
            }
        }
        for link in entity.prose.links() {
            let place = Place::Span(Span::new(entity.text, link.written.clone()));
            match &link.target {
                LinkTarget::Web(address)
                | LinkTarget::Fragment(address)
                | LinkTarget::Picture(address)
                | LinkTarget::Refused(address) => {
                    self.address(address, place, entity.text, within);
                }
                LinkTarget::Entity { id, .. } => self.reference(id, place, entity.text),
                LinkTarget::Gone => {}
            }
        }
    }

    /// Reasons are shown without what is surely blotted out; of the rest the editor is told.
    fn reasons<H: Head>(&mut self, entity: &Entity<H>, within: Within) {
        for (item, redaction) in entity.head.redact().iter().enumerate() {
            let field = FieldPath::of("redact").item(item).key("why");
            for hit in self.blots.in_words(entity.text, &redaction.why, None) {
                let (needle, certainty) = (hit.needle, hit.certainty);
                if certainty == Certainty::Certain {
                    continue;
                }
                let words = redaction.why.get(hit.range).unwrap_or(&redaction.why).to_owned();
                let place = Place::Words(entity.text, field.clone(), words.clone());
                self.found.places.push(SoughtWords { place, words, needle, certainty, within });
            }
        }
    }

    /// An address goes as a whole where it surely holds what is blotted out; of a part of a name the
    /// editor is told.
    fn address(&mut self, address: &str, place: Place, of: TextId, within: Within) {
        let held = self.blots.in_address(address, Some(of));
        held.iter().for_each(|held| self.note(held.needle, held.certainty));
        if held.iter().any(|held| held.certainty == Certainty::Certain) {
            return;
        }
        for SlugHit { needle, certainty } in held {
            let (place, words) = (place.clone(), address.to_owned());
            self.found.places.push(SoughtWords { place, words, needle, certainty, within });
        }
    }

    /// Settings that stand on every page.
    fn settings(&mut self) {
        let config = &self.dossier.config;
        let of = TextId::of(SETTINGS);
        let publisher = config.publisher.as_ref();
        let words = [
            ("title", Some(config.title.as_str())),
            ("description", config.description.as_deref()),
            ("publisher", publisher.map(|publisher| publisher.name.as_str())),
        ];
        for (key, words) in words {
            let Some(words) = words else { continue };
            self.words(words, of, FieldPath::of(key), Within::Name);
        }
        let addresses = [
            ("base_url", config.base_url.as_ref().map(|url| url.as_str())),
            ("publisher", publisher.and_then(|publisher| publisher.url.as_deref())),
            ("contact", config.contact.as_ref().map(|contact| contact.0.as_str())),
        ];
        for (key, address) in addresses {
            let Some(address) = address else { continue };
            self.name(address, Place::Value(of, FieldPath::of(key)), of);
        }
    }

    fn words(&mut self, words: &str, of: TextId, field: FieldPath, within: Within) {
        for hit in self.blots.in_words(of, words, None) {
            self.note(hit.needle, hit.certainty);
            let own = words.get(hit.range).unwrap_or(words).to_owned();
            let place = Place::Words(of, field.clone(), own.clone());
            let (needle, certainty) = (hit.needle, hit.certainty);
            self.found.places.push(SoughtWords { place, words: own, needle, certainty, within });
        }
    }

    /// What cannot be blotted out.
    fn name(&mut self, name: &str, place: Place, of: TextId) {
        self.held(name, place, of, Within::Name);
    }

    /// Whether an id is known to hold nothing, in a text in which nothing else is sought than in all.
    fn is_plain_id(&self, id: &str, of: TextId) -> bool {
        !self.blots.seek_in(of) && self.plain_ids.borrow().contains(id)
    }

    fn held(&mut self, name: &str, place: Place, of: TextId, within: Within) {
        let is_own = self.blots.seek_in(of);
        if self.is_plain_id(name, of) {
            return;
        }
        let held = self.blots.in_address(name, Some(of));
        if !is_own && held.is_empty() {
            self.plain_ids.borrow_mut().insert(name.to_owned());
        }
        for SlugHit { needle, certainty } in held {
            // An id that spells the name of whom it means is told once.
            let is_known = |known: &SoughtWords| known.needle == needle && known.place == place;
            if !self.found.places.iter().rev().take(MOST_NAMES).any(is_known) {
                let (place, words) = (place.clone(), name.to_owned());
                self.found.places.push(SoughtWords { place, words, needle, certainty, within });
            }
        }
    }

    /// Where somebody is referred to by an id, the site shows the name.
    fn reference(&mut self, id: &str, place: Place, of: TextId) {
        // Only what this text alone blots out can be the name of somebody who is shown elsewhere.
        if !self.blots.seek_in(of) {
            return;
        }
        let Some(Node::Actor(actor)) = self.dossier.ids.get(id) else { return };
        let node = self.dossier.actor(actor);
        if node.is_anonymous() {
            return;
        }
        let head = &node.entity.head;
        let aliases = head.aliases.iter().map(|alias| alias.text.as_str());
        let names = std::iter::once(head.name.as_str()).chain(aliases);
        let blots = self.blots;
        let hits = names.flat_map(|name| blots.in_words(of, name, None));
        let needles: BTreeSet<usize> = hits
            .filter(|hit| hit.certainty == Certainty::Certain)
            .map(|hit| hit.needle)
            .filter(|needle| {
                let needle = blots.needles().get(*needle);
                needle.is_some_and(|needle| matches!(needle.whose, Whose::Redaction { .. }))
            })
            .collect();
        for needle in needles {
            let (place, words, certainty) = (place.clone(), id.to_owned(), Certainty::Certain);
            let within = Within::Reference;
            self.found.places.push(SoughtWords { place, words, needle, certainty, within });
        }
    }

    fn note(&mut self, needle: usize, certainty: Certainty) {
        if certainty == Certainty::Certain {
            self.found.standing.insert(needle);
        }
    }
}

/// Goes through the fields of one front matter.
struct InFields<'f, 's> {
    search: &'f mut SoughtSearch<'s>,
    of: TextId,
    within: Within,
    /// Whether nothing can be in free text and addresses.
    is_plain: bool,
    way: Vec<FieldStep>,
}

impl InFields<'_, '_> {
    /// Whether what is blotted out is listed here, which nobody is shown.
    fn is_in_list(&self) -> bool {
        matches!(self.way.first(), Some(FieldStep::Key(key)) if key == "redact")
    }

    fn is_own_id(&self) -> bool {
        matches!(self.way.last(), Some(FieldStep::Key(key)) if key == "id")
    }
}

impl FieldReader for InFields<'_, '_> {
    fn enter(&mut self, step: FieldStep) {
        self.way.push(step);
    }

    fn leave(&mut self) {
        self.way.pop();
    }

    fn words(&mut self, words: &Words) {
        if self.is_in_list() {
            return;
        }
        // Somebody who is spoken to may be named by an id.
        if self.search.blots.seek_in(self.of) {
            let place = Place::Value(self.of, FieldPath(self.way.clone()));
            self.search.reference(words, place, self.of);
        }
        if !self.is_plain {
            self.search.words(words, self.of, FieldPath(self.way.clone()), self.within);
        }
    }

    fn url(&mut self, url: &Url) {
        if self.is_plain || self.is_in_list() {
            return;
        }
        let place = Place::Value(self.of, FieldPath(self.way.clone()));
        self.search.address(url, place, self.of, self.within);
    }

    fn file(&mut self, file: &FileName) {
        let place = Place::Value(self.of, FieldPath(self.way.clone()));
        self.search.name(file, place, self.of);
    }

    fn id(&mut self, id: &Id) {
        if self.search.is_plain_id(id, self.of) {
            return;
        }
        let place = Place::Value(self.of, FieldPath(self.way.clone()));
        if self.is_own_id() {
            self.search.name(id, place, self.of);
        } else {
            self.search.reference(id, place.clone(), self.of);
            self.search.held(id, place, self.of, Within::Reference);
        }
    }
}

fn stretch(range: &std::ops::Range<usize>) -> casefile_words::Stretch {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    offset(range.start)..offset(range.end)
}

fn shown(prose: &Prose, range: std::ops::Range<usize>) -> String {
    prose.shown(&stretch(&range))
}
