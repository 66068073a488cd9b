//! JSON-LD says what the page says: each page's data is parsed and held to the words of the same page. Who is said to
//! have said what stands there as a quotation of theirs; every name, every word and every day is printed.
//!
//! Over the repository's dossier, the folders of `tests/sites` and `tests/cases`, and random dossiers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use crate::dice;
use std::collections::BTreeMap;
use std::path::Path;

use crate::agreement::dossier::Made;
use crate::folder::{Folder, Site};
use casefile::value::Date;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// The types that may occur, each with its properties.
const TYPES: [(&str, &[&str]); 18] = [
    ("WebSite", &["@id", "name", "description", "inLanguage", "publisher", "url"]),
    (
        "WebPage",
        &[
            "@id",
            "name",
            "url",
            "inLanguage",
            "isPartOf",
            "mainEntity",
            "genre",
            "publisher",
            "datePublished",
            "dateModified",
            "author",
            "archivedAt",
            "creativeWorkStatus",
            "correction",
        ],
    ),
    (
        "Claim",
        &[
            "@id",
            "name",
            "url",
            "firstAppearance",
            "appearance",
            "commentCount",
            "comment",
            "creativeWorkStatus",
            "correction",
        ],
    ),
    ("CorrectionComment", &["text", "datePublished", "url"]),
    (
        "ClaimReview",
        &["claimReviewed", "itemReviewed", "reviewBody", "reviewRating", "author", "datePublished"],
    ),
    ("Rating", &["alternateName"]),
    ("Comment", &["@id", "name", "author", "text", "url"]),
    ("Quotation", &["@id", "text", "creator", "dateCreated", "isPartOf"]),
    (
        "CreativeWork",
        &[
            "@id",
            "text",
            "creator",
            "about",
            "dateCreated",
            "isPartOf",
            "genre",
            "name",
            "publisher",
            "datePublished",
            "dateModified",
            "author",
            "inLanguage",
            "url",
            "archivedAt",
            "creativeWorkStatus",
            "correction",
        ],
    ),
    (
        "NewsArticle",
        &[
            "@id",
            "headline",
            "publisher",
            "datePublished",
            "dateModified",
            "author",
            "articleSection",
            "inLanguage",
            "url",
            "archivedAt",
            "creativeWorkStatus",
            "correction",
        ],
    ),
    ("VideoObject", WORK),
    ("Dataset", WORK),
    ("Person", ACTOR),
    ("Organization", ACTOR),
    ("GovernmentOrganization", ACTOR),
    ("NewsMediaOrganization", ACTOR),
    ("Country", ACTOR),
    ("Thing", ACTOR),
];
const WORK: &[&str] = &[
    "@id",
    "name",
    "publisher",
    "datePublished",
    "dateModified",
    "author",
    "inLanguage",
    "url",
    "archivedAt",
    "creativeWorkStatus",
    "correction",
];
const ACTOR: &[&str] = &[
    "@id",
    "name",
    "url",
    "alternateName",
    "jobTitle",
    "memberOf",
    "parentOrganization",
    "sameAs",
];

/// A page with what it prints.
struct Page<'h> {
    path: &'h str,
    html: &'h Html,
    /// All that a reader reads, titles and descriptions too, with every run of white space as one space.
    text: String,
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(element: ElementRef<'_>) -> String {
    folded(&element.text().collect::<String>())
}

impl<'h> Page<'h> {
    fn of(path: &'h str, html: &'h Html) -> Self {
        let body = select(html, "body").into_iter().chain(select(html, "title")).map(words);
        let described = select(html, "meta[name='description']").into_iter();
        let described = described.filter_map(|meta| meta.attr("content")).map(folded);
        let links = select(html, "a[href]").into_iter().filter_map(|link| link.attr("href"));
        let text = body.chain(described).chain(links.map(str::to_owned)).collect::<Vec<_>>();
        Self { path, html, text: text.join("\n") }
    }

    /// Fails unless the page prints these words.
    fn prints(&self, what: &str, printed: &str) {
        let wanted = folded(printed);
        assert!(self.text.contains(&wanted), "{}: {what} `{wanted}` is not printed", self.path);
    }

    /// Fails unless the page prints a day in words, as precise as it is given.
    fn prints_day(&self, what: &str, day: &str) {
        self.prints(what, &Date::parse(day).unwrap().words());
    }

