//! What `casefile check --history` finds in repositories that are made here, wherever it lies in them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A source of which a word is blotted out.
const STORY: &str = "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\n\
redact: [{text: Zzqueen, why: privacy}]\n---\n\nA lamp of Zzqueen was lit.\n";

/// A repository with a dossier in it.
struct Repository {
    folder: TempDir,
    below: &'static str,
}

impl Repository {
    fn new(below: &'static str) -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap(), below };
        repository.git(&["init", "-q", "-b", "main"]);
        repository.write("site.yaml", "title: A dossier\nrules: {orphan: off}\n");
        repository
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join(self.below)
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.folder.path());
        for who in ["AUTHOR", "COMMITTER"] {
            command
                .env(format!("GIT_{who}_NAME"), "An Editor")
                .env(format!("GIT_{who}_EMAIL"), "editor@example.org");
        }
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    fn commit_nothing(&self, message: &str) {
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
    }

    fn checked(&self) -> Output {
        checked(&self.root())
    }

    /// The path of each file that shows something, and what.
    fn found(&self) -> Vec<(String, String)> {
        let output = self.checked();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let text = String::from_utf8(output.stdout).unwrap();
        let lines =
            text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        lines
            .filter(|line| line["rule"] == "withheld-in-history")
            .map(|line| {
                let of = |key: &str| line[key].as_str().unwrap().to_owned();
                (of("file"), of("message"))
            })
            .collect()
    }

    fn paths(&self) -> Vec<String> {
        self.found().into_iter().map(|(path, _)| path).collect()
    }
}

fn checked(root: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
    command.args(["check", "--history", "--format", "json", "--root"]).arg(root);
    command.output().unwrap()
}

#[test]
fn a_repository_without_anything_withheld_shows_nothing() {
    let repository = Repository::new("");
    repository.write("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n");
    repository.commit("Words");
    assert_eq!(repository.found(), []);
}

#[test]
fn a_dossier_below_a_repository_is_looked_at_with_what_lies_beside_it() {
    let repository = Repository::new("some/dossier");
    repository.write("content/sources/story.md", STORY);
    fs::write(repository.folder.path().join("README.md"), "About Zzqueen.\n").unwrap();
    repository.commit("All");
    assert_eq!(repository.paths(), ["../../README.md", "content/sources/story.md"]);
}

#[test]
fn words_that_are_everybodys_are_found_where_they_are_blotted_out_alone() {
    let repository = Repository::new("");
    repository.write("content/sources/story.md", STORY);
    repository.write("content/pages/about.md", "---\ntitle: About\n---\n\nA Zzqueen.\n");
    repository.write("README.md", "About Zzqueen.\n");
    repository.commit("About Zzqueen");
    assert_eq!(repository.paths(), ["content/sources/story.md"]);
    // Under the name that the file had before as well.
    repository.git(&["mv", "content/sources/story.md", "content/sources/lamp.md"]);
    repository.commit("Moved");
    assert_eq!(repository.paths(), ["content/sources/lamp.md", "content/sources/story.md"]);
}

#[test]
fn branches_tags_and_stashes_are_looked_through() {
    let repository = Repository::new("");
    repository.write("content/pages/about.md", "---\ntitle: About\n---\n");
    repository.commit("All");
    let draft = "---\ntitle: A draft\npublish: false\n---\n";
    repository.git(&["checkout", "-q", "-b", "side"]);
    repository.write("content/pages/on-a-branch.md", draft);
    repository.commit("Side");
    repository.git(&["checkout", "-q", "main"]);
    repository.write("content/pages/in-a-stash.md", draft);
    repository.git(&["stash", "-q", "-u"]);
    let file = repository.folder.path().join("tagged");
    fs::write(&file, format!("{draft}\nZzqueen\n")).unwrap();
    let object = repository.git(&["hash-object", "-w", "tagged"]);
    repository.git(&["tag", "of-a-file", object.trim()]);
    fs::remove_file(file).unwrap();
    repository.write("content/sources/story.md", STORY);
    let found = repository.found();
    let branch = &found.iter().find(|(path, _)| path.contains("branch")).unwrap().1;
    assert!(branch.contains("was withheld") && branch.contains("refs/heads/side"), "{branch}");
    let stash = &found.iter().find(|(path, _)| path.contains("stash")).unwrap().1;
    assert!(stash.contains("refs/stash"), "{stash}");
    // A tag of a file that is in no commit, and a file that is not yet in one.
    assert_eq!(
        found.iter().filter(|(_, said)| said.contains("in no commit")).count(),
        2,
        "{found:?}"
    );
}

