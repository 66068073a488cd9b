//! What was left out, what was looked for and not found, and what there is none of are three things on a page: nothing
//! is said of the first, "not stated" of the second alone, and "none" of the third.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::Folder;
use scraper::{Html, Selector};

/// What the page of the allegation prints of one statement with these keys.
fn printed(keys: &str) -> String {
    let mut folder = Folder::default();
    folder.put("site.yaml", "title: A case\nformat: 2\nrules: {orphan: off}\n");
    folder.put("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n");
    folder.put(
        "content/allegations/kept.md",
        "---\ntitle: That the toll was kept\naccused: none\n---\n",
    );
    folder.put(
        "content/sources/story.md",
        &format!(
            "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\nstatements:\n  - {{id: s1, speaker: ann, \
             quote: The toll was kept, asserts: [kept]{keys}}}\n---\n\n\"The toll was kept,\" Ann Arbor said.\n"
        ),
    );
    let site = folder.site();
    let html = Html::parse_document(site.text("allegations/kept/index.html"));
    let statement = html.select(&Selector::parse("article.statement").unwrap()).next().unwrap();
    let words = statement.text().collect::<Vec<_>>().join(" ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn of_what_was_left_out_nothing_is_said() {
    let words = printed("");
    for absent in ["Occasion", "Place", "To whom"] {
        assert!(!words.contains(absent), "{absent}: {words}");
    }
}

#[test]
fn occasion_and_place_are_each_said_as_they_were_written() {
    for (keys, expected) in [
        (", occasion: a briefing, place: Moscow", vec!["Occasion a briefing, Moscow"]),
        (", occasion: a briefing, place: none", vec!["Occasion a briefing", "Place none"]),
        (", occasion: a briefing, place: unknown", vec!["Occasion a briefing", "Not stated where"]),
        (", occasion: unknown, place: Moscow", vec!["Not stated on what occasion", "Place Moscow"]),
        (", occasion: none, place: none", vec!["Occasion none", "Place none"]),
        (", place: Moscow", vec!["Place Moscow"]),
    ] {
        let words = printed(keys);
        for expected in expected {
            assert!(words.contains(expected), "{keys}: {expected}: {words}");
        }
        let says_unknown = words.contains("Not stated");
        assert_eq!(says_unknown, keys.contains("unknown"), "{keys}: {words}");
    }
}
