//! Runs the transcripts `tests/cli/*.md`: a fenced block after a path in back-ticks writes that file, and
//! a `console` block holds commands with what they print and, unless it is 0, how they end.
//!
//! Each transcript starts in an empty folder, and its blocks go on in it from top to bottom. Commands
//! are `casefile …`, `git …` (as somebody who always commits at the same instant) and three to look around
//! with: `cat FILE`, `ls FOLDER`, `rm FILE`. Standard output
//! comes before standard error; times, counts of files and the folder are written in brackets. `UPDATE=1` writes what was printed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The casefile program, in a folder, with nothing of the environment that could change what it does.
fn casefile(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"));
    command.current_dir(folder);
    for name in ["NO_COLOR", "SOURCE_DATE_EPOCH", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// Git, with no settings but those of the repository in the folder.
fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null");
    for who in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{who}_NAME"), "An Editor")
            .env(format!("GIT_{who}_EMAIL"), "editor@example.org")
            .env(format!("GIT_{who}_DATE"), "2026-01-02T00:00:00Z");
    }
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What a run printed, without what differs from machine to machine, and how it ended.
fn printed(output: &Output, folder: &Path) -> String {
    let mut printed = text(&output.stdout) + &text(&output.stderr);
    let real = folder.canonicalize().unwrap();
    printed = printed.replace(real.to_str().unwrap(), "[folder]");
    if let Some((before, after)) = printed
        .split_once("wrote ")
        .and_then(|(before, rest)| Some((before, rest.split_once(" files")?.1)))
    {
        printed = format!("{before}wrote [count] files{after}");
    }
    if let Some((before, rest)) = printed.rsplit_once("` in ")
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        let (time, after) = rest.split_at(rest.find([' ', '\n']).unwrap_or(rest.len()));
        assert!(time.ends_with('s'), "{time}");
        printed = format!("{before}` in [time]{after}");
    }
    match output.status.code() {
        Some(0) => printed,
        code => format!("{printed}? {}\n", code.unwrap()),
    }
}

/// Runs one line of a transcript.
fn run(line: &str, folder: &Path) -> String {
    let mut words = line.split_whitespace();
    let command = words.next().unwrap();
    let arguments: Vec<&str> = words.map(|word| word.trim_matches('\'')).collect();
    let path = || folder.join(arguments[0]);
    match command {
        "casefile" => printed(&casefile(folder).args(&arguments).output().unwrap(), folder),
        "git" => printed(&git(folder).args(&arguments).output().unwrap(), folder),
        "cat" => {
            fs::read_to_string(path()).unwrap_or_else(|_| "there is no such file\n".to_owned())
        }
        "rm" => {
            fs::remove_file(path()).unwrap();
            String::new()
        }
        "ls" => match fs::read_dir(path()) {
            Ok(entries) => {
                let mut names: Vec<String> = entries
                    .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                    .collect();
                names.sort();
                names.iter().map(|name| format!("{name}\n")).collect()
            }
            Err(_) => "there is no such folder\n".to_owned(),
        },
        _ => panic!("`{command}` is no command of a transcript"),
    }
}

/// A transcript with what its commands print now.
fn replayed(transcript: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut lines = transcript.lines().peekable();
    let mut path: Option<PathBuf> = None;
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let Some(language) = line.strip_prefix("```") else {
            if !line.trim().is_empty() {
                let name = line.strip_prefix('`').and_then(|rest| rest.strip_suffix("`:"));
                path = name.map(PathBuf::from);
            }
            continue;
        };
        let mut block = Vec::new();
        for line in lines.by_ref() {
            if line == "```" {
                break;
            }
            block.push(line);
        }
        if language == "console" {
            for command in block.iter().filter_map(|line| line.strip_prefix("$ ")) {
                let result = run(command, folder);
                write!(out, "$ {command}\n{result}").unwrap();
                if !result.is_empty() && !result.ends_with('\n') {
                    out.push('\n');
                }
            }
        } else {
            let text = block.iter().map(|line| format!("{line}\n")).collect::<String>();
            let file = folder.join(path.take().expect("a block has a path before it"));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, &text).unwrap();
            out.push_str(&text);
        }
        out.push_str("```\n");
    }
    out
}

fn assert_transcript(name: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(format!("{name}.md"));
    let expected = fs::read_to_string(&file).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let found = replayed(&expected, folder.path());
    #[expect(clippy::disallowed_methods, reason = "a test is blessed by its environment")]
    let is_update = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    if is_update {
        fs::write(file, found).unwrap();
    } else {
        snapbox::assert_data_eq!(snapbox::Data::text(found), snapbox::Data::text(expected).raw());
    }
}

#[test]
fn build() {
    assert_transcript("build");
}

#[test]
fn check() {
    assert_transcript("check");
}

#[test]
fn embargo() {
    assert_transcript("embargo");
}

#[test]
fn refused() {
    assert_transcript("refused");
}

#[test]
fn explain() {
    assert_transcript("explain");
}

#[test]
fn history() {
    assert_transcript("history");
}

#[test]
fn impact() {
    assert_transcript("impact");
}

#[test]
fn schema() {
    assert_transcript("schema");
}

#[test]
fn fix() {
    assert_transcript("fix");
}

#[test]
fn output() {
    assert_transcript("output");
}

#[test]
fn upgrade() {
    assert_transcript("upgrade");
}

#[test]
fn usage() {
    assert_transcript("usage");
}

#[test]
fn every_transcript_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "build", "check", "embargo", "explain", "fix", "history", "impact", "output",
            "refused", "schema", "upgrade", "usage"
        ]
    );
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
fn an_instant_in_the_environment_changes_no_byte() {
    let folder = small_dossier();
    let built = |epoch: Option<&str>| {
        let mut command = casefile(folder.path());
        command.arg("build").envs(epoch.map(|epoch| ("SOURCE_DATE_EPOCH", epoch)));
        assert_eq!(exit_code(&mut command), 0);
        fs::read(folder.path().join("public/.well-known/casefile/manifest.json")).unwrap()
    };
    assert_eq!(built(None), built(Some("1000000000")));
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
