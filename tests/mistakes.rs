//! One mistake gives one error, at its very line; and what is computed follows what is written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../benches/dossier/mod.rs"]
mod dossier;
mod folder;

use std::collections::BTreeMap;

use folder::{Folder, errors, lines};

const IVANOV: &str = "content/sources/tass-2015-12-03-ivanov.md";
const LAVROV: &str = "content/sources/tass-2015-12-09-lavrov.md";

/// Replaces words that stand once in a file, and asserts that just one error comes of it: of this rule,
/// in this file, at the line of the words.
fn assert_one_error(path: &str, from: &str, to: &str, rule: &str) {
    let mut folder = Folder::of_the_repository();
    let line = folder.replace(path, from, to);
    // The change may stand some lines below the words that make its place unique.
    let same = from.lines().zip(to.lines()).take_while(|(one, other)| one == other).count();
    let line = line + same;
    assert_only(&folder, rule, path, line, &format!("`{from}` → `{to}`"));
}

fn assert_only(folder: &Folder, rule: &str, path: &str, line: usize, change: &str) {
    let found = folder.check();
    let errors = errors(&found);
    assert_eq!(errors.len(), 1, "{change}\n{}", lines(&errors));
    let place =
        (errors[0].diagnostic.rule, errors[0].site.file.as_str(), errors[0].site.start.line);
    assert_eq!(place, (rule, path, line), "{change}\n{}", lines(&errors));
}

#[test]
fn the_repositorys_dossier_has_no_fault() {
    let found = Folder::of_the_repository().check();
    let grave = |one: &&casefile::diag::Located| one.diagnostic.level > casefile::diag::Level::Note;
    let grave: Vec<_> = found.iter().filter(grave).collect();
    assert!(grave.is_empty(), "{}", lines(&grave));
}

#[test]
fn the_repositorys_dossier_claims_nothing_done_before_its_history_begins() {
    // The day of the first commit that holds the dossier.
    let begins = "2026-11-22";
    let folder = Folder::of_the_repository();
    let mut days = 0;
    for path in folder.0.keys().filter(|path| path.starts_with("content/allegations/")) {
        let text = folder.text(path);
        let keys = ["added: ", "searched: {on: ", "  - on: "];
        for line in text.lines() {
            for key in keys {
                let Some((_, rest)) = line.split_once(key) else { continue };
                let day = rest.get(..10).unwrap();
                assert!(day >= begins, "{path}: {line}");
                days += 1;
            }
        }
        assert!(!text.contains("2026-01"), "{path}");
    }
    assert!(days >= 10, "{days} days");
}

