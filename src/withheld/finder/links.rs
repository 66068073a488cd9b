//! Puts words that were found together to names, and says how sure each place is.

use std::collections::{BTreeMap, BTreeSet};

use super::super::fold::{Folded, is_dense, is_word};
use super::super::needle::Certainty;
use super::super::variants::stands_in_hiragana;
use super::between::{WordGap, initials_after, initials_before, without_particles};
use super::bounds::{Bounds, Tail};
use super::index::{MOST_OF_PHRASE, NeedleIndex, Use};
use super::word_link::WordLink;
use super::{Raw, SearchedText};

/// Words before one that it may belong to a name with.
const MOST_LINKS_BACK: usize = 16;

/// Rows of words that may lead to one word.
const MOST_ROWS: usize = 8;

/// One search in one folded text.
pub struct LinkSearch<'t> {
    index: &'t NeedleIndex,
    bounds: Bounds<'t>,
    map: &'t Folded,
    searched: &'t SearchedText<'t>,
    /// Where words stand that are somebody else's (or, for one group, not the minor's): starts in order
    /// with the farthest end of all up to there.
    others: BTreeMap<Option<u32>, Vec<(usize, usize)>>,
    links: Vec<WordLink>,
    found: BTreeSet<Raw>,
}

impl<'t> LinkSearch<'t> {
    pub fn new(
        index: &'t NeedleIndex,
        bounds: Bounds<'t>,
        map: &'t Folded,
        searched: &'t SearchedText<'t>,
    ) -> Self {
        let others = BTreeMap::new();
        Self { index, bounds, map, searched, others, links: Vec::new(), found: BTreeSet::new() }
    }

    /// What `matches` (start, end, pattern) come to.
    pub fn run(mut self, mut matches: Vec<(usize, usize, usize)>) -> BTreeSet<Raw> {
        matches.sort_unstable();
        for (start, end, pattern) in &matches {
            self.see_others(*start, *end, *pattern);
        }
        let mut begins = (usize::MAX, false);
        for (start, end, pattern) in matches {
            if begins.0 != start {
                begins = (start, self.bounds.may_begin(start));
            }
            // Within a word only what is joined to a word of a name, or begins with a sign, begins.
            let is_joined = |link: &WordLink| link.letters_end == start;
            if !begins.1
                && starts_word(&self.index.patterns[pattern])
                && !self.links.iter().rev().take(MOST_LINKS_BACK).any(is_joined)
            {
                continue;
            }
            for what in &self.index.uses[pattern] {
                match what {
                    Use::Unit { unit, spelling, cut, is_loose } => {
                        let is_word =
                            !*is_loose || stands_in_hiragana(self.bounds.text, start, end);
                        self.unit(*unit, (spelling, *cut), (start, end), begins.1, is_word);
                    }
                    Use::Literal { literal } => self.literal(*literal, pattern, start, end),
                    Use::Initials { group } => self.initials(*group, start, end),
                    Use::RunTogether { group } => self.run_together(*group, start, end),
                    Use::Other { .. } => {}
                }
            }
        }
        self.found
    }

    fn see_others(&mut self, start: usize, end: usize, pattern: usize) {
        for what in &self.index.uses[pattern] {
            let Use::Other { of } = what else { continue };
            let words = &self.index.patterns[pattern];
            if !self.bounds.may_begin(start) && starts_word(words) {
                continue;
            }
            let Some(Tail::Known(end)) = self.tail(words, 0, end) else { continue };
            let ranges = self.others.entry(*of).or_default();
            let farthest = ranges.last().map_or(end, |(_, last)| end.max(*last));
            ranges.push((start, farthest));
        }
    }

    /// Whether a place is a part of words that are somebody else's; where it must be less than all of
    /// them, equal words do not count.
    fn is_others(&self, of: Option<u32>, start: usize, end: usize, must_be_less: bool) -> bool {
        let Some(ranges) = self.others.get(&of) else { return false };
        let after = ranges.partition_point(|(begin, _)| *begin <= start);
        let Some((begin, farthest)) = after.checked_sub(1).map(|at| ranges[at]) else {
            return false;
        };
        farthest >= end && (!must_be_less || farthest > end || begin < start)
    }

