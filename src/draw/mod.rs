//! Draws cards: a picture of 1200 by 630 from a few paragraphs, in the typefaces of the pages.
//!
//! It knows words only, and nothing of dossiers. [`lines`] breaks words, by what [`faces`] say of the width of letters;
//! [`sheet`] finds the sizes at which they fit, and what is left out where they do not; [`picture`] makes pixels of it.
//! Words that the faces have no letters for, and words that may not be cut and do not fit, make no card.

mod faces;
mod lines;
mod picture;
mod sheet;
mod svg;

pub use sheet::{CardText, DrawnCard};

/// The width of a card, in pixels: with [`HEIGHT`] what those who show links ask for.
pub const WIDTH: u32 = 1200;
/// The height of a card, in pixels.
pub const HEIGHT: u32 = 630;
