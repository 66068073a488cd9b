//! Lists every output of an edition: its path, its template and the view that the template sees.
//!
//! Listing is cheap: a view is made only when its output is rendered, so that memory does not grow with
//! the site. An emitter is one file and one row of [`EMITTERS`].

mod actor;
mod allegation;
mod allegations;
mod assets;
mod card;
mod corrections;
mod drawn;
mod emitters;
mod facets;
mod feed;
mod figures;
pub mod frame;
mod home;
mod listing;
mod matrix;
mod network;
mod not_found;
mod output;
mod page;
mod page_foot;
mod print;
mod prose;
mod reliance;
mod robots;
mod saying;
mod scripts;
mod search;
mod shared;
mod sitemap;
mod source;
mod sources;
mod stream;
mod styles;
mod timeline;
mod topics;
mod unknowns;
mod withheld;

pub use assets::{asset, assets, at_the_root, has_files_at_the_root, statics};
pub use emitters::{EMITTERS, Emitter, at, emit, emit_pages, fronts, of, shown};
pub use output::{Content, Output};
pub use stream::Stream;
