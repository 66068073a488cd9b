//! The frame of a page: what its head, masthead and colophon say, from the settings and the page's path.

use std::borrow::Cow;

use serde_json::Value;

use super::shared::json_ld;
pub use super::shared::page_frame::{Frame, canonical, web};
use super::shared::page_frame::{PageLink, Way};

use crate::config::Colors;
use crate::diag::counted;
use crate::dossier::sections::{FEED, NOT_FOUND, Section, WayIn, sections};
use crate::dossier::{address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::manifest::{MANIFEST, SUMS};

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
}

/// "2 sources"; "4 sources, 1 of them retracted".
fn sources(edition: &Edition) -> String {
    let all = counted(edition.sources.len(), "source");
    let fates = || edition.sources.iter().map(|source| source.entity.head.status.is);
    let of = |fate: SourceFate| fates().filter(|own| *own == fate).count();
    let gone: Vec<String> = [SourceFate::Retracted, SourceFate::Replaced]
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
