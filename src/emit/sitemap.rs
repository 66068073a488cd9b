//! `sitemap.xml`: the address of every page that stands for something, for search engines.
//!
//! A sitemap holds at most 50,000 addresses; beyond that it becomes an index of several. Addresses on
//! the web cannot be relative, so there is no sitemap without the site's address.

use super::{Content, Output};
use crate::dossier::sections::{entities, sections};
use crate::edition::Edition;
use crate::entity::Kind;

/// The most addresses of one sitemap, as its format has it.
const MOST: usize = 50_000;

/// Lists the sitemap and, where there are many pages, its parts.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let Some(base) = &edition.config.base_url else { return Vec::new() };
    (0..)
        .zip(paths(pages(edition).len(), MOST))
        .map(|(place, path)| {
            let made = move || file(base.as_str(), &pages(edition), MOST, place);
            Output { path, content: Content::Made(Box::new(move || made().into_bytes())) }
        })
        .collect()
}

/// The site paths of every page: sections, what lies below each, and free pages.
fn pages(edition: &Edition) -> Vec<String> {
    let listed = || sections(edition).filter(|section| section.in_sitemap);
    let own = listed().map(|section| section.path.to_owned());
    let below = listed().flat_map(|section| (section.below)(edition));
    let free = entities(edition, Kind::Page).into_iter().filter(|page| !page.is_empty());
    own.chain(below).chain(free).collect()
}

/// The paths of the sitemap's files: itself, then its parts where so many pages need some.
fn paths(pages: usize, most: usize) -> Vec<String> {
    let parts = if pages <= most { 0 } else { pages.div_ceil(most) };
    let parts = (1..=parts).map(|number| format!("sitemap-{number}.xml"));
    std::iter::once("sitemap.xml".to_owned()).chain(parts).collect()
}

/// The file at a place in the list of [`paths`].
fn file(base: &str, pages: &[String], most: usize, place: usize) -> String {
    match place.checked_sub(1) {
        None if pages.len() <= most => list("urlset", "url", base, pages),
        None => list("sitemapindex", "sitemap", base, &paths(pages.len(), most)[1..]),
        Some(part) => list("urlset", "url", base, pages.chunks(most).nth(part).unwrap_or(&[])),
    }
}

fn list(root: &str, item: &str, base: &str, paths: &[String]) -> String {
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
        assert_eq!(paths(2, 2), ["sitemap.xml"]);
        assert!(file("https://example.org/", &pages[..2], 2, 0).contains("<url>"));
        let names = paths(pages.len(), 2);
        assert_eq!(names, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        let own = |place| file("https://example.org/a&b/", &pages, 2, place);
        assert!(own(0).contains("<loc>https://example.org/a&amp;b/sitemap-3.xml</loc>"));
        let all: usize = (1..names.len()).map(|place| own(place).matches("<url>").count()).sum();
        assert_eq!(all, 5);
    }
}
