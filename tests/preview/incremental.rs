//! A pipeline that remembers makes of every state of a dossier what one that remembers nothing makes of it:
//! the same diagnostics, and for each output the same view, after any row of edits.
//!
//! The edits are those that change what refers to what: ids in the place of others, statements that go,
//! come or move, files that are withheld, retracted, renamed or gone. Nothing touches a disk. How often,
//! and how a failure is repeated: `tests/dice`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::dice::{Dice, fuzz};
use crate::folder::Folder;
use casefile::diag::Located;
use casefile::edition::Audience;
use casefile::load::LoadedFile;
use casefile::render::Fingerprint;
use casefile::{Options, Pipeline, Workspace};

/// Lines that an editor adds to front matter.
const LINES: [&str; 13] = [
    "publish: false",
    "embargo: 2099-01-01",
    "status: retracted",
    "status: {is: retracted, on: 2016-05-09, replaced_by: ID}",
    "status: {replaced_by: ID}",
    "minor: true",
    "speaks_for: ID",
    "part_of: [ID]",
    "redact: [{text: Turkey, why: a test}]",
    "added: 2016-01-01",
    "aliases: [Moscow, WORD]",
    "mentions: [{text: WORD, actor: ID}]",
    "allow: [{rule: orphan, why: a test}]",
];

/// What an editor writes into a body.
const WORDS: [&str; 6] = [
    "See [[ID]].",
    "See [this](source:ID#b1) and [that](actor:ID).",
    "“WORD,” said WORD.",
    "[x](allegation:ID)",
    "",
    "Words that nobody said.",
];

/// A dossier that is edited.
struct Edited {
    files: BTreeMap<String, Vec<u8>>,
    first: BTreeMap<String, Vec<u8>>,
    held: BTreeMap<String, LoadedFile>,
    workspace: Workspace,
}

impl Edited {
    fn of(files: BTreeMap<String, Vec<u8>>) -> Self {
        let held = files.iter().map(|(path, bytes)| held(path, bytes)).collect();
        let workspace = Workspace::of(&held);
        Self { first: files.clone(), files, held, workspace }
    }

    /// Edits a file or two, as it is saved.
    fn edit(&mut self, dice: &mut Dice) -> String {
        let mut past = Vec::new();
        let mut changed = BTreeSet::new();
        for _ in 0..1 + dice.below(2) {
            let path = self.some_path(dice);
            past.push(self.edit_one(&path, dice, &mut changed));
        }
        for path in &changed {
            match self.files.get(path) {
                Some(bytes) => self.held.extend([held(path, bytes)]),
                None => drop(self.held.remove(path)),
            }
        }
        self.workspace = self.workspace.after(&self.held, &changed);
        past.join("; ")
    }

    fn some_path(&self, dice: &mut Dice) -> String {
        let is_edited = |path: &&String| path.ends_with(".md") || path.ends_with(".yaml");
        let paths: Vec<&String> = self.first.keys().filter(is_edited).collect();
        paths[dice.below(paths.len())].clone()
    }

    fn edit_one(&mut self, path: &str, dice: &mut Dice, changed: &mut BTreeSet<String>) -> String {
        changed.insert(path.to_owned());
        let Some(bytes) = self.files.get(path) else {
            self.files.insert(path.to_owned(), self.first[path].clone());
            return format!("{path} is there again");
        };
        let text = String::from_utf8(bytes.clone()).unwrap();
        let (what, text) = match dice.below(9) {
            0 => {
                self.files.insert(path.to_owned(), self.first[path].clone());
                return format!("{path} is as it was");
            }
            1 if path != "site.yaml" && dice.below(3) == 0 => {
                self.files.remove(path);
                return format!("{path} is gone");
            }
            1 | 2 => ("an id is another", self.with_another_id(&text, dice)),
            3 => ("a line is gone", without_lines(&text, 1, dice)),
            4 => ("some lines are gone", without_lines(&text, 12, dice)),
            5 => ("lines stand twice", twice(&text, dice)),
            6 | 7 => {
                let line = self.filled(dice.pick(&LINES), dice);
                ("a key more", text.replacen("---\n", &format!("---\n{line}\n"), 1))
            }
            _ => {
                let words = self.filled(dice.pick(&WORDS), dice);
                ("more words", format!("{text}\n{words}\n"))
            }
        };
        self.files.insert(path.to_owned(), text.into_bytes());
        format!("{path}: {what}")
    }

