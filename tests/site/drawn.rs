//! Drawn cards: where one is asked for it stands beside its page, says whose words a claim is as large as the claim, and
//! holds nothing that is withheld.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod harbour;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Mutex;

use casefile::Options;
use casefile::Pipeline;
use casefile::draw::DrawnCard;
use casefile::edition::Audience;
use casefile::emit::{self, Content};
use casefile::render::{Draws, Sink};
use scraper::{Html, Selector};

use crate::folder::{Folder, Memory, Site};
use harbour::{LONG_NAME, harbour};

/// The cards that a dossier has, by their paths.
fn cards(folder: &Folder, options: Options) -> BTreeMap<String, DrawnCard> {
    let made = Pipeline::new(options).made(&folder.workspace());
    let outputs = emit::emit(&made.site.edition);
    let cards = outputs.iter().filter_map(|output| match &output.content {
        Content::Drawn(card) => Some((output.path.clone(), card().unwrap())),
        _ => None,
    });
    cards.collect()
}

fn public(folder: &Folder) -> BTreeMap<String, DrawnCard> {
    cards(folder, Options::default())
}

fn pictures(site: &Site) -> BTreeSet<&str> {
    let paths = site.0.keys().map(String::as_str);
    paths.filter(|path| path.ends_with("/card.png")).collect()
}

/// The lines of a card, each with its face, its size, and where it stands.
fn lines(card: &DrawnCard) -> Vec<(String, f32, f32, String)> {
    let svg = Html::parse_document(card.svg());
    let texts = Selector::parse("text").unwrap();
    let line = |own: scraper::ElementRef<'_>| {
        let value = |name| own.attr(name).unwrap();
        let number = |name| value(name).parse().unwrap();
        let words = own.text().collect();
        (value("font-family").to_owned(), number("font-size"), number("y"), words)
    };
    svg.select(&texts).map(line).collect()
}

/// The words of a card that are drawn in a face, and the sizes at which they are.
fn drawn_in(card: &DrawnCard, face: &str) -> (String, BTreeSet<String>) {
    let own: Vec<_> = lines(card).into_iter().filter(|(own, ..)| own == face).collect();
    let words: Vec<&str> = own.iter().map(|(.., words)| words.as_str()).collect();
    (words.join(" "), own.iter().map(|(_, size, ..)| size.to_string()).collect())
}

#[test]
fn there_is_a_card_of_each_entity_whose_script_the_faces_have_and_none_without_the_setting() {
    let mut folder = harbour();
    let site = folder.site();
    let expected = [
        "actors/ann/card.png",
        "actors/bo/card.png",
        "actors/ephimerida/card.png",
        "actors/gazette/card.png",
        "actors/long/card.png",
        "actors/ministry/card.png",
        "actors/vechernyaya/card.png",
        "allegations/night/card.png",
        "allegations/toll/card.png",
        "sources/back/card.png",
        "sources/first/card.png",
        "sources/noch/card.png",
    ];
    assert_eq!(pictures(&site), expected.into());
    // The words of the site itself are drawn as well.
    let arabic = Options { language: Some("ar".to_owned()), ..Options::default() };
    assert_eq!(cards(&folder, arabic), BTreeMap::new());
    folder.replace("site.yaml", "cards: true\n", "");
    let without = folder.site();
    assert!(pictures(&without).is_empty());
    let is_told = |page: &str| page.contains("og:image") || page.contains("twitter:card");
    let pages = || without.0.keys().filter(|path| path.ends_with(".html"));
    assert!(pages().all(|path| !is_told(without.text(path))));
    let mut nowhere = harbour();
    nowhere.replace("site.yaml", "base_url: https://example.org/d/\n", "");
    let site = nowhere.site();
    assert!(pictures(&site).is_empty() && !is_told(site.text("allegations/toll/index.html")));
}

#[test]
fn a_page_names_its_picture_which_is_there_and_as_large_as_it_says() {
    let site = harbour().site();
    let (mut named, cards) = (BTreeSet::new(), public(&harbour()));
    for path in site.0.keys().filter(|path| path.ends_with(".html")) {
        let page = Html::parse_document(site.text(path));
        let meta = |attribute: &str, name: &str| {
            let selector = Selector::parse(&format!("meta[{attribute}=\"{name}\"]")).unwrap();
            let mut found =
                page.select(&selector).map(|own| own.attr("content").unwrap().to_owned());
            (found.next(), found.next())
        };
        let (Some(url), None) = meta("property", "og:image") else {
            assert_eq!(meta("name", "twitter:card"), (None, None), "{path}");
            continue;
        };
        let picture = url.strip_prefix("https://example.org/d/").unwrap().to_owned();
        let png = &site.0[&picture];
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "{picture}");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (1200, 630), "{picture}");
        let one = |name: &str| meta("property", name).0.unwrap();
        assert_eq!((one("og:image:width"), one("og:image:height")), ("1200".into(), "630".into()));
        assert_eq!(one("og:image:alt"), cards[&picture].alt(), "{path}");
        assert_eq!(meta("name", "twitter:card").0.as_deref(), Some("summary_large_image"));
        named.insert(picture);
    }
    assert_eq!(named.iter().map(String::as_str).collect::<BTreeSet<_>>(), pictures(&site));
}

