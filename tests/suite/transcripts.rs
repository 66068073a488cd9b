//! Runs the transcripts `tests/cli/*.md`: a fenced block after a path in back-ticks writes that file, and
//! a `console` block holds commands with what they print and, unless it is 0, how they end.
//!
//! Each transcript starts in an empty folder, and its blocks go on in it from top to bottom. Commands
//! are `casefile …`, `git …` (as somebody who always commits at the same instant) and three to look around
//! with: `cat FILE`, `ls FOLDER`, `rm FILE`. Standard output
//! comes before standard error; times, counts of files, sums and the folder are written in brackets. `UPDATE=1` writes what was printed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};

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
    for did in ["wrote ", "kept all "] {
        if let Some((before, after)) = printed
            .split_once(did)
            .and_then(|(before, rest)| Some((before, rest.split_once(" files")?.1)))
        {
            printed = format!("{before}{did}[count] files{after}");
        }
    }
    if let Some((before, rest)) = printed.rsplit_once("` in ")
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        let (time, after) = rest.split_at(rest.find([' ', '\n']).unwrap_or(rest.len()));
        assert!(time.ends_with('s'), "{time}");
        printed = format!("{before}` in [time]{after}");
    }
    printed = printed.lines().map(|line| unsummed(line) + "\n").collect();
    match output.status.code() {
        Some(0) => printed,
        code => format!("{printed}? {}\n", code.unwrap()),
    }
}

/// A line that names a manifest, without its sum and without counts of files, which differ from version to
/// version.
fn unsummed(line: &str) -> String {
    let Some((before, after)) = line.split_once("manifest ") else { return line.to_owned() };
    let is_sum = |sum: &str| sum.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some((_, rest)) = after.split_at_checked(16).filter(|(sum, _)| is_sum(sum)) else {
        return line.to_owned();
    };
    let is_count = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let words: Vec<&str> = before.split(' ').collect();
    let is_of_files = |at: usize| words[at..].iter().take(4).any(|word| word.starts_with("files"));
    let shown = words.iter().enumerate().map(|(at, word)| {
        if !word.is_empty() && is_count(word) && is_of_files(at) { "[count]" } else { word }
    });
    let before = shown.collect::<Vec<_>>().join(" ");
    format!("{before}manifest [sum]{rest}")
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
        } else if language == "sh" && path.is_none() {
            // For a reader's eyes: what opens a browser, or goes over the network.
            out.extend(block.iter().flat_map(|line| [line, "\n"]));
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

/// A trial for each transcript, and for each document that is one.
pub fn trials(updates: bool) -> Vec<Trial> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = fs::read_dir(root.join("tests/cli"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    files.push(root.join("docs/guide.md"));
    files.sort();
    let trial = |file: PathBuf| {
        let name = file.strip_prefix(root.join("tests")).or(file.strip_prefix(root)).unwrap();
        let name = name.with_extension("").to_string_lossy().replace('\\', "/");
        Trial::test(name, move || compared(&file, updates))
    };
    files.into_iter().map(trial).collect()
}

/// That a transcript prints what its commands print now.
fn compared(file: &Path, updates: bool) -> Result<(), Failed> {
    let expected = fs::read_to_string(file).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let found = replayed(&expected, folder.path());
    if updates {
        fs::write(file, found).unwrap();
    } else {
        snapbox::assert_data_eq!(snapbox::Data::text(found), snapbox::Data::text(expected).raw());
    }
    Ok(())
}