    fn holds(&self, node: &Value) {
        if let Value::Array(items) = node {
            items.iter().for_each(|item| self.holds(item));
        }
        let Value::Object(map) = node else { return };
        let kind = map.get("@type").and_then(Value::as_str);
        if let Some(kind) = kind {
            let known = TYPES.iter().find(|(name, _)| *name == kind);
            let (_, keys) = known.unwrap_or_else(|| panic!("{}: {kind}", self.path));
            for key in map.keys().filter(|key| !matches!(key.as_str(), "@type" | "@context")) {
                assert!(keys.contains(&key.as_str()), "{}: {key} of {kind}", self.path);
            }
        } else {
            assert!(
                map.keys().all(|key| matches!(key.as_str(), "@id" | "@graph" | "@context")),
                "{node}"
            );
        }
        for (key, value) in map {
            match (key.as_str(), value) {
                (
                    "name" | "headline" | "description" | "genre" | "articleSection"
                    | "claimReviewed" | "reviewBody" | "alternateName" | "jobTitle",
                    value,
                ) => {
                    // The kind of a reply is written small in the data and may begin a cell of a table.
                    let is_reply = kind == Some("Comment");
                    for words in strings(value) {
                        if is_reply {
                            let outcome = words.split(", for ").next().unwrap();
                            self.prints("the outcome", outcome);
                        } else {
                            self.prints(key, words);
                        }
                    }
                }
                ("datePublished" | "dateModified" | "dateCreated", Value::String(day)) => {
                    self.prints_day(key, day);
                }
                ("text", Value::String(text)) if kind == Some("CorrectionComment") => {
                    self.prints_correction(text);
                }
                ("text", Value::String(text)) => self.prints_words(map, text),
                ("creativeWorkStatus", Value::String(status)) => {
                    let text = self.text.to_lowercase();
                    assert!(text.contains(&status.to_lowercase()), "{}: {status}", self.path);
                }
                _ => self.holds(value),
            }
        }
    }

    /// What was and what is now, of this dossier's own corrections; of others, the notice or what became of the work.
    fn prints_correction(&self, text: &str) {
        let parts: Vec<&str> = match text.split_once("Now: “") {
            Some((was, rest)) => {
                let was = was.strip_prefix("Was: “").and_then(|was| was.strip_suffix("”. "));
                let (now, why) = rest.split_once("”. Why: ").unwrap();
                let why = why.split(" Asked for by ").next().unwrap().trim_end_matches('.');
                was.into_iter().chain([now, why]).collect()
            }
            None => vec![text],
        };
        let printed = self.text.to_lowercase();
        for part in parts {
            let wanted = folded(part).to_lowercase();
            assert!(printed.contains(&wanted), "{}: correction `{wanted}`", self.path);
        }
    }

    /// Words are printed where the page gives them to whom the data gives them.
    fn prints_words(&self, map: &serde_json::Map<String, Value>, text: &str) {
        let kind = map["@type"].as_str().unwrap();
        let by = if kind == "Comment" { "author" } else { "creator" };
        let by = map.get(by).map(|who| who["name"].as_str().unwrap());
        let parts: Vec<String> = text.split("[…]").map(folded).collect();
        let articles = select(self.html, "article.statement");
        let own = articles.iter().filter(|article| {
            let quoted: String = inside(**article, "blockquote")
                .into_iter()
                .map(words)
                .collect::<Vec<_>>()
                .join(" ");
            parts.iter().all(|part| quoted.contains(part.trim()))
        });
        let fits = own.filter(|article| {
            let is_direct = !inside(**article, "blockquote.direct").is_empty();
            let heading = words(inside(**article, "h3.said")[0]);
            let speaker = words(inside(**article, "h3.said b")[0]);
            match (kind, by) {
                ("Quotation", Some(by)) => {
                    is_direct && speaker == by && !heading.contains("as given by")
                }
                ("Comment", Some(by)) => is_direct && speaker == by,
                // What is in nobody's quotation marks, or was given by another, is theirs who wrote it.
                (_, Some(by)) => speaker != by && heading.contains(by),
                (_, None) => true,
            }
        });
        assert!(fits.count() > 0, "{}: {kind} of {by:?}: {text}", self.path);
    }
}

fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(words) => vec![words],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// Holds each page's data to the page; how many things of each type there are.
fn holds(site: &Site) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for (path, bytes) in site.own().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let scripts = select(&html, "script[type='application/ld+json']");
        if path == "404.html" || path.starts_with("originals/") {
            assert!(scripts.is_empty(), "{path}");
            continue;
        }
        assert_eq!(scripts.len(), 1, "{path}");
        let data: Value = serde_json::from_str(&scripts[0].text().collect::<String>()).unwrap();
        let page = Page::of(path, &html);
        page.holds(&data);
        count(&data, &mut found);
        let main = match path.split('/').collect::<Vec<_>>()[..] {
            ["allegations", _, _, ..] if !path.starts_with("allegations/page/") => Some("Claim"),
            ["index.html"] => Some("WebSite"),
            _ => None,
        };
        if let Some(main) = main {
            assert_eq!(data["@graph"][0]["@type"], main, "{path}");
        }
        if path.starts_with("sources/")
            && path.matches('/').count() == 2
            && !path.contains("/page/")
        {
            assert_eq!(data["@graph"][0]["@id"], "#document", "{path}");
        }
    }
    found
}

