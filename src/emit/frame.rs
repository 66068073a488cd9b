//! The frame of a page: what its head, masthead and colophon say, from the settings and the page's path.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;

use super::shared::json_ld;
pub use super::shared::page_frame::{CardPicture, Frame, canonical, unturned, web};
use super::shared::page_frame::{PageLink, Way};

use crate::config::Colors;
use crate::dossier::sections::{FEED, HOME, NOT_FOUND, SEARCH, STATIC, Section, WayIn, sections};
use crate::dossier::{PageNode, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::source::SourceFate;
use crate::language::{Argument, Message};
use crate::manifest::{MANIFEST, SUMS};
use crate::value::Id;

impl<'a> Frame<'a> {
    /// The frame of the output `path`, called `title`, in a section of the site or in none.
    pub fn new(
        edition: &'a Edition,
        path: impl Into<String>,
        section: Option<&Section>,
        title: impl Into<Cow<'a, str>>,
        summary: impl Into<Cow<'a, str>>,
    ) -> Self {
        let frame = Self::bare(edition, path, section, title, summary);
        // The page of what is not there is no page of the dossier.
        if frame.path == NOT_FOUND.path { frame } else { frame.about(json_ld::plain) }
    }

    /// The same, but that nothing is said of it yet in the terms of schema.org.
    pub fn bare(
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
        let (nav, further) = ways(edition, section, &path);
        let (nav_pages, pages) = pages(edition, &path);
        let contact = config.contact.as_ref().map(|contact| contact.0.as_str());
        Self {
            site_title: unturned(config.title.as_str()),
            site_name: edition.own_setting(&config.title),
            description: config.description.as_deref().map(|words| edition.own_setting(words)),
            language: edition.language().tag(),
            direction: edition.language().is_right_to_left().then_some("rtl"),
            fonts: edition.language().fonts(),
            colors: match config.theme.colors {
                Colors::Auto => None,
                Colors::Light => Some("light"),
                Colors::Dark => Some("dark"),
            },
            title: unturned(title),
            summary: unturned(summary),
            section,
            root: "../".repeat(path.matches('/').count()),
            home: to(""),
            icon: edition.icon(),
            canonical: config.base_url.as_ref().map(|base| canonical(base.as_str(), &path)),
            as_of: edition.as_of().map(|day| edition.say("frame-as-of").with("day", day)),
            contact,
            contact_words: contact.map(without_scheme),
            publisher: config.publisher.as_ref().map(|publisher| publisher.name.as_str()),
            publisher_url: config.publisher.as_ref().and_then(|own| web(own.url.as_deref())),
            search: SEARCH.is_of(edition).then(|| to(SEARCH.path)),
            nav,
            nav_pages,
            logo: config.logo.as_ref().map(|logo| to(&format!("{}{}", STATIC.path, logo.as_str()))),
            further,
            pages,
            made: made(edition),
            is_unreviewed: !edition.language().is_reviewed(),
            reply: contact.map(|contact| reply(edition, contact)),
            proof: (section == HOME.name).then(|| proof(edition, &path)),
            feed: config.base_url.as_ref().map(|_| to(FEED.path)),
            json_ld: String::new(),
            card: None,
            path,
        }
    }

    /// The same with what the page is about in the terms of schema.org.
    #[must_use]
    pub fn about(self, about: impl FnOnce(&Self) -> Value) -> Self {
        let json_ld = json_ld::script(&about(&self));
        Self { json_ld, ..self }
    }

    /// The same with the picture that stands for it.
    #[must_use]
    pub fn pictured(self, card: Option<CardPicture>) -> Self {
        Self { card, ..self }
    }
}

/// The ways into the sections of the site, from the output `path`: those of the masthead, and those of the colophon.
fn ways<'a>(edition: &'a Edition, section: &str, path: &str) -> (Vec<Way<'a>>, Vec<Way<'a>>) {
    let (mut nav, mut further) = (Vec::new(), Vec::new());
    for own in sections(edition) {
        let (list, title) = match own.way_in {
            WayIn::None => continue,
            WayIn::Masthead(title) => (&mut nav, title),
            WayIn::Colophon(title) => (&mut further, title),
        };
        list.push(Way {
            title: edition.word(title),
            href: relative(path, own.path),
            is_current: own.name == section,
        });
    }
    (nav, further)
}

