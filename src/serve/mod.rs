//! The preview's server: answers a browser from one state of the site in memory, and tells open pages
//! when the state has changed.
//!
//! A request becomes a [key](address) into a [`SiteSource`], never a path: no code below this module opens
//! a file. What the preview adds to a page (its script, the marks of withheld material) is
//! [added to the answer](insert) and can be taken away again to the byte.

pub mod address;
mod answer;
mod bind;
mod client;
mod connection;
pub mod editor;
pub mod guard;
pub mod insert;
mod live;
mod marks;
mod media;
mod open;
mod page;
mod patient;
mod preview;
mod public;
mod references;
mod response;
mod room;
mod server;
mod settings;
mod showing;
mod shown;
mod silent;
mod tags;
mod token;
mod waiting;
mod wanted;

pub use bind::ServerAddress;
pub use server::Server;
pub use settings::{Access, Lan, ServeSettings};
pub use showing::{
    Asset, BrokenContent, BrowserNote, ContentTag, FinishedOutput, NoteLevel, SiteSource, Withheld,
};
