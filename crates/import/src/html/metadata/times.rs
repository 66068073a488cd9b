//! Reads the days that elements of a page hold for machines, but not those of teasers, comments and works that it cites.

use super::value::{MOST, Metadata, MetadataValue};
use crate::html::boilerplate;
use crate::html::page::HtmlPage;

/// Where a day stands that an element says to be that of publication.
const TOLD: &str = "`<time>` of publication";

/// Words that make an `article` element an article and not a teaser.
const LEAST: usize = 80;
/// No teaser has more nodes.
const LARGEST: usize = 400;

/// What parts of a page describe something else than the article.
const OTHERS: [&str; 6] = ["citation", "comment", "review", "mentions", "ispartof", "hasoffer"];

/// Which elements of a page stand in parts that speak of another text than the page's own.
pub(super) struct Others(Vec<bool>);

impl Others {
    /// Looks at all parts that hold days and what is said in `meta` elements.
    pub(super) fn of(page: &HtmlPage) -> Self {
        let mut is_asked = vec![false; page.nodes.len()];
        let says = |at: usize| {
            matches!(page.name(at), "time" | "meta" | "abbr")
                || page.attribute(at, "itemprop") == Some("datePublished")
        };
        for at in (0..page.nodes.len()).filter(|at| says(*at)) {
            is_asked[at] = true;
            for own in page.ancestors(at) {
                if is_asked[own] {
                    break;
                }
                is_asked[own] = true;
            }
        }
        let headings = page.named("h1").map(|at| (at, 1));
        let headings = page.held(headings);
        let mut found = vec![false; page.nodes.len()];
        for at in (0..page.nodes.len()).filter(|at| is_asked[*at]) {
            let holds_headline = headings[at] > 0;
            found[at] = found[page.nodes[at].parent] || is_other(page, at, holds_headline);
        }
        Self(found)
    }

    /// Whether an element stands in such a part.
    pub(super) fn hold(&self, at: usize) -> bool {
        self.0.get(at) == Some(&true)
    }
}

/// Whether a part of a page describes something else than the article: a work that is cited, a comment, a teaser.
fn is_other(page: &HtmlPage, at: usize, holds_headline: bool) -> bool {
    if matches!(page.name(at), "body" | "html" | "main" | "#document" | "time" | "meta") {
        return false;
    }
    let property = page.attribute(at, "itemprop").map(str::to_lowercase);
    let is_told = property.is_some_and(|own| OTHERS.contains(&own.as_str()));
    let why = boilerplate::reason(page, at, page.marks(at));
    let is_beside = matches!(why, Some("comments" | "related links" | "sidebar" | "navigation"));
    is_told || !holds_headline && (is_beside || is_teaser(page, at))
}

/// Whether an `article` is a few words below a heading that is not the page's.
fn is_teaser(page: &HtmlPage, at: usize) -> bool {
    page.name(at) == "article"
        && page.nodes[at].end - at <= LARGEST
        && (at..page.nodes[at].end).any(|own| matches!(page.name(own), "h2" | "h3" | "h4" | "h5"))
        && page.words(at).split_whitespace().count() < LEAST
}

impl Metadata {
    /// Days of `<time>` elements.
    pub(super) fn times(&mut self, page: &HtmlPage, others: &Others) {
        let mut is_told = false;
        for at in page.named("time").filter(|at| !others.hold(*at)) {
            let is_published =
                page.attribute(at, "itemprop").is_some_and(|own| own == "datePublished")
                    || page.attribute(at, "pubdate").is_some()
                    || page.marks(at).contains("published");
            let is_modified =
                page.attribute(at, "itemprop").is_some_and(|own| own == "dateModified")
                    || (page.marks(at).contains("updated") && !is_published);
            let Some(value) =
                page.attribute(at, "datetime").or_else(|| page.attribute(at, "content"))
            else {
                continue;
            };
            let by = if is_published { TOLD } else { "`<time>`" };
            let said = MetadataValue { value: value.trim().to_owned(), by };
            if is_modified {
                if self.modified.len() < MOST {
                    self.modified.push(said);
                }
            } else if let Some(first) =
                self.published.iter().position(|own| own.by.contains("<time>"))
            {
                // The first is the article's, unless another says that it is; the rest belong to teasers and comments.
                if is_published && !is_told {
                    self.published[first] = said;
                    is_told = true;
                }
            } else {
                is_told = is_published;
                self.published.push(said);
            }
        }
    }

    /// Days that other elements than `meta` and `<time>` name as such.
    pub(super) fn microdata(&mut self, page: &HtmlPage, others: &Others) {
        let is_own = |at: &usize| {
            page.attribute(*at, "itemprop") == Some("datePublished")
                || (page.name(*at) == "abbr" && page.marks(*at).contains("published"))
        };
        let found = (0..page.nodes.len())
            .filter(|at| !matches!(page.name(*at), "" | "meta" | "time") && is_own(at))
            .filter(|at| !others.hold(*at));
        for at in found.take(MOST) {
            let value = ["content", "title"].iter().find_map(|key| page.attribute(at, key));
            let value = value.map_or_else(|| page.words(at), str::to_owned);
            self.published.push(MetadataValue { value, by: "microdata" });
        }
    }
}
