//! Finds quotations in the text of their source: to the character, in exactly one place, or not at all.
//!
//! Both texts are folded first: any run of white space is one space, a block's end is a line feed.
//! Every other character counts. A quotation may skip words by `[…]`; only there, or at a blank line,
//! may it cross from one paragraph to another. It never begins or ends inside a word, because "able" is
//! not what "unable" says.

mod bounds;
mod fold;
mod near;
mod place;
mod plain;
mod respell;
mod search;
mod vocabulary;
mod words;

pub use fold::{FoldedSource, fold_words};
pub use near::{Near, QuotationDifference, nearest};
use place::occurrences;
pub use place::{MOST_PLACES, Narrowing, QuotationFinding, QuotationPattern, locate};
pub use respell::{respelled, respelled_anywhere, respelled_narrowing, respelled_part};
pub use words::{QuotedParts, everywhere_in, part};
