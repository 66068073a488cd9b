//! Lists every output of an edition: its path, its template and the view that the template sees.
//!
//! Listing is cheap: a view is made only when its output is rendered, so that memory does not grow with
//! the site. An emitter is one file and one row of [`EMITTERS`].

use std::borrow::Cow;
use std::fmt;

use rayon::prelude::*;

use crate::dossier::Node;
use crate::edition::Edition;

mod actor;
mod allegation;
mod assets;
mod feed;
mod figures;
pub mod frame;
mod home;
mod listing;
mod not_found;
mod page;
mod page_foot;
mod prose;
mod robots;
mod saying;
mod shared;
mod sitemap;
mod source;
mod sources;
mod timeline;
mod withheld;

pub use assets::{asset, assets, at_the_root, statics};
pub use page_foot::emit as page_foot;

/// A file of the site to be.
pub struct Output<'a> {
    /// Its path from the site's root, with forward slashes.
    pub path: String,
    /// What it is made from.
    pub content: Content<'a>,
}

/// What an output is made from.
pub enum Content<'a> {
    /// A template and its view: plain data, made on demand; the same edition gives the same view.
    View {
        /// The template's name.
        template: &'static str,
        /// Makes the view.
        view: Box<dyn Fn() -> View<'a> + Send + Sync + 'a>,
    },
    /// Bytes as they are.
    Bytes(Cow<'a, [u8]>),
    /// Bytes that are made on demand, of the same edition always the same.
    Made(Box<dyn Fn() -> Vec<u8> + Send + Sync + 'a>),
}

/// Plain data for one template.
pub type View<'a> = Box<dyn erased_serde::Serialize + Send + 'a>;

impl fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").field("path", &self.path).finish_non_exhaustive()
    }
}

impl<'a> Output<'a> {
    /// An output of a template; `view` makes what the template sees.
    pub fn of<V, F>(path: impl Into<String>, template: &'static str, view: F) -> Self
    where
        V: serde::Serialize + Send + 'a,
        F: Fn() -> V + Send + Sync + 'a,
    {
        Self {
            path: path.into(),
            content: Content::View { template, view: Box::new(move || Box::new(view())) },
        }
    }
}

/// Lists outputs of an edition.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// What it is called.
    pub name: &'static str,
    /// What the paths of its outputs begin with.
    pub below: &'static str,
    /// How it lists them.
    lists: Lists,
}

/// How an emitter lists its outputs.
#[derive(Debug, Clone, Copy)]
enum Lists {
    /// All at once.
    All(for<'a> fn(&'a Edition) -> Vec<Output<'a>>),
    /// Entity by entity: `below` is followed by an id. The whole list comes first: where many are made,
    /// they can share what they have in common.
    Each(
        for<'a> fn(&'a Edition) -> Vec<Output<'a>>,
        for<'a> fn(&'a Edition, Node) -> Vec<Output<'a>>,
    ),
}

const fn all(
    name: &'static str,
    below: &'static str,
    list: for<'a> fn(&'a Edition) -> Vec<Output<'a>>,
) -> Emitter {
    Emitter { name, below, lists: Lists::All(list) }
}

const fn each(
    name: &'static str,
    below: &'static str,
    list: for<'a> fn(&'a Edition) -> Vec<Output<'a>>,
    of: for<'a> fn(&'a Edition, Node) -> Vec<Output<'a>>,
) -> Emitter {
    Emitter { name, below, lists: Lists::Each(list, of) }
}

/// Every emitter, in the order of the site.
pub const EMITTERS: &[Emitter] = &[
    all("home", "index.html", home::emit),
    all("allegations", "allegations/", listing::allegations),
    each("allegation", "allegations/", allegation::emit, allegation::of),
    all("actors", "actors/", listing::actors),
    each("actor", "actors/", actor::emit, actor::of),
    all("sources", "sources/", sources::emit),
    each("source", "sources/", source::emit, source::of),
    all("timeline", "timeline/", timeline::emit),
    each("page", "", page::emit, page::of),
    all("withheld", "withheld/", withheld::emit),
    all("404", "404.html", not_found::emit),
    all("sitemap", "sitemap", sitemap::emit),
    all("robots", "robots.txt", robots::emit),
    all("feed", "feed.xml", feed::emit),
    all("page-foot", page_foot::PATH, page_foot::emit),
];

/// Lists every output of an edition.
#[must_use]
pub fn emit(edition: &Edition) -> Vec<Output<'_>> {
    let list = |emitter: &Emitter| match emitter.lists {
        Lists::All(list) | Lists::Each(list, _) => list(edition),
    };
    EMITTERS.par_iter().flat_map_iter(list).collect()
}

/// The output at a path, without a list of all: what [`emit`] lists there.
#[must_use]
pub fn at<'a>(edition: &'a Edition, path: &str) -> Option<Output<'a>> {
    let find = |outputs: Vec<Output<'a>>| outputs.into_iter().find(|output| output.path == path);
    let below = |emitter: &&Emitter| path.starts_with(emitter.below);
    // Those of single entities first: they are asked for most often, and found at once.
    let of_entity = EMITTERS.iter().filter(below).find_map(|emitter| match emitter.lists {
        Lists::Each(_, of) => {
            let id = path.strip_prefix(emitter.below)?.split('/').next()?;
            find(of(edition, edition.ids.get(id)?))
        }
        Lists::All(_) => None,
    });
    of_entity.or_else(|| {
        EMITTERS.iter().filter(below).find_map(|emitter| match emitter.lists {
            Lists::All(list) => find(list(edition)),
            Lists::Each(..) => None,
        })
    })
}

/// Every output of one entity.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let list = |emitter: &Emitter| match emitter.lists {
        Lists::Each(_, of) => of(edition, node),
        Lists::All(_) => Vec::new(),
    };
    EMITTERS.iter().flat_map(list).collect()
}

/// The first page of each sort that is no entity's own: the home page and those of lists.
#[must_use]
pub fn fronts(edition: &Edition) -> Vec<Output<'_>> {
    let front = |emitter: &Emitter| match emitter.lists {
        Lists::All(list) => list(edition).into_iter().next(),
        Lists::Each(..) => None,
    };
    let is_page = |output: &Output<'_>| matches!(output.content, Content::View { .. });
    EMITTERS.iter().filter_map(front).filter(is_page).collect()
}
