//! Looks for some of a list of patterns at once.

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};

/// Bytes of all patterns up to which a table of every step is made: megabytes, for the quickest search.
const MOST_IN_TABLE: usize = 16_384;

/// A pattern found: start, end, and its place in the list.
pub(super) type Match = (usize, usize, usize);

/// Some of a list of patterns, ready to be looked for.
#[derive(Debug)]
pub(super) struct Chosen {
    automaton: AhoCorasick,
    /// Their places in the list.
    places: Vec<usize>,
}

impl Chosen {
    /// Those of the patterns that `is_chosen` says, by their places in the list.
    ///
    /// # Errors
    /// If there are more than a machine can hold.
    pub fn of(patterns: &[String], is_chosen: impl Fn(usize) -> bool) -> Result<Self, BuildError> {
        let places: Vec<usize> = (0..patterns.len()).filter(|place| is_chosen(*place)).collect();
        let length: usize = places.iter().map(|place| patterns[*place].len()).sum();
        let kind = (length <= MOST_IN_TABLE).then_some(AhoCorasickKind::DFA);
        Self::built(patterns, places, kind)
    }

    /// The same, for texts in which something else was found, of which there are few: a table of every step
    /// would cost more than it saves.
    ///
    /// # Errors
    /// If there are more than a machine can hold.
    pub fn seldom(
        patterns: &[String],
        is_chosen: impl Fn(usize) -> bool,
    ) -> Result<Self, BuildError> {
        let places = (0..patterns.len()).filter(|place| is_chosen(*place)).collect();
        Self::built(patterns, places, Some(AhoCorasickKind::ContiguousNFA))
    }

    /// Those at some places of the list, for a few short texts: it is made quickly.
    ///
    /// # Errors
    /// If there are more than a machine can hold.
    pub fn few(patterns: &[String], places: Vec<usize>) -> Result<Self, BuildError> {
        Self::built(patterns, places, Some(AhoCorasickKind::NoncontiguousNFA))
    }

    fn built(
        patterns: &[String],
        places: Vec<usize>,
        kind: Option<AhoCorasickKind>,
    ) -> Result<Self, BuildError> {
        let chosen = places.iter().map(|place| patterns[*place].as_str());
        let automaton = AhoCorasick::builder().kind(kind).build(chosen)?;
        Ok(Self { automaton, places })
    }

    /// Every place of each, those that overlap included.
    pub fn each<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Match> + 't {
        let found = self.automaton.find_overlapping_iter(text);
        found.map(|one| (one.start(), one.end(), self.places[one.pattern().as_usize()]))
    }
}
