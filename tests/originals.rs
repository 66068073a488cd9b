//! The two originals are rebuilt from the parts of their sources: title, deck, media, what was dropped,
//! body. Nothing of casefile is used here, so that a fault of its own reading cannot hide.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

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
