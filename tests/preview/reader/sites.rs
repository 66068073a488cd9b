//! The sites that readers' demands are held to, built from the repository's dossier and from test dossiers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::folder::Folder;

/// Test dossiers that hold what is hard to get right: replies, three scripts and a name of 80 letters, a language that
/// runs the other way, one of everything.
const DOSSIERS: [&str; 4] = ["denials", "scripts", "right-to-left", "every-kind"];

/// A site on the disk.
pub struct Built {
    /// Whose it is.
    pub name: String,
    folder: TempDir,
    /// The paths of its pages.
    pub pages: Vec<String>,
}

impl Built {
    fn of(name: &str, folder: &Folder) -> Self {
        let out = tempfile::tempdir().unwrap();
        let mut pages = Vec::new();
        for (path, bytes) in folder.site().0 {
            let file = out.path().join(&path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
            if path.ends_with(".html") {
                pages.push(path);
            }
        }
        Self { name: name.to_owned(), folder: out, pages }
    }

    /// Where it lies.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The address of a page as it lies on the disk.
    pub fn url(&self, page: &str) -> String {
        format!("file://{}", self.folder.path().join(page).display())
    }

    /// One page of each kind, the largest: the kinds are told by the folders that lead to a page. Not `404.html`, which a
    /// server shows anywhere: its links begin at the site's root.
    pub fn kinds(&self) -> Vec<&str> {
        let mut largest: BTreeMap<(&str, usize, &str), (u64, &str)> = BTreeMap::new();
        for page in self.pages.iter().filter(|page| *page != "404.html") {
            let parts: Vec<&str> = page.split('/').collect();
            let kind = (parts[0], parts.len(), parts[parts.len() - 1]);
            let size = std::fs::metadata(self.folder.path().join(page)).unwrap().len();
            let held = largest.entry(kind).or_insert((0, page));
            *held = (*held).max((size, page));
        }
        largest.into_values().map(|(_, page)| page).collect()
    }
}

/// Whether a page is a card: what other pages show of an entity, without ways in and without a script.
pub fn is_card(page: &str) -> bool {
    page.ends_with("card.html")
}

/// The repository's own dossier.
pub fn own() -> Built {
    Built::of("own", &Folder::of_the_repository())
}

/// A test dossier.
pub fn of(name: &str) -> Built {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name).join("in");
    Built::of(name, &Folder::at(&root))
}

/// All of them.
pub fn all() -> Vec<Built> {
    std::iter::once(own()).chain(DOSSIERS.map(of)).collect()
}

/// A file of what `tests/run` installs from the npm registry, where it is there.
pub fn installed(file: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/node_modules");
    let path = root.join(file);
    if !path.exists() {
        eprintln!("there is no {file} here; tests/run installs it");
    }
    path.exists().then_some(path)
}
