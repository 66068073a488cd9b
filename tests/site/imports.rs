//! Imports of the files below `tests/import`, each compared with its expected source; what is imported
//! passes `check`, and so does every suggestion in it.
//!
//! A case is a folder with `input.*`, `expected.md` (what `--dry-run` prints) and, where there are any,
//! `flags`. `UPDATE=1` writes what is expected anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "`UPDATE` is read from the environment")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use casefile_import::{self as import, ImportHints, RefusalReason};

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn casefile(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

fn words(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

/// A copy of the cases' dossier.
fn dossier() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = here().join("dossier");
    fs::copy(from.join("site.yaml"), folder.path().join("site.yaml")).unwrap();
    let actors = folder.path().join("content/actors");
    fs::create_dir_all(&actors).unwrap();
    for entry in fs::read_dir(from.join("content/actors")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, actors.join(path.file_name().unwrap())).unwrap();
    }
    folder
}

/// The cases: name, input, flags.
fn cases() -> Vec<(String, PathBuf, Vec<String>)> {
    let mut cases: Vec<_> = fs::read_dir(here())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|folder| {
            let input = fs::read_dir(&folder)
                .ok()?
                .map(|entry| entry.unwrap().path())
                .find(|path| path.file_stem().is_some_and(|stem| stem == "input"))?;
            let flags = fs::read_to_string(folder.join("flags")).unwrap_or_default();
            let name = folder.file_name()?.to_string_lossy().into_owned();
            Some((name, input, flags.split_whitespace().map(str::to_owned).collect()))
        })
        .collect();
    cases.sort();
    cases
}

fn import<'a>(input: &'a Path, flags: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["import", input.to_str().unwrap()];
    arguments.extend(flags.iter().map(String::as_str));
    arguments.extend(more);
    arguments
}

#[test]
fn every_case_is_imported_as_expected() {
    let is_update = std::env::var_os("UPDATE").is_some();
    let cases = cases();
    assert!(cases.len() >= 12, "there are {} cases", cases.len());
    let mut wrong = Vec::new();
    for (name, input, flags) in cases {
        let dossier = dossier();
        let output = casefile(dossier.path(), &import(&input, &flags, &["--dry-run"]));
        let talk = words(&output.stderr).replace(input.to_str().unwrap(), "INPUT");
        let found = format!(
            "{}\n<!--\n{}-->\n",
            words(&output.stdout).trim_end(),
            talk.replace("-->", "- ->")
        );
        let expected = input.with_file_name("expected.md");
        if is_update {
            fs::write(&expected, &found).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push(format!("{name}:\n{found}"));
        }
        assert!(!dossier.path().join("content/sources").exists(), "a dry run writes nothing");
    }
    assert!(wrong.is_empty(), "{}\nUPDATE=1 takes these over", wrong.join("\n\n"));
}

/// Errors that `check --format json` prints, one line each.
fn errors(folder: &Path) -> Vec<String> {
    let output = casefile(folder, &["check", "--format", "json"]);
    words(&output.stdout)
        .lines()
        .filter(|line| line.contains("\"level\":\"error\""))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_is_imported_passes_check_and_so_do_its_suggestions() {
    let mut statements = 0;
    for (name, input, flags) in cases() {
        let dossier = dossier();
        let output = casefile(dossier.path(), &import(&input, &flags, &[]));
        if !output.status.success() {
            // Bad input of HTML is a case too; nothing is written for it.
            assert!(!dossier.path().join("content/sources").exists(), "{name}");
            continue;
        }
        assert_eq!(errors(dossier.path()), Vec::<String>::new(), "{name}");
        // What a file says to be printed stands in its original, though the line of the date is no text.
        let found = casefile(dossier.path(), &["check", "--format", "json"]);
        assert!(!words(&found.stdout).contains("printed-not-found"), "{name}");
        let path = dossier.path().join(words(&output.stdout).trim());
        let file = fs::read_to_string(&path).unwrap();
        let (head, body) = file.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let head: Vec<&str> =
            head.lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
        statements += head.iter().filter(|line| line.starts_with("  - speaker: ")).count();
        fs::write(&path, format!("---\n{}\n---\n{body}", head.join("\n"))).unwrap();
        // Speakers whom no actor is yet have to be made first; nothing else may be wrong.
        let left: Vec<String> = errors(dossier.path())
            .into_iter()
            .filter(|line| !line.contains("\"unknown-id\""))
            .collect();
        assert_eq!(left, Vec::<String>::new(), "{name}\n{}", head.join("\n"));
    }
    assert!(statements > 10, "{statements} suggestions");
}

#[test]
fn the_two_stories_come_out_as_the_dossier_holds_them() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    for (id, date) in
        [("tass-2015-12-09-lavrov", "2015-12-09"), ("tass-2015-12-03-ivanov", "2015-12-03")]
    {
        let dossier = dossier();
        let original = content.join(format!("originals/{id}.txt"));
        let given = dossier.path().join("story.txt");
        fs::copy(&original, &given).unwrap();
        let output = casefile(
            dossier.path(),
            &["import", "story.txt", "--id", id, "--published", date, "--publisher", "tass"],
        );
        assert!(output.status.success(), "{}", words(&output.stderr));
        let parts = |path: PathBuf| -> (serde_yaml::Value, String) {
            let file = fs::read_to_string(path).unwrap();
            let (head, body) = file.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
            (serde_yaml::from_str(head).unwrap(), body.to_owned())
        };
        let (own, own_body) = parts(dossier.path().join(format!("content/sources/{id}.md")));
        let (held, held_body) = parts(content.join(format!("sources/{id}.md")));
        assert_eq!(own_body, held_body, "{id}");
        for key in ["title", "deck", "publisher", "dateline", "dropped", "original"] {
            assert_eq!(own[key], held[key], "{id}: {key}");
        }
        for key in ["date", "printed"] {
            assert_eq!(own["published"][key], held["published"][key], "{id}: {key}");
        }
        for key in ["caption", "credit"] {
            assert_eq!(own["media"][0][key], held["media"][0][key], "{id}: {key}");
        }
        let kept = dossier.path().join(format!("content/originals/{id}.txt"));
        assert_eq!(fs::read(kept).unwrap(), fs::read(&original).unwrap());
        assert_eq!(errors(dossier.path()), Vec::<String>::new());
    }
}

