//! Nothing withheld, embargoed or redacted is in any byte of a site: no name, title, word or id of it,
//! in no page, listing, count, timeline, feed or map.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "the dice that tests share can measure time")]

mod existence;
mod minors;
mod persons;

use crate::folder::{Folder, errors, lines};
use casefile::edition::Audience;

/// A dossier whose parts bear words that occur nowhere else: each of `quince`, `medlar`, `damson`,
/// `bullace` and `sloe` belongs to one entity and its file.
fn orchard() -> Folder {
    Folder::of([
        (
            "content/sources/quince-story.md",
            "---\ntitle: The quince headline\npublisher: wire\npublished: 2021-02-03\n\
             deck: A quince deck\nstatements:\n  - id: quince-statement\n    speaker: ann\n    \
             quote: the quince was ripe\n    asserts: [medlar-claim]\n---\n\n\
             \"I say the quince was ripe,\" Ann Orchard said of Damson Farm.\n",
        ),
        (
            "content/sources/plain-story.md",
            "---\ntitle: A headline\npublisher: wire\npublished: 2021-02-04\nstatements:\n  \
             - id: p1\n    speaker: ann\n    quote: it was ripe\n    asserts: [medlar-claim, plain-claim]\n---\n\n\
             \"I say it was ripe,\" Ann Orchard said of Damson Farm. The hedge held one sloe tree.\n",
        ),
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        ("content/actors/ann.md", "---\nname: Ann Orchard\nkind: person\n---\n"),
        (
            "content/actors/damson-farm.md",
            "---\nname: Damson Farm\nkind: organization\n---\n\nGrows things.\n",
        ),
        (
            "content/allegations/medlar-claim.md",
            "---\ntitle: That the medlar was stolen\naccused: none\nadded: 2021-03-01\n\
             open_questions: [Which medlar?]\n---\n",
        ),
        (
            "content/allegations/plain-claim.md",
            "---\ntitle: That the fruit was sold\naccused: none\nadded: 2021-03-02\n---\n",
        ),
        ("content/pages/bullace.md", "---\ntitle: On the bullace\n---\n\nA bullace.\n"),
    ])
}

/// The file of each part, what to write into its front matter, and the words that must then be gone.
const PARTS: [(&str, &[&str]); 4] = [
    ("content/sources/quince-story.md", &["quince"]),
    ("content/actors/damson-farm.md", &["damson-farm", "grows things"]),
    ("content/allegations/medlar-claim.md", &["medlar"]),
    ("content/pages/bullace.md", &["bullace"]),
];

#[test]
fn everything_is_shown_where_nothing_is_withheld() {
    let site = orchard().site();
    let all: String =
        site.own().map(|(_, bytes)| String::from_utf8_lossy(bytes).to_lowercase()).collect();
    for (_, words) in PARTS {
        for word in words {
            assert!(all.contains(word), "`{word}` is nowhere");
        }
    }
}

#[test]
fn what_is_not_to_be_published_is_nowhere() {
    for (path, words) in PARTS {
        let mut folder = orchard();
        folder.head(path, "publish: false");
        let (built, site) = folder.build(Audience::Public(None));
        let found = lines(&errors(&built.diagnostics));
        assert!(built.outputs.is_some(), "{path}: {found}");
        site.assert_silent_about(words);
    }
}

#[test]
fn an_embargo_passes_by_a_named_instant_only() {
    let instant = |text: &str| Some(text.parse().unwrap());
    for (path, words) in PARTS {
        let mut folder = orchard();
        folder.head(path, "embargo: 2027-01-01T06:00:00Z");
        for closed in [None, instant("2027-01-01T05:59:59Z"), instant("1990-01-01T00:00:00Z")] {
            folder.site_for(Audience::Public(closed)).assert_silent_about(words);
        }
        let open = orchard().site();
        for passed in ["2027-01-01T06:00:00Z", "2027-01-01T07:00:00+01:00", "2100-01-01T00:00:00Z"]
        {
            let site = folder.site_for(Audience::Public(instant(passed)));
            assert_eq!(site.0.len(), open.0.len(), "{path} at {passed}");
            assert_eq!(site, open, "{path} at {passed}");
        }
        assert_eq!(folder.site_for(Audience::Editors).0.len(), open.0.len(), "{path}");
    }
}

