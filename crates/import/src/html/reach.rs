//! Takes back into a body what belongs to it although nothing found it there: what stands between the headline and the
//! body, and parts of the page that are built as those are in which it was found.

use std::collections::BTreeSet;

use super::boilerplate;
use super::page::HtmlPage;
use super::page_facts::PageFacts;
use super::segments::Segment;
use super::trim::{is_linked_paragraph, is_sentence};

/// Words of a text that is prose wherever it stands.
const PROSE: usize = 8;
/// Words of a paragraph.
const LONG: usize = 25;
/// Words of a text in another part of the page that is taken for the body's.
const LEAST: usize = 12;
/// So many elements around a text are looked at for the heading of a teaser.
const TEASER: usize = 4;

/// What a body is looked for in.
pub(super) struct Found<'a> {
    pub page: &'a HtmlPage,
    pub segments: &'a [Segment],
    /// The texts that print the headline.
    pub titles: &'a [usize],
    /// Why a text is never article.
    pub why: &'a dyn Fn(usize) -> Option<&'static str>,
}

/// The body with what was taken back.
pub(super) fn extended(
    own: &Found<'_>,
    known: &PageFacts<'_>,
    found: Vec<usize>,
    is_short: bool,
) -> Vec<usize> {
    let Some(first) = found.first().copied() else { return found };
    let Some(scope) = scope(own, &found) else { return found };
    let mut all = found;
    all.extend(between(own, first));
    if !known.is_live {
        let parts = parts(own, &all, scope);
        all.extend(parts);
        if is_short {
            all.extend(named(own, first));
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The part of the page that is the article's: an element that says so and holds all of the body, or else the smallest
/// that holds headline and body.
fn scope(own: &Found<'_>, found: &[usize]) -> Option<usize> {
    let page = own.page;
    let (first, last) = (*found.first()?, *found.last()?);
    let holds = |at: usize, text: usize| page.is_within(own.segments[text].nodes.start, at);
    let around: Vec<usize> = page
        .ancestors(own.segments[first].nodes.start)
        .filter(|at| holds(*at, last) && page.is_block(*at))
        .collect();
    let title = own.titles.iter().copied().rfind(|at| *at < first);
    let smallest = *around.first()?;
    let said = around.iter().copied().find(|at| {
        let role = page.attribute(*at, "role");
        matches!(page.name(*at), "article" | "main") || matches!(role, Some("main" | "article"))
    });
    let with_title = title.and_then(|title| around.into_iter().find(|at| holds(*at, title)));
    let whole = |at: &usize| !matches!(page.name(*at), "body" | "html" | "#document");
    said.or(with_title.filter(whole)).or(Some(smallest))
}

/// The texts between the headline and the first of the body that are prose.
fn between(own: &Found<'_>, first: usize) -> Vec<usize> {
    let Some(title) = own.titles.iter().copied().rfind(|at| *at < first) else { return Vec::new() };
    let is_prose = |at: &usize| {
        let segment = &own.segments[*at];
        let is_item =
            own.page.ancestors(segment.nodes.start).take(4).any(|at| own.page.name(at) == "li");
        let is_said =
            segment.length >= PROSE || (segment.length >= 4 && segment.text.ends_with('.'));
        (own.why)(*at).is_none()
            && segment.linked < 0.5
            && is_said
            && (!is_item || is_sentence(segment))
            && !is_teaser(own.page, segment, first_node(own, first))
    };
    (title + 1..first).filter(is_prose).collect()
}

fn first_node(own: &Found<'_>, at: usize) -> usize {
    own.segments[at].nodes.start
}

/// The texts of the part that the page itself calls the article's text, where it is short: lists of a few words.
fn named(own: &Found<'_>, first: usize) -> Vec<usize> {
    let page = own.page;
    let is_text = |at: &usize| boilerplate::is_text(page, *at);
    let Some(part) = page.ancestors(own.segments[first].nodes.start).find(is_text) else {
        return Vec::new();
    };
    let is_own = |at: &usize| {
        let segment = &own.segments[*at];
        page.is_within(segment.nodes.start, part)
            && segment.linked < 0.5
            && (own.why)(*at).is_none()
    };
    (0..own.segments.len()).filter(is_own).collect()
}

/// Texts of parts of the page that are built as parts with the body's own paragraphs are.
fn parts(own: &Found<'_>, found: &[usize], scope: usize) -> Vec<usize> {
    let page = own.page;
    let is_paragraph = |at: usize| {
        let segment = &own.segments[at];
        segment.length >= LONG && segment.linked < 0.3
    };
    let built = |at: usize| -> Vec<&str> {
        let outer = page.ancestors(own.segments[at].nodes.start);
        outer
            .take_while(|at| *at > scope)
            .map(|at| page.name(at))
            .filter(|name| is_frame(name))
            .collect()
    };
    let shapes: BTreeSet<Vec<&str>> = found
        .iter()
        .copied()
        .filter(|at| is_paragraph(*at) && page.is_within(own.segments[*at].nodes.start, scope))
        .map(built)
        .collect();
    let (Some(first), Some(last)) = (found.first().copied(), found.last().copied()) else {
        return Vec::new();
    };
    let anchor = own.segments[first].nodes.start;
    let is_own = |at: usize| {
        let segment = &own.segments[at];
        let is_prose =
            (segment.length >= LEAST && segment.linked < 0.3) || is_linked_paragraph(page, segment);
        is_prose
            && (own.why)(at).is_none()
            && shapes.contains(&built(at))
            && !is_teaser(page, segment, anchor)
    };
    let inside = |at: &usize| page.is_within(own.segments[*at].nodes.start, scope);
    let after = (last + 1..own.segments.len()).take_while(inside);
    (first..last)
        .chain(after)
        .filter(|at| inside(at) && found.binary_search(at).is_err() && is_own(*at))
        .collect()
}

/// Whether an element of this name shapes a page.
fn is_frame(name: &str) -> bool {
    !matches!(
        name,
        "span" | "a" | "b" | "i" | "em" | "strong" | "u" | "font" | "small" | "br" | "mark"
    )
}

/// Whether a text stands in a part of its own with a heading that leads elsewhere, and without the body.
fn is_teaser(page: &HtmlPage, segment: &Segment, body: usize) -> bool {
    let start = segment.nodes.start;
    let parts = page.ancestors(start).take(TEASER).take_while(|at| !page.is_within(body, *at));
    let Some(part) = parts.last() else { return false };
    if segment.is_within_link {
        return true;
    }
    let inside = part..page.nodes[part].end.min(part + 400);
    inside.into_iter().any(|at| {
        let is_heading = matches!(page.name(at), "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        is_heading && {
            let holds = (at..page.nodes[at].end).any(|own| page.attribute(own, "href").is_some());
            let stands =
                page.ancestors(at).take_while(|own| *own >= part).any(|own| page.name(own) == "a");
            holds || stands
        }
    })
}
