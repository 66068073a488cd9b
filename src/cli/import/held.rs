//! What the dossier holds already: originals by their bytes, and ids that are taken.

use std::collections::BTreeMap;

use casefile_words::id::{LONGEST, to_id};
use rayon::prelude::*;

use crate::cli::exit::{CommandFailure, Exit};
use crate::load::Workspace;
use crate::value::id::{is_id, is_reserved, why_reserved};

/// The originals of a dossier, by their hash.
pub(super) struct Originals {
    /// Where the source is that refers to each.
    pub(super) sources: BTreeMap<String, String>,
    /// The ids of those without a source: an import that was cut off left them, and goes on with them.
    pub(super) left_over: BTreeMap<String, String>,
}

impl Originals {
    pub(super) fn of(workspace: &Workspace) -> Self {
        let parsed = crate::parse::parse(workspace, &crate::parse::ParseCache::default())
            .into_value(&mut Vec::new());
        let mut owners: BTreeMap<&str, String> = BTreeMap::new();
        for source in &parsed.entities.sources {
            if let Some(original) = &source.head.original {
                let path = workspace.text(source.text).map_or("", |text| text.path.as_str());
                owners.insert(&original.file, format!("`{path}`"));
            }
        }
        let hashed: Vec<(String, &str)> = workspace
            .originals
            .par_iter()
            .map(|(name, bytes)| (crate::digest::sha256(bytes), name.as_str()))
            .collect();
        let mut own = Self { sources: BTreeMap::new(), left_over: BTreeMap::new() };
        for (hash, name) in hashed {
            match owners.get(name) {
                Some(owner) => drop(own.sources.insert(hash, owner.clone())),
                None if name.contains('/') => {}
                None => drop(own.left_over.insert(hash, stem(name).to_owned())),
            }
        }
        own
    }
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The ids and names of originals that are taken.
pub(super) struct Taken {
    pub(super) ids: BTreeMap<String, String>,
}

impl Taken {
    pub(super) fn of(workspace: &Workspace) -> Self {
        let texts = workspace.texts().iter().filter(|text| text.path.starts_with("content/"));
        let mut ids: BTreeMap<String, String> =
            texts.map(|text| (text.stem().to_owned(), text.path.clone())).collect();
        for name in workspace.originals.keys().filter(|name| !name.contains('/')) {
            // An original without a source is what a cut-off import left; its id is not free for others.
            ids.entry(stem(name).to_owned()).or_insert_with(|| format!("content/originals/{name}"));
        }
        Self { ids }
    }

    /// Whether an editor's id may be used.
    pub(super) fn allow(&self, id: &str) -> Result<(), CommandFailure> {
        if let Some(why) = why_reserved(id) {
            return Err(CommandFailure::new(Exit::Usage, format!("`{id}` is no id: {why}"))
                .hint("choose another id"));
        }
        if !is_id(id) {
            let near = to_id(id);
            let failure = CommandFailure::new(Exit::Usage, format!("`{id}` is no id"));
            return Err(if near.is_empty() || is_reserved(&near) {
                failure.hint("an id is small letters and digits, with single hyphens between words")
            } else {
                failure.hint(format!("write `{near}`"))
            });
        }
        match self.ids.get(id) {
            Some(path) if !path.starts_with("content/originals/") => {
                Err(CommandFailure::new(Exit::Usage, format!("the id `{id}` is taken by `{path}`"))
                    .hint("nothing is overwritten; choose another id"))
            }
            _ => Ok(()),
        }
    }

    /// Takes the id of an original that has no source, if it is one.
    pub(super) fn take_over(&mut self, id: &str) -> bool {
        let is_left_over = is_id(id)
            && self.ids.get(id).is_some_and(|path| path.starts_with("content/originals/"));
        if is_left_over {
            self.ids.insert(id.to_owned(), String::new());
        }
        is_left_over
    }

    /// An id that is free, which then is taken: with a number where the id itself is not.
    pub(super) fn free(&mut self, id: &str) -> String {
        let base = if id.is_empty() || is_reserved(id) { "source" } else { id };
        let numbered = |number: usize| {
            let ending = format!("-{number}");
            let mut cut = base.len().min(LONGEST - ending.len());
            while !base.is_char_boundary(cut) {
                cut -= 1;
            }
            format!("{}{ending}", base[..cut].trim_end_matches('-'))
        };
        let candidates = std::iter::once(base.to_owned()).chain((2..).map(numbered));
        for candidate in candidates {
            if !self.ids.contains_key(&candidate) {
                self.ids.insert(candidate.clone(), String::new());
                return candidate;
            }
        }
        base.to_owned()
    }
}
