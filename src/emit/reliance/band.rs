//! In which band of the network of an allegation a statement stands: that of its origin, or that of what it does otherwise.

use std::collections::BTreeMap;

use crate::dossier::{AllegationIx, IncomingBearing, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::order::in_time;
use crate::language::Message;

/// A band, in the order of bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Of the statements that carry the allegation furthest, those of one origin, by its number from 0.
    Origin(usize),
    /// Those that only support it, where others say it.
    Touching,
    /// Those that speak against it.
    Against,
    /// Those that are not counted.
    Beside,
}

/// The bands of the statements of one allegation.
pub struct Bands<'a> {
    edition: &'a Edition,
    allegation: AllegationIx,
    /// Of each statement that carries it furthest, the number of its origin.
    origins: BTreeMap<StatementIx, usize>,
}

impl<'a> Bands<'a> {
    /// Those of an allegation: origins in the order in which they were first heard.
    pub fn of(edition: &'a Edition, allegation: AllegationIx) -> Self {
        let mut groups = edition.origins(allegation);
        groups.sort_by_cached_key(|group| {
            group.iter().map(|own| (in_time(edition, *own), *own)).min()
        });
        let numbered = groups.iter().enumerate();
        let origins =
            numbered.flat_map(|(number, group)| group.iter().map(move |own| (*own, number)));
        Self { edition, allegation, origins: origins.collect() }
    }

    /// The band of a bearing.
    pub fn band(&self, borne: &IncomingBearing) -> Band {
        if !self.edition.allegation(self.allegation).counts(borne) {
            return Band::Beside;
        }
        match self.origins.get(&borne.statement) {
            Some(origin) if borne.verb.is_support() => Band::Origin(*origin),
            _ if borne.verb.is_support() => Band::Touching,
            _ if borne.verb.is_contest() => Band::Against,
            _ => Band::Beside,
        }
    }

    /// Puts bearings in the order of bands, and of time within each.
    pub fn sort(&self, bearings: &mut [IncomingBearing]) {
        bearings
            .sort_by_cached_key(|own| (self.band(own), in_time(self.edition, own.statement), *own));
    }
}

impl Band {
    /// What stands above it.
    pub fn name(self, edition: &Edition) -> Message<'_> {
        match self {
            Self::Origin(number) => edition.say("reliance-origin").with("number", number + 1),
            Self::Touching => edition.say("reliance-touching"),
            Self::Against => edition.say("reliance-against"),
            Self::Beside => edition.say("reliance-beside"),
        }
    }
}
