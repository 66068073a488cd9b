//! A dossier's folder in memory: files that a test changes, checks and builds, and the site made of it.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use casefile::diag::{Level, Located};
use casefile::edition::Audience;
use casefile::render::Sink;
use casefile::{Built, Options, Workspace};

/// Files by their path from the dossier's root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder(pub BTreeMap<String, Vec<u8>>);

impl Folder {
    /// The dossier that this repository carries, with the languages, templates and static files beside it.
    pub fn of_the_repository() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folder = Self::default();
        folder.0.insert("site.yaml".to_owned(), fs::read(root.join("site.yaml")).unwrap());
        for top in ["content", "languages", "templates", "static"] {
            folder.read(root, &root.join(top));
        }
        folder
    }

    /// Every file below a folder of the disk.
    pub fn at(root: &Path) -> Self {
        let mut folder = Self::default();
        folder.read(root, root);
        folder
    }

    fn read(&mut self, root: &Path, top: &Path) {
        for entry in walkdir::WalkDir::new(top) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(root).unwrap();
                let path: Vec<String> =
                    path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
                self.0.insert(path.join("/"), fs::read(entry.path()).unwrap());
            }
        }
    }

    /// A dossier of the files given, beside a smallest `site.yaml` where none is among them.
    pub fn of<const N: usize>(files: [(&str, &str); N]) -> Self {
        let mut folder = Self::default();
        folder.put("site.yaml", "format: 2\ntitle: A dossier\nbase_url: https://example.org/d/\n");
        for (path, text) in files {
            folder.put(path, text);
        }
        folder
    }

    /// Writes a file.
    pub fn put(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
    }

    /// A file's text.
    pub fn text(&self, path: &str) -> String {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("there is no `{path}`"));
        String::from_utf8(bytes.clone()).unwrap()
    }

    /// Replaces `from`, which must stand in the file exactly once; the line at which it begins, from 1.
    pub fn replace(&mut self, path: &str, from: &str, to: &str) -> usize {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in `{path}`");
        let at = text.find(from).unwrap();
        self.put(path, &text.replacen(from, to, 1));
        text[..at].matches('\n').count() + 1
    }

    /// Writes a line at the top of a file's front matter.
    pub fn head(&mut self, path: &str, line: &str) {
        let text = self.text(path);
        let rest = text.strip_prefix("---\n").unwrap();
        self.put(path, &format!("---\n{line}\n{rest}"));
    }

    /// The workspace that loading the folder would give.
    pub fn workspace(&self) -> Workspace {
        Workspace::from_files(self.0.clone())
    }

    /// Everything that is wrong with it.
    pub fn check(&self) -> Vec<Located> {
        casefile::check(&self.workspace(), &Options::default())
    }

    /// Its site as everybody sees it; fails where the dossier has an error.
    pub fn site(&self) -> Site {
        self.site_for(Audience::Public(None))
    }

    /// Its site for an audience; fails where the dossier has an error.
    pub fn site_for(&self, audience: Audience) -> Site {
        let (built, site) = self.build(audience);
        let errors = lines(&errors(&built.diagnostics));
        assert!(errors.is_empty(), "{errors}");
        assert!(built.outputs.is_some());
        site
    }

    /// What a build finds and what it hands to the sink.
    pub fn build(&self, audience: Audience) -> (Built, Site) {
        let memory = Memory::default();
        let options = Options { audience, ..Options::default() };
        let built = casefile::build(&self.workspace(), &options, &memory).unwrap();
        // What was made before the gate refused the site is thrown away with it.
        let site =
            if built.is_refused() { Site::default() } else { Site(memory.0.into_inner().unwrap()) };
        (built, site)
    }
}

/// A site in memory: its files by their path from its root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site(pub BTreeMap<String, Vec<u8>>);

impl Site {
    /// A file's text.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("the site has no `{path}`"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Every file but the static ones that casefile brings along.
    pub fn own(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let own = self.0.iter().filter(|(path, _)| !path.starts_with("static/"));
        own.map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The files that another site has not, or has otherwise.
    pub fn differing(&self, other: &Self) -> Vec<String> {
        let all: std::collections::BTreeSet<&String> =
            self.0.keys().chain(other.0.keys()).collect();
        all.into_iter().filter(|path| self.0.get(*path) != other.0.get(*path)).cloned().collect()
    }

    /// Fails where any of `words` stands in any file, static ones included; in the paths, too.
    pub fn assert_silent_about(&self, words: &[&str]) {
        for (path, bytes) in &self.0 {
            let text = String::from_utf8_lossy(bytes).to_lowercase();
            for word in words {
                let word = word.to_lowercase();
                assert!(!path.contains(&word), "`{word}` is the name of `{path}`");
                if let Some(at) = text.find(&word) {
                    let around: String = text[at..].chars().take(80).collect();
                    panic!("`{word}` stands in `{path}`: {around}");
                }
            }
        }
    }
}

/// A sink that keeps every file.
#[derive(Debug, Default)]
pub struct Memory(pub Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let before = self.0.lock().unwrap().insert(path.to_owned(), bytes.to_vec());
        assert!(before.is_none(), "`{path}` was written twice");
        Ok(())
    }
}

/// The errors among diagnostics.
pub fn errors(found: &[Located]) -> Vec<&Located> {
    found.iter().filter(|one| one.diagnostic.level == Level::Error).collect()
}

/// Diagnostics as lines for a message of a test.
pub fn lines(found: &[&Located]) -> String {
    let line = |one: &&Located| {
        let Located { diagnostic, site, .. } = one;
        format!(
            "{}:{}:{} [{}] {}",
            site.file, site.start.line, site.start.column, diagnostic.rule, diagnostic.message
        )
    };
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}