    fn ids(&self) -> Vec<&str> {
        let names = self.first.keys().filter_map(|path| path.strip_prefix("content/"));
        names.filter_map(|path| path.strip_suffix(".md")?.rsplit('/').next()).collect()
    }

    fn filled(&self, line: &str, dice: &mut Dice) -> String {
        let ids = self.ids();
        let words = ["Ankara", "Russia", "the toll", "Islamic State", "Nobody Known", "oil"];
        let mut line = line.to_owned();
        while line.contains("ID") {
            line = line.replacen("ID", ids[dice.below(ids.len())], 1);
        }
        while line.contains("WORD") {
            line = line.replacen("WORD", dice.pick(&words), 1);
        }
        line
    }

    /// The text with an id in the place of another, if one stands in it.
    fn with_another_id(&self, text: &str, dice: &mut Dice) -> String {
        let ids = self.ids();
        let places: Vec<(usize, &str)> =
            ids.iter().flat_map(|id| text.match_indices(*id)).collect();
        if places.is_empty() {
            return text.to_owned();
        }
        let (at, found) = places[dice.below(places.len())];
        let mut text = text.to_owned();
        text.replace_range(at..at + found.len(), ids[dice.below(ids.len())]);
        text
    }
}

fn held(path: &str, bytes: &[u8]) -> (String, LoadedFile) {
    (path.to_owned(), LoadedFile::of(path, bytes.to_vec()).unwrap())
}

fn without_lines(text: &str, most: usize, dice: &mut Dice) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let start = 1 + dice.below(lines.len());
    let end = start + 1 + dice.below(most);
    let left = lines.iter().enumerate().filter(|(at, _)| !(start..end).contains(at));
    left.map(|(_, line)| format!("{line}\n")).collect()
}

fn twice(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let start = dice.below(lines.len());
    let end = (start + 1 + dice.below(8)).min(lines.len());
    let again: Vec<&str> = lines[start..end].to_vec();
    lines.splice(end..end, again);
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// What a workspace comes to: what was found, and what each output is made from.
fn came(
    pipeline: &Pipeline,
    workspace: &Workspace,
) -> (Vec<Located>, BTreeMap<String, Fingerprint>) {
    let made = pipeline.made(workspace);
    // Also where faults keep the site from being shown: it is then what the next state is made from.
    let outputs = made.site.outputs();
    let prints = outputs.iter().map(|output| {
        assert!(made.site.output(&output.path).is_some(), "`{}` is not found", output.path);
        (output.path.clone(), made.site.templates.prepared(output).print())
    });
    (made.diagnostics.clone(), prints.collect())
}

/// That a pipeline that remembers makes of a workspace what one that remembers nothing does.
fn same(pipeline: &Pipeline, options: &Options, workspace: &Workspace, past: &[String]) {
    let (found, outputs) = came(pipeline, workspace);
    let (clean, site) = came(&Pipeline::new(options.clone()), workspace);
    assert_eq!(found, clean, "{past:#?}");
    let differing = site.iter().filter(|(path, print)| outputs.get(*path) != Some(print));
    let differing: Vec<_> = differing.map(|(path, _)| path).collect();
    assert!(differing.is_empty(), "{differing:?} differ after {past:#?}");
    assert_eq!(outputs.len(), site.len(), "{past:#?}");
}

fn rows_of_edits(target: &str, folder: &Folder, audience: Audience, runs: u64) {
    fuzz(target, runs, |dice| {
        let mut edited = Edited::of(folder.0.clone());
        let options = Options { audience, ..Options::default() };
        let pipeline = Pipeline::new(options.clone());
        let other = match audience {
            Audience::Public(_) => Audience::Editors,
            Audience::Editors => Audience::Public(None),
        };
        let beside = pipeline.beside(other);
        let mut past = Vec::new();
        for _ in 0..6 {
            same(&pipeline, &options, &edited.workspace, &past);
            assert_eq!(edited.workspace, Workspace::of(&edited.held), "{past:#?}");
            // Now and then somebody of the other audience looks, too.
            if dice.below(4) == 0 {
                past.push(format!("{other:?} looked"));
                let options = Options { audience: other, ..options.clone() };
                same(&beside, &options, &edited.workspace, &past);
            }
            past.push(edited.edit(dice));
        }
        past.join("\n")
    });
}

#[test]
fn the_repositorys_dossier_for_the_public() {
    let folder = Folder::of_the_repository();
    rows_of_edits("the_repositorys_dossier_for_the_public", &folder, Audience::Public(None), 12);
}

#[test]
fn the_repositorys_dossier_for_editors() {
    let folder = Folder::of_the_repository();
    rows_of_edits("the_repositorys_dossier_for_editors", &folder, Audience::Editors, 12);
}

#[test]
fn every_kind_of_entity() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::at(&root.join("tests/sites/every-kind/in"));
    rows_of_edits("every_kind_of_entity", &folder, Audience::Public(None), 60);
}

