//! Folders of site generators and of a vault: articles become sources, and what needs a decision is listed with counts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

const ZOLA: &str = "+++\ntitle = \"Pilots speak out\"\ndate = 2020-05-04\n[taxonomies]\ntags = [\"toll\"]\n[extra]\nauthor = \"Bo Pilot\"\n+++\n\nThe toll was kept for ten years. {{ figure(src=\"pier.png\") }}\n";
const JEKYLL: &str = "---\ntitle: The sale of the pier\nlayout: post\npermalink: /sale/\npublished: false\n---\nThe pier was sold, says [[Bo Pilot|the pilot]].\n{: .lead}\n";

#[test]
fn a_folder_of_content_becomes_sources_and_a_list_of_what_to_decide() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, words: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, words).unwrap();
    };
    write("dossier/site.yaml", "title: Harbour\n");
    write("content/_index.md", "+++\ntitle = \"All\"\n+++\nAll articles.\n");
    write("content/toll/index.md", ZOLA);
    write("content/toll/pier.png", "");
    write("content/toll/minutes.pdf", "");
    write("content/2018-07-09-sale.md", JEKYLL);
    let output = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(folder.path().join("dossier"))
        .args(["import", "../content"])
        .output()
        .unwrap();
    let talk = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{talk}");
    for words in [
        "front matter in TOML",
        "2 imported",
        "1 called drafts",
        "1 with short codes",
        "1 with links by name",
        "passed over: 1 `.pdf`, 1 `.png`, 1 `_index.md`",
        "the front matter gives `/sale/`, which is not all of it",
    ] {
        assert!(talk.contains(words), "{words} is missing:\n{talk}");
    }
    let source = |name: &str| {
        let path = Path::new("dossier/content/sources").join(name);
        fs::read_to_string(folder.path().join(path)).unwrap()
    };
    let toll = source("2020-05-04-pilots-speak-out.md");
    assert!(toll.contains("authors: [Bo Pilot]") && toll.contains("for ten years."), "{toll}");
    assert!(!toll.contains("{{"), "{toll}");
    let sale = source("2018-07-09-the-sale-of-the-pier.md");
    assert!(sale.contains("basis: The file’s name gives this day."), "{sale}");
    assert!(sale.ends_with("The pier was sold, says the pilot.\n"), "{sale}");
}
