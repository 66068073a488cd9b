//! Finds what is never shown, however it is spelled: words that are blotted out and the names of minors, in
//! texts, addresses and finished bytes.
//!
//! A miss is a leak, so both sides are folded ([`fold`]) before they are compared. This module knows
//! words only; which texts are searched, and what becomes of a hit, is decided by the stages that use it.

pub mod alike;
pub mod apart;
mod bare;
mod blot;
pub mod chains;
mod chosen;
pub(crate) mod endings;
mod finder;
pub mod fold;
mod names;
mod needle;
mod slug;
pub mod spelled;
pub(crate) mod variants;

pub use blot::{Blotted, blotted, merged};
pub use finder::{Finder, SearchedText};
pub use fold::{Folded, folded};
pub use needle::{Certainty, Needle, NeedleHit, Whose};
pub use slug::SlugHit;
