//! Tells which lines of an original are which parts of a source: its title, its deck, captions and credits.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::words::AlignedWords;

/// A part that is longer, in words, is not looked for.
const LONGEST: usize = 4_096;

/// Which lines hold which parts, and what is left.
pub(in crate::check) struct Split<'a> {
    /// The words of lines that are no part.
    pub rest: AlignedWords<'a>,
    /// For each part, whether some line holds it.
    pub is_found: Vec<bool>,
}

/// Parts by their words, one word after the other.
#[derive(Default)]
struct Tree {
    next: FxHashMap<(usize, u32), usize>,
    /// The parts that end at each place and are not found yet, the first of them last.
    ends: Vec<Vec<usize>>,
}

impl Tree {
    fn of(parts: &AlignedWords<'_>) -> Self {
        let mut tree = Self { next: FxHashMap::default(), ends: vec![Vec::new()] };
        let mut rest = parts.words.as_slice();
        while let Some(first) = rest.first() {
            let length = rest.iter().take_while(|word| word.line == first.line).count();
            let (part, after) = rest.split_at(length);
            let mut place = 0;
            for word in part.iter().take(LONGEST) {
                let new = tree.ends.len();
                place = *tree.next.entry((place, word.number)).or_insert(new);
                if place == new {
                    tree.ends.push(Vec::new());
                }
            }
            tree.ends[place].push(first.line);
            rest = after;
        }
        tree.ends.iter_mut().for_each(|ends| ends.sort_unstable_by_key(|part| Reverse(*part)));
        tree
    }

    /// The longest part that stands at a place and is not found yet, and where it ends.
    fn longest(&self, original: &AlignedWords<'_>, start: usize) -> Option<(usize, usize)> {
        let (mut place, mut at) = (0, start);
        let mut longest = None;
        while let Some(next) =
            original.words.get(at).and_then(|word| self.next.get(&(place, word.number)))
        {
            (place, at) = (*next, at + 1);
            if !self.ends[place].is_empty() {
                longest = Some((place, at));
            }
        }
        longest
    }
}

/// Takes out of an original the lines that are just the given parts, each a line of its own, each once: the first
/// such lines, or the last.
pub(in crate::check) fn split<'a>(
    original: &AlignedWords<'a>,
    parts: &AlignedWords<'_>,
    from_end: bool,
) -> Split<'a> {
    let mut tree = Tree::of(parts);
    let mut is_found = vec![false; parts.lines.len()];
    let mut is_taken = vec![false; original.words.len()];
    let mut starts: Vec<usize> =
        (0..original.words.len()).filter(|at| original.is_first(*at)).collect();
    if from_end {
        starts.reverse();
    }
    for start in starts {
        if is_taken[start] {
            continue;
        }
        // Parts that fill whole lines, one after another.
        let mut used: Vec<(usize, usize)> = Vec::new();
        let mut at = start;
        let is_cover = loop {
            let Some((place, end)) = tree.longest(original, at) else { break false };
            let Some(part) = tree.ends[place].pop() else { break false };
            used.push((place, part));
            at = end;
            if original.is_first(at) {
                break true;
            }
        };
        if is_cover {
            used.iter().for_each(|(_, part)| is_found[*part] = true);
            is_taken[start..at].fill(true);
        } else {
            used.iter().rev().for_each(|(place, part)| tree.ends[*place].push(*part));
        }
    }
    let rest = original.words.iter().zip(&is_taken).filter(|(_, is_taken)| !**is_taken);
    let words = rest.map(|(word, _)| word.clone()).collect();
    Split { rest: AlignedWords { lines: original.lines, words }, is_found }
}

/// For each part, whether its words stand together somewhere in a page.
pub(in crate::check) fn within(original: &AlignedWords<'_>, parts: &AlignedWords<'_>) -> Vec<bool> {
    let mut tree = Tree::of(parts);
    let mut is_found = vec![false; parts.lines.len()];
    for start in 0..original.words.len() {
        let mut at = start;
        let mut place = 0;
        while let Some(next) =
            original.words.get(at).and_then(|word| tree.next.get(&(place, word.number)))
        {
            (place, at) = (*next, at + 1);
            tree.ends[place].drain(..).for_each(|part| is_found[part] = true);
        }
    }
    is_found
}

#[cfg(test)]
mod tests {
    use super::super::words::WordNumbers;
    use super::*;
    use crate::check::original_text::OriginalLine;

    #[test]
    fn parts_are_whole_lines_one_or_several() {
        let original = OriginalLine::of_words(&[
            "A title",
            "over two lines",
            "Caption © Credit",
            "body A title",
        ]);
        let parts =
            OriginalLine::of_words(&["A title over two lines", "Caption", "© Credit", "elsewhere"]);
        let mut numbers = WordNumbers::default();
        let original = AlignedWords::of(&original, |_| true, &mut numbers);
        let parts = AlignedWords::of(&parts, |_| true, &mut numbers);
        let split = split(&original, &parts, false);
        assert_eq!(split.is_found, [true, true, true, false]);
        let rest: Vec<&str> = split.rest.words.iter().map(|word| &*word.text).collect();
        assert_eq!(rest, ["body", "A", "title"]);
    }
}
