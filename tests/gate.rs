//! The gate over finished files: words that stand nowhere in what may be shown are found in every spelling
//! and coding, and what may be shown stops nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod folder;

use std::io::Write as _;

use casefile::diag::{Level, Located};
use casefile::edition::Audience;
use casefile::gate::Gated;
use casefile::load::Workspace;
use casefile::render::Sink as _;
use casefile::{Options, Pipeline, Site};
use folder::{Folder, Memory, lines};
use unicode_normalization::UnicodeNormalization as _;

/// A dossier of which much is withheld: the words of `nora-zzqueen`, of `hidden-story`, of an allegation
/// under an embargo, a redaction, a minor, a statement.
fn harbour() -> Folder {
    Folder::of([
        ("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n"),
        (
            "content/actors/ann.md",
            "---\nname: Ann Orchard\nkind: person\n---\nJohn and Brown are names.\n",
        ),
        (
            "content/actors/nora-zzqueen.md",
            "---\nname: Nora Zzqueen\nkind: person\naliases: [Зоя Муллер, Zoë Wöllstein, John Brown]\npublish: false\n---\n\
             \nShe kept the quarterdeck register at https://example.org/registers/quarterly-lighterage.\n",
        ),
        (
            "content/actors/pupil-1.md",
            "---\nname: Quillon Vargóczy\nkind: person\nminor: true\naliases: [Quill]\n---\n",
        ),
        (
            "content/sources/hidden-story.md",
            "---\ntitle: A lighthouse was sold to nobody\npublisher: wire\npublished: 2021-02-03\n\
             note: Told by telephone on background\npublish: false\n\
             statements:\n  - id: h1\n    speaker: ann\n    quote: The harbourmaster spoke of smokehouses\n    asserts: [later-claim]\n---\n\n\
             \"The harbourmaster spoke of smokehouses,\" Ann Orchard said.\n",
        ),
        (
            "content/sources/plain-story.md",
            "---\ntitle: A headline\npublisher: wire\npublished: 2021-02-04\n\
             redact: [{text: Ottoline Farrow, why: a witness}, {text: sloe, why: a tree}]\n\
             statements:\n  - id: p1\n    speaker: ann\n    quote: it was ripe\n    asserts: [plain-claim]\n\
             \x20 - id: p2\n    speaker: ann\n    quote: it was sold\n    publish: false\n    occasion: a visit to Grimsthorpe\n---\n\n\
             \"I say it was ripe,\" and \"I say it was sold,\" Ann Orchard told Ottoline Farrow under the sloe. A lighthouse was there. Nobody sold it.\n",
        ),
        (
            "content/allegations/plain-claim.md",
            "---\ntitle: That the fruit was sold\naccused: none\nadded: 2021-03-02\n---\n",
        ),
        (
            "content/allegations/later-claim.md",
            "---\ntitle: That the headline was sold under the fruit\naccused: none\nadded: 2021-03-02\n\
             embargo: 2027-01-01T00:00:00Z\n---\n",
        ),
    ])
}

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
    site.located(refused)
}

fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// A document as word processors write it: a zip with its words in one file of many.
fn document(words: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("word/document.xml", format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")),
    ] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn picture(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
    png.extend(kind);
    png.extend(data);
    png.extend([0; 4]);
    png
}

fn printed(text: &str) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n".to_vec();
    pdf.extend(deflated(format!("BT ({text}) Tj ET").as_bytes()));
    pdf.extend(b"\nendstream endobj\n");
    pdf
}

fn wide(text: &str, is_big: bool) -> Vec<u8> {
    let unit = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(unit).collect()
}

const ACTOR: &str = "content/actors/nora-zzqueen.md";
const MINOR: &str = "content/actors/pupil-1.md";
const STORY: &str = "content/sources/hidden-story.md";
const PLAIN: &str = "content/sources/plain-story.md";
const LATER: &str = "content/allegations/later-claim.md";