#[test]
fn a_reference_to_what_is_withheld_is_an_error_or_words_without_a_link() {
    let mut folder = orchard();
    folder.put(
        "content/pages/about.md",
        "---\ntitle: About\n---\n\nSee [the claim](allegation:medlar-claim).\n",
    );
    folder.head("content/allegations/medlar-claim.md", "publish: false");
    let (built, site) = folder.build(Audience::Public(None));
    if built.outputs.is_some() {
        site.assert_silent_about(&["medlar"]);
    } else {
        assert!(built.diagnostics.iter().any(|one| one.diagnostic.rule == "withheld-reference"));
        assert!(site.0.is_empty());
    }
}

#[test]
fn redacted_words_are_nowhere_and_a_block_of_one_width_stands_there() {
    let mut folder = orchard();
    folder.replace(
        "content/sources/plain-story.md",
        "publisher: wire\n",
        "publisher: wire\nredact: [{text: one sloe tree, why: a place}, {text: was ripe, why: another}]\n",
    );
    let site = folder.site();
    let page = site.text("sources/plain-story/index.html");
    assert!(page.contains("█████ [a place]") && page.contains("█████ [another]"), "{page}");
    site.assert_silent_about(&["sloe"]);
    // The words of the statement are shown on other pages, too, without those blotted out.
    let allegation = site.text("allegations/plain-claim/index.html");
    assert!(allegation.contains("[another]"), "{allegation}");
    assert!(!page.contains("it was ripe") && !allegation.contains("“it was ripe"), "{allegation}");
}

#[test]
fn words_in_values_that_are_no_text_keep_nothing_from_being_blotted_out() {
    let mut folder = orchard();
    folder.replace(
        "content/sources/plain-story.md",
        "publisher: wire\n",
        "publisher: wire\ndeck: What Sorrel saw\nurl: https://example.org/sorrel\n\
         redact: [{text: Sorrel, why: a name}, {text: sorrel, why: a name}]\n",
    );
    let site = folder.site();
    let page = site.text("sources/plain-story/index.html");
    assert!(page.contains("█████ [a name]</span> saw"), "{page}");
    site.assert_silent_about(&["sorrel"]);
    // A day is no text, in which nothing can be blotted out: that is told, and nothing is published.
    folder.replace(
        "content/sources/plain-story.md",
        "{text: sorrel, why: a name}",
        "{text: \"2021\", why: a year}",
    );
    let (built, _) = folder.build(Audience::Public(None));
    assert!(built.outputs.is_none());
    let found = lines(&errors(&built.diagnostics));
    assert!(found.contains("[redaction-not-found] `2021` does not stand in this file"), "{found}");
}

#[test]
fn counts_do_not_betray_what_is_withheld() {
    let mut folder = orchard();
    folder.head("content/sources/quince-story.md", "publish: false");
    let mut without = orchard();
    without.0.remove("content/sources/quince-story.md");
    assert_eq!(folder.site(), without.site(), "a site with a withheld source is a site without it");
}

#[test]
fn each_source_of_the_repositorys_dossier_can_be_withheld_without_a_trace() {
    let folder = Folder::of_the_repository();
    let source = "content/sources/tass-2015-12-09-lavrov.md";
    let mut changed = folder;
    changed.replace(source, "publisher: tass\n", "publisher: tass\npublish: false\n");
    let (built, site) = changed.build(Audience::Public(None));
    // The dossier refers to it: that is refused, and nothing is written.
    let rules: Vec<&str> =
        errors(&built.diagnostics).iter().map(|one| one.diagnostic.rule).collect();
    assert!(built.outputs.is_none() && site.0.is_empty());
    assert!(rules.contains(&"withheld-reference"), "{rules:?}");
    assert!(!rules.contains(&"unknown-id"), "{rules:?}");
}

#[test]
fn a_single_statement_can_be_withheld_without_a_trace_and_its_words_stay() {
    let path = "content/sources/plain-story.md";
    let statement = "  - id: p2\n    speaker: ann\n    quote: one sloe tree\n    note: A greengage\n    \
                     asserts: [plain-claim]\n";
    let mut with = orchard();
    with.replace(path, "statements:\n", &format!("statements:\n{statement}"));
    with.site();
    for key in ["publish: false", "embargo: 2027-01-01"] {
        let mut withheld = with.clone();
        withheld.replace(
            path,
            "    note: A greengage\n",
            &format!("    note: A greengage\n    {key}\n"),
        );
        let site = withheld.site();
        let differs = site.differing(&orchard().site());
        assert!(differs.is_empty(), "{key}: {differs:?}");
        assert!(site.text("sources/plain-story/index.html").contains("one sloe tree"));
        site.assert_silent_about(&["greengage"]);
        assert_eq!(withheld.site_for(Audience::Editors), with.site_for(Audience::Editors));
    }
    let mut passed = with.clone();
    passed.replace(
        path,
        "    note: A greengage\n",
        "    note: A greengage\n    embargo: 2027-01-01\n",
    );
    let instant = Some("2027-01-01T00:00:00Z".parse().unwrap());
    assert_eq!(passed.site_for(Audience::Public(instant)), with.site());
}

