//! No two files use one another, by whatever way: whoever reads one reads on downwards.
//!
//! A file uses the file that defines what it names, through whatever re-exports: `mod` and a `pub use` that only
//! passes a name on are no use of it.

use std::collections::{BTreeMap, BTreeSet};

use super::crates::CRATES;
use super::{code, files_below};

/// A path of names: of a module, or of what a module holds.
type Names = Vec<String>;

/// The files of a crate as modules.
struct Modules {
    /// The code of each module, without its tests and comments, and its file.
    files: BTreeMap<Names, (String, String)>,
    /// What each module passes on: by the name under which it does, what that is.
    passed_on: BTreeMap<Names, BTreeMap<String, Names>>,
}

/// A name that some code uses, and whether it is passed on.
struct Use {
    names: Names,
    /// Whether it stands in a `use`, which may pass it on.
    is_item: bool,
    /// Whether it is there for others, by a `pub use`.
    is_passed_on: bool,
}

/// The module that a file is, by its path below `src`.
fn module(below: &str) -> Names {
    let below = below.trim_end_matches(".rs");
    let mut names: Names = below.split('/').map(str::to_owned).collect();
    if names.last().is_some_and(|name| name == "mod") || ["lib", "main"].contains(&below) {
        names.pop();
    }
    names
}

/// The paths of a `use`, its braces written out.
fn written_out(item: &str) -> Vec<String> {
    let Some((before, list)) = item.split_once('{') else {
        return vec![item.split(" as ").next().unwrap().trim().to_owned()];
    };
    let list = list.trim_end().strip_suffix('}').unwrap_or(list);
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.flat_map(|part| written_out(&format!("{}{part}", before.trim()))).collect()
}

/// The code apart from its `use` items, and these: each with how far it is indented and whether it is public.
fn items(code: &str) -> (String, Vec<(usize, bool, String)>) {
    let (mut rest, mut uses) = (String::new(), Vec::new());
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        let is_public = trimmed.starts_with("pub ") || trimmed.starts_with("pub(");
        let bare = if is_public {
            trimmed.split_once("use ").map(|(_, bare)| bare)
        } else {
            trimmed.strip_prefix("use ")
        };
        let is_item = is_public && trimmed.split(' ').take(4).any(|word| word == "use");
        match bare.filter(|_| !is_public || is_item) {
            None => rest.push_str(line),
            Some(bare) => {
                let mut item = bare.to_owned();
                while !item.contains(';') {
                    item.push_str(lines.next().unwrap_or(";").trim());
                }
                uses.push((line.len() - trimmed.len(), is_public, item.replace(';', "")));
            }
        }
        rest.push('\n');
    }
    (rest, uses)
}

/// The words of some code that are paths from a module: `crate::a::b`.
fn paths(code: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let words = code.split(move |c| !is_part(c)).map(|word| word.trim_matches(':'));
    words.filter(|word| word.contains("::"))
}

/// Whether a name is spoken of, otherwise than as a method of something.
fn holds_word(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        !code[..at].ends_with(|c| is_part(c) || c == '.')
            && !code[at + word.len()..].starts_with(is_part)
    })
}

impl Modules {
    /// The files below the folder of a crate's code.
    fn of(folder: &str) -> Self {
        let mut modules = Self { files: BTreeMap::new(), passed_on: BTreeMap::new() };
        for path in files_below(folder).into_iter().filter(|path| path.ends_with(".rs")) {
            let below = path.strip_prefix(folder).unwrap();
            if below != "main.rs" {
                let (module, code) = (module(below), code(&path));
                modules.files.insert(module, (path, code));
            }
        }
        let own: Vec<Names> = modules.files.keys().cloned().collect();
        for module in own {
            // What a module only uses is at hand for those within it, too.
            let passed_on = modules.uses(&module).into_iter().filter(|one| one.is_item);
            let passed_on =
                passed_on.filter_map(|one| Some((one.names.last()?.clone(), one.names)));
            let passed_on = passed_on.collect();
            modules.passed_on.insert(module, passed_on);
        }
        modules
    }

