//! The editor's loop as a whole: the real program over a real folder, seen by a real browser, over HTTP
//! and on the disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they could not do, and what they measured")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

#[path = "serve/chromium.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod chromium;
mod folder;
#[path = "serve/wire.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod wire;

#[path = "preview/browser.rs"]
mod browser;
#[path = "preview/bytes.rs"]
mod bytes;
#[path = "preview/dossier.rs"]
mod dossier;
#[path = "preview/ending.rs"]
mod ending;
#[path = "preview/gated.rs"]
mod gated;
#[path = "preview/overlay.rs"]
mod overlay;
#[path = "preview/program.rs"]
mod program;
#[path = "preview/public.rs"]
mod public;
#[path = "preview/watching.rs"]
mod watching;
#[path = "preview/withheld.rs"]
mod withheld;