fn count(node: &Value, found: &mut BTreeMap<String, usize>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| count(item, found)),
        Value::Object(map) => {
            if let Some(kind) = map.get("@type").and_then(Value::as_str) {
                *found.entry(kind.to_owned()).or_default() += 1;
            }
            map.values().for_each(|value| count(value, found));
        }
        _ => {}
    }
}

fn at(path: &str) -> Folder {
    Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

#[test]
fn the_data_of_the_repositorys_dossier_say_what_its_pages_say() {
    let found = holds(&Folder::of_the_repository().site());
    assert_eq!(found.get("ClaimReview"), None, "nothing is assessed");
    assert!(found["Quotation"] >= 8 && found["Claim"] == 10, "{found:?}");
    assert!(found["NewsArticle"] >= 2, "{found:?}");
}

#[test]
fn reported_speech_is_nobodys_quotation() {
    let site = Folder::of_the_repository().site();
    let html =
        Html::parse_document(site.text("allegations/leadership-personally-involved/index.html"));
    let script: String = select(&html, "script[type='application/ld+json']")[0].text().collect();
    let data: Value = serde_json::from_str(&script).unwrap();
    let appearances = data["@graph"][0]["appearance"].as_array().unwrap();
    let own = |id: &str| {
        appearances.iter().find(|one| one["@id"].as_str().unwrap().ends_with(id)).unwrap()
    };
    let reported = own("#b11");
    assert_eq!(reported["@type"], "CreativeWork");
    assert_eq!(reported["creator"]["name"], "TASS");
    assert_eq!(reported["about"]["name"], "Anatoly Antonov");
    assert_eq!(own("#b12")["@type"], "Quotation");
    assert_eq!(own("#b12")["creator"]["name"], "Anatoly Antonov");
    // Counted from the date of publication, the day is nobody's statement.
    assert_eq!(own("#b12")["dateCreated"], Value::Null);
}

#[test]
fn the_data_of_the_dossiers_of_the_tests_say_what_their_pages_say() {
    for path in [
        "tests/cases/fair",
        "tests/cases/scripts",
        "tests/sites/denials/in",
        "tests/sites/withheld/in",
    ] {
        let found = holds(&at(path).site());
        assert!(found.contains_key("Claim"), "{path}: {found:?}");
    }
}

#[test]
fn the_data_of_random_dossiers_say_what_their_pages_say() {
    dice::fuzz("the_data_of_random_dossiers_say_what_their_pages_say", 25, |dice| {
        let made = Made::by(dice);
        holds(&made.folder.site());
        made.text()
    });
}

/// A source of each kind, with dates of every precision and an author.
#[test]
fn each_kind_of_source_has_its_type_and_no_day_is_made_up() {
    let kinds = [
        ("news-article", "NewsArticle", "2020-05-04", Some("2020-05-04")),
        ("transcript", "CreativeWork", "2020-05", Some("2020-05")),
        ("video", "VideoObject", "2020", Some("2020")),
        ("court-record", "CreativeWork", "2020-05-04?", None),
        ("official-statement", "CreativeWork", "../2020-05-04", None),
        ("dataset", "Dataset", "2020~", None),
        ("web-page", "WebPage", "unknown", None),
    ];
    let mut folder =
        Folder::of([("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n")]);
    for (kind, _, date, _) in kinds {
        folder.put(
            &format!("content/sources/a-{kind}.md"),
            &format!(
                "---\ntitle: What the {kind} says\nkind: {kind}\npublisher: wire\npublished: {date}\nauthors: [A. Writer]\n---\n\nWords.\n"
            ),
        );
    }
    let site = folder.site();
    holds(&site);
    for (kind, name, _, day) in kinds {
        let html = Html::parse_document(site.text(&format!("sources/a-{kind}/index.html")));
        let script: String =
            select(&html, "script[type='application/ld+json']")[0].text().collect();
        let data: Value = serde_json::from_str(&script).unwrap();
        let document = &data["@graph"][0];
        assert_eq!(document["@type"], name, "{kind}");
        assert_eq!(document.get("datePublished").and_then(Value::as_str), day, "{kind}");
        assert_eq!(document["author"][0]["name"], "A. Writer");
    }
}
