//! Every way in which a site can be otherwise than it was built is told, with its file; a site that nobody
//! touched is proved.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "verify/flips.rs"]
mod flips;
mod folder;
#[path = "verify/host.rs"]
mod host;
#[path = "verify/hostile.rs"]
mod hostile;
#[path = "verify/hosts.rs"]
mod hosts;
#[path = "verify/papers.rs"]
mod papers;
#[path = "verify/property.rs"]
mod property;
#[path = "verify/site.rs"]
mod site;
#[path = "verify/structure.rs"]
mod structure;
#[path = "verify/wire.rs"]
mod wire;
