//! Drafts and embargoes in the preview: marked for editors, not there for the public's eyes; and the
//! editors' page, which lists what there is to do.

use crate::live::browser::{SURFACE, browser, open};
use crate::live::dossier::Dossier;
use crate::live::program::Program;

/// The repository's dossier with a draft and a page under an embargo.
fn with_drafts() -> Dossier {
    let dossier = Dossier::of_the_repository();
    let page = |title: &str, line: &str| format!("---\ntitle: {title}\n{line}\n---\n\nWords.\n");
    dossier.write("content/pages/draft.md", &page("A plum draft", "publish: false"));
    let embargo = page("A plum embargo", "embargo: 2027-01-01T06:00:00Z");
    dossier.write("content/pages/later.md", &embargo);
    dossier
}

#[test]
fn drafts_and_their_links_are_marked_for_editors() {
    let Some(mut browser) = browser("drafts") else { return };
    let dossier = with_drafts();
    let program = Program::serve(&dossier.root(), &[]);
    open(&mut browser, &program, "draft/");
    let bar = "document.querySelector('casefile-withheld')";
    let words = browser.value(&format!("{bar}.innerText"));
    assert!(words.as_str().unwrap().contains("a draft"), "{words}");
    open(&mut browser, &program, "later/");
    let words = browser.value(&format!("{bar}.innerText"));
    assert!(words.as_str().unwrap().contains("2027-01-01T06:00:00Z"), "{words}");
    // Both are linked at the foot of every page.
    open(&mut browser, &program, "about/");
    let after = |page: &str| {
        format!(
            "getComputedStyle(document.querySelector('footer a[href*=\"{page}/\"]'), '::after').content"
        )
    };
    let until = "'\" withheld: under an embargo until 2027-01-01T06:00:00Z\"'";
    browser.until(&format!("{} === '\" withheld: a draft\"'", after("draft")));
    browser.until(&format!("{} === {until}", after("later")));
    assert_eq!(browser.value(&after("method")), "none");
    // Once it is published, nothing marks it.
    dossier.replace("content/pages/draft.md", "publish: false\n", "order: 9\n");
    browser.until(&format!("{} === 'none'", after("draft")));
    browser.until(&format!("{} === {until}", after("later")));
}

#[test]
fn the_publics_eyes_see_no_draft_and_no_embargo() {
    let dossier = with_drafts();
    let program = Program::serve(&dossier.root(), &["--as", "public"]);
    let home = program.until_got("/", |answer| answer.status == 200);
    assert!(!home.text().contains("plum") && !home.text().contains("casefile-withheld"));
    for page in ["/draft/", "/later/", "/draft/index.html"] {
        let answer = program.get(page);
        assert_eq!(answer.status, 404, "{page}");
        assert!(!answer.text().contains("plum"), "{page}");
    }
    assert!(!program.get("/_casefile/").text().contains("plum"));
    assert!(!program.get("/_casefile/notes").text().contains("plum"));
}

#[test]
fn a_day_shows_what_its_embargo_releases() {
    let dossier = with_drafts();
    for (day, is_out) in [("2026-12-31", false), ("2027-01-02", true)] {
        let program = Program::serve(&dossier.root(), &["--as-of", day]);
        program.until_got("/", |answer| answer.status == 200);
        assert_eq!(program.get("/later/").status == 200, is_out, "{day}");
        assert_eq!(program.get("/draft/").status, 404, "{day}");
    }
    // For editors it is there all along, and marked until that day.
    for (day, is_marked) in [("2026-12-31", true), ("2027-01-02", false)] {
        let program = Program::serve(&dossier.root(), &["--as", "editors", "--as-of", day]);
        let page = program.until_got("/later/", |answer| answer.status == 200);
        assert_eq!(page.text().contains("under an embargo"), is_marked, "{day}");
    }
}

#[test]
fn an_instant_in_the_environment_releases_nothing() {
    let dossier = with_drafts();
    let epoch = [("SOURCE_DATE_EPOCH", "32503680000")];
    let program = Program::serve_within(&dossier.root(), &epoch, &["--as", "public"]);
    program.until_got("/", |answer| answer.status == 200);
    assert_eq!(program.get("/later/").status, 404);
    let program = Program::serve_within(&dossier.root(), &epoch, &[]);
    let page = program.until_got("/later/", |answer| answer.status == 200);
    assert!(page.text().contains("under an embargo"));
}

