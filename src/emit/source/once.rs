//! What the notes of a source have said so far, so that none says it again: the day of speaking, the titles of allegations.

use std::collections::BTreeSet;

use crate::dossier::{AllegationIx, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::{PartWords, SentencePart};
use crate::entity::statement::{Basis, Said};
use crate::language::{Argument, Message};
use crate::value::Known;

/// What of a day of speaking tells it from another: the words that print it may differ.
type SpokenDay<'a> = (Option<&'a str>, Option<Basis>);

/// What the notes of one source have said, in the order of the page.
pub struct ToldNotes<'a> {
    edition: &'a Edition,
    /// The day of the note before, or the one that is said above all of them.
    day: Option<SpokenDay<'a>>,
    allegations: BTreeSet<AllegationIx>,
}

impl<'a> ToldNotes<'a> {
    /// Before the first note of a source.
    #[must_use]
    pub fn of(edition: &'a Edition, source: SourceIx) -> Self {
        let day = commonest(edition, source).map(spoken);
        Self { edition, day, allegations: BTreeSet::new() }
    }

    /// The day of a statement by `say`, unless the note before has the same.
    pub fn day(
        &mut self,
        statement: StatementIx,
        say: impl FnOnce(&'a Said) -> Message<'a>,
    ) -> Option<Message<'a>> {
        let said = self.edition.statement(statement).statement.said.as_deref();
        let day = said.map(spoken);
        let is_same = day == self.day;
        let was_known = std::mem::replace(&mut self.day, day).is_some();
        match said {
            _ if is_same => None,
            Some(said) => Some(say(said)),
            None => was_known.then(|| self.edition.say("sidenote-day-not-recorded")),
        }
    }

    /// An allegation in few words, with its number after them; from the second time on its number alone.
    pub fn allegation(
        &mut self,
        allegation: AllegationIx,
        path: &str,
    ) -> (SentencePart<'a>, Option<Message<'a>>) {
        let part = SentencePart::allegation_in_short(self.edition, allegation, path);
        let number = |name| self.edition.say(name).with("number", allegation.at() + 1);
        if self.allegations.insert(allegation) {
            return (part, Some(number("sidenote-allegation-number")));
        }
        let words = PartWords::from(number("sidenote-allegation-again"));
        (SentencePart { words, ..part }, None)
    }
}

fn spoken(said: &Said) -> SpokenDay<'_> {
    (said.date.value().map(|date| date.as_str()), said.basis)
}

/// The day on which the most of a source's statements were said, where it is that of several.
fn commonest(edition: &Edition, source: SourceIx) -> Option<&Said> {
    let statements = &edition.source(source).statements;
    let mut days: Vec<(SpokenDay<'_>, &Said, usize)> = Vec::new();
    let known = |said: &&Said| matches!(said.date, Known::Value(_));
    for said in statements.iter().filter_map(|own| own.statement.said.as_deref()).filter(known) {
        let day = spoken(said);
        match days.iter_mut().find(|(other, ..)| *other == day) {
            Some((.., count)) => *count += 1,
            None => days.push((day, said, 1)),
        }
    }
    // Of days that are as common the first.
    let most = days.iter().rev().max_by_key(|(.., count)| *count)?;
    (most.2 > 1).then_some(most.1)
}

/// "day of speaking 3 December 2015, inferred, where no note says otherwise".
pub(super) fn usual_day(edition: &Edition, source: SourceIx) -> Option<Message<'_>> {
    let said = commonest(edition, source)?;
    let basis = match said.basis {
        Some(Basis::Inferred) => "inferred",
        Some(Basis::Unknown) => "unknown",
        Some(Basis::Stated) | None => "stated",
    };
    let day = said.date.value().map(|date| Argument::from(date).strong())?;
    Some(edition.say("source-brief-day").with("day", day).key("basis", basis))
}
