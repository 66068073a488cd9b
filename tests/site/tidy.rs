//! The rules of the house: which module may use which, that every rule is tested and documented, how
//! files are called and begin, how long they are, and what no file may hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod circles;
mod crates;
mod marks;
mod package;
mod relations;
mod withdrawal;
mod workflows;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each module below `src` may use of the others, from the lowest floor to the highest.
const MAY_USE: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("memory", &[]),
    ("manifest", &[]),
    ("diag", &["text"]),
    ("front_matter", &["text", "diag"]),
    ("locate", &["text", "diag", "memory", "front_matter"]),
    ("value", &["diag"]),
    ("config", &["diag", "value"]),
    ("markdown", &["value"]),
    ("withheld", &["text", "diag", "markdown"]),
    ("entity", &["text", "value", "markdown"]),
    ("load", &["text", "entity"]),
    ("mend", &["text", "diag", "front_matter", "load"]),
    ("quote", &["markdown"]),
    ("dossier", &["text", "diag", "value", "config", "entity", "markdown"]),
    (
        "parse",
        &[
            "text",
            "diag",
            "value",
            "config",
            "front_matter",
            "entity",
            "markdown",
            "load",
            "dossier",
        ],
    ),
    (
        "link",
        &["text", "memory", "diag", "value", "config", "entity", "markdown", "quote", "dossier"],
    ),
    (
        "edition",
        &[
            "text", "memory", "diag", "value", "config", "entity", "markdown", "quote", "dossier",
            "link", "withheld",
        ],
    ),
    (
        "check",
        &[
            "text", "memory", "diag", "value", "config", "entity", "markdown", "quote", "load",
            "dossier", "edition", "withheld",
        ],
    ),
    (
        "emit",
        &[
            "manifest", "diag", "value", "config", "entity", "markdown", "load", "dossier",
            "edition",
        ],
    ),
    (
        "impact",
        &[
            "text", "diag", "locate", "value", "config", "entity", "load", "dossier", "link",
            "edition", "check", "emit",
        ],
    ),
    ("schema", &["config", "entity", "check"]),
    ("render", &["text", "memory", "manifest", "diag", "load", "emit"]),
    (
        "gate",
        &[
            "text", "memory", "diag", "value", "entity", "markdown", "load", "withheld", "dossier",
            "edition", "render",
        ],
    ),
    ("history", &["text", "diag", "entity", "load", "parse", "edition", "withheld"]),
    ("watch", &["load"]),
    ("serve", &[]),
    ("verify", &["manifest", "diag"]),
    (
        "pipeline",
        &[
            "text", "memory", "manifest", "diag", "locate", "entity", "config", "load", "parse",
            "edition", "check", "emit", "impact", "render", "gate", "history",
        ],
    ),
    (
        "preview",
        &[
            "text", "diag", "dossier", "edition", "emit", "entity", "load", "pipeline", "render",
            "serve", "value",
        ],
    ),
    ("write", &["manifest", "load", "render"]),
    // The crate's root: the whole pipeline, and what it gives to the commands.
    ("lib", &["text", "diag", "load", "impact", "render", "pipeline"]),
    (
        "intake",
        &["diag", "value", "config", "entity", "quote", "load", "parse", "edition", "check", "lib"],
    ),
    (
        "cli",
        &[
            "lib", "text", "manifest", "diag", "mend", "config", "entity", "load", "edition",
            "check", "impact", "schema", "intake", "value", "parse", "write", "watch", "serve",
            "verify", "preview", "render", "history",
        ],
    ),
    ("main", &["cli"]),
];

/// The only modules that touch the file system.
const AT_THE_RIM: [&str; 6] = ["load", "watch", "write", "serve", "verify", "cli"];

/// Lines that a file may have, its tests aside.
const LONGEST: usize = 500;

/// Words that say nothing of what a file is about.
const EMPTY_NAMES: [&str; 8] =
    ["util", "utils", "helper", "helpers", "manager", "common", "misc", "stuff"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, as its path from the root.
fn files_below(folder: &str) -> Vec<String> {
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

fn read(path: &str) -> String {
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

/// The modules that `crate::…` paths name in some code; what stands at the crate's root is `lib`.
fn used(code: &str, modules: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => first_names(list),
            None => {
                vec![rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("")]
            }
        };
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            used.insert(if modules.contains(name) { name } else { "lib" }.to_owned());
        }
    }
    used
}

/// The first names of the items of `a::b, c::{d, e}}`.
fn first_names(list: &str) -> Vec<&str> {
    let (mut depth, mut names, mut start) = (0_usize, Vec::new(), 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' | ',' if depth == 0 => {
                let item = list[start..at].trim();
                names.push(item.split("::").next().unwrap_or("").trim());
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names
}

#[test]
fn paths_of_a_use_are_understood() {
    let modules = BTreeSet::from(["a", "b", "c"]);
    let code = "use crate::a::X; use crate::{b::{Y, Z}, W,\n c}; crate::thing(); not_crate";
    let expected: BTreeSet<String> = ["a", "b", "c", "lib"].map(str::to_owned).into();
    assert_eq!(used(code, &modules), expected);
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let files = files_below("src");
    let modules: BTreeSet<&str> = files.iter().map(|path| module_of(path)).collect();
    let listed: BTreeSet<&str> = MAY_USE.iter().map(|(module, _)| *module).collect();
    assert_eq!(modules, listed, "every module has a row of MAY_USE");
    let mut arrows: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for path in files.iter().filter(|path| path.ends_with(".rs")) {
        let module = module_of(path);
        let mut names = used(&code(path), &modules);
        if module == "lib" || module == "main" {
            // The root speaks of modules by their bare names.
            let code = code(path);
            names.extend(
                modules
                    .iter()
                    .filter(|name| code.contains(&format!("{name}::")))
                    .map(|name| (*name).to_owned()),
            );
        }
        names.remove(module);
        arrows.entry(module).or_default().extend(names);
    }
    for (module, allowed) in MAY_USE {
        let found = &arrows[module];
        let allowed: BTreeSet<String> = allowed.iter().map(|name| (*name).to_owned()).collect();
        let forbidden: Vec<_> = found.difference(&allowed).collect();
        assert!(forbidden.is_empty(), "`{module}` may not use {forbidden:?}");
        let idle: Vec<_> = allowed.difference(found).collect();
        assert!(idle.is_empty(), "`{module}` does not use {idle:?}; take it out of MAY_USE");
    }
}

#[test]
fn a_module_uses_only_what_stands_above_it_in_the_table() {
    let mut below: Vec<&str> = Vec::new();
    for (module, allowed) in MAY_USE {
        for name in *allowed {
            assert!(below.contains(name), "`{module}` uses `{name}`, which is on no lower floor");
        }
        below.push(module);
    }
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
        let lines = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or("").lines().count();
        assert!(lines <= LONGEST, "`{path}` has {lines} lines, its tests aside");
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
    // Styles of what the markdown writer, and not a component, makes; of a page that is one component;
    // and two of the design whose pages are yet to come.
    let others = ["prose", "not_found", "matrix", "network"];
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
