//! Cards: each says what the page of its entity says, in its words, and nothing that is withheld.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};

use crate::folder::{Folder, Site};

/// The most statements of one card.
const MOST: usize = 24;

fn folders() -> Vec<(String, Folder)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![("the repository".to_owned(), Folder::of_the_repository())];
    for group in ["tests/sites", "tests/cases"] {
        for entry in fs::read_dir(root.join(group)).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("plain") {
                continue;
            }
            let inner = [path.join("in"), path.clone()].into_iter().find(|own| own.is_dir());
            let mut folder = Folder::at(&inner.unwrap());
            folder.0.retain(|path, _| !path.starts_with("templates/"));
            folders.push((path.display().to_string(), folder));
        }
    }
    folders
}

fn parsed(site: &Site, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).iter().map(words).collect()
}

/// The folders of entities of a site.
fn entities(site: &Site) -> Vec<(&str, String)> {
    let page = |path: &String| {
        let (kind, rest) = path.split_once('/')?;
        let (id, file) = rest.split_once('/')?;
        let kind = ["sources", "actors", "allegations"].into_iter().find(|own| *own == kind)?;
        (file == "index.html" && id != "page").then(|| (kind, format!("{kind}/{id}")))
    };
    site.0.keys().filter_map(page).collect()
}

#[test]
fn every_entity_has_a_card_that_says_what_its_page_says() {
    for (name, folder) in folders() {
        let site = folder.site();
        let entities = entities(&site);
        let cards = site.0.keys().filter(|path| path.ends_with("/card.html")).count();
        assert_eq!(cards, entities.len(), "{name}");
        for (kind, entity) in entities {
            let (page, card) = (format!("{entity}/index.html"), format!("{entity}/card.html"));
            let (page, html) = (parsed(&site, &page), parsed(&site, &card));
            let is_the_same = |card: &str, page_selector: &str| {
                assert_eq!(texts(&html, card), texts(&page, page_selector), "{entity} of {name}");
            };
            if kind == "sources" {
                let [title, claim] = [texts(&page, "h1"), texts(&html, ".claim")];
                assert!(claim[0].ends_with(&title[0]), "{claim:?}");
                let notices = all(&page, ".opening .notice").len();
                assert_eq!(all(&html, ".card > .notice").len(), notices, "{entity}");
            } else {
                is_the_same(".claim", "h1");
                is_the_same(".standing li", ".standing li");
            }
            assert_eq!(all(&html, "meta[name=robots][content=noindex]").len(), 1);
            assert_eq!(all(&html, "script").len(), 0);
            assert!(all(&html, ".item").len() <= MOST);
            assert_eq!(all(&html, ".all").len(), 1);
        }
    }
}

/// Words in a card stand as they do on the page: with their verb, and in quotation marks where they do there.
#[test]
fn the_statements_of_an_allegation_stand_on_its_card_as_on_its_page() {
    let mut seen = 0;
    for (name, folder) in folders() {
        let site = folder.site();
        for (_, entity) in entities(&site).into_iter().filter(|(kind, _)| *kind == "allegations") {
            let page = parsed(&site, &format!("{entity}/index.html"));
            let card = parsed(&site, &format!("{entity}/card.html"));
            for item in all(&card, ".item") {
                let id = item.attr("id").unwrap();
                let own = all(&page, ".statement");
                let Some(own) = own.iter().find(|own| own.attr("id") == Some(id)) else { continue };
                let of = |element: &ElementRef<'_>, selector: &str| -> Vec<String> {
                    let selector = Selector::parse(selector).unwrap();
                    let found = element.select(&selector);
                    found
                        .map(|own| own.attr("class").unwrap_or("").to_owned() + &words(&own))
                        .collect()
                };
                assert_eq!(
                    of(&item, ".verb"),
                    of(own, ".bearing .verb"),
                    "{entity}#{id} of {name}"
                );
                // Beside the words stands on the page what they are in other languages.
                let quotation = of(&item, "blockquote");
                let theirs = of(own, "blockquote");
                assert_eq!(quotation.first(), theirs.first(), "{entity}#{id} of {name}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn no_card_is_made_of_what_is_withheld_or_of_a_minor() {
    let mut folder = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/actors/kid.md", "---\nname: Kit Kidd\nkind: person\nminor: true\n---\n"),
        (
            "content/allegations/door.md",
            "---\ntitle: That the door stood open\naccused: none\n---\n",
        ),
        (
            "content/sources/story.md",
            "---\ntitle: A story\npublisher: unknown\npublished: 2020-05-01\nstatements:\n  \
             - {id: a1, speaker: ann, quote: The door stood open, asserts: [door]}\n  \
             - {id: a2, speaker: ann, quote: Nobody was quiet, publish: false}\n---\n\n\
             \"The door stood open,\" Ann Arbor said. Kit Kidd saw it. \"Nobody was quiet,\" she said.\n",
        ),
    ]);
    let site = folder.site();
    assert!(site.0.contains_key("sources/story/card.html"));
    assert!(!site.0.keys().any(|path| path.contains("kid")));
    let card = site.text("sources/story/card.html");
    assert!(card.contains("The door stood open") && !card.contains("Nobody was quiet"));
    folder.head("content/sources/story.md", "publish: false");
    folder.head("content/allegations/door.md", "publish: false");
    let site = folder.site();
    let silent = ["a story", "stood open", "kidd"];
    for (path, bytes) in &site.0 {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!path.contains("story/") && !path.contains("door/"), "{path}");
        assert!(!path.ends_with("card.html") || silent.iter().all(|own| !text.contains(own)));
    }
}

#[test]
fn search_engines_are_told_of_no_card() {
    let site = Folder::of_the_repository().site();
    assert!(!site.text("sitemap.xml").contains("card.html"));
}

#[test]
fn a_card_of_a_source_of_many_statements_is_bounded() {
    use std::fmt::Write as _;
    let (mut head, mut body) = (String::new(), String::new());
    for number in 100..200 {
        writeln!(head, "  - {{id: s{number}, speaker: ann, quote: The {number} lamps went out}}")
            .unwrap();
        write!(body, "\"The {number} lamps went out,\" Ann Arbor said.\n\n").unwrap();
    }
    let source = format!(
        "---\ntitle: Lamps\npublisher: unknown\npublished: 2020-05-01\nstatements:\n{head}---\n\n{body}"
    );
    let site = Folder::of([
        ("content/actors/ann.md", "---\nname: Ann Arbor\nkind: person\n---\n"),
        ("content/sources/lamps.md", &source),
    ])
    .site();
    assert_eq!(all(&parsed(&site, "sources/lamps/card.html"), ".item").len(), MOST);
}
