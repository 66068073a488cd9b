//! A build after a build: what did not change is kept, and whatever was done to the output, to what is remembered of it,
//! to options and program, the site is that of a clean build.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::folder::{Folder, Site};

/// A folder with a dossier in it that has a warning, a draft, an original and a static file.
struct Dossier {
    folder: tempfile::TempDir,
    program: PathBuf,
}

impl Dossier {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dossier = Self { folder, program: env!("CARGO_BIN_EXE_casefile").into() };
        dossier.write("site.yaml", "title: Small\nformat: 2\nlanguage: en\n");
        dossier.write("content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n");
        dossier.write("content/pages/method.md", "---\ntitle: Method\n---\n\nSee [[ann]].\n");
        dossier.write("content/pages/draft.md", "---\ntitle: Draft\npublish: false\n---\n\nNo.\n");
        dossier.write("content/stray.txt", "stray");
        dossier.write("static/own.css", "p { color: red }");
        dossier
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), text).unwrap();
    }

    fn casefile(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(&self.program);
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["NO_COLOR", "SOURCE_DATE_EPOCH", "CLICOLOR_FORCE", "COLUMNS"] {
            command.env_remove(name);
        }
        let Output { status, stdout, stderr } = command.args(arguments).output().unwrap();
        (status.code().unwrap(), String::from_utf8([stdout, stderr].concat()).unwrap())
    }

    /// Builds again into `public` and anew into another folder; fails unless both are the same to the byte. What the
    /// build says that it did, and what it told before.
    fn built(&self, arguments: &[&str]) -> (String, String) {
        let (code, said) = self.casefile(&[&["build"], arguments].concat());
        assert_eq!(code, 0, "{said}");
        let mut clean = [&["build", "--out", "clean"], arguments].concat();
        if !arguments.contains(&"--fresh") {
            clean.push("--fresh");
        }
        let (code, fresh) = self.casefile(&clean);
        assert_eq!(code, 0, "{fresh}");
        let (own, clean) = (self.site("public"), self.site("clean"));
        let names = |site: &Site| site.0.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&own), names(&clean), "{said}");
        clean.0.iter().for_each(|(path, bytes)| assert!(own.0[path] == *bytes, "{path}: {said}"));
        fs::remove_dir_all(self.at("clean")).unwrap();
        fs::remove_file(self.at(".clean.casefile-last")).unwrap();
        let (told, did) = said.trim_end().rsplit_once('\n').unwrap_or(("", said.trim_end()));
        (did.split('`').next().unwrap().to_owned(), told.to_owned())
    }

    fn site(&self, folder: &str) -> Site {
        Site(Folder::at(&self.at(folder)).0)
    }

    fn last(&self) -> PathBuf {
        self.at(".public.casefile-last")
    }
}

/// The inodes of all files of a site.
fn inodes(site: &Path, paths: &Site) -> BTreeMap<String, u64> {
    let inode = |path: &String| (path.clone(), fs::metadata(site.join(path)).unwrap().ino());
    paths.0.keys().map(inode).collect()
}

