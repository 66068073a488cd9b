//! What no transcript can say of the program's commands: codes, locks, bytes, and what the environment changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// The casefile program, in a folder, with nothing of the environment that could change what it does.
fn casefile(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
    command.current_dir(folder);
    for name in ["NO_COLOR", "SOURCE_DATE_EPOCH", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder with a smallest dossier in it.
fn small_dossier() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: Small\n").unwrap();
    folder
}

fn exit_code(command: &mut Command) -> i32 {
    command.output().unwrap().status.code().unwrap()
}

#[test]
fn a_second_build_of_the_same_output_ends_with_5_and_changes_nothing() {
    let folder = small_dossier();
    assert_eq!(exit_code(casefile(folder.path()).arg("build")), 0);
    let before = fs::read(folder.path().join("public/index.html")).unwrap();
    let lock = File::create(folder.path().join(".public.casefile-lock")).unwrap();
    lock.lock().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: Changed\n").unwrap();
    let output = casefile(folder.path()).arg("build").output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    assert!(text(&output.stderr).contains("another build"), "{}", text(&output.stderr));
    assert_eq!(fs::read(folder.path().join("public/index.html")).unwrap(), before);
    assert_eq!(exit_code(casefile(folder.path()).args(["build", "--out", "other"])), 0);
    lock.unlock().unwrap();
    assert_eq!(exit_code(casefile(folder.path()).arg("build")), 0);
    assert_ne!(fs::read(folder.path().join("public/index.html")).unwrap(), before);
}

#[test]
fn a_machine_that_fails_ends_it_with_4_and_leaves_the_old_site() {
    let folder = small_dossier();
    // A file stands where a folder would have to be made.
    fs::write(folder.path().join("file"), "").unwrap();
    assert_eq!(exit_code(casefile(folder.path()).args(["build", "--out", "file/below"])), 4);
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"");
}

#[test]
fn a_file_is_never_replaced_by_a_site() {
    let folder = small_dossier();
    fs::write(folder.path().join("file"), "mine").unwrap();
    assert_eq!(exit_code(casefile(folder.path()).args(["build", "--out", "file"])), 3);
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"mine");
}

#[test]
fn two_builds_give_the_same_bytes_and_nothing_old_stays() {
    let folder = small_dossier();
    let page = folder.path().join("content/pages");
    fs::create_dir_all(&page).unwrap();
    fs::write(page.join("gone.md"), "---\ntitle: Gone\n---\n").unwrap();
    assert_eq!(exit_code(casefile(folder.path()).arg("build")), 0);
    assert!(folder.path().join("public/gone/index.html").is_file());
    fs::remove_file(page.join("gone.md")).unwrap();
    assert_eq!(exit_code(casefile(folder.path()).arg("build")), 0);
    assert!(!folder.path().join("public/gone").exists());
    let manifest =
        fs::read(folder.path().join("public/.well-known/casefile/manifest.json")).unwrap();
    let again = casefile(folder.path()).args(["build", "--out", "again"]).output().unwrap();
    assert!(again.status.success());
    let other = fs::read(folder.path().join("again/.well-known/casefile/manifest.json")).unwrap();
    assert_eq!(text(&manifest), text(&other));
}

#[test]
fn an_instant_in_the_environment_lifts_no_embargo() {
    let folder = small_dossier();
    let page = folder.path().join("content/pages");
    fs::create_dir_all(&page).unwrap();
    fs::write(page.join("later.md"), "---\ntitle: Later\nembargo: 2027-01-01\n---\n").unwrap();
    let build = |epoch: &str, arguments: &[&str]| {
        let mut command = casefile(folder.path());
        command.arg("build").args(arguments).env("SOURCE_DATE_EPOCH", epoch);
        let code = exit_code(&mut command);
        (code, folder.path().join("public/later/index.html").exists())
    };
    assert_eq!(build("1798761600", &[]), (0, false));
    assert_eq!(build("32503680000", &[]), (0, false));
    assert_eq!(build("0", &["--as-of", "2027-01-01"]), (0, true));
    assert_eq!(build("32503680000", &["--as-of", "2026-12-31"]), (0, false));
    // A reference from what is public to what is not is an error of `check` on the same day.
    fs::write(page.join("now.md"), "---\ntitle: Now\n---\n\n[later](page:later)\n").unwrap();
    let check = |arguments: &[&str]| {
        let mut command = casefile(folder.path());
        exit_code(command.arg("check").args(arguments).env("SOURCE_DATE_EPOCH", "1798761600"))
    };
    assert_eq!((check(&[]), check(&["--as-of", "2027-01-01"])), (1, 0));
}

#[test]
fn an_instant_in_the_environment_says_of_which_day_pages_are_and_no_more() {
    let folder = small_dossier();
    let built = |epoch: Option<&str>| {
        let mut command = casefile(folder.path());
        command.arg("build").envs(epoch.map(|epoch| ("SOURCE_DATE_EPOCH", epoch)));
        assert_eq!(exit_code(&mut command), 0);
        fs::read(folder.path().join("public/.well-known/casefile/manifest.json")).unwrap()
    };
    assert_eq!(built(Some("1000000000")), built(Some("1000000099")));
    assert_ne!(built(Some("1000000000")), built(Some("1000086400")));
}

#[test]
fn an_instant_in_the_environment_that_is_none_is_wrong_usage() {
    let folder = small_dossier();
    for arguments in [&["build"][..], &["check"], &["watch"], &["serve"]] {
        for epoch in ["soon", "", "1.5", "2027-01-01", "99999999999999999999"] {
            let mut command = casefile(folder.path());
            let output = command.args(arguments).env("SOURCE_DATE_EPOCH", epoch).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{arguments:?} {epoch}");
            assert!(text(&output.stderr).contains("SOURCE_DATE_EPOCH"));
        }
    }
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    let folder = small_dossier();
    fs::write(folder.path().join("site.yaml"), "titel: Small\n").unwrap();
    let stderr = |arguments: &[&str]| {
        text(&casefile(folder.path()).args(arguments).output().unwrap().stderr)
    };
    assert!(!stderr(&["check"]).contains('\u{1b}'));
    assert!(stderr(&["check", "--color", "always"]).contains('\u{1b}'));
    assert!(!stderr(&["check", "--color", "never"]).contains('\u{1b}'));
}
