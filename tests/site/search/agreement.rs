//! Words are folded alike where sites are built and where they are searched.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::disallowed_methods, reason = "a test is asked by its environment to write")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use casefile::search::table;

const BEGINS: &str = "    // table\n";
const ENDS: &str = "    // end of table\n";

#[test]
fn the_script_folds_by_the_table_of_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/js/fold.js");
    let script = fs::read_to_string(&path).unwrap();
    let (before, rest) = script.split_once(BEGINS).unwrap();
    let (_, after) = rest.split_once(ENDS).unwrap();
    let rows = table().into_iter().map(|(first, row)| format!("    [{first}, \"{row}\"],\n"));
    let made = [before, BEGINS, &rows.collect::<String>(), ENDS, after].concat();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let script = fs::read_to_string(&path).unwrap();
    assert!(
        script == made,
        "renew static/js/fold.js by UPDATE=1 cargo nextest run folds_by_the_table"
    );
}

/// By message, what the script fills in: what stands in braces within quotation marks.
fn filled(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let own = language.lines().filter_map(|line| line.split_once(" = "));
    let own = own.filter(|(name, _)| name.starts_with("search-"));
    own.map(|(name, words)| {
        let parts = words.split("{\"{").skip(1).filter_map(|rest| rest.split_once("}\"}"));
        (name.to_owned(), parts.map(|(part, _)| part.to_owned()).collect())
    })
    .collect()
}

#[test]
fn every_language_has_what_the_script_fills_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages");
    let english = filled(&fs::read_to_string(folder.join("en.ftl")).unwrap());
    assert_eq!(english["search-found"].len(), 2);
    let mut languages = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(filled(&fs::read_to_string(&path).unwrap()), english, "{}", path.display());
        languages += 1;
    }
    assert!(languages >= 7, "{languages}");
}
