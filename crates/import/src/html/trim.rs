//! Trims the end of a found body: sections of other articles and of comments, lists of links to other articles, and
//! headings without text.

use std::collections::BTreeSet;

use super::boilerplate;
use super::page::HtmlPage;
use super::segments::Segment;
use super::shingles::ratio;

/// Words of a paragraph.
const LONG: usize = 25;

/// Leaves out what stands under a heading such as "Related articles" or "Comments": the part of the page that it heads,
/// or, where it heads none, all up to the next paragraph that stands where those before it do.
pub(super) fn without_sections(
    page: &HtmlPage,
    segments: &[Segment],
    found: &[usize],
    heads: &[bool],
) -> Vec<usize> {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Vec::new() };
    let home = |at: usize| page.nodes[segments[at].block].parent;
    let all: usize = found.iter().map(|at| segments[*at].length).sum();
    let mut homes = BTreeSet::new();
    let mut kept: Vec<usize> = Vec::with_capacity(found.len());
    let (mut before, mut passed) = (0, 0);
    let mut is_out = false;
    // The node at which the headed part of the page ends.
    let mut end = 0;
    for at in *first..=*last {
        let segment = &segments[at];
        let start = segment.nodes.start;
        let is_found = found.binary_search(&at).is_ok();
        let is_prose = is_found && segment.length >= LONG && segment.linked < 0.3;
        if start < end {
            passed += if is_found { segment.length } else { 0 };
            continue;
        }
        if is_prose && homes.contains(&home(at)) {
            is_out = false;
        } else if before >= LONG && heads[at] {
            let last = kept.last().map_or(0, |own| segments[*own].nodes.start);
            let headed = page.ancestors(start).take_while(|own| *own > last).last();
            let part = headed.map_or(start, |own| page.nodes[own].end);
            let is_alone = segments.get(at + 1).is_none_or(|next| next.nodes.start >= part);
            let rest = all - passed - before;
            if !is_alone {
                // What is most of the text is no section beside it, whatever stands above it.
                let headed = words_before(segments, found, at, part);
                end = if headed > before { 0 } else { part };
            } else if before >= rest {
                is_out = true;
            }
        }
        if is_found {
            passed += if is_out { segment.length } else { 0 };
        }
        if is_out || !is_found || start < end {
            continue;
        }
        if is_prose {
            homes.insert(home(at));
        }
        before += segment.length;
        kept.push(at);
    }
    kept
}

/// The words of the texts of a body from one on, up to a node of the page.
fn words_before(segments: &[Segment], found: &[usize], from: usize, end: usize) -> usize {
    let from = found.partition_point(|own| *own < from);
    let part = found.iter().skip(from).map(|own| &segments[*own]);
    part.take_while(|own| own.nodes.start < end).map(|own| own.length).sum()
}

/// Where a body ends before lists of links: where what was read so far has the most words over links. Texts after that
/// are more link than text, taken together.
fn end_before_links(page: &HtmlPage, segments: &[Segment], found: &[usize]) -> usize {
    let (mut sum, mut best, mut end) = (0.0, 0.0, found.len());
    for (number, at) in found.iter().enumerate() {
        let segment = &segments[*at];
        let length = ratio(segment.length, 1);
        let is_paragraph = page.name(segment.block) == "p" && segment.linked < 0.9;
        // Prose counts for itself, less what of it is links: twice that in a paragraph, which may link much and be read all
        // the same, three times in what is none. A text that is mostly link counts against all, however short it is.
        sum += if is_linked_paragraph(page, segment) {
            length
        } else if is_paragraph {
            length * (1.0 - 2.0 * segment.linked)
        } else if segment.linked >= 0.5 {
            -length - 2.0
        } else {
            length * (1.0 - 3.0 * segment.linked)
        };
        if sum >= best {
            (best, end) = (sum, number + 1);
        }
    }
    end
}

