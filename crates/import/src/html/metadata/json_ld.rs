//! Reads the JSON-LD of a page: the node that is the article, wherever it stands, and those that it refers to.

use std::collections::BTreeMap;

use casefile_words::elements::shallow;
use serde_json::Value;

use super::names::said_names;
use super::value::{MOST, Metadata, MetadataField, MetadataValue};
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
    let graph = LinkedData::of(&scripts);
    metadata.types = graph.nodes.iter().flat_map(|node| types(node)).map(str::to_owned).collect();
    let articles = graph.articles(page);
    metadata.articles = articles.iter().filter(|node| node.get("articleBody").is_some()).count();
    if let Some(article) = articles.first() {
        NodeFields { node: article, graph: &graph, metadata }.article();
    } else if let Some(page) = graph.web_page() {
        NodeFields { node: page, graph: &graph, metadata }.days_and_language();
    }
}

/// The nodes of all scripts of a page, and those that have an id, by it.
#[derive(Default)]
struct LinkedData<'a> {
    nodes: Vec<&'a Value>,
    by_id: BTreeMap<&'a str, &'a Value>,
}

impl<'a> LinkedData<'a> {
    fn of(scripts: &'a [Value]) -> Self {
        let mut graph = Self::default();
        for script in scripts {
            graph.walk(script, 0);
        }
        graph
    }

    fn walk(&mut self, value: &'a Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match value {
            Value::Array(values) => values.iter().for_each(|own| self.walk(own, depth + 1)),
            Value::Object(map) => {
                if map.contains_key("@type") {
                    self.nodes.push(value);
                }
                if let Some(id) = map.get("@id").and_then(Value::as_str)
                    && map.len() > 1
                {
                    self.by_id.entry(id).or_insert(value);
                }
                // Where the article is the page's main entity, it stands inside the page's own node.
                for key in ["@graph", "mainEntity", "mainEntityOfPage", "publisher", "author"] {
                    map.get(key).into_iter().for_each(|own| self.walk(own, depth + 1));
                }
            }
            _ => {}
        }
    }

    /// The nodes that are articles, the page's own first. Posts within a live blog, and teasers without a date, are not
    /// it; nor is another article that the page leads to, if one of them has the page's own address or headline.
    fn articles(&self, page: &HtmlPage) -> Vec<&'a Value> {
        let is_article = |node: &&Value| types(node).any(|own| ARTICLES.contains(&own));
        let mut articles: Vec<&Value> = self.nodes.iter().copied().filter(is_article).collect();
        let own = PageIdentity::of(page);
        articles.sort_by_key(|node| {
            (
                !types(node).any(|own| own == "LiveBlogPosting"),
                !own.is_meant(node),
                node.get("datePublished").is_none(),
                node.get("headline").is_none(),
            )
        });
        articles
    }

    /// The node of the page itself.
    fn web_page(&self) -> Option<&'a Value> {
        self.nodes.iter().copied().find(|node| types(node).any(|own| own == "WebPage"))
    }

    /// The node that a value refers to.
    fn referred(&self, value: &Value) -> Option<&'a Value> {
        let id = value.get("@id").and_then(Value::as_str)?;
        self.by_id.get(id).copied()
    }

    /// Whether a value, or the node that it refers to, is a person.
    fn is_person(&self, value: Option<&Value>) -> bool {
        let nodes = [value, value.and_then(|own| self.referred(own))];
        nodes.into_iter().flatten().any(|own| types(own).any(|own| own == "Person"))
    }

    /// The strings of a value: itself, its name, those of a list, or of the node that it refers to.
    fn strings(&self, value: Option<&Value>) -> Vec<String> {
        let mut found = Vec::new();
        let list = match value {
            Some(Value::Array(values)) => values.iter().take(MOST).collect(),
            Some(value) => vec![value],
            None => Vec::new(),
        };
        for value in list {
            let name = [Some(value), self.referred(value)].into_iter().flatten().find_map(named);
            let name = name.map(plain).filter(|name| !name.is_empty());
            found.extend(name.filter(|name| !found.contains(name)).into_iter().collect::<Vec<_>>());
        }
        found
    }
}

/// A string itself, or the name of a node, the first of several.
fn named(value: &Value) -> Option<&str> {
    let name = || value.get("name");
    let first = || name()?.as_array()?.first()?.as_str();
    value.as_str().or_else(|| name()?.as_str()).or_else(first)
}

/// A node whose fields are taken over.
struct NodeFields<'a> {
    node: &'a Value,
    graph: &'a LinkedData<'a>,
    metadata: &'a mut Metadata,
}

impl NodeFields<'_> {
    /// Takes over all strings of a key.
    fn say(&mut self, field: MetadataField, key: &str) {
        for value in self.graph.strings(self.node.get(key)) {
            field(self.metadata).push(MetadataValue { value, by: BY });
        }
    }

    /// What a page without an article says of itself.
    fn days_and_language(&mut self) {
        self.say(|own| &mut own.published, "datePublished");
        self.say(|own| &mut own.modified, "dateModified");
        self.say(|own| &mut own.language, "inLanguage");
    }

    /// What an article says.
    fn article(&mut self) {
        self.say(|own| &mut own.title, "headline");
        if self.node.get("headline").is_none() {
            self.say(|own| &mut own.title, "name");
        }
        self.say(|own| &mut own.description, "description");
        if self.graph.is_person(self.node.get("publisher")) {
            self.say(|own| &mut own.owner, "publisher");
        } else {
            self.say(|own| &mut own.publisher, "publisher");
        }
        self.days_and_language();
        self.say(|own| &mut own.section, "articleSection");
        self.metadata.section.truncate(1);
        self.addresses();
        let body = self.node.get("articleBody").and_then(Value::as_str).map(plain);
        self.metadata.body = body.filter(|body| !body.is_empty());
        self.authors();
        self.metadata.is_walled = self.node.get("isAccessibleForFree").is_some_and(|free| {
            free.as_bool() == Some(false)
                || free.as_str().is_some_and(|own| own.eq_ignore_ascii_case("false"))
        });
    }

    /// The addresses of an article, of which ids may be one.
    fn addresses(&mut self) {
        self.say(|own| &mut own.url, "url");
        for value in ["@id", "mainEntityOfPage"].iter().filter_map(|key| self.node.get(*key)) {
            let id = value.as_str().or_else(|| value.get("@id").and_then(Value::as_str));
            if let Some(id) = id.filter(|id| id.starts_with("http") && !id.contains('#')) {
                self.metadata.url.push(MetadataValue { value: id.to_owned(), by: BY });
            }
        }
    }

    /// Who wrote an article.
    fn authors(&mut self) {
        let authors: Vec<String> = ["author", "creator"]
            .iter()
            .map(|key| self.graph.strings(persons(self.node.get(*key)).as_ref()))
            .find(|own| !own.is_empty())
            .unwrap_or_default()
            .iter()
            .flat_map(|own| said_names(own))
            .collect();
        if !authors.is_empty() {
            self.metadata.authors.push((authors, BY));
        }
    }
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

fn types(node: &Value) -> impl Iterator<Item = &str> {
    let value = node.get("@type");
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    value
        .into_iter()
        .chain(list)
        .filter_map(Value::as_str)
        .map(|own| own.rsplit(['/', ':']).next().unwrap_or(own))
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

/// Words of data, which some pages write as HTML.
fn plain(text: &str) -> String {
    if text.contains('<') || text.contains('&') {
        let text = text.get(..text.floor_char_boundary(2_000_000)).unwrap_or_default();
        return HtmlPage::parse(&shallow(text)).words(0);
    }
    collapsed(text)
}
