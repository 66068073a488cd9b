//! Finds the runs of words that two texts have in common, in the order of both.
//!
//! Rows of words that stand in both are anchors, and of these the longest row in one order is taken. What lies
//! between is looked at with shorter rows, and what is short enough word by word.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Words that stand one after the other in both texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CommonRun {
    /// The first, counted in the original.
    pub original: usize,
    /// The first, counted in the body.
    pub body: usize,
    /// How many.
    pub length: usize,
}

impl CommonRun {
    fn original_end(self) -> usize {
        self.original + self.length
    }

    fn body_end(self) -> usize {
        self.body + self.length
    }
}

/// How many words an anchor has, from the first look to the last.
const ROWS: [usize; 4] = [8, 5, 3, 2];

/// A row that stands so often in the original is no anchor any more.
const MOST: usize = 4;

/// Two stretches are compared word by word if their lengths multiplied are at most this.
const SMALL: usize = 40_000;

/// A part of both texts that is not looked at yet.
#[derive(Debug, Clone)]
struct UnalignedStretch {
    original: Range<usize>,
    body: Range<usize>,
    row: usize,
    /// Whether a run ends, and whether one begins, where it does.
    joins: [bool; 2],
}

impl UnalignedStretch {
    /// What lies between runs of it, to be looked at with the next shorter rows.
    fn around(&self, runs: &[CommonRun]) -> Vec<Self> {
        let mut left = Vec::with_capacity(runs.len() + 1);
        let (mut at, mut body_at) = (self.original.start, self.body.start);
        let mut is_joined = self.joins[0];
        let row = self.row + 1;
        for run in runs {
            left.push(Self {
                original: at..run.original,
                body: body_at..run.body,
                row,
                joins: [is_joined, true],
            });
            (at, body_at, is_joined) = (run.original_end(), run.body_end(), true);
        }
        left.push(Self {
            original: at..self.original.end,
            body: body_at..self.body.end,
            row,
            joins: [is_joined, self.joins[1]],
        });
        left
    }
}

/// The runs of two texts, by the numbers of their words. Where the body is all of the original, both begin and end
/// together.
///
/// `is_start` says of a word of both whether it begins a line in each; of choices that are as good, the one with the most such is taken.
pub(super) fn runs(
    original: &[u32],
    body: &[u32],
    is_whole: bool,
    is_start: &dyn Fn(usize, usize) -> bool,
) -> Vec<CommonRun> {
    let mut found = Vec::new();
    let (mut start, mut end) = (0, 0);
    if is_whole {
        start = original.iter().zip(body).take_while(|(one, other)| one == other).count();
        let rest = original[start..].iter().rev().zip(body[start..].iter().rev());
        end = rest.take_while(|(one, other)| one == other).count();
        push(&mut found, CommonRun { original: 0, body: 0, length: start });
    }
    let mut gaps = vec![UnalignedStretch {
        original: start..original.len() - end,
        body: start..body.len() - end,
        row: 0,
        joins: [is_whole; 2],
    }];
    while let Some(gap) = gaps.pop() {
        let (o, b) = (&original[gap.original.clone()], &body[gap.body.clone()]);
        if o.is_empty() || b.is_empty() {
            continue;
        }
        let shift = |run: CommonRun| CommonRun {
            original: run.original + gap.original.start,
            body: run.body + gap.body.start,
            length: run.length,
        };
        if o.len().saturating_mul(b.len()) <= SMALL {
            let is_start =
                |i: usize, j: usize| is_start(gap.original.start + i, gap.body.start + j);
            found.extend(word_by_word(o, b, gap.joins, &is_start).into_iter().map(shift));
            continue;
        }
        let Some(length) = ROWS.get(gap.row) else { continue };
        let own: Vec<CommonRun> =
            extended(o, b, &anchors(o, b, *length)).into_iter().map(shift).collect();
        gaps.extend(gap.around(&own));
        found.extend(own);
    }
    push(
        &mut found,
        CommonRun { original: original.len() - end, body: body.len() - end, length: end },
    );
    joined(found)
}

/// Runs in the order of the body, those that go on in both texts as one.
fn joined(mut found: Vec<CommonRun>) -> Vec<CommonRun> {
    found.sort_unstable_by_key(|run| run.body);
    let mut runs: Vec<CommonRun> = Vec::with_capacity(found.len());
    for run in found {
        match runs.last_mut() {
            Some(last) if last.original_end() == run.original && last.body_end() == run.body => {
                last.length += run.length;
            }
            _ => runs.push(run),
        }
    }
    runs
}

fn push(runs: &mut Vec<CommonRun>, run: CommonRun) {
    if run.length > 0 {
        runs.push(run);
    }
}

