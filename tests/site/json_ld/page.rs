//! A page as it is printed, to which its own data is held.

use std::cell::Cell;

use casefile::value::Date;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use super::statements::{Printed, absolute};

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
    ("Comment", &["@id", "name", "author"]),
    ("Quotation", &["@id", "creator", "dateCreated", "isPartOf"]),
    (
        "CreativeWork",
        &[
            "@id",
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
pub(super) struct Page<'h> {
    path: &'h str,
    html: &'h Html,
    printed: &'h Printed<'h>,
    /// How many statements had their words compared with those of their source.
    pub(super) compared: Cell<usize>,
    /// All that a reader reads, titles and descriptions too, with every run of white space as one space.
    text: String,
}

pub(super) fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

pub(super) fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

pub(super) fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn words(element: ElementRef<'_>) -> String {
    folded(&element.text().collect::<String>())
}

impl<'h> Page<'h> {
    pub(super) fn of(path: &'h str, html: &'h Html, printed: &'h Printed<'h>) -> Self {
        let body = select(html, "body").into_iter().chain(select(html, "title")).map(words);
        let described = select(html, "meta[name='description']").into_iter();
        let described = described.filter_map(|meta| meta.attr("content")).map(folded);
        let links = select(html, "a[href]").into_iter().filter_map(|link| link.attr("href"));
        let text = body.chain(described).chain(links.map(str::to_owned)).collect::<Vec<_>>();
        Self { path, html, printed, compared: Cell::new(0), text: text.join("\n") }
    }

    /// Fails unless the page prints these words.
    fn prints(&self, what: &str, printed: &str) {
        let wanted = folded(printed);
        assert!(self.text.contains(&wanted), "{}: {what} `{wanted}` is not printed", self.path);
    }

    /// Fails unless the page prints a day in words, as precise as it is given.
    fn prints_day(&self, what: &str, day: &str) {
        self.prints(what, &casefile::language::english().date(&Date::parse(day).unwrap()));
    }

    pub(super) fn holds(&self, node: &Value) {
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
            let is_statement =
                kind == "Quotation" || kind == "Comment" || map.contains_key("creator");
            if is_statement {
                self.prints_statement(kind, map);
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

    /// A statement is printed where its id leads, with the words of its file, and the page gives them to whom the data
    /// gives them. A reply may be given in full on another page of the allegation.
    fn prints_statement(&self, kind: &str, map: &serde_json::Map<String, Value>) {
        let id = map["@id"].as_str().unwrap();
        let address = absolute(self.path, id);
        self.printed.article(self.path, self.html, &address, |article| {
            if self.printed.holds(article, &address) {
                self.compared.set(self.compared.get() + 1);
            }
            let heading = words(inside(article, "h3.said")[0]);
            let speaker = words(inside(article, "h3.said b")[0]);
            if kind == "Comment" {
                // Somebody whose name is withheld has none here either.
                let by = map.get("author").and_then(|who| who["name"].as_str());
                assert!(
                    by.is_none_or(|by| by == speaker),
                    "{}: {id} of {by:?}: {heading}",
                    self.path
                );
                return;
            }
            // Only a publisher that the dossier does not know, or somebody whose name is withheld, has no page.
            let Some(by) = map.get("creator").map(|who| self.named(who)) else { return };
            let is_direct = inside(article, "blockquote.indirect").is_empty();
            let fits = if kind == "Quotation" {
                is_direct && speaker == by && !heading.contains("as given by")
            } else {
                // What is in nobody's quotation marks, or was given by another, is theirs who wrote it.
                speaker != by && (heading.contains(&by) || heading.contains("not located"))
            };
            assert!(fits, "{}: {kind} {id} of {by}: {heading}", self.path);
        });
    }

    /// What the page of an actor is called whom the data names by its address.
    fn named(&self, who: &Value) -> String {
        let page = who["@id"].as_str().unwrap().strip_suffix("#actor").unwrap();
        self.printed.actors[page.trim_start_matches("../")].clone()
    }
}

fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(words) => vec![words],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
