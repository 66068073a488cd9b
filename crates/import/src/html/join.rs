//! Adds to a body what lies between its texts, and their brothers before and after: headings, items of lists, cells of
//! tables, footnotes, short paragraphs.

use std::collections::BTreeSet;

use super::boilerplate;
use super::page::HtmlPage;
use super::segments::Segment;
use super::trim::{is_linked_paragraph, is_sentence};

/// Whether a text is a time, as posts of a live blog have one.
pub(super) fn is_time(page: &HtmlPage, segment: &Segment) -> bool {
    let is_named = |own: usize| {
        let marks = page.marks(own);
        page.name(own) == "time" || marks.contains("timestamp") || marks.contains("time")
    };
    segment.length <= 8
        && segment.text.contains(|c: char| c.is_ascii_digit())
        && page.ancestors(segment.nodes.start).take(3).any(is_named)
}

/// Adds what lies between the texts of a body, and its brothers before and after.
pub(super) fn joined(
    page: &HtmlPage,
    segments: &[Segment],
    found: &[usize],
    container: usize,
    is_live: bool,
    why: &dyn Fn(usize) -> Option<&'static str>,
) -> Vec<usize> {
    let inside = |at: &usize| page.is_within(segments[*at].nodes.start, container);
    let (Some(first), Some(last)) =
        (found.iter().copied().find(inside), found.iter().copied().rfind(inside))
    else {
        return found.to_vec();
    };
    let is_body = |at: usize| {
        let segment = &segments[at];
        inside(&at)
            && !segment.words.is_empty()
            && (segment.linked < 0.5 || is_linked_paragraph(page, segment))
            && why(at).is_none()
    };
    let mut all = found.to_vec();
    let is_listed = |at: usize| {
        let structure =
            ["li", "dd", "dt", "td", "th", "blockquote", "p", "pre", "h2", "h3", "h4", "h5", "h6"];
        structure.contains(&page.name(segments[at].block))
    };
    let is_stamp = |at: usize| is_live && is_time(page, &segments[at]);
    // What a page calls the text of its article holds all of it, however short: how long a dish cooks, who asks.
    let part = page.ancestors(segments[first].nodes.start).find(|own| {
        boilerplate::is_text(page, *own) && page.is_within(segments[last].nodes.start, *own)
    });
    let is_in_text = |at: usize| {
        part.is_some_and(|own| page.is_within(segments[at].nodes.start, own))
            && segments[at].linked == 0.0
            && !is_live
    };
    all.extend((first..last).filter(|at| {
        let is_long = segments[*at].length >= 8;
        is_body(*at) && (is_listed(*at) || is_long || is_stamp(*at) || is_in_text(*at))
    }));
    if is_live {
        // The time and the heading of the first post stand before its first paragraph.
        let is_head = |at: &usize| {
            is_stamp(*at) || matches!(page.name(segments[*at].block), "h2" | "h3" | "h4")
        };
        all.extend((0..first).rev().take_while(|at| is_body(*at) && is_head(at)));
    }
    let is_brother = |at: usize, of: usize| {
        let home = page.nodes[segments[at].block].parent;
        let is_paragraph = page.name(segments[at].block) == "p"
            && segments[at].length >= 3
            && page.is_within(segments[of].block, home);
        // Where line ends part paragraphs, all stand in one block.
        let is_part = segments[at].block == segments[of].block && segments[at].length >= 8;
        let other = page.nodes[segments[of].block].parent;
        // Each item of a list may stand in an element like the one before.
        let is_item = page.nodes[home].parent == page.nodes[other].parent
            && page.name(home) == page.name(other)
            && !page.marks(home).is_empty()
            && page.marks(home) == page.marks(other)
            && (page.name(segments[at].block) == "p" || is_sentence(&segments[at]));
        is_body(at) && (is_paragraph || is_part || is_item)
    };
    // A picture may stand between two paragraphs.
    let is_caption = |at: usize| why(at) == Some("caption");
    // A table is kept whole or not at all.
    let nearest = page.nearest(|at| page.name(at) == "table");
    let table = |at: usize| nearest[segments[at].nodes.start];
    let tables: BTreeSet<usize> =
        found.iter().filter_map(|at| table(*at)).filter(|own| *own > container).collect();
    let cells = (0..segments.len()).filter(|at| {
        table(*at).is_some_and(|own| tables.contains(&own))
            && segments[*at].linked < 0.9
            && why(*at).is_none()
    });
    all.extend(cells);
    let last = all.iter().copied().filter(inside).max().unwrap_or(last);
    let mut of = last;
    for at in (last + 1..segments.len()).filter(|at| !is_caption(*at)) {
        if !is_brother(at, of) {
            break;
        }
        all.push(at);
        of = at;
    }
    let mut of = first;
    for at in (0..first).rev().filter(|at| !is_caption(*at)) {
        if !is_brother(at, of) {
            break;
        }
        all.push(at);
        of = at;
    }
    // Footnotes belong to the article, wherever the page sets them.
    let notes = page.nearest(|at| page.is_block(at) && boilerplate::is_apparatus(page, at));
    let is_note = |at: &usize| notes[segments[*at].nodes.start].is_some();
    all.extend((last + 1..segments.len()).filter(|at| is_note(at) && why(*at).is_none()));
    all.sort_unstable();
    all.dedup();
    all
}
