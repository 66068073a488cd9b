//! Retractions and corrections on small dossiers: what their pages say, and what they never say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::{Folder, Site, errors, lines};

/// One claim in a story, a second in another, and a denial.
fn small() -> Folder {
    Folder::of([
        (
            "site.yaml",
            "title: A dossier\nbase_url: https://example.org/d/\nrules: {orphan: off, private-person: off}\n",
        ),
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/bob.md", "---\nname: Bob Byte\nkind: person\n---\n"),
        ("content/actors/acme.md", "---\nname: Acme Works\nkind: organization\n---\n"),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That Acme Works left the door open\naccused: [acme]\n---\n",
        ),
        (
            "content/sources/first.md",
            "---\ntitle: First\npublisher: wire\npublished: 2020-05-01\nstatements:\n  \
             - {id: a1, speaker: ann, quote: Acme Works left the door open, asserts: [door]}\n---\n\n\
             \"Acme Works left the door open,\" Ann Arbor said.\n",
        ),
        (
            "content/sources/second.md",
            "---\ntitle: Second\npublisher: wire\npublished: 2020-05-02\nstatements:\n  \
             - {id: b1, speaker: bob, quote: Acme Works left it open, asserts: [door], cites: {source: third}}\n  \
             - {id: c1, speaker: acme, quote: We did not, denies: [door]}\n---\n\n\
             \"Acme Works left it open,\" Bob Byte said. \"We did not,\" Acme Works said.\n",
        ),
        (
            "content/sources/third.md",
            "---\ntitle: Third\npublisher: wire\npublished: 2020-04-01\n---\n\nA list of doors.\n",
        ),
    ])
}

const FIRST: &str = "content/sources/first.md";
const SECOND: &str = "content/sources/second.md";
const THIRD: &str = "content/sources/third.md";
const DOOR: &str = "allegations/door/index.html";

