//! `watch`: whatever is edited, its folder is that of a clean build, and what did not change is not
//! written again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::Folder;
use crate::live::dossier::Dossier;
use crate::live::program::{Program, until};

const OF_ALL: [&str; 2] = [casefile::manifest::MANIFEST, casefile::manifest::SUMS];

struct Watched {
    dossier: Dossier,
    program: Program,
    out: PathBuf,
}

impl Watched {
    fn start() -> Self {
        let dossier = Dossier::of_the_repository();
        let out = dossier.beside("site");
        let program =
            Program::start(&dossier.root(), &["watch", "--out", &out.display().to_string()]);
        let watched = Self { dossier, program, out };
        watched.same("at first");
        watched
    }

    /// Waits until the folder is that of a clean build.
    fn same(&self, edit: &str) {
        let built = self.dossier.built(&[]).unwrap_or_else(|| panic!("{edit}: it cannot be built"));
        // A folder that is just being exchanged may not be read whole.
        let differing = || {
            let there = std::panic::catch_unwind(|| Folder::at(&self.out)).unwrap_or_default();
            let all = built.0.keys().chain(there.0.keys());
            all.filter(|path| built.0.get(*path) != there.0.get(*path)).cloned().collect::<Vec<_>>()
        };
        let instead = || format!("{:?} differ\n{}", differing(), self.program.said());
        until(edit, || self.out.is_dir() && differing().is_empty(), instead);
    }

    /// An edit after which the folder is that of a clean build, and files of the same content are
    /// the same files; where a template changed, at least those that are made without one.
    fn after(&self, edit: &str, does: impl FnOnce(&Dossier)) {
        let before = files(&self.out);
        does(&self.dossier);
        self.same(edit);
        let after = files(&self.out);
        let (mut kept, mut rewritten) = (0, Vec::new());
        for (path, (number, bytes)) in &after {
            match before.get(path) {
                Some((same, content)) if content == bytes && same == number => kept += 1,
                Some(_) if edit.contains("template") && !path.starts_with("static/") => {}
                Some((_, content)) if content == bytes => rewritten.push(path),
                _ => {}
            }
        }
        eprintln!("{edit}: {kept} of {} files are the same", after.len());
        assert!(
            rewritten.is_empty(),
            "{edit}: written again though nothing changed: {rewritten:?}"
        );
        assert!(kept > 0, "{edit}: not even static files were kept");
    }

    /// An edit after which the last good site stays.
    fn broken(&self, edit: &str, rule: &str, does: impl FnOnce(&Dossier)) {
        let before = files(&self.out);
        let said = self.program.said().matches("the last good site stays").count();
        does(&self.dossier);
        let is_told = || self.program.said().matches("the last good site stays").count() > said;
        until(edit, is_told, || self.program.said());
        let said = self.program.said();
        assert!(said.contains(rule), "{edit}: {said}");
        assert!(files(&self.out) == before, "{edit}: the folder was touched");
    }
}

/// Every file with its number on the disk and its bytes; manifest and sums left out, which are of all files.
fn files(out: &Path) -> BTreeMap<String, (u64, Vec<u8>)> {
    let mut files = BTreeMap::new();
    for (path, bytes) in Folder::at(out).0 {
        if !OF_ALL.contains(&path.as_str()) {
            let number = inode(&out.join(&path));
            files.insert(path, (number, bytes));
        }
    }
    files
}

#[cfg(unix)]
fn inode(path: &Path) -> u64 {
    std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).unwrap())
}

#[cfg(not(unix))]
fn inode(_: &Path) -> u64 {
    0
}

#[test]
fn the_folder_is_that_of_a_clean_build_after_every_edit() {
    let watched = Watched::start();
    let page = "content/pages/method.md";
    watched.after("a page", |dossier| {
        dossier.replace(page, "## Statements and where they stand", "## Statements");
    });
    watched.after("an actor's name", |dossier| {
        dossier.replace("content/actors/kurds.md", "name: Kurds", "name: The Kurds");
    });
    watched
        .after("a static file", |dossier| dossier.write("static/own.css", "body { color: red }"));
    watched.after("its change", |dossier| dossier.write("static/own.css", "body { color: blue }"));
    watched.after("the settings", |dossier| {
        dossier.replace("site.yaml", "https://dossier.example.org/", "https://example.net/");
    });
    watched.after("a template", |dossier| {
        dossier.write(
            "templates/page.html",
            "<html><body>{{ page.title }}{{ body | safe }}</body></html>",
        );
    });
    watched.broken("an unknown actor", "unknown-id", |dossier| {
        dossier.replace(page, "## Standing\n", "## Standing\n\n[x](actor:nobody)\n");
    });
    watched.after("its cure and more", |dossier| {
        dossier.replace(page, "[x](actor:nobody)\n", "words\n");
    });
    watched.broken("a template that cannot be read", "template-error", |dossier| {
        dossier.write("templates/page.html", "{% if %}");
    });
    watched.after("templates gone", |dossier| dossier.remove("templates/page.html"));
    watched.after("a page and a static file gone", |dossier| {
        dossier.remove("content/pages/method.md");
        dossier.remove("static/own.css");
    });
}

#[test]
fn a_file_that_somebody_changed_is_made_again() {
    let watched = Watched::start();
    let touch = |number: usize| {
        watched.dossier.write("static/number.txt", &number.to_string());
        watched.same(&format!("after edit {number}"));
    };
    let victim = watched.out.join("actors/turkey/index.html");
    // Another content in its place, a file less, another file of the same size, and one too many.
    let page = fs::read(&victim).unwrap();
    fs::write(&victim, "changed by hand").unwrap();
    touch(1);
    fs::remove_file(&victim).unwrap();
    touch(2);
    fs::remove_file(&victim).unwrap();
    fs::write(&victim, vec![b'x'; page.len()]).unwrap();
    touch(3);
    fs::write(&victim, vec![b'y'; page.len()]).unwrap();
    touch(4);
    fs::remove_dir_all(watched.out.join("sources")).unwrap();
    touch(5);
}

#[test]
fn a_file_of_somebody_else_is_told_of_and_nothing_is_written_until_it_is_gone() {
    let watched = Watched::start();
    let stray = watched.out.join("stray.html");
    fs::write(&stray, "stray").unwrap();
    watched.dossier.write("static/number.txt", "1");
    watched.program.until_said("it is tried again at the next change");
    assert!(watched.program.said().contains("`stray.html`"), "{}", watched.program.said());
    assert!(!watched.out.join("static/number.txt").exists());
    assert_eq!(fs::read(&stray).unwrap(), b"stray");
    fs::remove_file(&stray).unwrap();
    watched.dossier.write("static/number.txt", "2");
    watched.same("after it is gone");
}
