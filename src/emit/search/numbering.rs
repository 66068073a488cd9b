//! How what is searched is numbered: actors in lists, statements one after the other over all sources.

use std::ops::Range;

use crate::dossier::{ActorIx, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::entity::Verb;

/// The numbers of what is searched.
#[derive(Debug)]
pub struct Numbering {
    /// For each actor, its number among those that are listed; none of one that is not.
    actors: Vec<Option<u32>>,
    /// Every statement in order.
    statements: Vec<StatementIx>,
}

impl Numbering {
    /// The numbers of an edition.
    pub fn of(edition: &Edition) -> Self {
        let mut actors = vec![None; edition.actors.len()];
        for (number, actor) in (0..).zip(edition.listed_actors()) {
            if let Some(own) = actors.get_mut(actor.at()) {
                *own = Some(number);
            }
        }
        Self { actors, statements: edition.statement_indexes().collect() }
    }

    /// The number of an actor and one: nothing else tells it from none, which is 0.
    pub fn actor(&self, actor: Option<ActorIx>) -> u32 {
        let number = actor.and_then(|actor| self.actors.get(actor.at()).copied().flatten());
        number.map_or(0, |number| number + 1)
    }

    /// The statements, in parts of a size.
    pub fn parts(&self, size: usize) -> Vec<Range<usize>> {
        parts(self.statements.len(), size)
    }

    /// A part of them.
    pub fn statements(&self, part: &Range<usize>) -> &[StatementIx] {
        self.statements.get(part.clone()).unwrap_or_default()
    }
}

/// So many things in parts of a size.
pub fn parts(count: usize, size: usize) -> Vec<Range<usize>> {
    (0..count).step_by(size).map(|start| start..(start + size).min(count)).collect()
}

/// The place of a verb among all of them.
pub fn verb_place(verb: Verb) -> u32 {
    let place = Verb::ALL.iter().position(|own| *own == verb).unwrap_or_default();
    u32::try_from(place).unwrap_or_default()
}

/// The year in which a source was published, where it is known.
pub fn published_in(edition: &Edition, source: SourceIx) -> Option<i64> {
    let date = edition.source(source).entity.head.published.date.value()?;
    one_year(date.earliest()?.year, date.latest()?.year)
}

/// The year in which something was said; where that is not known, the one in which it was published.
pub fn said_in(edition: &Edition, statement: StatementIx) -> Option<i64> {
    let node = edition.statement(statement);
    let date = node.statement.said.as_ref().and_then(|said| said.date.value());
    let said = date.and_then(|date| one_year(date.earliest()?.year, date.latest()?.year));
    said.or_else(|| published_in(edition, node.source))
}

fn one_year(first: i64, last: i64) -> Option<i64> {
    (first == last && first > 0).then_some(first)
}

/// A year as a number; 0 where there is none.
pub fn year_number(year: Option<i64>) -> u32 {
    year.and_then(|year| u32::try_from(year).ok()).unwrap_or_default()
}