#[test]
fn much_that_is_withheld() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::at(&root.join("tests/sites/withheld/in"));
    rows_of_edits("much_that_is_withheld", &folder, Audience::Public(None), 60);
}

#[test]
fn who_names_a_statement_that_there_is_not_is_told_of_the_words_that_there_are() {
    let source = |quote: &str| {
        format!(
            "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\n\
             statements: [{{id: f9, speaker: ann, quote: {quote}}}]\n---\n\n\
             Ann Arbor said that the toll was kept for years.\n"
        )
    };
    let mut folder = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/pages/about.md", "---\ntitle: About\n---\n\nSee [this](source:story#f1).\n"),
        ("content/sources/story.md", &source("the toll was kept")),
    ]);
    let mut edited = Edited::of(folder.0.clone());
    let pipeline = Pipeline::new(Options::default());
    let before = came(&pipeline, &edited.workspace).0;
    folder.put("content/sources/story.md", &source("kept for years"));
    let path = "content/sources/story.md".to_owned();
    edited.held.extend([held(&path, &folder.0[&path])]);
    edited.workspace = edited.workspace.after(&edited.held, &BTreeSet::from([path]));
    let found = came(&pipeline, &edited.workspace).0;
    assert_eq!(found, came(&Pipeline::new(Options::default()), &edited.workspace).0);
    assert_ne!(found, before);
}

/// Two editions of one dossier, each with words blotted out and one without what is withheld, do not take
/// from each other what was linked before.
#[test]
fn what_did_not_change_is_taken_over_though_another_audience_looks_in_between() {
    let page = |words: &str| format!("---\ntitle: About\n---\n\n{words}\n");
    let folder = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/child.md", "---\nname: Quillon\nkind: person\nminor: true\n---\n"),
        ("content/pages/about.md", &page("Words.")),
        ("content/pages/draft.md", "---\ntitle: Draft\npublish: false\n---\n\nWords.\n"),
        (
            "content/sources/story.md",
            "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\n---\n\n\
             Ann Arbor and Quillon walked.\n",
        ),
    ]);
    let mut edited = Edited::of(folder.0.clone());
    let editors = Pipeline::new(Options { audience: Audience::Editors, ..Options::default() });
    let public = editors.beside(Audience::Public(None));
    let first = [&editors, &public].map(|pipeline| pipeline.made(&edited.workspace).site);
    for number in 0..3 {
        let path = "content/pages/about.md".to_owned();
        edited.held.extend([held(&path, page(&format!("Words {number}.")).as_bytes())]);
        edited.workspace = edited.workspace.after(&edited.held, &BTreeSet::from([path]));
        let now = [&editors, &public].map(|pipeline| pipeline.made(&edited.workspace).site);
        for (before, now) in first.iter().zip(&now) {
            assert_eq!(now.edition.sources.len(), 1);
            assert!(std::sync::Arc::ptr_eq(&before.edition.sources[0], &now.edition.sources[0]));
        }
    }
}
