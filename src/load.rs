//! Reads a dossier's folder into a [`Workspace`]: the only place where content comes from a disk.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::text::{Text, TextId};

/// The name of the settings file, which makes a folder a dossier.
pub const SETTINGS: &str = "site.yaml";

/// Everything that a build is made from, as read; a pure value, also made from strings by tests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Settings, content and templates, in order of paths.
    pub texts: Vec<Text>,
    /// The originals below `content/originals/`, by their path from there.
    pub originals: BTreeMap<String, Vec<u8>>,
    /// The dossier's own static files, by their path below `static/`.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// Files that have no place in a dossier, by path.
    pub strangers: Vec<String>,
}

/// What a file of a dossier is, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role<'a> {
    Text,
    Original(&'a str),
    Static(&'a str),
    Stranger,
    Ignored,
}

/// Why a folder could not be read.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the machine said.
    pub error: io::Error,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for LoadError {}

impl Workspace {
    /// A workspace from files given by path and bytes, in any order.
    pub fn from_files<P: Into<String>>(files: impl IntoIterator<Item = (P, Vec<u8>)>) -> Self {
        let mut workspace = Self::default();
        for (path, bytes) in files {
            workspace.add(path.into(), bytes);
        }
        workspace.sorted()
    }

    fn add(&mut self, path: String, bytes: Vec<u8>) {
        match role(&path) {
            Role::Text => self.texts.push(Text::new(path, bytes)),
            Role::Original(name) => {
                self.originals.insert(name.to_owned(), bytes);
            }
            Role::Static(name) => {
                self.statics.insert(name.to_owned(), bytes);
            }
            Role::Stranger => self.strangers.push(path),
            Role::Ignored => {}
        }
    }

    fn sorted(mut self) -> Self {
        self.texts.sort_by(|one, other| one.path.cmp(&other.path));
        self.texts.dedup_by(|one, other| one.path == other.path);
        self.strangers.sort();
        self
    }

    /// Every text with its id.
    pub fn texts(&self) -> impl Iterator<Item = (TextId, &Text)> {
        (0..).map(TextId).zip(&self.texts)
    }

    /// The text of a path.
    #[must_use]
    pub fn text_at(&self, path: &str) -> Option<(TextId, &Text)> {
        let index = self.texts.binary_search_by(|text| text.path.as_str().cmp(path)).ok()?;
        Some((TextId(u32::try_from(index).ok()?), self.texts.get(index)?))
    }
}

/// Reads the dossier below `root`.
///
/// Links of the file system are not followed, so that nothing outside the folder is published.
///
/// # Errors
/// If a folder or file cannot be read.
pub fn load(root: &Path) -> Result<Workspace, LoadError> {
    let mut paths = Vec::new();
    let mut strangers = Vec::new();
    if root.join(SETTINGS).is_file() {
        paths.push((SETTINGS.to_owned(), root.join(SETTINGS)));
    }
    for folder in ["content", "templates", "static"] {
        let top = root.join(folder);
        if !top.is_dir() {
            continue;
        }
        for entry in WalkDir::new(&top).into_iter().filter_entry(|entry| !is_hidden(entry)) {
            let entry = entry.map_err(|error| LoadError {
                path: error.path().unwrap_or(&top).to_owned(),
                error: error.into(),
            })?;
            if entry.file_type().is_dir() {
                continue;
            }
            let path = site_path(root, entry.path());
            if entry.file_type().is_file() {
                paths.push((path, entry.into_path()));
            } else {
                strangers.push(path);
            }
        }
    }
    let files: Vec<(String, Vec<u8>)> = paths
        .into_par_iter()
        .filter(|(path, _)| !matches!(role(path), Role::Ignored))
        .map(|(path, file)| match role(&path) {
            Role::Stranger => Ok((path, Vec::new())),
            Role::Text | Role::Original(_) | Role::Static(_) | Role::Ignored => {
                match fs::read(&file) {
                    Ok(bytes) => Ok((path, bytes)),
                    Err(error) => Err(LoadError { path: file, error }),
                }
            }
        })
        .collect::<Result<_, _>>()?;
    let mut workspace = Workspace::from_files(files);
    workspace.strangers.extend(strangers);
    workspace.strangers.sort();
    Ok(workspace)
}

/// The nearest folder at or above `start` that holds a dossier.
#[must_use]
pub fn find_root(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join(SETTINGS).is_file()).map(Path::to_owned)
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
}

fn site_path(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn role(path: &str) -> Role<'_> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
    {
        return Role::Ignored;
    }
    if let Some(name) = path.strip_prefix("content/originals/") {
        return Role::Original(name);
    }
    if let Some(name) = path.strip_prefix("static/") {
        return Role::Static(name);
    }
    let is_content = path.strip_prefix("content/").is_some_and(|below| {
        below.split_once('/').is_some_and(|(folder, _)| {
            crate::entity::KINDS.iter().any(|(_, known, _)| *known == folder)
        })
    });
    match path {
        SETTINGS => Role::Text,
        _ if is_content && path.ends_with(".md") => Role::Text,
        _ if path.starts_with("templates/") => Role::Text,
        _ => Role::Stranger,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_decides_what_a_file_is() {
        assert_eq!(role("content/actors/a/b.md"), Role::Text);
        assert_eq!(role("content/originals/a.txt"), Role::Original("a.txt"));
        assert_eq!(role("content/actor/a.md"), Role::Stranger);
        assert_eq!(role("content/actors/a.txt"), Role::Stranger);
        assert_eq!(role("content/actors/.a.md.swp"), Role::Ignored);
        assert_eq!(role("content/actors/a.md~"), Role::Ignored);
        assert_eq!(role("static/css/site.css"), Role::Static("css/site.css"));
    }

    #[test]
    fn the_order_of_files_does_not_matter() {
        let files =
            || vec![("content/pages/b.md", b"b".to_vec()), ("content/pages/a.md", b"a".to_vec())];
        let mut turned = files();
        turned.reverse();
        assert_eq!(Workspace::from_files(files()), Workspace::from_files(turned));
    }
}
