//! What the program itself may write on pages: words of its own, which are no secret even if something
//! withheld holds them too.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::disallowed_methods, reason = "a test is asked by its environment to write")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Modules whose words reach no page.
const ASIDE: [&str; 21] = [
    "check",
    "cli",
    "diag",
    "draw",
    "elements",
    "front_matter",
    "gate",
    "impact",
    "import",
    "link",
    "load",
    "locate",
    "manifest",
    "mend",
    "quote",
    "schema",
    "serve",
    "verify",
    "watch",
    "withheld",
    "write",
];

/// Modules whose enums are written by the names of their variants.
const NAMED: [&str; 2] = ["entity", "value"];

#[test]
fn every_word_that_the_program_writes_on_pages_stands_in_the_list_of_the_gate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut words = BTreeSet::new();
    // Of what both crates need, days and regions are written on pages; names and lists of words are not.
    let folders = ["src", "crates/words/src/day.rs", "crates/words/src/region.rs"];
    let walk = |folder: &&str| walkdir::WalkDir::new(root.join(folder)).sort_by_file_name();
    for entry in folders.iter().flat_map(walk) {
        let entry = entry.unwrap();
        let path = entry.path();
        let below = path.strip_prefix(root.join("src")).unwrap_or(Path::new("words"));
        let module = below.iter().next().map_or("", |part| part.to_str().unwrap());
        let module = module.trim_end_matches(".rs");
        let stem = path.file_stem().unwrap().to_str().unwrap();
        // What a test makes up, names of people too, is written on no page: it must not be excused.
        let tried = stem == "tests" || stem.ends_with("_tests");
        let code = path.extension().is_some_and(|ending| ending == "rs");
        if !code || tried || ASIDE.contains(&module) {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("\n#[cfg(test)]\n").next().unwrap();
        let code: Vec<&str> =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = code.join("\n");
        // Every second part between quotation marks is a literal.
        let marks = code.replace("'\"'", "").replace("\\\"", " ");
        let literals = marks.split('"').skip(1).step_by(2);
        literals.for_each(|literal| add(literal, &mut words));
        if NAMED.contains(&module) {
            add(&apart(&code), &mut words);
        }
    }
    let list: Vec<String> = words.into_iter().collect();
    let list = list.join("\n") + "\n";
    let path = root.join("src/gate/wording.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &list).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap();
    assert!(known == list, "renew src/gate/wording.txt by UPDATE=1 cargo nextest run wording");
}

/// Words that the gate would look for by themselves.
fn add(text: &str, words: &mut BTreeSet<String>) {
    let own = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 6);
    words.extend(own.map(str::to_lowercase));
}

/// `NewsArticle` as `News Article`, and so as well as it stands.
fn apart(code: &str) -> String {
    let mut apart = code.to_owned();
    apart.push(' ');
    let mut last = ' ';
    for c in code.chars() {
        if c.is_uppercase() && last.is_lowercase() {
            apart.push(' ');
        }
        apart.push(c);
        last = c;
    }
    apart
}
