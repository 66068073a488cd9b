//! What the documentation shows holds: its examples are dossiers without a fault, and every key of the
//! content model is in its tables.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use crate::folder::{Folder, errors, lines};

fn document(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The files that a document shows: fenced blocks after a path in back-ticks.
fn example(document: &str) -> Folder {
    let mut folder = Folder::default();
    let mut lines = document.lines();
    let mut path = None;
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            if let Some(path) = path.take() {
                folder.put(path, &format!("{}\n", block.join("\n")));
            }
        } else if !line.is_empty() {
            path = line.strip_prefix('`').and_then(|rest| rest.strip_suffix("`:"));
            path = path.filter(|path| path.contains('.'));
        }
    }
    folder
}

fn assert_faultless(path: &str) -> Folder {
    let folder = example(&document(path));
    assert!(folder.0.len() >= 5, "`{path}` shows {} files", folder.0.len());
    let found = folder.check();
    let faults: Vec<_> =
        found.iter().filter(|one| one.diagnostic.level > casefile::diag::Level::Note).collect();
    assert!(faults.is_empty(), "{path}\n{}", lines(&faults));
    assert!(!folder.site().0.is_empty());
    folder
}

#[test]
fn the_example_of_the_readme_builds_and_its_mistake_is_the_one_shown() {
    let mut folder = assert_faultless("README.md");
    let source = "content/sources/gazette-2020-05-04.md";
    folder.replace(source, "quote: the toll", "quote: the tool");
    let found = folder.check();
    let found = errors(&found);
    assert_eq!(found.len(), 1, "{}", lines(&found));
    let site = &found[0].site;
    let readme = document("README.md");
    let shown = format!("error[{}]: {}", found[0].diagnostic.rule, found[0].diagnostic.message);
    assert!(readme.contains(&shown), "the readme does not show `{shown}`");
    let shown = format!("--> {}:{}:{}", site.file, site.start.line, site.start.column);
    assert!(readme.contains(&shown), "the readme does not show `{shown}`");
}

#[test]
fn the_example_of_the_content_format_builds() {
    assert_faultless("docs/content.md");
}

/// The keys of a type's mapping, as the objection to an unknown one lists or as serde expects them.
fn keys<T: serde::de::DeserializeOwned + std::fmt::Debug>() -> Vec<String> {
    let error = serde_yaml::from_str::<T>("no_such_key: 1\n").unwrap_err().to_string();
    let list = error.split("expected one of ").nth(1).unwrap_or_else(|| panic!("{error}"));
    let list = list.split(" at line").next().unwrap();
    list.split(", ").map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn every_key_of_every_kind_is_in_its_table() {
    use casefile::config::Config;
    use casefile::entity::{Actor, Allegation, Page, Source, Statement};
    let text = document("docs/content.md");
    let section = |heading: &str| {
        let after = text.split(&format!("\n## {heading}\n")).nth(1).unwrap();
        after.split("\n## ").next().unwrap().to_owned()
    };
    for (heading, keys) in [
        ("Settings", keys::<Config>()),
        ("Source", keys::<Source>()),
        ("Statement", keys::<Statement>()),
        ("Actor", keys::<Actor>()),
        ("Allegation", keys::<Allegation>()),
        ("Page", keys::<Page>()),
    ] {
        assert!(keys.len() >= 7, "{heading}: {keys:?}");
        let section = section(heading);
        let firsts: Vec<&str> = section
            .lines()
            .filter_map(|line| line.strip_prefix("| `"))
            .filter_map(|line| line.split(" | ").next())
            .flat_map(|cell| cell.split('`'))
            .collect();
        for key in &keys {
            assert!(firsts.contains(&key.as_str()), "`{key}` is missing under {heading}");
        }
        for key in firsts.iter().filter(|key| {
            key.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !key.is_empty()
        }) {
            assert!(keys.iter().any(|known| known == key), "`{key}` under {heading} is no key");
        }
    }
}
