//! `/search/`: the page on which a reader's browser searches, and without a script every list there is; and beside it
//! what it searches by.
//!
//! `search/records/` holds names, and what is said of each answer; `search/words/` which words stand where. All of it is
//! scripts that hand over data, so that it works from a disk as well.

use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::facets::FacetColumn;
use super::frame::Frame;
use super::shared::alphabet::LetterLink;
use super::shared::wording::counted;
use super::{allegations, listing, sources as listed_sources};
use crate::dossier::relative;
use crate::dossier::sections::{ACTORS, ALLEGATIONS, SEARCH, SOURCES, Section, WayIn, sections};
use crate::edition::Edition;
use crate::language::Message;

mod bearings;
mod data;
mod names;
mod numbering;
mod paragraphs;
mod passages;
mod said;
mod sources;
mod texts;
mod word_files;

use data::PAGE;
use numbering::Numbering;
pub use word_files::emit as words;

/// What the template sees.
#[derive(Serialize)]
struct SearchView<'a> {
    page: Frame<'a>,
    /// What the field is for: "Words, a name in any spelling, or “a phrase”, in 2 sources, …".
    label: Message<'a>,
    ways: Vec<ListedWay<'a>>,
}

/// A list of the dossier.
#[derive(Serialize)]
struct ListedWay<'a> {
    /// "Allegations".
    title: &'a str,
    /// Its address.
    href: String,
    /// "14 allegations", where it is counted.
    count: Option<Message<'a>>,
    /// What it is cut into.
    columns: Vec<FacetColumn<'a>>,
    /// The letters that it is in the order of.
    letters: Vec<LetterLink>,
}

/// Lists the page.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    vec![Output::of(PAGE, "search.html", move || view(edition))]
}

/// Lists what is said of each answer.
#[must_use]
pub fn records<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let numbering = Arc::new(Numbering::of(edition));
    let mut outputs = vec![names::output(edition, &numbering)];
    outputs.extend(bearings::outputs(edition, &numbering));
    outputs.extend(passages::outputs(edition, &numbering));
    outputs.extend(sources::outputs(edition));
    outputs.extend(texts::outputs(edition));
    outputs
}

fn view<'a>(edition: &'a Edition) -> SearchView<'a> {
    let title = edition.word("search-title");
    SearchView {
        page: Frame::new(edition, PAGE, Some(&SEARCH), title, edition.word("search-summary")),
        label: label(edition),
        ways: sections(edition).filter_map(|section| way(edition, section)).collect(),
    }
}

/// What the field is for: "Words, a name in any spelling, or “a phrase” — in 2 sources, …".
fn label(edition: &Edition) -> Message<'_> {
    edition
        .say("search-label")
        .with("sources", counted(edition, "count-sources", edition.sources.len()))
        .with("statements", counted(edition, "count-statements", edition.statement_count()))
        .with("allegations", counted(edition, "count-allegations", edition.allegations.len()))
        .with("actors", counted(edition, "count-actors", edition.listed_actors().count()))
}

/// A way into the dossier, where a section has one.
fn way<'a>(edition: &'a Edition, section: &'static Section) -> Option<ListedWay<'a>> {
    let (WayIn::Masthead(title) | WayIn::Colophon(title)) = section.way_in else { return None };
    let mut way = ListedWay {
        title: edition.word(title),
        href: relative(PAGE, section.path),
        count: None,
        columns: Vec::new(),
        letters: Vec::new(),
    };
    if section.name == ALLEGATIONS.name {
        way.count = Some(counted(edition, "count-allegations", edition.allegations.len()));
        way.columns = allegations::ways(edition, PAGE);
    } else if section.name == ACTORS.name {
        way.count = Some(counted(edition, "count-actors", edition.listed_actors().count()));
        way.letters = listing::letters(edition, PAGE);
    } else if section.name == SOURCES.name {
        way.count = Some(counted(edition, "count-sources", edition.sources.len()));
        way.columns = listed_sources::ways(edition, PAGE);
    }
    Some(way)
}
