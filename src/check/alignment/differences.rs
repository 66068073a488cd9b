//! Says where a body differs from its original.

use std::ops::Range;

use super::explained::{Liberties, is_parted_by_tags};
use super::runs::{CommonRun, runs, word_by_word};
use super::words::{AlignedWord, AlignedWords};
use crate::entity::source::Liberty;

/// How many words must agree again after a difference, so that it counts as over.
const AGREEMENT: usize = 3;

/// So many words are no chance: fewer that stand by themselves in another part of a page prove nothing.
const ENOUGH: usize = 4;

/// A stretch of both texts that is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Difference {
    /// The words that only the original has.
    pub original: Range<usize>,
    /// The words that only the body has; where there are none, the place at which it lacks some.
    pub body: Range<usize>,
    /// What a reading would have to join or leave out, so that there is none.
    pub cure: Vec<Liberty>,
}

/// What a body has otherwise than its original.
#[derive(Debug, Default)]
pub(in crate::check) struct Differences {
    /// What is changed, added, or, where the body must be all of the original, lacking.
    pub changes: Vec<Difference>,
    /// What a part of a page leaves out in the middle of a line, as no tag parts it.
    pub left_out: Vec<Difference>,
}

/// Where a body differs from its original: from all of it, or from a part that leaves out what it likes.
pub(in crate::check) fn differences(
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
    liberties: &Liberties<'_>,
    is_whole: bool,
) -> Differences {
    let numbers =
        |words: &AlignedWords<'_>| words.words.iter().map(|word| word.number).collect::<Vec<_>>();
    let is_start = |at: usize, own: usize| original.is_first(at) && body.is_first(own);
    let mut common = runs(&numbers(original), &numbers(body), is_whole, &is_start);
    if !is_whole {
        common = justified(&common, original, body);
    }
    let mut found = Differences::default();
    let end = CommonRun { original: original.words.len(), body: body.words.len(), length: 0 };
    let (mut at, mut body_at) = (0, 0);
    for run in common.into_iter().chain([end]) {
        let own = at..run.original;
        let words = body_at..run.body;
        (at, body_at) = (run.original + run.length, run.body + run.length);
        if is_whole {
            whole(&mut found, original, body, liberties, own, words);
        } else {
            part(&mut found, original, body, own, words);
        }
    }
    found
}

/// What is between two runs, where a body must be all of its original.
fn whole(
    found: &mut Differences,
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
    liberties: &Liberties<'_>,
    own: Range<usize>,
    words: Range<usize>,
) {
    let only_body = body.words.get(words.clone()).unwrap_or_default();
    if own.is_empty() && words.is_empty() || liberties.explain(original, &own, only_body) {
        return;
    }
    let own = liberties.trimmed(original, own);
    if let Some(last) = found.changes.last_mut()
        && words.start - last.body.end < AGREEMENT
        && own.start.saturating_sub(last.original.end) < AGREEMENT
    {
        last.original.end = own.end;
        last.body.end = words.end;
        let only_body = body.words.get(last.body.clone()).unwrap_or_default();
        last.cure = liberties.missing(original, &last.original, only_body);
        return;
    }
    // The first are told, and those that one cure explains only once; the cures of all would be looked for in vain.
    let cure = match found.changes.len() {
        0..64 => liberties.missing(original, &own, only_body),
        _ => Vec::new(),
    };
    found.changes.push(Difference { original: own, body: words, cure });
}

/// What is between two runs, where a body holds a part of a page.
fn part(
    found: &mut Differences,
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
    own: Range<usize>,
    words: Range<usize>,
) {
    let line = |at: usize| original.words.get(at).map(|word| word.line);
    let is_in_line = own.start > 0 && line(own.start - 1) == line(own.end);
    if words.is_empty() {
        if !own.is_empty()
            && is_in_line
            && !(original.is_seam(own.start) && original.is_seam(own.end))
        {
            let left = Difference { original: own, body: words, cure: Vec::new() };
            if !moved_on(found, original, body, &left) {
                found.left_out.push(left);
            }
        }
        return;
    }
    let only_body = body.words.get(words.clone()).unwrap_or_default();
    if is_parted_by_tags(original, &own, only_body) {
        return;
    }
    let (own, words) = within_tags(original, body, own, words);
    // Of what the body leaves out as well, only what stands in the line of the words before, or else of those after.
    let most = words.len() + AGREEMENT;
    let before = own.start.checked_sub(1).and_then(line);
    let rest = own.clone().take_while(|at| before.is_some() && line(*at) == before).count();
    let lead = own.clone().rev().take_while(|at| line(*at) == line(own.end)).count();
    let is_line = !own.is_empty() && line(own.start) == line(own.end - 1);
    let own = if is_line && own.len() <= words.len() {
        own
    } else if rest > 0 && rest <= most {
        own.start..own.start + rest
    } else if lead > 0 && lead <= most {
        own.end - lead..own.end
    } else {
        own.start..own.start
    };
    found.changes.push(Difference { original: own, body: words, cure: Vec::new() });
    moved(found, original, body);
}

