//! The listing of sources: every document held, newest first, as a bibliography sets them; and cut by year, by publisher and
//! by language.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::Output;
use super::facets::{
    CutListing, Facet, FacetColumn, FacetGroup, PlacesByFacet, columns, hubs, members,
};
use super::frame::Frame;
use super::listing::{letter, sorted_name};
use super::shared::dates::year_words;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::source_line::{SourceLine, line};
use super::shared::wording::{counted, name};
use crate::dossier::facets::{SourceFacet, has_page, of_sources};
use crate::dossier::sections::SOURCES;
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::Message;
use crate::value::Date;

/// Lists the pages of the listing, and those of its facets.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all: Vec<SourceIx> = edition.source_indexes().collect();
    let total = all.len();
    let facets = of_sources(edition);
    let groups: Arc<[FacetGroup<'a>]> = groups(edition, &facets).into();
    let heading = edition.word("heading-sources").to_owned();
    let mut outputs = listed(edition, &groups, (SOURCES.path.to_owned(), heading), all);
    for (facet, own) in facets.iter().filter(|(_, own)| has_page(own.len(), total)) {
        let group = match facet {
            SourceFacet::Published(_) => "facets-by-published",
            SourceFacet::Publisher(_) => "facets-by-publisher",
            SourceFacet::Language(_) => "facets-by-language",
        };
        let heading = edition.say("facet-title").with("group", edition.say(group));
        let heading = heading.with("facet", words(edition, facet)).text();
        outputs.extend(listed(edition, &groups, (facet.address(edition), heading), own.clone()));
    }
    outputs.extend(hubs(edition, &SOURCES, "facets-all-sources", &groups));
    let listing = CutListing {
        section: &SOURCES,
        size: edition.config.page_size.0,
        count: "count-documents",
    };
    outputs.extend(members(edition, listing, &groups, move || places(edition, &facets)));
    outputs
}

/// By facet with a page, the places of its members in the listing.
fn places(edition: &Edition, facets: &BTreeMap<SourceFacet, Vec<SourceIx>>) -> PlacesByFacet {
    let mut order: Vec<SourceIx> = edition.source_indexes().collect();
    newest_first(edition, &mut order);
    let places: BTreeMap<SourceIx, usize> = order.iter().copied().zip(0..).collect();
    let with_page = facets.iter().filter(|(_, own)| has_page(own.len(), order.len()));
    let at = |own: &[SourceIx]| {
        let mut own: Vec<usize> = own.iter().filter_map(|own| places.get(own).copied()).collect();
        own.sort_unstable();
        own
    };
    with_page.map(|(facet, own)| (facet.address(edition), at(own))).collect()
}

/// The columns of facets as another page shows them, at the path `path`.
#[must_use]
pub fn ways<'a>(edition: &'a Edition, path: &str) -> Vec<FacetColumn<'a>> {
    columns(edition, &groups(edition, &of_sources(edition)), "", path)
}

fn listed<'a>(
    edition: &'a Edition,
    groups: &Arc<[FacetGroup<'a>]>,
    (folder, heading): (String, String),
    members: Vec<SourceIx>,
) -> Vec<Output<'a>> {
    let groups = Arc::clone(groups);
    let members = List::of(members, edition.config.page_size.0, "")
        .in_order(|all| newest_first(edition, all));
    let (held, total) = (OnceLock::new(), pages(&[&members]));
    let own = folder.clone();
    Output::pages(edition.language(), &folder, total, "sources.html", move |leaf| {
        let held = held.get_or_init(|| SourceCounts::of(edition, members.all()));
        view(edition, (&members, held), &groups, (&own, &heading), leaf)
    })
}

