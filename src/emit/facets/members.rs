//! Which rows of a listing have which facet, as data for the script that shows what several facets have in common: without a
//! script each facet is a page of its own, and no page is made for every two of them.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;

use super::FacetGroup;
use crate::dossier::facets::members_address;
use crate::dossier::sections::Section;
use crate::edition::Edition;
use crate::emit::shared::by_number::{by_number, numbers};
use crate::emit::{Content, Output, Stream};

/// Facets with pages of their own by the folder of these, each with the places that its members have in the whole listing.
pub type PlacesByFacet = BTreeMap<String, Vec<usize>>;

/// What a listing is, as the script has to know it.
#[derive(Clone, Copy)]
pub struct CutListing {
    pub section: &'static Section,
    /// Rows on a page of the whole.
    pub size: usize,
    /// The message that counts them.
    pub count: &'static str,
}

/// What the script reads.
#[derive(Serialize)]
struct FacetMembers<'a> {
    language: &'a str,
    size: usize,
    /// The numbers for which `counted` is said, and what it says.
    numbers: Vec<(usize, String)>,
    counted: Vec<String>,
    /// "{group}: {facet}".
    facet: String,
    more: &'a str,
    leave_out: &'a str,
    facets: PlacesByFacet,
}

/// The data of a listing; none where no facet has a page below it. A topic's is of its own sort, and shows no facets.
pub fn members<'a>(
    edition: &'a Edition,
    listing: CutListing,
    groups: &[FacetGroup<'a>],
    places: impl Fn() -> PlacesByFacet + Send + Sync + 'a,
) -> Option<Output<'a>> {
    let mut pages = groups.iter().flat_map(|own| &own.facets).filter_map(|own| own.page.as_ref());
    pages.any(|page| page.starts_with(listing.section.path)).then(|| {
        let write = move |to: &mut dyn Write| {
            serde_json::to_writer(to, &view(edition, listing, places())).map_err(Into::into)
        };
        let path = members_address(listing.section.path);
        Output { path, content: Content::Stream(Stream::of(write)) }
    })
}

fn view(edition: &Edition, listing: CutListing, facets: PlacesByFacet) -> FacetMembers<'_> {
    let facet = edition.say("facet-title").with("group", "{group}").with("facet", "{facet}");
    FacetMembers {
        language: edition.language().tag(),
        size: listing.size,
        numbers: numbers(edition),
        counted: by_number(edition, listing.count),
        facet: facet.text(),
        more: edition.word("search-more"),
        leave_out: edition.word("facet-leave-out"),
        facets,
    }
}
