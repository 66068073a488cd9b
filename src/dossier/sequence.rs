//! Sources in order of publication: which stands before and after each.

use super::{Dossier, SourceIx};
use crate::value::Date;

/// The sources published before and after one.
pub type Around = (Option<SourceIx>, Option<SourceIx>);

/// Sources in order of publication; those without a date last.
#[derive(Debug, Default)]
pub struct Sequence {
    order: Vec<SourceIx>,
    /// By source, its place in that order.
    places: Vec<usize>,
}

impl Sequence {
    /// The sequence of a dossier's sources.
    #[must_use]
    pub fn of(dossier: &Dossier) -> Self {
        let mut order: Vec<SourceIx> = dossier.source_indexes().collect();
        order.sort_by_cached_key(|source| {
            let date = dossier.source(*source).entity.head.published.date.value();
            (date.is_none(), date.map(Date::timeline_key), *source)
        });
        let mut places = vec![0; order.len()];
        for (place, source) in order.iter().enumerate() {
            if let Some(own) = places.get_mut(source.at()) {
                *own = place;
            }
        }
        Self { order, places }
    }

    /// All of them, in that order.
    #[must_use]
    pub fn order(&self) -> &[SourceIx] {
        &self.order
    }

    /// A source's place in that order, from 0.
    #[must_use]
    pub fn place(&self, source: SourceIx) -> usize {
        self.places.get(source.at()).copied().unwrap_or(0)
    }

    /// The neighbours of a source.
    #[must_use]
    pub fn around(&self, source: SourceIx) -> Around {
        let place = self.place(source);
        let before = place.checked_sub(1).and_then(|before| self.order.get(before));
        (before.copied(), self.order.get(place + 1).copied())
    }
}
