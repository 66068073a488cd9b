//! The two originals are rebuilt from the parts of their sources: title, deck, media, what was dropped,
//! body. Nothing of casefile is used here, so that a fault of its own reading cannot hide.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use crate::folder::Folder;
use serde_yaml::Value;
use sha2::{Digest, Sha256};

/// A source file in its two parts.
fn parts(file: &str) -> (Value, String) {
    let (head, body) = file.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    (serde_yaml::from_str(head).unwrap(), body.to_owned())
}

/// The line numbers that an entry of `dropped` names.
fn dropped_lines(entry: &Value) -> Vec<usize> {
    let lines = &entry["lines"];
    if let Some(line) = lines.as_u64() {
        return vec![usize::try_from(line).unwrap()];
    }
    let (first, last) = lines.as_str().unwrap().split_once('-').unwrap();
    (first.parse().unwrap()..=last.parse().unwrap()).collect()
}

fn strings<'a>(value: &'a Value, keys: &[&str]) -> Vec<&'a str> {
    keys.iter().filter_map(|key| value[*key].as_str()).collect()
}

/// Puts an original together again: its lines without blank ones.
fn rebuilt(head: &Value, body: &str, original: &str) -> Vec<String> {
    let mut kept: Vec<&str> = strings(head, &["title", "deck"]);
    for media in head["media"].as_sequence().into_iter().flatten() {
        kept.extend(strings(media, &["caption", "credit"]));
    }
    kept.extend(body.trim().split("\n\n"));
    let dropped: Vec<usize> =
        head["dropped"].as_sequence().into_iter().flatten().flat_map(dropped_lines).collect();
    let mut kept = kept.into_iter();
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(original.lines()) {
        if dropped.contains(&number) {
            lines.push(line.to_owned());
        } else if !line.trim().is_empty() {
            lines.push(kept.next().unwrap_or("(nothing left)").to_owned());
        }
    }
    lines.extend(kept.map(|line| format!("(too much) {line}")));
    lines
}

#[test]
fn every_line_of_the_originals_is_accounted_for() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut seen = 0;
    for id in ["tass-2015-12-03-ivanov", "tass-2015-12-09-lavrov"] {
        let file = fs::read_to_string(content.join(format!("sources/{id}.md"))).unwrap();
        let (head, body) = parts(&file);
        let name = head["original"]["file"].as_str().unwrap();
        let bytes = fs::read(content.join("originals").join(name)).unwrap();
        let hash: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(head["original"]["sha256"].as_str().unwrap(), hash, "{id}");
        let original = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = original.lines().filter(|line| !line.trim().is_empty()).collect();
        assert_eq!(rebuilt(&head, &body, &original), lines, "{id}");
        seen += lines.len();
    }
    assert!(seen > 20, "the originals have {seen} lines");
}

#[test]
fn a_change_of_one_letter_shows() {
    let original = "Menu\n\nTitle\n\nOne word.\n";
    let (head, body) =
        parts("---\ntitle: Title\ndropped: [{lines: 1, why: menu}]\n---\n\nOne word.\n");
    assert_eq!(rebuilt(&head, &body, original), ["Menu", "Title", "One word."]);
    assert_ne!(
        rebuilt(&head, &body.replace("word", "ward"), original),
        ["Menu", "Title", "One word."]
    );
    assert_eq!(rebuilt(&head, "One word.\n\nMore.", original).last().unwrap(), "(too much) More.");
}

fn hash(bytes: &str) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A dossier of one source with these lines below `original` and after it, and this body.
fn dossier(file: &str, bytes: &str, below: &str, more: &str, body: &str) -> Folder {
    let head = format!(
        "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\noriginal:\n  file: {file}\n  sha256: \
         {}\n{below}{more}---\n\n{body}\n",
        hash(bytes)
    );
    Folder::of([("content/sources/story.md", &head), (&format!("content/originals/{file}"), bytes)])
}

#[test]
fn how_a_text_stands_to_its_original_is_told_beside_it() {
    let page = |folder: &Folder| folder.site().text("sources/story/index.html").to_owned();
    let html = "<h1>A story</h1><p>The toll was never kept.</p>";
    let plain = page(&dossier("a.html", html, "", "", "The toll was never kept."));
    assert!(plain.contains("original file <b>held</b>, unaltered"));

    let why = "allow: [{rule: body-differs-from-original, why: the misprint is mended}]\n";
    let excepted = page(&dossier("a.html", html, "", why, "The toll was never paid."));
    assert!(!excepted.contains("held</b>, unaltered"));
    let told =
        "The text here differs from the original file. The reason given: the misprint is mended.";
    assert!(excepted.contains(told));

    let unread = page(&dossier("a.pdf", "%PDF", "", "", "The toll was never kept."));
    assert!(!unread.contains("held</b>, unaltered") && !unread.contains("encoded as"));
    assert!(unread.contains("The words were not compared with the original file"));

    let text = "A story\n\nThe toll was never de-\nnied.\n";
    let below = format!(
        "  reading: hyphens\n  text: {{file: a.pdf.txt, sha256: {}, tool: pdftotext, version: '24.02'}}\n",
        hash(text)
    );
    let mut layered = dossier("a.pdf", "%PDF", &below, "", "The toll was never denied.");
    layered.put("content/originals/a.pdf.txt", text);
    let site = layered.site();
    let read = site.text("sources/story/index.html");
    assert!(read.contains("held</b>, read by pdftotext 24.02"));
    assert!(read.contains("Read with: words divided at line ends are joined."));
    assert!(read.contains(&hash(text)));
    assert!(!site.0.keys().any(|path| path.contains("a.pdf")), "a text layer is not on the site");

    // The digest of a text with words that are blotted out would confirm a guess of them.
    layered.head("content/sources/story.md", "redact: [{text: toll, why: safety}]");
    assert!(!page(&layered).contains(&hash(text)));
}