/// The words of a page of the repository's own dossier, with single spaces.
fn words_of_page(site: &folder::Site, path: &str) -> String {
    let html = scraper::Html::parse_document(site.text(path));
    let text = html.root_element().text().collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_does_not_call_words_in_brackets_inserted_when_nobody_knows() {
    let site = Folder::of_the_repository().site();
    let page = words_of_page(&site, "allegations/turkey-buys-is-oil/index.html");
    assert!(page.contains(
        "“(terrorist organization)”: whether the speaker’s own or inserted is not stated"
    ));
    assert!(!page.contains("inserted, by whom"));
}

#[test]
fn the_foot_of_a_page_does_not_say_that_the_publisher_published_the_sources() {
    let site = Folder::of_the_repository().site();
    let page = words_of_page(&site, "index.html");
    assert!(page.contains("Made from 2 sources. Published by The casefile project"), "{page}");
}

#[test]
fn a_letter_of_a_quotation() {
    // In a block of one line, in the second line of one, in a headline and in a part of a quotation.
    assert_one_error(IVANOV, "      Definitely not\n", "      Definitely nut\n", "quote-not-found");
    assert_one_error(
        LAVROV,
        "      with the Islamic State, but it did not try",
        "      with the Islamic State, but it did not cry",
        "quote-not-found",
    );
    assert_one_error(
        LAVROV,
        "      Russia knew Turkey was",
        "      Russia knew Turkey is",
        "quote-not-found",
    );
    assert_one_error(
        IVANOV,
        "      Defending Turkmen is just",
        "      Defending Turkmens is just",
        "quote-not-found",
    );
}

#[test]
fn a_letter_of_an_id() {
    assert_one_error(
        IVANOV,
        "    cites: {words: We have all grounds to say}\n    asserts: [su24-downed-for-oil]",
        "    cites: {words: We have all grounds to say}\n    asserts: [su24-downed-for-oi]",
        "unknown-id",
    );
    assert_one_error(
        "content/actors/sergey-lavrov.md",
        "speaks_for: russia",
        "speaks_for: rusia",
        "unknown-id",
    );
    assert_one_error(
        "content/allegations/turkey-buys-is-oil.md",
        "accused: [turkey]",
        "accused: [turky]",
        "unknown-id",
    );
    assert_one_error(
        "content/allegations/putin-meant-turkey.md",
        "tass-2015-12-03-ivanov#b09\n    because",
        "tass-2015-12-03-ivanov#b13x\n    because",
        "unknown-id",
    );
}

#[test]
fn an_enum() {
    assert_one_error("content/actors/turkey.md", "kind: state", "kind: stat", "bad-value");
    assert_one_error(
        "content/actors/sergey-lavrov.md",
        "kind: transliteration",
        "kind: transliterated",
        "bad-value",
    );
    assert_one_error(
        "content/allegations/putin-meant-turkey.md",
        "type: interprets",
        "type: interpreted",
        "bad-value",
    );
    assert_one_error(
        "content/allegations/turkey-buys-is-oil.md",
        "type: factual",
        "type: fact",
        "bad-value",
    );
}

#[test]
fn a_date() {
    assert_one_error(LAVROV, "  date: 2015-12-09\n", "  date: 2015-12-39\n", "bad-value");
    assert_one_error(LAVROV, "date: ../2015-12-08", "date: ./2015-12-08", "bad-value");
    assert_one_error(
        "content/allegations/turkey-buys-is-oil.md",
        "added: 2026-11-22",
        "added: 2026-1-22",
        "bad-value",
    );
}

#[test]
fn a_key() {
    assert_one_error(
        "content/actors/turkey.md",
        "kind: state",
        "knd: state\nkind: state",
        "unknown-key",
    );
    assert_one_error(
        IVANOV,
        "publisher: tass\n",
        "publischer: tass\npublisher: tass\n",
        "unknown-key",
    );
}

#[test]
fn a_byte_of_an_original() {
    for file in ["tass-2015-12-03-ivanov", "tass-2015-12-09-lavrov"] {
        let mut folder = Folder::of_the_repository();
        let original = folder.0.get_mut(&format!("content/originals/{file}.txt")).unwrap();
        let middle = original.len() / 2;
        original[middle] ^= 1;
        let path = format!("content/sources/{file}.md");
        let line =
            1 + folder.text(&path).lines().position(|line| line.contains("sha256:")).unwrap();
        assert_only(&folder, "original-changed", &path, line, file);
    }
}

#[test]
fn a_letter_of_a_sources_text() {
    // Words that no statement quotes; and words that one does: then the body is what is wrong.
    assert_one_error(
        LAVROV,
        "told Italian mass media in an interview.",
        "told Italian mass medio in an interview.",
        "body-differs-from-original",
    );
    assert_one_error(
        IVANOV,
        "\"Definitely not,\" Ivanov said answering",
        "\"Definitely not,\" Ivanow said answering",
        "body-differs-from-original",
    );
    assert_one_error(
        LAVROV,
        "title: 'Russia knew Turkey was",
        "title: 'Russia knew Turkey is",
        "body-differs-from-original",
    );
    assert_one_error(
        LAVROV,
        "deck: '\"We have long",
        "deck: '\"We had long",
        "body-differs-from-original",
    );
    assert_one_error(
        IVANOV,
        "\"Definitely not,\" Ivanov said",
        "\"Definitely now,\" Ivanov said",
        "body-differs-from-original",
    );
}

#[test]
fn every_letter_of_every_quotation_counts() {
    // One letter in each statement, wherever its middle is.
    let folder = Folder::of_the_repository();
    for path in [IVANOV, LAVROV] {
        let text = folder.text(path);
        let head_end = text.find("\n---\n\n").unwrap();
        let mut seen = 0;
        for (at, _) in text[..head_end].match_indices("    quote: >-\n") {
            let start = at + "    quote: >-\n".len();
            let end = start
                + text[start..].find("\n    ").filter(|_| true).map_or(0, |_| {
                    let block = text[start..].lines().take_while(|line| line.starts_with("      "));
                    block.map(|line| line.len() + 1).sum::<usize>()
                });
            let middle = text.floor_char_boundary(start + (end - start) / 2);
            let letter = middle + text[middle..].find(|c: char| c.is_ascii_lowercase()).unwrap();
            let mut changed = folder.clone();
            let other = if &text[letter..=letter] == "q" { "z" } else { "q" };
            changed.put(path, &format!("{}{other}{}", &text[..letter], &text[letter + 1..]));
            let found = changed.check();
            let found = errors(&found);
            assert_eq!(found.len(), 1, "{path} at {letter}\n{}", lines(&found));
            assert_eq!(found[0].diagnostic.rule, "quote-not-found");
            let line = text[..letter].matches('\n').count() + 1;
            assert_eq!(found[0].site.start.line, line, "{}", lines(&found));
            seen += 1;
        }
        assert!(seen >= 11, "{seen} quotations in {path}");
    }
}

/// Of every allegation, the words that say what it rests on.
fn origins(folder: &Folder) -> BTreeMap<String, String> {
    let site = folder.site();
    let mut origins = BTreeMap::new();
    for path in site.0.keys() {
        let Some(id) =
            path.strip_prefix("allegations/").and_then(|rest| rest.strip_suffix("/index.html"))
        else {
            continue;
        };
        let html = scraper::Html::parse_document(site.text(path));
        let text = html.root_element().text().collect::<Vec<_>>().join(" ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(at) = text.find(" independent origin") else { continue };
        let number = text[..at].rsplit(' ').next().unwrap();
        origins.insert(id.to_owned(), number.to_owned());
    }
    origins
}

#[test]
fn another_principal_changes_the_count_of_origins() {
    let folder = Folder::of_the_repository();
    let before = origins(&folder);
    assert_eq!(before.len(), 10, "{before:?}");
    assert!(before.values().all(|number| number == "1"), "{before:?}");
    let mut changed = folder;
    changed.replace("content/actors/anatoly-antonov.md", "speaks_for: russia", "speaks_for: iraq");
    // Words that only support an allegation corroborate nothing, whoever says them.
    let supported = origins(&changed);
    assert!(supported.values().all(|number| number == "1"), "{supported:?}");
    changed.replace(
        "content/sources/tass-2015-12-03-ivanov.md",
        "    supports:\n      - allegation: turkey-buys-is-oil",
        "    asserts:\n      - allegation: turkey-buys-is-oil",
    );
    let after = origins(&changed);
    let grown: Vec<&String> =
        after.iter().filter(|(_, number)| *number == "2").map(|(id, _)| id).collect();
    assert!(!grown.is_empty() && grown.len() < 10, "{after:?}");
}

#[test]
fn a_synthetic_dossier_of_a_thousand_sources_builds_without_an_error() {
    let mut folder = Folder::default();
    for (path, text) in dossier::files(1_000, dossier::SEED) {
        folder.put(&path, &text);
    }
    let site = folder.site();
    let pages = |kind: &str| {
        let is_page = |path: &&String| {
            path.strip_prefix(kind).is_some_and(|rest| {
                rest.strip_suffix("/index.html").is_some_and(|id| !id.contains('/'))
            })
        };
        site.0.keys().filter(is_page).count()
    };
    assert_eq!((pages("sources/"), pages("allegations/")), (1_000, 300));
    assert!(pages("actors/") >= 200);
    for (path, bytes) in &site.0 {
        assert!(
            !path.ends_with(".html") || bytes.len() < 220_000,
            "`{path}`: {} bytes",
            bytes.len()
        );
    }
}
