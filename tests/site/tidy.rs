//! The rules of the house: that every rule is tested and documented, how files are called and begin, what no
//! file may hold; and, a file each, how long they are, which module and which file may use which, and what is asked
//! where.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod circles;
mod crates;
mod floors;
mod lengths;
mod marks;
mod names;
mod package;
mod relations;
mod withdrawal;
mod words;
mod workflows;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The only modules that touch the file system.
const AT_THE_RIM: [&str; 6] = ["load", "watch", "write", "serve", "verify", "cli"];

/// Words that say nothing of what a file is about.
const EMPTY_NAMES: [&str; 8] =
    ["util", "utils", "helper", "helpers", "manager", "common", "misc", "stuff"];

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, as its path from the root.
pub(crate) fn files_below(folder: &str) -> Vec<String> {
    let mut files: Vec<String> = walkdir::WalkDir::new(root().join(folder))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root()).unwrap();
            path.iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>().join("/")
        })
        .collect();
    files.sort();
    files
}

/// Every file of code of the program and of the crates that it is made of.
fn code_files() -> Vec<String> {
    let files = crates::CRATES.iter().flat_map(|(folder, _)| files_below(&format!("{folder}src")));
    files.filter(|path| path.ends_with(".rs")).collect()
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn stem(path: &str) -> &str {
    Path::new(path).file_stem().unwrap().to_str().unwrap()
}

/// A Rust file without its tests and comments.
pub(super) fn code(path: &str) -> String {
    let text = read(path);
    let code = text.split("\n#[cfg(test)]\n").next().unwrap_or("");
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn module_of(path: &str) -> &str {
    // A crate below has no floors of its own, and counts as one module.
    let below = path.strip_prefix("src/").or_else(|| path.strip_prefix("crates/")).unwrap();
    below.split('/').next().unwrap().trim_end_matches(".rs")
}

#[test]
fn only_the_rim_touches_the_machine() {
    for path in code_files() {
        let code = code(&path);
        let is_rim = AT_THE_RIM.contains(&module_of(&path));
        for word in [
            "std::fs",
            "fs::",
            "std::env",
            "std::net",
            "std::process",
            "SystemTime",
            "Instant::now",
        ] {
            let is_main = path == "src/main.rs" && word == "std::process";
            // A macro of the compiler, and a module of this crate that ends so.
            let code = code.replace("rustix::fs::", "").replace("::fs::", "");
            assert!(is_rim || is_main || !code.contains(word), "`{path}` uses `{word}`");
        }
        if module_of(&path) == "serve" {
            // What a browser asks for is looked up in the site, and never in a folder.
            for word in ["std::fs", "tokio::fs", "fs::", "std::env", "std::process"] {
                assert!(!code.contains(word), "`{path}` uses `{word}`");
            }
        }
        // Nobody is asked on the network but by `verify`.
        for word in ["ureq", "rustls", "TcpStream::connect", "ToSocketAddrs"] {
            let is_verify = module_of(&path) == "verify";
            assert!(is_verify || !code.contains(word), "`{path}` uses `{word}`");
        }
        if module_of(&path) != "cli" {
            for word in ["println!", "eprintln!", "io::stdout", "io::stderr"] {
                assert!(!code.contains(word), "`{path}` prints: `{word}`");
            }
        }
    }
}

#[test]
fn every_rule_has_a_suite_and_a_place_in_the_manual() {
    let manual = read("docs/rules.md");
    let headings: BTreeSet<String> = manual
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim().replace('`', ""))
        .collect();
    // What shows only in finished files is expected in a transcript of `build`.
    let suites: Vec<String> = ["tests/suite", "tests/cli"]
        .iter()
        .flat_map(|folder| files_below(folder))
        .filter(|path| path.ends_with(".md"))
        .map(|path| read(&path))
        .collect();
    for rule in casefile::check::RULES {
        // Expected at the end of a line, or in a block of places.
        let is_expected = |suite: &String| {
            suite.contains(&format!("[{}]", rule.name))
                || suite.lines().any(|line| line.split(' ').nth(1) == Some(rule.name))
        };
        assert!(suites.iter().any(is_expected), "no case of the suite expects `{}`", rule.name);
        assert!(
            headings.iter().any(|heading| heading.split(' ').any(|word| word == rule.name)),
            "docs/rules.md has no heading for `{}`",
            rule.name
        );
    }
    let known: BTreeSet<String> =
        casefile::check::RULES.iter().map(|rule| rule.name.replace('-', "_")).collect();
    for path in files_below("tests/suite/check") {
        assert!(known.contains(stem(&path)), "`{path}` is the suite of no rule");
    }
}

#[test]
fn every_rust_file_says_first_what_it_is() {
    for path in
        ["src", "crates", "tests", "benches", "examples"].iter().flat_map(|own| files_below(own))
    {
        if !path.ends_with(".rs") {
            continue;
        }
        let text = read(&path);
        assert!(text.starts_with("//! "), "`{path}` does not begin with `//! `");
    }
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    for folder in ["src", "crates", "tests", "benches", "examples", "docs"] {
        for path in files_below(folder) {
            let own = path.split('/').map(|part| part.split('.').next().unwrap());
            for name in own {
                assert!(!EMPTY_NAMES.contains(&name), "`{path}`");
            }
        }
    }
}

#[test]
fn a_component_and_its_styles_have_one_name() {
    let stems = |folder: &str| -> BTreeSet<String> {
        files_below(folder).iter().map(|path| stem(path).to_owned()).collect()
    };
    let (templates, styles) = (stems("templates/components"), stems("static/css/components"));
    // Styles of what the markdown writer and a script make, and not a component; of pages that are one component, or of
    // which one part is nowhere else; and of lists and sheets that stand on pages of their own.
    let others = [
        "prose",
        "quote",
        "not_found",
        "card",
        "matrix",
        "origins",
        "reliance",
        "register",
        "exhibit",
    ];
    for style in &styles {
        assert!(
            templates.contains(style) || others.contains(&style.as_str()),
            "static/css/components/{style}.css styles no component"
        );
    }
    let shared = templates.intersection(&styles).count();
    assert!(shared >= 10, "{shared} components have styles");
    let sheet = read("static/css/site.css");
    for style in &styles {
        assert!(
            sheet.contains(&format!("components/{style}.css")),
            "site.css leaves `{style}` out"
        );
    }
}

/// The files that git tracks, or would.
fn tracked() -> Vec<String> {
    let output = std::process::Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            let list = String::from_utf8(output.stdout).unwrap();
            list.lines().filter(|path| root().join(path).is_file()).map(str::to_owned).collect()
        }
        // Without git, as from an archive: everything but what is built.
        _ => files_below("")
            .into_iter()
            .filter(|path| !path.starts_with("target/") && !path.starts_with("public/"))
            .collect(),
    }
}

#[test]
fn no_file_holds_a_path_of_a_machine_or_the_host_of_a_registry() {
    // Written in halves, so that this file does not find itself.
    let forbidden = [
        ["/ho", "me/"],
        ["/Use", "rs/"],
        ["/wo", "rk/"],
        ["/ro", "ot/"],
        ["/t", "mp/n/"],
        ["arti", "factory"],
        ["index.cra", "tes.io"],
        ["regis", "try.npmjs"],
        ["C:\\", "Users"],
    ]
    .map(|halves| halves.concat());
    let files = tracked();
    assert!(files.len() > 100, "{} files are tracked", files.len());
    for path in files {
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        // A folder of a dossier.
        let text = text.replace("static/root/", "");
        for word in &forbidden {
            assert!(!text.contains(word), "`{path}` holds `{word}`");
        }
    }
}
