//! Trims the end of a found body: lists of links to other articles, and headings without text.

use super::boilerplate;
use super::page::Page;
use super::segments::Segment;

/// Leaves out lists of links to other articles at the end of a body.
pub(super) fn without_tail(page: &Page, segments: &[Segment], mut found: Vec<usize>) -> Vec<usize> {
    let is_substance = |at: &usize| {
        let segment = &segments[*at];
        let is_item = matches!(page.name(segment.block), "p" | "li" | "td" | "dd" | "blockquote");
        let name = page.name(segment.block);
        (segment.linked < 0.5
            && (segment.words.len() >= 8
                || (is_item && segment.words.len() >= 3)
                || matches!(name, "td" | "th")))
            || (name == "p" && segment.linked < 0.9 && segment.words.len() >= 5)
    };
    let Some(last) = found.iter().rposition(is_substance) else { return found };
    let tail = found.get(last + 1..).unwrap_or_default();
    let links = tail.iter().filter(|at| segments[**at].linked >= 0.5).count();
    let before = found.get(last.saturating_sub(1)..=last).unwrap_or_default().iter().chain(tail);
    let is_evidence = before.clone().any(|at| boilerplate::is_list_of_sources(&segments[*at].text))
        || tail.iter().any(|at| {
            page.ancestors(segments[*at].nodes.start)
                .any(|own| boilerplate::is_notes(page.marks(own)))
        });
    if links > 0 && !is_evidence {
        found.truncate(last + 1);
    }
    found
}

/// Leaves out headings that nothing of the body follows.
pub(super) fn without_loose_headings(
    page: &Page,
    segments: &[Segment],
    found: &[usize],
) -> Vec<usize> {
    let level = |at: usize| {
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
