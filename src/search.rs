//! What a reader's browser searches by: words in one spelling each, and where they stand, in files of bounded size.
//!
//! It knows texts only, and nothing of dossiers. `static/js/fold.js` folds words in the same way (its table is
//! [`table`], and `tests/site/search` holds both to one another), and `static/js/find.js` reads what is written here.

mod digits;
mod fold;
mod index;
mod shards;
mod stems;

pub use digits::Digits;
pub use fold::{FoldedWord, folded, table, words};
pub use index::SearchIndex;
pub use shards::{WordShard, WordShards};
