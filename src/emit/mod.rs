//! Lists every output of an edition: its path, its template and the view that the template sees.
//!
//! Listing is cheap: a view is made only when its output is rendered, so that memory does not grow with
//! the site. An emitter is one file and one row of [`EMITTERS`].

use std::borrow::Cow;
use std::fmt;

use rayon::prelude::*;

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

pub use assets::assets;

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

/// A function that lists outputs of an edition.
pub type Emitter = for<'a> fn(&'a Edition) -> Vec<Output<'a>>;

/// Every emitter, in the order of the site.
pub const EMITTERS: &[(&str, Emitter)] = &[
    ("home", home::emit),
    ("allegations", listing::allegations),
    ("allegation", allegation::emit),
    ("actors", listing::actors),
    ("actor", actor::emit),
    ("sources", sources::emit),
    ("source", source::emit),
    ("timeline", timeline::emit),
    ("page", page::emit),
    ("404", not_found::emit),
    ("sitemap", sitemap::emit),
    ("robots", robots::emit),
    ("feed", feed::emit),
    ("page-foot", page_foot::emit),
];

/// Lists every output of an edition.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    EMITTERS.par_iter().flat_map_iter(|(_, emitter)| emitter(edition)).collect()
}
