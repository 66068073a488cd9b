//! The list of everything that a build wrote, which lies in the site itself: a [`Manifest`].
//!
//! It is what tells casefile's own files from those of others: only what the last manifest lists is
//! ever replaced or removed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::ops::Bound;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

pub use crate::emit::MANIFEST;
use crate::load::Stamp;

/// Who writes manifests.
const GENERATOR: &str = "casefile";

/// A file as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// BLAKE3 of its bytes, hexadecimal.
    pub blake3: String,
    /// Its length.
    pub bytes: u64,
}

impl Entry {
    /// The entry of a file with these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            blake3: blake3::hash(bytes).to_hex().to_string(),
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        }
    }
}

/// The files of a site, by their path from its root.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    files: BTreeMap<String, Entry>,
    /// The stamp of the manifest's own file, if there is one.
    stamp: Option<Stamp>,
}

#[derive(Serialize)]
struct Written<'a> {
    generator: &'static str,
    files: &'a BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct AsRead {
    generator: String,
    #[serde(default)]
    files: BTreeMap<String, Entry>,
}

impl Manifest {
    /// The manifest of a site, or nothing where there is none that casefile wrote.
    ///
    /// # Errors
    /// If it is there and cannot be read.
    pub fn read(site: &Path) -> io::Result<Option<Self>> {
        let path = site.join(MANIFEST);
        let stamp = match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_file() => Stamp::of(&metadata),
            Ok(_) => return Ok(None),
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        File::open(&path)?.read_to_end(&mut bytes)?;
        let Ok(read) = serde_json::from_slice::<AsRead>(&bytes) else { return Ok(None) };
        // One that names what lies elsewhere is nobody's word.
        let is_ours = read.generator == GENERATOR && read.files.keys().all(|path| is_within(path));
        Ok(is_ours.then_some(Self { files: read.files, stamp: Some(stamp) }))
    }

    /// The text of a manifest of these files.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn text(files: &BTreeMap<String, Entry>) -> io::Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(&Written { generator: GENERATOR, files })?)
    }

    /// The files that it lists, itself left out.
    pub fn files(&self) -> &BTreeMap<String, Entry> {
        &self.files
    }

    /// The stamp of the manifest's own file.
    pub fn stamp(&self) -> Option<&Stamp> {
        self.stamp.as_ref()
    }

    /// Whether a file is one of those that it lists, or is itself.
    pub fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path) || (path == MANIFEST && self.stamp.is_some())
    }

    /// Whether any of its files lies below this folder.
    pub fn lists_below(&self, folder: &str) -> bool {
        let below = format!("{folder}/");
        let from = (Bound::Included(below.as_str()), Bound::Unbounded);
        let first = self.files.range::<str, _>(from).next();
        first.is_some_and(|(path, _)| path.starts_with(&below))
            || (MANIFEST.starts_with(&below) && self.stamp.is_some())
    }
}

/// Whether a path from a site's root leads to a place within it.
pub(super) fn is_within(path: &str) -> bool {
    let is_name = |part: Component<'_>| matches!(part, Component::Normal(_));
    !path.is_empty() && !path.contains("//") && Path::new(path).components().all(is_name)
}

/// Whether there is nothing at a path.
pub(super) fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The manifest of a folder in which one with this text lies.
    fn read(text: &str) -> Option<Manifest> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join(MANIFEST).parent().unwrap()).unwrap();
        fs::write(folder.path().join(MANIFEST), text).unwrap();
        Manifest::read(folder.path()).unwrap()
    }

    #[test]
    fn a_manifest_lists_its_files_and_itself() {
        let text =
            r#"{"generator": "casefile", "files": {"a/b.html": {"blake3": "", "bytes": 1}}}"#;
        let manifest = read(text).unwrap();
        assert!(manifest.lists("a/b.html") && manifest.lists_below("a"));
        assert!(manifest.lists(MANIFEST) && manifest.lists_below(".well-known/casefile"));
        for path in ["a", "a/b", "b.html", ".well-known", "a/b.html/c"] {
            assert!(!manifest.lists(path), "{path}");
        }
        assert!(!manifest.lists_below("a/b") && !manifest.lists_below("b"));
    }

    #[test]
    fn a_manifest_that_is_damaged_or_leads_elsewhere_is_none() {
        for text in [
            "",
            "{",
            r#"{"generator": "other", "files": {}}"#,
            r#"{"generator": "casefile", "files": {"../x": {"blake3": "", "bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"/x": {"blake3": "", "bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"": {"blake3": "", "bytes": 1}}}"#,
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
