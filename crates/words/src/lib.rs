//! What the words of a text are, in any language and of any document: their stretches and regions, quotation marks,
//! printed days, lists of words, markdown as it is written and read back.
//!
//! It lies below the importer, which reads pages and texts, and below the compiler, which reads dossiers, and knows
//! neither. It touches no file, and it does not print.

pub mod alike;
pub mod amounts;
pub mod block;
pub mod capitals;
pub mod dates;
pub mod day;
pub mod elements;
pub mod firms;
pub mod governors;
pub mod id;
pub mod list;
pub mod markdown;
pub mod marks;
pub mod message;
pub mod names;
pub mod numbers;
pub mod page_number;
pub mod ranges;
pub mod region;
pub mod reported;
pub mod said;
pub mod speech;
pub mod web;

pub use block::{Block, Stretch, slice};
pub use day::Day;
pub use region::Region;