    fn literal(&mut self, literal: u32, pattern: usize, start: usize, end: usize) {
        let words = &self.index.patterns[pattern];
        if starts_word(words) && !self.bounds.may_begin(start) {
            return;
        }
        let Some(tail) = self.tail(words, 0, end) else { return };
        if self.ends_in_another(literal, words, (start, end), tail) {
            return;
        }
        let is_capital = self.index.literal_capital[literal as usize];
        for scope in [None, self.searched.of] {
            let Some(group) = self.index.literals.get(&(literal, scope)) else { continue };
            self.word(*group, start, tail, is_capital);
            if self.searched.of.is_none() {
                break;
            }
        }
    }

    /// The same of the last of several words that were found as they stand: `Quill and` is not `Quill An`.
    fn ends_in_another(
        &self,
        literal: u32,
        words: &str,
        (start, end): (usize, usize),
        tail: Tail,
    ) -> bool {
        let Some((_, last)) = words.rsplit_once(' ') else { return false };
        let last_start = end - last.len();
        self.index.literal_last_capital[literal as usize]
            && self.bounds.may_be_another(last, 0, end, tail)
            && self.is_small(last_start)
            && !self.is_small(start)
    }

    /// How words go on; those that do not end with a letter are whole as they are.
    fn tail(&self, words: &str, cut: usize, end: usize) -> Option<Tail> {
        let ends_word = words.chars().next_back().is_some_and(is_word);
        if ends_word { self.bounds.tail(words, cut, end) } else { Some(Tail::Known(end)) }
    }

    /// Words that are a needle by themselves.
    fn word(&mut self, group: u32, start: usize, tail: Tail, is_capital: bool) {
        let is_minor = self.index.groups[group as usize].is_minor;
        match tail {
            Tail::Known(end) => {
                let is_others = is_minor && self.is_others(None, start, end, true);
                if is_others || self.is_others(Some(group), start, end, true) {
                    return;
                }
                self.hit(group, start, end, Certainty::Certain);
            }
            Tail::Longer(end) => {
                let is_name = !is_capital || !self.is_small(start);
                if is_name && !self.is_anybodys(group, start, end) {
                    self.hit(group, start, end, Certainty::Asks);
                }
            }
        }
    }

    fn initials(&mut self, group: u32, start: usize, end: usize) {
        if !self.index.is_sought(group, self.searched.of) {
            return;
        }
        let goes_on = self.bounds.text[end..].chars().next().is_some_and(is_word);
        if self.bounds.may_begin(start) && !goes_on && !self.is_small(start) {
            self.part(group, start, end);
        }
    }

    fn run_together(&mut self, group: u32, start: usize, end: usize) {
        let goes_on = self.bounds.text[end..].chars().next().is_some_and(is_word);
        let is_sought = self.index.is_sought(group, self.searched.of);
        let is_word = is_sought && !goes_on && self.bounds.may_begin(start);
        if is_word && !self.is_anybodys(group, start, end) {
            self.hit(group, start, end, Certainty::Asks);
        }
    }

    fn part(&mut self, group: u32, start: usize, end: usize) {
        if !self.is_anybodys(group, start, end) {
            self.hit(group, start, end, Certainty::PartOfName);
        }
    }

    /// Whether a place is a part of words, or all of them, in which a group is not meant.
    fn is_anybodys(&self, group: u32, start: usize, end: usize) -> bool {
        self.is_others(None, start, end, false) || self.is_others(Some(group), start, end, false)
    }