/// The groups of facets above the listing.
fn groups<'a>(
    edition: &'a Edition,
    facets: &BTreeMap<SourceFacet, Vec<SourceIx>>,
) -> Vec<FacetGroup<'a>> {
    let total = edition.sources.len();
    let (mut years, mut publishers, mut tongues) = (Vec::new(), Vec::new(), Vec::new());
    for (of, members) in facets {
        let list = match of {
            SourceFacet::Published(_) => &mut years,
            SourceFacet::Publisher(_) => &mut publishers,
            SourceFacet::Language(_) => &mut tongues,
        };
        let words = words(edition, of);
        let (sorted, letter, elsewhere) = match of {
            SourceFacet::Publisher(Some(actor)) => {
                let own = address(Kind::Actor, &edition.actor(*actor).entity.id);
                let sorted = edition.say("words").with("words", sorted_name(edition, *actor));
                (Some(sorted), letter(edition, *actor), Some(own))
            }
            _ => (None, None, None),
        };
        let page = has_page(members.len(), total).then(|| of.address(edition));
        let order = match of {
            SourceFacet::Publisher(Some(actor)) => edition.name_place(*actor),
            _ => 0,
        };
        list.push((order, Facet { words, sorted, letter, count: members.len(), page, elsewhere }));
    }
    // Newest first; those of no year, which are first now, last.
    years.reverse();
    publishers.sort_by_key(|(order, _)| *order);
    tongues.sort_by_cached_key(|(_, facet)| edition.language().sort_key(&facet.words.text()));
    let group = |title, heading, folder: &str, own: Vec<(u32, Facet<'a>)>| FacetGroup {
        title,
        heading,
        folder: Some(folder.to_owned()),
        is_hub: true,
        facets: own.into_iter().map(|(_, facet)| facet).collect(),
    };
    vec![
        group("facets-published", "facets-by-published", "sources/by/year/", years),
        group("facets-publisher", "facets-by-publisher", "sources/by/publisher/", publishers),
        group("facets-language", "facets-by-language", "sources/by/language/", tongues),
    ]
}

/// What a facet is called.
fn words<'a>(edition: &'a Edition, facet: &SourceFacet) -> Message<'a> {
    match facet {
        SourceFacet::Published(Some(year)) => {
            edition.say("words").with("words", year_words(edition.language(), *year))
        }
        SourceFacet::Published(None) => edition.say("facet-year-unknown"),
        SourceFacet::Publisher(Some(actor)) => {
            edition.say("words").with("words", name(edition, *actor))
        }
        SourceFacet::Publisher(None) => edition.say("publisher-not-known"),
        SourceFacet::Language(tag) => edition.language().language_name(tag),
    }
}

/// Puts sources in the order of publication, newest first; those without a date last.
pub fn newest_first(edition: &Edition, sources: &mut [SourceIx]) {
    sources.sort_by_cached_key(|source| {
        let date = edition.source(*source).entity.head.published.date.value();
        (date.is_none(), std::cmp::Reverse(date.map(Date::timeline_key)), *source)
    });
}

/// What is counted of all sources, once for all pages.
struct SourceCounts {
    located: usize,
    gone: usize,
}

impl SourceCounts {
    fn of(edition: &Edition, sources: &[SourceIx]) -> Self {
        let stands = || sources.iter().filter(|own| edition.stands(**own));
        Self {
            located: stands().map(|own| edition.source(*own).statements.len()).sum(),
            gone: sources.len() - stands().count(),
        }
    }
}

/// What the template sees.
#[derive(Serialize)]
struct SourceListingView<'a> {
    page: Frame<'a>,
    heading: String,
    /// "2 documents".
    held: Message<'a>,
    /// "32 statements located".
    located: Message<'a>,
    /// All sources, from a part of them.
    whole: Option<String>,
    columns: Vec<FacetColumn<'a>>,
    sources: Vec<SourceLine<'a>>,
    pager: Option<Pager>,
}

fn view<'a>(
    edition: &'a Edition,
    (members, held): (&List<'_, SourceIx>, &SourceCounts),
    groups: &[FacetGroup<'a>],
    (folder, heading): (&str, &str),
    leaf: &Leaf<'_>,
) -> SourceListingView<'a> {
    let path = leaf.path();
    let is_whole = folder == SOURCES.path;
    let summary = if is_whole {
        edition.word("sources-summary").to_owned()
    } else {
        let count = counted(edition, "count-documents", members.len());
        edition.say("list-summary").with("heading", heading.to_owned()).with("count", count).text()
    };
    SourceListingView {
        sources: members.on(leaf, |source| line(edition, *source, &path)).rows,
        whole: (!is_whole).then(|| relative(&path, SOURCES.path)),
        columns: columns(edition, groups, folder, &path),
        page: Frame::new(edition, path, Some(&SOURCES), leaf.title(heading), leaf.title(&summary)),
        heading: heading.to_owned(),
        held: edition.say("sources-held").with("count", members.len()).with("gone", held.gone),
        located: edition.say("source-located").with("count", held.located),
        pager: leaf.pager("pages-of-sources"),
    }
}
