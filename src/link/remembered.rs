//! What was linked before, and is not linked again.

use std::sync::Arc;

use super::names::{ActorNames, WrittenForm};
use super::round::Rounds;
use crate::memory::RecentResults;

/// What was linked before.
#[derive(Debug, Default)]
pub struct LinkCache {
    pub(super) names: RecentResults<Vec<WrittenForm>, Arc<ActorNames>>,
    pub(super) rounds: Rounds,
}
