//! Clippings and content of sites, as drafts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::{ImportHints, read};

#[test]
fn a_clipping_says_in_its_front_matter_what_it_is() {
    let text = "---\ntitle: Pilots speak out\nauthor: \"[[Ann Mayor]]\"\nsource: https://gazette.example.org/p\npublished: 2023-09-29\ntags: [clippings]\n---\nThe toll was *kept*, says [[people/bo|Bo Pilot]]. See [the book](https://example.org).\n\n- one\n- two\n";
    let draft = read("x.md", text.as_bytes(), &ImportHints::default()).unwrap().draft;
    assert_eq!(draft.title.as_deref(), Some("Pilots speak out"));
    assert_eq!(draft.authors, Some(vec!["Ann Mayor".to_owned()]));
    assert_eq!(draft.published.date.as_deref(), Some("2023-09-29"));
    assert_eq!(draft.url.as_deref(), Some("https://gazette.example.org/p"));
    assert_eq!(draft.body.len(), 2);
    assert!(
        draft.body[0].words().starts_with("The toll was *kept*, says Bo Pilot. See [the book]")
    );
    assert!(draft.remarks.iter().any(|own| own.words.starts_with("`tags` of the front matter")));
}

#[test]
fn content_of_a_site_says_what_is_left_to_decide() {
    let text = "+++\ntitle = \"Pilots\"\ndraft = true\npath = \"toll\"\n[extra]\nauthor = \"Bo Pilot\"\ncomments = true\n+++\nThe toll {{ a(b=1) }} was kept, says [[Bo]].\n";
    let draft =
        read("2020-05-04-toll.fr.md", text.as_bytes(), &ImportHints::default()).unwrap().draft;
    assert_eq!(draft.published.date.as_deref(), Some("2020-05-04"));
    assert_eq!(draft.language.as_deref(), Some("fr"));
    assert_eq!(draft.authors, Some(vec!["Bo Pilot".to_owned()]));
    let open: Vec<&str> = draft.open.iter().copied().collect();
    assert_eq!(open, ["called drafts", "with links by name", "with short codes"]);
    let is_said = |words: &str| draft.remarks.iter().any(|own| own.words.contains(words));
    assert!(is_said("calls it a draft") && is_said("gives `toll`, which is not all of it"));
    assert!(is_said("`extra` of the front matter: `{\"comments\":true}`"));
}

#[test]
fn a_footnote_keeps_its_words_and_gets_no_others() {
    let text =
        "---\nauthor:\n  - name: Ann Mayor\n---\n# Toll\n\nIt was kept[^a].\n\n[^a]: A note.\n";
    let draft = read("x.md", text.as_bytes(), &ImportHints::default()).unwrap().draft;
    let words: Vec<&str> = draft.body.iter().map(crate::DraftBlock::words).collect();
    assert_eq!(words, ["It was kept[^1].", "[^1]: A note."]);
    assert_eq!(draft.authors, Some(vec!["Ann Mayor".to_owned()]));
}

#[test]
fn front_matter_in_toml_is_read_as_such() {
    let text = "+++\ntitle = \"Pilots\"\ndate = 2020-05-04\n+++\nThe toll was kept.\n";
    let draft = read("x.md", text.as_bytes(), &ImportHints::default()).unwrap().draft;
    assert_eq!(draft.title.as_deref(), Some("Pilots"));
    assert_eq!(draft.published.date.as_deref(), Some("2020-05-04"));
}