    fn unit(
        &mut self,
        unit: u32,
        (spelling, cut): (&str, usize),
        (start, letters_end): (usize, usize),
        begins: bool,
        is_word: bool,
    ) {
        let Some(tail) = self.bounds.tail(spelling, cut, letters_end) else { return };
        let (end, is_longer) = match tail {
            Tail::Known(end) => (end, false),
            Tail::Longer(end) => (end, true),
        };
        let mut link = WordLink {
            unit,
            start,
            letters_end,
            end,
            is_longer,
            may_be_another: self.bounds.may_be_another(spelling, cut, letters_end, tail),
            chain: (start, false),
            rows: Vec::new(),
        };
        let is_linked = self.link(&mut link, begins, cut);
        if begins {
            if is_word {
                self.by_itself(&link, tail);
            }
            self.with_initials(&mut link);
        }
        if begins || is_linked {
            self.links.push(link);
        }
    }

    /// Looks for words before this one that make a name with it.
    fn link(&mut self, link: &mut WordLink, begins: bool, cut: usize) -> bool {
        let (mut is_linked, mut chains, mut phrases) = (false, Vec::new(), Vec::new());
        for before in self.links.iter().rev().take(MOST_LINKS_BACK) {
            let units = (before.unit, link.unit);
            let mut pairs = self.index.pairs(units, self.searched.of).peekable();
            let are_neighbours = self.index.neighbours.contains(&units);
            if pairs.peek().is_none() && !are_neighbours {
                continue;
            }
            let Some(gap) = self.gap(before, link, begins, cut) else { continue };
            if !self.may_join(gap, before, link) || self.is_another(before, link) {
                continue;
            }
            is_linked = true;
            if are_neighbours
                && matches!(gap, WordGap::Simple | WordGap::Joined | WordGap::JoinedUnseen)
            {
                let own = (before.unit, before.start);
                phrases.extend(before.rows.iter().map(|row| [row.as_slice(), &[own]].concat()));
                if before.rows.is_empty() {
                    phrases.push(vec![own]);
                }
            }
            let is_seen = !matches!(gap, WordGap::JoinedUnseen | WordGap::OneWord);
            chains.extend(pairs.map(|(group, is_enough)| {
                (group, before.chain.0, is_enough || before.chain.1, is_seen)
            }));
        }
        for (group, first, is_enough, is_seen) in chains {
            link.chain = (first.min(link.chain.0), is_enough || link.chain.1);
            let certainty = match (is_enough, link.is_longer || !is_seen) {
                (false, _) => continue,
                (true, false) => Certainty::Certain,
                (true, true) => Certainty::Asks,
            };
            let is_others = self.is_others(Some(group), first, link.end, true);
            let is_other_word = link.is_longer && self.is_small(first);
            if !is_others && !is_other_word {
                self.hit(group, first, link.end, certainty);
            }
        }
        for row in phrases {
            for from in 0..row.len() {
                let mut units: Vec<u32> = row[from..].iter().map(|(unit, _)| *unit).collect();
                units.push(link.unit);
                if let Some(group) = self.phrase(units, self.searched.of) {
                    self.word(group, row[from].1, tail_of(link), true);
                }
            }
            let last = row[row.len().saturating_sub(MOST_OF_PHRASE - 1)..].to_vec();
            if link.rows.len() < MOST_ROWS && !link.rows.contains(&last) {
                link.rows.push(last);
            }
        }
        is_linked
    }

    /// Whether two words that may be of one name are, for what stands between them.
    fn may_join(&self, gap: WordGap, before: &WordLink, link: &WordLink) -> bool {
        match gap {
            // Between two whole names a comma only lists them.
            WordGap::Comma => !before.chain.1,
            // Where a word is told from others, each of both is told by itself.
            WordGap::OneWord => self.index.parts(link.unit, self.searched.of).next().is_none(),
            _ => true,
        }
    }

