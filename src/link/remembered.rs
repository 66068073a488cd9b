//! What was linked before, and is not linked again.

use std::sync::Arc;

use super::names::{Names, Written};
use super::round::Rounds;
use crate::memory::Last;

/// What was linked before.
#[derive(Debug, Default)]
pub struct Remembered {
    pub(super) names: Last<Vec<Written>, Arc<Names>>,
    pub(super) rounds: Rounds,
}