/// Leaves out lists of links to other articles at the end of a body.
pub(super) fn without_tail(
    page: &HtmlPage,
    segments: &[Segment],
    mut found: Vec<usize>,
) -> Vec<usize> {
    let is_substance = |at: &usize| {
        let segment = &segments[*at];
        let is_item = matches!(page.name(segment.block), "p" | "li" | "td" | "dd" | "blockquote");
        let name = page.name(segment.block);
        (segment.linked < 0.5
            && (segment.length >= 8
                || (is_item && segment.length >= 3)
                || matches!(name, "td" | "th")))
            || (name == "p" && segment.linked < 0.9 && segment.length >= 5)
            || is_linked_paragraph(page, segment)
    };
    let end = end_before_links(page, segments, &found);
    let Some(last) = found[..end].iter().rposition(is_substance) else { return found };
    let tail = found.get(last + 1..).unwrap_or_default();
    let is_link =
        |at: &&usize| segments[**at].linked >= 0.5 && !is_linked_paragraph(page, &segments[**at]);
    let links = tail.iter().filter(is_link).count();
    let before = found.get(last.saturating_sub(1)..=last).unwrap_or_default().iter().chain(tail);
    let is_evidence = before.clone().any(|at| boilerplate::is_list_of_sources(&segments[*at].text))
        || tail.iter().any(|at| {
            page.ancestors(segments[*at].nodes.start)
                .any(|own| boilerplate::is_notes(page.marks(own)))
        });
    if links > 0 && !is_evidence {
        // Short items at the end of what a page calls the article's text are its own, up to the first link.
        let part = page
            .ancestors(segments[found[last]].nodes.start)
            .find(|own| boilerplate::is_text(page, *own));
        let is_own = |at: &&usize| {
            !is_link(at) && part.is_some_and(|own| page.is_within(segments[**at].nodes.start, own))
        };
        let own = tail.iter().take_while(is_own).count();
        found.truncate(last + 1 + own);
    }
    found
}

/// What sentences end with, a quotation mark after it or not.
const ENDS: [char; 8] = ['.', '!', '?', '…', '”', '"', '。', '»'];

/// Whether a text is a whole sentence: items of a list are often set in the size of headings.
pub(super) fn is_sentence(segment: &Segment) -> bool {
    segment.length >= 12 && segment.text.ends_with(ENDS)
}

/// Whether a text is a paragraph that leads somewhere as a whole: a sentence, or what the article was found by, in a block
/// of its own that is no link itself.
pub(super) fn is_linked_paragraph(page: &HtmlPage, segment: &Segment) -> bool {
    let is_sentence = segment.length >= 12 && segment.text.ends_with(['.', '。', '”', '"', '»']);
    segment.linked >= 0.5
        && !segment.is_within_link
        && (is_sentence || boilerplate::is_source_credit(&segment.text))
        && matches!(page.name(segment.block), "p" | "div" | "blockquote")
}

/// Leaves out headings that nothing of the body follows.
pub(super) fn without_loose_headings(
    page: &HtmlPage,
    segments: &[Segment],
    found: &[usize],
) -> Vec<usize> {
    let level = |at: usize| {
        if is_sentence(&segments[at]) {
            return None;
        }
        let block = segments[at].block;
        page.ancestors(segments[at].nodes.start).take(3).chain([block]).find_map(|own| {
            page.name(own).strip_prefix('h').and_then(|level| level.parse::<u8>().ok())
        })
    };
    let mut kept = Vec::with_capacity(found.len());
    for (number, at) in found.iter().enumerate() {
        if let Some(own) = level(*at) {
            let next = found
                .get(number + 1..)
                .unwrap_or_default()
                .iter()
                .find(|next| level(**next).is_none_or(|next| next <= own));
            if next.is_none_or(|next| level(*next).is_some()) {
                continue;
            }
        }
        kept.push(*at);
    }
    kept
}
