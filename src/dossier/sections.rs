//! The site map: every section of the site once, with its path, the way in, and what ids it takes for itself.
//!
//! What may be called what (parse), ways in (frame), the sitemap, listings and the output at a path are made from it.
//! Sections that are still to come keep their addresses free.

pub use super::address::FURTHER_PAGES;
use super::address::{FACETS_FOLDER, MATRIX_FOLDER, TIMELINE_FOLDER, TOPICS_FOLDER};
use super::{Dossier, Topic, address, calendar, facets, overviews};
use crate::entity::Kind;

/// A part of the site that is no entity's own: a listing, a page, a folder or a file.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// What it is called.
    pub name: &'static str,
    /// Its address from the site's root: a folder with a slash at its end, a file, or nothing for the home page.
    pub path: &'static str,
    /// How readers come to it.
    pub way_in: WayIn,
    /// Whether search engines are told of it.
    pub in_sitemap: bool,
    /// Whether a dossier has it.
    pub is_there: fn(&Dossier) -> bool,
    /// The addresses of what lies below it and stands for something.
    pub below: BelowSection,
}

/// Lists addresses.
pub type BelowSection = for<'d> fn(&'d Dossier) -> Addresses<'d>;

/// Addresses, one after the other.
pub type Addresses<'d> = Box<dyn Iterator<Item = String> + 'd>;

/// Where every page links to a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    /// Nowhere.
    None,
    /// At its head, in the words of this message.
    Masthead(&'static str),
    /// At its foot, in the words of this message.
    Colophon(&'static str),
}

/// A page or a listing that search engines are told of.
const fn listing(name: &'static str, path: &'static str, way_in: WayIn) -> Section {
    Section {
        name,
        path,
        way_in,
        in_sitemap: true,
        is_there: |_| true,
        below: |_| Box::new(std::iter::empty()),
    }
}

/// A file, or a folder of files.
const fn files(name: &'static str, path: &'static str) -> Section {
    Section { in_sitemap: false, ..listing(name, path, WayIn::None) }
}

/// A section that is still to come.
const fn planned(name: &'static str, path: &'static str) -> Section {
    Section { is_there: |_| false, ..files(name, path) }
}

/// The home page.
pub const HOME: Section = listing("overview", "", WayIn::Masthead("section-overview"));
/// The listing of allegations; each has its folder below, and some have a network below that.
pub const ALLEGATIONS: Section = Section {
    below: |dossier| {
        let facets = facets::addresses_of_allegations(dossier).into_iter();
        let networks = overviews::networks(dossier);
        Box::new(entities(dossier, Kind::Allegation).chain(networks).chain(facets))
    },
    ..listing("allegations", "allegations/", WayIn::Masthead("heading-allegations"))
};
/// The listing of sources; each has its folder below.
pub const SOURCES: Section = Section {
    below: |dossier| {
        let facets = facets::addresses_of_sources(dossier).into_iter();
        Box::new(entities(dossier, Kind::Source).chain(facets))
    },
    ..listing("sources", "sources/", WayIn::Masthead("heading-sources"))
};
/// The listing of actors; each has its folder below.
pub const ACTORS: Section = Section {
    below: |dossier| entities(dossier, Kind::Actor),
    ..listing("actors", "actors/", WayIn::Masthead("heading-actors"))
};
/// What was said when.
pub const TIMELINE: Section = Section {
    below: |dossier| Box::new(calendar::addresses(dossier).into_iter()),
    ..listing("timeline", TIMELINE_FOLDER, WayIn::Masthead("timeline-kicker"))
};
/// In whose name what is said of whom.
pub const NETWORK: Section = Section {
    is_there: |dossier| !dossier.allegations.is_empty(),
    ..listing("network", "network/", WayIn::Masthead("network-kicker"))
};
/// Who says what of which allegation, speaker by speaker; where there are many, also by topic and by who is accused.
pub const MATRIX: Section = Section {
    is_there: |dossier| !dossier.allegations.is_empty(),
    below: |dossier| Box::new(overviews::matrices(dossier).into_iter()),
    ..listing("matrix", MATRIX_FOLDER, WayIn::Masthead("matrix-kicker"))
};
/// The labels of allegations, each with its folder below; only where there are some.
pub const TOPICS: Section = Section {
    is_there: |dossier| !dossier.topics.is_empty(),
    below: |dossier| Box::new(dossier.topics.all().iter().map(Topic::address)),
    ..listing("topics", TOPICS_FOLDER, WayIn::Colophon("topics-kicker"))
};
/// What the dossier does not know.
pub const UNKNOWNS: Section =
    listing("unknowns", "unknowns/", WayIn::Colophon("heading-not-known"));
/// What was changed after it was published.
pub const CORRECTIONS: Section =
    listing("corrections", "corrections/", WayIn::Colophon("heading-corrections"));
/// The whole dossier as one document with numbered exhibits; only where there is something in it.
pub const PRINT: Section = Section {
    is_there: |dossier| !dossier.sources.is_empty() || !dossier.allegations.is_empty(),
    ..listing("print", "print/", WayIn::Colophon("print-kicker"))
};
/// Where a reader's browser searches; only where the settings do not say otherwise.
pub const SEARCH: Section =
    Section { is_there: |dossier| dossier.config.search, ..files("search", "search/") };
/// What is said of each answer of a search.
pub const SEARCH_RECORDS: Section = Section {
    is_there: |dossier| dossier.config.search,
    ..files("search-records", "search/records/")
};
/// The words that a search goes by.
pub const SEARCH_WORDS: Section =
    Section { is_there: |dossier| dossier.config.search, ..files("search-words", "search/words/") };
/// How much is not shown; only where the settings ask for it.
pub const WITHHELD: Section = Section {
    is_there: |dossier| dossier.config.withheld,
    ..listing("withheld", "withheld/", WayIn::Colophon("withheld-kicker"))
};
/// What a server shows where nothing is held.
pub const NOT_FOUND: Section = files("404", "404.html");
/// The addresses of all pages, for search engines.
pub const SITEMAP: Section = files("sitemap", "sitemap.xml");
/// What search engines may read.
pub const ROBOTS: Section = files("robots", "robots.txt");
/// The newest of the dossier.
pub const FEED: Section = files("feed", "feed.xml");
/// Styles, scripts, pictures.
pub const STATIC: Section = files("static", "static/");
/// Originals that are published.
pub const ORIGINALS: Section = files("originals", "originals/");
/// The manifest.
pub const WELL_KNOWN: Section = files("well-known", ".well-known/");

/// The addresses of all entities of a kind.
#[must_use]
pub fn entities(dossier: &Dossier, kind: Kind) -> Addresses<'_> {
    let nodes = dossier.nodes(kind).into_iter();
    Box::new(nodes.map(move |node| address(kind, dossier.id(node))))
}

