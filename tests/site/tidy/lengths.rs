//! How long files and functions are: what does not fit is two ideas, or one that has steps.

use super::{files_below, read};

/// Lines that a file may have, with its tests.
const LONGEST: usize = 400;

/// Lines that a function may have, from its `fn` to its last brace.
const LONGEST_FUNCTION: usize = 60;

/// Tables that are functions, by file and name, and of what.
const TABLES: &[(&str, &str, &str)] = &[
    ("benches/dossier/originals.rs", "page", "the text of a page"),
    (
        "crates/words/src/marks/tests.rs",
        "the_marks_of_many_languages_are_read",
        "one row for each use of marks",
    ),
    (
        "src/check/governed_words/tests.rs",
        "words_that_turn_a_quotation_are_found",
        "one row for each language",
    ),
    ("tests/preview/watch/histories.rs", "happen", "one row for each thing that may happen"),
    (
        "src/quote/bounds/tests.rs",
        "numbers_are_whole_with_groups_signs_and_units",
        "one row for each way of writing numbers",
    ),
    ("tests/site/gate/leaks.rs", "leaks", "one row for each spelling and coding"),
    ("tests/site/import_texts.rs", "hostile", "a list of marks"),
];

/// Every file of Rust, with its text.
fn sources() -> impl Iterator<Item = (String, String)> {
    let folders = ["src", "crates", "tests", "benches", "examples"];
    let files = folders.into_iter().flat_map(files_below).filter(|path| path.ends_with(".rs"));
    files.map(|path| {
        let text = read(&path);
        (path, text)
    })
}

/// The functions of a text as `cargo fmt` writes it, each with its length: a function ends at the first brace that
/// stands as far in as its `fn` does.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut words = line.split_whitespace();
        let is_before = |word: &&str| {
            word.starts_with("pub")
                || ["in", "const", "async"].contains(word)
                || word.ends_with(')')
        };
        if words.by_ref().find(|word| !is_before(word)) != Some("fn") {
            continue;
        }
        let Some(name) = words.next().and_then(|name| name.split(['(', '<']).next()) else {
            continue;
        };
        let is_end = |line: &str| line.strip_prefix(indent) == Some("}");
        // What has no body, or one of a line, ends at once.
        if line.ends_with(['}', ';']) {
            continue;
        }
        let length = lines[at..].iter().position(|line| is_end(line)).map_or(0, |end| end + 1);
        found.push((name, length));
    }
    found
}

/// What to say of a length that is too great.
fn fault(what: &str, lines: usize, most: usize) -> Option<String> {
    (lines > most).then(|| format!("{what} has {lines} lines, and {most} are the most"))
}

#[test]
fn a_file_is_one_idea() {
    let faults: Vec<String> = sources()
        .filter_map(|(path, text)| fault(&format!("`{path}`"), text.lines().count(), LONGEST))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_script_is_one_idea_and_says_which() {
    let scripts: Vec<String> =
        files_below("static/js").into_iter().filter(|path| path.ends_with(".js")).collect();
    assert!(scripts.len() > 5, "{scripts:?}");
    let of = |path: &String| {
        let text = read(path);
        let too_long = fault(&format!("`{path}`"), text.lines().count(), LONGEST);
        let is_silent = !text.starts_with("// ");
        too_long.or_else(|| is_silent.then(|| format!("`{path}` does not begin with what it is")))
    };
    let faults: Vec<String> = scripts.iter().filter_map(of).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_function_fits_on_a_page() {
    let (mut count, mut faults) = (0, Vec::new());
    for (path, text) in sources() {
        for (name, length) in functions(&text) {
            count += 1;
            let is = |file: &str, own: &str| (file, own) == (path.as_str(), name);
            if !TABLES.iter().any(|(file, own, _)| is(file, own)) {
                faults.extend(fault(&format!("`{name}` of `{path}`"), length, LONGEST_FUNCTION));
            }
        }
    }
    assert!(count > 1_000, "{count} functions");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_listed_is_there_and_long() {
    let is_short = |(file, name, _): &&(&str, &str, &str)| {
        let is_long = |(own, length): &(&str, usize)| own == name && *length > LONGEST_FUNCTION;
        !super::root().join(file).is_file() || !functions(&read(file)).iter().any(is_long)
    };
    let short: Vec<_> = TABLES.iter().filter(is_short).collect();
    assert!(short.is_empty(), "take these out of the list: {short:?}");
}

#[test]
fn a_function_ends_where_its_brace_stands() {
    let text = "\
fn one() {
    two();
}

impl Three {
    pub(super) const fn four(
        five: &str,
    ) -> bool {
        if five {
            six();
        }
    }

    fn seven(self) {}
    fn eight();
}
";
    assert_eq!(functions(text), [("one", 3), ("four", 7)]);
}
