//! What is blotted out of a dossier: what each file's own `redact` lists, and the names of minors in all of
//! them.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::asked::{MINOR, minors, needles};
use crate::diag::FieldStep;
use crate::entity::{Entities, Entity, Head, Source};
use crate::language::name_of_a_minor;
use crate::markdown::{Blot, Moved, Prose};
use crate::text::TextId;
use crate::value::fields::{FieldReader, Fields, Visitor};
use crate::value::{Known, Url, Words};
use crate::withheld::{
    Certainty, Finder, Needle, NeedleHit, SearchedText, SlugHit, Whose, blotted, merged,
};

/// What is blotted out.
#[derive(Debug)]
pub struct Blots {
    needles: Vec<Needle>,
    /// The reasons as they may be shown: a reason can hold words that are blotted out as well.
    reasons: Vec<String>,
    /// Nothing where there is more to seek than a machine can hold.
    finder: Option<Finder>,
    minors: BTreeSet<String>,
    /// The reason shown for a minor's name.
    minor: &'static str,
    /// Tells what is sought in every file from what was sought before.
    print: u64,
    /// The language of the site, by which quotations are placed in sources that name none.
    site: String,
    /// By text, the places of what is sought in it alone, in the list of all.
    own: BTreeMap<TextId, Vec<usize>>,
    /// What was found in bodies, which more than one stage asks for.
    in_bodies: Mutex<FxHashMap<TextId, Arc<[NeedleHit]>>>,
    /// Files in whose front matter nothing of it can be, whatever the language is.
    plain_heads: Mutex<FxHashSet<TextId>>,
}

/// What an entity's front matter holds of what is blotted out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InHead {
    /// Nothing, whatever the language is.
    Nothing,
    /// What may be some of it, and stays.
    Unsure,
    /// Something, which is taken out.
    Something,
}

impl Blots {
    /// What `entities` ask for. A minor's name is blotted out even where the minor is withheld.
    #[must_use]
    #[inline(never)]
    pub fn of(entities: &Entities) -> Self {
        let minors = minors(entities);
        let needles = needles(entities, &minors);
        let mut others: Vec<String> = Vec::new();
        if needles.iter().any(Needle::is_name) {
            let public = entities.actors.iter().filter(|actor| !actor.head.minor);
            for head in public.map(|actor| &actor.head) {
                others.push(head.name.to_string());
                others.extend(head.aliases.iter().map(|alias| alias.text.to_string()));
            }
        }
        let mut hasher = DefaultHasher::new();
        for Needle { words, whose, .. } in &needles {
            if let Whose::Minor { not } = whose {
                (words, not).hash(&mut hasher);
            }
        }
        let minors: BTreeSet<String> = minors.into_keys().map(str::to_owned).collect();
        (&others, &minors).hash(&mut hasher);
        let print = hasher.finish();
        let finder = Finder::new(&needles, &others).ok();
        let reasons = finder.as_ref().map_or_else(Vec::new, |finder| finder.reasons(&needles));
        let mut own: BTreeMap<TextId, Vec<usize>> = BTreeMap::new();
        for (place, needle) in needles.iter().enumerate() {
            if let Whose::Redaction { .. } = needle.whose {
                own.entry(needle.asked.0).or_default().push(place);
            }
        }
        let (site, in_bodies, plain_heads) = (String::new(), Mutex::default(), Mutex::default());
        let minor = MINOR;
        Self { needles, reasons, finder, minors, minor, print, site, own, in_bodies, plain_heads }
    }

    /// Whether there is more to blot out than can be sought at once, gigabytes of it, so that nothing may
    /// be published.
    #[must_use]
    pub fn is_too_much(&self) -> bool {
        self.finder.is_none()
    }

    /// Whether nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// What is sought, in the order in which [`NeedleHit`]s number it.
    #[must_use]
    pub fn needles(&self) -> &[Needle] {
        &self.needles
    }

