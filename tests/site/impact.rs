//! What changes if something goes: on small dossiers where each count is known, and on the repository's.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::{Folder, errors, lines};
use casefile::impact::{AllegationChange, Impact, Removal, human};
use serde_json::json;

/// Two outlets, two speakers of two bodies, one allegation, one denial.
fn small() -> Folder {
    Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\nspeaks_for: north\n---\n"),
        ("content/actors/bob.md", "---\nname: Bob Byte\nkind: person\nspeaks_for: south\n---\n"),
        ("content/actors/cy.md", "---\nname: Cy Case\nkind: person\n---\n"),
        ("content/actors/north.md", "---\nname: North\nkind: state\n---\n"),
        ("content/actors/south.md", "---\nname: South\nkind: state\n---\n"),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        ("content/actors/post.md", "---\nname: The Post\nkind: media\n---\n"),
        (
            "content/allegations/door-open.md",
            "---\ntitle: That Cy Case left the door open\naccused: [cy]\nresponses:\n  \
             - {by: cy, kind: denial, statement: \"second#c1\"}\n---\n\nSee [a1](source:first#a1).\n",
        ),
        (
            "content/allegations/door-wide.md",
            "---\ntitle: That the door stood wide\naccused: none\nrelations:\n  \
             - {type: narrows, to: door-open}\n---\n",
        ),
        (
            "content/sources/first.md",
            "---\ntitle: First\npublisher: wire\npublished: 2020-05-01\nstatements:\n  \
             - {id: a1, speaker: ann, quote: Cy Case left the door open, asserts: [door-open]}\n  \
             - {id: a2, speaker: ann, quote: It stood wide, asserts: [door-wide]}\n---\n\n\
             \"Cy Case left the door open. It stood wide,\" Ann Arbor said.\n",
        ),
        (
            "content/sources/second.md",
            "---\ntitle: Second\npublisher: post\npublished: 2020-05-02\nstatements:\n  \
             - {id: b1, speaker: bob, to: [ann], quote: Cy Case left it open, asserts: [door-open]}\n  \
             - {id: c1, speaker: cy, quote: I did not, denies: [door-open], cites: {statement: \"first#a2\"}}\n\
             ---\n\n\"Cy Case left it open,\" Bob Byte told Ann Arbor. \"I did not,\" Cy Case said.\n",
        ),
        ("content/pages/about.md", "---\ntitle: About\n---\n\nIt began with [[ann]].\n"),
    ])
}

fn impact(folder: &Folder, item: &str) -> Impact {
    casefile::impact(&folder.workspace(), item, Removal::Removed).unwrap()
}

fn allegation<'a>(impact: &'a Impact, id: &str) -> &'a AllegationChange {
    impact
        .allegations
        .iter()
        .find(|change| change.id == id)
        .unwrap_or_else(|| panic!("`{id}` is not among {:?}", impact.allegations))
}

/// References as `FROM KEY FILE:LINE`.
fn references(impact: &Impact) -> Vec<String> {
    let shown = impact.references.iter().map(|one| {
        let file = one.file.strip_prefix("content/").unwrap();
        format!("{} {} {file}:{}", one.from, one.key, one.line)
    });
    shown.collect()
}

#[test]
fn the_small_dossier_is_sound() {
    let found = small().check();
    let errors = errors(&found);
    assert!(errors.is_empty(), "{}", lines(&errors));
}

#[test]
fn a_statement_that_goes_takes_an_origin_along() {
    let impact = impact(&small(), "second#b1");
    assert_eq!((impact.counts.before.statements, impact.counts.after.statements), (4, 3));
    let [change] = impact.allegations.as_slice() else { panic!("{:?}", impact.allegations) };
    let after = change.after.as_ref().unwrap();
    assert_eq!((change.before.support, after.support), ("corroborated", "alleged"));
    assert_eq!((change.before.rests.origins, after.rests.origins), (2, 1));
    assert_eq!(after.rests.speakers, ["ann".to_owned()].into());
    assert_eq!(after.rests.principals, ["north".to_owned()].into());
    assert_eq!(after.rests.outlets, ["wire".to_owned()].into());
    assert_eq!(after.contest, "denied");
    assert!(!change.loses_support);
    assert_eq!(impact.references, []);
    assert!(impact.pages.vanish.is_empty());
    for page in ["/", "/sources/second/", "/actors/bob/", "/allegations/door-open/"] {
        assert!(impact.pages.change.iter().any(|own| own == page), "{page}: {:?}", impact.pages);
    }
    assert!(!impact.pages.change.contains(&"/allegations/door-wide/".to_owned()));
}

