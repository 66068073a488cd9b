//! Every way in which a site can be otherwise than it was built is told, with its file; a site that nobody
//! touched is proved.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod flips;
mod host;
mod hostile;
mod hosts;
mod papers;
mod property;
mod site;
mod structure;
mod wire;
