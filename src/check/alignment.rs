//! Holds the lines of an original against the parts of a source: which line is which part, and where
//! the rest first differs from the body.

/// A word of an original.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// The word.
    pub text: &'a str,
    /// Its line, from 1.
    pub line: usize,
    /// Whether it is the first of its line.
    pub is_first: bool,
}

/// How many words must agree again after a difference, so that it counts as over.
const AGREEMENT: usize = 3;

/// The longest difference, in words of both sides together, that is measured.
const LONGEST: usize = 400;

/// The words of lines given with their numbers.
pub(super) fn words<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<Word<'a>> {
    lines
        .flat_map(|(line, text)| {
            text.split_whitespace().enumerate().map(move |(at, text)| Word {
                text,
                line,
                is_first: at == 0,
            })
        })
        .collect()
}

/// Which lines hold which parts, and what is left.
pub(super) struct Split<'a> {
    /// The words of lines that are no part.
    pub rest: Vec<Word<'a>>,
    /// For each part, whether some line holds it.
    pub is_found: Vec<bool>,
}

/// Takes out of an original the lines that are just the given parts, each once: the first such lines,
/// or the last.
pub(super) fn split<'a>(original: &[Word<'a>], parts: &[Vec<&str>], from_end: bool) -> Split<'a> {
    let mut is_found = vec![false; parts.len()];
    let mut is_taken = vec![false; original.len()];
    let mut starts: Vec<usize> =
        original.iter().enumerate().filter(|(_, word)| word.is_first).map(|(at, _)| at).collect();
    if from_end {
        starts.reverse();
    }
    for start in starts {
        if is_taken.get(start) == Some(&true) {
            continue;
        }
        if let Some((used, end)) = cover(original, start, parts, &is_found) {
            for part in used {
                is_found[part] = true;
            }
            is_taken[start..end].fill(true);
        }
    }
    let rest = original.iter().zip(&is_taken).filter(|(_, taken)| !**taken).map(|(word, _)| *word);
    Split { rest: rest.collect(), is_found }
}

/// Parts that fill whole lines from `start`, one after another, and where they end.
fn cover(
    original: &[Word<'_>],
    start: usize,
    parts: &[Vec<&str>],
    is_found: &[bool],
) -> Option<(Vec<usize>, usize)> {
    let mut used: Vec<usize> = Vec::new();
    let mut at = start;
    loop {
        let fits = |part: &Vec<&str>| {
            let words = original.get(at..at + part.len());
            !part.is_empty()
                && words.is_some_and(|words| {
                    words.iter().map(|word| word.text).eq(part.iter().copied())
                })
        };
        // The longest part that stands here: a caption may begin like another.
        let (index, part) = parts
            .iter()
            .enumerate()
            .filter(|(index, part)| !is_found[*index] && !used.contains(index) && fits(part))
            .max_by_key(|(index, part)| (part.len(), std::cmp::Reverse(*index)))?;
        used.push(index);
        at += part.len();
        if original.get(at).is_none_or(|word| word.is_first) {
            return Some((used, at));
        }
    }
}

/// Where two rows of words first differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Difference {
    /// The first word that differs, counted in the original.
    pub original: usize,
    /// The first word that differs, counted in the body.
    pub body: usize,
    /// How many words of the original have no counterpart before both agree again.
    pub only_original: usize,
    /// How many words of the body have none.
    pub only_body: usize,
}

/// The first difference of two rows of words.
pub(super) fn difference(original: &[Word<'_>], body: &[&str]) -> Option<Difference> {
    let at = original.iter().zip(body).take_while(|(word, own)| word.text == **own).count();
    let (left, right) = (&original[at..], &body[at..]);
    if left.is_empty() && right.is_empty() {
        return None;
    }
    let agree = |only_original: usize, only_body: usize| {
        let (Some(left), Some(right)) = (left.get(only_original..), right.get(only_body..)) else {
            return false;
        };
        let wanted = AGREEMENT.min(left.len().max(right.len()));
        left.len() >= wanted
            && right.len() >= wanted
            && left.iter().zip(right).take(wanted).all(|(word, own)| word.text == *own)
    };
    let measured = (1..=LONGEST).find_map(|total| {
        (0..=total).map(|one| (one, total - one)).find(|(one, other)| agree(*one, *other))
    });
    let (only_original, only_body) =
        measured.unwrap_or_else(|| (left.len().min(1), right.len().min(1)));
    Some(Difference { original: at, body: at, only_original, only_body })
}

/// How like two rows of words are, from 0 to 1.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    /// Beyond this length, comparing letter by letter takes too long; the beginning is enough.
    const COMPARED: usize = 300;
    let cut = |text: &str| text.chars().take(COMPARED).collect::<String>();
    strsim::normalized_levenshtein(&cut(one), &cut(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines<'a>(lines: &[&'a str]) -> Vec<Word<'a>> {
        words((1..).zip(lines.iter().copied()))
    }

    fn parts<'a>(parts: &[&'a str]) -> Vec<Vec<&'a str>> {
        parts.iter().map(|part| part.split_whitespace().collect()).collect()
    }

    #[test]
    fn parts_are_whole_lines_one_or_several() {
        let original = lines(&["A title", "over two lines", "Caption © Credit", "body A title"]);
        let split = split(
            &original,
            &parts(&["A title over two lines", "Caption", "© Credit", "elsewhere"]),
            false,
        );
        assert_eq!(split.is_found, [true, true, true, false]);
        assert_eq!(
            split.rest.iter().map(|word| word.text).collect::<Vec<_>>(),
            ["body", "A", "title"]
        );
    }

    #[test]
    fn a_difference_is_as_short_as_it_can_be() {
        let original = lines(&["one two three", "four five six seven eight"]);
        let found = |body: &str| {
            let body: Vec<&str> = body.split_whitespace().collect();
            difference(&original, &body).map(|it| (it.body, it.only_original, it.only_body))
        };
        assert_eq!(found("one two three four five six seven eight"), None);
        assert_eq!(found("one two three fuor five six seven eight"), Some((3, 1, 1)));
        assert_eq!(found("one two three very four five six seven eight"), Some((3, 0, 1)));
        assert_eq!(found("one two four five six seven eight"), Some((2, 1, 0)));
        assert_eq!(found("one two three four five six seven"), Some((7, 1, 0)));
        assert_eq!(found("one two three four five six seven eight nine"), Some((8, 0, 1)));
        assert_eq!(found(""), Some((0, 8, 0)));
    }
}
