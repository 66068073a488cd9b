//! The repository's dossier in the pseudo-language: what stands outside of its brackets is the dossier's own, or is
//! translated nowhere.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node};

use crate::folder::Folder;

/// Elements within which a message begins and ends.
const BLOCKS: [&str; 27] = [
    "blockquote",
    "body",
    "caption",
    "dd",
    "div",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "section",
    "summary",
    "table",
    "td",
    "text",
    "th",
    "title",
    "ul",
];

/// Attributes that are read to somebody.
const SPOKEN: [&str; 4] = ["aria-label", "alt", "title", "data-name"];

/// What CLDR writes in days, which is no message: English as the pseudo-language has it.
const DAYS: &str = "january february march april may june july august september october november december jan feb mar apr jun \
                    jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday and";

/// Words in small letters with single spaces, and nothing else.
fn bare(text: &str) -> String {
    let words =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What of a text stands in no brackets, of which `depth` are open; a piece for each stretch.
fn outside(text: &str, depth: &mut usize, pieces: &mut Vec<String>) {
    pieces.push(String::new());
    for letter in text.chars() {
        match letter {
            '⟦' => *depth += 1,
            '⟧' => {
                *depth = depth.saturating_sub(1);
                pieces.push(String::new());
            }
            _ if *depth == 0 => pieces.last_mut().unwrap().push(letter),
            _ => {}
        }
    }
}

fn walk(element: ElementRef<'_>, depth: &mut usize, pieces: &mut Vec<String>) {
    let name = element.value().name();
    // Data for machines have words of their own.
    if ["script", "style", "pre"].contains(&name) {
        return;
    }
    let mut own = 0;
    let depth = if BLOCKS.contains(&name) { &mut own } else { depth };
    for (_, value) in element.value().attrs().filter(|(name, _)| SPOKEN.contains(name)) {
        outside(value, &mut 0, pieces);
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => outside(text, depth, pieces),
            Node::Element(_) => walk(ElementRef::wrap(child).unwrap(), depth, pieces),
            _ => {}
        }
    }
}

/// A text of markdown with the words of its links alone.
fn unlinked(text: &str) -> String {
    let mut parts = text.split("](");
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        words.push_str(part.split_once(')').map_or(part, |(_, after)| after));
    }
    words.replace('[', "")
}

#[test]
fn every_word_of_the_interface_is_a_message() {
    let mut folder = Folder::of_the_repository();
    folder.replace("site.yaml", "language: en", "language: en-XA");
    let own =
        folder.0.iter().filter(|(path, _)| path.starts_with("content/") || *path == "site.yaml");
    let own = own.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    // Where a sentence is given elsewhere, it is without its links.
    let own = own.flat_map(|text| [bare(&text), bare(&unlinked(&text))]);
    let own: Vec<String> = own.collect();
    let days: BTreeSet<&str> = DAYS.split_whitespace().collect();
    let (mut found, mut messages) = (BTreeSet::new(), 0);
    for (path, bytes) in folder.site().0.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        messages += text.matches('⟦').count();
        let mut pieces = Vec::new();
        walk(Html::parse_document(&text).root_element(), &mut 0, &mut pieces);
        // Titles join a page's name and the dossier's.
        for piece in pieces.iter().flat_map(|piece| piece.split(" — ")).map(bare) {
            let is_a_day = piece
                .split(' ')
                .all(|word| days.contains(word) || word.bytes().all(|byte| byte.is_ascii_digit()));
            if !is_a_day && !own.iter().any(|text| text.contains(&piece)) {
                found.insert(format!("{path}: {piece}"));
            }
        }
    }
    assert!(messages > 5_000, "{messages} messages");
    assert!(found.is_empty(), "translated nowhere: {found:#?}");
}
