//! A dossier on the disk, in a folder of its own, and what a clean build makes of it.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::folder::Folder;
use crate::live::program::casefile;

/// A dossier's folder; builds go beside it.
pub struct Dossier {
    folder: TempDir,
}

impl Dossier {
    /// A copy of this repository's dossier, without templates and static files of its own.
    pub fn of_the_repository() -> Self {
        let mut files = Folder::of_the_repository();
        files.0.retain(|path, _| path == "site.yaml" || path.starts_with("content/"));
        Self::with(&files)
    }

    pub fn with(files: &Folder) -> Self {
        let dossier = Self { folder: tempfile::tempdir().unwrap() };
        for (path, bytes) in &files.0 {
            dossier.write_bytes(path, bytes);
        }
        dossier
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("dossier")
    }

    /// A place beside the dossier.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let place = self.at(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }

    /// Writes `to` where `from` stands, which must stand there once.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in `{path}`");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).unwrap();
    }

    /// The files of a clean build of it; nothing where it has errors.
    pub fn built(&self, arguments: &[&str]) -> Option<Folder> {
        let out = self.beside("clean");
        let ended = casefile(&self.root())
            .args(["--quiet", "build", "--out"])
            .arg(&out)
            .args(arguments)
            .output()
            .unwrap();
        let site = ended.status.success().then(|| Folder::at(&out));
        let _ = fs::remove_dir_all(&out);
        site
    }
}

/// The names of what lies in a folder, hidden files, too.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