#[test]
fn minors_are_found_in_every_file_in_its_name_and_in_messages() {
    let repository = Repository::new("");
    let minor = "---\nname: Nora Zzqueen\nkind: person\nminor: true\n---\n";
    repository.write("content/actors/pupil-1.md", minor);
    repository.write("static/nora-zzqueen.txt", "A pupil.\n");
    repository.commit("What Zzqueen, Nora said");
    repository.git(&["tag", "-a", "-m", "That of Nora Zzqueen", "first"]);
    fs::remove_file(repository.root().join("static/nora-zzqueen.txt")).unwrap();
    let paths = [".git", "content/actors/pupil-1.md", "static/nora-zzqueen.txt"];
    assert_eq!(repository.paths(), paths);
}

#[test]
fn messages_of_tags_and_of_many_commits_are_read_once() {
    let repository = Repository::new("");
    repository.write("content/sources/story.md", STORY);
    repository.commit("One");
    repository.commit_nothing("Zzqueen");
    repository.git(&["tag", "-a", "-m", "Zzqueen", "first"]);
    let found = repository.found();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].1.contains("written by 1 commit,"), "{found:?}");
    repository.git(&["tag", "-d", "first"]);
    repository.git(&["reset", "-q", "--hard", "HEAD~1"]);
    assert_eq!(repository.paths(), ["content/sources/story.md"]);
    repository.git(&["tag", "-a", "-m", "Zzqueen", "first"]);
    assert_eq!(repository.paths(), [".git", "content/sources/story.md"]);
}

#[test]
fn single_statements_and_originals_are_found() {
    let repository = Repository::new("");
    repository.write(
        "content/actors/ann.md",
        "---\nname: Ann Arbor\nkind: person\nliving: true\npublic_interest: an office\n---\n",
    );
    repository.write("content/originals/story.pdf", "%PDF\0");
    let source = |statement: &str, more: &str| {
        format!(
            "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\n{more}{statement}---\n\n\
             Ann Arbor said that the sky is blue.\n"
        )
    };
    let statement = "statements:\n  - {speaker: ann, quote: the sky is blue, publish: false}\n";
    repository.write("content/sources/before.md", &source("", ""));
    repository.commit("Before");
    repository.write("content/sources/before.md", &source(statement, ""));
    repository.commit("With a statement");
    let found = repository.found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .1
            .contains("holds a statement that is withheld (`statement 1`): written by 1 commit,")
    );
    let digest = "bf84f404f8c87183bafd56762e8cb4238508058269d3110d1057cc08720a0cbb";
    let redact = format!(
        "original: {{file: story.pdf, sha256: {digest}}}\nredact: [{{text: Ann Arbor, why: privacy}}]\n"
    );
    repository.write("content/sources/before.md", &source("", &redact));
    let output = String::from_utf8(repository.checked().stdout).unwrap();
    assert!(
        output.contains("is the original of a source of which words are blotted out"),
        "{output}"
    );
}

#[test]
fn nothing_of_a_repository_is_run() {
    let repository = Repository::new("");
    repository.write("content/sources/story.md", STORY);
    repository.commit("All");
    let mark = repository.folder.path().join("mark");
    let script = repository.folder.path().join(".git/script");
    fs::write(&script, format!("#!/bin/sh\ntouch {}\n", mark.display())).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let script = script.to_str().unwrap();
    for key in [
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.editor",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "filter.x.smudge",
        "filter.x.clean",
        "filter.x.process",
        "gpg.program",
        "alias.rev-list",
        "alias.cat-file",
        "pager.rev-list",
    ] {
        repository.git(&["config", key, script]);
    }
    repository.git(&["config", "log.showSignature", "true"]);
    fs::write(repository.folder.path().join(".git/info/attributes"), "* diff=x filter=x\n")
        .unwrap();
    let _ = fs::remove_file(&mark);
    assert_eq!(repository.paths(), ["content/sources/story.md"]);
    assert!(!mark.exists(), "a program that the repository names was run");
}

#[test]
fn a_part_of_a_history_is_not_taken_for_the_whole() {
    let repository = Repository::new("");
    repository.write("content/sources/story.md", STORY);
    repository.commit("One");
    repository.write("content/pages/about.md", "---\ntitle: About\n---\n");
    repository.commit("Two");
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", repository.folder.path().display());
    let to = clone.path().join("clone");
    repository.git(&["clone", "-q", "--depth", "1", &from, to.to_str().unwrap()]);
    let output = checked(&to);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("only a part of its history"));
}

#[test]
fn an_empty_repository_and_none_at_all_are_told_apart() {
    let repository = Repository::new("");
    assert_eq!(repository.found(), []);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: A dossier\n").unwrap();
    let output = checked(folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no git repository"));
}
