//! The frame of a page: what its head, masthead and colophon say, from the settings and the page's path.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::shared::json_ld;

use crate::config::Colors;
use crate::diag::counted;
use crate::dossier::sections::{FEED, NOT_FOUND, Section, WayIn, sections};
use crate::dossier::{address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::source::Fate;
use crate::manifest::{MANIFEST, SUMS};
use crate::markdown::href;

/// What every page's view holds as `page`.
#[derive(Debug, Clone, Serialize)]
pub struct Frame<'a> {
    /// The dossier's name.
    pub site_title: &'a str,
    /// What the dossier is about.
    pub description: Option<&'a str>,
    /// BCP 47 tag of the dossier's language.
    pub language: &'a str,
    /// The colour scheme that the settings force, if they do.
    pub colors: Option<&'static str>,
    /// The page's own name.
    pub title: Cow<'a, str>,
    /// One sentence for search engines; empty where there is none.
    pub summary: Cow<'a, str>,
    /// The section of the site that the page belongs to; empty where it belongs to none.
    pub section: &'static str,
    /// The output's path from the site's root.
    pub path: String,
    /// What leads from this page to the site's root: `../../`, or nothing.
    pub root: String,
    /// The home page, relative to this one.
    pub home: String,
    /// The page's address on the web, where the dossier's is known.
    pub canonical: Option<String>,
    /// Where replies are sent.
    pub contact: Option<&'a str>,
    /// The same as words for a reader: an address of mail without its scheme.
    pub contact_words: Option<&'a str>,
    /// Who publishes the dossier.
    pub publisher: Option<&'a str>,
    /// The publisher's address.
    pub publisher_url: Option<Cow<'a, str>>,
    /// The ways in at the head of every page.
    pub nav: Vec<Way>,
    /// Those at its foot.
    pub further: Vec<Way>,
    /// Free pages, in the order of the site.
    pub pages: Vec<PageLink<'a>>,
    /// "2 sources".
    pub sources: &'a str,
    /// The feed, relative to this page, where there is one.
    pub feed: Option<String>,
    /// The list of all files of the site, relative to this page.
    pub manifest: String,
    /// The same for `sha256sum`.
    pub sums: String,
    /// What the page is about, for machines; empty where it is about nothing.
    pub json_ld: String,
}

/// A link to a section of the site.
#[derive(Debug, Clone, Serialize)]
pub struct Way {
    /// Its words.
    pub title: &'static str,
    /// Its address, relative to the page.
    pub href: String,
    /// Whether the page belongs to it.
    pub is_current: bool,
}

/// A link to a free page.
#[derive(Debug, Clone, Serialize)]
pub struct PageLink<'a> {
    /// The page's heading.
    pub title: &'a str,
    /// Its address, relative to the page.
    pub href: String,
}