    /// For each of what is sought, its reason as it may be shown.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }

    /// The ids of minors.
    #[must_use]
    pub fn minors(&self) -> &BTreeSet<String> {
        &self.minors
    }

    /// Whether an entity is searched for words to take out.
    #[must_use]
    pub fn touch<H: Head>(&self, entity: &Entity<H>) -> bool {
        !self.minors.is_empty() || !entity.head.redact().is_empty()
    }

    /// The same for a site in a language.
    #[must_use]
    pub fn on_site(mut self, language: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        (self.print, language).hash(&mut hasher);
        self.print = hasher.finish();
        language.clone_into(&mut self.site);
        if !self.minors.is_empty() {
            self.minor = name_of_a_minor(language);
            for why in self.reasons.iter_mut().filter(|why| *why == MINOR) {
                self.minor.clone_into(why);
            }
        }
        self
    }

    /// The reason shown for a minor's name.
    #[must_use]
    pub fn minor(&self) -> &'static str {
        self.minor
    }

    /// The language of the site.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site
    }

    /// Tells what is sought in every file from what was; what is sought in one only stands in the entity.
    #[must_use]
    pub fn print(&self) -> u64 {
        self.print
    }

    /// The same, and by which numbers [`NeedleHit`]s in a text name what is sought in it alone.
    #[must_use]
    pub fn print_in(&self, text: TextId) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.print, self.own.get(&text)).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether something is sought in a text that is not sought in all.
    #[must_use]
    pub fn seek_in(&self, text: TextId) -> bool {
        self.own.contains_key(&text)
    }

    /// Every place of an entity's body where something is or may be that is blotted out, in bytes of the
    /// prose's text.
    #[must_use]
    pub fn in_prose<H>(&self, entity: &Entity<H>, language: Option<&str>) -> Arc<[NeedleHit]> {
        let known = || self.in_bodies.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(hits) = known().get(&entity.text) {
            return Arc::clone(hits);
        }
        let text = entity.prose.text();
        let searched = SearchedText { text, language, of: Some(entity.text), counts: true };
        let hits: Arc<[NeedleHit]> = self.find(&searched).into();
        known().insert(entity.text, Arc::clone(&hits));
        hits
    }

    /// Every place of an entity's body where such words stand, whichever of the places is meant.
    #[must_use]
    pub fn every_place<H>(&self, entity: &Entity<H>) -> Vec<NeedleHit> {
        self.in_words(entity.text, entity.prose.text(), None)
    }

    /// The same in words of an entity's front matter.
    #[must_use]
    pub fn in_words(&self, of: TextId, words: &str, language: Option<&str>) -> Vec<NeedleHit> {
        self.find(&SearchedText { text: words, language, of: Some(of), counts: false })
    }

    fn find(&self, searched: &SearchedText<'_>) -> Vec<NeedleHit> {
        self.finder.as_ref().map_or_else(Vec::new, |finder| finder.find(searched))
    }

    /// What an address, an id or the name of a file holds of it.
    #[must_use]
    pub fn in_address(&self, address: &str, of: Option<TextId>) -> Vec<SlugHit> {
        let find = |finder: &Finder| finder.find_in_address(address, of);
        self.finder.as_ref().map_or_else(Vec::new, find)
    }

    /// An entity's body without the words; nothing where none is in it.
    #[must_use]
    pub fn prose<H>(&self, entity: &Entity<H>, language: Option<&str>) -> Option<(Prose, Moved)> {
        let hits = self.in_prose(entity, language);
        let is_out = |address: &str| self.is_in_address(address, entity.text);
        let is_certain = |hit: &NeedleHit| hit.certainty == Certainty::Certain;
        if !hits.iter().any(is_certain) && !entity.prose.leads_to(&is_out) {
            return None;
        }
        let blots = merged(&hits).into_iter().map(|blot| {
            let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let stretch = offset(blot.range.start)..offset(blot.range.end);
            Blot { stretch, why: self.reasons.get(blot.needle).cloned().unwrap_or_default() }
        });
        Some(entity.prose.without(blots.collect(), &is_out))
    }

    /// What an entity's front matter holds of them.
    pub(super) fn in_head<H: Head + Fields>(&self, entity: &Entity<H>) -> InHead {
        let (of, found) = (entity.text, InHead::Nothing);
        let mut glass = Glass { blots: self, of, found, depth: 0, is_in_list: false };
        entity.head.read(&mut glass);
        glass.found
    }

    /// Takes the words out of front matter that was cloned from an entity's.
    pub(super) fn fields<H: Head + Fields>(&self, entity: &Entity<H>, head: &mut H) {
        head.each(&mut Pen { blots: self, of: entity.text });
    }

    /// Where they stand in words of front matter; nothing where they can stand nowhere in it.
    fn in_field(&self, of: TextId, words: &str) -> Option<Vec<NeedleHit>> {
        let searched = SearchedText { text: words, language: None, of: Some(of), counts: false };
        self.finder.as_ref().and_then(|finder| finder.find_any(&searched))
    }

    /// Notes that nothing can be in an entity's front matter.
    pub(super) fn note_plain_head(&self, text: TextId) {
        self.plain_heads.lock().unwrap_or_else(PoisonError::into_inner).insert(text);
    }

    /// Whether it is known that nothing can be in the free text and the addresses of an entity's front matter,
    /// whatever the language is.
    #[must_use]
    pub fn has_plain_head(&self, text: TextId) -> bool {
        self.plain_heads.lock().unwrap_or_else(PoisonError::into_inner).contains(&text)
    }

    /// Whether an address holds something that is blotted out.
    fn is_in_address(&self, address: &str, of: TextId) -> bool {
        let held = self.in_address(address, Some(of));
        held.iter().any(|held| held.certainty == Certainty::Certain)
    }
}

