//! The scalars of a dossier, one per file: how each is written, read, ordered and shown.

pub mod date;
pub mod fields;
pub mod forms;
pub mod id;
pub mod kind;
pub mod known;
pub mod language_tag;
pub mod name_forms;
pub mod short;
pub mod unknown_fields;
pub mod web;
pub mod words;

pub use date::Date;
pub use id::{Id, StatementRef};
pub use known::Known;
pub use language_tag::LanguageTag;
pub use name_forms::NameForms;
pub use words::{Code, FileName, Url, Words};
