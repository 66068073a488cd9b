//! Inputs that nobody would write, and trouble from outside: whatever comes, the program ends, in time, in a
//! site or in diagnostics.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod campaign;
#[path = "../dice/mod.rs"]
mod dice;
#[path = "../folder/mod.rs"]
mod folder;
mod imports;
mod linear;
mod properties;
mod robustness;
mod targets;
