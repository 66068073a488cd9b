//! Holds the words of an original against those of a source: which stand in both, in one order, and where
//! the source has others.
//!
//! All of it is linear in the two texts, but for a logarithm. [`plain`] sees at once, without cutting words, where lines are the
//! very same; whatever is left is cut into words, numbered and aligned ([`runs`]), what a reading may join
//! or leave is taken out ([`explained`]), and what then is only in the source differs.

mod differences;
mod explained;
mod parts;
mod plain;
mod runs;
mod words;

pub(super) use differences::{Difference, Differences, differences};
pub(super) use explained::Liberties;
pub(super) use parts::{Split, split, within};
pub(super) use plain::{is_all, is_within};
pub(super) use words::{AlignedWord, AlignedWords, WordNumbers, joined};
