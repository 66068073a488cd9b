//! What every text came to: entities, each kind in order of ids. Those of texts that are what they were
//! are taken over from the round before.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::file::{File, ParsedFile, file, kind_of};
use crate::diag::{Diagnostic, Place};
use crate::entity::Entities;
use crate::text::{Text, TextId};

/// The last round.
#[derive(Debug, Default)]
pub struct ParseCache(Mutex<Option<ParsedRevision>>);

/// What every file came to, and where its entity went.
#[derive(Debug)]
pub(super) struct ParsedRevision {
    texts: Vec<Arc<Text>>,
    /// For each text, what it came to; nothing for settings and templates.
    pub files: Vec<Option<Arc<File>>>,
    pub sorted: Sorted,
}

/// Entities by kind and id.
#[derive(Debug)]
pub(super) struct Sorted {
    /// For each text, the place of its entity in the list of its kind.
    homes: Vec<Option<usize>>,
    pub entities: Arc<Entities>,
    /// Files whose ids were taken.
    pub doubles: Vec<Diagnostic>,
}

impl ParseCache {
    /// What these texts come to.
    pub(super) fn next(&self, texts: &[Arc<Text>]) -> ParsedRevision {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let files = files(texts, before.as_ref());
        let patched = before.and_then(|before| before.patched(&files));
        let sorted = patched.unwrap_or_else(|| Sorted::of(&files));
        ParsedRevision { texts: texts.to_vec(), files, sorted }
    }

    pub(super) fn keep(&self, round: ParsedRevision) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(round);
    }
}

/// What every text comes to, each let go of when it is read.
pub(super) fn once(texts: Vec<Arc<Text>>) -> Vec<Option<Arc<File>>> {
    texts.into_par_iter().map(|text| read(&text)).collect()
}

fn read(text: &Arc<Text>) -> Option<Arc<File>> {
    let kind = kind_of(&text.path)?;
    Some(Arc::new(file(kind, text.id, text)))
}

/// What every text comes to; what is known of one that is the same is taken over.
fn files(texts: &[Arc<Text>], before: Option<&ParsedRevision>) -> Vec<Option<Arc<File>>> {
    let Some(before) = before else { return texts.par_iter().map(read).collect() };
    let known: OnceLock<FxHashMap<TextId, usize>> = OnceLock::new();
    let places = || before.texts.iter().map(|text| text.id).zip(0..).collect();
    let is_own = |place: usize, text: &Arc<Text>| {
        before.texts.get(place).is_some_and(|own| Arc::ptr_eq(own, text))
    };
    let each = texts.par_iter().enumerate().map(|(place, text)| {
        if is_own(place, text) {
            return before.files[place].clone();
        }
        // Files that came or went moved the others.
        match known.get_or_init(places).get(&text.id) {
            Some(place) if is_own(*place, text) => before.files[*place].clone(),
            _ => read(text),
        }
    });
    each.collect()
}

impl Sorted {
    /// Sorts what files came to.
    pub(super) fn of(files: &[Option<Arc<File>>]) -> Self {
        let mut entities = Entities::default();
        let mut doubles = Vec::new();
        let mut owners: FxHashMap<&str, TextId> = FxHashMap::default();
        for file in files.iter().flatten() {
            if let Some(first) = owners.get(file.id.as_str()) {
                doubles.push(
                    Diagnostic::error(
                        "duplicate-id",
                        Place::File(file.text),
                        format!("the id `{}` is taken", file.id),
                    )
                    .hint(
                        "rename one of the two files; ids are unique in all folders of the dossier",
                    )
                    .related(Place::File(*first), "taken here"),
                );
                continue;
            }
            owners.insert(&file.id, file.text);
            match &file.found {
                ParsedFile::Source(source) => entities.sources.push(Arc::clone(source)),
                ParsedFile::Actor(actor) => entities.actors.push(Arc::clone(actor)),
                ParsedFile::Allegation(allegation) => {
                    entities.allegations.push(Arc::clone(allegation));
                }
                ParsedFile::Page(page) => entities.pages.push(Arc::clone(page)),
                ParsedFile::Nothing(kind) => {
                    entities.unreadable.push((*kind, file.id.clone(), file.text));
                }
            }
        }
        entities.sources.sort_by(|one, other| one.id.cmp(&other.id));
        entities.actors.sort_by(|one, other| one.id.cmp(&other.id));
        entities.allegations.sort_by(|one, other| one.id.cmp(&other.id));
        entities.pages.sort_by(|one, other| one.id.cmp(&other.id));
        let mut places: FxHashMap<TextId, usize> = FxHashMap::default();
        places.extend(entities.sources.iter().map(|own| own.text).zip(0..));
        places.extend(entities.actors.iter().map(|own| own.text).zip(0..));
        places.extend(entities.allegations.iter().map(|own| own.text).zip(0..));
        places.extend(entities.pages.iter().map(|own| own.text).zip(0..));
        let home = |file: &Option<Arc<File>>| places.get(&file.as_ref()?.text).copied();
        let homes = files.iter().map(home).collect();
        Self { homes, entities: Arc::new(entities), doubles }
    }
}

impl ParsedRevision {
    /// The same with these files; nothing where more changed than what single files hold.
    fn patched(self, files: &[Option<Arc<File>>]) -> Option<Sorted> {
        let Self { files: before, sorted: Sorted { homes, mut entities, doubles }, .. } = self;
        if before.len() != files.len() {
            return None;
        }
        for ((now, before), home) in files.iter().zip(&before).zip(&homes) {
            let (now, before) = match (now, before) {
                (None, None) => continue,
                (Some(now), Some(before)) if Arc::ptr_eq(now, before) => continue,
                (Some(now), Some(before)) if now.text == before.text => (now, before),
                _ => return None,
            };
            // Whoever holds the entities of before keeps them as they are.
            let entities = Arc::make_mut(&mut entities);
            match (&now.found, &before.found, home) {
                (ParsedFile::Source(now), ParsedFile::Source(_), Some(at)) => {
                    *entities.sources.get_mut(*at)? = Arc::clone(now);
                }
                (ParsedFile::Actor(now), ParsedFile::Actor(_), Some(at)) => {
                    *entities.actors.get_mut(*at)? = Arc::clone(now);
                }
                (ParsedFile::Allegation(now), ParsedFile::Allegation(_), Some(at)) => {
                    *entities.allegations.get_mut(*at)? = Arc::clone(now);
                }
                (ParsedFile::Page(now), ParsedFile::Page(_), Some(at)) => {
                    *entities.pages.get_mut(*at)? = Arc::clone(now);
                }
                _ => return None,
            }
        }
        Some(Sorted { homes, entities, doubles })
    }
}
