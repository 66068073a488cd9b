//! What is not known, what was changed, what is withheld, and the feed: they say as much as the other pages do, and no
//! word of what is not shown.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};

use crate::folder::{Folder, Site, errors, lines};

const UNKNOWNS: &str = "unknowns/index.html";
const CORRECTIONS: &str = "corrections/index.html";

/// The dossiers in which everything hard occurs.
fn hard() -> Vec<(&'static str, Folder)> {
    let at = |path: &str| Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    vec![
        ("the repository's", Folder::of_the_repository()),
        ("scripts", at("tests/cases/scripts")),
        ("fair", at("tests/cases/fair")),
        ("denials", at("tests/sites/denials/in")),
        ("right to left", at("tests/sites/right-to-left/in")),
    ]
}

fn page(site: &Site, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same of several cells or terms, with a space between one and the next.
fn parted(element: ElementRef<'_>) -> String {
    let parts: Vec<&str> = element.text().collect();
    parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The number that some words begin with; nought where they begin with a word.
fn number(words: &str) -> usize {
    let digits: String = words.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

/// A dossier with one of everything: an open question, a search, a value that is not stated, an occasion that is not
/// held; a correction with and one without the old words; a source that was withdrawn.
fn small() -> Folder {
    Folder::of([
        (
            "site.yaml",
            "title: A dossier\nbase_url: https://example.org/d/\nwithheld: true\n\
             rules: {orphan: off, private-person: off, retracted-support: off}\n",
        ),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\nadded: 2024-02-01\n---\n"),
        ("content/actors/acme.md", "---\nname: Acme Works\nkind: organization\n---\n"),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That Acme Works left the door open\naccused: [acme]\nadded: 2024-01-01\nperiod: unknown\n\
             open_questions: [Which door?, When?]\nresponses:\n  \
             - {by: acme, kind: none-found, searched: {on: 2024-01-02, where: the register of the town}}\n\
             corrections:\n  - {on: 2024-03-01, was: every door, now: the door, why: the words name one, asked_by: Acme Works}\n  \
             - {on: 2024-03-02, now: a shorter note, why: a name had to go}\n---\n",
        ),
        (
            "content/sources/first.md",
            "---\ntitle: First\npublisher: wire\npublished: 1999-05-01\nadded: 2024-04-01\nurl: unknown\nstatements:\n  \
             - id: a1\n    speaker: ann\n    quote: Acme Works left the door open\n    asserts: [door]\n    \
             occasion: unknown\n    via: [{occasion: a talk at the mill, act: told, held: false}]\n---\n\n\
             \"Acme Works left the door open,\" Ann Arbor said.\n",
        ),
        (
            "content/sources/second.md",
            "---\ntitle: Second\npublisher: wire\npublished: 2020-05-02\n\
             status: {is: retracted, on: 2024-03-05, notice: We take it back.}\nstatements:\n  \
             - {id: b1, speaker: wire, quote: the door was open, asserts: [door]}\n---\n\n\
             The Wire: \"the door was open\".\n",
        ),
    ])
}

#[test]
fn the_small_dossier_is_sound() {
    let found = small().check();
    let errors = errors(&found);
    assert!(errors.is_empty(), "{}", lines(&errors));
}

#[test]
fn the_standing_line_of_what_is_not_known_counts_what_stands_below() {
    for (name, folder) in hard().into_iter().chain([("small", small())]) {
        let site = folder.site();
        let html = page(&site, UNKNOWNS);
        let said: Vec<String> = all(&html, ".standing > li").into_iter().map(words).collect();
        let questions = all(&html, ".asks .questions > li").len();
        assert!(said[0].contains(&questions.to_string()) || questions == 0, "{name}: {said:?}");
        // On the pages of the allegations as many stand.
        let on_pages: usize = site
            .0
            .keys()
            .filter(|path| path.starts_with("allegations/") && path.matches('/').count() == 2)
            .map(|path| all(&page(&site, path), "#open ~ .questions > li").len())
            .sum();
        assert_eq!(questions, on_pages, "{name}");
        let searches: usize = all(&html, "#looked ~ .body tbody tr")
            .into_iter()
            .map(|row| row.select(&Selector::parse("td:nth-child(2) a").unwrap()).count())
            .sum();
        let none_found: usize = site
            .0
            .keys()
            .filter(|path| path.starts_with("allegations/") && path.matches('/').count() == 2)
            .map(|path| all(&page(&site, path), "td.outcome.none-found").len())
            .sum();
        assert!(searches <= none_found, "{name}: {searches} of {none_found}");
        if name != "right to left" {
            assert_eq!(number(&said[1]), searches, "{name}: {said:?}");
            let held = all(&html, "#not-held ~ .body .questions > li").len();
            assert_eq!(number(&said[3]), held, "{name}: {said:?}");
            let stated = all(&html, "#not-stated ~ .body dt .quiet").into_iter();
            let stated: usize = stated.map(|own| number(words(own).trim_start_matches('('))).sum();
            assert_eq!(number(&said[2]), stated, "{name}: {said:?}");
        }
    }
}

#[test]
fn each_kind_of_not_knowing_says_where() {
    let site = small().site();
    let html = page(&site, UNKNOWNS);
    let main = words(all(&html, "main")[0]);
    for told in [
        "2 open questions",
        "1 reply looked for, not found",
        "Allegation 1, said by Ann Arbor: that Acme Works left the door open",
        "the register of the town",
        "Occasion (1 value)",
        "Time of the acts alleged (1 value)",
        "a talk at the mill; in The Wire, 1 May 1999: a1",
    ] {
        assert!(main.contains(told), "{told}: {main}");
    }
    let home = site.text("index.html");
    assert!(home.contains("href=\"unknowns/index.html\">All that is not known</a>"), "{home}");
}

#[test]
fn many_unknowns_go_over_many_pages_and_each_stands_on_one() {
    let mut folder = small();
    let questions: Vec<String> = (0..400).map(|number| format!("Question {number}?")).collect();
    folder.replace(
        "content/allegations/door.md",
        "[Which door?, When?]",
        &format!("[{}]", questions.join(", ")),
    );
    let site = folder.site();
    let pages: Vec<&String> = site.0.keys().filter(|path| path.starts_with("unknowns/")).collect();
    assert_eq!(pages.len(), 6);
    let mut seen = BTreeSet::new();
    for path in pages {
        assert!(site.0[path].len() < 200_000);
        for question in all(&page(&site, path), ".asks .questions > li") {
            assert!(seen.insert(words(question)));
        }
    }
    assert_eq!(seen.len(), 400);
}

#[test]
fn corrections_stand_newest_first_with_the_words_before_and_after() {
    let site = small().site();
    let html = page(&site, CORRECTIONS);
    let kicker = words(all(&html, ".kicker")[0]);
    assert!(kicker.contains("2 corrections · 1 change by a publisher or speaker"), "{kicker}");
    let ids: Vec<&str> =
        all(&html, ".register > article").iter().map(|own| own.attr("id").unwrap()).collect();
    assert_eq!(
        ids,
        ["second.status.retracted", "door.correction-2024-03-02-1", "door.correction-2024-03-01-1"]
    );
    let entries: Vec<String> = all(&html, ".register > article").into_iter().map(parted).collect();
    assert!(entries[0].contains("Retraction 5 March 2024"), "{}", entries[0]);
    assert!(entries[0].contains("“We take it back.”"), "{}", entries[0]);
    let line = "With its statements Ann Arbor and The Wire are reported as saying";
    assert!(entries[0].contains(line), "{}", entries[0]);
    assert!(entries[0].contains("Without them Ann Arbor is reported as saying"), "{}", entries[0]);
    assert!(entries[1].contains("Words removed."), "{}", entries[1]);
    assert!(entries[2].contains("Was every door Is the door"), "{}", entries[2]);
    assert!(entries[2].contains("Asked for by Acme Works"), "{}", entries[2]);
    assert!(
        site.text("index.html").contains("<a href=\"corrections/index.html\">2 corrections</a>")
    );
    let mut none = small();
    let text = none.text("content/allegations/door.md");
    let (before, _) = text.split_once("corrections:").unwrap();
    none.put("content/allegations/door.md", &format!("{before}---\n"));
    none.replace(
        "content/sources/second.md",
        "status: {is: retracted, on: 2024-03-05, notice: We take it back.}\n",
        "",
    );
    let none = none.site();
    assert!(none.text(CORRECTIONS).contains("Nothing that was published here has been corrected"));
    assert!(!none.text("index.html").contains("href=\"corrections/index.html\">no corrections"));
}

#[test]
fn every_correction_is_on_the_page_of_corrections_with_the_anchor_of_its_entry_in_the_feed() {
    for (name, mut folder) in hard().into_iter().chain([("small", small())]) {
        if !folder.text("site.yaml").contains("base_url") {
            let settings = format!(
                "{}\nbase_url: https://example.org/d/\n",
                folder.text("site.yaml").trim_end()
            );
            folder.put("site.yaml", &settings);
        }
        let site = folder.site();
        let listed: BTreeSet<String> = all(&page(&site, CORRECTIONS), ".register > article[id]")
            .iter()
            .map(|own| own.attr("id").unwrap().to_owned())
            .collect();
        let Some(feed) = site.0.get("feed.xml") else { continue };
        let feed = String::from_utf8_lossy(feed).into_owned();
        let mut changes = 0;
        for entry in feed.split("<entry>").skip(1) {
            let id = entry.split("<id>").nth(1).unwrap().split("</id>").next().unwrap();
            let href = entry.split("<link href=\"").nth(1).unwrap().split('"').next().unwrap();
            let Some((page_of, anchor)) = id.split_once('#') else { continue };
            changes += 1;
            assert_eq!(id, href, "{name}");
            let entity = page_of.trim_end_matches('/').rsplit('/').next().unwrap();
            let own = format!("{entity}.{anchor}");
            assert!(listed.contains(&own), "{name}: {own} is not among {listed:?}");
        }
        assert!(changes <= listed.len(), "{name}");
    }
}

#[test]
fn an_old_document_that_came_in_today_is_the_newest_entry_of_the_feed() {
    let feed = small().site().text("feed.xml").to_owned();
    let entries: Vec<&str> = feed.split("<entry>").skip(1).collect();
    let of = |entry: &str, from: &str, to: &str| {
        entry.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned()
    };
    assert_eq!(of(entries[0], "<title>", "</title>"), "The Wire: First");
    assert_eq!(of(entries[0], "<updated>", "</updated>"), "2024-04-01T00:00:00Z");
    let sorts: Vec<String> =
        entries.iter().map(|entry| of(entry, "<category term=\"", "\"")).collect();
    assert_eq!(
        sorts,
        ["source", "retraction", "correction", "correction", "actor", "allegation", "source"]
    );
    let summaries: BTreeSet<String> =
        entries.iter().map(|entry| of(entry, "<summary>", "</summary>")).collect();
    assert_eq!(summaries.len(), entries.len(), "{summaries:?}");
    let ids: BTreeSet<String> = entries.iter().map(|entry| of(entry, "<id>", "</id>")).collect();
    assert_eq!(ids.len(), entries.len());
    let days: Vec<String> =
        entries.iter().map(|entry| of(entry, "<updated>", "</updated>")).collect();
    assert!(days.windows(2).all(|two| two[0] >= two[1]), "{days:?}");
    assert!(feed.contains("1 statement asserts it"), "{feed}");
}

#[test]
fn what_is_withheld_is_told_by_reasons_alone_and_few_are_not_numbered() {
    let mut folder = small();
    folder.put(
        "content/pages/hazelnut.md",
        "---\ntitle: On the hazelnut\npublish: false\n---\n\nA hazelnut.\n",
    );
    folder.put(
        "content/actors/kid.md",
        "---\nname: Walnut Quill\nkind: person\nminor: true\nadded: 2024-05-05\nliving: unknown\n---\n",
    );
    for number in 0..4 {
        folder.put(
            &format!("content/pages/pecan-{number}.md"),
            "---\ntitle: On the pecan\nembargo: 2099-01-01T06:00:00Z\n---\n\nA pecan.\n",
        );
    }
    let site = folder.site();
    let table = all(&page(&site, "withheld/index.html"), "main tbody tr")
        .into_iter()
        .map(parted)
        .collect::<Vec<_>>();
    assert!(table[0].starts_with("Not published fewer than three"), "{table:?}");
    assert!(table[1].starts_with("Under an embargo 4"), "{table:?}");
    assert!(table[2].starts_with("Names of minors, blotted out fewer than three"), "{table:?}");
    site.assert_silent_about(&["hazelnut", "pecan", "walnut", "quill", "2099", "2024-05-05"]);
    let none = small().site();
    let rows = all(&page(&none, "withheld/index.html"), "main tbody td:nth-child(2)")
        .into_iter()
        .map(parted)
        .collect::<Vec<_>>();
    assert!(rows.iter().all(|count| count == "none"), "{rows:?}");
}

#[test]
fn what_is_withheld_is_on_no_list_of_what_is_not_known_or_was_changed() {
    let mut folder = small();
    folder.put(
        "content/allegations/chestnut.md",
        "---\ntitle: That the chestnut was sold\naccused: none\nallow: [{rule: unsupported-allegation, why: to come}]\npublish: false\nperiod: unknown\n\
         open_questions: [Which chestnut?]\ncorrections:\n  - {on: 2024-04-09, now: a chestnut, why: the almond}\n---\n",
    );
    let without = small().site();
    let with = folder.site();
    for path in [UNKNOWNS, CORRECTIONS, "print/index.html", "print/page.css", "feed.xml"] {
        assert_eq!(with.text(path), without.text(path), "{path}");
    }
}
