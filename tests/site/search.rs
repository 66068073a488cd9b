//! What a reader's browser searches by.

mod agreement;
mod held;
