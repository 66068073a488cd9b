//! Builds every dossier `tests/sites/CASE/in` and compares the site, byte for byte, with `CASE/out`.
//!
//! The cases share the plain templates of `tests/sites/plain`, so that a new look of the default ones
//! changes nothing here; a case's own templates come before them. Static files that casefile brings
//! along are left out of the comparison unless the case has its own in their place. `UPDATE=1` writes
//! what was built to `out`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod folder;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use folder::Folder;

fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The files of a case with the plain templates below them.
fn input(case: &str) -> Folder {
    let mut folder = Folder::at(&sites().join("plain"));
    folder.0.extend(Folder::at(&sites().join(case).join("in")).0);
    folder
}

/// The site of a case without the static files that casefile brings along.
fn output(case: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = input(case);
    let mut site = folder.site().0;
    let defaults = casefile::render::default_statics();
    site.retain(|path, _| match path.strip_prefix("static/") {
        Some(name) => folder.0.contains_key(path) || !defaults.contains_key(name),
        None => true,
    });
    site
}

fn assert_golden(case: &str) {
    let built = output(case);
    let golden = sites().join(case).join("out");
    #[expect(clippy::disallowed_methods, reason = "a test is blessed by its environment")]
    let is_update = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    if is_update {
        let _ = fs::remove_dir_all(&golden);
        for (path, bytes) in &built {
            let file = golden.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        return;
    }
    let expected = Folder::at(&golden).0;
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&built), names(&expected), "the files of `{case}`");
    for (path, bytes) in &built {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(text(bytes), text(&expected[path]), "`{path}` of `{case}`");
        assert_eq!(*bytes, expected[path], "`{path}` of `{case}`");
    }
}

#[test]
fn one_of_every_kind() {
    assert_golden("every-kind");
}

#[test]
fn withheld_embargoed_and_redacted_material_and_a_minor() {
    assert_golden("withheld");
}

#[test]
fn denials_by_the_accused_their_voices_a_member_and_a_stranger() {
    assert_golden("denials");
}

#[test]
fn templates_and_static_files_of_its_own() {
    assert_golden("own-templates");
}

#[test]
fn every_case_is_run() {
    let mut cases: Vec<String> = fs::read_dir(sites())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    cases.sort();
    assert_eq!(cases, ["denials", "every-kind", "own-templates", "plain", "withheld"]);
}

#[test]
fn a_template_of_the_dossier_replaces_the_built_in_one() {
    let mut folder = Folder::of([
        ("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n"),
        ("templates/page.html", "<p>mine: {{ page.title }}</p>"),
    ]);
    assert_eq!(folder.site().text("about/index.html"), "<p>mine: About</p>");
    folder.0.remove("templates/page.html");
    let default = folder.site();
    assert!(default.text("about/index.html").contains("<!doctype html>"));
    assert!(!default.text("about/index.html").contains("mine"));
}
