//! Finished sites as readers have them: every page valid, within reach of everybody, light, and asking nobody else.
//!
//! Each file holds one demand to the same sites (`sites.rs`). What needs a program that is not there is left out, and
//! says so; `tests/run` installs them.

#![allow(clippy::print_stderr, reason = "what is left out is said")]

mod access;
mod firefox;
mod frame;
mod keyboard;
mod policy;
mod sites;
mod valid;
mod weight;
mod widths;
mod without;
mod words;