    /// Whether one of two words that may be another word of the text is one, and is of no name with the other: where
    /// the name is whole without it (`Quill An and`), or where it is small beside one with a capital (`Quill and`).
    fn is_another(&self, before: &WordLink, link: &WordLink) -> bool {
        let is_small = |one: &WordLink, beside: &WordLink| {
            let is_capital = self.index.unit_capital[one.unit as usize];
            one.may_be_another
                && is_capital
                && self.is_small(one.start)
                && !self.is_small(beside.start)
        };
        let is_whole = || {
            self.links.iter().rev().take(MOST_LINKS_BACK).any(|own| {
                let is_between = own.start >= before.end && own.end <= link.start;
                own.unit == link.unit && is_between && !own.is_longer && !own.may_be_another
            })
        };
        is_small(link, before) || is_small(before, link) || link.may_be_another && is_whole()
    }

    fn phrase(&self, units: Vec<u32>, scope: Option<crate::text::TextId>) -> Option<u32> {
        self.index.phrases.get(&(units, scope)).copied()
    }

    /// A word that may be a needle, or a part of a name.
    fn by_itself(&mut self, link: &WordLink, tail: Tail) {
        let is_capital = self.index.unit_capital[link.unit as usize];
        for scope in BTreeSet::from([None, self.searched.of]) {
            if let Some(group) = self.phrase(vec![link.unit], scope) {
                self.word(group, link.start, tail, is_capital);
            }
        }
        if link.is_longer {
            return;
        }
        let parts = self.index.parts(link.unit, self.searched.of);
        let parts: Vec<u32> = parts.filter(|_| !self.is_small(link.start)).collect();
        parts.into_iter().for_each(|group| self.part(group, link.start, link.end));
    }

    /// Looks for initials beside a word that make a name with it.
    fn with_initials(&mut self, link: &mut WordLink) {
        if link.is_longer {
            return;
        }
        let (text, index, of) = (self.bounds.text, self.index, self.searched.of);
        let own = |letter: char| index.initial(link.unit, letter, of);
        let before = initials_before(without_particles(&text[..link.start]), own)
            .map(|(group, start)| (group, start, link.end));
        // After a whole name a comma only lists another.
        let is_listed = link.chain.1 && text[link.end..].starts_with(',');
        let after = initials_after(&text[link.end..], own)
            .filter(|_| !is_listed)
            .map(|(group, length)| (group, link.start, link.end + length));
        for (group, start, end) in before.into_iter().chain(after) {
            link.chain = (start.min(link.chain.0), true);
            if !self.is_others(Some(group), start, end, true) {
                self.hit(group, start, end, Certainty::Certain);
            }
        }
    }

    /// What stands between two words, if they may belong to one name.
    fn gap(&self, before: &WordLink, link: &WordLink, begins: bool, cut: usize) -> Option<WordGap> {
        if before.letters_end == link.start {
            let is_seen = !self.is_small(link.start) || self.is_in_tag(before.start);
            let gap = if is_seen { WordGap::Joined } else { WordGap::JoinedUnseen };
            return (cut == 0).then_some(gap);
        }
        let may_follow = begins && !before.is_longer && before.end < link.start;
        if may_follow { WordGap::of(&self.bounds.text[before.end..link.start]) } else { None }
    }

    /// Whether a place is in a word that begins with `#` or `@`.
    fn is_in_tag(&self, at: usize) -> bool {
        self.bounds.text[..at].ends_with(['#', '@'])
    }

    /// Whether the letter at a place of the folded text was a small one before.
    fn is_small(&self, at: usize) -> bool {
        let next = self.bounds.text[at..].chars().next().map_or(0, char::len_utf8);
        let origin = self.map.origin(&(at..at + next));
        let letter = self.searched.text[origin].chars().next();
        letter.is_some_and(|letter| letter.is_lowercase() && !is_dense(letter))
    }

    fn hit(&mut self, group: u32, start: usize, end: usize, certainty: Certainty) {
        let range = self.map.origin(&(start..end));
        self.found.insert(Raw { range: (range.start, range.end), certainty, group });
    }
}

fn tail_of(link: &WordLink) -> Tail {
    if link.is_longer { Tail::Longer(link.end) } else { Tail::Known(link.end) }
}

fn starts_word(words: &str) -> bool {
    words.chars().next().is_some_and(is_word)
}
