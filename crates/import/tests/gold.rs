//! What `measure_import` knows of pages, from the files of each collection that it reads.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../examples/measure_import/gold.rs"]
mod gold;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use gold::Gold;

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn only(folder: &Path) -> (Vec<u8>, Gold) {
    let mut pages = gold::pages(folder).unwrap();
    assert_eq!(pages.len(), 1, "one page");
    let (path, gold) = pages.pop().unwrap();
    (gold::bytes(&path).unwrap(), gold)
}

fn fact<'a>(gold: &'a Gold, name: &str) -> Option<&'a str> {
    gold.facts.get(name).map(String::as_str)
}

#[test]
fn evaluation_data_of_trafilatura_name_a_file_by_the_address_of_its_page() {
    let known = br#"{"https://gazette.example.org/toll": {"file": "gazette.toll.html", "title": "Pilots",
        "author": "Bo Pilot; Ann Mayor", "date": "2020-05-04", "with": ["was kept"], "without": ["Subscribe", "Share"]}}"#;
    let folder =
        folder(&[("evaldata.json", known), ("eval/gazette.toll.html", b"<p>The toll</p>")]);
    let (bytes, gold) = only(folder.path());
    assert_eq!(bytes, b"<p>The toll</p>");
    assert_eq!(fact(&gold, "title"), Some("Pilots"));
    assert_eq!(fact(&gold, "authors"), Some("Bo Pilot; Ann Mayor"));
    assert_eq!(fact(&gold, "date"), Some("2020-05-04"));
    assert_eq!((gold.with.len(), gold.without.len()), (1, 2));
}

#[test]
fn the_benchmark_of_article_extraction_packs_its_pages() {
    let known = br#"{"0a1b": {"articleBody": "The toll was kept.", "url": "https://gazette.example.org/toll"}}"#;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"<p>The toll was kept.</p>").unwrap();
    let packed = packed.finish().unwrap();
    let folder = folder(&[("ground-truth.json", known), ("html/0a1b.html.gz", &packed)]);
    let (bytes, gold) = only(folder.path());
    assert_eq!(bytes, b"<p>The toll was kept.</p>");
    assert_eq!(gold.text.as_deref(), Some("The toll was kept."));
}

#[test]
fn tests_of_a_parser_say_what_they_expect_of_the_file_that_they_read() {
    let tests = br#"
        const html = fs.readFileSync('./fixtures/gazette.example.org/1.html');
        const { title } = await result;
        assert.equal(
          title,
          `The pilots\' words`
        );
        assert.equal(author, "Bo Pilot");
        assert.equal(date_published, '2020-05-04T22:00:00.000Z');
        assert.equal(h2.length, 1);
        assert.equal(dek, null);
        assert.equal(first13, 'The toll was kept for ten years');
    "#;
    let folder = folder(&[
        ("src/extractors/custom/gazette.example.org/index.test.js", tests),
        ("fixtures/gazette.example.org/1.html", b"<p>The toll</p>"),
    ]);
    let (_, gold) = only(folder.path());
    assert_eq!(fact(&gold, "title"), Some("The pilots' words"));
    assert_eq!(fact(&gold, "authors"), Some("Bo Pilot"));
    assert_eq!(fact(&gold, "date"), Some("2020-05-04"));
    assert_eq!(gold.with, ["The toll was kept for ten years"]);
}

#[test]
fn a_page_may_have_its_words_and_facts_beside_it() {
    let folder = folder(&[
        ("toll.html", b"<p>The toll</p>"),
        ("toll.txt", b"The toll"),
        ("toll.json", br#"{"title": "Pilots", "authors": ["Bo Pilot", "Ann Mayor"]}"#),
    ]);
    let (_, gold) = only(folder.path());
    assert_eq!(gold.text.as_deref(), Some("The toll"));
    assert_eq!(fact(&gold, "authors"), Some("Bo Pilot, Ann Mayor"));
}
