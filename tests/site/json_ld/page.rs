//! A page as it is printed, to which its own data is held.

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
pub(super) struct Page<'h> {
    path: &'h str,
    html: &'h Html,
    /// All that a reader reads, titles and descriptions too, with every run of white space as one space.
    text: String,
}

pub(super) fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
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
    pub(super) fn of(path: &'h str, html: &'h Html) -> Self {
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
