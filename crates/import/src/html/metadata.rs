//! Reads what a page says of itself: JSON-LD, then OpenGraph, then other `meta`, then `<time>`, canonical link and
//! `lang`, each value with where it stands, so that those that disagree can be told apart.

mod json_ld;
mod names;
mod times;
mod value;

use super::page::{HtmlPage, collapsed};
use names::is_address;
pub(super) use names::{names, said_names};
use value::{MOST, MetadataField};
pub(super) use value::{Metadata, MetadataValue, distinct};

use crate::{DraftArchived, archive};

/// Where a day stands that may be any: that of the page's last change, or of its making.
pub(super) const WEAK: &str = "`meta` of a date";

/// `meta` names by what they say, most trusted first.
const NAMES: [(&str, &str, MetadataField); 54] = [
    ("og:title", "OpenGraph", |own| &mut own.title),
    ("og:description", "OpenGraph", |own| &mut own.description),
    ("og:site_name", "OpenGraph", |own| &mut own.publisher),
    ("article:published_time", "OpenGraph", |own| &mut own.published),
    ("og:article:published_time", "OpenGraph", |own| &mut own.published),
    ("article:published", "OpenGraph", |own| &mut own.published),
    ("article:modified_time", "OpenGraph", |own| &mut own.modified),
    ("og:updated_time", "OpenGraph", |own| &mut own.modified),
    ("article:modified", "OpenGraph", |own| &mut own.modified),
    ("og:url", "OpenGraph", |own| &mut own.url),
    ("article:section", "OpenGraph", |own| &mut own.section),
    ("citation_title", "meta", |own| &mut own.title),
    ("dc.title", "meta", |own| &mut own.title),
    ("dcterms.title", "meta", |own| &mut own.title),
    ("parsely-title", "meta", |own| &mut own.title),
    ("sailthru.title", "meta", |own| &mut own.title),
    ("twitter:title", "meta", |own| &mut own.title),
    ("dc.description", "meta", |own| &mut own.description),
    ("sailthru.description", "meta", |own| &mut own.description),
    ("twitter:description", "meta", |own| &mut own.description),
    ("description", "meta", |own| &mut own.description),
    ("citation_journal_title", "meta", |own| &mut own.publisher),
    ("dc.publisher", "meta", |own| &mut own.publisher),
    ("dcterms.publisher", "meta", |own| &mut own.publisher),
    ("application-name", "meta", |own| &mut own.publisher),
    ("citation_publication_date", "meta", |own| &mut own.published),
    ("citation_date", "meta", |own| &mut own.published),
    ("dc.date.issued", "meta", |own| &mut own.published),
    ("dcterms.issued", "meta", |own| &mut own.published),
    ("dcterms.created", "meta", |own| &mut own.published),
    ("dc.date", WEAK, |own| &mut own.published),
    ("parsely-pub-date", "meta", |own| &mut own.published),
    ("sailthru.date", "meta", |own| &mut own.published),
    ("datepublished", "meta", |own| &mut own.published),
    ("pubdate", "meta", |own| &mut own.published),
    ("publish-date", "meta", |own| &mut own.published),
    ("date", WEAK, |own| &mut own.published),
    ("publishdate", "meta", |own| &mut own.published),
    ("pub_date", "meta", |own| &mut own.published),
    ("publish_time", "meta", |own| &mut own.published),
    ("og:time", "OpenGraph", |own| &mut own.published),
    ("og:release_date", "OpenGraph", |own| &mut own.published),
    ("originalpublicationdate", "meta", |own| &mut own.published),
    ("article:create_at", "meta", |own| &mut own.published),
    ("dcterms.modified", "meta", |own| &mut own.modified),
    ("datemodified", "meta", |own| &mut own.modified),
    ("last-modified", "meta", |own| &mut own.modified),
    ("citation_public_url", "meta", |own| &mut own.url),
    ("parsely-link", "meta", |own| &mut own.url),
    ("dc.language", "meta", |own| &mut own.language),
    ("citation_language", "meta", |own| &mut own.language),
    ("content-language", "meta", |own| &mut own.language),
    ("parsely-section", "meta", |own| &mut own.section),
    ("section", "meta", |own| &mut own.section),
];

const AUTHORS: [&str; 9] = [
    "article:author",
    "og:article:author",
    "author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
];

