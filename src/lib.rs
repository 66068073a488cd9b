//! casefile: a compiler for evidence.
//!
//! It turns a folder of markdown (cited sources, actors, allegations) into a public, cross-linked
//! dossier, and refuses whatever does not stand up: a quotation is a reference that is verified against
//! its source at every build.
//!
//! ```text
//! disk ─load→ Workspace ─parse→ Entities ─complete→ Complete ─released→ Released ─edition→ Edition
//!                                                   └check→ [Diagnostic]                 └check→ [Diagnostic]
//! Edition ─emit→ [Output] ─render→ Sink ─write→ disk
//! ```
//!
//! Nouns are data, verbs are stages; a stage makes a new type and never changes the one before it.
//! [`Pipeline::made`] runs all of them; [`check()`] and [`build`] below, watching and the preview differ
//! only in what they do with the site that it makes.
//!
//! A dossier is files by their paths, on disk or in memory:
//!
//! ```
//! use casefile::{Options, Workspace, check};
//!
//! let workspace = Workspace::from_files([
//!     ("content/actors/gazette.md", b"---\nname: The Gazette\nkind: media\n---\n".to_vec()),
//!     (
//!         "content/sources/toll.md",
//!         "---
//! title: Pilots speak out
//! publisher: gazette
//! published: 2020-05-04
//! statements:
//!   - {speaker: gazette, quote: the tool was kept}
//! ---
//!
//! It was said that the toll was kept.
//! "
//!         .into(),
//!     ),
//! ]);
//! let found = check(&workspace, &Options::default());
//! let fault = &found.iter().find(|one| one.is_error()).expect("one letter is another");
//! assert_eq!(fault.diagnostic.rule, "quote-not-found");
//! assert_eq!(fault.diagnostic.hint.as_deref(), Some("the source reads `the toll was kept`"));
//! ```

pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
mod digest;
pub mod dossier;
pub mod draw;
pub mod edition;
pub mod emit;
pub mod entity;
pub mod front_matter;
pub mod gate;
mod history;
pub mod impact;
pub mod intake;
pub mod language;
mod link;
pub mod load;
mod locate;
pub mod manifest;
pub mod markdown;
mod memory;
pub mod mend;
pub mod parse;
mod pipeline;
pub mod preview;
pub mod quote;
pub mod render;
pub mod schema;
pub mod search;
pub mod serve;
pub mod text;
pub mod value;
pub mod verify;
pub mod view_data;
pub mod watch;
pub mod withheld;
pub mod write;

use std::sync::Arc;

use diag::{Located, Texts};
use impact::{Impact, NotFound, Removal};
pub use load::Workspace;
pub use pipeline::{
    Amount, Built, CheckedSite, Memory, Observer, Options, OutputPart, OutputSort, Pipeline, Site,
    Stage, Work,
};
use render::Sink;
use text::{Text, TextId};

/// Checks a dossier: every fault of all its files, in one run.
///
/// Reads nothing but its arguments: the same workspace and options give the same diagnostics.
#[must_use]
pub fn check(workspace: &Workspace, options: &Options) -> Vec<Located> {
    Pipeline::new(options.clone()).made(workspace).checked()
}

/// Checks a dossier and, if it has no error, renders its whole site into a sink.
///
/// Reads nothing but its arguments: the same workspace and options give the same bytes.
///
/// ```
/// use std::sync::Mutex;
///
/// use casefile::render::Sink;
/// use casefile::{Options, Workspace, build};
///
/// /// The paths of what is made.
/// #[derive(Default)]
/// struct Paths(Mutex<Vec<String>>);
///
/// impl Sink for Paths {
///     fn put(&self, path: &str, _: &[u8]) -> std::io::Result<()> {
///         self.0.lock().expect("nobody panics").push(path.to_owned());
///         Ok(())
///     }
/// }
///
/// let method = "---\ntitle: Method\n---\n\nWhat stands here was looked up.\n";
/// let settings = "title: A dossier of one page\nformat: 2\n";
/// let workspace = Workspace::from_files([
///     ("site.yaml", settings.into()),
///     ("content/pages/method.md", method.into()),
/// ]);
/// let paths = Paths::default();
/// let built = build(&workspace, &Options::default(), &paths)?;
/// assert!(built.outputs.is_some());
/// assert!(paths.0.lock().expect("nobody panics").iter().any(|path| path == "method/index.html"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// If the sink fails.
pub fn build(
    workspace: &Workspace,
    options: &Options,
    sink: &dyn Sink,
) -> Result<Built, std::io::Error> {
    Pipeline::new(options.clone()).build(workspace, sink)
}

/// Works out what changes if an entity, or a statement `SOURCE#ID`, is removed or retracted.
///
/// ```
/// use casefile::impact::Removal;
/// use casefile::{Workspace, impact};
///
/// let page = "---\ntitle: A page\n---\n\nSee [[method]].\n";
/// let method = "---\ntitle: Method\n---\n\nWhat stands here was looked up.\n";
/// let workspace = Workspace::from_files([
///     ("content/pages/page.md", page.into()),
///     ("content/pages/method.md", method.into()),
/// ]);
/// let without = impact(&workspace, "method", Removal::Removed).expect("there is such a page");
/// assert_eq!(without.references.len(), 1);
/// assert!(impact(&workspace, "nothing", Removal::Removed).is_err());
/// ```
///
/// # Errors
/// If there is no such item, or nobody can retract it.
pub fn impact(workspace: &Workspace, item: &str, way: Removal) -> Result<Impact, NotFound> {
    Pipeline::new(Options::default()).impact(workspace, item, way)
}

impl Texts for Workspace {
    fn text(&self, id: TextId) -> Option<&Arc<Text>> {
        self.text(id)
    }
}
