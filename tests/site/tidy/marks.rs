//! Quotation marks are read in `crates/words/src/marks/`, and nowhere else.

use std::collections::BTreeSet;

use super::{code, code_files};

/// Files that tell marks from other characters without reading what they enclose, and why they may.
const MAY_KNOW_MARKS: [(&str, &str); 12] = [
    ("src/front_matter/broken.rs", "the marks of YAML, typed curly"),
    ("src/gate/plain_words/tests.rs", "texts of which any sign may be"),
    ("src/withheld/finder/between.rs", "signs that may stand inside a name"),
    ("src/withheld/fold/letters.rs", "ranges of signs that are written in other ways"),
    ("src/withheld/fold/quick_tests.rs", "texts of which any sign may be"),
    ("crates/words/src/markdown/escape.rs", "characters that markdown takes for nothing else"),
    ("src/quote/plain.rs", "what looks alike"),
    ("src/check/unclear_quotation_marks.rs", "the manual shows them"),
    ("src/intake/yaml.rs", "characters that need no quotation marks in YAML"),
    ("crates/import/src/html/facts/title.rs", "what parts the name of a site from a headline"),
    ("src/emit/print/breaking.rs", "what no line ends or begins with"),
    ("src/link/not_located.rs", "what a mark is called in a message"),
];

/// Openers of different families: whoever lists two of them in one place decides what a mark is.
const OPENERS: [char; 6] = ['“', '„', '«', '‘', '「', '»'];

#[test]
fn marks_are_read_in_one_place() {
    let mut readers = BTreeSet::new();
    for path in code_files() {
        if path.starts_with("crates/words/src/marks") {
            continue;
        }
        let lists = code(&path).lines().any(lists_marks);
        if lists {
            readers.insert(path.clone());
        }
    }
    let allowed: BTreeSet<String> =
        MAY_KNOW_MARKS.iter().map(|(path, _)| (*path).to_owned()).collect();
    let strange: Vec<_> = readers.difference(&allowed).collect();
    assert!(strange.is_empty(), "these read marks, and should ask `words::marks`: {strange:?}");
    let idle: Vec<_> = allowed.difference(&readers).collect();
    assert!(idle.is_empty(), "these list no marks; take them out of MAY_KNOW_MARKS: {idle:?}");
}

/// Whether a line of code holds a set of marks: two of them side by side, or as one pattern. A sentence for
/// readers, in which letters stand between, is none.
fn lists_marks(line: &str) -> bool {
    let is_opener = |c: char| OPENERS.contains(&c);
    let is_between = |c: char| !c.is_alphanumeric() || is_opener(c);
    line.split(|c: char| !is_between(c)).any(|run| {
        let found: BTreeSet<char> = run.chars().filter(|c| is_opener(*c)).collect();
        found.len() >= 2
    })
}

#[test]
fn a_set_of_marks_is_told_from_a_sentence() {
    assert!(lists_marks("matches!(c, '“' | '«')"));
    assert!(lists_marks("\"\\\"“”„«»\".contains(c)"));
    assert!(!lists_marks("\"the text prints “{words}”, and « Oui »\""));
    assert!(!lists_marks("'“' => \"an opening mark\","));
}
