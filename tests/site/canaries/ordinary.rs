//! Dossiers in which much is withheld and nothing is wrong build, and show nothing of it.

use std::path::Path;

use casefile::edition::Audience;
use rayon::prelude::*;

use crate::folder::{Folder, errors, lines};
use crate::generated::{self, Options, Share};

/// Sources of an ordinary dossier.
const SOURCES: usize = 8;

/// A dossier of `tests/cases`.
fn case(name: &str) -> Folder {
    Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name))
}

#[test]
fn what_the_fair_dossier_withholds_is_in_no_byte_of_its_site() {
    let site = case("fair").site();
    let silent = ["mikkel", "ravn", "nilsdatter", "inspection", "harbour street"];
    site.assert_silent_about(&silent);
    let page = site.text("sources/post-2021-03-04/index.html");
    assert!(page.contains("█████ [private address]"), "{page}");
    assert_eq!(page.matches("█████ [the name of a minor]").count(), 2, "{page}");
    // Who does not speak for the accused has no reply, whatever they deny.
    let allegation = site.text("allegations/doors-open/index.html");
    assert!(allegation.contains("The doors were shut, as always"), "{allegation}");
    assert!(allegation.contains("The company has never sailed with open doors"), "{allegation}");
}

#[test]
fn the_dossier_of_many_scripts_builds() {
    assert!(case("scripts").site().0.len() > 60);
}

#[test]
fn a_hundred_ordinary_dossiers_are_not_stopped() {
    let options = Options {
        withheld: Some(Share::TWO_PERCENT),
        redact: Some(Share::TWO_PERCENT),
        minors: true,
        replies: true,
        speaks_for: true,
        languages: true,
        ..Options::default()
    };
    (0..100_u64).into_par_iter().for_each(|seed| {
        let mut folder = Folder::default();
        for (path, text) in generated::files_with(SOURCES, seed, &options) {
            folder.put(&path, &text);
        }
        let (built, site) = folder.build(Audience::Public(None));
        let found = lines(&errors(&built.diagnostics));
        assert!(found.is_empty() && !site.0.is_empty(), "{seed}: {found}");
    });
}

#[test]
fn words_that_no_text_has_are_stopped_in_what_is_written() {
    let story = "---\ntitle: A story\npublisher: wire\npublished: 2020-05-04\n";
    let original = |head: &str, text: &str| {
        let digest = <sha2::Sha256 as sha2::Digest>::digest(text);
        let sum: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        format!(
            "{story}{head}original: {{file: story.txt, sha256: {sum}, publish: true}}\n\
             dropped: [{{lines: 1, why: navigation}}]\n---\n\nIt was so.\n"
        )
    };
    let page = "By Quillon Varga\nA story\n\nIt was so.\n";
    let own = original("", page);
    let withheld = original("publish: false\n", page);
    let files: [&[(&str, &str)]; 5] = [
        &[("content/sources/story.md", &own), ("content/originals/story.txt", page)],
        &[
            ("content/sources/story.md", &own),
            ("content/sources/withheld.md", &withheld),
            ("content/originals/story.txt", page),
        ],
        &[("static/words.txt", "By Quillon Varga")],
        &[("static/quillon-varga.txt", "A picture")],
        &[("static/words.js", "say(\"Quillon\\u0020Varga\")")],
    ];
    for own in files {
        let mut folder = Folder::of(crate::canaries::case::SHARED);
        let child = "---\nname: Quillon Varga\nkind: person\nminor: true\n---\n";
        folder.put("content/actors/pupil-1.md", child);
        own.iter().for_each(|(path, text)| folder.put(path, text));
        let (built, site) = folder.build(Audience::Public(None));
        assert!(built.outputs.is_none() && site.0.is_empty(), "{:?}", own[0].0);
        assert!(!errors(&built.diagnostics).is_empty());
    }
}
