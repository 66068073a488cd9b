//! Exhibits and their lines by number: each source's place by date of printing, and where its lines begin and end; the
//! lines of a source are worked out once, when they are first asked for.

use std::sync::OnceLock;

use casefile_words::Stretch;

use super::breaking::lines;
use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::card;
use crate::emit::source::provenance::extent;
use crate::entity::source::Extent;
use crate::language::{Argument, Message, Wording};

/// A line of an exhibit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExhibitLine {
    /// Its words.
    pub stretch: Stretch,
    /// Whether a passage begins with it.
    pub is_first: bool,
}

/// All exhibits of an edition.
pub struct ExhibitNumbers<'a> {
    pub edition: &'a Edition,
    /// By source.
    lines: Vec<OnceLock<Vec<ExhibitLine>>>,
    /// By source, how it is cited: every volume lists it, and every allegation that it speaks of.
    cited: Vec<OnceLock<Wording>>,
}

impl<'a> ExhibitNumbers<'a> {
    pub fn of(edition: &'a Edition) -> Self {
        Self {
            edition,
            lines: edition.sources.iter().map(|_| OnceLock::new()).collect(),
            cited: edition.sources.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// "TASS, 3 December 2015", and what became of it.
    pub fn cited(&self, source: SourceIx) -> Wording {
        let own = self.cited.get(source.at());
        let make = || card::cited(self.edition, source).said();
        own.map_or_else(make, |own| own.get_or_init(make).clone())
    }

    /// A source's number, from 1.
    pub fn exhibit(&self, source: SourceIx) -> usize {
        self.edition.sequence().place(source) + 1
    }

    /// The lines of a source, as far as its words may be shown.
    pub fn lines(&self, source: SourceIx) -> &[ExhibitLine] {
        let own = self.lines.get(source.at());
        own.map_or(&[], |own| own.get_or_init(|| broken(self.edition, source)))
    }

    /// The numbers, from 1, of the first and the last line of a statement's words; none where they have no line.
    pub fn span(&self, statement: StatementIx) -> Option<(usize, usize)> {
        let located = self.edition.statement(statement).located.as_ref()?;
        let (first, last) = (located.stretches.first()?, located.stretches.last()?);
        let lines = self.lines(statement.source);
        let holds = |at: u32| {
            let after = lines.partition_point(|line| line.stretch.end <= at);
            lines.get(after).filter(|line| line.stretch.start <= at).map(|_| after + 1)
        };
        holds(first.start).zip(holds(last.end.saturating_sub(1)))
    }

    /// "exhibit 1, lines 12 to 17", which leads there; `page` is the address of the exhibit’s volume, nothing for this one.
    pub fn place(&self, statement: StatementIx, page: &str) -> Message<'a> {
        let edition = self.edition;
        let exhibit = self.exhibit(statement.source);
        let words = match self.span(statement) {
            Some((first, last)) => edition
                .say("print-place")
                .key("span", if first == last { "one" } else { "many" })
                .with("first", first)
                .with("last", last),
            None => edition.say("print-place-exhibit"),
        };
        let anchor = match self.span(statement) {
            Some((first, _)) => format!("{page}#e{exhibit}-{first}"),
            None => format!("{page}#e{exhibit}"),
        };
        let words = Argument::from(words.with("exhibit", exhibit)).linked(Some(anchor));
        edition.say("words").with("words", words)
    }
}

fn broken(edition: &Edition, source: SourceIx) -> Vec<ExhibitLine> {
    let node = edition.source(source);
    let prose = &node.entity.prose;
    let words = prose.words();
    let first =
        |at: u32| prose.passages().binary_search_by_key(&at, |own| own.stretch.start).is_ok();
    match extent(&node.entity.head) {
        Extent::Metadata => Vec::new(),
        Extent::Full => {
            let blocks = prose.blocks().iter().map(|block| &block.stretch);
            let blocks = blocks.filter(|block| (block.end as usize) <= words.len());
            blocks.flat_map(|block| of_stretch(words, block, first(block.start))).collect()
        }
        Extent::Quotations => {
            let all = quoted(edition, source).into_iter();
            all.flat_map(|stretch| of_stretch(words, &stretch, true)).collect()
        }
    }
}

/// The words that statements quote, in order; what overlaps is one.
fn quoted(edition: &Edition, source: SourceIx) -> Vec<Stretch> {
    let located = edition.source(source).statements.iter().filter_map(|own| own.located.as_ref());
    let mut all: Vec<Stretch> = located.flat_map(|own| own.stretches.iter().cloned()).collect();
    all.sort_unstable_by_key(|stretch| (stretch.start, stretch.end));
    all.dedup_by(|next, last| {
        let is_joined = next.start <= last.end;
        if is_joined {
            last.end = last.end.max(next.end);
        }
        is_joined
    });
    all
}

fn of_stretch(words: &str, stretch: &Stretch, is_first: bool) -> Vec<ExhibitLine> {
    let text = casefile_words::slice(words, stretch);
    let line = |(place, line): (usize, std::ops::Range<usize>)| {
        let at = |own: usize| stretch.start + u32::try_from(own).unwrap_or(0);
        ExhibitLine { stretch: at(line.start)..at(line.end), is_first: is_first && place == 0 }
    };
    lines(text).into_iter().enumerate().map(line).collect()
}