#[test]
fn what_did_not_change_is_left_alone_and_told_again() {
    let dossier = Dossier::new();
    let (first, told) = dossier.built(&[]);
    assert!(first.starts_with("wrote "), "{first}");
    assert!(told.contains("stray.txt") && told.contains("withheld: "), "{told}");
    let before = inodes(&dossier.at("public"), &dossier.site("public"));
    for _ in 0..2 {
        let (again, told_again) = dossier.built(&[]);
        assert!(again.starts_with("kept all "), "{again}");
        assert_eq!(told_again, told);
    }
    let after = inodes(&dossier.at("public"), &dossier.site("public"));
    assert_eq!(after, before);
    // In another form it is told in that form.
    let (_, json) = dossier.casefile(&["build", "--format", "json"]);
    let (_, clean) = dossier.casefile(&["build", "--format", "json", "--fresh"]);
    let data = |said: &str| {
        said.lines().filter(|line| line.starts_with('{')).map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(!data(&json).is_empty());
    assert_eq!(data(&json), data(&clean));
}

#[test]
fn of_a_change_only_what_it_touches_is_written() {
    let dossier = Dossier::new();
    dossier.built(&[]);
    dossier.write("content/pages/method.md", "---\ntitle: Method\n---\n\nOtherwise.\n");
    let (some, _) = dossier.built(&[]);
    // The page, the actor that it no longer mentions, and what lists or counts them; manifest and sums.
    let number: usize =
        some.strip_prefix("wrote ").unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(some.contains(" of ") && (3..8).contains(&number), "{some}");
    assert!(dossier.built(&[]).0.starts_with("kept all "));
    // A text that no page shows anything of.
    dossier.write("content/pages/draft.md", "---\ntitle: Draft\npublish: false\n---\n\nNo, no.\n");
    let (some, _) = dossier.built(&[]);
    assert!(some.starts_with("wrote 2 of "), "{some}");
}

#[test]
fn a_card_is_drawn_again_only_where_its_words_changed() {
    let dossier = Dossier::new();
    dossier.write(
        "site.yaml",
        "title: Small\nformat: 2\nbase_url: https://example.org/\ncards: true\n",
    );
    dossier.write("content/actors/bo.md", "---\nname: Bo Byte\nkind: person\n---\n");
    dossier.built(&[]);
    let inode = |path: &str| fs::metadata(dossier.at("public").join(path)).unwrap().ino();
    let all = || {
        ["ann", "bo"].map(|id| {
            (inode(&format!("actors/{id}/card.png")), inode(&format!("actors/{id}/index.html")))
        })
    };
    let before = all();
    // A page that says more, of which its picture says nothing.
    dossier.write(
        "content/actors/bo.md",
        "---\nname: Bo Byte\nkind: person\n---\n\nOf the harbour.\n",
    );
    dossier.built(&[]);
    let longer = all();
    assert_eq!(longer[0], before[0]);
    assert!(longer[1].0 == before[1].0 && longer[1].1 != before[1].1, "{longer:?} {before:?}");
    dossier.write(
        "content/actors/bo.md",
        "---\nname: Bo Bytes\nkind: person\n---\n\nOf the harbour.\n",
    );
    dossier.built(&[]);
    let renamed = all();
    assert_eq!(renamed[0].0, before[0].0);
    assert_ne!(renamed[1].0, before[1].0);
}

#[test]
fn another_option_or_program_is_another_build() {
    let mut dossier = Dossier::new();
    dossier.built(&[]);
    for arguments in [
        &["--base-url", "https://example.org/"][..],
        &["--language", "qps-ploc"],
        &["--language", "en"],
        &["--as-of", "2026-01-01"],
        &["--serial", "3"],
        &["--commit", "c0ffee"],
        &[],
    ] {
        let (said, _) = dossier.built(arguments);
        assert!(said.starts_with("wrote "), "{arguments:?}: {said}");
        let (said, _) = dossier.built(arguments);
        assert!(said.starts_with("kept all "), "{arguments:?}: {said}");
    }
    let (fresh, _) = dossier.built(&["--fresh"]);
    assert!(fresh.starts_with("wrote ") && !fresh.contains(" of "), "{fresh}");
    let other = dossier.at("other-program");
    fs::copy(&dossier.program, &other).unwrap();
    dossier.program = other;
    let (said, _) = dossier.built(&[]);
    assert!(said.starts_with("wrote ") && !said.contains(" of "), "{said}");
}

/// Does something to a file.
type Tamper<'t> = &'t dyn Fn(&Path);

/// Other bytes of the same length, and the time of the change put back.
fn forged(path: &Path) {
    let (mut bytes, before) = (fs::read(path).unwrap(), fs::metadata(path).unwrap());
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
    File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(before.modified().unwrap())
        .unwrap();
}

#[test]
fn whatever_was_touched_in_the_output_is_made_again() {
    let dossier = Dossier::new();
    let tampers: [Tamper<'_>; 6] = [
        &forged,
        &|path| fs::remove_file(path).unwrap(),
        &|path| fs::write(path, "").unwrap(),
        &|path| {
            let bytes = fs::read(path).unwrap();
            fs::remove_file(path).unwrap();
            fs::write(path, bytes).unwrap();
        },
        &|path| fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap(),
        &|path| {
            let beside = path.with_extension("other");
            fs::rename(path, &beside).unwrap();
            fs::rename(beside, path).unwrap();
        },
    ];
    dossier.built(&[]);
    for path in
        ["index.html", "method/index.html", "static/own.css", ".well-known/casefile/SHA256SUMS"]
    {
        for (number, tamper) in tampers.iter().enumerate() {
            tamper(&dossier.at("public").join(path));
            let (said, _) = dossier.built(&[]);
            assert!(said.starts_with("wrote "), "{path}, {number}: {said}");
        }
    }
    let public = dossier.at("public");
    fs::write(public.join(".well-known/casefile/manifest.json.minisig"), "signed").unwrap();
    assert!(dossier.built(&[]).0.starts_with("wrote 2 of "));
    // A manifest that was touched says of nothing whose it is.
    forged(&public.join(".well-known/casefile/manifest.json"));
    let (code, said) = dossier.casefile(&["build"]);
    assert!(code == 0 || code == 3, "{code}: {said}");
    fs::remove_dir_all(&public).unwrap();
    assert!(dossier.built(&[]).0.starts_with("wrote "));
    // What others laid there is refused as ever.
    fs::write(public.join("mine.txt"), "mine").unwrap();
    let (code, said) = dossier.casefile(&["build"]);
    assert!(code == 3 && said.contains("`mine.txt`"), "{code}: {said}");
    fs::remove_file(public.join("mine.txt")).unwrap();
    assert!(dossier.built(&[]).0.starts_with("kept all "));
}

#[test]
fn what_is_remembered_is_believed_whole_or_not_at_all() {
    let dossier = Dossier::new();
    dossier.built(&[]);
    let good = fs::read(dossier.last()).unwrap();
    for at in [0, 10, 20, 50, 80, good.len() / 2, good.len() - 1] {
        let mut bytes = good.clone();
        bytes[at] ^= 0x40;
        fs::write(dossier.last(), bytes).unwrap();
        assert!(dossier.built(&[]).0.starts_with("wrote "), "{at}");
    }
    for text in [&b""[..], b"casefile-last 1\n", b"{}", &good[..good.len() - 1]] {
        fs::write(dossier.last(), text).unwrap();
        assert!(dossier.built(&[]).0.starts_with("wrote "));
    }
    // That of an older site.
    dossier.built(&[]);
    let old = fs::read(dossier.last()).unwrap();
    dossier.write("content/actors/ann.md", "---\nname: Ann Apple\nkind: person\n---\n");
    dossier.built(&[]);
    fs::write(dossier.last(), old).unwrap();
    dossier.built(&[]);
    // What is no file is neither read nor written through, and keeps nobody from building.
    fs::remove_file(dossier.last()).unwrap();
    dossier.write("victim", "mine");
    symlink("victim", dossier.last()).unwrap();
    dossier.built(&[]);
    assert_eq!(fs::read_to_string(dossier.at("victim")).unwrap(), "mine");
    fs::remove_file(dossier.last()).unwrap();
    fs::create_dir(dossier.last()).unwrap();
    assert!(dossier.built(&[]).0.starts_with("wrote "));
    assert!(dossier.built(&[]).0.starts_with("wrote "));
}

#[test]
fn a_site_that_was_copied_is_made_again() {
    let dossier = Dossier::new();
    dossier.built(&[]);
    // As a cache of a workflow brings it back: the same bytes and times in other files.
    for name in ["public", ".public.casefile-last"] {
        let from = dossier.at(name);
        let to = dossier.at(&format!("{name}-copy"));
        assert!(Command::new("cp").args(["-a"]).args([&from, &to]).status().unwrap().success());
        assert!(Command::new("rm").arg("-r").arg(&from).status().unwrap().success());
        fs::rename(to, from).unwrap();
    }
    let (said, _) = dossier.built(&[]);
    assert!(said.starts_with("wrote ") && !said.contains(" of "), "{said}");
    assert!(dossier.built(&[]).0.starts_with("kept all "));
}

#[test]
fn a_kept_file_is_looked_through_for_what_is_withheld_since() {
    let dossier = Dossier::new();
    let nora = "---\nname: Nora Zzqueen\nkind: person\n---\n";
    dossier.write("content/actors/nora.md", nora);
    dossier.write("static/note.txt", "Nora Zzqueen was here.");
    dossier.built(&[]);
    // Nothing that the file is made from changes; what may not be in it does.
    dossier.write("content/actors/nora.md", &nora.replace("kind", "publish: false\nkind"));
    for _ in 0..2 {
        let (code, said) = dossier.casefile(&["build"]);
        assert_eq!(code, 3, "{said}");
        assert!(said.contains("static/note.txt"), "{said}");
    }
    assert!(dossier.at("public/actors/nora/index.html").exists());
    dossier.write("static/note.txt", "Somebody was here.");
    dossier.built(&[]);
    assert!(!dossier.at("public/actors/nora").exists());
    assert!(dossier.built(&[]).0.starts_with("kept all "));
}
