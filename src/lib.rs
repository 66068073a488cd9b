//! casefile: a compiler for evidence.
//!
//! It turns a folder of markdown (cited sources, actors, allegations) into a public, cross-linked
//! dossier, and refuses whatever does not stand up: a quotation is a reference that is verified against
//! its source at every build.
//!
//! ```text
//! disk ─load→ Workspace ─parse→ [Entity] ─link→ Edition ─emit→ [Output] ─render→ Sink ─write→ disk
//!                                              └check→ [Diagnostic]
//! ```
//!
//! Nouns are data, verbs are stages; a stage makes a new type and never changes the one before it.

pub mod check;
pub mod config;
pub mod diag;
pub mod dossier;
pub mod edition;
pub mod entity;
pub mod front_matter;
mod link;
pub mod load;
pub mod locate;
pub mod markdown;
pub mod parse;
pub mod quote;
pub mod text;
pub mod value;