#[test]
fn the_editors_page_lists_what_there_is_to_do() {
    let Some(mut browser) = browser("desk") else { return };
    let dossier = with_drafts();
    dossier.write("content/actors/nobody-else.md", "---\nname: Nobody Else\nkind: person\n---\n");
    let program = Program::serve(&dossier.root(), &[]);
    open(&mut browser, &program, "_casefile/");
    let section = |id: &str| format!("document.getElementById('{id}').parentElement.innerText");
    let text = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let found = text(browser.value(&section("found")));
    assert!(
        found.contains("orphan") && found.contains("content/actors/nobody-else.md:"),
        "{found}"
    );
    let withheld = text(browser.value(&section("withheld")));
    assert!(withheld.contains("draft") && withheld.contains("2027-01-01T06:00:00Z"), "{withheld}");
    let unknown = text(browser.value(&section("unknown")));
    assert!(unknown.contains("collected.on") && unknown.contains("url"), "{unknown}");
    let uncited = text(browser.value(&section("uncited")));
    assert!(uncited.contains("uncited") || uncited.contains("None"), "{uncited}");
    // A quotation that no statement cites; the page follows.
    let source = "content/sources/plum.md";
    dossier.write(
        source,
        "---\ntitle: Plum\npublisher: tass\npublished: 2016-01-01\n---\n\n\"Nobody cites these words of a plum,\" he said.\n",
    );
    browser.until(&format!(
        "document.readyState === 'complete' && {}.includes({source:?})",
        section("uncited")
    ));
    let uncited = text(browser.value(&section("uncited")));
    assert!(uncited.contains("Nobody cites these words"), "{uncited}");
    // Its links lead into the site.
    let link = text(
        browser.value("document.querySelector('#withheld').parentElement.querySelector('a').href"),
    );
    let path = link.strip_prefix(program.url().as_str()).unwrap();
    assert_eq!(program.get(&format!("/{path}")).status, 200, "{link}");
    // An error is listed, too, and the rest stays.
    dossier.replace("content/actors/turkey.md", "kind: state", "kind: stat");
    browser.until(&format!(
        "document.readyState === 'complete' && {SURFACE} !== null && {}.includes('bad-value')",
        section("found")
    ));
}

/// A source of which one statement is a draft, and another under an embargo.
const STORY: &str = "---\ntitle: A plum\npublisher: wire\npublished: 2021-02-04\nstatements:\n  \
    - id: s1\n    speaker: ann\n    quote: it was ripe\n    asserts: [claim]\n  \
    - id: s2\n    speaker: ann\n    quote: it was sold\n    asserts: [claim]\n    publish: false\n  \
    - id: s3\n    speaker: bo\n    quote: nobody paid\n    asserts: [claim]\n    embargo: 2027-01-01\n---\n\n\
    \"I say it was ripe,\" Ann Orchard said. \"I say it was sold,\" she said. \"I say nobody paid,\" Bo Lind said.\n";

#[test]
fn a_single_withheld_statement_is_marked_wherever_editors_see_it() {
    let dossier = Dossier::with(&crate::folder::Folder::of([
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        ("content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n"),
        ("content/actors/bo.md", "---\nname: Bo Lind\nkind: person\n---\n"),
        (
            "content/allegations/claim.md",
            "---\ntitle: That the plum was sold\naccused: none\nadded: 2021-03-01\n---\n",
        ),
        ("content/sources/story.md", STORY),
    ]));
    let program = Program::serve(&dossier.root(), &[]);
    let draft = "story#s2 (a draft)";
    let later = "story#s3 (under an embargo until 2027-01-01T00:00:00Z)";
    let (second, third) =
        ("../../sources/story/index.html#s2", "../../sources/story/index.html#s3");
    for (path, links) in [
        ("/sources/story/", vec!["#s2", "#n-s2", "#s3", "#n-s3"]),
        ("/allegations/claim/", vec![second, third]),
        ("/actors/ann/", vec![second]),
        ("/actors/bo/", vec![third]),
        ("/actors/wire/", vec![]),
    ] {
        let page = program.until_got(path, |answer| answer.status == 200).text();
        // Of what stands on the page itself its banner tells, of all else its links.
        let (page, added) = page.split_once("<casefile-withheld").unwrap();
        for mark in [draft, later] {
            assert_eq!(added.contains(mark), path == "/sources/story/", "{path}: {added}");
        }
        let (page, styles) = page.rsplit_once("href=\"/_casefile/withheld.css").unwrap();
        let styles = format!("/_casefile/withheld.css{}", styles.split('"').next().unwrap());
        let styles = program.get(&styles).text();
        for link in &links {
            assert!(page.contains(&format!("href=\"{link}\"")), "{path} {link}");
            assert!(styles.contains(&format!("[href=\"{link}\"]")), "{path} {link}: {styles}");
        }
        for other in [second, third] {
            assert_eq!(page.contains(other), links.contains(&other), "{path}");
        }
        assert!(!styles.contains("#s1\"]"), "{path}");
        // Whoever has no token sees neither the statements nor a mark.
        let public = program.ask(path, None).text();
        assert!(!public.contains("casefile-withheld") && !public.contains("s2"), "{path}");
    }
    let desk = program.get("/_casefile/").text();
    assert!(desk.contains("story#s2") && desk.contains("sources/story/index.html#s3"), "{desk}");
    assert_eq!(desk.matches(">story#s2<").count(), 1, "{desk}");
}
