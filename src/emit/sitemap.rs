//! `sitemap.xml`: the address of every page that stands for something, for search engines.
//!
//! A sitemap holds at most 50,000 addresses; beyond that it becomes an index of several. Addresses on
//! the web cannot be relative, so there is no sitemap without the site's address.

use std::borrow::Cow;

use super::{Content, Output};
use crate::dossier::address;
use crate::edition::Edition;
use crate::entity::Kind;

/// The most addresses of one sitemap, as its format has it.
const MOST: usize = 50_000;

/// The listings and other pages that stand for no entity.
const LISTINGS: [&str; 5] = ["", "allegations/", "sources/", "actors/", "timeline/"];

/// Lists the sitemap and, where there are many pages, its parts.
#[must_use]
pub fn emit<'a>(edition: &'a Edition<'a>) -> Vec<Output<'a>> {
    let Some(base) = &edition.config.base_url else { return Vec::new() };
    files(base.as_str(), &pages(edition), MOST)
        .into_iter()
        .map(|(path, text)| Output { path, content: Content::Bytes(Cow::Owned(text.into_bytes())) })
        .collect()
}

/// The site paths of every page.
fn pages(edition: &Edition<'_>) -> Vec<String> {
    let allegations = edition.allegations.iter().map(|node| (Kind::Allegation, &node.entity.id));
    let sources = edition.sources.iter().map(|node| (Kind::Source, &node.entity.id));
    let actors = edition.actors.iter().map(|node| (Kind::Actor, &node.entity.id));
    let pages = edition.pages.iter().map(|node| (Kind::Page, &node.entity.id));
    let entities = allegations.chain(sources).chain(actors).chain(pages);
    let addresses =
        entities.map(|(kind, id)| address(kind, id)).filter(|address| !address.is_empty());
    LISTINGS.into_iter().map(str::to_owned).chain(addresses).collect()
}

/// The sitemap's files by their paths.
fn files(base: &str, pages: &[String], most: usize) -> Vec<(String, String)> {
    if pages.len() <= most {
        return vec![("sitemap.xml".to_owned(), list("urlset", "url", base, pages.iter()))];
    }
    let parts: Vec<(String, String)> = pages
        .chunks(most)
        .zip(1..)
        .map(|(part, number)| {
            (format!("sitemap-{number}.xml"), list("urlset", "url", base, part.iter()))
        })
        .collect();
    let index = list("sitemapindex", "sitemap", base, parts.iter().map(|(path, _)| path));
    std::iter::once(("sitemap.xml".to_owned(), index)).chain(parts).collect()
}

fn list<'p>(root: &str, item: &str, base: &str, paths: impl Iterator<Item = &'p String>) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    );
    for path in paths {
        let address = format!("{base}{path}");
        let address = quick_xml::escape::escape(address.as_str());
        xml.push_str(&format!("<{item}><loc>{address}</loc></{item}>\n"));
    }
    xml.push_str(&format!("</{root}>\n"));
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_pages_make_an_index_of_parts() {
        let pages: Vec<String> = (0..5).map(|number| format!("sources/{number}/")).collect();
        let files = files("https://example.org/a&b/", &pages, 2);
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        assert!(files[0].1.contains("<loc>https://example.org/a&amp;b/sitemap-3.xml</loc>"));
        let all: usize = files[1..].iter().map(|(_, xml)| xml.matches("<url>").count()).sum();
        assert_eq!(all, 5);
    }
}
