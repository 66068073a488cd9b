//! Every emitter, in a table, and what they list: all outputs, the one at a path, those of an entity.

use rayon::prelude::*;

use super::output::{Content, Output};
use super::{
    actor, allegation, allegations, corrections, drawn, feed, home, listing, matrix, network,
    not_found, page, print, reliance, robots, search, sitemap, source, sources, timeline, topics,
    unknowns, withheld,
};
use crate::dossier::sections::{self, Section};
use crate::dossier::{Node, id_at};
use crate::edition::Edition;
use crate::entity::Kind;

/// Lists outputs of an edition.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// What it is called.
    pub name: &'static str,
    /// How it lists them.
    outputs: Outputs,
}

/// How an emitter lists its outputs: written once, for the list of all, for the one at a path, and for those of an
/// entity.
#[derive(Debug, Clone, Copy)]
enum Outputs {
    /// Those of a section, all at once.
    Fixed(&'static Section, for<'a> fn(&'a Edition) -> Vec<Output<'a>>),
    /// The same of files that are no pages.
    Files(&'static Section, for<'a> fn(&'a Edition) -> Vec<Output<'a>>),
    /// Those of one entity of a kind after the other.
    Of(Kind, for<'a> fn(&'a Edition, Node) -> Vec<Output<'a>>),
}

const fn fixed(
    section: &'static Section,
    list: for<'a> fn(&'a Edition) -> Vec<Output<'a>>,
) -> Emitter {
    Emitter { name: section.name, outputs: Outputs::Fixed(section, list) }
}

const fn files(
    section: &'static Section,
    list: for<'a> fn(&'a Edition) -> Vec<Output<'a>>,
) -> Emitter {
    Emitter { name: section.name, outputs: Outputs::Files(section, list) }
}

const fn each(kind: Kind, of: for<'a> fn(&'a Edition, Node) -> Vec<Output<'a>>) -> Emitter {
    Emitter { name: kind.name(), outputs: Outputs::Of(kind, of) }
}

/// Every emitter, in the order of the site.
pub const EMITTERS: &[Emitter] = &[
    fixed(&sections::HOME, home::emit),
    fixed(&sections::ALLEGATIONS, allegations::emit),
    each(Kind::Allegation, allegation::of),
    each(Kind::Allegation, reliance::of),
    each(Kind::Allegation, drawn::of),
    fixed(&sections::ACTORS, listing::actors),
    each(Kind::Actor, actor::of),
    each(Kind::Actor, drawn::of),
    fixed(&sections::SOURCES, sources::emit),
    each(Kind::Source, source::of),
    each(Kind::Source, drawn::of),
    fixed(&sections::TIMELINE, timeline::emit),
    fixed(&sections::NETWORK, network::emit),
    fixed(&sections::MATRIX, matrix::emit),
    fixed(&sections::TOPICS, topics::emit),
    fixed(&sections::SEARCH, search::emit),
    files(&sections::SEARCH_RECORDS, search::records),
    files(&sections::SEARCH_WORDS, search::words),
    each(Kind::Page, page::of),
    fixed(&sections::UNKNOWNS, unknowns::emit),
    fixed(&sections::CORRECTIONS, corrections::emit),
    fixed(&sections::PRINT, print::emit),
    fixed(&sections::WITHHELD, withheld::emit),
    fixed(&sections::NOT_FOUND, not_found::emit),
    fixed(&sections::SITEMAP, sitemap::emit),
    fixed(&sections::ROBOTS, robots::emit),
    fixed(&sections::FEED, feed::emit),
];

impl Outputs {
    /// All of them.
    fn all(self, edition: &Edition) -> Vec<Output<'_>> {
        match self {
            Self::Fixed(section, list) | Self::Files(section, list)
                if (section.is_there)(edition) =>
            {
                list(edition)
            }
            Self::Fixed(..) | Self::Files(..) => Vec::new(),
            Self::Of(kind, of) => {
                edition.nodes(kind).par_iter().flat_map_iter(|node| of(edition, *node)).collect()
            }
        }
    }

    /// Those among which the one at a path is, if it is one of them.
    fn near<'a>(self, edition: &'a Edition, path: &str) -> Vec<Output<'a>> {
        match self {
            Self::Fixed(section, _) | Self::Files(section, _) if section.may_hold(path) => {
                self.all(edition)
            }
            Self::Fixed(..) | Self::Files(..) => Vec::new(),
            Self::Of(kind, of) => {
                let id = id_at(kind, path);
                let node = id.and_then(|id| edition.ids.get(id));
                let node = node.filter(|node| edition.kind(*node) == kind);
                node.map_or_else(Vec::new, |node| of(edition, node))
            }
        }
    }
}

impl Emitter {
    /// Lists its outputs.
    #[must_use]
    pub fn outputs<'a>(&self, edition: &'a Edition) -> Vec<Output<'a>> {
        self.outputs.all(edition)
    }
}

/// Lists every output of an edition.
#[must_use]
pub fn emit(edition: &Edition) -> Vec<Output<'_>> {
    EMITTERS.par_iter().flat_map_iter(|emitter| emitter.outputs.all(edition)).collect()
}

/// Lists every output but those that only scripts read.
#[must_use]
pub fn shown(edition: &Edition) -> Vec<Output<'_>> {
    let is_shown = |emitter: &&Emitter| !matches!(emitter.outputs, Outputs::Files(..));
    let emitters = EMITTERS.par_iter().filter(is_shown);
    emitters.flat_map_iter(|emitter| emitter.outputs.all(edition)).collect()
}

/// Lists what [`emit`] does but for files of data, which no template makes: to name those of the search, all words of
/// the dossier have to be gone through.
#[must_use]
pub fn emit_pages(edition: &Edition) -> Vec<Output<'_>> {
    let is_page = |emitter: &&Emitter| !matches!(emitter.outputs, Outputs::Files(..));
    EMITTERS.iter().filter(is_page).flat_map(|emitter| emitter.outputs.all(edition)).collect()
}

/// The output at a path, without a list of all: what [`emit`] lists there.
#[must_use]
pub fn at<'a>(edition: &'a Edition, path: &str) -> Option<Output<'a>> {
    let is_fixed = |emitter: &&Emitter| !matches!(emitter.outputs, Outputs::Of(..));
    // Those of single entities first: they are asked for most often, and found at once.
    let (fixed, each): (Vec<_>, Vec<_>) = EMITTERS.iter().partition(is_fixed);
    each.into_iter().chain(fixed).find_map(|emitter: &Emitter| {
        let outputs = emitter.outputs.near(edition, path);
        outputs.into_iter().find(|output| output.path == path)
    })
}

/// Every output of one entity.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let list = |emitter: &Emitter| match emitter.outputs {
        Outputs::Of(kind, of) if edition.kind(node) == kind => of(edition, node),
        Outputs::Of(..) | Outputs::Fixed(..) | Outputs::Files(..) => Vec::new(),
    };
    EMITTERS.iter().flat_map(list).collect()
}

/// The first page of each sort that is no entity's own: the home page and those of lists.
#[must_use]
pub fn fronts(edition: &Edition) -> Vec<Output<'_>> {
    let front = |emitter: &Emitter| match emitter.outputs {
        Outputs::Fixed(..) => emitter.outputs.all(edition).into_iter().next(),
        Outputs::Files(..) | Outputs::Of(..) => None,
    };
    let is_page = |output: &Output<'_>| matches!(output.content, Content::View { .. });
    EMITTERS.iter().filter_map(front).filter(is_page).collect()
}
