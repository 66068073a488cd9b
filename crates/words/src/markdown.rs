//! Markdown as a body is written in it: which extensions there are, what a comment is, plain text written so that it
//! reads back as the same words.

use pulldown_cmark::Options;

pub mod comment;
pub mod escape;
pub mod read_back;

pub use comment::{Comment, STAND_IN, Uncommented, uncommented};

/// What a body may hold beside CommonMark: tables, footnotes, strikethrough and wikilinks.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_WIKILINKS
}
