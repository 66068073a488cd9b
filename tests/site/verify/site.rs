//! A site on disk, as a build writes it, and what `verify` says of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use casefile::Options;
use casefile::manifest::Imprint;
use casefile::verify::{Demands, DifferenceKind, Inspection, folder};
use casefile::write::{CachingSink, Durability, OutputClaim};

use crate::folder::Folder;

/// The folder of a site.
pub struct Built {
    folder: tempfile::TempDir,
}

impl Built {
    /// The site of this repository's dossier, with files whose names are hard.
    pub fn of_the_repository() -> Self {
        let mut dossier = Folder::of_the_repository();
        for name in ["a b.txt", "ä#?%.txt", "x'&(1)+~.txt", "_headers", ".htaccess", "CNAME"] {
            dossier.put(&format!("static/root/{name}"), &format!("what is in {name}\n"));
        }
        Self::of(&dossier, Imprint::default(), &[])
    }

    /// A small site, of which its manifest says something.
    pub fn small(imprint: Imprint) -> Self {
        Self::of(&Folder::of([]), imprint, &[])
    }

    pub fn of(dossier: &Folder, imprint: Imprint, keep: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let built = Self { folder };
        built.again(dossier, imprint, keep);
        built
    }

    /// Builds into the same folder.
    pub fn again(&self, dossier: &Folder, imprint: Imprint, keep: &[&str]) {
        let keep: Vec<String> = keep.iter().map(|path| (*path).to_owned()).collect();
        let claim = OutputClaim::take(&self.path("")).unwrap();
        let staging = claim.stage(&keep, &CachingSink::default()).unwrap().imprinted(imprint);
        let made = casefile::build(&dossier.workspace(), &Options::default(), &staging).unwrap();
        assert!(made.outputs.is_some());
        staging.publish(Durability::Unsynced).unwrap();
    }

    /// The place of one of its files, or of the site itself.
    pub fn path(&self, path: &str) -> PathBuf {
        let site = self.folder.path().join("public");
        if path.is_empty() { site } else { site.join(path) }
    }

    /// Every file, by its path.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        Folder::at(&self.path("")).0
    }

    pub fn inspected(&self, demands: &Demands) -> Inspection {
        folder(&self.path(""), demands, &|_, _| {}).unwrap()
    }

    /// What differs.
    pub fn told(&self) -> Vec<(DifferenceKind, String)> {
        told(&self.inspected(&Demands::default()))
    }

    pub fn write(&self, path: &str, bytes: &[u8]) {
        let place = self.path(path);
        fs::create_dir_all(place.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(place, bytes).unwrap();
    }
}

/// What differs, without words.
pub fn told(inspection: &Inspection) -> Vec<(DifferenceKind, String)> {
    inspection.differences.iter().map(|one| (one.way, one.path.clone())).collect()
}

/// The same from literals.
pub fn expected(list: &[(DifferenceKind, &str)]) -> Vec<(DifferenceKind, String)> {
    list.iter().map(|(way, path)| (*way, (*path).to_owned())).collect()
}
