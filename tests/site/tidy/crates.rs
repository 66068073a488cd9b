//! The crates: which may use which, and that only what takes drafts into a dossier uses the importer.

use std::collections::BTreeSet;

use super::{code, code_files, files_below, module_of, read};

/// The folder of each crate, with a slash at its end, and what it may use of the others, from the lowest to the highest.
pub(super) const CRATES: &[(&str, &[&str])] = &[
    ("crates/words/", &[]),
    ("crates/import/", &["casefile-words"]),
    ("", &["casefile-import", "casefile-words"]),
];

/// The modules of the program that use the importer.
const MAY_IMPORT: [&str; 2] = ["intake", "cli"];

#[test]
fn a_crate_uses_only_those_below_it() {
    for (folder, allowed) in CRATES {
        let manifest = read(&format!("{folder}Cargo.toml"));
        let (_, dependencies) = manifest.split_once("\n[dependencies]\n").unwrap();
        let dependencies = dependencies.split("\n[").next().unwrap();
        let found: Vec<&str> = dependencies
            .lines()
            .filter_map(|line| line.split(['.', ' ']).next())
            .filter(|name| name.starts_with("casefile"))
            .collect();
        assert_eq!(found, *allowed, "`{folder}Cargo.toml`");
        for path in files_below(&format!("{folder}src")).iter().filter(|own| own.ends_with(".rs")) {
            let code = code(path);
            for name in ["casefile-import", "casefile-words"] {
                let is_used = code.contains(&name.replace('-', "_"));
                assert!(!is_used || allowed.contains(&name), "`{path}` uses `{name}`");
            }
            assert!(folder.is_empty() || !code.contains("casefile::"), "`{path}` uses the program");
        }
    }
}

#[test]
fn only_what_takes_drafts_into_a_dossier_uses_the_importer() {
    let uses = code_files().into_iter().filter(|path| path.starts_with("src/"));
    let uses = uses.filter(|path| code(path).contains("casefile_import"));
    let modules: BTreeSet<String> = uses.map(|path| module_of(&path).to_owned()).collect();
    assert_eq!(modules, MAY_IMPORT.map(str::to_owned).into());
}

#[test]
fn every_crate_is_a_member_that_commands_mean() {
    let manifest = read("Cargo.toml");
    for (folder, _) in CRATES {
        let name = folder.trim_end_matches('/');
        let name = if name.is_empty() { "." } else { name };
        let members = manifest.lines().find(|line| line.starts_with("default-members")).unwrap();
        assert!(members.contains(&format!("\"{name}\"")), "default-members leaves `{name}` out");
        let own = read(&format!("{folder}Cargo.toml"));
        assert!(own.ends_with("[lints]\nworkspace = true\n"), "`{name}` has lints of its own");
    }
    let folders: BTreeSet<String> = files_below("crates")
        .iter()
        .filter_map(|path| path.strip_prefix("crates/")?.split('/').next().map(str::to_owned))
        .collect();
    assert_eq!(folders.len() + 1, CRATES.len(), "{folders:?}");
}