#[test]
fn a_reply_that_goes_leaves_its_response_without_a_place() {
    let impact = impact(&small(), "second#c1");
    let change = allegation(&impact, "door-open");
    let after = change.after.as_ref().unwrap();
    assert_eq!((change.before.contest, after.contest), ("denied", "uncontested"));
    assert_eq!(change.before.replied, ["cy".to_owned()].into());
    assert!(after.replied.is_empty());
    assert_eq!(references(&impact), ["door-open responses allegations/door-open.md:5"]);
}

#[test]
fn a_source_takes_its_statements_along() {
    let impact = impact(&small(), "first");
    let falls: Vec<&str> = impact.statements.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(falls, ["first#a1", "first#a2"]);
    let wide = allegation(&impact, "door-wide");
    assert!(wide.loses_support);
    assert_eq!(wide.after.as_ref().unwrap().rests.speakers.len(), 0);
    assert!(!allegation(&impact, "door-open").loses_support);
    assert_eq!(
        references(&impact),
        ["door-open body allegations/door-open.md:8", "second#c1 cites sources/second.md:7",]
    );
    assert_eq!(impact.references[1].written, "first#a2");
    assert_eq!(impact.pages.vanish, ["/sources/first/", "/sources/first/card.html"]);
}

#[test]
fn an_actor_takes_along_what_it_speaks_and_leaves_nobody_independent() {
    let impact = impact(&small(), "ann");
    let falls: Vec<&str> = impact.statements.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(falls, ["first#a1", "first#a2"]);
    assert_eq!(impact.pages.vanish, ["/actors/ann/", "/actors/ann/card.html"]);
    let found = references(&impact);
    assert!(found.contains(&"about body pages/about.md:5".to_owned()), "{found:?}");
    assert!(found.contains(&"second#b1 to sources/second.md:6".to_owned()), "{found:?}");
    assert!(found.contains(&"second#c1 cites sources/second.md:7".to_owned()), "{found:?}");

    let mut folder = small();
    folder.replace("content/actors/bob.md", "speaks_for: south", "speaks_for: north");
    folder.head("content/actors/cy.md", "roles: [{title: minister, of: north}]");
    folder.head("content/sources/first.md", "rights: {holder: north}");
    let state = casefile::impact(&folder.workspace(), "north", Removal::Removed).unwrap();
    let change = allegation(&state, "door-open");
    let after = change.after.as_ref().unwrap();
    assert_eq!((change.before.rests.origins, after.rests.origins), (1, 1));
    assert_eq!((change.before.support, after.support), ("alleged", "alleged"));
    assert!(after.rests.has_unknown_principal && after.rests.principals.is_empty());
    assert_eq!(
        references(&state),
        [
            "ann speaks_for actors/ann.md:4",
            "bob speaks_for actors/bob.md:4",
            "cy roles actors/cy.md:2",
            "first rights sources/first.md:2",
        ]
    );
}

#[test]
fn an_allegation_that_goes_changes_no_other_standing() {
    let impact = impact(&small(), "door-open");
    let [change] = impact.allegations.as_slice() else { panic!("{:?}", impact.allegations) };
    assert_eq!((change.id.as_str(), &change.after), ("door-open", &None));
    assert_eq!(
        references(&impact),
        [
            "door-wide relations allegations/door-wide.md:5",
            "first#a1 asserts sources/first.md:6",
            "second#b1 asserts sources/second.md:6",
            "second#c1 denies sources/second.md:7",
        ]
    );
    assert_eq!(
        impact.pages.vanish,
        [
            "/allegations/door-open/",
            "/allegations/door-open/card.html",
            "/allegations/door-open/network/",
        ]
    );
}

#[test]
fn nothing_changes_without_a_page_that_nothing_needs() {
    let impact = impact(&small(), "about");
    assert_eq!((impact.item.kind, impact.allegations.len()), ("page", 0));
    assert_eq!(impact.overall.before, impact.overall.after);
    assert_eq!(impact.pages.vanish, ["/about/"]);
}

