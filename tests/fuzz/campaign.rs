//! What a build promises, held against trouble from outside: whatever happens at whatever moment, there is
//! exactly the old site or the new one, what is to be kept is there, and the next build works.
//!
//! The program is run from outside, as anybody runs it. Each kind of trouble has a file, and all are judged
//! by the same few functions.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "these tests are about time and other processes")]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "figures, and what is not tried here"
)]

mod crossings;
mod crowds;
mod disks;
mod dossier;
mod failures;
mod judge;
mod kills;
mod mounts;
mod places;
mod power;
mod scene;
mod strace;
mod texts;
mod trials;