    /// A path as it is from the crate's root; nothing where it leads out of the crate.
    fn rooted(&self, module: &Names, path: &str, is_inline: bool) -> Option<Names> {
        let mut parts: Vec<&str> = path.split("::").collect();
        let mut base = module.clone();
        match parts[0] {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                // In a module that stands in the file, the first one is the file itself.
                let mut is_first = is_inline;
                while parts.first() == Some(&"super") {
                    if !is_first {
                        base.pop();
                    }
                    is_first = false;
                    parts.remove(0);
                }
                base.extend(parts.into_iter().map(str::to_owned));
                return Some(base);
            }
            name => {
                base.push(name.to_owned());
                let is_own = self.files.contains_key(&base);
                base.pop();
                if !is_own {
                    return None;
                }
                base.push(name.to_owned());
            }
        }
        base.extend(parts.into_iter().skip(1).map(str::to_owned));
        Some(base)
    }

    fn uses(&self, module: &Names) -> Vec<Use> {
        let (rest, items) = items(&self.files[module].1);
        let mut uses = Vec::new();
        for (indent, is_passed_on, item) in items {
            for path in written_out(&item) {
                let names = self.rooted(module, &path, indent > 0);
                uses.extend(names.map(|names| Use { names, is_item: true, is_passed_on }));
            }
        }
        // Where something can be seen from is no use of it.
        for path in paths(&rest.replace("pub(in crate::", "pub(")) {
            let names = self.rooted(module, path, false);
            uses.extend(names.map(|names| Use { names, is_item: false, is_passed_on: false }));
        }
        uses
    }

    /// The module that holds what a path names.
    fn holder(&self, names: &[String], depth: usize) -> Names {
        let length =
            (0..=names.len()).rev().find(|length| self.files.contains_key(&names[..*length]));
        let (module, rest) = names.split_at(length.unwrap_or(0));
        let passed_on = rest.first().and_then(|name| self.passed_on.get(module)?.get(name));
        match passed_on {
            Some(other) if depth < 8 && other[..] != names[..] => {
                let further: Names = other.iter().chain(&rest[1..]).cloned().collect();
                self.holder(&further, depth + 1)
            }
            _ => module.to_vec(),
        }
    }

    /// For each module, those that it uses.
    fn arrows(&self) -> BTreeMap<Names, BTreeSet<Names>> {
        let arrows = self.files.iter().map(|(module, (_, code))| {
            let rest: String =
                items(code).0.lines().filter(|line| !line.contains("mod ")).collect();
            let is_used = |one: &Use| {
                !one.is_passed_on || one.names.last().is_some_and(|name| holds_word(&rest, name))
            };
            let used = self.uses(module).into_iter().filter(is_used);
            let used = used.map(|one| self.holder(&one.names, 0));
            (module.clone(), used.filter(|other| other != module && !other.is_empty()).collect())
        });
        arrows.collect()
    }
}

/// What can be reached from a module.
fn reached<'a>(
    from: &'a Names,
    arrows: &'a BTreeMap<Names, BTreeSet<Names>>,
) -> BTreeSet<&'a Names> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(module) = next.pop() {
        for other in arrows.get(module).into_iter().flatten() {
            if seen.insert(other) {
                next.push(other);
            }
        }
    }
    seen
}

/// The circles of code below a folder, each as the files that use one another.
fn circles(folder: &str) -> BTreeSet<String> {
    let modules = Modules::of(folder);
    let arrows = modules.arrows();
    let count = arrows.values().map(BTreeSet::len).sum::<usize>();
    assert!(count > modules.files.len() / 2, "{count} arrows are found in `{folder}`");
    let below: BTreeMap<&Names, BTreeSet<&Names>> =
        arrows.keys().map(|module| (module, reached(module, &arrows))).collect();
    let mut circles = BTreeSet::new();
    for (module, reached) in &below {
        let circle: Vec<&str> = reached
            .iter()
            .filter(|other| below.get(*other).is_some_and(|back| back.contains(module)))
            .map(|other| modules.files[*other].0.as_str())
            .collect();
        if !circle.is_empty() {
            circles.insert(circle.join(" "));
        }
    }
    circles
}

#[test]
fn no_two_files_use_one_another() {
    let crates = CRATES.iter().map(|(folder, _)| format!("{folder}src/"));
    // What the benchmarks are made of lies in one folder, which each of their programs takes as a module.
    let all = crates.chain(["benches/".to_owned()]);
    let circles: Vec<String> = all.flat_map(|folder| circles(&folder)).collect();
    assert!(circles.is_empty(), "circles of files:\n{}", circles.join("\n"));
}

#[test]
fn a_list_of_a_use_is_written_out() {
    let paths = written_out("super::{a::{B, C as D}, e}");
    assert_eq!(paths, ["super::a::B", "super::a::C", "super::e"]);
    let (rest, uses) = items("pub use a::{B,\n C};\nfn f() {}\n    use super::X;");
    assert_eq!(rest.trim(), "fn f() {}");
    assert_eq!(uses, [(0, true, "a::{B,C}".to_owned()), (4, false, "super::X".to_owned())]);
}
