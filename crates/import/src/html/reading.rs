//! A page, and what was read of it so far.

use std::collections::BTreeMap;

use super::metadata::Metadata;
use super::page::HtmlPage;
use super::segments::Segment;
use crate::{Draft, ImportHints};

/// A page, and what was read of it so far.
pub(super) struct PageReading<'a> {
    pub page: &'a HtmlPage,
    pub segments: &'a [Segment],
    pub metadata: &'a Metadata,
    pub hints: &'a ImportHints,
    pub draft: Draft,
    /// The texts that are known to be no part of the body, by what they are.
    pub excluded: BTreeMap<usize, &'static str>,
}

impl<'a> PageReading<'a> {
    /// A page of which nothing was read yet.
    pub(super) fn of(
        page: &'a HtmlPage,
        segments: &'a [Segment],
        metadata: &'a Metadata,
        hints: &'a ImportHints,
    ) -> Self {
        let (draft, excluded) = (Draft::default(), BTreeMap::new());
        Self { page, segments, metadata, hints, draft, excluded }
    }
}
