//! The lists of words in `data/`: each can be read, and names nothing twice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use casefile_words::list::WordList;

/// The lists, by their names.
fn lists() -> Vec<(String, &'static str)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut lists: Vec<(String, &'static str)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|own| own == "txt"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, &*fs::read_to_string(path).unwrap().leak())
        })
        .collect();
    lists.sort();
    assert!(lists.len() > 5);
    lists
}

#[test]
fn no_list_has_a_fault() {
    let mut faults = Vec::new();
    for (name, text) in lists() {
        faults.extend(WordList::faults(text).iter().map(|fault| format!("data/{name}, {fault}")));
        assert!(text.starts_with("# "), "data/{name} does not say first what it is");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_name_of_a_month_or_weekday_means_one_in_all_languages() {
    for (name, text, count) in [
        ("months", include_str!("../data/months.txt"), 12),
        ("weekdays", include_str!("../data/weekdays.txt"), 7),
    ] {
        let list = WordList::read(text);
        let mut meant: BTreeMap<&str, usize> = BTreeMap::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (language, row) in list.headed() {
            let place = places.entry(language).or_default();
            *place += 1;
            for word in row.split(' ').filter(|word| *word != "|") {
                let first = *meant.entry(word).or_insert(*place);
                assert_eq!(first, *place, "{name}: `{word}` of `{language}`");
            }
        }
        assert!(places.values().all(|own| *own == count), "{name}: {places:?}");
    }
}