/// Links to the free pages, from the output `path`: those that the settings want at the head, and the others.
fn pages<'a>(edition: &'a Edition, path: &str) -> (Vec<PageLink<'a>>, Vec<PageLink<'a>>) {
    let nav = &edition.config.nav;
    let link = |page: &'a Arc<PageNode>| {
        let page_address = address(Kind::Page, &page.entity.id);
        PageLink {
            title: edition.own(&page.entity.head.title),
            is_current: path.strip_suffix("index.html") == Some(page_address.as_str()),
            href: relative(path, &page_address),
        }
    };
    let own = || edition.pages.iter().filter(|page| page.entity.id != "index");
    let is_of = |page: &&'a Arc<PageNode>, id: &Id| page.entity.id == id.as_str();
    let at_head = nav.iter().filter_map(|id| own().find(|page| is_of(page, id))).map(link);
    let at_foot = own().filter(|page| !nav.iter().any(|id| is_of(page, id))).map(link);
    (at_head.collect(), at_foot.collect())
}

/// An address as words for a reader.
fn without_scheme(contact: &str) -> &str {
    contact.strip_prefix("mailto:").unwrap_or(contact)
}

fn link<'a>(edition: &'a Edition, words: &'static str, href: String) -> Argument<'a> {
    Argument::from(edition.say(words)).linked(Some(href))
}

/// What this copy can be checked against.
fn proof<'a>(edition: &'a Edition, path: &str) -> Message<'a> {
    let to = |words, target| link(edition, words, relative(path, target));
    edition
        .say("colophon-proof")
        .with("manifest", to("colophon-manifest", MANIFEST))
        .with("sums", to("colophon-sums", SUMS))
}

fn reply<'a>(edition: &'a Edition, contact: &'a str) -> Message<'a> {
    edition
        .say("colophon-reply")
        .with("link", link(edition, "colophon-reply-link", contact.to_owned()))
        .with("contact", without_scheme(contact))
}

fn made<'a>(edition: &'a Edition) -> Message<'a> {
    let publisher = edition.config.publisher.as_ref().map(|publisher| {
        let url = web(publisher.url.as_deref()).map(Cow::into_owned);
        Argument::from(edition.own_setting(&publisher.name)).linked(url)
    });
    let sources = edition.held(|| sources(edition).text());
    edition
        .say("colophon-made")
        .with("sources", sources)
        .with("publisher", publisher.unwrap_or(Argument::Key("none")))
}

/// "2 sources"; "4 sources, 1 of them retracted".
fn sources(edition: &Edition) -> Message<'_> {
    let fates = || edition.sources.iter().map(|source| source.entity.head.status.is);
    let of = |fate: SourceFate| fates().filter(|own| *own == fate).count();
    let gone = of(SourceFate::Retracted) + of(SourceFate::Replaced);
    let counted = |name: &'static str, number| edition.say(name).with("count", number);
    let fates = [
        ("colophon-sources-retracted", of(SourceFate::Retracted)),
        ("colophon-sources-replaced", of(SourceFate::Replaced)),
    ];
    let fates = fates.into_iter().filter(|(_, number)| *number > 0);
    let fates: Vec<Argument<'_>> =
        fates.map(|(name, number)| counted(name, number).into()).collect();
    let name = match (gone, edition.sources.len()) {
        (0, _) => "count-sources",
        (_, 1) => "colophon-only-source-gone",
        _ => "colophon-sources-some-gone",
    };
    counted(name, edition.sources.len()).with("gone", fates)
}