impl<'a> Frame<'a> {
    /// The frame of the output `path`, called `title`, in a section of the site or in none.
    pub fn new(
        edition: &'a Edition,
        path: impl Into<String>,
        section: Option<&Section>,
        title: impl Into<Cow<'a, str>>,
        summary: impl Into<Cow<'a, str>>,
    ) -> Self {
        let path = path.into();
        let config = &edition.config;
        let to = |target: &str| relative(&path, target);
        let section = section.map_or("", |section| section.name);
        let (mut nav, mut further) = (Vec::new(), Vec::new());
        for own in sections(edition) {
            let (list, title) = match own.way_in {
                WayIn::None => continue,
                WayIn::Masthead(title) => (&mut nav, title),
                WayIn::Colophon(title) => (&mut further, title),
            };
            list.push(Way { title, href: to(own.path), is_current: own.name == section });
        }
        let pages = edition
            .pages
            .iter()
            .filter(|page| page.entity.id != "index")
            .map(|page| PageLink {
                title: &page.entity.head.title,
                href: to(&address(Kind::Page, &page.entity.id)),
            })
            .collect();
        let contact = config.contact.as_ref().map(|contact| contact.0.as_str());
        let mut frame = Self {
            site_title: &config.title,
            description: config.description.as_deref(),
            language: &config.language,
            colors: match config.theme.colors {
                Colors::Auto => None,
                Colors::Light => Some("light"),
                Colors::Dark => Some("dark"),
            },
            title: title.into(),
            summary: summary.into(),
            section,
            root: "../".repeat(path.matches('/').count()),
            home: to(""),
            canonical: config.base_url.as_ref().map(|base| canonical(base.as_str(), &path)),
            contact,
            contact_words: contact
                .map(|contact| contact.strip_prefix("mailto:").unwrap_or(contact)),
            publisher: config.publisher.as_ref().map(|publisher| publisher.name.as_str()),
            publisher_url: config
                .publisher
                .as_ref()
                .and_then(|publisher| web(publisher.url.as_deref())),
            nav,
            further,
            pages,
            sources: edition.held(|| sources(edition)),
            feed: config.base_url.as_ref().map(|_| to(FEED.path)),
            manifest: to(MANIFEST),
            sums: to(SUMS),
            json_ld: String::new(),
            path,
        };
        // The page of what is not there is no page of the dossier.
        if frame.path != NOT_FOUND.path {
            frame.json_ld = json_ld::script(&json_ld::plain(config, &frame));
        }
        frame
    }

    /// The same with what the page is about in the terms of schema.org.
    #[must_use]
    pub fn about(self, about: impl FnOnce(&Self) -> Value) -> Self {
        let json_ld = json_ld::script(&about(&self));
        Self { json_ld, ..self }
    }

    /// The address of a site path as written on this page.
    #[must_use]
    pub fn href(&self, target: &str) -> String {
        relative(&self.path, target)
    }
}

/// "2 sources"; "4 sources, 1 of them retracted".
fn sources(edition: &Edition) -> String {
    let all = counted(edition.sources.len(), "source");
    let fates = || edition.sources.iter().map(|source| source.entity.head.status.is);
    let of = |fate: Fate| fates().filter(|own| *own == fate).count();
    let gone: Vec<String> = [Fate::Retracted, Fate::Replaced]
        .into_iter()
        .filter_map(|fate| {
            let number = Some(of(fate)).filter(|number| *number > 0)?;
            Some(format!("{number} of them {}", fate.word()?))
        })
        .collect();
    match (gone.as_slice(), edition.sources.len()) {
        ([], _) => all.into_owned(),
        (_, 1) => format!("{all}, which does not stand any more"),
        (gone, _) => format!("{all}, {}", gone.join(", ")),
    }
}

/// The address of the output `path` on the web; a folder's own page is called by the folder.
#[must_use]
pub fn canonical(base: &str, path: &str) -> String {
    let folder = match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    };
    format!("{base}{folder}")
}

/// An address that a link may lead to, or nothing: what editors write is not trusted to be one.
#[must_use]
pub fn web(url: Option<&str>) -> Option<Cow<'_, str>> {
    let url = url.filter(|url| {
        let starts = |scheme: &&str| {
            url.get(..scheme.len()).is_some_and(|own| own.eq_ignore_ascii_case(scheme))
        };
        ["https://", "http://", "mailto:"].iter().any(starts)
    })?;
    Some(href(url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_called_by_its_folder_on_the_web() {
        let base = "https://example.org/";
        assert_eq!(canonical(base, "index.html"), base);
        assert_eq!(canonical(base, "actors/x/index.html"), "https://example.org/actors/x/");
        assert_eq!(canonical(base, "404.html"), "https://example.org/404.html");
        assert_eq!(canonical(base, "a-index.html"), "https://example.org/a-index.html");
    }

    #[test]
    fn only_addresses_of_the_web_and_of_mail_become_links() {
        assert_eq!(web(Some("javascript:alert(1)")), None);
        assert_eq!(
            web(Some("HTTPS://example.org/a b")).as_deref(),
            Some("HTTPS://example.org/a%20b")
        );
    }
}
