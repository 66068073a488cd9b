//! Chooses which differences between a source and its original are told: each at its word, but none that only follows
//! from another, and of very many the first and how many more there are.

use std::collections::BTreeSet;
use std::ops::Range;

use casefile_words::Stretch;

use super::tell::{ComparedWords, Tell, between, in_body, start_at};
use super::{AlignedWords, Difference, Differences, Liberty, LocatedQuotation};
use crate::diag::Diagnostic;

/// So many differences of one source are told.
pub(super) const MOST: usize = 10;

/// Differences in one paragraph with fewer words between them than these are one.
const APART: usize = 3;

/// A number under `dropped` that is wrong by so many lines, or by as many as it drops, is taken for the reason why a
/// line is not accounted for.
const SLIP: usize = 3;

/// What is told already, so that what follows from it is not.
#[derive(Default)]
struct Accounted {
    /// Lines of the original that a title or the like is told beside.
    lines: BTreeSet<usize>,
    /// Titles and the like of which no line is known; each leaves one line over.
    parts: usize,
    /// Items of `dropped` that are told.
    drops: BTreeSet<usize>,
    /// Lines, from 0, that such an item may have meant.
    meant: Vec<Range<usize>>,
}

impl Tell<'_> {
    /// What is otherwise than in a text of which every line counts: parts above the body that are missing in it, and
    /// changes of the body.
    pub fn of_text(
        &self,
        missing: &[usize],
        rest: &AlignedWords<'_>,
        body: &AlignedWords<'_>,
        found: &Differences,
    ) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        let mut accounted = Accounted::default();
        for part in missing.iter().take(MOST) {
            if let Some(item) = self.dropping_part(*part) {
                if self.account(item, &mut accounted) {
                    told.push(self.of_dropped_part(item, *part));
                }
                continue;
            }
            let (fault, line) = self.of_part(*part, rest, body);
            told.push(fault);
            match line {
                Some(line) => {
                    accounted.lines.insert(line);
                }
                None => accounted.parts += 1,
            }
        }
        let texts: Vec<&str> = body.words.iter().map(|word| word.text.as_ref()).collect();
        // Which items of `dropped` are wrong is known before what is lacking because of them.
        let drops: Vec<Option<usize>> = (found.changes.iter().take(MOST))
            .map(|change| self.dropping(&texts, change.body.start))
            .collect();
        for item in drops.iter().flatten() {
            if self.account(*item, &mut accounted) {
                let message = "a line is dropped here that is also in the body".to_owned();
                told.push(self.of_drop(*item, message));
            }
        }
        let drops = drops.into_iter().chain(std::iter::repeat(None));
        let own = found
            .changes
            .iter()
            .zip(drops)
            .filter(|(change, item)| item.is_none() && !accounted.is_accounted(rest, change));
        let own: Vec<&Difference> = own.map(|(change, _)| change).collect();
        self.first(
            own.into_iter().map(|change| ((rest, body, found), change.clone())),
            told,
            &|one, change| self.of_text_change(one.0, one.1, change),
        )
    }

    /// What is otherwise than in a page; a quotation may leave out nothing but whole elements.
    pub fn of_page(
        &self,
        located: &[&LocatedQuotation],
        all: &[ComparedWords<'_>],
        told: Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let quoted = Quoted::of(in_body(located));
        let mut found: Vec<(u32, ComparedWords<'_>, Difference)> = Vec::new();
        for beside in all {
            let (_, body, own) = *beside;
            let left = own.left_out.iter().filter(|left| quoted.holds(&between(body, &left.body)));
            let mut own: Vec<Difference> = own.changes.iter().chain(left).cloned().collect();
            own.sort_by_key(|change| change.body.start);
            let own = joined(own, body);
            found.extend(own.into_iter().map(|own| (start_at(body, &own.body), *beside, own)));
        }
        found.sort_by_key(|(at, ..)| *at);
        let found = found.into_iter().map(|(_, beside, change)| (beside, change));
        self.first(found, told, &|one, change| self.of_change(one.0, one.1, change))
    }

    /// Notes that an item of `dropped` is told; not where it is already.
    fn account(&self, item: usize, accounted: &mut Accounted) -> bool {
        if let Some(own) = self.held.entity.head.dropped.get(item) {
            let slip = SLIP.max(own.lines.count());
            let first = (own.lines.first - 1).saturating_sub(slip);
            accounted.meant.push(first..own.lines.last + slip);
        }
        accounted.drops.insert(item)
    }

    /// Adds the first differences to what is told, and how many more there are.
    fn first<'b>(
        &self,
        all: impl Iterator<Item = (ComparedWords<'b>, Difference)>,
        mut told: Vec<Diagnostic>,
        tell: &dyn Fn(ComparedWords<'b>, &Difference) -> Diagnostic,
    ) -> Vec<Diagnostic> {
        let mut cures: Vec<Vec<Liberty>> = Vec::new();
        let mut more: Option<(ComparedWords<'b>, Difference, usize)> = None;
        for (beside, change) in all {
            // What one reading explains is one difference.
            if !change.cure.is_empty() {
                if cures.contains(&change.cure) {
                    continue;
                }
                cures.push(change.cure.clone());
            }
            match &mut more {
                Some((_, _, count)) => *count += 1,
                None if told.len() >= MOST => more = Some((beside, change, 1)),
                None => told.push(tell(beside, &change)),
            }
        }
        told.extend(more.map(|((_, body, _), change, count)| {
            let places = if count == 1 { "place" } else { "places" };
            self.sink
                .fault(
                    self.place(body, &change.body),
                    format!(
                        "from here on the body differs from its original in {count} more {places}"
                    ),
                )
                .hint("mend what is told first; if nothing agrees, `original` names another file")
        }));
        told
    }
}

impl Accounted {
    /// Whether lines that the body lacks are those that something else is told of.
    fn is_accounted(&mut self, original: &AlignedWords<'_>, change: &Difference) -> bool {
        let are_lines =
            original.is_first(change.original.start) && original.is_first(change.original.end);
        let words = original.words.get(change.original.clone()).unwrap_or_default();
        if !change.body.is_empty() || !are_lines || words.is_empty() {
            return false;
        }
        let mut lines: Vec<usize> = words.iter().map(|word| word.line).collect();
        lines.dedup();
        let is_meant = |line: &usize| {
            self.lines.contains(line) || self.meant.iter().any(|own| own.contains(line))
        };
        lines.retain(|line| !is_meant(line));
        if lines.len() > self.parts {
            return false;
        }
        self.parts -= lines.len();
        true
    }
}

/// Differences that are near each other as one.
fn joined(all: Vec<Difference>, body: &AlignedWords<'_>) -> Vec<Difference> {
    let line = |at: usize| body.words.get(at).map(|word| word.line);
    let mut joined: Vec<Difference> = Vec::with_capacity(all.len());
    for change in all {
        if let Some(last) = joined.last_mut()
            && !last.body.is_empty()
            && !change.body.is_empty()
            && line(last.body.start) == line(change.body.start)
            && change.body.start - last.body.end < APART
            && change.original.start >= last.original.end
            && change.original.start - last.original.end < APART
        {
            last.body.end = change.body.end;
            last.original.end = change.original.end;
        } else {
            joined.push(change);
        }
    }
    joined
}

/// Where quotations stand, to be asked for a place in one of them.
struct Quoted {
    starts: Vec<u32>,
    /// How far any reaches that begins no later.
    reach: Vec<u32>,
}

impl Quoted {
    fn of(mut quotes: Vec<Stretch>) -> Self {
        quotes.sort_unstable_by_key(|quote| quote.start);
        let starts = quotes.iter().map(|quote| quote.start).collect();
        let mut furthest = 0;
        let reach = quotes.iter().map(|quote| {
            furthest = quote.end.max(furthest);
            furthest
        });
        Self { reach: reach.collect(), starts }
    }

    /// Whether a place is within one of them, and not at its edge.
    fn holds(&self, place: &Stretch) -> bool {
        let before = self.starts.partition_point(|start| *start < place.start);
        before.checked_sub(1).is_some_and(|last| place.end < self.reach[last])
    }
}
