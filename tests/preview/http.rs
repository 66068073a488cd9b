//! The preview's server over the wire: real sockets, a made-up site, nothing that a browser would put
//! right on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they measured")]
#![allow(clippy::disallowed_methods, reason = "how long things take is what some tests are about")]

mod addresses;
mod lan;
mod live;
mod pages;
mod ports;
mod public;
mod refused;
mod slow;
mod speed;
mod told;
