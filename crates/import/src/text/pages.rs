//! Tells the heads, feet and numbers of pages in a text that was read out of a PDF, as the check of a body against its
//! original does.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::TextLine;
use crate::lists;

/// What a line at the edge of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PageEdge {
    /// It stands at the head or foot of several pages.
    Header,
    /// It is the number of a page.
    Number,
}

/// So many lines at the head and the foot of a page may be repeated.
const DEPTH: usize = 3;
/// A line of more words is no head or foot of a page.
const LONGEST: usize = 20;
/// Where nothing says where pages end, so many lines by themselves are heads of pages.
const FEWEST: usize = 3;

/// For each line, whether it is the edge of a page.
pub(super) fn edges(lines: &[TextLine<'_>]) -> Vec<Option<PageEdge>> {
    let mut found = vec![None; lines.len()];
    let is_paged = lines.last().is_some_and(|last| last.page > 0);
    let repeated = repeated(lines, is_paged);
    // From the edges of each page inwards, up to the first line of its text.
    for page in pages(lines, is_paged) {
        let edge = |at: usize| {
            let line = &lines[at];
            if repeated.contains(&masked(line.text)) {
                Some(PageEdge::Header)
            } else {
                is_number(line.text).then_some(PageEdge::Number)
            }
        };
        for at in page.iter().copied().take(DEPTH) {
            let Some(own) = edge(at) else { break };
            found[at] = Some(own);
        }
        for at in page.iter().rev().copied().take(DEPTH) {
            let Some(own) = edge(at) else { break };
            found[at] = Some(own);
        }
    }
    if !is_paged {
        let counted = counted(lines);
        let is_alone = |at: usize| is_alone(lines, at);
        for at in (0..lines.len()).filter(|at| is_alone(*at)) {
            if repeated.contains(&masked(lines[at].text)) {
                found[at] = Some(PageEdge::Header);
            } else if counted.contains(&at) {
                found[at] = Some(PageEdge::Number);
            }
        }
    }
    found
}

/// The lines of each page; none where nothing says where pages end.
fn pages(lines: &[TextLine<'_>], is_paged: bool) -> Vec<Vec<usize>> {
    let mut pages: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate().filter(|_| is_paged) {
        pages.entry(line.page).or_default().push(at);
    }
    pages.into_values().collect()
}

/// The words of lines that stand, numbers aside, at the edges of two pages, or three times by themselves.
fn repeated(lines: &[TextLine<'_>], is_paged: bool) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut add = |at: usize, page: usize| {
        let line = &lines[at];
        let has_letters = line.text.contains(char::is_alphabetic);
        if has_letters && line.text.split_whitespace().count() <= LONGEST {
            seen.entry(masked(line.text)).or_default().insert(page);
        }
    };
    for (number, page) in pages(lines, is_paged).into_iter().enumerate() {
        page.iter().take(DEPTH).for_each(|at| add(*at, number));
        page.iter().rev().take(DEPTH).for_each(|at| add(*at, number));
    }
    if !is_paged && !counted(lines).is_empty() {
        (0..lines.len()).filter(|at| is_alone(lines, *at)).for_each(|at| add(at, at));
    }
    let least = if is_paged { 2 } else { FEWEST };
    seen.retain(|_, pages| pages.len() >= least);
    seen.into_keys().collect()
}

/// Whether a line is the only one of its stanza.
fn is_alone(lines: &[TextLine<'_>], at: usize) -> bool {
    let differs =
        |other: Option<&TextLine<'_>>| other.is_none_or(|other| other.stanza != lines[at].stanza);
    differs(at.checked_sub(1).and_then(|before| lines.get(before))) && differs(lines.get(at + 1))
}

/// Lines by themselves that are numbers of pages because each counts on from the one before.
fn counted(lines: &[TextLine<'_>]) -> BTreeSet<usize> {
    let number = |at: &usize| {
        let line = &lines[*at];
        let digits: String = line.text.chars().filter(char::is_ascii_digit).collect();
        is_number(line.text).then(|| digits.parse::<u32>().ok())?
    };
    let alone = (0..lines.len()).filter(|at| is_alone(lines, *at));
    let numbers: Vec<(usize, u32)> = alone.filter_map(|at| Some((at, number(&at)?))).collect();
    let mut found = BTreeSet::new();
    for pair in numbers.windows(2) {
        if let [(one, first), (other, second)] = pair
            && *second == first + 1
        {
            found.extend([*one, *other]);
        }
    }
    found
}

/// A line without what changes from page to page.
fn masked(text: &str) -> String {
    let bare: String = text.chars().map(|own| if own.is_numeric() { '#' } else { own }).collect();
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    bare.chars().fold(String::new(), |mut out, own| {
        if !(own == '#' && out.ends_with('#')) {
            out.push(own);
        }
        out
    })
}

/// Whether a line holds nothing but the number of a page: `12`, `- 12 -`, `Page 12 of 40`.
fn is_number(line: &str) -> bool {
    let pieces: Vec<&str> =
        line.split(|own: char| !own.is_alphanumeric()).filter(|own| !own.is_empty()).collect();
    let is_digits = |own: &&&str| own.len() <= 4 && own.bytes().all(|own| own.is_ascii_digit());
    let numbers = pieces.iter().filter(is_digits).count();
    let is_label = |own: &&str| lists::PAGE_WORDS.contains(&own.to_lowercase());
    (1..=2).contains(&numbers)
        && pieces.len() <= 4
        && pieces.iter().all(|own| is_digits(&own) || is_label(own))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn heads_and_numbers_of_pages_are_told_from_the_text() {
        let text = "AUDIT OFFICE      Report 31\n\nThe first page says this\n\n1\n\u{c}AUDIT OFFICE   Report 31\n\nand the second that.\n\n2\n";
        let lines = lines(text);
        let found = edges(&lines);
        assert_eq!(
            found,
            [
                Some(PageEdge::Header),
                None,
                Some(PageEdge::Number),
                Some(PageEdge::Header),
                None,
                Some(PageEdge::Number)
            ]
        );
    }

    #[test]
    fn a_number_in_a_text_without_pages_stays() {
        let lines = lines("Twelve people came.\n\n12\n\nThat was all.\n");
        assert!(edges(&lines).iter().all(Option::is_none));
    }
}