/// Every section, in the order of the site.
pub const SECTIONS: &[Section] = &[
    HOME,
    ALLEGATIONS,
    SOURCES,
    ACTORS,
    TIMELINE,
    NETWORK,
    MATRIX,
    TOPICS,
    UNKNOWNS,
    CORRECTIONS,
    PRINT,
    SEARCH,
    SEARCH_RECORDS,
    SEARCH_WORDS,
    WITHHELD,
    NOT_FOUND,
    SITEMAP,
    ROBOTS,
    FEED,
    STATIC,
    ORIGINALS,
    WELL_KNOWN,
    planned("data", "data/"),
];

impl Section {
    /// The id that no free page may have: it would take the section's address.
    #[must_use]
    pub fn reserved_id(&self) -> Option<&'static str> {
        let name = self.path.trim_start_matches('.').split(['/', '.']).next();
        name.filter(|name| !name.is_empty())
    }

    /// Whether a dossier has it.
    #[must_use]
    pub fn is_of(&self, dossier: &Dossier) -> bool {
        (self.is_there)(dossier)
    }

    /// Whether an output may be the section's own or lie below it. Of several files, such as the parts of a sitemap,
    /// each begins with the name of the first.
    ///
    /// ```
    /// use casefile::dossier::sections::{SECTIONS, SITEMAP, TIMELINE};
    ///
    /// assert!(TIMELINE.may_hold("timeline/page/2/index.html"));
    /// assert!(SITEMAP.may_hold("sitemap-2.xml") && !SITEMAP.may_hold("feed.xml"));
    /// let holding = SECTIONS.iter().filter(|section| section.may_hold("timeline/index.html"));
    /// assert_eq!(holding.count(), 1);
    /// ```
    #[must_use]
    pub fn may_hold(&self, path: &str) -> bool {
        match self.path.rsplit_once('.') {
            _ if self.path.is_empty() => path == "index.html",
            Some((stem, "xml" | "txt" | "html")) => path.starts_with(stem),
            _ => path.starts_with(self.path),
        }
    }
}

/// The sections that a dossier has, in the order of the site.
pub fn sections(dossier: &Dossier) -> impl Iterator<Item = &'static Section> {
    SECTIONS.iter().filter(|section| (section.is_there)(dossier))
}

/// Whether the id of an entity would take an address that the site needs itself. Free pages lie at the site's root,
/// beside its sections; every entity lies beside further pages and what its listing is cut into.
#[must_use]
pub fn is_reserved(id: &str, is_at_the_root: bool) -> bool {
    let is_section = || SECTIONS.iter().any(|section| section.reserved_id() == Some(id));
    [FURTHER_PAGES, FACETS_FOLDER].contains(&id) || is_at_the_root && is_section()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::KINDS;

    #[test]
    fn no_two_sections_have_a_name_or_an_address() {
        let mut names: Vec<&str> = SECTIONS.iter().map(|section| section.name).collect();
        let mut paths: Vec<&str> = SECTIONS.iter().map(|section| section.path).collect();
        for list in [&mut names, &mut paths] {
            list.sort_unstable();
            assert!(list.windows(2).all(|two| two[0] != two[1]), "{list:?}");
        }
    }

    #[test]
    fn every_kind_has_its_section() {
        for (kind, folder, _) in KINDS.iter().filter(|(kind, ..)| *kind != Kind::Page) {
            let path = format!("{folder}/");
            assert!(SECTIONS.iter().any(|section| section.path == path), "{kind:?}");
        }
    }

    #[test]
    fn pages_may_not_take_what_belongs_to_the_site() {
        for id in ["404", "feed", "robots", "sitemap", "static", "well-known", "topics", "page"] {
            assert!(is_reserved(id, true), "{id}");
        }
        assert!(!is_reserved("about", true) && !is_reserved("feed", false));
        assert!(is_reserved("page", false) && is_reserved("by", false));
    }

    #[test]
    fn a_section_holds_its_own_paths() {
        assert!(HOME.may_hold("index.html") && !HOME.may_hold("about/index.html"));
        assert!(SITEMAP.may_hold("sitemap-2.xml") && !SITEMAP.may_hold("feed.xml"));
        assert!(ACTORS.may_hold("actors/page/2/index.html") && !ACTORS.may_hold("actor/"));
        assert!(WELL_KNOWN.may_hold(".well-known/casefile/manifest.json"));
    }
}
