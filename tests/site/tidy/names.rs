//! One name of a type is one thing, so that whoever looks for it finds it and nothing else.

use std::collections::BTreeMap;

use super::{code, code_files};

/// Names that stand for several things all the same, each with the reason.
const SHARED: [(&str, &str); 0] = [];

/// The types that a file defines at its top, without those of its tests.
fn defined(code: &str) -> impl Iterator<Item = &str> {
    let words = ["struct ", "enum ", "trait ", "type ", "union "];
    code.lines().filter_map(move |line| {
        let bare = match line.strip_prefix("pub") {
            // `pub`, `pub(super)`, `pub(in crate::link)`.
            Some(rest) => rest.split_once(')').map_or(rest, |(_, rest)| rest).trim_start(),
            None => line,
        };
        let name = words.iter().find_map(|word| bare.strip_prefix(word))?;
        Some(name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(name))
    })
}

#[test]
fn one_name_is_one_type() {
    let files = code_files();
    let codes: Vec<(&String, String)> = files.iter().map(|path| (path, code(path))).collect();
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, code) in &codes {
        let mut names: Vec<&str> = defined(code).collect();
        // One thing of two systems is one.
        names.sort_unstable();
        names.dedup();
        for name in names {
            places.entry(name).or_default().push(path);
        }
    }
    assert!(places.len() > 500, "{} types are found", places.len());
    let shared = |name: &&str| SHARED.iter().any(|(own, _)| own == name);
    let twice: Vec<String> = places
        .iter()
        .filter(|(name, paths)| paths.len() > 1 && !shared(name))
        .map(|(name, paths)| format!("{name}: {}", paths.join(", ")))
        .collect();
    assert!(twice.is_empty(), "these names stand for more than one type:\n{}", twice.join("\n"));
    for (name, _) in SHARED {
        assert!(places.get(name).is_some_and(|paths| paths.len() > 1), "`{name}` is one type");
    }
}
