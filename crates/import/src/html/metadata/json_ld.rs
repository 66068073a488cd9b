//! Reads the JSON-LD of a page: the node that is the article, wherever it stands, and those that it refers to.

use std::collections::BTreeMap;

use casefile_words::elements::shallow;
use serde_json::Value;

use super::{MOST, Metadata, MetadataValue, said_names};
use crate::html::page::{HtmlPage, collapsed};
use crate::html::shingles::words;

const BY: &str = "JSON-LD";
/// How deep data are looked into.
const DEEPEST: usize = 16;

const ARTICLES: [&str; 17] = [
    "NewsArticle",
    "Article",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "SocialMediaPosting",
    "Report",
    "ScholarlyArticle",
    "TechArticle",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "PressRelease",
];

/// Reads every script of JSON-LD.
pub(super) fn read(page: &HtmlPage, metadata: &mut Metadata) {
    let scripts: Vec<Value> = page
        .named("script")
        .filter(|at| {
            page.attribute(*at, "type")
                .is_some_and(|own| own.trim().to_lowercase().starts_with("application/ld+json"))
        })
        .filter_map(|at| parsed(page.held_text(at)?))
        .collect();
    // Pages made for a search engine of China say the day in a node without a type.
    for day in scripts.iter().filter_map(|own| own.get("pubDate")?.as_str()) {
        metadata.published.push(MetadataValue { value: day.to_owned(), by: BY });
    }
    let mut nodes = Vec::new();
    let mut by_id = BTreeMap::new();
    for script in &scripts {
        walk(script, 0, &mut nodes, &mut by_id);
    }
    let is_article = |node: &&Value| types(node).any(|own| ARTICLES.contains(&own));
    metadata.types = nodes.iter().flat_map(|node| types(node)).map(str::to_owned).collect();
    let mut articles: Vec<&Value> = nodes.iter().copied().filter(is_article).collect();
    // Posts within a live blog, and teasers without a date, are not the page's article; nor is another article that the
    // page leads to, if one of them has the page's own address or headline.
    let own = PageIdentity::of(page);
    articles.sort_by_key(|node| {
        (
            !types(node).any(|own| own == "LiveBlogPosting"),
            !own.is_meant(node),
            node.get("datePublished").is_none(),
            node.get("headline").is_none(),
        )
    });
    metadata.articles = articles.iter().filter(|node| node.get("articleBody").is_some()).count();
    let Some(article) = articles
        .first()
        .copied()
        .or_else(|| nodes.iter().copied().find(|node| types(node).any(|own| own == "WebPage")))
    else {
        return;
    };
    let mut say = |field: fn(&mut Metadata) -> &mut Vec<MetadataValue>, key: &str| {
        for value in strings(article.get(key), &by_id) {
            field(metadata).push(MetadataValue { value, by: BY });
        }
    };
    if articles.is_empty() {
        say(|own| &mut own.published, "datePublished");
        say(|own| &mut own.modified, "dateModified");
        say(|own| &mut own.language, "inLanguage");
        return;
    }
    say(|own| &mut own.title, "headline");
    if article.get("headline").is_none() {
        say(|own| &mut own.title, "name");
    }
    say(|own| &mut own.description, "description");
    if is_person(article.get("publisher"), &by_id) {
        say(|own| &mut own.owner, "publisher");
    } else {
        say(|own| &mut own.publisher, "publisher");
    }
    say(|own| &mut own.published, "datePublished");
    say(|own| &mut own.modified, "dateModified");
    say(|own| &mut own.language, "inLanguage");
    say(|own| &mut own.section, "articleSection");
    say(|own| &mut own.url, "url");
    for value in ["@id", "mainEntityOfPage"].iter().filter_map(|key| article.get(*key)) {
        let id = value.as_str().or_else(|| value.get("@id").and_then(Value::as_str));
        if let Some(id) = id.filter(|id| id.starts_with("http") && !id.contains('#')) {
            metadata.url.push(MetadataValue { value: id.to_owned(), by: BY });
        }
    }
    metadata.section.truncate(1);
    metadata.body = article
        .get("articleBody")
        .and_then(Value::as_str)
        .map(plain)
        .filter(|body| !body.is_empty());
    let authors: Vec<String> = ["author", "creator"]
        .iter()
        .map(|key| strings(persons(article.get(*key)).as_ref(), &by_id))
        .find(|own| !own.is_empty())
        .unwrap_or_default()
        .iter()
        .flat_map(|own| said_names(own))
        .collect();
    if !authors.is_empty() {
        metadata.authors.push((authors, BY));
    }
    metadata.is_walled = article.get("isAccessibleForFree").is_some_and(|free| {
        free.as_bool() == Some(false)
            || free.as_str().is_some_and(|own| own.eq_ignore_ascii_case("false"))
    });
}

/// What the page prints and links of itself, by which its own article is known among several.
struct PageIdentity {
    addresses: Vec<String>,
    titles: Vec<Vec<u64>>,
}

