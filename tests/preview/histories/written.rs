//! A folder that one build after the other writes, each by another run of the program, and what it comes to.

use std::fs;
use std::path::PathBuf;

use casefile::manifest::{Imprint, MANIFEST, SUMS};
use casefile::write::{CachingSink, LastBuild, OutputClaim, Renewed, Staging, ToRemember};
use casefile::{Options, Pipeline, Workspace};
use tempfile::TempDir;

use crate::dice::Dice;
use crate::folder::{Folder, Site};

const PROGRAM: [u8; 32] = [7; 32];

/// An output, and what lies beside it.
pub struct Written {
    folder: TempDir,
    dice: Dice,
    /// How many files were kept, and how many builds had nothing to do.
    pub kept: (usize, usize),
}

impl Written {
    pub fn new(seed: u64) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), dice: Dice::of(seed), kept: (0, 0) }
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    /// Builds a dossier that has a site, and compares what lies in the output with that site.
    pub fn build_and_compare(
        &mut self,
        workspace: &Workspace,
        options: &Options,
        site: &Site,
        past: &str,
    ) {
        let tampered = self.tamper();
        let claim = OutputClaim::take(&self.output()).unwrap();
        let (last, made_from) = (claim.last(&PROGRAM), workspace.print());
        let is_same = |last: &LastBuild| last.made_from == made_from && claim.is_untouched(last);
        if last.as_ref().is_some_and(is_same) {
            self.kept.1 += 1;
        } else {
            let lasting = last.map_or_else(CachingSink::default, LastBuild::into_files);
            let staging = claim.stage(&[], &lasting).unwrap().imprinted(Imprint::default());
            let renewed = Renewed::new(&staging, &lasting);
            let built = Pipeline::new(options.clone()).build(workspace, &renewed).unwrap();
            assert!(built.outputs.is_some(), "{past}");
            let files = renewed.into_made_from();
            self.kept.0 += files.kept();
            let remember = ToRemember { program: &PROGRAM, made_from, told: Vec::new() };
            staging.publish_remembered(&files, remember).unwrap();
        }
        let past = format!("written again, tampered with: {tampered:?}; {past}");
        let mut own = Folder::at(&self.output()).0;
        let (manifest, sums) = (own.remove(MANIFEST), own.remove(SUMS));
        super::kept::same(&Site(own), site, &past);
        let clean = self.folder.path().join("clean");
        let staging = Staging::open(&clean).unwrap();
        for (path, bytes) in &site.0 {
            casefile::render::Sink::put(&staging, path, bytes).unwrap();
        }
        staging.publish(casefile::write::Durability::Unsynced).unwrap();
        assert_eq!(manifest, fs::read(clean.join(MANIFEST)).ok(), "{past}");
        assert_eq!(sums, fs::read(clean.join(SUMS)).ok(), "{past}");
    }

    /// Now and then does something to a file of the output; to which.
    fn tamper(&mut self) -> Option<String> {
        if self.dice.below(3) > 0 {
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