#[test]
fn without_a_year_there_is_none() {
    let dossier = dossier();
    let text = "A headline\n\nPORTO, March 4 (Lusa) - Words.\n\nMore words.\n";
    fs::write(dossier.path().join("a.txt"), text).unwrap();
    let output = casefile(dossier.path(), &["import", "a.txt"]);
    let file = fs::read_to_string(dossier.path().join(words(&output.stdout).trim())).unwrap();
    assert!(file.contains("date: 'XXXX-03-04'") || file.contains("date: XXXX-03-04"), "{file}");
    assert_eq!(errors(dossier.path()), Vec::<String>::new());
}

#[test]
fn nothing_is_overwritten_and_the_same_bytes_are_found_again() {
    let dossier = dossier();
    let folder = dossier.path();
    fs::write(folder.join("a.txt"), "One\n\nThe first text, a line of its own.\n").unwrap();
    fs::write(folder.join("b.txt"), "Two\n\nThe second text, a line of its own.\n").unwrap();
    assert!(casefile(folder, &["import", "a.txt", "--id", "same"]).status.success());
    let before = fs::read(folder.join("content/sources/same.md")).unwrap();
    let again = casefile(folder, &["import", "a.txt", "--id", "other"]);
    assert!(again.status.success());
    assert!(
        words(&again.stderr).contains("imported already: `content/sources/same.md`"),
        "{}",
        words(&again.stderr)
    );
    assert!(!folder.join("content/sources/other.md").exists());
    assert_eq!(casefile(folder, &["import", "b.txt", "--id", "same"]).status.code(), Some(2));
    assert_eq!(fs::read(folder.join("content/sources/same.md")).unwrap(), before);
    assert_eq!(casefile(folder, &["import", "b.txt", "--id", "Not An Id"]).status.code(), Some(2));
    assert_eq!(casefile(folder, &["import", "missing.txt"]).status.code(), Some(2));
    assert_eq!(casefile(folder, &["import", "*.html"]).status.code(), Some(2));
}

#[test]
fn folders_patterns_and_standard_input_are_read() {
    let dossier = dossier();
    let folder = dossier.path();
    fs::create_dir_all(folder.join("in/deep")).unwrap();
    for (at, path) in ["in/a.txt", "in/deep/b.txt", "in/c.txt", "in/ignored.pdf"].iter().enumerate()
    {
        fs::write(
            folder.join(path),
            format!("The same headline\n\nText number {at} has a line.\n"),
        )
        .unwrap();
    }
    let output = casefile(folder, &["import", "in", "--into", "2015/march", "--jobs", "2"]);
    assert!(output.status.success(), "{}", words(&output.stderr));
    let paths: Vec<String> = words(&output.stdout).lines().map(str::to_owned).collect();
    assert_eq!(
        paths,
        ["the-same-headline", "the-same-headline-2", "the-same-headline-3"]
            .map(|id| format!("content/sources/2015/march/{id}.md"))
    );
    assert_eq!(errors(folder), Vec::<String>::new());
    fs::write(folder.join("d1.txt"), "Another headline\n\nA line of text.\n").unwrap();
    let output = casefile(folder, &["import", "d?.tx*"]);
    assert_eq!(words(&output.stdout).trim(), "content/sources/another-headline.md");
    assert_eq!(casefile(folder, &["import", "in", "--id", "one"]).status.code(), Some(2));
    assert_eq!(
        casefile(folder, &["import", "in/a.txt", "--into", "../out"]).status.code(),
        Some(2)
    );
}

