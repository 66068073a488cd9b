//! What the files of a dossier say that was said, and where a finished site prints it: the words that the data of a page
//! name by their address are those of the file, on that page, on a page of the same allegation and in the source.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html};

use super::page::{folded, inside, select, words};
use crate::folder::{Folder, Site};

/// What stands for words that are not shown, up to the end of the reason.
const BLOT: (char, char) = ('█', ']');

/// A statement as its file has it.
struct Written {
    id: Option<String>,
    quote: String,
}

/// A dossier's files and its site.
pub(super) struct Printed<'s> {
    site: &'s Site,
    /// By the ids of sources.
    written: BTreeMap<String, Vec<Written>>,
    /// The headlines of the pages of actors, by their paths.
    pub actors: BTreeMap<String, String>,
}

impl<'s> Printed<'s> {
    pub(super) fn of(folder: &Folder, site: &'s Site) -> Self {
        let of_sources = folder.0.keys().filter(|path| path.starts_with("content/sources/"));
        let written = of_sources.map(|path| {
            let text = folder.text(path);
            let head = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---"));
            let head: serde_yaml::Value = serde_yaml::from_str(head.unwrap().0).unwrap();
            let word = |value: &serde_yaml::Value, key: &str| {
                value.get(key).and_then(|value| value.as_str()).map(str::to_owned)
            };
            let stem = path.rsplit('/').next().unwrap().strip_suffix(".md").unwrap().to_owned();
            let statements = head.get("statements").and_then(|list| list.as_sequence());
            let statements = statements.into_iter().flatten().map(|one| Written {
                id: word(one, "id"),
                quote: word(one, "quote").unwrap_or_default(),
            });
            (word(&head, "id").unwrap_or(stem), statements.collect())
        });
        let of_actors = site.own().filter(|(path, _)| path.starts_with("actors/"));
        let headlines = of_actors.map(|(path, bytes)| {
            let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
            (path.to_owned(), words(select(&html, "h1")[0]))
        });
        Self { site, written: written.collect(), actors: headlines.collect() }
    }

    /// Hands on the article in which the page of an allegation prints the statement at an address: its own page, or
    /// another one of the same allegation.
    pub(super) fn article(
        &self,
        path: &str,
        html: &Html,
        address: &str,
        see: impl FnOnce(ElementRef<'_>),
    ) {
        let is_it = |path: &str, article: &ElementRef<'_>| {
            let places = inside(*article, ".place a").into_iter();
            let mut hrefs = places.filter_map(|place| place.attr("href"));
            hrefs.any(|href| absolute(path, href) == address)
        };
        if let Some(own) =
            select(html, "article.statement").into_iter().find(|one| is_it(path, one))
        {
            return see(own);
        }
        let id = path.split('/').nth(1).unwrap();
        let folder = format!("allegations/{id}/");
        assert!(path.starts_with(&folder), "{path}: {address} is not printed");
        let others = self.site.own().filter(|(other, _)| {
            *other != path && other.starts_with(&folder) && other.ends_with("index.html")
        });
        for (other, bytes) in others {
            let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
            let articles = select(&html, "article.statement").into_iter();
            if let Some(own) = articles.into_iter().find(|one| is_it(other, one)) {
                return see(own);
            }
        }
        panic!("{path}: {address} is printed on no page of the allegation");
    }

    /// Fails unless an article prints the words that the file has at an address, and the source's page has them there;
    /// whether it prints any.
    pub(super) fn holds(&self, article: ElementRef<'_>, address: &str) -> bool {
        let (page, id) = address.split_once('#').unwrap();
        let source = page.split('/').nth(1).unwrap();
        let printed: Vec<String> =
            inside(article, ".said ~ blockquote p").into_iter().map(words).collect();
        let printed = printed.join(" ");
        if printed.is_empty() {
            // The source's rights or its fate leave the words out; then they stand nowhere.
            assert!(!inside(article, ".said ~ p.quiet").is_empty(), "{address} prints nothing");
            return false;
        }
        let written = self.written.get(source).map_or(&[][..], Vec::as_slice);
        let named = written.iter().filter(|one| one.id.as_deref() == Some(id));
        let named: Vec<&Written> = named.collect();
        let unnamed = written.iter().filter(|one| one.id.is_none());
        let own = if named.is_empty() { unnamed.collect() } else { named };
        assert!(
            own.iter().any(|one| is_printed(&one.quote, &printed)),
            "{address} is not what its file says: {printed}"
        );
        let html = Html::parse_document(self.site.text(page));
        assert!(!select(&html, &format!("[id='{id}']")).is_empty(), "{address} leads nowhere");
        let marks = select(&html, &format!("mark[data-statement~='{id}']"));
        let there: String = marks.into_iter().map(words).collect();
        let bare = |text: &str| text.replace("[…]", "").split_whitespace().collect::<String>();
        if !there.is_empty() {
            assert!(bare(&there) == bare(&printed), "{address}: {there}\nis not {printed}");
        }
        !there.is_empty()
    }
}

/// Whether printed words are those of a quotation, but for what is blotted out of them.
fn is_printed(quote: &str, printed: &str) -> bool {
    let quote = folded(quote);
    if !printed.contains(BLOT.0) {
        return quote == folded(printed);
    }
    let mut at = 0;
    printed.split(BLOT.0).all(|part| {
        let part = part.rsplit_once(BLOT.1).map_or(part, |(_, rest)| rest).trim();
        let found = quote[at..].find(part);
        at += found.map_or(0, |found| found + part.len());
        found.is_some()
    })
}

/// The path from the site's root that a link of a page leads to.
pub(super) fn absolute(path: &str, href: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn other_words_are_not_printed() {
    assert!(is_printed("the fire\n\nwas […] set", "the fire was […] set"));
    assert!(!is_printed("the fire was set", "the fire was"));
    assert!(is_printed("seen by Emma at night", "seen by █████ [privacy] at night"));
    assert!(!is_printed("seen by Emma at night", "seen by █████ [privacy] at noon"));
}
