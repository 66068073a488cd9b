//! The preview's server over the wire: real sockets, a made-up site, nothing that a browser would put
//! right on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they measured")]
#![allow(clippy::disallowed_methods, reason = "how long things take is what some tests are about")]

#[path = "serve/addresses.rs"]
mod addresses;
#[path = "serve/lan.rs"]
mod lan;
#[path = "serve/live.rs"]
mod live;
#[path = "serve/made_up.rs"]
mod made_up;
#[path = "serve/pages.rs"]
mod pages;
#[path = "serve/ports.rs"]
mod ports;
#[path = "serve/public.rs"]
mod public;
#[path = "serve/refused.rs"]
mod refused;
#[path = "serve/slow.rs"]
mod slow;
#[path = "serve/speed.rs"]
mod speed;
#[path = "serve/told.rs"]
mod told;
#[path = "serve/wire.rs"]
mod wire;
