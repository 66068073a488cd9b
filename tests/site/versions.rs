//! Which version a dossier is, and of which day: a function of what is released, and of nothing else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use casefile::edition::Audience;
use casefile::{Options, Pipeline};
use casefile_words::Day;

use crate::folder::Folder;

const STORY: &str = "content/sources/story.md";
const DOOR: &str = "content/allegations/door.md";
const SECRET: &str = "content/allegations/secret.md";

fn small() -> Folder {
    Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/cy.md", "---\nname: Cy Young\nkind: person\n---\n"),
        (DOOR, "---\ntitle: That the door stood open\naccused: none\nadded: 2021-03-01\n---\n"),
        (
            STORY,
            "---\ntitle: A story\npublisher: unknown\npublished: 2020-05-01\nstatements:\n  \
             - {id: a1, speaker: ann, quote: The door stood open, asserts: [door]}\n---\n\n\
             \"The door stood open,\" Ann Arbor said. Cy Young waited.\n",
        ),
    ])
}

fn with_secrets() -> Folder {
    let mut folder = small();
    folder.put(
        SECRET,
        "---\ntitle: That it rained\naccused: none\nadded: 2024-01-01\npublish: false\n---\n",
    );
    let hidden = "asserts: [door, {allegation: secret, words: door, note: So wet}]}\n  - {id: a2, speaker: ann, quote: waited, publish: false}\n";
    folder.replace(STORY, "asserts: [door]}\n", hidden);
    folder.replace(
        DOOR,
        "added: 2021-03-01\n",
        "added: 2021-03-01\nrelations:\n  - {type: narrows, to: secret, because: So dry}\n",
    );
    folder
}

/// The version, and the day of which the dossier is.
fn state(folder: &Folder, options: Options) -> (String, Option<String>) {
    let edition = Pipeline::new(options).made(&folder.workspace()).site.edition;
    let day = edition.as_of().map(|day| day.as_str().to_owned());
    (edition.version().to_owned(), day)
}

fn public(folder: &Folder) -> (String, Option<String>) {
    state(folder, Options::default())
}

#[test]
fn what_is_withheld_changes_neither_the_version_nor_the_day() {
    let (version, day) = public(&small());
    assert_eq!((version.len(), day.as_deref()), (10, Some("2021-03-01")));
    assert_eq!(public(&with_secrets()), (version.clone(), day));
    let editors = Options { audience: Audience::Editors, ..Options::default() };
    assert_ne!(state(&with_secrets(), editors).0, version);
}

#[test]
fn who_a_minor_is_changes_no_version() {
    let minor = |id: &str, name: &str| {
        let mut folder = small();
        folder.0.remove("content/actors/cy.md");
        let path = format!("content/actors/{id}.md");
        folder.put(&path, &format!("---\nname: {name}\nkind: person\nminor: true\n---\n"));
        folder.replace(STORY, "Cy Young", name);
        public(&folder)
    };
    assert_eq!(minor("pupil-1", "Dee Dale"), minor("pupil-2", "Eve Elm"));
}

#[test]
fn any_word_that_readers_see_changes_the_version_and_what_they_do_not_see_does_not() {
    let before = public(&small());
    for (path, from, to) in [
        (STORY, "title: A story", "title: Another story"),
        (STORY, "Cy Young waited", "Cy Young waited there"),
        (STORY, "id: a1", "id: a9"),
        ("content/actors/ann.md", "kind: person", "kind: organization"),
        ("site.yaml", "A dossier", "The dossier"),
    ] {
        let mut folder = small();
        folder.replace(path, from, to);
        assert_ne!(public(&folder).0, before.0, "{to}");
    }
    let mut folder = small();
    folder.replace("site.yaml", "https://example.org/d/", "https://example.net/");
    folder.replace(STORY, "Cy Young waited.", "Cy Young waited. <!-- so they say -->");
    folder.head(STORY, "allow: [{rule: orphan, why: for a test}]");
    assert_eq!(public(&folder), before);
}

#[test]
fn the_day_is_that_of_the_newest_change_or_the_one_that_is_asked_for() {
    let mut folder = small();
    folder.head(STORY, "corrections: [{on: 2022-02-03, was: one, now: two, why: a slip}]");
    assert_eq!(public(&folder).1.as_deref(), Some("2022-02-03"));
    let as_of = Some(Day { year: 2026, month: 1, day: 5 });
    let (version, day) = state(&folder, Options { as_of, ..Options::default() });
    assert_eq!((version, day.as_deref()), (public(&folder).0, Some("2026-01-05")));
    let site = folder.site();
    assert!(site.text("sources/story/index.html").contains("as of 3 February 2022"));
    folder.replace("content/allegations/door.md", "added: 2021-03-01\n", "");
    folder.replace(STORY, "corrections: [{on: 2022-02-03, was: one, now: two, why: a slip}]\n", "");
    assert_eq!(public(&folder).1, None);
    assert!(!folder.site().text("sources/story/index.html").contains("as of"));
}