#[test]
fn ids_made_of_words_stay_when_one_before_them_goes() {
    let mut folder = small();
    folder.put(
        "content/sources/third.md",
        "---\ntitle: Third\npublisher: wire\npublished: 2020-05-03\nstatements:\n  \
         - {speaker: ann, quote: He did, occurrence: 1}\n  - {speaker: ann, quote: He did, occurrence: 2}\n\
         ---\n\n\"He did,\" she said. \"He did,\" she said again.\n",
    );
    let all = casefile::impact(&folder.workspace(), "third", Removal::Removed).unwrap();
    let [first, second] = all.statements.as_slice() else { panic!("{:?}", all.statements) };
    folder.put(
        "content/pages/about.md",
        &format!(
            "---\ntitle: About\n---\n\n[it]({0}) [again](source:{1})\n",
            "source:first#a1", second.id
        ),
    );
    let impact = casefile::impact(&folder.workspace(), &first.id, Removal::Removed).unwrap();
    assert_eq!(references(&impact), Vec::<String>::new());
}

fn retracted(folder: &Folder, item: &str) -> Impact {
    casefile::impact(&folder.workspace(), item, Removal::Retracted).unwrap()
}

/// Findings as `RULE FILE:LINE`.
fn findings(impact: &Impact) -> Vec<String> {
    let shown = impact.findings.iter().map(|one| {
        format!("{} {}:{}", one.rule, one.file.strip_prefix("content/").unwrap(), one.line)
    });
    shown.collect()
}

#[test]
fn a_retracted_source_stays_and_leaves_what_rests_on_it_alone_without_support() {
    let impact = retracted(&small(), "first");
    assert_eq!(impact.counts.before, impact.counts.after);
    assert_eq!((impact.statements.len(), impact.references.len()), (2, 0));
    assert!(impact.pages.vanish.is_empty());
    assert!(impact.pages.change.contains(&"/sources/first/".to_owned()));
    assert!(allegation(&impact, "door-wide").loses_support);
    assert!(!allegation(&impact, "door-open").loses_support);
    assert_eq!(findings(&impact), ["retracted-support allegations/door-wide.md:2"]);
    let words = human::render(&impact);
    assert!(
        words.starts_with("if source `first` is retracted: First\n\nstatements that"),
        "{words}"
    );
    assert!(words.contains("error[retracted-support]"), "{words}");
}

#[test]
fn a_statement_is_taken_back_by_its_speaker() {
    let impact = retracted(&small(), "first#a2");
    assert_eq!((impact.counts.before.statements, impact.counts.after.statements), (4, 5));
    let [change] = impact.allegations.as_slice() else { panic!("{:?}", impact.allegations) };
    let after = change.after.as_ref().unwrap();
    assert_eq!((change.before.support, after.support), ("alleged", "withdrawn"));
    assert_eq!((change.before.contest, after.contest), ("uncontested", "disputed"));
    assert!(impact.pages.change.contains(&"/allegations/door-wide/".to_owned()));
    assert_eq!(findings(&impact), Vec::<String>::new());
    let words = human::render(&impact);
    assert!(words.contains("contested by: 0 → 1 (with the taking back of first#a2)"), "{words}");
    // A denial supports nothing that could be taken back.
    assert_eq!(retracted(&small(), "second#c1").counts.after.statements, 4);
}

#[test]
fn an_actor_takes_back_all_that_it_said() {
    let impact = retracted(&small(), "ann");
    assert_eq!((impact.counts.before.statements, impact.counts.after.statements), (4, 6));
    let open = allegation(&impact, "door-open").after.as_ref().unwrap();
    // What is taken back counts for nothing: one speaker is left, and one origin.
    assert_eq!((open.support, open.rests.speakers.len()), ("alleged", 1));
    assert_eq!(open.withdrawn, ["first#a1".to_owned()].into());
    assert_eq!(allegation(&impact, "door-wide").after.as_ref().unwrap().support, "withdrawn");
    for nobody in ["door-open", "about"] {
        assert!(casefile::impact(&small().workspace(), nobody, Removal::Retracted).is_err());
    }
}

#[test]
fn what_check_would_find_without_the_item_is_said() {
    let gone = impact(&small(), "first");
    assert_eq!(
        findings(&gone),
        ["orphan actors/wire.md:2", "unsupported-allegation allegations/door-wide.md:2"]
    );
    assert_eq!(findings(&impact(&small(), "second#b1")), Vec::<String>::new());
    // The place of a finding in a statement is the one in the file as it is.
    let mut folder = small();
    folder.replace(
        "content/sources/second.md",
        "cites:",
        "said: {date: 2020-05-02, printed: yesterday}, cites:",
    );
    let before = folder.check();
    assert!(before.iter().any(|one| one.diagnostic.rule == "relative-date-anchor"));
    assert_eq!(findings(&impact(&folder, "second#b1")), Vec::<String>::new());
}