/// A difference without words at its ends that only tags part.
fn within_tags(
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
    mut own: Range<usize>,
    mut words: Range<usize>,
) -> (Range<usize>, Range<usize>) {
    let is_same = |at: usize, word: usize| {
        let word = body.words.get(word..word + 1).unwrap_or_default();
        is_parted_by_tags(original, &(at..at + 1), word)
    };
    while words.len() > 1 && !own.is_empty() && is_same(own.start, words.start) {
        (own.start, words.start) = (own.start + 1, words.start + 1);
    }
    while words.len() > 1 && !own.is_empty() && is_same(own.end - 1, words.end - 1) {
        (own.end, words.end) = (own.end - 1, words.end - 1);
    }
    (own, words)
}

/// Words that change places are one difference, and not one too many here and one too few there.
fn moved(found: &mut Differences, original: &AlignedWords<'_>, body: &AlignedWords<'_>) {
    let Some(change) = found.changes.last_mut() else { return };
    let texts =
        |words: &[AlignedWord<'_>]| words.iter().map(|word| word.number).collect::<Vec<_>>();
    let own = texts(body.words.get(change.body.clone()).unwrap_or_default());
    let Some(left) = found.left_out.last() else { return };
    let left_words = texts(original.words.get(left.original.clone()).unwrap_or_default());
    if change.original.is_empty()
        && own == left_words
        && change.body.start.saturating_sub(left.body.end) < AGREEMENT
    {
        change.original.start = left.original.start;
        change.body.start = left.body.start;
        found.left_out.pop();
    }
}

/// Whether words that are left out are those that were added a few words before: they changed places, which is one
/// difference.
fn moved_on(
    found: &mut Differences,
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
    left: &Difference,
) -> bool {
    let Some(change) = found.changes.last_mut() else { return false };
    let own = body.words.get(change.body.clone()).unwrap_or_default();
    let lost = original.words.get(left.original.clone()).unwrap_or_default();
    let is_moved = change.original.is_empty()
        && own.iter().map(|word| word.number).eq(lost.iter().map(|word| word.number))
        && left.body.start - change.body.end < AGREEMENT
        && left.original.start.saturating_sub(change.original.end) < AGREEMENT;
    if is_moved {
        change.original.end = left.original.end;
        change.body.end = left.body.start;
    }
    is_moved
}

/// The pieces of runs, each of one paragraph, with those of a paragraph that is torn over several lines of a page put
/// together where one line has as many of its words.
fn settled(
    pieces: Vec<CommonRun>,
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
) -> Vec<CommonRun> {
    /// More pieces than these are no matter of one line.
    const MOST: usize = 16;
    let line = |run: &CommonRun| body.words.get(run.body).map(|word| word.line);
    let own_line = |at: usize| original.words.get(at).map(|word| word.line);
    let mut settled: Vec<CommonRun> = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let length = rest.iter().take_while(|run| line(run) == line(first)).count();
        let (paragraph, after) = rest.split_at(length);
        rest = after;
        let is_torn = paragraph.windows(2).any(|two| {
            let (end, body_end) = (two[0].original + two[0].length, two[0].body + two[0].length);
            // As many words of the body in between stand for those of the original.
            let is_changed = two[1].original - end <= two[1].body - body_end;
            !is_changed && own_line(end - 1) != own_line(two[1].original)
        });
        if !is_torn || paragraph.len() > MOST {
            settled.extend(paragraph);
            continue;
        }
        let from = settled.last().map_or(0, |run| run.original + run.length);
        let to = after.first().map_or(original.words.len(), |run| run.original);
        let words: usize = paragraph.iter().map(|run| run.length).sum();
        let home = home(paragraph, from..to, original, body);
        match home.filter(|home| home.iter().map(|run| run.length).sum::<usize>() + ENOUGH > words)
        {
            Some(home) => settled.extend(home),
            None => settled.extend(paragraph),
        }
    }
    settled
}

