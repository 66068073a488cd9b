//! Says whether a difference is none: what tags part, or what a faithful reading of the original joins or leaves
//! out.

use std::cell::OnceCell;
use std::ops::Range;

use casefile_words::page_number;
use rustc_hash::FxHashMap;

use super::words::{AlignedWord, AlignedWords};
use crate::check::matter::folded;
use crate::check::original_text::OriginalLine;
use crate::entity::source::Liberty;

/// A difference of more words than this on both sides is no matter of reading.
const LARGEST: usize = 2_000;

/// So many lines at the head and the foot of a page may be repeated.
const EDGE: usize = 3;

/// A line of more words is no head or foot of a page.
const LONGEST: usize = 20;

/// What may be joined and left out in an original.
pub(in crate::check) struct Liberties<'a> {
    lines: &'a [OriginalLine<'a>],
    taken: &'a [Liberty],
    /// Lines that stand again and again at the head or foot of a page.
    headers: OnceCell<Vec<bool>>,
}

impl<'a> Liberties<'a> {
    /// The liberties that a source takes with these lines.
    pub fn new(lines: &'a [OriginalLine<'a>], taken: &'a [Liberty]) -> Self {
        Self { lines, taken, headers: OnceCell::new() }
    }

    /// Whether the words of the body are those of the original under the liberties that are taken.
    pub(super) fn explain(
        &self,
        original: &AlignedWords<'_>,
        own: &Range<usize>,
        words: &[AlignedWord<'_>],
    ) -> bool {
        !self.taken.is_empty() && self.explain_by(self.taken, original, own, words)
    }

    /// The liberties that would have to be taken as well.
    pub(super) fn missing(
        &self,
        original: &AlignedWords<'_>,
        own: &Range<usize>,
        words: &[AlignedWord<'_>],
    ) -> Vec<Liberty> {
        let more: Vec<Liberty> =
            Liberty::ALL.into_iter().filter(|one| !self.taken.contains(one)).collect();
        let with = |more: &[Liberty]| [self.taken, more].concat();
        for one in &more {
            if self.explain_by(&with(&[*one]), original, own, words) {
                return vec![*one];
            }
        }
        for (at, one) in more.iter().enumerate() {
            for other in &more[at + 1..] {
                if self.explain_by(&with(&[*one, *other]), original, own, words) {
                    return vec![*one, *other];
                }
            }
        }
        Vec::new()
    }

    /// What is left of some words of the original without those at both ends that the reading leaves out.
    pub(super) fn trimmed(&self, original: &AlignedWords<'_>, own: Range<usize>) -> Range<usize> {
        let is_left = |at: &usize| !self.is_left_out(self.taken, original, *at);
        let Some(first) = own.clone().find(is_left) else { return own };
        let last = own.clone().rev().find(is_left).unwrap_or(first);
        first..last + 1
    }

    fn explain_by(
        &self,
        taken: &[Liberty],
        original: &AlignedWords<'_>,
        own: &Range<usize>,
        words: &[AlignedWord<'_>],
    ) -> bool {
        if own.len() > LARGEST || words.len() > LARGEST {
            return false;
        }
        let left: Vec<usize> =
            own.clone().filter(|at| !self.is_left_out(taken, original, *at)).collect();
        let text = |at: usize| left.get(at).map(|at| original.words[*at].text.as_ref());
        let (mut i, mut j) = (0, 0);
        while let Some(word) = words.get(j) {
            let wanted = word.text.as_ref();
            if text(i) == Some(wanted) {
                i += 1;
            } else {
                let Some(used) = self.joined(taken, original, &left[i.min(left.len())..], wanted)
                else {
                    return false;
                };
                i += used;
            }
            j += 1;
        }
        i == left.len()
    }

    /// How many of the next words of the original are this one, parted by line ends or by spaces between letters.
    fn joined(
        &self,
        taken: &[Liberty],
        original: &AlignedWords<'_>,
        next: &[usize],
        wanted: &str,
    ) -> Option<usize> {
        let is_taken = |one: Liberty| taken.contains(&one);
        let word = |at: usize| original.words.get(at);
        if is_taken(Liberty::Hyphens) || is_taken(Liberty::LineBreaks) {
            // What is left of the word that is wanted; a hyphen at a line's end may be its own, or the line's.
            let mut rest = wanted;
            for (used, at) in next.iter().enumerate() {
                let own = word(*at)?;
                if used > 0 && rest == own.text.as_ref() {
                    return Some(used + 1);
                }
                let ends_line = next
                    .get(used + 1)
                    .is_none_or(|after| word(*after).is_none_or(|after| after.line != own.line));
                if !ends_line {
                    break;
                }
                let line = self.lines.get(own.line)?;
                let is_divided = is_taken(Liberty::Hyphens)
                    && line.words.get(..own.end).is_some_and(|text| text.ends_with(HYPHENS));
                let bare = own.text.trim_end_matches(HYPHENS);
                let whole = rest.strip_prefix(own.text.as_ref());
                rest = match (whole, is_divided) {
                    (Some(after), true) if !after.is_empty() => after,
                    (Some(after), false) if is_taken(Liberty::LineBreaks) => after,
                    (_, true) => rest.strip_prefix(bare)?,
                    _ => break,
                };
                if rest.is_empty() {
                    break;
                }
            }
        }
        if is_taken(Liberty::Padding) {
            let mut rest = wanted;
            for (used, at) in next.iter().enumerate() {
                let own = word(*at)?;
                let is_letter = own.text.chars().count() == 1;
                match rest.strip_prefix(own.text.as_ref()).filter(|_| is_letter) {
                    Some("") if used > 1 => return Some(used + 1),
                    Some(after) => rest = after,
                    None => break,
                }
            }
        }
        None
    }

    fn is_left_out(&self, taken: &[Liberty], original: &AlignedWords<'_>, at: usize) -> bool {
        let Some(word) = original.words.get(at) else { return false };
        taken.iter().any(|one| match one {
            Liberty::PageHeaders => self
                .headers
                .get_or_init(|| headers(self.lines))
                .get(word.line)
                .is_some_and(|is_header| *is_header),
            Liberty::PageNumbers => {
                self.lines.get(word.line).is_some_and(|line| is_page_number(&line.words))
            }
            Liberty::Padding => is_filling(&word.text),
            Liberty::Hyphens | Liberty::LineBreaks => false,
        })
    }
}

/// What divides a word at the end of a line.
const HYPHENS: [char; 4] = ['-', '\u{2010}', '\u{ad}', '¬'];

/// Whether a word only fills space: dots that lead to a number, a rule.
fn is_filling(text: &str) -> bool {
    const FILLING: [char; 14] =
        ['.', '·', '…', '_', '-', '–', '—', '=', '*', '~', '─', '━', '|', '•'];
    text.chars().count() >= 3 && text.chars().all(|own| FILLING.contains(&own))
}

/// Whether a line holds nothing but the number of a page.
fn is_page_number(line: &str) -> bool {
    let mut numbers = 0;
    let mut pieces = 0;
    let is_part = |own: char| own.is_alphanumeric();
    for piece in line.split(|own| !is_part(own)).filter(|own| !own.is_empty()) {
        let characters: Vec<char> = piece.chars().flat_map(char::to_lowercase).collect();
        for part in characters.chunk_by(|one, other| one.is_numeric() == other.is_numeric()) {
            pieces += 1;
            let is_roman = part.len() <= 7 && part.iter().all(|own| "ivxlc".contains(*own));
            let text: String = part.iter().collect();
            if part[0].is_numeric() && part.len() <= 5 || is_roman {
                numbers += 1;
            } else if !page_number::stands_beside(&text) {
                return false;
            }
        }
    }
    (1..=2).contains(&numbers) && pieces <= 6
}

/// For each line, whether it stands, numbers aside, at the head or foot of at least two pages. Where nothing says
/// where pages end, a line that stands three times by itself is taken for one.
fn headers(lines: &[OriginalLine<'_>]) -> Vec<bool> {
    let is_blank = |at: usize| lines.get(at).is_none_or(|line| line.words.trim().is_empty());
    let starts: Vec<usize> =
        (1..lines.len()).filter(|at| lines[*at].words.contains('\u{c}')).collect();
    let mut edges: Vec<usize> = Vec::new();
    if starts.is_empty() {
        edges.extend(
            (0..lines.len())
                .filter(|at| !is_blank(*at) && (*at == 0 || is_blank(at - 1) || is_blank(at + 1))),
        );
    } else {
        let ends = starts.iter().copied().chain([lines.len()]);
        for (start, end) in [0].into_iter().chain(starts.iter().copied()).zip(ends) {
            let filled: Vec<usize> = (start..end).filter(|at| !is_blank(*at)).collect();
            edges.extend(filled.iter().take(EDGE));
            edges.extend(filled.iter().skip(EDGE.max(filled.len().saturating_sub(EDGE))));
        }
    }
    let key = |at: usize| {
        let text = folded(&lines[at].words);
        let text: String = text.chars().filter(|own| !own.is_numeric()).collect();
        (text.split(' ').count() <= LONGEST).then_some(text)
    };
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for at in &edges {
        if let Some(key) = key(*at) {
            *counts.entry(key).or_default() += 1;
        }
    }
    let least = if starts.is_empty() { 3 } else { 2 };
    let mut are_headers = vec![false; lines.len()];
    for at in edges {
        let count = key(at).and_then(|key| counts.get(&key).copied()).unwrap_or(0);
        are_headers[at] = count >= least;
    }
    are_headers
}

/// Whether the words of a body are those of a page, where it parts words only by tags: a mark of a note at the
/// end of a word may be left out, and a name in a box of its own may stand apart.
pub(super) fn is_parted_by_tags(
    original: &AlignedWords<'_>,
    own: &Range<usize>,
    words: &[AlignedWord<'_>],
) -> bool {
    /// More words than these are no matter of tags.
    const MOST: usize = 64;
    if words.is_empty() || words.len() > MOST {
        return false;
    }
    let most = 2 * words.len() + 6;
    let near = own.start..own.end.min(own.start + most);
    let far = own.end.saturating_sub(most).max(own.start)..own.end;
    reads_as(original, near, words) || (far.start > own.start && reads_as(original, far, words))
}

fn reads_as(original: &AlignedWords<'_>, own: Range<usize>, words: &[AlignedWord<'_>]) -> bool {
    // Pieces of words, each with whether white space stands before it, and whether it is a whole word.
    let mut pieces = Vec::new();
    for at in own {
        let is_apart = original.is_apart(at);
        let own = original.pieces(at);
        let is_whole = own.len() == 1;
        pieces.extend(
            own.into_iter().enumerate().map(|(part, text)| (text, is_apart && part == 0, is_whole)),
        );
    }
    if pieces.len() < 2 {
        return false;
    }
    let mut next = 0;
    for word in words {
        let mut rest = word.text.as_ref();
        let mut is_begun = false;
        let mut is_parted = false;
        while !rest.is_empty() {
            let Some((piece, is_apart, is_whole)) = pieces.get(next) else { return false };
            next += 1;
            if is_begun && *is_apart {
                return false;
            }
            if let Some(after) = rest.strip_prefix(piece.as_ref()) {
                rest = after;
                is_begun = true;
                is_parted |= !is_whole;
            }
        }
        // A whole word that stands elsewhere is another word.
        if !is_parted {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_pages_are_told_from_other_lines() {
        for line in ["3", "- 12 -", "Page 3", "page 3 of 10", "3/10", "xiv", "Стр. 5 из 7", "第3页"]
        {
            assert!(is_page_number(line), "{line}");
        }
        for line in ["", "Page", "3 ships", "12 34 56", "1234567", "the end"] {
            assert!(!is_page_number(line), "{line}");
        }
    }
}
