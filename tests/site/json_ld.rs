//! JSON-LD says what the page says: each page's data is parsed and held to the words of the same page. Who is said to
//! have said what stands there as a quotation of theirs; every name, every word and every day is printed.
//!
//! Over the repository's dossier, the folders of `tests/sites` and `tests/cases`, and random dossiers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

mod page;
mod statements;

use crate::dice;
use std::collections::BTreeMap;
use std::path::Path;

use crate::agreement::dossier::Made;
use crate::folder::Folder;
use page::{Page, select};
use scraper::Html;
use serde_json::Value;
use statements::Printed;

/// The number of statements whose words were compared with those of their source.
const COMPARED: &str = "(compared)";

/// Holds each page's data to the page; how many things of each type there are.
fn holds(folder: &Folder) -> BTreeMap<String, usize> {
    let site = &folder.site();
    let printed = Printed::of(folder, site);
    let mut found = BTreeMap::new();
    for (path, bytes) in site.own().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let scripts = select(&html, "script[type='application/ld+json']");
        // A card stands for a page that says it.
        if path == "404.html" || path.starts_with("originals/") || path.ends_with("/card.html") {
            assert!(scripts.is_empty(), "{path}");
            continue;
        }
        assert_eq!(scripts.len(), 1, "{path}");
        let data: Value = serde_json::from_str(&scripts[0].text().collect::<String>()).unwrap();
        let page = Page::of(path, &html, &printed);
        page.holds(&data);
        *found.entry(COMPARED.to_owned()).or_default() += page.compared.get();
        count(&data, &mut found);
        let main = match path.split('/').collect::<Vec<_>>()[..] {
            // The page of an allegation and those that it goes on to; not its network, and not what lists allegations.
            ["allegations", "page" | "by", ..] | ["allegations", _, "network", ..] => None,
            ["allegations", _, _, ..] => Some("Claim"),
            ["index.html"] => Some("WebSite"),
            _ => None,
        };
        if let Some(main) = main {
            assert_eq!(data["@graph"][0]["@type"], main, "{path}");
        }
        if path.starts_with("sources/")
            && path.matches('/').count() == 2
            && !path.contains("/page/")
        {
            assert_eq!(data["@graph"][0]["@id"], "#document", "{path}");
        }
    }
    found
}

fn count(node: &Value, found: &mut BTreeMap<String, usize>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| count(item, found)),
        Value::Object(map) => {
            if let Some(kind) = map.get("@type").and_then(Value::as_str) {
                *found.entry(kind.to_owned()).or_default() += 1;
            }
            map.values().for_each(|value| count(value, found));
        }
        _ => {}
    }
}

