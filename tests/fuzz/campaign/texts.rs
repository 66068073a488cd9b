//! `check --fix` and `import` in trouble: no text is lost or half written, what has been begun is ended by the
//! next run, and nothing hidden stays.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::campaign::dossier::put;
use crate::campaign::failures;
use crate::campaign::scene::{Ended, casefile, folder_of_its_own, run};
use crate::campaign::strace::{self, Injection};
use crate::campaign::trials::{Campaign, runs, skipped};

/// How many texts are mended, and how many files imported.
const TEXTS: usize = 5;

/// Files by their path, hidden ones among them.
type Files = BTreeMap<String, Vec<u8>>;

/// A dossier's folder, what is in it before and after a command, and the command.
struct Work {
    own: TempDir,
    before: Files,
    after: Files,
    command: fn(&Path) -> Command,
}

fn root(folder: &Path) -> PathBuf {
    folder.join("dossier")
}

fn files(folder: &Path) -> Files {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

impl Work {
    fn new(prepare: fn(&Path), command: fn(&Path) -> Command) -> Self {
        let own = folder_of_its_own();
        prepare(own.path());
        let before = files(&root(own.path()));
        let mut work = Self { own, before, after: Files::new(), command };
        let ended = run(work.command());
        assert_eq!(ended.code, Some(0), "{}", ended.shown());
        work.after = files(&root(work.own.path()));
        assert_eq!(work.touched().len(), if work.has_originals() { 2 * TEXTS } else { TEXTS });
        work.reset();
        work
    }

    fn command(&self) -> Command {
        (self.command)(self.own.path())
    }

    /// The files that the command makes or changes.
    fn touched(&self) -> Vec<&String> {
        self.after
            .iter()
            .filter(|(path, bytes)| self.before.get(*path) != Some(bytes))
            .map(|(path, _)| path)
            .collect()
    }

    fn has_originals(&self) -> bool {
        self.after.keys().any(|path| path.starts_with("content/originals/"))
    }

    fn reset(&self) {
        let root = root(self.own.path());
        for path in files(&root).keys() {
            fs::remove_file(root.join(path)).unwrap();
        }
        for (path, bytes) in &self.before {
            put(&root, path, std::str::from_utf8(bytes).unwrap());
        }
    }

    /// Judges what a command in trouble left, and what the next one makes of it.
    fn judged(&self, ended: &Ended, is_cut: bool) -> Result<&'static str, String> {
        if ended.is_hung {
            return Err("it did not end".to_owned());
        }
        let root = root(self.own.path());
        let now = files(&root);
        let is_whole = |(path, bytes): (&String, &Vec<u8>)| {
            is_hidden(path) || [self.before.get(path), self.after.get(path)].contains(&Some(bytes))
        };
        if let Some((path, bytes)) = now.iter().find(|one| !is_whole(*one)) {
            return Err(format!("`{path}` has {} bytes, as neither before nor after", bytes.len()));
        }
        if let Some(path) = self.before.keys().find(|path| !now.contains_key(*path)) {
            return Err(format!("`{path}` is lost"));
        }
        for path in now.keys().filter(|path| path.starts_with("content/sources/")) {
            let original = path.replace("/sources/", "/originals/").replace(".md", ".txt");
            if self.after.contains_key(&original) && !now.contains_key(&original) {
                return Err(format!("`{path}` is there without its original"));
            }
        }
        let is_done = now.iter().filter(|(path, _)| !is_hidden(path)).eq(&self.after);
        match ended.code {
            Some(0) if !is_done => return Err("success, and not all is done".to_owned()),
            Some(0 | 4) => {}
            // The file to be imported could not be read.
            Some(1) if ended.said.contains("error: cannot read") => {}
            None if is_cut => {}
            Some(code) if is_cut && code > 128 => {}
            _ => return Err("another exit".to_owned()),
        }
        let again = run(self.command());
        if again.code != Some(0) {
            return Err(format!("the next run: {}", again.shown()));
        }
        let now = files(&root);
        if now != self.after {
            let odd = now.keys().filter(|path| now.get(*path) != self.after.get(*path));
            return Err(format!("after the next run: {:?}", odd.collect::<Vec<_>>()));
        }
        Ok(if is_done { "done" } else { "not done" })
    }

    fn trial(
        &self,
        is_cut: bool,
        trouble: impl FnOnce(Command) -> Ended,
    ) -> Result<&'static str, String> {
        let ended = trouble(self.command());
        let result = self.judged(&ended, is_cut);
        self.reset();
        result.map_err(|fault| format!("{fault}; {}", ended.shown()))
    }

    /// Kills it at moments spread over its time, and lets every call fail and be the last in its turn.
    fn campaign(&self, name: &str, kills: usize, calls: usize) {
        let mut campaign = Campaign::new(name);
        let start = Instant::now();
        assert_eq!(run(self.command()).code, Some(0));
        let longest = start.elapsed();
        self.reset();
        for number in 0..kills {
            let part = longest.mul_f64(1.1) / u32::try_from(kills).unwrap();
            let wait: Duration =
                part * u32::try_from(number).unwrap() + part.mul_f64(campaign.fraction());
            let result = self.trial(true, |mut command| {
                let mut child = command.spawn().unwrap();
                std::thread::sleep(wait);
                let _ = child.kill();
                Ended::of(child)
            });
            campaign.count(&format!("killed after {wait:.1?}"), result);
        }
        if strace::is_there() {
            self.calls(&mut campaign, calls);
        } else {
            skipped(name, "there is no strace here, or it may not trace");
        }
        campaign.end();
    }

    fn calls(&self, campaign: &mut Campaign, count: usize) {
        let logs = tempfile::tempdir().unwrap();
        let log = logs.path().join("trace");
        let mark = root(self.own.path()).to_str().unwrap().to_owned();
        let counts = strace::counted(&self.command(), &log, &mark, true);
        self.reset();
        let mut ways: Vec<String> =
            ["EIO", "ENOSPC", "EACCES"].map(|error| format!("error={error}")).into();
        ways.push("signal=KILL".to_owned());
        let injections = failures::all(&counts, &[], &ways, true);
        for injection in failures::some(injections, campaign, count) {
            let Injection { what, .. } = &injection;
            let mut line = None;
            let result = self.trial(what.starts_with("signal"), |command| {
                let (ended, hit) = strace::injected(&command, &log, &injection);
                line = hit;
                ended
            });
            let line = line.unwrap_or_default();
            // The standard library ends a program that cannot close a folder; this one is only read from.
            if injection.call == "close" && line.contains("/articles>") {
                continue;
            }
            campaign
                .count(&injection.to_string(), result.map_err(|fault| format!("{fault}; {line}")));
        }
    }
}

