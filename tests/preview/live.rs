//! The editor's loop as a whole: the real program over a real folder, seen by a real browser, over HTTP
//! and on the disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they could not do, and what they measured")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

mod browser;
mod bytes;
mod dossier;
mod ending;
mod gated;
mod overlay;
mod program;
mod public;
mod watching;
mod withheld;
