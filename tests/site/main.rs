//! What a dossier becomes: what is found in it, what its site says and withholds, and what is published of it.
//!
//! A test that can be written as a file belongs to `tests/suite`; these take more than one dossier, or look at
//! the whole of one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod absent;
mod again;
mod agreement;
mod canaries;
mod cards;
mod commands;
mod commonmark;
mod deterministic;
#[path = "../dice/mod.rs"]
mod dice;
mod documents;
mod drawn;
#[path = "../folder/mod.rs"]
mod folder;
mod formats;
mod gate;
#[path = "../../benches/dossier/mod.rs"]
mod generated;
mod history;
mod home;
mod hosts;
mod impact;
mod import_ended;
mod import_texts;
mod imports;
mod in_part;
mod instructions;
mod json_ld;
mod links;
mod listings;
mod matrix;
mod meant;
mod moving_in;
mod once;
mod original_words;
mod originals;
mod outside;
mod own_dossier;
mod print_edition;
mod pseudo_language;
mod registers;
mod retraction;
mod schema;
mod search;
mod shell;
mod styles;
mod synthetic;
mod templates;
mod tidy;
mod timings;
mod tongues;
mod transaction;
mod typefaces;
mod verify;
mod versions;
mod ways;
mod withholding;
mod wording;
