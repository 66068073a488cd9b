//! Reads a dossier's folder into a [`Workspace`]: the only place where content comes from a disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

mod doubt;
mod folder;
mod hidden;
pub mod inventory;
mod stamp;
mod strange;
mod walk;

use rustc_hash::FxHashMap;

use crate::text::{Text, TextId};
pub(crate) use folder::{Folder, Kind};
pub(crate) use hidden::is_hidden;
use inventory::{Inventory, Look, Moment};
pub(crate) use stamp::Stamp;
pub use strange::{Strange, Stranger, shown};

/// The name of the settings file, which makes a folder a dossier.
pub const SETTINGS: &str = "site.yaml";

/// What of a dossier's folder is read, all of it below the root.
pub const INPUTS: [&str; 4] = [SETTINGS, "content", "templates", "static"];

/// How long a file may go on changing while it is read before that is an error.
const PATIENCE: Duration = Duration::from_secs(2);

/// Files by their path, with their bytes.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// One file of a dossier, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// Settings, content or a template.
    Text(Arc<Text>),
    /// An original below `content/originals/`.
    Original(Arc<[u8]>),
    /// A static file of the dossier's own.
    Static(Arc<[u8]>),
    /// A file that has no place in a dossier, and why.
    Stranger(Strange),
}

impl Held {
    /// What a file is, by its path from the root; `None` where a dossier takes no notice of it: hidden
    /// files and the backups of editors.
    #[must_use]
    pub fn of(path: &str, bytes: Vec<u8>) -> Option<Self> {
        Some(match role(path) {
            Role::Text => Self::Text(Arc::new(Text::new(path, bytes))),
            Role::Original(_) => Self::Original(bytes.into()),
            Role::Static(_) => Self::Static(bytes.into()),
            Role::Stranger => Self::Stranger(Strange::Unread),
            Role::Ignored => return None,
        })
    }
}

/// Everything that a build is made from, as read; a pure value, also made from strings by tests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Settings, content and templates, in order of paths.
    texts: Arc<Vec<Arc<Text>>>,
    /// Where each text stands in the list.
    places: Arc<FxHashMap<TextId, usize>>,
    /// The originals below `content/originals/`, by their path from there.
    pub originals: Arc<Files>,
    /// The dossier's own static files, by their path below `static/`.
    pub statics: Arc<Files>,
    /// Files that have no place in a dossier, in order of paths.
    pub strangers: Vec<Stranger>,
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
        // A name may hold what a terminal obeys.
        let mut plain = String::new();
        for character in self.path.to_string_lossy().chars() {
            match character.is_control() {
                true => plain.extend(character.escape_default()),
                false => plain.push(character),
            }
        }
        write!(f, "cannot read `{plain}`: {}", self.error)
    }
}

impl std::error::Error for LoadError {}

impl Workspace {
    /// The workspace of these files, by their path from the root; it shares what they hold.
    #[must_use]
    pub fn of(files: &BTreeMap<String, Held>) -> Self {
        let mut texts = Vec::new();
        let (mut originals, mut statics) = (Files::new(), Files::new());
        let mut strangers = Vec::new();
        for (path, held) in files {
            match (held, role(path)) {
                (Held::Text(text), _) => texts.push(Arc::clone(text)),
                (Held::Original(bytes), Role::Original(name)) => {
                    originals.insert(name.to_owned(), Arc::clone(bytes));
                }
                (Held::Static(bytes), Role::Static(name)) => {
                    statics.insert(name.to_owned(), Arc::clone(bytes));
                }
                (held, _) => {
                    let why = match held {
                        Held::Stranger(why) => *why,
                        Held::Text(_) | Held::Original(_) | Held::Static(_) => Strange::Unread,
                    };
                    strangers.push(Stranger { path: shown(path).into_owned(), why });
                }
            }
        }
        let places = Arc::new(texts.iter().map(|text| text.id).zip(0..).collect());
        let texts = Arc::new(texts);
        let (originals, statics) = (Arc::new(originals), Arc::new(statics));
        Self { texts, places, originals, statics, strangers }
    }

    /// The workspace of these files, of which only the `changed` ones are others than in this one.
    #[must_use]
    pub fn after(&self, files: &BTreeMap<String, Held>, changed: &BTreeSet<String>) -> Self {
        let mut workspace = self.clone();
        for path in changed {
            let place = self.places.get(&TextId::of(path)).copied();
            let texts = Arc::make_mut(&mut workspace.texts);
            match (files.get(path), place.and_then(|place| texts.get_mut(place))) {
                (Some(Held::Text(text)), Some(own)) => *own = Arc::clone(text),
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
            Held::of(&path, bytes).map(|held| (path, held))
        });
        Self::of(&held.collect())
    }

    /// Every text, in order of paths.
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
        self.texts.get(*self.places.get(&id)?)
    }

    /// The text of a path.
    #[must_use]
    pub fn text_at(&self, path: &str) -> Option<&Arc<Text>> {
        self.text(TextId::of(path))
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

/// Reads the dossier below `root`.
///
/// Links of the file system are not followed at any level, so that nothing outside the folder is read; the
/// root itself may be reached through one. Names that are hard links of a file cannot be told apart.
///
/// # Errors
/// If a folder or file cannot be read, or a file changes for as long as it is being read.
pub fn load(root: &Path) -> Result<Workspace, LoadError> {
    let mut inventory = Inventory::new(root);
    let began = Moment::now();
    let mut seen = inventory.look(&Look::Everywhere, began)?;
    while let Some(path) = seen.unsettled.first() {
        let now = Moment::now();
        if now.instant.saturating_duration_since(began.instant) > PATIENCE {
            let error = io::Error::other("it changes while it is being read");
            return Err(LoadError { path: path.clone(), error });
        }
        let again = seen.again.unwrap_or(now.instant);
        thread::sleep(again.saturating_duration_since(now.instant));
        seen = inventory.look(&Look::At(seen.unsettled), Moment::now())?;
    }
    Ok(Workspace::of(inventory.files()))
}

/// Whether a folder holds a dossier.
///
/// # Errors
/// If that cannot be found out.
pub fn is_dossier(folder: &Path) -> Result<bool, LoadError> {
    let path = folder.join(SETTINGS);
    match std::fs::metadata(&path) {
        Ok(metadata) => Ok(metadata.is_file()),
        Err(error) if walk::is_gone(&error) => Ok(false),
        Err(error) => Err(LoadError { path, error }),
    }
}

/// The nearest folder at or above `start` that holds a dossier.
///
/// # Errors
/// If it cannot be found out of a folder on the way: a dossier farther up may be another.
pub fn find_root(start: &Path) -> Result<Option<PathBuf>, LoadError> {
    for folder in start.ancestors() {
        if is_dossier(folder)? {
            return Ok(Some(folder.to_owned()));
        }
    }
    Ok(None)
}

/// What a file is, which tells beforehand whether its bytes are wanted.
fn role(path: &str) -> Role<'_> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if (name.starts_with('.') && is_hidden(path))
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
        assert_eq!(role("static/root/.nojekyll"), Role::Static("root/.nojekyll"));
        assert_eq!(role("static/root/.env"), Role::Ignored);
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
