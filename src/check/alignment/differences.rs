//! Says where a body differs from its original.

use std::ops::Range;

use super::explained::{Liberties, is_parted_by_tags};
use super::runs::{Run, runs};
use super::words::{Word, Words};
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
    original: &Words<'_>,
    body: &Words<'_>,
    liberties: &Liberties<'_>,
    is_whole: bool,
) -> Differences {
    let numbers =
        |words: &Words<'_>| words.words.iter().map(|word| word.number).collect::<Vec<_>>();
    let mut common = runs(&numbers(original), &numbers(body), is_whole);
    if !is_whole {
        common = justified(&common, original, body);
    }
    let mut found = Differences::default();
    let end = Run { original: original.words.len(), body: body.words.len(), length: 0 };
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
    original: &Words<'_>,
    body: &Words<'_>,
    liberties: &Liberties<'_>,
    own: Range<usize>,
    words: Range<usize>,
) {
    let only_body = body.words.get(words.clone()).unwrap_or_default();
    if own.is_empty() && words.is_empty() || liberties.explain(original, &own, only_body) {
        return;
    }
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
    // Only the first is told as a rule; the cures of all would be looked for in vain.
    let cure = match found.changes.len() {
        0..8 => liberties.missing(original, &own, only_body),
        _ => Vec::new(),
    };
    found.changes.push(Difference { original: own, body: words, cure });
}

/// What is between two runs, where a body holds a part of a page.
fn part(
    found: &mut Differences,
    original: &Words<'_>,
    body: &Words<'_>,
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
            found.left_out.push(Difference { original: own, body: words, cure: Vec::new() });
        }
        return;
    }
    let only_body = body.words.get(words.clone()).unwrap_or_default();
    if is_parted_by_tags(original, &own, only_body) {
        return;
    }
    // Of a long stretch that the body leaves out as well, only what is left of the line.
    let before = line(own.start.wrapping_sub(1)).or_else(|| line(own.start));
    let rest = own.clone().take_while(|at| line(*at) == before).count();
    let own = match own.len() <= words.len() + AGREEMENT {
        true => own,
        false => own.start..own.start + rest.min(words.len()),
    };
    found.changes.push(Difference { original: own, body: words, cure: Vec::new() });
    moved(found, original, body);
}

/// Words that change places are one difference, and not one too many here and one too few there.
fn moved(found: &mut Differences, original: &Words<'_>, body: &Words<'_>) {
    let Some(change) = found.changes.last_mut() else { return };
    let texts = |words: &[Word<'_>]| words.iter().map(|word| word.number).collect::<Vec<_>>();
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

/// The runs of a part of a page that are no chance: words that a paragraph has from another part of the page than the
/// rest of it must be several, and so must those of a paragraph that is no whole line.
fn justified(runs: &[Run], original: &Words<'_>, body: &Words<'_>) -> Vec<Run> {
    let mut pieces: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        let mut from = 0;
        for at in 1..=run.length {
            if at == run.length || body.is_first(run.body + at) {
                pieces.push(Run {
                    original: run.original + from,
                    body: run.body + from,
                    length: at - from,
                });
                from = at;
            }
        }
    }
    let own_line = |at: usize| original.words.get(at).map(|word| word.line);
    let line = |run: &Run| body.words.get(run.body).map(|word| word.line);
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
