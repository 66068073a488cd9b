//! Everything that a build is made from, as read: a pure value.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::loaded::LoadedFile;
use super::role::{CONTENT, FileRole, role};
use super::shelf::{TextReader, TextShelf};
use super::strange::{Strange, Stranger, shown};
use crate::text::{Text, TextId};

/// Files by their path, with their bytes.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// Everything that a build is made from, as read; a pure value, also made from strings by tests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Settings, content and templates, in order of paths.
    texts: Arc<Vec<Arc<Text>>>,
    /// Where each text stands in the list.
    places: Arc<FxHashMap<TextId, usize>>,
    /// The texts that it no longer holds.
    shelf: Option<Arc<TextShelf>>,
    /// The originals below `content/originals/`, by their path from there.
    pub originals: Arc<Files>,
    /// The dossier's own static files, by their path below `static/`.
    pub statics: Arc<Files>,
    /// Files that have no place in a dossier, in order of paths.
    pub strangers: Vec<Stranger>,
}

impl Workspace {
    /// The workspace of these files, by their path from the root; it shares what they hold.
    #[must_use]
    pub fn of(files: &BTreeMap<String, LoadedFile>) -> Self {
        let mut texts = Vec::new();
        let (mut originals, mut statics) = (Files::new(), Files::new());
        let mut strangers = Vec::new();
        for (path, held) in files {
            match (held, role(path)) {
                (LoadedFile::Text(text), _) => texts.push(Arc::clone(text)),
                (LoadedFile::Original(bytes), FileRole::Original(name)) => {
                    originals.insert(name.to_owned(), Arc::clone(bytes));
                }
                (LoadedFile::Static(bytes), FileRole::Static(name)) => {
                    statics.insert(name.to_owned(), Arc::clone(bytes));
                }
                (held, _) => {
                    let why = match held {
                        LoadedFile::Stranger(why) => *why,
                        LoadedFile::Text(_) | LoadedFile::Original(_) | LoadedFile::Static(_) => {
                            Strange::Unread
                        }
                    };
                    strangers.push(Stranger { path: shown(path).into_owned(), why });
                }
            }
        }
        let places = Arc::new(texts.iter().map(|text| text.id).zip(0..).collect());
        let texts = Arc::new(texts);
        let (originals, statics) = (Arc::new(originals), Arc::new(statics));
        Self { texts, places, shelf: None, originals, statics, strangers }
    }

    /// The workspace of these files, of which only the `changed` ones are others than in this one.
    #[must_use]
    pub fn after(&self, files: &BTreeMap<String, LoadedFile>, changed: &BTreeSet<String>) -> Self {
        let mut workspace = self.clone();
        for path in changed {
            let place = self.places.get(&TextId::of(path)).copied();
            let texts = Arc::make_mut(&mut workspace.texts);
            match (files.get(path), place.and_then(|place| texts.get_mut(place))) {
                (Some(LoadedFile::Text(text)), Some(own)) => *own = Arc::clone(text),
                // A file that comes, goes or is no text moves others.
                _ => return Self::of(files),
            }
        }
        workspace
    }

    /// A workspace from files given by path and bytes, in any order.
    pub fn from_files<P: Into<String>>(files: impl IntoIterator<Item = (P, Vec<u8>)>) -> Self {
        let held = files.into_iter().filter_map(|(path, bytes)| {
            let path = path.into();
            LoadedFile::of(&path, bytes).map(|held| (path, held))
        });
        Self::of(&held.collect())
    }

    /// Every text that it holds, in order of paths.
    #[must_use]
    pub fn texts(&self) -> &[Arc<Text>] {
        &self.texts
    }

    /// The texts whose paths begin with `folder`, in order of paths.
    #[must_use]
    pub fn texts_below(&self, folder: &str) -> &[Arc<Text>] {
        let start = self.texts.partition_point(|text| text.path.as_str() < folder);
        let texts = self.texts.get(start..).unwrap_or(&[]);
        &texts[..texts.iter().take_while(|text| text.path.starts_with(folder)).count()]
    }

    /// The text of an id.
    #[must_use]
    pub fn text(&self, id: TextId) -> Option<&Arc<Text>> {
        match self.places.get(&id) {
            Some(place) => self.texts.get(*place),
            None => self.shelf.as_ref()?.text(id),
        }
    }

    /// The text of a path.
    #[must_use]
    pub fn text_at(&self, path: &str) -> Option<&Arc<Text>> {
        self.text(TextId::of(path))
    }

    /// Its content, and itself without: settings, templates and languages stay. Whoever has the content may let go of it
    /// text by text; those who ask later get what `again` reads.
    #[must_use]
    pub fn without_content(self, again: TextReader) -> (Vec<Arc<Text>>, Self) {
        let (content, rest): (Vec<_>, Vec<_>) = Arc::unwrap_or_clone(self.texts)
            .into_iter()
            .partition(|text| text.path.starts_with(CONTENT));
        let places = rest.iter().map(|text| text.id).zip(0..).collect();
        let shelf = Some(Arc::new(TextShelf::of(&content, again)));
        let (texts, places) = (Arc::new(rest), Arc::new(places));
        (content, Self { texts, places, shelf, ..self })
    }

    /// The same with one text's content written anew.
    #[must_use]
    pub fn with_text(mut self, id: TextId, content: String) -> Self {
        let place = self.places.get(&id).copied();
        if let Some(text) = place.and_then(|place| Arc::make_mut(&mut self.texts).get_mut(place)) {
            *text = Arc::new(Text::new(text.path.clone(), content.into_bytes()));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_files_does_not_matter() {
        let files =
            || vec![("content/pages/b.md", b"b".to_vec()), ("content/pages/a.md", b"a".to_vec())];
        let mut turned = files();
        turned.reverse();
        assert_eq!(Workspace::from_files(files()), Workspace::from_files(turned));
    }
}
