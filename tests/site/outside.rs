//! Nothing from outside a dossier's folder is read or written through a link, by any command; and names of
//! files cannot speak for the program.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A dossier beside a folder that is none of its business.
struct Place(tempfile::TempDir);

const SECRET: &str = "Words from elsewhere.";

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for (path, text) in [
            ("in/site.yaml", "title: A dossier\n"),
            ("in/content/pages/one.md", "---\ntitle: One\n---\n\nWords.\n"),
            ("in/static/own.txt", "own"),
            ("out/site.yaml", SECRET),
            ("out/secret.md", SECRET),
            ("out/pages/two.md", SECRET),
            ("out/base.html", SECRET),
        ] {
            let path = place.0.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        place
    }

    fn root(&self) -> PathBuf {
        self.0.path().join("in")
    }

    fn outside(&self) -> PathBuf {
        self.0.path().join("out")
    }

    /// A link to what lies outside, in the place of whatever is there.
    fn link(&self, path: &str, target: &str) {
        let own = self.root().join(path);
        if own.is_dir() {
            fs::remove_dir_all(&own).unwrap();
        }
        let _ = fs::remove_file(&own);
        fs::create_dir_all(own.parent().unwrap()).unwrap();
        symlink(self.outside().join(target), own).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
        command.current_dir(self.root()).env_remove("SOURCE_DATE_EPOCH").args(arguments);
        command.output().unwrap()
    }

    /// Everything that lies outside.
    fn around(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let files = walkdir::WalkDir::new(self.outside()).sort_by_file_name();
        let files = files.into_iter().map(Result::unwrap).filter(|one| one.file_type().is_file());
        files.map(|one| (one.path().to_owned(), fs::read(one.path()).unwrap())).collect()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Whether any file below a folder holds these words.
fn holds(folder: &Path, words: &str) -> bool {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let mut files = files.filter(|one| one.file_type().is_file());
    files.any(|one| String::from_utf8_lossy(&fs::read(one.path()).unwrap()).contains(words))
}

/// Links that lead out, at every level.
const LINKS: [(&str, &str); 9] = [
    ("static", ""),
    ("content", ""),
    ("templates", ""),
    ("site.yaml", "site.yaml"),
    ("content/pages", "pages"),
    ("content/originals", ""),
    ("content/pages/two.md", "pages/two.md"),
    ("static/a/b/c", ""),
    ("templates/base.html", "base.html"),
];

#[test]
fn a_link_that_leads_out_is_an_error_of_every_command_that_reads() {
    for (link, target) in LINKS {
        let place = Place::new();
        assert_eq!(place.run(&["build"]).status.code(), Some(0));
        let before = fs::read(place.root().join("public/index.html")).unwrap();
        place.link(link, target);
        for arguments in [&["build"][..], &["check"], &["check", "--fix"]] {
            let output = place.run(arguments);
            assert_eq!(output.status.code(), Some(1), "{link} {arguments:?}");
            let said = said(&output);
            assert!(said.contains("[link-outside]"), "{link} {arguments:?}: {said}");
            assert!(said.contains(&format!("--> {link}\n")), "{link} {arguments:?}: {said}");
            assert!(!said.contains(SECRET), "{link} {arguments:?}: {said}");
            // One mistake, one error.
            assert_eq!(said.matches("error[").count(), 1, "{link} {arguments:?}: {said}");
        }
        assert!(!holds(&place.root().join("public"), SECRET), "{link}");
        assert_eq!(fs::read(place.root().join("public/index.html")).unwrap(), before, "{link}");
    }
}

#[test]
fn a_link_within_the_folder_is_told_and_not_followed() {
    let place = Place::new();
    symlink("one.md", place.root().join("content/pages/two.md")).unwrap();
    symlink("../content", place.root().join("static/content")).unwrap();
    symlink(".", place.root().join("static/again")).unwrap();
    let output = place.run(&["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(said(&output).matches("no link is followed").count(), 3, "{}", said(&output));
    let public = place.root().join("public");
    assert!(!public.join("two").exists() && public.join("one/index.html").is_file());
    assert!(!public.join("static/content").exists() && !public.join("static/again").exists());
    assert!(public.join("static/own.txt").is_file());
    assert_eq!(place.run(&["check", "--deny", "warnings"]).status.code(), Some(1));
}

#[test]
fn the_folder_itself_may_be_reached_through_a_link() {
    let place = Place::new();
    let link = place.0.path().join("link");
    symlink(place.root(), &link).unwrap();
    symlink("one.md", place.root().join("content/pages/two.md")).unwrap();
    let output = place.run(&["check", "--root", link.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("no link is followed"), "{}", said(&output));
}

#[test]
fn nothing_is_written_through_a_link() {
    for (link, target) in [("content", ""), ("content/sources", ""), ("content/sources", "none")] {
        let place = Place::new();
        place.link(link, target);
        fs::write(place.root().join("article.txt"), "A headline\n\nSome words of a story.\n")
            .unwrap();
        let before = place.around();
        for arguments in [&["import", "article.txt"][..], &["new", "source", "A story"]] {
            let output = place.run(arguments);
            assert_eq!(output.status.code(), Some(1), "{link} {arguments:?}: {}", said(&output));
            let words = format!("{link}` is a link, and nothing is written through one");
            assert!(said(&output).contains(&words), "{link} {arguments:?}: {}", said(&output));
        }
        assert_eq!(place.around(), before, "{link}");
        assert!(!place.outside().join("none").exists());
        // The original that had a place of its own is taken back.
        let originals = place.root().join("content/originals");
        assert!(link == "content" || fs::read_dir(originals).unwrap().next().is_none());
    }
    let place = Place::new();
    place.link("content/originals", "");
    fs::write(place.root().join("article.txt"), "A headline\n\nSome words of a story.\n").unwrap();
    let before = place.around();
    assert_eq!(place.run(&["import", "article.txt"]).status.code(), Some(1));
    assert_eq!(place.around(), before);
    assert!(!place.root().join("content/sources").exists());
}

#[test]
fn two_names_that_are_no_text_are_two_errors() {
    let place = Place::new();
    for name in [&b"static/a\xff.txt"[..], b"static/a\xfe.txt"] {
        fs::write(place.root().join(OsStr::from_bytes(name)), "x").unwrap();
    }
    let output = place.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains(r"static/a\xff.txt") && said.contains(r"static/a\xfe.txt"), "{said}");
    assert!(!place.root().join("public").exists());
}

#[test]
fn a_files_name_begins_no_line() {
    let place = Place::new();
    let name = "content/pages/a\n::add-mask::x\u{1b}[31m.md";
    fs::write(place.root().join(name), "---\ntitel: x\n---\n").unwrap();
    fs::write(place.root().join("content/pages/b\n::stop.txt"), "").unwrap();
    for arguments in [&["build"][..], &["check"], &["check", "--fix"]] {
        let output = place.run(arguments);
        let said = said(&output);
        assert!(said.contains(r"a\n::add-mask::x\u{1b}[31m.md"), "{arguments:?}: {said}");
        let is_obeyed = |line: &str| line.trim_start().starts_with("::");
        assert!(!said.lines().any(is_obeyed) && !said.contains('\u{1b}'), "{arguments:?}: {said}");
    }
}
