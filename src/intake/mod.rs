//! Takes drafts of the importer into a dossier: [`Draft`](casefile_import::Draft) → the text of a source's file, with
//! the actors that it names, statements that it suggests, and what `check` says of it.

pub mod actors;
pub mod comment;
pub mod file;
pub mod yaml;
