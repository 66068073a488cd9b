//! What happens to a dossier's folder between two looks: edits as hands, editors and programs make them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::dice::Dice;
use crate::folder::Folder;
use crate::histories::dossier::{CHANGES, first};
use crate::histories::kept::Kept;
use crate::histories::written::folder;

/// A dossier's folder, and what it would be if every mistake were mended.
pub struct Edited {
    folder: TempDir,
    right: BTreeMap<String, String>,
    touched: BTreeSet<PathBuf>,
    number: usize,
}

impl Edited {
    pub fn new() -> Self {
        let folder = folder();
        let mut edited = Self { folder, right: first(), touched: BTreeSet::new(), number: 0 };
        edited.mend(false);
        edited
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The paths that were touched since this was last asked.
    pub fn touched(&mut self) -> BTreeSet<PathBuf> {
        std::mem::take(&mut self.touched)
    }

    fn at(&mut self, path: &str) -> PathBuf {
        let place = self.folder.path().join(path);
        self.touched.insert(place.clone());
        place
    }

    fn write(&mut self, path: &str, bytes: &[u8]) {
        let place = self.at(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }

    /// Puts right what was broken, or everything as it was at first; says so.
    pub fn mend(&mut self, is_anew: bool) -> String {
        if is_anew {
            self.right = first();
        }
        let there = Folder::at(self.root()).0;
        for path in
            there.keys().filter(|path| !self.right.contains_key(*path)).cloned().collect::<Vec<_>>()
        {
            let place = self.at(&path);
            fs::remove_file(place).unwrap();
        }
        for (path, text) in self.right.clone() {
            if there.get(&path).is_none_or(|bytes| *bytes != text.as_bytes()) {
                self.write(&path, text.as_bytes());
            }
        }
        format!("mend, anew: {is_anew}")
    }

    /// A file that is there.
    fn some(&self, dice: &mut Dice) -> String {
        let there: Vec<String> = Folder::at(self.root()).0.into_keys().collect();
        if there.is_empty() { "site.yaml".to_owned() } else { dice.one_of(&there) }
    }

    fn bytes(&self, path: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(path)).unwrap_or_default()
    }

    /// Changes one place of a file for good: the file, and its content afterwards.
    fn change(&mut self, dice: &mut Dice) -> (String, String) {
        loop {
            let (path, one, other) = dice.one_of(&CHANGES);
            let text = self.right[path].clone();
            let changed = if !other.is_empty() && text.contains(other) {
                text.replacen(other, one, 1)
            } else if text.contains(one) {
                text.replacen(one, other, 1)
            } else if other.is_empty() && path == "site.yaml" {
                format!("{text}{one}")
            } else {
                continue;
            };
            self.right.insert(path.to_owned(), changed.clone());
            return (path.to_owned(), changed);
        }
    }

    /// Does one thing; says what.
    pub fn edit(&mut self, dice: &mut Dice, kept: &mut Kept) -> String {
        self.number += 1;
        match dice.below(24) {
            0..=7 => {
                let (path, text) = self.change(dice);
                self.write(&path, text.as_bytes());
                format!("change {path} to {text}")
            }
            8 | 9 => {
                let (path, text) = self.change(dice);
                self.in_pieces(&path, text.as_bytes(), dice, kept);
                format!("write {path} in pieces: {text}")
            }
            10 => self.rename_over(dice),
            11 => {
                let path = self.some(dice);
                let mut bytes = self.bytes(&path);
                bytes.truncate(dice.below(bytes.len()));
                self.write(&path, &bytes);
                format!("cut {path} to {} bytes", bytes.len())
            }
            12 => self.spoil(dice),
            13 => self.mend(false),
            14 => {
                let path = self.some(dice);
                let place = self.at(&path);
                let _ = fs::remove_file(place);
                format!("delete {path}")
            }
            15 => self.delete_and_write(dice, kept),
            16 | 17 => self.rename(dice, kept),
            18 => self.rename_folder(dice, kept),
            19 => self.delete_folder(dice, kept),
            20 | 21 => self.same_size_and_time(dice),
            22 => self.create(dice),
            _ => {
                let path = self.some(dice);
                let bytes = self.bytes(&path);
                self.write(&path, &bytes);
                format!("write {path} as it is")
            }
        }
    }

    fn rename_over(&mut self, dice: &mut Dice) -> String {
        let (path, text) = self.change(dice);
        let beside = self.at(&format!("{path}.tmp"));
        fs::create_dir_all(beside.parent().unwrap()).unwrap();
        fs::write(&beside, &text).unwrap();
        let place = self.at(&path);
        fs::rename(beside, place).unwrap();
        format!("rename another over {path}: {text}")
    }

    fn spoil(&mut self, dice: &mut Dice) -> String {
        let path = self.some(dice);
        let mut bytes = self.bytes(&path);
        let shard = dice.one_of(&[
            "{% if %}",
            "{{ a.b.c }}",
            "---\n",
            "\u{0}",
            "\n\n[x](actor:nobody)\n",
            "✗",
        ]);
        let at = dice.below(bytes.len() + 1);
        bytes.splice(at..at, shard.bytes());
        self.write(&path, &bytes);
        format!("write {shard:?} into {path} at {at}")
    }

    fn delete_and_write(&mut self, dice: &mut Dice, kept: &mut Kept) -> String {
        let path = self.some(dice);
        let bytes = self.bytes(&path);
        let place = self.at(&path);
        let _ = fs::remove_file(place);
        if dice.below(2) == 0 {
            kept.glance(&self.touched());
        }
        self.write(&path, &bytes);
        format!("delete {path} and write it again")
    }

    fn delete_folder(&mut self, dice: &mut Dice, kept: &mut Kept) -> String {
        let folder = dice.one_of(&["content/actors", "content/pages", "static/css"]);
        let place = self.at(folder);
        let _ = fs::remove_dir_all(place);
        if dice.below(2) == 0 {
            kept.glance(&self.touched());
        }
        self.mend(false);
        format!("delete {folder} and make it again")
    }

    fn create(&mut self, dice: &mut Dice) -> String {
        let (path, text) = dice.one_of(&[
            ("content/pages/new.md", "---\ntitle: New\n---\n\nNew.\n"),
            ("content/actors/new.md", "---\nname: Ann Orchard\nkind: person\nid: ann\n---\n"),
            ("content/actors/deep/er/new.md", "---\nname: New\nkind: group\n---\n"),
            ("content/stray.txt", "stray"),
            ("static/new.txt", "new"),
            ("static/css/site.css", "body { color: blue }"),
            ("content/originals/new.txt", "new"),
            ("templates/actor.html", "<h1>{{ name }}</h1>"),
            ("templates/own.html", "{{ not.used }}"),
            (".hidden.md", "hidden"),
        ]);
        self.write(path, text.as_bytes());
        format!("create {path} ({})", self.number)
    }

    /// A file cut to nothing and written in pieces, with glances at what is there on the way.
    fn in_pieces(&mut self, path: &str, bytes: &[u8], dice: &mut Dice, kept: &mut Kept) {
        let place = self.at(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        let mut file = File::create(place).unwrap();
        for piece in bytes.chunks(bytes.len().div_ceil(3).max(1)) {
            if dice.below(2) == 0 {
                kept.glance(&self.touched.clone());
            }
            file.write_all(piece).unwrap();
        }
    }

    fn rename(&mut self, dice: &mut Dice, kept: &mut Kept) -> String {
        let from = self.some(dice);
        let to = match from.rsplit_once('/') {
            Some((folder, name)) => format!("{folder}/other-{name}"),
            None => return "nothing".to_owned(),
        };
        let (before, after) = (self.at(&from), self.at(&to));
        fs::rename(&before, &after).unwrap();
        let is_back = dice.below(2) == 0;
        if is_back {
            kept.glance(&self.touched.clone());
            fs::rename(after, before).unwrap();
        }
        format!("rename {from} to {to}, and back: {is_back}")
    }

    fn rename_folder(&mut self, dice: &mut Dice, kept: &mut Kept) -> String {
        let folders =
            ["content/actors", "content/pages", "content/sources", "static/css", "templates"];
        let from = dice.one_of(&folders);
        let to = dice.one_of(&["content/aside", "content/pages/below", "static/aside", "aside"]);
        let (before, after) = (self.at(from), self.at(to));
        if !before.is_dir() || after.exists() || to.starts_with(from) {
            return "nothing".to_owned();
        }
        fs::create_dir_all(after.parent().unwrap()).unwrap();
        fs::rename(&before, &after).unwrap();
        let is_back = dice.below(3) > 0;
        if is_back {
            if dice.below(2) == 0 {
                kept.glance(&self.touched.clone());
            }
            fs::rename(after, before).unwrap();
        }
        format!("rename {from} to {to}, and back: {is_back}")
    }

    /// Another letter in the place of one, and the time of the change put back.
    fn same_size_and_time(&mut self, dice: &mut Dice) -> String {
        let path = self.some(dice);
        let mut bytes = self.bytes(&path);
        let letters: Vec<usize> =
            (0..bytes.len()).filter(|at| bytes[*at].is_ascii_lowercase()).collect();
        if letters.is_empty() {
            return "nothing".to_owned();
        }
        let at = dice.one_of(&letters);
        bytes[at] = if bytes[at] == b'z' { b'a' } else { bytes[at] + 1 };
        let place = self.at(&path);
        let time = place.metadata().unwrap().modified().unwrap();
        fs::write(&place, bytes).unwrap();
        OpenOptions::new().write(true).open(&place).unwrap().set_modified(time).unwrap();
        format!("another letter in {path} at {at}, the time put back")
    }
}