#[test]
fn words_that_stand_nowhere_in_released_text_are_found_in_every_spelling_and_coding() {
    let page = "sources/x/index.html";
    let text = |text: &str| text.as_bytes().to_vec();
    let nfd: String = "Zoë Wöllstein".nfd().collect();
    let escaped: String = "Zzqueen".encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let russian: String = "Муллер".encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let percent: String = "муллер".bytes().map(|byte| format!("%{byte:02X}")).collect();
    let leaks: Vec<(&str, &str, Vec<u8>, &str)> = vec![
        ("in a page's text", page, text("<p>It was Zzqueen who</p>"), ACTOR),
        ("in capitals", page, text("<h2>ZZQUEEN</h2>"), ACTOR),
        ("in an attribute", page, text("<img alt=\"zzqueen\">"), ACTOR),
        ("in JSON-LD", page, text("<script>{\"name\":\"Nora Zzqueen\"}</script>"), ACTOR),
        ("in the feed", "feed.xml", text("<title>Zzqueen told</title>"), ACTOR),
        ("in a path", "actors/nora-zzqueen/index.html", text("<p></p>"), ACTOR),
        ("in the sitemap", "sitemap.xml", text("<loc>https://x/actors/nora-zzqueen/</loc>"), ACTOR),
        ("in a joined id", page, text("<a id=norazzqueen2>"), ACTOR),
        ("in an id with strokes", page, text("<a href=\"#nora_zzqueen\">"), ACTOR),
        ("with an ending", page, text("<p>Zzqueens’ and Zzqueen's</p>"), ACTOR),
        ("with a soft hyphen", page, text("<p>Zz\u{ad}queen</p>"), ACTOR),
        ("with a reference to one", page, text("<p>Zz&shy;queen</p>"), ACTOR),
        ("with a zero-width space", page, text("<p>Zz\u{200b}queen</p>"), ACTOR),
        ("split by markup", page, text("<p><b>Zz</b>queen</p>"), ACTOR),
        ("split by marks", page, text("<p>Zz<mark id=\"a\"><i>que</i></mark>en</p>"), ACTOR),
        ("as decimal references", page, text("<p>&#90;zq&#117;een</p>"), ACTOR),
        ("as hexadecimal references", page, text("<p>&#x5a;&#x7A;queen</p>"), ACTOR),
        ("as references twice", "feed.xml", text("<p>&amp;#90;zqueen</p>"), ACTOR),
        ("in escaped markup", "feed.xml", text("Zz&lt;b&gt;queen&lt;/b&gt;"), ACTOR),
        ("percent-coded", page, text("<a href=\"?q=%5Azqueen\">"), ACTOR),
        ("percent-coded, in Cyrillic", page, text(&format!("<a href=\"?q={percent}\">")), ACTOR),
        ("as escapes of JSON", "data/x.json", text(&format!("{{\"a\":\"{escaped}\"}}")), ACTOR),
        ("as escapes, in Cyrillic", "data/x.json", text(&format!("[\"{russian}\"]")), ACTOR),
        ("in Cyrillic capitals", page, text("<p>ЗОЯ МУЛЛЕР</p>"), ACTOR),
        ("in Cyrillic with an ending", page, text("<p>Муллером</p>"), ACTOR),
        ("decomposed", page, text(&format!("<p>{nfd}</p>")), ACTOR),
        ("in plain letters", page, text("<a href=\"/zoe-wollstein/\">"), ACTOR),
        ("in full width", page, text("<p>Ｚｚｑｕｅｅｎ</p>"), ACTOR),
        ("two common words that are a name", page, text("<p>John Brown</p>"), ACTOR),
        ("the same across markup", page, text("<p><b>John</b>\n <i>Brown</i></p>"), ACTOR),
        ("the same as an id", page, text("<a href=\"../john-brown/\">"), ACTOR),
        ("base64, first of three", "a.txt", text(&base64("Zzqueen")), ACTOR),
        ("base64, second of three", "a.txt", text(&base64("xZzqueen was")), ACTOR),
        ("base64, third of three", "a.txt", text(&base64("xxZZQUEEN was")), ACTOR),
        (
            "data in an address",
            page,
            text(&format!("<img src=\"data:text/plain;base64,{}\">", base64("the Harbourmaster"))),
            STORY,
        ),
        ("gzip", "static/a.svgz", gzipped(b"<text>Zzqueen</text>"), ACTOR),
        ("gzip in gzip", "static/a.gz", gzipped(&gzipped(b"Zzqueen")), ACTOR),
        ("a document", "static/a.docx", document("of Zzqueen"), ACTOR),
        ("a document in gzip", "static/a.docx.gz", gzipped(&document("Zzqueen")), ACTOR),
        ("a picture's text", "static/a.png", picture(b"tEXt", b"Title\0Zzqueen"), ACTOR),
        (
            "a picture's packed text",
            "static/a.png",
            picture(b"zTXt", &[b"Title\0\0".to_vec(), deflated(b"Zzqueen")].concat()),
            ACTOR,
        ),
        ("a PDF", "originals/a.pdf", printed("Zzqueen"), ACTOR),
        ("UTF-16", "static/a.txt", [vec![0xff, 0xfe], wide("of Zzqueen", false)].concat(), ACTOR),
        ("UTF-16 without a mark", "static/a.txt", wide("of Zzqueen", true), ACTOR),
        (
            "windows-1251",
            "originals/a.txt",
            encoding_rs::WINDOWS_1251.encode("Это сказала Зоя Муллер вчера вечером").0.into_owned(),
            ACTOR,
        ),
        ("a word of a body", page, text("<p>smokehouses</p>"), STORY),
        ("a word of a note", page, text("<p>by telephone</p>"), STORY),
        ("a title of common words", page, text("<p>A lighthouse was sold to nobody</p>"), STORY),
        (
            "an address of a body",
            page,
            text("<a href=\"https://example.org/quarterly-lighterage\">"),
            ACTOR,
        ),
        (
            "a title under an embargo",
            page,
            text("<p>that the headline was sold under the fruit</p>"),
            LATER,
        ),
        ("a redaction", page, text("<p>Farrow</p><p>ottoline</p>"), PLAIN),
        ("a redaction's two words", page, text("<p>OTTOLINE&nbsp;FARROW</p>"), PLAIN),
        (
            "a short word of its own source",
            "sources/plain-story/index.html",
            text("<p>a sloe.</p>"),
            PLAIN,
        ),
        ("a minor", page, text("<p>Vargóczy</p>"), MINOR),
        ("a minor, last name first", page, text("<p>VARGÓCZY Quillon</p>"), MINOR),
        ("a minor as an id", page, text("<a href=\"q-vargoczy.html\">"), MINOR),
        ("a withheld statement", page, text("<p>at Grimsthorpe</p>"), PLAIN),
    ];
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
    assert_eq!(place, "line 2: `<p> By Nora Zzqueen.</p>`");
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
    let options = Options { audience: Audience::Editors, base_url: None };
    assert!(Pipeline::new(options).made(&workspace).site.gate.is_open());
}