#[test]
fn whose_words_a_claim_is_stands_whole_and_as_large_as_the_claim() {
    let cards = public(&harbour());
    for (path, card) in &cards {
        let (claim, sizes) = drawn_in(card, "Casefile Display");
        let (attribution, own) = drawn_in(card, "Casefile Italic");
        assert_eq!(sizes.len(), 1, "{path}");
        match path.starts_with("actors/") {
            true => assert!(attribution.is_empty() && !claim.contains('…'), "{path}"),
            false => assert!(own == sizes && !attribution.contains('…'), "{path}: {own:?}"),
        }
        // What is drawn is what is looked through, line by line.
        let drawn: Vec<String> = lines(card).into_iter().map(|(.., words)| words).collect();
        let squeezed = |words: &str| words.split_whitespace().collect::<String>();
        assert_eq!(squeezed(&drawn.concat()), squeezed(card.words()), "{path}");
        // No line stands in another, or beyond the sheet.
        let places = lines(card);
        let is_below = |pair: &[(String, f32, f32, String)]| pair[1].2 - pair[0].2 >= pair[1].1;
        assert!(places.windows(2).all(is_below), "{path}: {places:?}");
        assert!(places.iter().all(|(_, size, y, _)| *y >= *size && *y < 600.0), "{path}");
        assert!(card.words().contains(card.alt().split(" · ").next().unwrap()), "{path}");
    }
    let toll = &cards["allegations/toll/card.png"];
    assert_eq!(drawn_in(toll, "Casefile Italic").0, "Ann Orchard is reported as saying");
    assert_eq!(drawn_in(toll, "Casefile Display").0, "that the toll was doubled");
    let denied =
        format!("denied: Ministry of Ports\ndisputed: {LONG_NAME}\nAlleged by 1 speaker · ");
    assert!(toll.words().contains(&denied), "{}", toll.words());
    assert!(toll.words().contains(" · status: alleged, denied · as of 1 April 2021\n"));
    let back = &cards["sources/back/card.png"];
    assert_eq!(drawn_in(back, "Casefile Italic").0, "The Gazette, 9 March 2021 (retracted)");
    assert!(back.words().contains("Retracted by The Gazette on 12 March 2021."));
    let ministry = cards["actors/ministry/card.png"].words();
    assert!(!ministry.contains("accuse") && !ministry.contains("toll"), "{ministry}");
}

#[test]
fn a_title_that_is_too_long_is_said_shorter_or_cut_at_a_word_and_never_whose_it_is() {
    let mut folder = harbour();
    let long = "That the toll was doubled ".to_owned() + &"and nobody was told of it ".repeat(60);
    folder.replace(
        "content/allegations/toll.md",
        "title: That the toll was doubled",
        &format!("title: {long}"),
    );
    let cut = &public(&folder)["allegations/toll/card.png"];
    let (claim, sizes) = drawn_in(cut, "Casefile Display");
    let (attribution, own) = drawn_in(cut, "Casefile Italic");
    assert_eq!((attribution.as_str(), &own), ("Ann Orchard is reported as saying", &sizes));
    let kept = claim.strip_suffix(" …").unwrap();
    assert!(long.to_lowercase().contains(&format!("{} ", kept.to_lowercase())), "{kept}");
    assert!(cut.words().contains("it stands whole on its page"), "{}", cut.words());
    folder.head("content/allegations/toll.md", "short: That the toll rose");
    let short = &public(&folder)["allegations/toll/card.png"];
    assert_eq!(drawn_in(short, "Casefile Display").0, "that the toll rose");
    // Of a name, nothing is left out: one that fits nowhere has no card.
    folder.replace("content/actors/long.md", LONG_NAME, &format!("{LONG_NAME} ").repeat(20));
    assert!(!public(&folder).contains_key("actors/long/card.png"));
}

#[test]
fn nothing_that_is_withheld_is_drawn_and_what_is_blotted_out_is_a_block() {
    let folder = harbour();
    for (path, card) in public(&folder) {
        let all = format!("{path} {} {} {}", card.svg(), card.words(), card.alt()).to_lowercase();
        for word in ["quillfeather", "sorrel", "vetch", "pupil", "greengage", "later"] {
            assert!(!all.contains(word), "`{word}` in {all}");
        }
    }
    let own = public(&folder);
    let night = own["allegations/night/card.png"].words();
    assert!(night.contains("Bo █████ [privacy] is reported as saying"), "{night}");
    assert!(night.contains("disputed: █████ [the name of a minor]"), "{night}");
    assert!(own["actors/bo/card.png"].words().contains("Bo █████ [privacy]"));
    let editors = Options { audience: Audience::Editors, ..Options::default() };
    // What editors see of it before has one.
    assert!(cards(&folder, editors).contains_key("allegations/later/card.png"));
}

/// A sink that notes what is told of pictures.
#[derive(Default)]
struct Words {
    memory: Memory,
    words: Mutex<BTreeMap<String, String>>,
}

impl Sink for Words {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.memory.put(path, bytes)
    }

    fn drawn(&self, path: &str, words: &str, draw: Draws<'_>) -> io::Result<()> {
        self.words.lock().unwrap().insert(path.to_owned(), words.to_owned());
        self.put(path, &draw()?)
    }
}

#[test]
fn a_picture_is_handed_over_with_the_words_that_are_looked_through() {
    let folder = harbour();
    let made = Pipeline::new(Options::default()).made(&folder.workspace());
    let sink = Words::default();
    let outputs = emit::emit(&made.site.edition);
    casefile::render::render(outputs, &made.site.templates, &sink).unwrap();
    let expected = public(&folder).into_iter().map(|(path, card)| (path, card.words().to_owned()));
    assert_eq!(*sink.words.lock().unwrap(), expected.collect());
}

#[test]
fn the_same_card_has_the_same_bytes() {
    let (one, other) = (harbour().site(), harbour().site());
    for path in pictures(&one) {
        assert!(one.0[path] == other.0[path], "{path}");
        assert!(one.0[path].len() < 40_000, "{path}: {} bytes", one.0[path].len());
    }
}
