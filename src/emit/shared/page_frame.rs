//! What the head, masthead and colophon of a page say, and addresses as a page of the web writes them.

use std::borrow::Cow;

use casefile_words::alike::is_turn;
use serde::Serialize;

use crate::dossier::relative;
use crate::language::{Message, OwnWords};
use crate::markdown::href;

/// What every page's view holds as `page`.
#[derive(Debug, Clone, Serialize)]
pub struct Frame<'a> {
    /// The dossier's name.
    pub site_title: Cow<'a, str>,
    /// The same as a page shows it.
    pub site_name: OwnWords<'a>,
    /// What the dossier is about.
    pub description: Option<OwnWords<'a>>,
    /// BCP 47 tag of the interface's language.
    pub language: &'a str,
    /// The value of `dir`, where it is not what a page has by itself.
    pub direction: Option<&'static str>,
    /// The files of the faces, by their names, that the page's language cannot do without.
    pub fonts: &'a [&'static str],
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
    /// The picture of the site beside its name in a browser, from the root.
    pub icon: &'static str,
    /// The page's address on the web, where the dossier's is known.
    pub canonical: Option<String>,
    /// "as of 5 January 2026": the day of which the dossier is, where one is known.
    pub as_of: Option<Message<'a>>,
    /// Where replies are sent.
    pub contact: Option<&'a str>,
    /// The same as words for a reader: an address of mail without its scheme.
    pub contact_words: Option<&'a str>,
    /// That anyone named may reply, and where.
    pub reply: Option<Message<'a>>,
    /// Who publishes the dossier.
    pub publisher: Option<&'a str>,
    /// The publisher's address.
    pub publisher_url: Option<Cow<'a, str>>,
    /// Of how many sources the dossier is made, and by whom it is published.
    pub made: Message<'a>,
    /// Whether nobody who speaks the page's language has read its words yet.
    pub is_unreviewed: bool,
    /// How a copy of the site is checked.
    pub proof: Option<Message<'a>>,
    /// The page that searches, relative to this one, where there is one.
    pub search: Option<String>,
    /// The ways in at the head of every page.
    pub nav: Vec<Way<'a>>,
    /// The pages that the settings want there as well.
    pub nav_pages: Vec<PageLink<'a>>,
    /// The picture beside the dossier's name, relative to this page.
    pub logo: Option<String>,
    /// Those at its foot.
    pub further: Vec<Way<'a>>,
    /// The other free pages, in the order of the site.
    pub pages: Vec<PageLink<'a>>,
    /// The feed, relative to this page, where there is one.
    pub feed: Option<String>,
    /// What the page is about, for machines; empty where it is about nothing.
    pub json_ld: String,
    /// The picture that is shown where a link to the page is shared, where there is one.
    pub card: Option<CardPicture>,
}

/// A picture of a page, as others are told of it.
#[derive(Debug, Clone, Serialize)]
pub struct CardPicture {
    /// Its address on the web.
    pub url: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
}

/// A link to a section of the site.
#[derive(Debug, Clone, Serialize)]
pub struct Way<'a> {
    /// Its words.
    pub title: &'a str,
    /// Its address, relative to the page.
    pub href: String,
    /// Whether the page belongs to it.
    pub is_current: bool,
}

/// A link to a free page.
#[derive(Debug, Clone, Serialize)]
pub struct PageLink<'a> {
    /// The page's heading.
    pub title: OwnWords<'a>,
    /// Its address, relative to the page.
    pub href: String,
    /// Whether it is the page itself.
    pub is_current: bool,
}

/// Words for where nothing ends what turns the direction of writing, as in the title of a tab or in a list of feeds:
/// without it, since what stands behind it there is others' words.
#[must_use]
pub fn unturned<'w>(words: impl Into<Cow<'w, str>>) -> Cow<'w, str> {
    let words = words.into();
    if words.is_ascii() || !words.contains(is_turn) {
        return words;
    }
    Cow::Owned(words.replace(is_turn, ""))
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

impl Frame<'_> {
    /// The address of a site path as written on this page.
    #[must_use]
    pub fn href(&self, target: &str) -> String {
        relative(&self.path, target)
    }
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
