//! Small views that several pages hold, one per file, and the words that they are made of.

pub mod alphabet;
pub mod amended;
mod asked;
pub mod card;
pub mod chain;
pub mod cite;
pub mod context;
pub mod corrections;
pub mod dates;
pub mod facts;
pub mod json_ld;
pub mod ledger;
pub mod linked;
pub mod notice;
pub mod order;
pub mod page_frame;
pub mod paging;
pub mod replies;
pub mod roll;
pub mod sentence_part;
pub mod sentences;
pub mod source_line;
pub mod standing;
pub mod standing_item;
pub mod statement;
pub mod tongue;
pub mod translation;
pub mod verb;
pub mod withdrawn;
pub mod wording;
pub mod words;

pub use card::Card;
pub use dates::DateView;
pub use sentence_part::{PartWords, SentencePart};
pub use tongue::Tongue;