/// Goes through front matter and blots words out.
struct Pen<'b> {
    blots: &'b Blots,
    of: TextId,
}

impl Visitor for Pen<'_> {
    fn words(&mut self, words: &mut Words) {
        let found = merged(&self.blots.in_field(self.of, words).unwrap_or_default());
        if !found.is_empty() {
            words.replace(blotted(words, &found, &self.blots.reasons));
        }
    }

    fn url(&mut self, url: &mut Url) {
        if self.blots.is_in_address(url, self.of) {
            *url = Url::default();
        }
    }
}

/// Goes through front matter and says whether there is anything to blot out.
struct Glass<'b> {
    blots: &'b Blots,
    of: TextId,
    found: InHead,
    depth: usize,
    /// Whether what is blotted out is listed here, which nobody is shown.
    is_in_list: bool,
}

impl Glass<'_> {
    fn note(&mut self, is_certain: bool) {
        if is_certain {
            self.found = InHead::Something;
        } else if self.found == InHead::Nothing {
            self.found = InHead::Unsure;
        }
    }
}

impl FieldReader for Glass<'_> {
    fn enter(&mut self, step: FieldStep) {
        if self.depth == 0 {
            self.is_in_list = matches!(step, FieldStep::Key(key) if key == "redact");
        }
        self.depth += 1;
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    fn words(&mut self, words: &Words) {
        if self.is_in_list {
            return;
        }
        if let Some(hits) = self.blots.in_field(self.of, words) {
            self.note(!merged(&hits).is_empty());
        }
    }

    fn url(&mut self, url: &Url) {
        if self.is_in_list {
            return;
        }
        let held = self.blots.in_address(url, Some(self.of));
        if !held.is_empty() {
            self.note(held.iter().any(|held| held.certainty == Certainty::Certain));
        }
    }
}

/// The language of a source's words, where it is known.
pub(super) fn language(source: &Source) -> Option<&str> {
    source.language.as_ref().and_then(Known::value).map(|tag| tag.as_str())
}
