//! Judges what lies in and beside an output: the old site, the new one, or neither.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use crate::campaign::dossier::KEPT;

/// Everything below a folder by its path: files with their bytes, folders and links with what says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree(BTreeMap<String, Thing>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Thing {
    File(Vec<u8>),
    Folder,
    Link(String),
    Other,
}

/// What an output is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The site that was there before, byte for byte.
    Old,
    /// The site that was to take its place.
    New,
    /// No output at all.
    Nothing,
    /// None of these; in what it differs from the new site.
    Mixed(String),
}

impl Tree {
    /// What lies at a path, links not followed; nothing where there is no folder.
    pub fn at(folder: &Path) -> Option<Self> {
        let mut tree = Self(BTreeMap::new());
        match tree.read(folder, "") {
            Ok(()) => Some(tree),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => panic!("{}: {error}", folder.display()),
        }
    }

    fn read(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            let kind = entry.file_type()?;
            let thing = if kind.is_dir() {
                self.read(&entry.path(), &format!("{path}/"))?;
                Thing::Folder
            } else if kind.is_file() {
                Thing::File(fs::read(entry.path())?)
            } else if kind.is_symlink() {
                Thing::Link(fs::read_link(entry.path())?.to_str().unwrap().to_owned())
            } else {
                Thing::Other
            };
            self.0.insert(path, thing);
        }
        Ok(())
    }

    /// The tree without what is kept.
    fn without_kept(&self) -> Self {
        let is_kept = |path: &str| {
            let top = path.split('/').next();
            KEPT.iter().any(|(kept, _)| kept.split('/').next() == top)
        };
        let rest = self.0.iter().filter(|(path, _)| !is_kept(path));
        Self(rest.map(|(path, thing)| (path.clone(), thing.clone())).collect())
    }

    /// A file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        match self.0.get(path) {
            Some(Thing::File(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// The paths of its files.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|path| self.file(path).is_some())
    }

    /// How many bytes its files have, each rounded up to whole pages of a disk.
    pub fn room(&self) -> u64 {
        let pages = self.files().filter_map(|path| self.file(path));
        pages.map(|bytes| (bytes.len() as u64).div_ceil(4096) * 4096).sum()
    }

    /// How many files and folders it has.
    pub fn things(&self) -> u64 {
        self.0.len() as u64
    }

    /// In what two trees differ, in a few words.
    fn difference(&self, other: &Self) -> String {
        let paths: BTreeSet<&String> = self.0.keys().chain(other.0.keys()).collect();
        let differing: Vec<&String> =
            paths.into_iter().filter(|path| self.0.get(*path) != other.0.get(*path)).collect();
        let missing = differing.iter().filter(|path| !self.0.contains_key(**path)).count();
        let excess = differing.iter().filter(|path| !other.0.contains_key(**path)).count();
        let is_empty = |path: &&&String| self.file(path).is_some_and(<[u8]>::is_empty);
        let empty = differing.iter().filter(is_empty).count();
        let first: Vec<&str> = differing.iter().take(3).map(|path| path.as_str()).collect();
        format!(
            "{} of {} differ ({missing} missing, {excess} in excess, {empty} empty): {}",
            differing.len(),
            other.0.len(),
            first.join(", ")
        )
    }
}

/// What an output is, what is kept aside.
pub fn site(output: &Path, old: Option<&Tree>, new: &Tree) -> Found {
    let Some(tree) = Tree::at(output) else { return Found::Nothing };
    let tree = tree.without_kept();
    if tree == *new {
        return Found::New;
    }
    match old {
        Some(old) if tree == *old => Found::Old,
        // An empty folder is what a first build may find, and leave.
        None if tree.0.is_empty() => Found::Old,
        _ => Found::Mixed(tree.difference(new)),
    }
}

/// What an output is whose files are replaced one by one: where that was cut off, each file is of the old site
/// or of the new one, and what both have is there. What is hidden at its top is left of the build.
pub fn site_or_either(output: &Path, old: &Tree, new: &Tree) -> Result<Found, String> {
    let mut tree = Tree::at(output).ok_or("there is no output")?.without_kept();
    tree.0.retain(|path, _| !path.starts_with(".casefile-"));
    if tree == *new {
        return Ok(Found::New);
    }
    if tree == *old {
        return Ok(Found::Old);
    }
    let is_of = |(path, thing): &(&String, &Thing)| {
        [old.0.get(*path), new.0.get(*path)].contains(&Some(thing))
    };
    if let Some((path, _)) = tree.0.iter().find(|one| !is_of(one)) {
        return Err(format!("`{path}` is of neither site"));
    }
    match old.0.keys().find(|path| new.0.contains_key(*path) && !tree.0.contains_key(*path)) {
        Some(path) => Err(format!("`{path}` is gone, and both sites have it")),
        None => Ok(Found::Mixed("each file is of one of them".to_owned())),
    }
}

