//! The gate over finished files: words that stand nowhere in what may be shown are found in every spelling
//! and coding, and what may be shown stops nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod harbour;
mod leaks;
mod ordinary;
mod packed;
mod said;
mod sealed;

use std::sync::atomic::{AtomicBool, Ordering};

use crate::folder::{Folder, Memory, lines};
use casefile::diag::{Diagnostic, Level, Located};
use casefile::edition::Audience;
use casefile::gate::Gated;
use casefile::load::Workspace;
use casefile::render::Sink as _;
use casefile::{Options, Pipeline, Site};
use harbour::{ACTOR, MINOR, PLAIN, harbour};
use leaks::leaks;
use packed::{base64, document, gzipped};

fn site(folder: &Folder) -> Site {
    let made = Pipeline::new(Options::default()).made(&folder.workspace());
    let found: Vec<&Located> =
        made.diagnostics.iter().filter(|one| one.diagnostic.level == Level::Error).collect();
    assert!(made.is_good, "{}", lines(&found));
    made.site
}

/// What the gate tells of one file.
fn refused(site: &Site, path: &str, bytes: &[u8]) -> Vec<Located> {
    let memory = Memory::default();
    let gated = Gated::new(&site.gate, &memory);
    gated.put(path, bytes).unwrap();
    let refused = gated.refused();
    assert_eq!(refused.is_empty(), memory.0.lock().unwrap().len() == 1, "{path}");
    assert_eq!(streamed(site, path, bytes), refused, "{path}, written piece by piece");
    site.located(refused)
}

/// What the gate tells of a file that writes itself in small pieces.
fn streamed(site: &Site, path: &str, bytes: &[u8]) -> Vec<Diagnostic> {
    let memory = Memory::default();
    let gated = Gated::new(&site.gate, &memory);
    gated.stream(path, &|to| bytes.chunks(997).try_for_each(|part| to.write_all(part))).unwrap();
    gated.refused()
}

#[test]
fn a_picture_is_drawn_only_after_its_words_were_looked_through() {
    let site = site(&harbour());
    let path = "actors/nora/card.png";
    for (words, may_pass) in [("A dossier\nNora Zzqueen", false), ("A dossier\nThe harbour", true)]
    {
        let (memory, is_drawn) = (Memory::default(), AtomicBool::new(false));
        let gated = Gated::new(&site.gate, &memory);
        // What its pixels spell is not asked.
        let draw = || {
            is_drawn.store(true, Ordering::Relaxed);
            Ok(b"\x89PNG zzqueen".to_vec())
        };
        gated.drawn(path, words, &draw).unwrap();
        assert_eq!(gated.refused().is_empty(), may_pass, "{words}");
        assert_eq!(is_drawn.into_inner(), may_pass, "{words}");
        assert_eq!(memory.0.lock().unwrap().contains_key(path), may_pass, "{words}");
    }
}

#[test]
fn a_secret_is_found_wherever_it_stands_in_a_long_file_that_writes_itself() {
    let site = site(&harbour());
    let line = "<loc>https://example.org/sources/a-story-of-the-harbour/</loc>\n";
    // Some three windows; around the end of the first, and of the second.
    let count = (3 << 20) / line.len();
    for at in [0, (1 << 20) / line.len(), (1 << 20) / line.len() + 1, count * 2 / 3, count - 1] {
        let mut text = line.repeat(at);
        text.push_str("<loc>https://example.org/actors/nora-zzqueen/</loc>\n");
        text.push_str(&line.repeat(count - at));
        let told = streamed(&site, "sitemap.xml", text.as_bytes());
        assert!(!told.is_empty(), "line {}", at + 1);
        let places: Vec<&str> =
            told.iter().flat_map(|one| &one.related).map(|place| place.message.as_str()).collect();
        let line = format!("line {}", at + 1);
        assert!(places.iter().all(|place| place.starts_with(&line)), "{line}: {places:?}");
    }
    assert_eq!(streamed(&site, "sitemap.xml", line.repeat(count).as_bytes()), []);
}

