//! `sitemap.xml`: the address of every page that stands for something, for search engines.
//!
//! A sitemap holds at most 50,000 addresses; beyond that it becomes an index of several. Addresses on
//! the web cannot be relative, so there is no sitemap without the site's address.
//!
//! It is written line by line and by no template: a template's view would hold all addresses at once, and two lines of a
//! format that search engines prescribe are nothing to word or to style otherwise.

use std::io::{self, Write};

use super::{Content, Output, Stream};
use crate::dossier::sections::{entities, sections};
use crate::edition::Edition;
use crate::entity::Kind;

/// The most addresses of one sitemap, as its format has it.
const MOST: usize = 50_000;

/// Lists the sitemap and, where there are many pages, its parts.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let Some(base) = &edition.config.base_url else { return Vec::new() };
    let count = pages(edition).count();
    (0..)
        .zip(paths(count, MOST))
        .map(|(place, path)| {
            let file = SitemapFile { base: base.as_str(), count, most: MOST, place };
            let stream = Stream::of(move |to| file.write(pages(edition), to));
            let made_from = move |to: &mut dyn Write| file.made_from(pages(edition), to);
            Output { path, content: Content::Stream(stream.made_from_all_of(made_from)) }
        })
        .collect()
}

/// The site paths of every page: sections, what lies below each, and free pages.
fn pages(edition: &Edition) -> impl Iterator<Item = String> {
    let listed = || sections(edition).filter(|section| section.in_sitemap);
    let own = listed().map(|section| section.path.to_owned());
    let below = listed().flat_map(|section| (section.below)(edition));
    let free = entities(edition, Kind::Page).filter(|page| !page.is_empty());
    own.chain(below).chain(free)
}

/// The paths of the sitemap's files: itself, then its parts where so many pages need some.
fn paths(pages: usize, most: usize) -> Vec<String> {
    let parts = if pages <= most { 0 } else { pages.div_ceil(most) };
    let parts = (1..=parts).map(|number| format!("sitemap-{number}.xml"));
    std::iter::once("sitemap.xml".to_owned()).chain(parts).collect()
}

/// The file at a place in the list of [`paths`].
#[derive(Debug, Clone, Copy)]
struct SitemapFile<'b> {
    base: &'b str,
    /// How many pages there are.
    count: usize,
    most: usize,
    place: usize,
}

impl SitemapFile<'_> {
    fn write(self, pages: impl Iterator<Item = String>, to: &mut dyn Write) -> io::Result<()> {
        let (root, item) =
            if self.is_index() { ("sitemapindex", "sitemap") } else { ("urlset", "url") };
        writeln!(to, "<?xml version=\"1.0\" encoding=\"utf-8\"?>")?;
        writeln!(to, "<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")?;
        for path in self.listed(pages) {
            let address = format!("{}{path}", self.base);
            let address = quick_xml::escape::escape(address.as_str());
            writeln!(to, "<{item}><loc>{address}</loc></{item}>")?;
        }
        writeln!(to, "</{root}>")
    }

    fn made_from(self, pages: impl Iterator<Item = String>, to: &mut dyn Write) -> io::Result<()> {
        writeln!(to, "{}", self.base)?;
        self.listed(pages).try_for_each(|path| writeln!(to, "{path}"))
    }

    /// Whether it lists the other files.
    fn is_index(self) -> bool {
        self.place == 0 && self.count > self.most
    }

    /// The paths that it lists.
    fn listed<'p>(
        self,
        pages: impl Iterator<Item = String> + 'p,
    ) -> Box<dyn Iterator<Item = String> + 'p> {
        if self.is_index() {
            return Box::new(paths(self.count, self.most).into_iter().skip(1));
        }
        let before = self.place.saturating_sub(1).saturating_mul(self.most);
        Box::new(pages.skip(before).take(self.most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_pages_make_an_index_of_parts() {
        let pages = |count: usize| (0..count).map(|number| format!("sources/{number}/"));
        let file = |base, count, place| {
            let mut xml = Vec::new();
            SitemapFile { base, count, most: 2, place }.write(pages(count), &mut xml).unwrap();
            String::from_utf8(xml).unwrap()
        };
        assert_eq!(paths(2, 2), ["sitemap.xml"]);
        assert!(file("https://example.org/", 2, 0).contains("<url>"));
        let names = paths(5, 2);
        assert_eq!(names, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        let own = |place| file("https://example.org/a&b/", 5, place);
        assert!(own(0).contains("<loc>https://example.org/a&amp;b/sitemap-3.xml</loc>"));
        let all: usize = (1..names.len()).map(|place| own(place).matches("<url>").count()).sum();
        assert_eq!(all, 5);
    }
}
