//! This repository's own dossier: it has no fault, it claims nothing that it cannot know, every letter of its
//! quotations counts, and what is computed follows what is written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use crate::folder::{Folder, Site, errors, lines};

const IVANOV: &str = "content/sources/tass-2015-12-03-ivanov.md";
const LAVROV: &str = "content/sources/tass-2015-12-09-lavrov.md";

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

#[test]
fn whoever_cites_the_words_is_sent_to_those_that_the_headline_sums_up() {
    let site = Folder::of_the_repository().site();
    for (allegation, place) in [
        // Not the supporting words of another, which were said the day before, nor TASS's headline.
        ("turkey-buys-is-oil", "TASS, 3 December 2015, paragraph 3"),
        ("turkish-territory-used", "TASS, 9 December 2015, paragraph 2"),
        ("oil-funds-terror", "TASS, 3 December 2015, paragraph 6"),
        // In quotation marks, though TASS's own words come first.
        ("su24-downed-for-oil", "TASS, 3 December 2015, paragraph 9"),
    ] {
        let page = words_of_page(&site, &format!("allegations/{allegation}/index.html"));
        let cited = format!("To cite the words themselves, cite the source: {place}");
        assert!(page.contains(&cited), "{allegation}: {page}");
    }
}

/// The words of a page of the repository's own dossier, with single spaces.
fn words_of_page(site: &Site, path: &str) -> String {
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
        if id.ends_with("/network") {
            continue;
        }
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
