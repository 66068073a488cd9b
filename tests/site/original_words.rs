//! Every file that `import` reads is held against its own source without a finding, and whatever word of its body is
//! then changed, added or put in another place is told at that word.
//!
//! `CASEFILE_WORD_CHANGES` says how many words are changed, 100 where it says nothing, and
//! `CASEFILE_WORD_SEED` with which changes to begin.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "its length is read from the environment")]

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;

use crate::dice::Dice;
use crate::folder::{self, Folder};

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

/// The inputs of the import tests, each with the flags that it needs.
fn inputs() -> Vec<(PathBuf, Vec<String>)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut inputs = Vec::new();
    for entry in fs::read_dir(here).unwrap() {
        let folder = entry.unwrap().path();
        let files = fs::read_dir(&folder).into_iter().flatten().map(|file| file.unwrap().path());
        let Some(input) =
            files.into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == "input"))
        else {
            continue;
        };
        let flags = fs::read_to_string(folder.join("flags")).unwrap_or_default();
        inputs.push((input, flags.split_whitespace().map(str::to_owned).collect()));
    }
    inputs.sort();
    inputs
}

/// An imported source in a dossier of its own: nothing where the file is refused.
fn imported((input, flags): &(PathBuf, Vec<String>)) -> Option<(Folder, String)> {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("site.yaml"), "title: A dossier\nbase_url: https://example.org/\n")
        .unwrap();
    fs::create_dir(place.path().join("content")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(place.path())
        .arg("import")
        .arg(input)
        .args(flags)
        .output()
        .unwrap();
    let path = String::from_utf8(output.stdout).unwrap().trim().to_owned();
    // A publisher that the flags name has no file here, which is none of this test's matter.
    output.status.success().then(|| (Folder::at(place.path()), path))
}

/// What is found in a folder of differences from originals: line, column, and all of it in words.
fn told(folder: &Folder) -> Vec<(usize, usize, String)> {
    let found = folder.check();
    let own = found.iter().filter(|one| one.diagnostic.rule == "body-differs-from-original");
    own.map(|one| (one.site.start.line, one.site.start.column, folder::lines(&[one]))).collect()
}

/// Words of a body that can be changed without changing its markdown, as stretches of the file: letters
/// between spaces, or one character of a script that has none.
fn words(file: &str) -> Vec<Range<usize>> {
    let body = file.match_indices("\n---\n").next().unwrap().0 + 5;
    let mut words = Vec::new();
    let mut at = body;
    let mut is_code = false;
    for line in file[body..].split_inclusive('\n') {
        is_code ^= line.starts_with("```");
        // Links, code and signs of tables have words that are none of the text.
        let is_plain = !is_code && !line.contains(['`', '[', '<', '|', '\\', '*', '_']);
        let mut start = at;
        for word in line.split(' ').filter(|_| is_plain) {
            let bare = word.trim_end();
            let alone = bare.chars().find(|own| ('\u{4e00}'..='\u{9fff}').contains(own));
            if let Some(alone) = alone {
                let from = start + bare.find(alone).unwrap();
                words.push(from..from + alone.len_utf8());
            } else if bare.chars().count() > 1 && bare.chars().all(char::is_alphabetic) {
                words.push(start..start + bare.len());
            }
            start += word.len() + 1;
        }
        at += line.len();
    }
    words
}

/// The line and column of a place in a file, from 1, in characters.
fn place(file: &str, at: usize) -> (usize, usize) {
    let before = &file[..at];
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, file[line..at].chars().count() + 1)
}

/// The file after a change, where it may be told, and what it is.
type Changed = (String, Vec<(usize, usize)>, String);

/// A change of one word.
fn changed(
    file: &str,
    words: &[Range<usize>],
    at: usize,
    kind: usize,
    other: &str,
) -> Option<Changed> {
    let own = words[at].clone();
    let word = &file[own.clone()];
    let is_alone = |word: &str| word.chars().count() == 1;
    if word == other || is_alone(word) != is_alone(other) {
        return None;
    }
    let next = words.get(at + 1).cloned();
    match kind {
        0 => {
            let text = format!("{}{other}{}", &file[..own.start], &file[own.end..]);
            Some((text, vec![place(file, own.start)], format!("`{word}` becomes `{other}`")))
        }
        1 => {
            let gap = if is_alone(word) { "" } else { " " };
            let text = format!("{}{other}{gap}{}", &file[..own.start], &file[own.start..]);
            let before = file[..own.start].trim_end();
            let is_same = before.ends_with(other);
            let what = format!("`{other}` before `{word}`");
            (!is_same).then(|| (text, vec![place(file, own.start)], what))
        }
        _ => {
            let next = next.filter(|next| file[own.end..next.start] == *" ")?;
            let after = &file[next.clone()];
            if after == word {
                return None;
            }
            let text = format!("{}{after} {word}{}", &file[..own.start], &file[next.end..]);
            let second = own.start + after.len() + 1;
            let places = vec![place(&text, own.start), place(&text, second)];
            Some((text, places, format!("`{word}` and `{after}` change places")))
        }
    }
}

/// Endings of originals whose words no check reads; the pages of such sources say so.
const NOT_COMPARED: [&str; 4] = [".mdown", ".srt", ".vtt", ".json"];

#[test]
fn a_changed_word_is_told_at_its_word_and_an_unchanged_text_is_not() {
    let mut sources: Vec<(Folder, String)> = inputs().par_iter().filter_map(imported).collect();
    for (folder, path) in &sources {
        assert_eq!(told(folder), [], "{path}");
    }
    sources.retain(|(folder, path)| {
        let text = folder.text(path);
        let file = text.lines().find_map(|line| line.trim_start().strip_prefix("file: "));
        let file = file.unwrap_or_default().trim_matches('\'');
        !NOT_COMPARED.iter().any(|ending| file.ends_with(ending))
    });
    assert!(sources.len() > 30, "{} files are imported", sources.len());
    let files: Vec<String> = sources.iter().map(|(folder, path)| folder.text(path)).collect();
    let words: Vec<Vec<Range<usize>>> = files.iter().map(|file| words(file)).collect();
    let mut dice = Dice::of(number("CASEFILE_WORD_SEED", 1));
    let wanted = usize::try_from(number("CASEFILE_WORD_CHANGES", 100)).unwrap();
    let mut changes = Vec::new();
    let mut seen = BTreeSet::new();
    let mut tries = 0;
    while changes.len() < wanted {
        tries += 1;
        assert!(tries < 100 * wanted, "there are only {} changes", changes.len());
        // Each source in turn, so that short ones are not left out.
        let source = tries % sources.len();
        let other = dice.below(sources.len());
        let (own, others) = (&words[source], &words[other]);
        if own.is_empty() || others.is_empty() {
            continue;
        }
        let at = dice.below(own.len());
        let kind = dice.below(3);
        let word = &files[other][others[dice.below(others.len())].clone()];
        let change = changed(&files[source], own, at, kind, word);
        changes.extend(change.filter(|_| seen.insert((source, at, kind))).map(|own| (source, own)));
    }
    let wrong: Vec<String> = changes
        .par_iter()
        .filter_map(|(source, (text, places, what))| {
            let (folder, path) = &sources[*source];
            let mut folder = folder.clone();
            folder.put(path, text);
            let found = told(&folder);
            let is_told = found.iter().any(|(line, column, _)| places.contains(&(*line, *column)));
            (!is_told).then(|| format!("{path}: {what}: at {places:?}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {wanted}:\n{}", wrong.len(), wrong.join("\n"));
}
