//! The preview's server: answers a browser from one state of the site in memory, and tells open pages
//! when the state has changed.
//!
//! A request becomes a [key](address) into a [`SiteSource`], never a path: no code below this module opens
//! a file, and none reads a page: what the preview adds (its script, the marks of withheld material) follows
//! [after the end of a page](append) and can be taken away again to the byte.

pub mod address;
mod answer;
pub mod append;
mod bind;
mod client;
mod connection;
pub mod editor;
pub mod guard;
mod live;
mod makers;
mod media;
mod open;
mod page;
mod preview;
mod public;
mod response;
mod room;
mod server;
mod settings;
mod showing;
mod shown;
mod silent;
mod token;
mod waiting;
mod wanted;
mod withheld;

pub use bind::ServerAddress;
pub use server::Server;
pub use settings::{Access, Lan, ServeSettings};
pub use showing::{
    Asset, BrokenContent, BrowserNote, ContentTag, FinishedOutput, NoteLevel, SiteSource, Withheld,
};
