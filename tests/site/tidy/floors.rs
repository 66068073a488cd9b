//! The floors of the house: which module may use which. The table is the one of docs/architecture.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use super::{code, files_below, module_of, read, root};

/// What each module below `src` may use of the others, from the lowest floor to the highest.
const MAY_USE: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("memory", &[]),
    ("digest", &[]),
    ("search", &[]),
    ("draw", &[]),
    ("manifest", &["digest"]),
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
    ("language", &["text", "memory", "diag", "value", "markdown"]),
    (
        "edition",
        &[
            "text", "memory", "diag", "value", "config", "entity", "markdown", "quote", "dossier",
            "link", "withheld", "language", "search",
        ],
    ),
    (
        "check",
        &[
            "text", "memory", "digest", "diag", "value", "config", "entity", "markdown", "quote",
            "load", "dossier", "edition", "withheld", "language",
        ],
    ),
    ("view_data", &["language"]),
    (
        "emit",
        &[
            "draw",
            "manifest",
            "value",
            "config",
            "entity",
            "markdown",
            "load",
            "dossier",
            "edition",
            "language",
            "search",
            "view_data",
        ],
    ),
    (
        "impact",
        &[
            "text", "diag", "locate", "value", "config", "entity", "load", "dossier", "link",
            "edition", "check", "emit", "language",
        ],
    ),
    ("schema", &["config", "entity", "check"]),
    (
        "render",
        &[
            "text",
            "memory",
            "draw",
            "manifest",
            "diag",
            "load",
            "markdown",
            "emit",
            "language",
            "view_data",
        ],
    ),
    (
        "gate",
        &[
            "text", "memory", "manifest", "diag", "value", "entity", "markdown", "load",
            "withheld", "dossier", "edition", "render", "language",
        ],
    ),
    ("history", &["text", "diag", "entity", "load", "parse", "edition", "withheld"]),
    ("watch", &["load"]),
    ("serve", &[]),
    ("verify", &["digest", "manifest", "diag"]),
    (
        "pipeline",
        &[
            "text", "memory", "manifest", "diag", "locate", "entity", "config", "load", "parse",
            "edition", "check", "emit", "impact", "render", "gate", "history", "language",
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
            "lib", "text", "digest", "manifest", "diag", "mend", "config", "entity", "load",
            "edition", "check", "impact", "schema", "intake", "value", "parse", "write", "watch",
            "serve", "verify", "preview", "render", "history", "language",
        ],
    ),
    ("main", &["cli"]),
];

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

/// The modules floor by floor, the highest first: a module stands right above the highest one that it uses.
fn floors() -> String {
    let mut heights: BTreeMap<&str, usize> = BTreeMap::new();
    let mut floors: Vec<Vec<&str>> = Vec::new();
    for (module, allowed) in MAY_USE {
        let height =
            allowed.iter().filter_map(|name| heights.get(name)).max().map_or(0, |own| own + 1);
        heights.insert(module, height);
        floors.resize(floors.len().max(height + 1), Vec::new());
        floors[height].push(module);
    }
    let mut written = String::new();
    for (height, modules) in floors.iter().enumerate().rev() {
        writeln!(written, "{height:>2}  {}", modules.join("  ")).unwrap();
    }
    written
}

/// What stands before and after the floors in docs/architecture.md.
const AROUND: (&str, &str) = ("<!-- floors -->\n```text\n", "```\n<!-- end of floors -->");

#[test]
fn the_floors_of_the_documentation_are_those_of_the_table() {
    let path = "docs/architecture.md";
    let text = read(path);
    let (before, rest) = text.split_once(AROUND.0).unwrap();
    let (written, after) = rest.split_once(AROUND.1).unwrap();
    let floors = floors();
    #[expect(clippy::disallowed_methods, reason = "a test is blessed by its environment")]
    let is_update = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    if is_update {
        let text = format!("{before}{}{floors}{}{after}", AROUND.0, AROUND.1);
        fs::write(root().join(path), text).unwrap();
        return;
    }
    assert_eq!(written, floors, "written anew by `UPDATE=1 cargo nextest run floors`");
}