fn at(path: &str) -> Folder {
    Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

#[test]
fn the_data_of_the_repositorys_dossier_say_what_its_pages_say() {
    let found = holds(&Folder::of_the_repository());
    assert_eq!(found.get("ClaimReview"), None, "nothing is assessed");
    assert!(found["Quotation"] >= 8 && found["Claim"] == 10, "{found:?}");
    assert!(found["NewsArticle"] >= 2, "{found:?}");
    assert!(found[COMPARED] >= 8, "{found:?}");
}

#[test]
fn reported_speech_is_nobodys_quotation() {
    let site = Folder::of_the_repository().site();
    let html =
        Html::parse_document(site.text("allegations/leadership-personally-involved/index.html"));
    let script: String = select(&html, "script[type='application/ld+json']")[0].text().collect();
    let data: Value = serde_json::from_str(&script).unwrap();
    let appearances = data["@graph"][0]["appearance"].as_array().unwrap();
    let own = |id: &str| {
        appearances.iter().find(|one| one["@id"].as_str().unwrap().ends_with(id)).unwrap()
    };
    let reported = own("#b11");
    assert_eq!(reported["@type"], "CreativeWork");
    let page = |id: &str| format!("../../actors/{id}/index.html#actor");
    assert_eq!(reported["creator"]["@id"], page("tass"));
    assert_eq!(reported["about"]["@id"], page("anatoly-antonov"));
    assert_eq!(own("#b12")["@type"], "Quotation");
    assert_eq!(own("#b12")["creator"]["@id"], page("anatoly-antonov"));
    // Counted from the date of publication, the day is nobody's statement.
    assert_eq!(own("#b12")["dateCreated"], Value::Null);
}

#[test]
fn the_data_of_the_dossiers_of_the_tests_say_what_their_pages_say() {
    for path in [
        "tests/cases/fair",
        "tests/cases/scripts",
        "tests/sites/denials/in",
        "tests/sites/withheld/in",
    ] {
        let found = holds(&at(path));
        assert!(found.contains_key("Claim") && found[COMPARED] > 0, "{path}: {found:?}");
    }
}

#[test]
fn the_data_of_random_dossiers_say_what_their_pages_say() {
    dice::fuzz("the_data_of_random_dossiers_say_what_their_pages_say", 25, |dice| {
        let made = Made::by(dice);
        holds(&made.folder);
        made.text()
    });
}

/// A source of each kind, with dates of every precision and an author.
#[test]
fn each_kind_of_source_has_its_type_and_no_day_is_made_up() {
    let kinds = [
        ("news-article", "NewsArticle", "2020-05-04", Some("2020-05-04")),
        ("transcript", "CreativeWork", "2020-05", Some("2020-05")),
        ("video", "VideoObject", "2020", Some("2020")),
        ("court-record", "CreativeWork", "2020-05-04?", None),
        ("official-statement", "CreativeWork", "../2020-05-04", None),
        ("dataset", "Dataset", "2020~", None),
        ("web-page", "WebPage", "unknown", None),
    ];
    let mut folder =
        Folder::of([("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n")]);
    for (kind, _, date, _) in kinds {
        folder.put(
            &format!("content/sources/a-{kind}.md"),
            &format!(
                "---\ntitle: What the {kind} says\nkind: {kind}\npublisher: wire\npublished: {date}\nauthors: [A. Writer]\n---\n\nWords.\n"
            ),
        );
    }
    let site = folder.site();
    holds(&folder);
    for (kind, name, _, day) in kinds {
        let html = Html::parse_document(site.text(&format!("sources/a-{kind}/index.html")));
        let script: String =
            select(&html, "script[type='application/ld+json']")[0].text().collect();
        let data: Value = serde_json::from_str(&script).unwrap();
        let document = &data["@graph"][0];
        assert_eq!(document["@type"], name, "{kind}");
        assert_eq!(document.get("datePublished").and_then(Value::as_str), day, "{kind}");
        assert_eq!(document["author"][0]["name"], "A. Writer");
    }
}

/// More statements than a page has: the second reply, told of on the first page, is printed with its words on the next.
#[test]
fn a_reply_is_printed_on_another_page_of_the_allegation() {
    let mut folder = Folder::of([
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        ("content/actors/ann.md", "---\nname: Ann Plain\nkind: organization\n---\n"),
        ("content/actors/board.md", "---\nname: Harbour Board\nkind: organization\n---\n"),
        (
            "content/allegations/claim.md",
            "---\ntitle: That the plum was stolen\naccused: [{actor: board, mode: named}]\nadded: 2021-03-01\n---\n",
        ),
    ]);
    folder.put(
        "site.yaml",
        "title: A dossier\nbase_url: https://example.org/d/\nrules: {accused-not-named: off}\n",
    );
    let (mut head, mut body) = (String::new(), String::new());
    for number in 10..40 {
        head += &format!(
            "  - {{id: s{number}, speaker: ann, quote: it was plum {number}, asserts: [claim]}}\n"
        );
        body += &format!("\"I say it was plum {number},\" Ann Plain said.\n\n");
    }
    for (id, words) in [("d1", "we took none"), ("d2", "none was there")] {
        head += &format!("  - {{id: {id}, speaker: board, quote: {words}, denies: [claim]}}\n");
        body += &format!("\"No, {words},\" the Harbour Board said.\n\n");
    }
    folder.put(
        "content/sources/story.md",
        &format!("---\ntitle: A story\npublisher: wire\npublished: 2021-02-04\nstatements:\n{head}---\n\n{body}"),
    );
    let site = folder.site();
    let own = "<article class=\"statement\" id=\"story.d2\"";
    assert!(!site.text("allegations/claim/index.html").contains(own));
    let found = holds(&folder);
    assert_eq!((found["Comment"], found[COMPARED]), (2, 32), "{found:?}");
}
