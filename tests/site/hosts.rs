//! What `init --ci` writes for each host does what it says: the scripts, the steps of the workflow for GitHub one by
//! one, and the pipeline for GitLab whole. The configurations of servers in the documentation serve a site.
//!
//! Servers and the program that runs pipelines are installed by `tests/run`; what needs one that is not there is left
//! out, and says so.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::disallowed_methods,
    reason = "a server that never answers shows by the time that it takes"
)]
#![allow(clippy::print_stderr, reason = "what is left out is said")]

mod files;
mod pipeline;
mod place;
mod scripts;
mod servers;
mod workflow;
