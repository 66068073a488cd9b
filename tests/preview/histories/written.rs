//! A folder that one build after the other writes, each by another run of the program, and what it comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use casefile::manifest::{Imprint, MANIFEST, Manifest, ManifestEntry, SUMS, sums};
use casefile::render::{Fingerprint, Sink};
use casefile::write::{CachingSink, LastBuild, OutputClaim, Renewed, ToRemember};
use casefile::{Built, Options, Workspace};
use tempfile::TempDir;

use crate::dice::Dice;
use crate::folder::{Folder, Memory, Site};

const PROGRAM: [u8; 32] = [7; 32];

/// A folder of its own, in memory where there is such a place: a build has the disk write out all that it holds
/// back, that of others too, and what a power cut leaves is the campaign's to try.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// An output, and what lies beside it.
pub struct Written {
    folder: TempDir,
    dice: Dice,
    /// How many files were kept, of how many that there were.
    pub kept: (usize, usize),
}

/// Hands every file on to a folder that keeps what it can, and has all of them in memory as well.
struct Both<'s> {
    renewed: &'s Renewed<'s>,
    memory: Memory,
    kept: Mutex<BTreeSet<String>>,
}

impl Sink for Both<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if !self.kept.lock().unwrap().contains(path) {
            self.renewed.put(path, bytes)?;
        }
        self.memory.put(path, bytes)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        if self.renewed.keep(path, print)? {
            self.kept.lock().unwrap().insert(path.to_owned());
        }
        // It is made all the same: that shows whether what was kept is what it would be.
        Ok(false)
    }
}

impl Written {
    pub fn new(seed: u64) -> Self {
        Self { folder: folder(), dice: Dice::of(seed), kept: (0, 0) }
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    /// Builds a dossier with nothing remembered but what lies in the output and beside it, and gives its site. What is
    /// then in the output is held to that site, and a build that follows has nothing to do.
    pub fn build(&mut self, workspace: &Workspace, options: &Options, past: &str) -> (Built, Site) {
        let tampered = self.tamper();
        let past = format!("written again, tampered with: {tampered:?}; {past}");
        let claim = OutputClaim::take(&self.output()).unwrap();
        let (last, made_from) = (claim.last(&PROGRAM), workspace.print());
        let is_same = |last: &LastBuild| last.made_from == made_from && claim.is_untouched(last);
        let is_untouched = last.as_ref().is_some_and(is_same);
        let lasting = last.map_or_else(CachingSink::default, LastBuild::into_files);
        let staging = claim.stage(&[], &lasting).unwrap().imprinted(Imprint::default());
        let renewed = Renewed::new(&staging, &lasting);
        let both = Both { renewed: &renewed, memory: Memory::default(), kept: Mutex::default() };
        let built = casefile::build(workspace, options, &both).unwrap();
        let site = Site(both.memory.0.into_inner().unwrap());
        let files = renewed.into_made_from();
        if built.outputs.is_none() {
            assert!(!is_untouched, "it was published with errors; {past}");
            return (built, site);
        }
        self.kept.0 += files.kept();
        self.kept.1 += site.0.len();
        let remember = ToRemember { program: &PROGRAM, made_from, told: Vec::new() };
        staging.publish_remembered(&files, remember).unwrap();
        self.holds(&site, &past);
        let claim = OutputClaim::take(&self.output()).unwrap();
        let last = claim.last(&PROGRAM).unwrap_or_else(|| panic!("nothing is remembered; {past}"));
        assert!(last.made_from == made_from && claim.is_untouched(&last), "not as left; {past}");
        (built, site)
    }

    /// Fails unless the output is this site, with its manifest and sums.
    fn holds(&self, site: &Site, past: &str) {
        let mut own = Folder::at(&self.output()).0;
        let (manifest, listed) = (own.remove(MANIFEST), own.remove(SUMS));
        super::kept::same(&Site(own), site, past);
        let entry = |(path, bytes): (&String, &Vec<u8>)| (path.clone(), ManifestEntry::of(bytes));
        let files: BTreeMap<_, _> = site.0.iter().map(entry).collect();
        let expected = Manifest::of(files, Imprint::default(), &[]);
        let text = expected.text().unwrap();
        assert_eq!(listed, Some(sums(&expected, &text)), "{past}");
        assert_eq!(manifest, Some(text), "{past}");
    }

    /// Now and then does something to a file of the output; to which.
    fn tamper(&mut self) -> Option<String> {
        if self.dice.below(3) > 0 || !self.output().exists() {
            return None;
        }
        let paths: Vec<String> = Folder::at(&self.output()).0.into_keys().collect();
        let path = self.output().join(paths.get(self.dice.below(paths.len().max(1)))?);
        match self.dice.below(3) {
            0 => fs::remove_file(&path).unwrap(),
            1 => fs::write(&path, "tampered").unwrap(),
            _ => {
                let (mut bytes, metadata) =
                    (fs::read(&path).unwrap(), fs::metadata(&path).unwrap());
                bytes.reverse();
                fs::write(&path, bytes).unwrap();
                let file = fs::File::options().write(true).open(&path).unwrap();
                file.set_modified(metadata.modified().unwrap()).unwrap();
            }
        }
        // A manifest that is none leaves everything to be refused as a stranger's.
        if path.ends_with(MANIFEST) {
            fs::remove_dir_all(self.output()).unwrap();
        }
        Some(path.display().to_string())
    }
}
