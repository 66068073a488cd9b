//! One volume of the edition among all: where what stands in it and in others is found.

use super::numbered::ExhibitNumbers;
use super::volumes::Volume;
use crate::dossier::sections::PRINT;
use crate::dossier::{AllegationIx, SourceIx, relative};
use crate::language::Message;

/// A dossier in volumes, as one of them is made.
pub struct Edited<'a, 'v> {
    pub numbered: &'v ExhibitNumbers<'a>,
    pub volumes: &'v [Volume],
    /// Which volume it is, from 0.
    pub place: usize,
    /// Its path.
    pub path: &'v str,
}

impl<'a> Edited<'a, '_> {
    pub fn volume(&self) -> &Volume {
        &self.volumes[self.place]
    }

    /// The volume that holds an exhibit, from 0.
    pub fn place_of(&self, source: SourceIx) -> usize {
        let place = self.numbered.edition.sequence().place(source);
        self.volumes.partition_point(|volume| volume.exhibits.end <= place)
    }

    /// The volume in which an allegation begins, from 0.
    pub fn place_of_claim(&self, allegation: AllegationIx) -> usize {
        let ends_before =
            |volume: &Volume| volume.claims.last().is_some_and(|last| last.allegation < allegation);
        self.volumes.partition_point(ends_before)
    }

    /// The address of a volume, relative to this one; nothing for this one itself.
    pub fn href(&self, place: usize) -> String {
        if place == self.place { String::new() } else { relative(self.path, &folder(place)) }
    }

    /// The address of the volume that holds an exhibit.
    pub fn volume_of(&self, source: SourceIx) -> String {
        self.href(self.place_of(source))
    }

    /// Where an allegation stands.
    pub fn claim(&self, allegation: AllegationIx) -> String {
        let href = self.href(self.place_of_claim(allegation));
        format!("{href}#a{}", allegation.at() + 1)
    }

    /// "volume 2 of 5".
    pub fn called(&self, place: usize) -> Message<'a> {
        let edition = self.numbered.edition;
        edition.say("print-volume").with("number", place + 1).with("all", self.volumes.len())
    }
}

/// The address of a volume: that of the first is the section's own.
pub fn folder(place: usize) -> String {
    match place {
        0 => PRINT.path.to_owned(),
        place => format!("{}{}/", PRINT.path, place + 1),
    }
}