#[test]
fn a_reference_to_a_withheld_statement_is_an_error_at_the_reference() {
    let path = "content/sources/plain-story.md";
    let mut folder = orchard();
    folder.replace(path, "  - id: p1\n", "  - id: p1\n    publish: false\n");
    folder.put(
        "content/pages/about.md",
        "---\ntitle: About\n---\n\nSee [it](source:plain-story#p1).\n",
    );
    let (built, site) = folder.build(Audience::Public(None));
    assert!(built.outputs.is_none() && site.0.is_empty());
    let found = lines(&errors(&built.diagnostics));
    assert!(found.contains("content/pages/about.md:5:5 [withheld-reference]"), "{found}");
}

#[test]
fn the_reply_to_a_public_allegation_cannot_be_withheld() {
    let mut folder = orchard();
    folder.replace(
        "content/allegations/plain-claim.md",
        "accused: none\n",
        "accused: [damson-farm]\nresponses: [{by: damson-farm, kind: none-found, searched: {on: 2021-03-02, where: here}}]\n",
    );
    folder.put(
        "content/actors/steward.md",
        "---\nname: The Steward\nkind: person\nspeaks_for: damson-farm\n---\n",
    );
    folder.put(
        "content/sources/reply.md",
        "---\ntitle: A reply\npublisher: wire\npublished: 2021-02-05\nstatements:\n  - id: r1\n    \
         speaker: steward\n    quote: we sold nothing\n    denies: [plain-claim]\n---\n\n\
         \"We said we sold nothing,\" The Steward said.\n",
    );
    let refused = |folder: &Folder| {
        let (built, site) = folder.build(Audience::Public(None));
        assert!(built.outputs.is_none() && site.0.is_empty());
        lines(&errors(&built.diagnostics))
    };
    let mut by_source = folder.clone();
    by_source.head("content/sources/reply.md", "publish: false");
    let found = refused(&by_source);
    assert!(found.contains("content/sources/reply.md:2:1 [withheld-reply]"), "{found}");
    let mut by_statement = folder.clone();
    by_statement.replace(
        "content/sources/reply.md",
        "  - id: r1\n",
        "  - id: r1\n    embargo: 2030-01-01\n",
    );
    let found = refused(&by_statement);
    assert!(found.contains("content/sources/reply.md:7:5 [withheld-reply]"), "{found}");
    // Whoever speaks for somebody else may be left out.
    let mut other = by_source.clone();
    other.replace("content/actors/steward.md", "speaks_for: damson-farm\n", "speaks_for: ann\n");
    let (built, _) = other.build(Audience::Public(None));
    let found = lines(&errors(&built.diagnostics));
    assert!(!found.contains("withheld-reply"), "{found}");
}

#[test]
fn what_is_made_of_a_text_tells_nothing_of_the_words_taken_out_of_it() {
    let site = |word: &str| {
        let mut folder = orchard();
        folder.replace("content/sources/plain-story.md", "  - id: p1\n    speaker", "  - speaker");
        folder.replace(
            "content/sources/plain-story.md",
            "publisher: wire\n",
            &format!(
                "publisher: wire\nnote: Of {word}.\nredact: [{{text: \"{word}\", why: a name}}]\n"
            ),
        );
        folder.replace(
            "content/sources/plain-story.md",
            "quote: it was ripe",
            &format!("quote: \"{word} knew it was ripe\""),
        );
        folder.replace(
            "content/sources/plain-story.md",
            "say it was ripe",
            &format!("say {word} knew it was ripe"),
        );
        folder
    };
    let one = site("Emma").site();
    for word in
        ["Bo", "The Mire", "Anna Orchid", "Katarzyna Wojcik-Brzęczyszczykiewicz", "Ярослав", "王"]
    {
        assert_eq!(site(word).site(), one, "{word}");
    }
    // The source's own publisher is shown beside the text, whose name is blotted out of it: that is told.
    let found = lines(&errors(&site("The Wire").check()));
    assert!(found.contains("[may-be-withheld-word] `wire` is shown by name here"), "{found}");
    let page = one.text("sources/plain-story/index.html");
    assert!(page.contains(">1</a>") && page.contains("█████ [a name]"), "{page}");
}