#[test]
fn bad_input_is_refused_and_leaves_nothing() {
    let bad: [(&str, Vec<u8>); 6] = [
        ("empty.txt", Vec::new()),
        ("blank.txt", b" \n\t\r\n".to_vec()),
        ("binary.txt", vec![0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0]),
        ("nul.txt", b"A headline\n\nA line\0with a hole in it.\n".to_vec()),
        ("navigation.txt", b"Menu\n\nShare\n\nAll news\n".to_vec()),
        ("large.txt", vec![b'a'; import::LARGEST + 1]),
    ];
    for (name, bytes) in bad {
        let dossier = dossier();
        fs::write(dossier.path().join(name), bytes).unwrap();
        let output = casefile(dossier.path(), &["import", name]);
        assert_eq!(output.status.code(), Some(1), "{name}: {}", words(&output.stderr));
        assert!(
            words(&output.stderr).contains("is not imported"),
            "{name}: {}",
            words(&output.stderr)
        );
        assert!(!dossier.path().join("content/sources").exists(), "{name}");
        assert!(!dossier.path().join("content/originals").exists(), "{name}");
    }
}

#[test]
fn bytes_of_another_encoding_are_refused_or_read_whole() {
    let hints = ImportHints { encoding: Some("utf-8".to_owned()), ..ImportHints::default() };
    let refusal =
        import::read("a.txt", b"A headline\n\nA line with \xff in it.\n", &hints).unwrap_err();
    assert_eq!(refusal.why, RefusalReason::Encoding);
}

#[test]
fn five_megabytes_are_read() {
    let line = "\"It is so,\" said Ana Lima on Monday, and * nobody [asked] her why.\n\n";
    let text = format!("A headline\n\n{}", line.repeat(5 * 1024 * 1024 / line.len()));
    let read = import::read("a.txt", text.as_bytes(), &ImportHints::default()).unwrap();
    assert_eq!(read.draft.body.len(), 5 * 1024 * 1024 / line.len());
}

#[test]
fn a_new_dossier_builds_without_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let output = casefile(folder.path(), &["init", "d"]);
    assert!(output.status.success(), "{}", words(&output.stderr));
    let dossier = folder.path().join("d");
    let checked = casefile(&dossier, &["check", "--deny", "warnings"]);
    assert!(checked.status.success(), "{}", words(&checked.stderr));
    assert!(casefile(&dossier, &["build"]).status.success());
    assert!(dossier.join("public/sources/open-letter/index.html").is_file());
    assert!(dossier.join(".gitignore").is_file() && dossier.join("README.md").is_file());
    assert_eq!(casefile(folder.path(), &["init", "d"]).status.code(), Some(2));
    assert_eq!(casefile(&dossier, &["init"]).status.code(), Some(2));
}

#[test]
fn new_files_pass_once_their_blanks_are_filled() {
    let folder = tempfile::tempdir().unwrap();
    casefile(folder.path(), &["init", "d"]);
    let dossier = folder.path().join("d");
    let begin = |arguments: &[&str]| -> PathBuf {
        let output = casefile(&dossier, arguments);
        assert!(output.status.success(), "{}", words(&output.stderr));
        PathBuf::from(words(&output.stdout).trim())
    };
    let fill = |path: &Path, blanks: &[(&str, &str)]| {
        let mut text = fs::read_to_string(path).unwrap();
        for (blank, filled) in blanks {
            assert!(text.contains(blank), "{text}");
            text = text.replacen(blank, filled, 1);
        }
        fs::write(path, text).unwrap();
    };
    let actor = begin(&["new", "actor", "Recep", "Erdoğan:", "\"the elder\""]);
    assert!(actor.ends_with("content/actors/recep-erdogan-the-elder.md"), "{}", actor.display());
    let allegation = begin(&["new", "allegation", "the letter was late"]);
    let source = begin(&["new", "source", "A second letter"]);
    assert_eq!(casefile(&dossier, &["check"]).status.code(), Some(1));
    fill(&actor, &[("kind:\n", "kind: person\n")]);
    fill(&allegation, &[("accused:\n", "accused: none\n")]);
    fill(
        &source,
        &[
            ("publisher:\n", "publisher: unknown\n"),
            ("published:\n", "published: 2024-03-07\n"),
            (
                "# statements:\n",
                "statements:\n  - speaker: recep-erdogan-the-elder\n    quote: the letter was late\n    asserts: [the-letter-was-late]\n",
            ),
        ],
    );
    let text = fs::read_to_string(&source).unwrap();
    fs::write(&source, text + "He wrote that \"the letter was late\".\n").unwrap();
    let checked = casefile(&dossier, &["check"]);
    assert!(checked.status.success(), "{}", words(&checked.stderr));
    let again = casefile(&dossier, &["new", "source", "A second letter"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(casefile(&dossier, &["new", "actor", "…"]).status.code(), Some(2));
}