#[test]
fn words_that_stand_nowhere_in_released_text_are_found_in_every_spelling_and_coding() {
    let leaks = leaks();
    assert!(leaks.len() >= 40);
    let site = site(&harbour());
    let mut missed = Vec::new();
    for (what, path, bytes, origin) in leaks {
        let found = refused(&site, path, &bytes);
        let is_named = found.iter().any(|one| {
            let related = one.related.iter().any(|related| related.file == path);
            one.site.file == origin && related && one.diagnostic.hint.is_some()
        });
        if !is_named || found.iter().any(|one| one.diagnostic.rule != "withheld-in-output") {
            missed.push(format!("{what}: {found:#?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_may_be_shown_and_what_spells_nothing_passes() {
    let site = site(&harbour());
    for (path, text) in [
        ("a.html", "<p>A headline. The fruit was sold. Ann Orchard.</p>"),
        ("a.html", "<p>Nora</p><td>John</td><td>Brown</td>"),
        ("a.html", "<p>said John. Brown was there</p>"),
        ("a.html", "<p>John, Brown</p>"),
        ("sources/other/index.html", "<p>the sloe</p>"),
        ("sources/plain-story/index.html", "<p>sloes</p>"),
        ("static/css/own.css", "article { background: telephone-like }"),
        ("a.html", "<p>3c9a1facade0</p>"),
    ] {
        let found = refused(&site, path, text.as_bytes());
        let is_right = found.is_empty() || text.contains("telephone");
        assert!(is_right, "{text}: {found:#?}");
    }
}

#[test]
fn a_word_that_leaks_on_many_pages_is_told_once_with_some_of_its_places() {
    let site = site(&harbour());
    let memory = Memory::default();
    let gated = Gated::new(&site.gate, &memory);
    for number in 0..100 {
        gated.put(&format!("p{number:03}.html"), b"<p>\nBy Nora Zzqueen.</p>").unwrap();
    }
    let refused = site.located(gated.refused());
    let message = |one: &Located| one.diagnostic.message.clone();
    let told: Vec<String> = refused.iter().map(message).collect();
    assert_eq!(told, ["`Nora Zzqueen` is withheld, and stands in 100 files of the site"]);
    let place = &refused[0].diagnostic.related[0].message;
    assert_eq!(place, "line 2: `<p> By █████.</p>`");
    assert_eq!(refused[0].related[0].file, "p000.html");
}

#[test]
fn a_file_that_cannot_be_looked_into_is_refused() {
    let site = site(&harbour());
    let mut broken = document("a harmless text that is long enough to be cut");
    let middle = broken.len() / 3;
    broken.truncate(middle);
    let mut cut = gzipped(&vec![b'x'; 100_000]);
    cut.truncate(60);
    for (path, bytes) in [("static/a.docx", broken), ("static/a.gz", cut)] {
        let found = refused(&site, path, &bytes);
        let message = &found[0].diagnostic.message;
        assert!(message.starts_with("this file could not be looked into"), "{message}");
        assert_eq!(found[0].site.file, path);
    }
}

#[test]
fn a_static_file_that_holds_a_withheld_name_refuses_the_whole_site() {
    let mut folder = harbour();
    assert!(folder.build(Audience::Public(None)).0.outputs.is_some());
    folder.0.insert("static/plan.docx".to_owned(), document("drawn by Nora Zzqueen"));
    let (built, site) = folder.build(Audience::Public(None));
    assert!(built.is_refused() && built.outputs.is_none());
    assert!(!site.0.contains_key("static/plan.docx"));
    let told = built.diagnostics.iter().filter(|one| one.diagnostic.rule == "withheld-in-output");
    assert!(told.count() > 0);
    // What is not withheld any more stops nothing.
    folder.replace(ACTOR, "publish: false\n", "");
    assert!(folder.build(Audience::Public(None)).0.outputs.is_some());
}

#[test]
fn a_site_of_which_nothing_is_withheld_has_an_open_gate() {
    let folder = Folder::of([("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n")]);
    assert!(site(&folder).gate.is_open());
    let workspace: Workspace = harbour().workspace();
    let options = Options { audience: Audience::Editors, ..Options::default() };
    assert!(Pipeline::new(options).made(&workspace).site.gate.is_open());
}

/// The place at which the gate tells a file's first secret.
fn told(site: &Site, path: &str, bytes: &[u8]) -> String {
    let found = refused(site, path, bytes);
    let place = found.first().and_then(|one| one.diagnostic.related.first());
    place.map_or_else(String::new, |place| place.message.clone())
}

#[test]
fn a_coded_place_is_told_as_it_is_read_and_the_secret_is_a_block_there() {
    let site = site(&harbour());
    let page = "sources/x/index.html";
    for (text, expected) in [
        ("<p>\nsaid Zz&#113;ueen twice</p>", "line 2, coded: `said █████ twice`"),
        ("<p>said Zz<b>qu</b>een twice", "line 1, coded: `said █████ twice`"),
        ("<p>\n\n?q=said%20%5Azqueen%20twice", "line 3, coded: `?q=said █████ twice`"),
        ("[\"said \\u005azqueen twice\"]", "line 1, coded: `[\"said █████ twice\"]`"),
        ("<p>Nora Zzqueen, zzqueen and ZZQUEEN", "line 1: `<p>█████, █████ and █████`"),
        ("<p>by Ottoline Farrow at Grimsthorpe", "line 1: `<p>by █████ at █████`"),
    ] {
        let told = told(&site, page, text.as_bytes());
        assert!(told.starts_with(expected.trim_end_matches('`')), "{text}\n{told}\n{expected}");
    }
    let coded = base64("it was said that Zzqueen came twice to the house");
    let told = told(&site, "a.txt", format!("a\nb {coded}").as_bytes());
    assert_eq!(told, "line 2, coded: `it was said that █████ came twice to the house`");
}

#[test]
fn a_secret_is_written_once_in_what_is_told_of_it() {
    let site = site(&harbour());
    for text in [
        "<p>Zzqueen zzqueen <b>Zz</b>queen &#90;zqueen</p>",
        "<p>quillon VARGÓCZY Vargóczy, Quillon</p>",
        "<p>Ottoline Farrow, Farrow, Ottoline</p>",
    ] {
        for one in refused(&site, "sources/x/index.html", text.as_bytes()) {
            let places: String = one
                .diagnostic
                .related
                .iter()
                .map(|related| related.message.to_lowercase())
                .collect();
            for word in ["zzqueen", "quillon", "vargóczy", "ottoline", "farrow"] {
                assert!(!places.contains(word), "{text}: {places}");
            }
        }
    }
}

#[test]
fn a_name_is_found_in_the_forms_that_its_words_have() {
    let mut folder = harbour();
    // The surname is common, so that the forms alone tell.
    folder.put(
        "content/actors/pupil-2.md",
        "---\nname: Solveig M. van der Lind\nkind: person\nminor: true\naliases: [Мария Линд]\n---\n",
    );
    folder.put(
        "content/pages/trees.md",
        "---\ntitle: Trees\n---\n\nA Lind is a tree. Solveig sings. Мария is a name. Линд is another.\n",
    );
    folder.replace(
        "content/sources/plain-story.md",
        "told Ottoline Farrow",
        "told Solveig Lind and Ottoline Farrow",
    );
    folder.put(
        "content/pages/farrow.md",
        "---\ntitle: Pigs\n---\n\nTo farrow; Ottoline is a name.\n",
    );
    let site = {
        let made = Pipeline::new(Options::default()).made(&folder.workspace());
        made.site
    };
    let own = "sources/plain-story/index.html";
    for (path, text) in [
        ("x.html", "<p>Solveig Lind</p>"),
        ("x.html", "<p>Lind Solveig</p>"),
        ("x.html", "<a href=\"lind-solveig\">"),
        ("x.html", "#SolveigLind"),
        ("x.html", "<p>Мария Линд</p>"),
        ("x.html", "<p>Maria Lind</p>"),
        ("x.html", "<p>Solveig L. said</p>"),
        (own, "<p>S. Lind said</p>"),
        (own, "<p>Lind, S.</p>"),
        (own, "<a href=\"s-lind\">"),
        ("x.html", "<p>O. Farrow said</p>"),
        ("x.html", "<p>farrow-o</p>"),
        ("x.html", "<p>Farrow Ottoline</p>"),
    ] {
        assert!(!refused(&site, path, text.as_bytes()).is_empty(), "{text}");
    }
    for (path, text) in [
        ("x.html", "<p>S. Lind said</p>"),
        ("x.html", "<p>Lind</p><p>Solveig</p>"),
        ("x.html", "<p>so. Lind said</p>"),
        (own, "<p>a Lind</p>"),
        ("x.html", "<p>O said. Farrow</p>"),
    ] {
        let found = refused(&site, path, text.as_bytes());
        assert!(found.is_empty(), "{text}: {found:#?}");
    }
}

#[test]
fn the_dossiers_title_makes_no_withheld_name_public_but_common_words_common() {
    let title = |title: &str| {
        let mut folder = harbour();
        folder.put("site.yaml", &format!("# Zzqueen\ntitle: {title}\n"));
        folder.build(Audience::Public(None)).0.is_refused()
    };
    assert!(title("The Nora Zzqueen file"));
    assert!(title("The Ottoline Farrow file"));
    assert!(!title("The quarterdeck file"));
    assert!(!title("A file"));
}

#[test]
fn what_the_interface_says_in_its_language_is_no_withheld_word() {
    // "Kaynaklar" heads a list in Turkish, and stands nowhere in an English site.
    let mut folder = harbour();
    folder.put("site.yaml", "title: A dossier\nlanguage: tr\n");
    folder.replace(ACTOR, "quarterdeck register", "Kaynaklar register");
    assert!(!folder.build(Audience::Public(None)).0.is_refused());
}

#[test]
fn short_words_are_found_where_a_cell_or_a_field_ends_with_them() {
    let site = site(&harbour());
    let own = "sources/plain-story/index.html";
    for text in ["<td>a sloe</td><td>next</td>", "<p>sloe</p><p>x</p>", "<i title=\"sloe\">x</i>"] {
        assert!(!refused(&site, own, text.as_bytes()).is_empty(), "{text}");
    }
    // What stands as the first or the last word of a field that is shown is shown.
    let mut folder = harbour();
    folder.replace("content/actors/ann.md", "kind: person\n", "kind: person\nsort: Sloe\n");
    assert!(refused(&crate::gate::site(&folder), own, b"<p>a sloe</p>").is_empty());
}

#[test]
fn a_word_that_released_text_holds_inside_longer_ones_only_is_found_as_a_whole_word() {
    let mut folder = harbour();
    folder.replace(PLAIN, "Nobody sold it.", "Nobody sold the quarterdecks.");
    assert!(!folder.build(Audience::Public(None)).0.is_refused());
    let site = site(&folder);
    for (text, is_refused) in [
        ("<p>quarterdecks</p>", false),
        ("<p>the quarterdeck</p>", true),
        ("<p>quarter<b>deck</b></p>", true),
        ("<p>lighterages</p>", true),
    ] {
        assert_eq!(!refused(&site, "x.html", text.as_bytes()).is_empty(), is_refused, "{text}");
    }
}

#[test]
fn a_minors_name_is_found_with_endings_where_released_text_holds_it_inside_another_word() {
    let mut folder = harbour();
    folder.replace(PLAIN, "Nobody sold it.", "Nobody sold Quillonsland.");
    folder.replace(MINOR, "minor: true\n", "minor: true\nnot: [Quillonsland]\n");
    assert!(!folder.build(Audience::Public(None)).0.is_refused());
    let site = site(&folder);
    for (text, is_refused) in [
        ("<p>Quillonsland</p>", false),
        ("<p>in Quillon</p>", true),
        ("<p>Quillons</p>", true),
        ("<p>Quillon’s</p>", true),
        ("<p>Quil<b>lons</b></p>", true),
    ] {
        assert_eq!(!refused(&site, "x.html", text.as_bytes()).is_empty(), is_refused, "{text}");
    }
}