/// Where rows of words stand in both texts: of all such places the most that are in one order, the earliest
/// first.
fn anchors(original: &[u32], body: &[u32], length: usize) -> Vec<(usize, usize)> {
    let mut places: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for row in body.windows(length) {
        places.entry(hash(row)).or_default();
    }
    for (at, row) in original.windows(length).enumerate() {
        if let Some(own) = places.get_mut(&hash(row))
            && own.len() <= MOST
        {
            own.push(at);
        }
    }
    // The longest rising row of places: for each length, the end of the row that ends earliest.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut steps: Vec<(usize, usize, usize)> = Vec::new();
    for (at, row) in body.windows(length).enumerate() {
        let Some(own) = places.get(&hash(row)).filter(|own| own.len() <= MOST) else { continue };
        for place in own.iter().rev().filter(|place| original[**place..].starts_with(row)) {
            let before = ends.partition_point(|(end, _)| end < place);
            let step = steps.len();
            let previous = before.checked_sub(1).map_or(usize::MAX, |last| ends[last].1);
            steps.push((*place, at, previous));
            if before == ends.len() {
                ends.push((*place, step));
            } else {
                ends[before] = (*place, step);
            }
        }
    }
    let mut chain = Vec::with_capacity(ends.len());
    let mut next = ends.last().map(|(_, step)| *step);
    while let Some((place, at, previous)) = next.and_then(|step| steps.get(step)) {
        chain.push((*place, *at));
        next = Some(*previous);
    }
    chain.reverse();
    chain
}

fn hash(row: &[u32]) -> u64 {
    row.iter().fold(0, |hash: u64, number| {
        (hash.rotate_left(23) ^ u64::from(*number)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}

/// Runs around anchors, as far as they go.
fn extended(original: &[u32], body: &[u32], anchors: &[(usize, usize)]) -> Vec<CommonRun> {
    let mut runs: Vec<CommonRun> = Vec::new();
    for (place, at) in anchors.iter().copied() {
        let (first, body_first) =
            runs.last().map_or((0, 0), |run| (run.original_end(), run.body_end()));
        if place < first || at < body_first {
            continue;
        }
        let before = original[first..place].iter().rev().zip(body[body_first..at].iter().rev());
        let before = before.take_while(|(one, other)| one == other).count();
        let after = original[place..].iter().zip(&body[at..]);
        let after = after.take_while(|(one, other)| one == other).count();
        runs.push(CommonRun {
            original: place - before,
            body: at - before,
            length: before + after,
        });
    }
    runs
}

/// The most words that two short texts have in common, and of several such choices the one with the
/// fewest gaps.
pub(super) fn word_by_word(
    original: &[u32],
    body: &[u32],
    joins: [bool; 2],
    is_start: &dyn Fn(usize, usize) -> bool,
) -> Vec<CommonRun> {
    /// What a word counts, and what it counts more that begins a line in both; one that goes on where the one before
    /// it ends counts one more.
    const WORD: i32 = 6;
    const START: i32 = 2;
    const NONE: i32 = i32::MIN / 2;
    let width = body.len() + 1;
    let size = (original.len() + 1) * width;
    // The best that ends with this pair of words, and the best up to it.
    let (mut ending, mut best) = (vec![NONE; size], vec![0; size]);
    ending[0] = if joins[0] { 0 } else { NONE };
    for (i, word) in original.iter().enumerate() {
        for (j, own) in body.iter().enumerate() {
            let (before, here) = (i * width + j, (i + 1) * width + j + 1);
            if word == own {
                let start = if is_start(i, j) { START } else { 0 };
                ending[here] = WORD + start + (ending[before] + 1).max(best[before]);
            }
            best[here] = ending[here].max(best[here - 1]).max(best[here - width]);
        }
    }
    let (mut i, mut j) = (original.len(), body.len());
    let last = size - 1;
    let mut is_ending = joins[1] && ending[last] + 1 > best[last];
    let mut runs = Vec::new();
    while i > 0 && j > 0 {
        let here = i * width + j;
        if !is_ending && best[here] == best[here - width] {
            i -= 1;
        } else if !is_ending && best[here] == best[here - 1] {
            j -= 1;
        } else {
            let before = here - width - 1;
            (i, j) = (i - 1, j - 1);
            is_ending = ending[before] + 1 > best[before];
            runs.push(CommonRun { original: i, body: j, length: 1 });
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<u32> {
        text.bytes().map(u32::from).collect()
    }

    fn found(original: &str, body: &str) -> Vec<(usize, usize, usize)> {
        let runs = runs(&numbers(original), &numbers(body), false, &|_, _| false);
        runs.into_iter().map(|run| (run.original, run.body, run.length)).collect()
    }

    #[test]
    fn what_stands_in_both_is_found_with_as_few_gaps_as_can_be() {
        assert_eq!(found("abcdef", "abcdef"), [(0, 0, 6)]);
        assert_eq!(found("xxabcyydefzz", "abcdef"), [(2, 0, 3), (7, 3, 3)]);
        assert_eq!(found("abcdef", "abXdef"), [(0, 0, 2), (3, 3, 3)]);
        assert_eq!(found("abQabc", "abc"), [(3, 0, 3)]);
        assert_eq!(found("", "a"), []);
    }

    #[test]
    fn long_texts_are_found_by_their_rows() {
        let mut original: Vec<u32> = (0..5_000).collect();
        original.extend(0..5_000);
        let mut body: Vec<u32> = (100..4_000).collect();
        body[1_000] = 77_777;
        let runs = runs(&original, &body, false, &|_, _| false);
        let wanted = [
            CommonRun { original: 100, body: 0, length: 1_000 },
            CommonRun { original: 1_101, body: 1_001, length: 2_899 },
        ];
        assert_eq!(runs, wanted);
    }
}
