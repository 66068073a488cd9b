//! Throws damaged files at both importers. No panic, no hang; what is imported passes `check`, which compares it with
//! its original; and every suggestion verifies once it is taken over.
//!
//! How often, and how a failure is repeated: `tests/dice`. The seeds are the inputs of the golden imports.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::dice::{Dice, damaged, fuzz};
use casefile::intake::actors::{KnownActors, Plain};
use casefile::intake::comment::comment;
use casefile::intake::file::{self, DraftPublisher, Facts};
use casefile::{Options, Workspace};
use casefile_import::{self as import, ImportHints, Refusal};
use sha2::{Digest, Sha256};

/// The inputs of an ending, as text whatever their encoding.
fn seeds(ending: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut paths: Vec<_> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.file_name().is_some_and(|name| *name == *format!("input.{ending}")))
        .collect();
    paths.sort();
    let text = |path: &_| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    let seeds: Vec<String> = paths.iter().map(text).collect();
    assert!(seeds.len() > 10, "{ending}: {}", seeds.len());
    seeds
}

static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| seeds("txt"));
static PAGES: LazyLock<Vec<String>> = LazyLock::new(|| seeds("html"));

/// What damages a page most.
const TAGS: [&str; 32] = [
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i id=x>",
    "<table><tr><td>",
    "</table>",
    "<ul><li>",
    "</ul>",
    "<ol start=99>",
    "<blockquote>",
    "<pre>",
    "<h1>",
    "</h2>",
    "<article>",
    "<figure><figcaption>",
    "<svg>",
    "<math>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<textarea>",
    "<template>",
    "<br><br>",
    "<a href=\"javascript:alert(1)\">",
    "<sup><a href=\"#n\">1</a></sup>",
    "<li id=n>",
    "<time datetime=2015-12-09>",
    "<![CDATA[",
];

/// The actors of the golden imports.
fn dossier() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/dossier/content/actors");
    let mut files = vec![("site.yaml".to_owned(), b"title: Fuzz\n".to_vec())];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        files.push((format!("content/actors/{name}"), fs::read(path).unwrap()));
    }
    files.sort();
    files
}

/// Imports bytes and says what is wrong with what comes of them.
fn faults(name: &str, bytes: &[u8]) -> Vec<String> {
    let read = match import::read(name, bytes, &ImportHints::default()) {
        Ok(read) => read,
        Err(Refusal { message, .. }) => {
            assert!(!message.is_empty() && !message.ends_with('.') && !message.contains('\n'));
            return Vec::new();
        }
    };
    let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let facts = Facts {
        original: name,
        sha256: &sha256,
        encoding: &read.encoding,
        publisher: DraftPublisher::Unknown(None),
        url: None,
        language: None,
        collected_by: None,
        how: "by a test",
    };
    let files = dossier();
    let actors = KnownActors::of(&Workspace::from_files(files.clone()));
    let path = "content/sources/x.md".to_owned();
    let text = file::source(&read.draft, &facts, "");
    assert!(!text.contains("](javascript:"), "{text}");
    let plain = Plain { id: "x".to_owned(), path: path.clone(), text };
    let comment = comment(&actors.suggest(&[plain])[0], &[]);
    // A comment that is taken over loses its mark; one that explains has two.
    let taken: Vec<&str> =
        comment.lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
    let taken: String = taken.iter().map(|line| format!("{line}\n")).collect();
    let mut faults = Vec::new();
    for suggestions in [comment, taken] {
        let written = file::source(&read.draft, &facts, &suggestions);
        let own = [
            (path.clone(), written.clone().into_bytes()),
            (format!("content/originals/{name}"), bytes.to_vec()),
        ];
        let workspace = Workspace::from_files(files.iter().cloned().chain(own));
        let found = casefile::check(&workspace, &Options::default());
        // Speakers whom no actor is yet have to be made first.
        let wrong =
            found.iter().filter(|own| own.is_error() && own.diagnostic.rule != "unknown-id");
        faults.extend(wrong.map(|own| format!("{}\n{written}", own.diagnostic.message)));
    }
    faults
}

fn text(dice: &mut Dice) -> String {
    damaged(&TEXTS[dice.below(TEXTS.len())], &TEXTS, dice)
}

fn page(dice: &mut Dice) -> String {
    let mut page = PAGES[dice.below(PAGES.len())].clone();
    for _ in 0..dice.below(8) {
        let at = page.floor_char_boundary(dice.below(page.len() + 1));
        let count = if dice.below(8) == 0 { dice.below(300) } else { 1 };
        page.insert_str(at, &dice.pick(&TAGS).repeat(count));
    }
    if dice.below(2) == 0 { damaged(&page, &PAGES, dice) } else { page }
}

#[test]
fn texts() {
    fuzz("texts", 120, |dice| {
        let text = text(dice);
        assert_eq!(faults("x.txt", text.as_bytes()), Vec::<String>::new());
        text
    });
}

#[test]
fn pages() {
    fuzz("pages", 60, |dice| {
        let page = page(dice);
        assert_eq!(faults("x.html", page.as_bytes()), Vec::<String>::new());
        page
    });
}

#[test]
fn encodings() {
    const LABELS: [&str; 10] = [
        "windows-1251",
        "windows-1254",
        "windows-1256",
        "koi8-r",
        "gb18030",
        "shift_jis",
        "big5",
        "euc-kr",
        "iso-2022-jp",
        "windows-1252",
    ];
    fuzz("encodings", 60, |dice| {
        let (name, words) =
            if dice.below(2) == 0 { ("x.txt", text(dice)) } else { ("x.html", page(dice)) };
        let encoding = encoding_rs::Encoding::for_label(dice.pick(&LABELS).as_bytes()).unwrap();
        let mut bytes = match dice.below(4) {
            0 => words.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            1 => words.clone().into_bytes(),
            _ => encoding.encode(&words).0.into_owned(),
        };
        for _ in 0..dice.below(4) {
            let at = dice.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u8::try_from(dice.below(256)).unwrap();
            }
        }
        assert_eq!(faults(name, &bytes), Vec::<String>::new());
        format!("{name} {} {words}", encoding.name())
    });
}
