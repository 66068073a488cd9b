//! `search/records/bearings-0.js` and those after it: of each statement who says it, when, and what it does to which
//! allegations. All filters that are a statement's go by these, so that no speaker's words are found by another's verb.

use std::sync::Arc;

use super::data::file;
use super::numbering::{Numbering, said_in, verb_place, year_number};
use crate::dossier::sections::SEARCH_RECORDS;
use crate::dossier::{StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::Output;
use crate::search::Digits;

/// Statements in one file.
pub const PART: usize = 4096;

/// Lists the files.
pub fn outputs<'a>(edition: &'a Edition, numbering: &Arc<Numbering>) -> Vec<Output<'a>> {
    let each = (0..).zip(numbering.parts(PART)).map(|(number, part): (usize, _)| {
        let numbering = Arc::clone(numbering);
        file(SEARCH_RECORDS.path, format!("bearings-{number}"), move || {
            let mut digits = Digits::default();
            for statement in numbering.statements(&part) {
                write(edition, &numbering, *statement, &mut digits);
            }
            digits.as_str().to_owned()
        })
    });
    each.collect()
}

/// The speaker, the year, and each bearing: its verb with what became of it, and the allegation.
fn write(edition: &Edition, numbering: &Numbering, statement: StatementIx, digits: &mut Digits) {
    let node = edition.statement(statement);
    digits.push(numbering.actor(node.speaker));
    digits.push(year_number(said_in(edition, statement)));
    digits.push_length(node.bearings.len());
    for (place, bearing) in node.bearings.iter().enumerate() {
        let withdrawn = match edition.withdrawal(statement, place) {
            None => 0,
            Some(Withdrawal::WithSource) => 1,
            Some(Withdrawal::BySpeaker(_)) => 2,
        };
        digits.push(verb_place(bearing.verb) * 3 + withdrawn);
        digits.push(bearing.allegation.0);
    }
}