impl Metadata {
    /// Reads a page's.
    pub(super) fn of(page: &HtmlPage) -> Self {
        let mut own = Self::default();
        json_ld::read(page, &mut own);
        let others = times::Others::of(page);
        own.metas(page, &others);
        own.elements(page, &others);
        own.copy = copy(page);
        own
    }

    fn metas(&mut self, page: &HtmlPage, others: &times::Others) {
        let metas: Vec<(String, String)> = page
            .named("meta")
            .filter_map(|at| {
                let name = ["property", "name", "itemprop", "http-equiv"]
                    .iter()
                    .find_map(|key| page.attribute(at, key))?;
                if others.hold(at) {
                    return None;
                }
                // Some savers of pages write `value`.
                let value =
                    page.attribute(at, "content").or_else(|| page.attribute(at, "value"))?;
                let value = collapsed(value);
                (!value.is_empty())
                    .then(|| (name.trim().to_lowercase().replace("dc:", "dc."), value))
            })
            .collect();
        for (name, by, field) in NAMES {
            for (_, value) in metas.iter().filter(|(own, _)| own == name).take(MOST) {
                field(self).push(MetadataValue { value: value.clone(), by });
            }
        }
        for name in AUTHORS {
            let names: Vec<String> = metas
                .iter()
                .filter(|(own, value)| own == name && !is_address(value))
                .take(MOST)
                .flat_map(|(_, value)| said_names(value))
                .collect();
            if !names.is_empty() {
                let by = if name.contains("article:") { "OpenGraph" } else { "meta" };
                self.authors.push((names, by));
            }
        }
        if let Some((_, locale)) = metas.iter().find(|(name, _)| name == "og:locale") {
            self.language.push(MetadataValue { value: locale.replace('_', "-"), by: "OpenGraph" });
        }
        if metas.iter().any(|(name, value)| {
            name == "article:content_tier" && matches!(value.as_str(), "locked" | "metered")
        }) {
            self.is_walled = true;
        }
    }

    fn elements(&mut self, page: &HtmlPage, others: &times::Others) {
        for at in page.named("link") {
            let is_canonical = page.attribute(at, "rel").is_some_and(|rel| {
                rel.split_whitespace().any(|own| own.eq_ignore_ascii_case("canonical"))
            });
            if let Some(href) =
                page.attribute(at, "href").filter(|_| is_canonical && self.url.len() < MOST)
            {
                self.url
                    .push(MetadataValue { value: href.trim().to_owned(), by: "canonical link" });
            }
        }
        self.times(page, others);
        self.microdata(page, others);
        if let Some(lang) = page
            .named("html")
            .find_map(|at| page.attribute(at, "lang").or_else(|| page.attribute(at, "xml:lang")))
        {
            // `og:locale` is set once for a whole site, and is often left at its default.
            let locale = self
                .language
                .iter()
                .position(|own| own.by == "OpenGraph")
                .unwrap_or(self.language.len());
            self.language.insert(
                locale,
                MetadataValue { value: lang.trim().to_owned(), by: "`<html lang>`" },
            );
        }
        if let Some(title) =
            page.named("title").map(|at| page.words_of_head(at)).find(|own| !own.is_empty())
        {
            self.title.push(MetadataValue { value: title, by: "`<title>`" });
        }
    }
}

/// The address that a browser writes into the first lines of a page which it saves: `<!-- saved from url=(0027)https://… -->`.
pub(super) fn saved_from(html: &str) -> Option<MetadataValue> {
    let head = html.get(..html.floor_char_boundary(2000))?;
    let (_, rest) = head.split_once("saved from url=(")?;
    let (_, rest) = rest.split_once(')')?;
    let value = rest.split("-->").next().unwrap_or(rest).trim();
    let is_whole = casefile_words::web::address(value).is_ok();
    is_whole.then(|| MetadataValue { value: value.to_owned(), by: "the browser that saved it" })
}

/// What the Wayback Machine writes into the pages that it shows: `__wm.wombat("http://…","20151209101112",…)`.
fn copy(page: &HtmlPage) -> Option<(String, DraftArchived)> {
    const CALL: &str = "__wm.wombat(";
    let scripts = page.named("script").filter_map(|at| page.held_text(at));
    let call = scripts.filter_map(|own| own.split_once(CALL)).map(|(_, rest)| rest).next()?;
    let mut strings = call.split('"').skip(1).step_by(2);
    let (address, stamp) = (strings.next()?, strings.next()?);
    archive::original(&format!("https://web.archive.org/web/{stamp}/{address}"))
}