/// Words that ordinary dossiers are made of.
const COMMON: [&str; 40] = [
    "harbour",
    "minister",
    "commission",
    "reported",
    "shipment",
    "contract",
    "inspector",
    "witness",
    "statement",
    "government",
    "evidence",
    "accounts",
    "lighthouse",
    "newspaper",
    "afternoon",
    "warehouse",
    "document",
    "agreement",
    "director",
    "interview",
    "security",
    "national",
    "question",
    "yesterday",
    "archive",
    "customs",
    "payment",
    "foreign",
    "telephone",
    "deliver",
    "border",
    "morning",
    "council",
    "editor",
    "decade",
    "facade",
    "background",
    "content",
    "navigation",
    "listing",
];

/// Names, some of which are words as well.
const NAMES: [&str; 16] = [
    "Ann Orchard",
    "Nora Banner",
    "Ali Can",
    "John Brown",
    "Maria Fields",
    "Jo Reed",
    "Will Power",
    "Зоя Муллер",
    "Anne-Marie O’Brien",
    "Zoë Müller",
    "李伟",
    "Rose Lake",
    "Ann Lee",
    "Lee Brown",
    "Mark Source",
    "Page Archer",
];

#[test]
fn ordinary_dossiers_with_withheld_parts_of_common_words_are_published() {
    for seed in 0..100 {
        let folder = ordinary(seed);
        let (built, _) = folder.build(Audience::Public(None));
        let told: Vec<&Located> = built
            .diagnostics
            .iter()
            .filter(|one| one.diagnostic.rule == "withheld-in-output")
            .collect();
        assert!(told.is_empty(), "dossier {seed}: {told:#?}");
        let found = lines(&folder::errors(&built.diagnostics));
        assert!(built.outputs.is_some(), "dossier {seed}: {found}");
    }
}

/// A dossier made of common words by a number, of which parts are withheld, redacted or minors.
fn ordinary(seed: u64) -> Folder {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D;
    let mut roll = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let mut folder =
        Folder::of([("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n")]);
    for (number, name) in NAMES.iter().enumerate() {
        let hidden = match roll(6) {
            0 => "publish: false\n",
            1 => "embargo: 2999-01-01\n",
            2 => "minor: true\n",
            _ => "",
        };
        let note = COMMON[roll(COMMON.len())];
        let text = format!(
            "---\nname: {name}\nkind: person\npublic_interest: the {note}\n{hidden}---\n\nOf the {note}.\n"
        );
        folder.put(&format!("content/actors/person-{number}.md"), &text);
    }
    for number in 0..6 {
        let mut words = |count: usize| -> String {
            let words: Vec<&str> = (0..count).map(|_| COMMON[roll(COMMON.len())]).collect();
            words.join(" ")
        };
        let (title, body, redacted) = (words(4), words(60), words(1));
        let first = body.split(' ').nth(5).unwrap().to_owned();
        let name = NAMES[roll(NAMES.len())];
        let hidden = if roll(4) == 0 { "publish: false\n" } else { "" };
        let redact = format!("redact: [{{text: {first}, why: a {redacted}}}]\n");
        let redact = if roll(3) == 0 { redact } else { String::new() };
        let text = format!(
            "---\ntitle: The {title}\npublisher: wire\npublished: 2021-02-0{}\n{hidden}{redact}---\n\n\
             {body} and {name} was there.\n",
            number + 1
        );
        folder.put(&format!("content/sources/story-{number}.md"), &text);
    }
    folder
}

#[test]
fn the_repositorys_own_dossier_is_published() {
    let (built, _) = Folder::of_the_repository().build(Audience::Public(None));
    assert!(!built.is_refused());
}

#[test]
fn dossiers_in_which_much_is_hard_are_published() {
    for case in ["fair", "scripts"] {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(case);
        let folder = Folder::at(&root);
        let (built, _) = folder.build(Audience::Public(None));
        assert!(built.outputs.is_some(), "{case}: {}", lines(&folder::errors(&built.diagnostics)));
    }
}
