//! What a listing is cut into: groups of facets above it, each facet with how many it holds and where it leads, and a page of
//! all facets of a group where they are many.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::listing::size;
use super::shared::alphabet::{Alphabet, LetterLink};
use super::shared::paging::{Leaf, List, Pager, pages};
use crate::dossier::relative;
use crate::dossier::sections::Section;
use crate::edition::Edition;
use crate::language::{Argument, Message};

mod members;

pub use members::{CutListing, PlacesByFacet, members};

/// Facets of a group that stand above a listing.
const SHOWN: usize = 5;

/// One facet, wherever it is shown.
#[derive(Clone)]
pub struct Facet<'a> {
    pub words: Message<'a>,
    /// The same as an alphabet sorts it, where that is a name.
    pub sorted: Option<Message<'a>>,
    /// The letter that it stands under, in a group by the alphabet.
    pub letter: Option<String>,
    /// How many have it.
    pub count: usize,
    /// Its own pages, where it has some.
    pub page: Option<String>,
    /// Where else those who have it are listed, where it has none.
    pub elsewhere: Option<String>,
}

/// Facets of one sort.
#[derive(Clone)]
pub struct FacetGroup<'a> {
    /// The message that heads it among others: "Standing".
    pub title: &'static str,
    /// The message that heads a page of all of it: "Allegations by standing".
    pub heading: &'static str,
    /// The folder of all of it.
    pub folder: Option<String>,
    /// Whether that folder is made with the listing.
    pub is_hub: bool,
    pub facets: Vec<Facet<'a>>,
}

/// A group as a listing shows it.
#[derive(Serialize)]
pub struct FacetColumn<'a> {
    title: &'a str,
    rows: Vec<FacetRow<'a>>,
    /// "all 38", with where they are.
    all: Option<Message<'a>>,
}

#[derive(Serialize)]
struct FacetRow<'a> {
    words: Message<'a>,
    href: Option<String>,
    count: String,
    /// Whether it leads to a list of its own.
    is_list: bool,
    is_current: bool,
    /// The anchor of the letter that begins with it, on a page of all.
    anchor: String,
}

/// What the template of all facets of a group sees.
#[derive(Serialize)]
struct FacetHub<'a> {
    page: Frame<'a>,
    heading: &'a str,
    /// "38 in all".
    length: Message<'a>,
    /// The listing.
    whole: String,
    whole_words: &'a str,
    letters: Vec<LetterLink>,
    rows: Vec<FacetRow<'a>>,
    pager: Option<Pager>,
}

impl<'a> Facet<'a> {
    fn row(&self, edition: &'a Edition, current: &str, path: &str) -> FacetRow<'a> {
        let href = self.page.as_ref().or(self.elsewhere.as_ref());
        FacetRow {
            words: self.words.clone(),
            href: href.map(|to| relative(path, to)),
            count: edition.language().number(self.count),
            is_list: self.page.is_some(),
            is_current: self.page.as_deref() == Some(current),
            anchor: String::new(),
        }
    }
}

impl<'a> FacetGroup<'a> {
    /// Whether any of them has a page of its own.
    fn has_page(&self) -> bool {
        self.facets.iter().any(|facet| facet.page.is_some())
    }

    /// Those that stand above a listing: the first that have pages, or the first, where none has; on the page of one, that
    /// one in any case.
    fn shown(&self, current: &str) -> Vec<&Facet<'a>> {
        let is_current = |facet: &&Facet<'a>| facet.page.as_deref() == Some(current);
        if self.folder.is_none() || self.facets.len() <= SHOWN + 1 {
            return self.facets.iter().collect();
        }
        let with_page = self.facets.iter().filter(|facet| facet.page.is_some());
        let mut shown: Vec<&Facet<'a>> = with_page.take(SHOWN).collect();
        if shown.is_empty() {
            shown = self.facets.iter().take(SHOWN).collect();
        }
        if !shown.iter().any(is_current) {
            shown.extend(self.facets.iter().find(is_current));
        }
        shown
    }

    fn column(&self, edition: &'a Edition, current: &str, path: &str) -> FacetColumn<'a> {
        let shown = self.shown(current);
        let all = (shown.len() < self.facets.len()).then_some(self.folder.as_ref()).flatten();
        FacetColumn {
            title: edition.word(self.title),
            all: all.map(|folder| {
                let words = edition.say("facets-all").with("count", self.facets.len());
                let link = Argument::from(words).linked(Some(relative(path, folder)));
                edition.say("words").with("words", link)
            }),
            rows: shown.into_iter().map(|facet| facet.row(edition, current, path)).collect(),
        }
    }
}

/// The groups above a listing, on the output `path`, of which `current` is the folder; none where no facet has a page.
#[must_use]
pub fn columns<'a>(
    edition: &'a Edition,
    groups: &[FacetGroup<'a>],
    current: &str,
    path: &str,
) -> Vec<FacetColumn<'a>> {
    if !groups.iter().any(FacetGroup::has_page) {
        return Vec::new();
    }
    // One facet alone, which all have, tells nothing apart.
    let tells = |group: &&FacetGroup<'a>| group.has_page() || group.facets.len() > 1;
    groups.iter().filter(tells).map(|group| group.column(edition, current, path)).collect()
}

/// Lists the pages of all facets of each group that has more than stand above the listing.
#[must_use]
pub fn hubs<'a>(
    edition: &'a Edition,
    section: &'static Section,
    whole_words: &'static str,
    groups: &[FacetGroup<'a>],
) -> Vec<Output<'a>> {
    if !groups.iter().any(FacetGroup::has_page) {
        return Vec::new();
    }
    let mut outputs = Vec::new();
    for group in groups.iter().filter(|group| group.is_hub) {
        let Some(folder) = group.folder.clone() else { continue };
        if group.shown("").len() == group.facets.len() {
            continue;
        }
        let heading = group.heading;
        let letters = group.facets.iter().map(|facet| facet.letter.clone());
        let alphabet = Alphabet::of(letters.collect::<Vec<_>>().into_iter(), size(edition));
        let facets = List::of(group.facets.clone(), size(edition), "");
        let total = pages(&[&facets]);
        outputs.extend(Output::pages(
            edition.language(),
            &folder,
            total,
            "facets.html",
            move |leaf| hub(edition, (section, whole_words), heading, (&facets, &alphabet), leaf),
        ));
    }
    outputs
}

fn hub<'a>(
    edition: &'a Edition,
    (section, whole_words): (&'static Section, &'static str),
    heading: &'static str,
    (facets, alphabet): (&List<'_, Facet<'a>>, &Alphabet),
    leaf: &Leaf<'_>,
) -> FacetHub<'a> {
    let path = leaf.path();
    let heading = edition.word(heading);
    let length = edition.say("facets-in-all").with("count", facets.len());
    let summary = edition.say("facets-summary").with("heading", heading.to_owned());
    let summary = leaf.title(&summary.with("count", facets.len()).text());
    let rows = facets.part(leaf).iter().zip(alphabet.anchors(leaf));
    FacetHub {
        rows: rows
            .map(|(facet, anchor)| {
                let row = facet.row(edition, "", &path);
                let words = facet.sorted.clone().unwrap_or(row.words);
                FacetRow { words, anchor, ..row }
            })
            .collect(),
        letters: alphabet.links(leaf),
        whole: relative(&path, section.path),
        whole_words: edition.word(whole_words),
        page: Frame::new(edition, path, Some(section), leaf.title(heading), summary),
        pager: leaf.pager("pages-of-facets"),
        heading,
        length,
    }
}