impl PageIdentity {
    fn of(page: &HtmlPage) -> Self {
        let links = page.named("link").filter(|at| page.attribute(*at, "rel") == Some("canonical"));
        let metas =
            page.named("meta").filter(|at| page.attribute(*at, "property") == Some("og:url"));
        let linked = links.filter_map(|at| page.attribute(at, "href"));
        let named = metas.filter_map(|at| page.attribute(at, "content"));
        let headings = page.named("title").map(|at| page.words_of_head(at));
        let headings = headings.chain(page.named("h1").map(|at| page.words(at)));
        Self {
            addresses: linked.chain(named).take(MOST).map(address).collect(),
            titles: headings.take(MOST).map(|own| words(&own)).collect(),
        }
    }

    fn is_meant(&self, node: &Value) -> bool {
        let main = node.get("mainEntityOfPage");
        let main = main.and_then(|own| own.as_str().or_else(|| own.get("@id")?.as_str()));
        let ids = ["url", "@id"].into_iter().filter_map(|key| node.get(key)?.as_str());
        let headline = words(node.get("headline").and_then(Value::as_str).unwrap_or(""));
        ids.chain(main).any(|own| self.addresses.contains(&address(own)))
            || (!headline.is_empty() && self.titles.iter().any(|own| own.starts_with(&headline)))
    }
}

/// An address without what does not tell pages apart.
fn address(text: &str) -> String {
    let bare = text.split(['#', '?']).next().unwrap_or("").trim().trim_end_matches('/');
    bare.split_once("://").map_or(bare, |(_, rest)| rest).to_lowercase()
}

/// Parses a script, control characters and wrapping comments aside.
fn parsed(text: &str) -> Option<Value> {
    let bare = text.trim().trim_start_matches("<!--").trim_end_matches("-->").trim();
    let bare = bare
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("]]>")
        .trim_end_matches("//");
    serde_json::from_str(bare.trim().trim_end_matches(';')).ok().or_else(|| {
        // Line breaks within strings are the commonest fault.
        let flat: String = bare.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(flat.trim()).ok()
    })
}

fn walk<'a>(
    value: &'a Value,
    depth: usize,
    nodes: &mut Vec<&'a Value>,
    by_id: &mut BTreeMap<&'a str, &'a Value>,
) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|own| walk(own, depth + 1, nodes, by_id)),
        Value::Object(map) => {
            if map.contains_key("@type") {
                nodes.push(value);
            }
            if let Some(id) = map.get("@id").and_then(Value::as_str)
                && map.len() > 1
            {
                by_id.entry(id).or_insert(value);
            }
            // Where the article is the page's main entity, it stands inside the page's own node.
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "publisher", "author"] {
                map.get(key).into_iter().for_each(|own| walk(own, depth + 1, nodes, by_id));
            }
        }
        _ => {}
    }
}

fn types(node: &Value) -> impl Iterator<Item = &str> {
    let value = node.get("@type");
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    value
        .into_iter()
        .chain(list)
        .filter_map(Value::as_str)
        .map(|own| own.rsplit(['/', ':']).next().unwrap_or(own))
}

/// Whether a value, or the node that it refers to, is a person.
fn is_person(value: Option<&Value>, by_id: &BTreeMap<&str, &Value>) -> bool {
    let id = value.and_then(|own| own.get("@id")).and_then(Value::as_str);
    let nodes = [value, id.and_then(|id| by_id.get(id)).copied()];
    nodes.into_iter().flatten().any(|own| types(own).any(|own| own == "Person"))
}

/// A list of authors without those that its data call organisations.
fn persons(value: Option<&Value>) -> Option<Value> {
    let is_organisation = |own: &Value| types(own).any(|own| own.ends_with("Organization"));
    match value? {
        Value::Array(list) => {
            Some(Value::Array(list.iter().filter(|own| !is_organisation(own)).cloned().collect()))
        }
        own => Some(own.clone()).filter(|own| !is_organisation(own)),
    }
}

/// The strings of a value: itself, its name, those of a list, or of the node that it refers to.
fn strings(value: Option<&Value>, by_id: &BTreeMap<&str, &Value>) -> Vec<String> {
    let mut found = Vec::new();
    let list = match value {
        Some(Value::Array(values)) => values.iter().take(MOST).collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    };
    for value in list {
        let node = value.get("@id").and_then(Value::as_str).and_then(|id| by_id.get(id)).copied();
        let name = [Some(value), node].into_iter().flatten().find_map(|own| {
            own.as_str().or_else(|| own.get("name").and_then(Value::as_str)).or_else(|| {
                own.get("name")
                    .and_then(Value::as_array)
                    .and_then(|own| own.first())
                    .and_then(Value::as_str)
            })
        });
        let name = name.map(plain).filter(|name| !name.is_empty());
        found.extend(name.filter(|name| !found.contains(name)).into_iter().collect::<Vec<_>>());
    }
    found
}

/// Words of data, which some pages write as HTML.
fn plain(text: &str) -> String {
    if text.contains('<') || text.contains('&') {
        let text = text.get(..text.floor_char_boundary(2_000_000)).unwrap_or_default();
        return HtmlPage::parse(&shallow(text)).words(0);
    }
    collapsed(text)
}