/// Which of what is kept is not in a folder as it should be.
pub fn lost(folder: &Path) -> Vec<&'static str> {
    let is_lost = |(path, text): &&(&str, &str)| {
        fs::read(folder.join(path)).ok().as_deref() != Some(text.as_bytes())
    };
    KEPT.iter().filter(is_lost).map(|(path, _)| *path).collect()
}

/// What a build leaves where the output is: the site, and what is remembered of it.
pub const STAYS: [&str; 2] = ["public", ".public.casefile-last"];

/// What lies in a folder beside what belongs there.
pub fn beside(folder: &Path, belongs: &[&str]) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.to_str().unwrap().to_owned()).collect();
    names.retain(|name| !belongs.contains(&name.as_str()));
    names.sort();
    names
}

mod tests {
    use super::*;
    use crate::campaign::dossier::{put, write_kept};

    /// An output with what is kept, and the trees of the site in it and of another.
    fn scene() -> (tempfile::TempDir, Tree, Tree) {
        let folder = tempfile::tempdir().unwrap();
        let site = |name: &str| {
            put(&folder.path().join(name), "index.html", &format!("the {name} site"));
            put(&folder.path().join(name), "a/only.html", name);
            Tree::at(&folder.path().join(name)).unwrap()
        };
        let (old, new) = (site("old"), site("new"));
        fs::rename(folder.path().join("new"), folder.path().join("public")).unwrap();
        write_kept(&folder.path().join("public"));
        (folder, old, new)
    }

    #[test]
    fn a_site_is_one_or_the_other_to_the_byte() {
        let (folder, old, new) = scene();
        let output = folder.path().join("public");
        assert_eq!(site(&output, Some(&old), &new), Found::New);
        assert_eq!(site(&output, Some(&new), &old), Found::Old);
        assert_eq!(site(&folder.path().join("none"), Some(&old), &new), Found::Nothing);
        for (path, text) in
            [("index.html", ""), ("index.html", "the old site"), ("a/more.html", "in excess")]
        {
            put(&output, path, text);
            assert!(matches!(site(&output, Some(&old), &new), Found::Mixed(_)), "{path}");
            let _ = fs::remove_file(output.join("a/more.html"));
            put(&output, "index.html", "the new site");
        }
        fs::create_dir(output.join("b")).unwrap();
        assert!(matches!(site(&output, Some(&old), &new), Found::Mixed(_)));
        fs::remove_dir(output.join("b")).unwrap();
        fs::remove_file(output.join("index.html")).unwrap();
        assert!(matches!(site(&output, Some(&old), &new), Found::Mixed(_)));
    }

    #[test]
    fn files_of_either_site_are_told_from_others_and_from_what_is_gone() {
        let (folder, old, new) = scene();
        let output = folder.path().join("public");
        put(&output, "index.html", "the old site");
        put(&output, ".casefile-lock", "");
        assert!(matches!(site_or_either(&output, &old, &new), Ok(Found::Mixed(_))));
        put(&output, "a/only.html", "old");
        assert_eq!(site_or_either(&output, &old, &new), Ok(Found::Old));
        put(&output, "index.html", "half");
        assert!(site_or_either(&output, &old, &new).is_err());
        fs::remove_file(output.join("index.html")).unwrap();
        assert!(site_or_either(&output, &old, &new).is_err());
    }

    #[test]
    fn what_is_lost_and_what_lies_beside_is_seen() {
        let (folder, ..) = scene();
        let output = folder.path().join("public");
        assert!(lost(&output).is_empty());
        put(&output, "CNAME", "another\n");
        fs::remove_file(output.join(".git/HEAD")).unwrap();
        assert_eq!(lost(&output), [".git/HEAD", "CNAME"]);
        put(folder.path(), ".public.casefile-lock", "");
        assert_eq!(beside(folder.path(), &["public", "old"]), [".public.casefile-lock"]);
    }
}