/// Of the lines that hold words of a paragraph, the one that holds most of them, as its runs.
fn home(
    paragraph: &[CommonRun],
    within: Range<usize>,
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
) -> Option<Vec<CommonRun>> {
    /// Longer lines, the lengths of both multiplied, are left as they are.
    const LARGEST: usize = 1_000_000;
    let numbers =
        |words: &[AlignedWord<'_>]| words.iter().map(|word| word.number).collect::<Vec<_>>();
    let stretch = |words: &AlignedWords<'_>, line: usize| {
        let from = words.words.partition_point(|word| word.line < line);
        from..words.words.partition_point(|word| word.line <= line)
    };
    let first = paragraph.first()?;
    let own = stretch(body, body.words.get(first.body)?.line);
    let mut lines: Vec<usize> = paragraph
        .iter()
        .flat_map(|run| [run.original, run.original + run.length - 1])
        .filter_map(|at| original.words.get(at).map(|word| word.line))
        .collect();
    lines.dedup();
    let found = lines.into_iter().filter_map(|line| {
        let line = stretch(original, line);
        let line = line.start.max(within.start)..line.end.min(within.end);
        let words = original.words.get(line.clone()).filter(|words| {
            !words.is_empty() && words.len().saturating_mul(own.len()) <= LARGEST
        })?;
        let mut runs = word_by_word(
            &numbers(words),
            &numbers(&body.words[own.clone()]),
            [true; 2],
            &|_, _| false,
        );
        runs.reverse();
        let mut whole: Vec<CommonRun> = Vec::new();
        for run in runs {
            let run = CommonRun {
                original: run.original + line.start,
                body: run.body + own.start,
                length: run.length,
            };
            match whole.last_mut() {
                Some(last)
                    if last.original + last.length == run.original
                        && last.body + last.length == run.body =>
                {
                    last.length += run.length;
                }
                _ => whole.push(run),
            }
        }
        Some(whole)
    });
    found.max_by_key(|runs| runs.iter().map(|run| run.length).sum::<usize>())
}

/// The runs of a part of a page that are no chance: words that a paragraph has from another part of the page than the
/// rest of it must be several, and so must those of a paragraph that is no whole line.
fn justified(
    runs: &[CommonRun],
    original: &AlignedWords<'_>,
    body: &AlignedWords<'_>,
) -> Vec<CommonRun> {
    let mut pieces: Vec<CommonRun> = Vec::with_capacity(runs.len());
    for run in runs {
        let mut from = 0;
        for at in 1..=run.length {
            if at == run.length || body.is_first(run.body + at) {
                pieces.push(CommonRun {
                    original: run.original + from,
                    body: run.body + from,
                    length: at - from,
                });
                from = at;
            }
        }
    }
    let pieces = settled(pieces, original, body);
    let own_line = |at: usize| original.words.get(at).map(|word| word.line);
    let line = |run: &CommonRun| body.words.get(run.body).map(|word| word.line);
    let mut is_kept = vec![true; pieces.len()];
    let mut last: Option<usize> = None;
    for at in 0..pieces.len() {
        if let Some(before) = last {
            let (one, other) = (pieces[before], pieces[at]);
            let goes_on = line(&one) == line(&other) && one.body + one.length == other.body;
            let is_far = own_line(one.original + one.length - 1) != own_line(other.original);
            if goes_on && is_far && one.length.min(other.length) < ENOUGH {
                if one.length < other.length {
                    is_kept[before] = false;
                } else {
                    is_kept[at] = false;
                    continue;
                }
            }
        }
        last = Some(at);
    }
    for at in 0..pieces.len() {
        let piece = pieces[at];
        let is_block = body.is_first(piece.body) && body.is_last(piece.body + piece.length - 1);
        if !is_kept[at] || !is_block || piece.length >= ENOUGH {
            continue;
        }
        let end = piece.original + piece.length;
        let follows = at > 0 && pieces[at - 1].original + pieces[at - 1].length == piece.original;
        let leads = pieces.get(at + 1).is_some_and(|next| next.original == end);
        let is_line = original.is_seam(piece.original)
            && (original.is_last(end - 1) || original.is_seam(end));
        is_kept[at] = follows || leads || is_line;
    }
    let kept = pieces.iter().zip(&is_kept).filter(|(_, is_kept)| **is_kept);
    kept.map(|(piece, _)| *piece).collect()
}
