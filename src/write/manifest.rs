//! The manifest that lies in the folder of a site: what is [`Listed`] there.
//!
//! It is what tells casefile's own files from those of others: only what the last manifest lists, itself,
//! and what lies beside it under names of its own is ever replaced or removed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::ops::Bound;
use std::path::Path;

use crate::load::Stamp;
use crate::manifest::{BESIDE, Manifest};
pub(super) use crate::manifest::{FileSum, MANIFEST, ManifestEntry, is_within};

/// The files of a site, by their path from its root, as its last manifest lists them.
#[derive(Debug, Default)]
pub(super) struct Listed {
    files: BTreeMap<String, ManifestEntry>,
    /// The stamp of the manifest's own file, if there is one.
    stamp: Option<Stamp>,
}

impl Listed {
    /// What the manifest of a site lists, or nothing where there is none that casefile wrote.
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
        let read = Manifest::read(&bytes).ok();
        Ok(read.map(|read| Self { files: read.files, stamp: Some(stamp) }))
    }

    /// The files that it lists, itself and what lies beside it left out.
    pub fn files(&self) -> &BTreeMap<String, ManifestEntry> {
        &self.files
    }

    /// The stamp of the manifest's own file.
    pub fn stamp(&self) -> Option<&Stamp> {
        self.stamp.as_ref()
    }

    /// Whether a file is one of those that it lists, is itself, or lies beside it under a name of its own.
    pub fn lists(&self, path: &str) -> bool {
        let is_own = path == MANIFEST || BESIDE.contains(&path);
        self.files.contains_key(path) || (is_own && self.stamp.is_some())
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

/// Whether there is nothing at a path.
pub(super) fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::{SIGNATURE, SUMS};

    /// What a folder lists in which a manifest with this text lies.
    fn read(text: &str) -> Option<Listed> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join(MANIFEST).parent().unwrap()).unwrap();
        fs::write(folder.path().join(MANIFEST), text).unwrap();
        Listed::read(folder.path()).unwrap()
    }

    #[test]
    fn a_manifest_lists_its_files_itself_and_what_is_its_own() {
        let text =
            r#"{"generator": "casefile", "files": {"a/b.html": {"blake3": "", "bytes": 1}}}"#;
        let listed = read(text).unwrap();
        assert!(listed.lists("a/b.html") && listed.lists_below("a"));
        assert!(listed.lists(MANIFEST) && listed.lists_below(".well-known/casefile"));
        assert!(listed.lists(SUMS) && listed.lists(SIGNATURE));
        for path in ["a", "a/b", "b.html", ".well-known", "a/b.html/c", ".well-known/casefile/x"] {
            assert!(!listed.lists(path), "{path}");
        }
        assert!(!listed.lists_below("a/b") && !listed.lists_below("b"));
        assert!(!Listed::default().lists(SUMS));
    }

    #[test]
    fn a_manifest_that_is_damaged_or_leads_elsewhere_is_none() {
        for text in [
            "",
            "{",
            r#"{"generator": "other", "files": {}}"#,
            r#"{"generator": "casefile", "files": {"../x": {"blake3": "", "bytes": 1}}}"#,
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
