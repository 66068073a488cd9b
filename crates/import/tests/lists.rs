//! The lists of words in `data/`: each can be read, holds nothing twice under one heading, and is asked for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use casefile_words::list::WordList;

#[test]
fn no_list_has_a_fault_and_every_list_is_read() {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = fs::read_to_string(crate_root.join("src/lists.rs")).unwrap();
    let mut faults = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(crate_root.join("data")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text: &'static str = fs::read_to_string(&path).unwrap().leak();
        faults.extend(WordList::faults(text).iter().map(|fault| format!("data/{name}, {fault}")));
        assert!(text.starts_with("# "), "data/{name} does not say first what it is");
        assert!(code.contains(&format!("\"{name}\"")), "nothing reads data/{name}");
        count += 1;
    }
    faults.sort();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(code.matches(".txt\";").count(), count, "a list is named that has no file");
}