#[test]
fn a_day_that_counts_from_what_goes_is_not_known_and_its_pages_change() {
    let mut folder = small();
    let source = "content/sources/second.md";
    folder.replace(
        source,
        "{id: c1, ",
        "{id: c1, said: {date: 2020-05-02, relative_to: \"first#a2\"}, ",
    );
    let impact = impact(&folder, "first#a2");
    assert!(references(&impact).contains(&"second#c1 said sources/second.md:7".to_owned()));
    for page in ["/sources/second/", "/actors/cy/", "/timeline/"] {
        assert!(impact.pages.change.iter().any(|own| own == page), "{page}: {:?}", impact.pages);
    }
}

#[test]
fn what_is_not_there_is_suggested() {
    let workspace = small().workspace();
    let unfound = |item: &str| {
        let unfound = casefile::impact(&workspace, item, Removal::Removed).unwrap_err();
        (unfound.message, unfound.hint)
    };
    let pair = |message: &str, hint: &str| (message.to_owned(), hint.to_owned());
    assert_eq!(unfound("frist"), pair("there is no entity `frist`", "did you mean `first`?"));
    assert_eq!(unfound("frist#a1"), pair("there is no entity `frist`", "did you mean `first#a1`?"));
    assert_eq!(unfound("first#a9").0, "`first` has no statement `a9`");
    assert_eq!(unfound("ann#a1").0, "`ann` is no source: it has no statements");
    assert_eq!(
        unfound("first#zzzz").1,
        "its statements are `a1` (Cy Case left the door open), `a2` (It stood wide)"
    );
    for odd in ["", "#", "#a1", "first#", "é#é", "a#b#c"] {
        assert!(casefile::impact(&workspace, odd, Removal::Removed).is_err(), "{odd}");
    }
}

#[test]
fn in_the_dossier_of_the_repository_a_statement_that_supports_goes() {
    let folder = Folder::of_the_repository();
    let impact = impact(&folder, "tass-2015-12-03-ivanov#b11a");
    let change = allegation(&impact, "turkey-buys-is-oil");
    // Who supports it beside one who says it is not among those on whom it rests, before or after.
    assert_eq!(change.before.rests.speakers.iter().collect::<Vec<_>>(), ["sergey-ivanov"]);
    assert_eq!(change.after.as_ref().unwrap().rests, change.before.rests);
    assert!(!change.loses_support);
    let body = impact.references.iter().find(|one| one.key == "body").unwrap();
    assert_eq!(body.from, "turkey-buys-is-oil");
    let text = folder.text("content/allegations/turkey-buys-is-oil.md");
    assert!(text.lines().nth(body.line - 1).unwrap().contains("#b11a"));
}

#[test]
fn in_the_dossier_of_the_repository_a_statement_that_another_speaks_of_goes() {
    let folder = Folder::of_the_repository();
    let impact = impact(&folder, "tass-2015-12-03-ivanov#b15");
    let counted = impact.references.iter().find(|one| one.key == "said").unwrap();
    assert_eq!(counted.written, "tass-2015-12-03-ivanov#b15");
    let text = folder.text("content/sources/tass-2015-12-03-ivanov.md");
    assert!(
        text.lines()
            .nth(counted.line - 1)
            .unwrap()
            .contains("relative_to: tass-2015-12-03-ivanov#b15")
    );
    let interpreted = self::impact(&folder, "tass-2015-12-03-ivanov#b09");
    let relation = interpreted.references.iter().find(|one| one.key == "relations").unwrap();
    assert_eq!((relation.from.as_str(), relation.kind), ("putin-meant-turkey", "allegation"));
}

#[test]
fn anything_of_the_dossier_can_go_and_both_forms_say_so() {
    let folder = Folder::of_the_repository();
    let workspace = folder.workspace();
    let ids = folder.0.keys().filter(|path| path.ends_with(".md") && !path.contains("originals"));
    for id in ids.map(|path| path.rsplit('/').next().unwrap().trim_end_matches(".md")) {
        let impact = casefile::impact(&workspace, id, Removal::Removed).unwrap();
        let words = human::render(&impact);
        assert!(words.contains(&format!("`{id}` goes")), "{words}");
        let data = serde_json::to_value(&impact).unwrap();
        assert_eq!(data["item"]["id"], json!(id));
        assert!(!impact.pages.vanish.is_empty() || id == "index", "{id}");
        for allegation in &impact.allegations {
            assert!(allegation.after.is_some() || allegation.id == id, "{id}: {}", allegation.id);
        }
    }
}