fn words(site: &Site, path: &str) -> String {
    let html = scraper::Html::parse_document(site.text(path));
    let main = html.select(&scraper::Selector::parse("main").unwrap()).next().unwrap();
    main.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_same(one: &Site, other: &Site) {
    for (path, bytes) in &one.0 {
        let same = other.0.get(path).is_some_and(|own| own == bytes);
        assert!(same, "{path} differs");
    }
    assert_eq!(one.0.len(), other.0.len());
}

#[test]
fn the_small_dossier_is_sound() {
    let found = small().check();
    let errors = errors(&found);
    assert!(errors.is_empty(), "{}", lines(&errors));
    let page = words(&small().site(), DOOR);
    assert!(page.contains("Ann Arbor and Bob Byte are reported as saying"), "{page}");
    assert!(
        page.contains("1 item of cited evidence held") && !page.contains("withdrawn"),
        "{page}"
    );
}

#[test]
fn a_retracted_source_leaves_the_headline_to_those_who_are_left() {
    let mut folder = small();
    folder.head(FIRST, "status: {is: retracted, on: 2020-06-01, notice: We take it back.}");
    let site = folder.site();
    let page = words(&site, DOOR);
    assert!(page.contains("Bob Byte is reported as saying that Acme Works left"), "{page}");
    assert!(
        page.contains(
            "A source was retracted on 1 June 2020. With what was withdrawn, the line above would read \
             “Ann Arbor and Bob Byte are reported as saying”."
        ),
        "{page}"
    );
    assert!(page.contains("Alleged by 1 speaker"), "{page}");
    assert!(page.contains("1 independent origin, 2 with what was withdrawn"), "{page}");
    assert!(
        page.contains("Retracted by The Wire on 1 June 2020. Its notice: We take it back."),
        "{page}"
    );
    assert!(page.contains("asserted withdrawn a1"), "{page}");
    let feed = site.text("feed.xml");
    assert!(
        feed.contains("<id>https://example.org/d/sources/first/#status.retracted</id>"),
        "{feed}"
    );
    assert!(site.text("sources/first/index.html").contains("id=\"status.retracted\""));
}

#[test]
fn an_allegation_of_which_nothing_is_left_is_said_by_nobody() {
    let mut folder = small();
    folder.head(FIRST, "status: {is: retracted, on: 2020-06-01}");
    folder.head(SECOND, "status: retracted");
    folder.put(
        "content/allegations/door.md",
        "---\ntitle: That Acme Works left the door open\naccused: [acme]\nresponses:\n  \
         - {by: acme, kind: none-found, searched: {on: 2020-07-01, where: the stories}}\n\
         allow: [{rule: retracted-support, why: kept for the record}]\n---\n",
    );
    let page = words(&folder.site(), DOOR);
    assert!(page.contains("Nobody is now reported as saying that Acme Works left"), "{page}");
    assert!(page.contains("This was alleged, in sources since retracted."), "{page}");
    assert!(page.contains("no reply on record") && page.contains("status: withdrawn"), "{page}");
    assert!(page.contains("denial, withdrawn with its source; not counted"), "{page}");
}

#[test]
fn evidence_that_was_retracted_is_none() {
    let mut folder = small();
    folder.head(THIRD, "status: retracted");
    let page = words(&folder.site(), DOOR);
    assert!(page.contains("no disclosed evidence"), "{page}");
    assert!(page.contains("Corroborated; resting on 2 speakers"), "{page}");
    assert!(page.contains("The Wire, 1 April 2020 (retracted)"), "{page}");
}

#[test]
fn what_is_said_later_is_not_taken_back() {
    let mut folder = small();
    folder.put(
        "content/sources/later.md",
        "---\ntitle: Later\npublisher: wire\npublished: 2020-05-05\nstatements:\n  \
         - {id: d1, speaker: ann, said: 2020-05-03, quote: I was wrong about the door, retracts: [door]}\n  \
         - {id: d2, speaker: ann, said: 2020-05-04, quote: Acme Works did leave it open, asserts: [door]}\n---\n\n\
         \"I was wrong about the door,\" Ann Arbor said. \"Acme Works did leave it open,\" she said.\n",
    );
    let page = words(&folder.site(), DOOR);
    assert!(page.contains("Ann Arbor and Bob Byte are reported as saying"), "{page}");
    assert!(page.contains("1 statement withdrawn, not counted"), "{page}");
    assert!(page.contains("asserted taken back a1") && !page.contains("taken back d2"), "{page}");
    // Where its day is not known, it may have been said before.
    folder.replace("content/sources/later.md", "said: 2020-05-04, ", "");
    let page = words(&folder.site(), DOOR);
    assert!(page.contains("2 statements withdrawn, not counted"), "{page}");
}

#[test]
fn a_replacement_that_is_withheld_leaves_no_trace() {
    for hidden in ["publish: false", "embargo: 2099-01-01"] {
        let mut folder = small();
        folder.head(FIRST, "status: {is: retracted, on: 2020-06-01, replaced_by: fourth}");
        folder.put(
            "content/sources/fourth.md",
            &format!(
                "---\ntitle: Quenched quotations\npublisher: wire\npublished: 2020-06-02\n{hidden}\n---\n\nWords.\n"
            ),
        );
        let site = folder.site();
        site.assert_silent_about(&["fourth", "Quenched"]);
        let mut without = small();
        without.head(FIRST, "status: {is: retracted, on: 2020-06-01}");
        assert_same(&site, &without.site());
    }
}

#[test]
fn a_replacement_that_is_published_is_linked() {
    let mut folder = small();
    folder.head(FIRST, "status: {is: corrected, replaced_by: third}");
    let site = folder.site();
    assert!(words(&site, DOOR).contains("Its place was taken by The Wire, 1 April 2020."));
    assert!(words(&site, "sources/third/index.html").contains("Third"));
    assert!(words(&site, DOOR).contains("Ann Arbor and Bob Byte are reported as saying"));
}

#[test]
fn redacted_words_go_from_notices_and_corrections() {
    let mut folder = small();
    folder.head(FIRST, "redact: [{text: Zanzibar, why: privacy}]");
    folder.head(FIRST, "corrections: [{on: 2020-06-02, was: Zanzibar, now: a town, why: Zanzibar asked, asked_by: Zanzibar}]");
    folder.head(FIRST, "status: {is: retracted, on: 2020-06-01, notice: Zanzibar was meant.}");
    let site = folder.site();
    site.assert_silent_about(&["Zanzibar"]);
    assert!(words(&site, "sources/first/index.html").contains("privacy"));
}

#[test]
fn a_correction_of_a_source_stands_on_its_page_in_the_feed_and_on_the_timeline() {
    let mut folder = small();
    folder.head(
        FIRST,
        "corrections: [{on: 2020-06-02, now: 1 May, why: A misprint, asked_by: a reader}]",
    );
    let site = folder.site();
    let page = words(&site, "sources/first/index.html");
    assert!(page.contains("Words removed.1 MayA misprint. Asked for by a reader."), "{page}");
    assert!(site.text("feed.xml").contains("sources/first/#correction.2020-06-02.1</id>"));
    assert!(site.text("sources/first/index.html").contains("id=\"correction.2020-06-02.1\""));
    assert!(words(&site, "timeline/index.html").contains("A misprint"));
    assert!(words(&site, "index.html").contains("1 correction"));
}

#[test]
fn json_ld_says_what_became_of_a_source_that_is_quoted() {
    let mut folder = small();
    folder.head(
        FIRST,
        "status: {is: corrected, on: 2020-06-01, notice: We name the day., url: \"https://example.org/n\"}",
    );
    let site = folder.site();
    let data = |path: &str| -> serde_json::Value {
        let page = site.text(path);
        let script = page.split("application/ld+json\">").nth(1).unwrap();
        serde_json::from_str(script.split("</script>").next().unwrap()).unwrap()
    };
    let claim = data(DOOR);
    let graph = claim["@graph"].as_array().unwrap();
    let own = &graph[0]["appearance"][0]["isPartOf"]["@id"];
    let work = graph.iter().find(|node| &node["@id"] == own).unwrap();
    assert_eq!(work["creativeWorkStatus"], "Corrected");
    // Why and when stands on the page of the source.
    let stem = FIRST.rsplit('/').next().unwrap().trim_end_matches(".md");
    let work = &data(&format!("sources/{stem}/index.html"))["@graph"][0];
    assert_eq!(work["creativeWorkStatus"], "Corrected");
    assert_eq!(work["correction"][0]["@type"], "CorrectionComment");
    assert_eq!(work["correction"][0]["text"], "We name the day.");
    assert_eq!(work["correction"][0]["datePublished"], "2020-06-01");
    assert_eq!(work["correction"][0]["url"], "https://example.org/n");
}
