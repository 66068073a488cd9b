//! The synthetic dossiers of the benchmarks are right: the same bytes at all times, and no fault, whatever
//! they are to hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::Folder;
use crate::generated;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use casefile::diag::Level;
use casefile::load;
use sha2::{Digest, Sha256};

use crate::generated::{Options, Originals, SEED, Share};

/// Few enough for a second, and enough for each option to show.
const SOURCES: usize = 40;

fn files(options: &Options) -> BTreeMap<String, String> {
    generated::files_with(SOURCES, SEED, options).into_iter().collect()
}

/// What is worse than a note.
fn faults(folder: &Path) -> Vec<String> {
    let workspace = load::load(folder).unwrap();
    let found = casefile::check(&workspace, &casefile::Options::default());
    let faults = found.iter().map(|one| &one.diagnostic).filter(|one| one.level > Level::Note);
    faults.map(|one| format!("{}: {}", one.rule, one.message)).collect()
}

#[test]
fn a_plain_dossier_has_the_bytes_it_always_had() {
    let mut hash = Sha256::new();
    for (path, text) in generated::files(200, SEED) {
        hash.update(format!("{path}\n{text}\n"));
    }
    let digits: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    // Figures of one day and of another can be compared only as long as this stays.
    assert_eq!(digits, "6298209b04710aea9706e73043c234740c0a924abffbef19375aea06239c53c2");
}

#[test]
fn no_option_brings_an_error_or_a_warning() {
    for (name, options) in Options::each() {
        let folder = tempfile::tempdir().unwrap();
        generated::write_with(folder.path(), SOURCES, SEED, &options).unwrap();
        assert_eq!(faults(folder.path()), Vec::<String>::new(), "with `{name}`");
    }
}

#[test]
fn what_is_withheld_changes_no_public_file() {
    let others = Options {
        speaks_for: true,
        replies: true,
        languages: true,
        minors: true,
        originals: Some(Originals::Text),
        ..Options::default()
    };
    let public = files(&others);
    let all = files(&Options { withheld: Some("30%".parse().unwrap()), ..others });
    let is_withheld =
        |text: &String| text.contains("\npublish: false\n") || text.contains("\nembargo: ");
    let withheld: BTreeSet<&str> = all
        .iter()
        .filter(|(_, text)| is_withheld(text))
        .filter_map(|(path, _)| Path::new(path).file_stem()?.to_str())
        .collect();
    let kinds = ["sources", "actors", "allegations"].map(|kind| format!("content/{kind}/"));
    for kind in kinds {
        let count =
            all.iter().filter(|(path, text)| path.starts_with(&kind) && is_withheld(text)).count();
        assert!(count > 1, "{count} of `{kind}` are withheld");
    }
    let is_left = |path: &&String| {
        let stem = Path::new(path.as_str()).file_stem().and_then(|stem| stem.to_str());
        !stem.is_some_and(|stem| withheld.contains(stem))
    };
    let left: Vec<&String> = all.keys().filter(is_left).collect();
    assert_eq!(left, public.keys().collect::<Vec<_>>());
    assert!(public.iter().all(|(path, text)| all.get(path) == Some(text)));
}

#[test]
fn every_option_shows_in_the_files() {
    let counts = |options: &Options, words: &str| {
        files(options).values().map(|text| text.matches(words).count()).sum::<usize>()
    };
    let plain = Options::default();
    let html = Options { originals: Some(Originals::Html), ..plain };
    let text = Options { originals: Some(Originals::Text), ..plain };
    assert_eq!(counts(&html, "<h1>"), SOURCES);
    assert_eq!(counts(&html, "original: {file: "), SOURCES);
    assert_eq!(counts(&text, "why: navigation}"), SOURCES);
    let half = Some("50%".parse::<Share>().unwrap());
    assert_eq!(counts(&Options { redact: half, ..plain }, "\nredact:\n"), SOURCES / 2);
    assert!(counts(&Options { redact: half, ..plain }, "occurrence: ") > 1);
    assert!(counts(&Options { minors: true, ..plain }, "minor: true") > 0);
    let replies = Options { replies: true, ..plain };
    for kind in ["denial", "partial", "no-comment"] {
        assert!(counts(&replies, &format!("kind: {kind}, statement")) > 0, "`{kind}`");
    }
    let speaks_for = Options { speaks_for: true, ..plain };
    for key in ["speaks_for: unknown", "part_of: [", "kind: denial, statement"] {
        assert!(counts(&speaks_for, key) > 0, "`{key}`");
    }
    let languages = Options { languages: true, ..plain };
    for tag in ["en", "ru", "ar", "zh", "de", "fr", "tr"] {
        assert!(counts(&languages, &format!("language: {tag}\n")) > 0, "`{tag}`");
    }
    assert!(counts(&Options { hubs: true, ..plain }, "[allegation-000000") > SOURCES);
}

#[test]
fn a_share_is_a_number_of_percent() {
    let of = |text: &str| text.parse::<Share>().map(|share| share.of(1_000));
    assert_eq!(of("2%"), Ok(20));
    assert_eq!(of("0.25%"), Ok(3));
    assert_eq!(of("0%"), Ok(0));
    assert_eq!(of("100%"), Ok(1_000));
    for wrong in ["2", "%", "101%", "-1%", "2.%", ".5%", "1e1%", "2 %", "0.125%", "", "100.01%"] {
        assert!(of(wrong).is_err(), "`{wrong}`");
    }
}

#[test]
fn a_synthetic_dossier_of_a_thousand_sources_builds_without_an_error() {
    let mut folder = Folder::default();
    for (path, text) in generated::files(1_000, SEED) {
        folder.put(&path, &text);
    }
    let site = folder.site();
    let pages = |kind: &str| {
        let is_page = |path: &&String| {
            path.strip_prefix(kind).is_some_and(|rest| {
                rest.strip_suffix("/index.html").is_some_and(|id| !id.contains('/'))
            })
        };
        site.0.keys().filter(is_page).count()
    };
    assert_eq!((pages("sources/"), pages("allegations/")), (1_000, 300));
    assert!(pages("actors/") >= 200);
    // The volumes of the print edition hold what two hundred sources say.
    for (path, bytes) in site.0.iter().filter(|(path, _)| !path.starts_with("print/")) {
        assert!(
            !path.ends_with(".html") || bytes.len() < 220_000,
            "`{path}`: {} bytes",
            bytes.len()
        );
    }
}
