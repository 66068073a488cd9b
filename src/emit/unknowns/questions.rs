//! Questions that editors wrote down as open, by allegation, each with who is reported as saying it.

use serde::Serialize;

use crate::dossier::AllegationIx;
use crate::edition::Edition;
use crate::emit::shared::{SentencePart, ledger};
use crate::language::{Message, OwnWords};

/// A question, by its place in its allegation's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenQuestion {
    allegation: AllegationIx,
    place: usize,
}

/// The questions of one allegation.
#[derive(Debug, Serialize)]
pub struct AskedOf<'a> {
    /// "Allegation 3, by A. Speaker"; the clause stands after it.
    pub lead: Message<'a>,
    pub allegation: SentencePart<'a>,
    pub questions: Vec<OwnWords<'a>>,
}

/// All questions, in the order of the site.
pub fn all(edition: &Edition) -> Vec<OpenQuestion> {
    let of = |allegation| {
        let questions = &edition.allegation(allegation).entity.head.open_questions;
        (0..questions.len()).map(move |place| OpenQuestion { allegation, place })
    };
    edition.allegation_indexes().flat_map(of).collect()
}

/// Those of one page, allegation by allegation.
pub fn grouped<'a>(
    edition: &'a Edition,
    questions: &[OpenQuestion],
    path: &str,
) -> Vec<AskedOf<'a>> {
    let groups = questions.chunk_by(|one, next| one.allegation == next.allegation);
    let groups = groups.filter_map(|group| {
        let allegation = group.first()?.allegation;
        let node = edition.allegation(allegation);
        let all = &node.entity.head.open_questions;
        Some(AskedOf {
            lead: edition
                .say("unknowns-asked-of")
                .with("number", allegation.at() + 1)
                .with("names", ledger::said_by(edition, node)),
            allegation: SentencePart::allegation_in_short(edition, allegation, path),
            questions: group
                .iter()
                .filter_map(|own| all.get(own.place))
                .map(|own| edition.own(own))
                .collect(),
        })
    });
    groups.collect()
}
