//! Which allegations and which exhibits stand in which volume: as many as keep a volume within bounds, however large the
//! dossier is.

use std::ops::Range;

use crate::dossier::{AllegationIx, SourceIx};
use crate::edition::Edition;

/// Exhibits of one volume.
const EXHIBITS: usize = 200;
/// Bytes of their text, unless one of them has more.
const BYTES: usize = 2_000_000;
/// Statements on allegations in one volume.
const STATEMENTS: usize = 2_000;

/// One volume.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Volume {
    /// Its allegations, in the order of the site, each with the part of its statements that stands here.
    pub claims: Vec<ClaimPart>,
    /// Its exhibits, by their places.
    pub exhibits: Range<usize>,
}

/// A part of what is said of an allegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimPart {
    pub allegation: AllegationIx,
    pub statements: Range<usize>,
    /// Whether it is the last part.
    pub is_last: bool,
}

/// The volumes of an edition; at least one.
#[must_use]
pub fn volumes(edition: &Edition) -> Vec<Volume> {
    let length = |source: &SourceIx| edition.source(*source).entity.prose.words().len();
    let exhibits = exhibits(edition.sequence().order().iter().map(length));
    let statements = edition
        .allegation_indexes()
        .map(|allegation| (allegation, edition.allegation(allegation).bearings.len()));
    let mut claims = claims(statements).into_iter();
    let mut exhibits = exhibits.into_iter();
    let mut volumes = Vec::new();
    let mut end = 0;
    loop {
        match (claims.next(), exhibits.next()) {
            (None, None) => break,
            (claims, exhibits) => {
                let exhibits = exhibits.unwrap_or(end..end);
                end = exhibits.end;
                volumes.push(Volume { claims: claims.unwrap_or_default(), exhibits });
            }
        }
    }
    if volumes.is_empty() {
        volumes.push(Volume::default());
    }
    volumes
}

fn exhibits(lengths: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut bytes = 0;
    for (place, length) in lengths.enumerate() {
        match parts.last_mut() {
            Some(last) if last.len() < EXHIBITS && bytes + length <= BYTES => {
                last.end = place + 1;
                bytes += length;
            }
            _ => {
                parts.push(place..place + 1);
                bytes = length;
            }
        }
    }
    parts
}

fn claims(statements: impl Iterator<Item = (AllegationIx, usize)>) -> Vec<Vec<ClaimPart>> {
    let mut parts: Vec<Vec<ClaimPart>> = Vec::new();
    let mut room = 0;
    for (allegation, all) in statements {
        let mut done = 0;
        loop {
            if room == 0 {
                parts.push(Vec::new());
                room = STATEMENTS;
            }
            // An allegation without statements takes the room of one.
            let end = all.min(done + room);
            room -= (end - done).max(1);
            let part = ClaimPart { allegation, statements: done..end, is_last: end == all };
            parts.last_mut().into_iter().for_each(|last| last.push(part.clone()));
            done = end;
            if done == all {
                break;
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_volume_has_more_exhibits_or_text_than_it_may() {
        let parts = exhibits(std::iter::repeat_n(4_000, 450));
        assert_eq!(parts, [0..200, 200..400, 400..450]);
        assert_eq!(
            exhibits([1_500_000, 600_000, 9_000_000, 10].into_iter()),
            [0..1, 1..2, 2..3, 3..4]
        );
    }

    #[test]
    fn what_is_said_of_one_allegation_goes_on_in_the_next_volume() {
        let parts = claims([(AllegationIx(0), 0), (AllegationIx(1), 4_500)].into_iter());
        assert_eq!(parts.len(), 3);
        let ranges: Vec<Range<usize>> =
            parts.iter().flatten().map(|part| part.statements.clone()).collect();
        assert_eq!(ranges, [0..0, 0..1_999, 1_999..3_999, 3_999..4_500]);
        let last: Vec<bool> = parts.iter().flatten().map(|part| part.is_last).collect();
        assert_eq!(last, [true, false, false, true]);
    }
}