/// Whether a file's name keeps it out of the dossier.
fn is_hidden(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with('.'))
}

fn mistakes(folder: &Path) {
    let root = root(folder);
    put(
        &root,
        "site.yaml",
        "title: Mistakes\nformat: 2\nrules: {orphan: off, single-origin: off}\n",
    );
    put(&root, "content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
    put(&root, "content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n");
    for number in 0..TEXTS {
        put(
            &root,
            &format!("content/sources/story-{number}.md"),
            &format!(
                "---\ntitle: Story {number}\npublisher: wire\npublished: 2021-02-03\nstatements:\n  \
                 - speaker: ann\n    quote: it's ship {number}\n---\n\n\
                 Ann Orchard said that it’s ship {number} that sank.\n"
            ),
        );
    }
}

fn articles(folder: &Path) {
    let root = root(folder);
    put(&root, "site.yaml", "title: Imports\nformat: 2\n");
    put(&root, "content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
    for number in 0..TEXTS {
        put(
            &folder.join("articles"),
            &format!("{number}.txt"),
            &format!(
                "Witness {number} heard\n\nA witness told the committee that {number} papers were gone.\n"
            ),
        );
    }
}

#[test]
fn mending_texts_loses_none_and_leaves_nothing_hidden() {
    let work = Work::new(mistakes, |folder| {
        let mut command = casefile();
        command.arg("--root").arg(root(folder)).args(["check", "--fix"]);
        command
    });
    work.campaign("check --fix", runs(25, 300), runs(40, usize::MAX));
}

#[test]
fn importing_files_loses_none_and_leaves_nothing_hidden() {
    let work = Work::new(articles, |folder| {
        let mut command = casefile();
        command.arg("--root").arg(root(folder)).arg("import").arg(folder.join("articles"));
        command
    });
    work.campaign("import", runs(25, 300), runs(40, usize::MAX));
}
