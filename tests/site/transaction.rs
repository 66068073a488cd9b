//! What a build promises of the folder that it writes to: the whole old site or the whole new one, and
//! nothing of others lost, whatever lies there and whoever cuts in.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a test waits only so long")]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// The program in a folder, with nothing of the environment that it heeds.
fn casefile(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
    command.current_dir(folder).stdin(Stdio::null());
    for name in ["NO_COLOR", "SOURCE_DATE_EPOCH", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// How a build with these arguments ends, and what it says.
fn build(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let Output { status, stdout, stderr } =
        casefile(folder).arg("build").args(arguments).output().unwrap();
    let said = String::from_utf8([stdout, stderr].concat()).unwrap();
    (status.code().unwrap(), said)
}

/// A folder with a smallest dossier in it.
fn dossier() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    settings(folder.path(), "title: Small\n");
    folder
}

fn settings(folder: &Path, text: &str) {
    fs::write(folder.join("site.yaml"), text).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn title(public: &Path) -> String {
    let page = fs::read_to_string(public.join("index.html")).unwrap();
    let (_, rest) = page.split_once("<title>").unwrap();
    rest.split_once("</title>").unwrap().0.trim().to_owned()
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(60), "never came: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A program that is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_link_in_the_place_of_the_lock_is_refused_and_what_it_leads_to_stays() {
    let folder = dossier();
    fs::write(folder.path().join("victim"), "mine").unwrap();
    symlink("victim", folder.path().join(".public.casefile-lock")).unwrap();
    let (code, said) = build(folder.path(), &[]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("is not the file of a lock") && said.contains("hint: "), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("victim")).unwrap(), "mine");
    assert!(!folder.path().join("public").exists());
}

/// Makes something at a path.
type Make<'m> = &'m dyn Fn(&Path);

#[test]
fn foreign_things_of_every_kind_are_left_as_they_are() {
    let folder = dossier();
    assert_eq!(build(folder.path(), &[]).0, 0);
    let public = folder.path().join("public");
    let page = fs::read_to_string(public.join("index.html")).unwrap();
    let foreign: [(&str, Make<'_>); 8] = [
        ("empty", &|path| fs::create_dir(path).unwrap()),
        ("link", &|path| symlink("index.html", path).unwrap()),
        ("broken link", &|path| symlink("nowhere", path).unwrap()),
        (".hidden", &|path| fs::write(path, "").unwrap()),
        ("actors/below", &|path| fs::create_dir(path).unwrap()),
        ("static/css/own.css", &|path| fs::write(path, "").unwrap()),
        (".well-known/acme-challenge", &|path| fs::create_dir(path).unwrap()),
        ("pipe", &|path| {
            let made = Command::new("mkfifo").arg(path).status().unwrap();
            assert!(made.success());
        }),
    ];
    for (name, make) in foreign {
        let path = public.join(name);
        make(&path);
        let (code, said) = build(folder.path(), &[]);
        assert_eq!(code, 3, "{name}: {said}");
        assert!(said.contains(&format!("`{name}")), "{name}: {said}");
        assert!(fs::symlink_metadata(&path).is_ok(), "{name}");
        settings(folder.path(), &format!("title: Small\nkeep: ['{name}']\n"));
        let (code, said) = build(folder.path(), &[]);
        assert_eq!(code, 0, "{name} kept: {said}");
        assert!(fs::symlink_metadata(&path).is_ok(), "{name}");
        settings(folder.path(), "title: Small\n");
        let metadata = fs::symlink_metadata(&path).unwrap();
        if metadata.is_dir() { fs::remove_dir(&path) } else { fs::remove_file(&path) }.unwrap();
    }
    assert_eq!(build(folder.path(), &[]).0, 0);
    assert_eq!(fs::read_to_string(public.join("index.html")).unwrap(), page);
    assert_eq!(names(folder.path()), [".public.casefile-last", "public", "site.yaml"]);
}

#[test]
fn a_file_that_became_something_else_is_not_casefiles() {
    let folder = dossier();
    assert_eq!(build(folder.path(), &[]).0, 0);
    let page = folder.path().join("public/404.html");
    fs::remove_file(&page).unwrap();
    fs::write(folder.path().join("mine.html"), "mine").unwrap();
    symlink("../mine.html", &page).unwrap();
    let (code, said) = build(folder.path(), &[]);
    assert!(code == 3 && said.contains("`404.html`"), "{code}: {said}");
    // So is a folder of the site that is a link to another one.
    fs::remove_file(&page).unwrap();
    fs::rename(folder.path().join("public/static"), folder.path().join("elsewhere")).unwrap();
    symlink("../elsewhere", folder.path().join("public/static")).unwrap();
    let (code, said) = build(folder.path(), &[]);
    assert!(code == 3 && said.contains("`static`"), "{code}: {said}");
    assert!(folder.path().join("elsewhere/css").is_dir());
}

#[test]
fn a_forged_manifest_gives_nothing_away() {
    let folder = dossier();
    let public = folder.path().join("public");
    fs::create_dir_all(public.join(".well-known/casefile")).unwrap();
    fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
    fs::write(public.join("thesis.txt"), "years of work").unwrap();
    for files in ["", r#""../thesis.txt": {"blake3": "", "bytes": 13}"#] {
        let text = format!("{{\"generator\": \"casefile\", \"files\": {{{files}}}}}");
        fs::write(public.join(".well-known/casefile/manifest.json"), text).unwrap();
        assert_eq!(build(folder.path(), &[]).0, 3);
        for place in [folder.path(), &public] {
            assert_eq!(fs::read(place.join("thesis.txt")).unwrap(), b"years of work");
        }
    }
}

#[test]
fn an_output_is_a_folder_or_a_link_to_one() {
    let folder = dossier();
    let root = folder.path();
    fs::create_dir(root.join("real")).unwrap();
    fs::write(root.join("file"), "mine").unwrap();
    symlink("real", root.join("link")).unwrap();
    symlink("nowhere", root.join("broken")).unwrap();
    symlink("circle", root.join("circle")).unwrap();
    symlink("file", root.join("link-to-file")).unwrap();
    assert!(Command::new("mkfifo").arg(root.join("pipe")).status().unwrap().success());
    for (out, why) in [
        ("file", "is no folder"),
        ("pipe", "is no folder"),
        ("link-to-file", "is no folder"),
        ("broken", "is a link that leads nowhere"),
        ("circle", "is a link that leads in a circle"),
    ] {
        let (code, said) = build(root, &["--out", out]);
        assert!(code == 3 && said.contains(why) && said.contains("hint: "), "{out}: {code} {said}");
    }
    for (out, code) in [("link", 0), ("new/../other", 0), ("deep/er/site", 0), (".", 2), ("..", 2)]
    {
        let (ended, said) = build(root, &["--out", out]);
        assert_eq!(ended, code, "{out}: {said}");
    }
    assert!(root.join("link").is_symlink() && root.join("real/index.html").is_file());
    assert!(root.join("other/index.html").is_file() && !root.join("new").exists());
    assert_eq!(fs::read(root.join("file")).unwrap(), b"mine");
    let (code, said) = build(Path::new("/"), &["--root", root.to_str().unwrap(), "--out", "/"]);
    assert_eq!(code, 2, "{said}");
}

#[test]
fn whoever_stands_in_the_output_goes_on_standing_there() {
    let folder = dossier();
    let out = folder.path().join("site");
    fs::create_dir(&out).unwrap();
    for title_of in ["Small", "Other"] {
        settings(folder.path(), &format!("title: {title_of}\n"));
        let (code, said) = build(&out, &["--out", "."]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("is the working folder"), "{said}");
        assert_eq!(title(&out), title_of);
    }
    assert!(names(&out).iter().all(|name| !name.contains("casefile")), "{:?}", names(&out));
    assert_eq!(names(folder.path()), ["site", "site.yaml"]);
    // Built from elsewhere it is the same site, and takes the other way.
    fs::write(out.join("CNAME"), "kept").unwrap();
    settings(folder.path(), "title: Third\nkeep: [CNAME]\n");
    assert_eq!(build(folder.path(), &["--out", "site"]).0, 0);
    assert_eq!(build(&out, &["--out", "."]).0, 0);
    assert_eq!(fs::read(out.join("CNAME")).unwrap(), b"kept");
}

#[test]
fn the_content_is_read_under_the_lock() {
    let folder = dossier();
    assert_eq!(build(folder.path(), &[]).0, 0);
    // Whoever has the lock keeps a build from reading anything: it ends at once, and a faulty text is
    // no matter.
    let lock = File::create(folder.path().join(".public.casefile-lock")).unwrap();
    lock.lock().unwrap();
    settings(folder.path(), "titel: [\n");
    let (code, said) = build(folder.path(), &[]);
    assert_eq!(code, 5, "{said}");
    assert!(!said.contains("titel"), "{said}");
}

#[test]
fn what_a_cut_left_is_mended_even_where_the_content_has_errors() {
    let folder = dossier();
    assert_eq!(build(folder.path(), &[]).0, 0);
    // As a swap in two steps leaves it between them.
    let (public, old) = (folder.path().join("public"), folder.path().join(".public.casefile-old"));
    fs::rename(&public, &old).unwrap();
    fs::write(folder.path().join(".public.casefile-swap"), "[]").unwrap();
    settings(folder.path(), "titel: Wrong\n");
    let (code, said) = build(folder.path(), &[]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("warning: a build was cut off; the site of before was put back"),
        "{said}"
    );
    assert_eq!(title(&public), "Small");
    assert_eq!(names(folder.path()), [".public.casefile-last", "public", "site.yaml"]);
}

#[test]
fn a_signal_ends_a_build_and_leaves_nothing() {
    let folder = dossier();
    let statics = folder.path().join("static");
    fs::create_dir(&statics).unwrap();
    for number in 0..2000 {
        fs::write(statics.join(format!("{number}.txt")), number.to_string()).unwrap();
    }
    let staging = folder.path().join(".public.casefile-staging");
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let mut cut = false;
        // A build that was quicker than the signal is tried again.
        for _ in 0..20 {
            let child = casefile(folder.path()).arg("build").stderr(Stdio::null()).spawn().unwrap();
            let mut child = Running(child);
            while !staging.exists() && child.0.try_wait().unwrap().is_none() {
                thread::sleep(Duration::from_millis(1));
            }
            let _ = kill_process(Pid::from_child(&child.0), signal);
            let status = child.0.wait().unwrap();
            let rest = names(folder.path());
            let is_clean = rest.iter().all(|name| !name.starts_with(".public"));
            assert!(is_clean, "{signal:?}, {status:?}: {rest:?}");
            if status.signal() == Some(signal.as_raw()) && !folder.path().join("public").exists() {
                cut = true;
                break;
            }
            fs::remove_dir_all(folder.path().join("public")).unwrap();
        }
        assert!(cut, "{signal:?} never came in time");
    }
    assert_eq!(build(folder.path(), &[]).0, 0);
}

/// A preview to a folder, which goes on until it is dropped; what it says goes to a file.
fn watch(folder: &Path) -> Running {
    let said = File::create(folder.join("said")).unwrap();
    let command = &mut casefile(folder);
    Running(command.args(["watch", "--poll", "50"]).stderr(said).spawn().unwrap())
}

#[test]
fn watching_goes_on_once_what_was_in_the_way_is_gone() {
    let folder = dossier();
    let (root, public) = (folder.path(), folder.path().join("public"));
    let said = || fs::read_to_string(root.join("said")).unwrap();
    let mut running = watch(root);
    until("the first site", || said().contains("files written"));
    fs::write(public.join("mine.txt"), "mine").unwrap();
    settings(root, "title: Second\n");
    until("a refusal", || said().contains("`mine.txt`") && said().contains("tried again"));
    assert_eq!(title(&public), "Small");
    // Neither ends it what the machine cannot do.
    fs::remove_file(public.join("mine.txt")).unwrap();
    fs::create_dir(root.join(".public.casefile-lock")).unwrap();
    settings(root, "title: Third\n");
    until("another refusal", || said().contains("is not the file of a lock"));
    fs::remove_dir(root.join(".public.casefile-lock")).unwrap();
    settings(root, "title: Fourth\n");
    until("the last site", || public.exists() && title(&public) == "Fourth");
    assert!(running.0.try_wait().unwrap().is_none());
    until("nothing beside it", || names(root) == ["public", "said", "site.yaml"]);
}

#[test]
fn watching_a_folder_of_others_ends_at_once() {
    let folder = dossier();
    fs::create_dir(folder.path().join("public")).unwrap();
    fs::write(folder.path().join("public/mine.txt"), "mine").unwrap();
    let mut running = watch(folder.path());
    assert_eq!(running.0.wait().unwrap().code(), Some(3));
    assert_eq!(names(&folder.path().join("public")), ["mine.txt"]);
}

#[test]
fn what_watching_waited_for_is_not_replaced_by_what_was_read_before() {
    let folder = dossier();
    let (root, public) = (folder.path(), folder.path().join("public"));
    let said = || fs::read_to_string(root.join("said")).unwrap();
    let _running = watch(root);
    until("the first site", || said().contains("files written"));
    let lock = loop {
        let lock = File::create(root.join(".public.casefile-lock")).unwrap();
        if lock.try_lock().is_ok() {
            break lock;
        }
    };
    settings(root, "title: Old\n");
    until("it waits", || said().contains("this one waits"));
    // Somebody else reads newer content, publishes it and lets go, all before the next look.
    settings(root, "title: New\n");
    fs::write(public.join("index.html"), "<title>New</title>").unwrap();
    let manifest = public.join(".well-known/casefile/manifest.json");
    fs::write(&manifest, fs::read(&manifest).unwrap()).unwrap();
    fs::remove_file(root.join(".public.casefile-lock")).unwrap();
    lock.unlock().unwrap();
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(2) {
        if let Ok(page) = fs::read_to_string(public.join("index.html")) {
            assert!(!page.contains("<title>Old"), "an older site replaced a newer one");
        }
    }
    until("the newest site", || {
        title(&public) == "New" && said().matches("files written").count() > 1
    });
}
