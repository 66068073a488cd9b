//! Finds the parts of a page that hold its body: by how many of its words stand in each element.

use std::collections::BTreeMap;

use super::page::HtmlPage;
use super::reach::Found;
use super::segments::Segment;
use super::shingles::Shingles;

/// How many words of some texts each element holds.
fn words_held(page: &HtmlPage, segments: &[Segment], found: &[usize]) -> Vec<usize> {
    page.held(found.iter().map(|at| (segments[*at].nodes.start, segments[*at].length)))
}

/// Elements that hold so much of the body that their names cannot mean what they say.
pub(super) fn wrappers(
    page: &HtmlPage,
    segments: &[Segment],
    found: &[usize],
    reasons: &[Option<&'static str>],
) -> Vec<usize> {
    let held = words_held(page, segments, found);
    let is_prose = |at: &&usize| segments[**at].length >= 30 && segments[**at].linked < 0.2;
    let prose = page.held(found.iter().filter(is_prose).map(|at| (segments[*at].nodes.start, 1)));
    let all = held.first().copied().unwrap_or(0);
    (0..page.nodes.len())
        .filter(|own| match reasons[*own] {
            None | Some("caption") => false,
            Some(_) if held[*own] == 0 || page.nodes[*own].is_unread => false,
            // A paragraph that is named after the wall before it is still a paragraph.
            Some(
                "subscription prompt"
                | "byline"
                | "tags"
                | "share buttons"
                | "cookie banner"
                | "section above the headline",
            ) if prose[*own] > 0 => true,
            // No part that is not article has more than a quarter of the words that another extractor takes for it.
            Some(_) => held[*own] * 4 > all,
        })
        .collect()
}

/// The texts of the part of a page that holds the most words outside links, as readability counts them.
pub(super) fn densest(
    page: &HtmlPage,
    segments: &[Segment],
    inside: &[usize],
    why: &dyn Fn(usize) -> Option<&'static str>,
) -> Vec<usize> {
    let is_prose = |at: &usize| {
        let segment = &segments[*at];
        segment.length >= 8 && segment.linked < 0.5 && why(*at).is_none()
    };
    let mut scores: BTreeMap<usize, usize> = BTreeMap::new();
    for at in inside.iter().filter(|at| is_prose(at)) {
        let segment = &segments[*at];
        let mut own = segment.block;
        // Most for what holds the block, so that no long paragraph wins by itself over the part of the page that it stands
        // in; less for what holds that, which has menus in it too.
        for share in [2, 6, 3] {
            *scores.entry(own).or_insert(0) += segment.length * share;
            own = page.nodes[page.nodes[own].parent].block;
        }
    }
    let Some((best, _)) = scores.into_iter().max_by_key(|(own, score)| (*score, usize::MAX - own))
    else {
        return Vec::new();
    };
    let is_inside = |at: &usize| page.is_within(segments[*at].nodes.start, best);
    inside
        .iter()
        .copied()
        .filter(|at| is_inside(at) && why(*at).is_none() && segments[*at].linked < 0.6)
        .collect()
}

/// The texts below the headline that stand with it in the smallest part of the page that holds more than a few words of
/// them: what a page without prose says, as a record of a register does.
pub(super) fn around_headline(own: &Found<'_>, inside: &[usize], few: usize) -> Vec<usize> {
    let (page, segments) = (own.page, own.segments);
    let Some(title) = own.titles.iter().copied().find(|at| page.name(segments[*at].block) == "h1")
    else {
        return Vec::new();
    };
    let is_own = |at: &usize| *at > title && (own.why)(*at).is_none() && segments[*at].linked < 0.5;
    let below: Vec<usize> = inside.iter().copied().filter(is_own).collect();
    let held = words_held(page, segments, &below);
    let is_whole = |at: &usize| matches!(page.name(*at), "body" | "html" | "#document");
    let around = page.ancestors(segments[title].nodes.start).take_while(|at| !is_whole(at));
    let Some(part) = around.into_iter().find(|at| held[*at] > few) else { return Vec::new() };
    below.into_iter().filter(|at| page.is_within(segments[*at].nodes.start, part)).collect()
}

/// The smallest part that holds four fifths of the body.
pub(super) fn container(page: &HtmlPage, segments: &[Segment], found: &[usize]) -> usize {
    let held = words_held(page, segments, found);
    let all = held.first().copied().unwrap_or(0);
    // Nodes are numbered from the outside in: the last that holds enough is the smallest.
    (0..page.nodes.len())
        .rfind(|own| all > 0 && held[*own] * 5 >= all * 4 && page.is_block(*own))
        .unwrap_or(0)
}

/// The smallest part that holds all of the body.
pub(super) fn holding(page: &HtmlPage, segments: &[Segment], found: &[usize]) -> usize {
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return 0 };
    let (first, last) = (segments[*first].nodes.start, segments[*last].nodes.start);
    page.ancestors(first).find(|at| page.is_block(*at) && page.is_within(last, *at)).unwrap_or(0)
}

/// Leaves out what stands outside the container and is short, a link, or said inside too.
pub(super) fn within_container(
    page: &HtmlPage,
    segments: &[Segment],
    found: Vec<usize>,
    container: usize,
) -> Vec<usize> {
    let is_inside = |at: &usize| page.is_within(segments[*at].nodes.start, container);
    let mut said = Shingles::default();
    for at in found.iter().filter(|at| is_inside(at)) {
        said.add(&segments[*at].words);
    }
    found
        .into_iter()
        .filter(|at| {
            let segment = &segments[*at];
            is_inside(at)
                || (segment.length >= 8
                    && segment.linked < 0.3
                    && said.coverage(&segment.words) < 0.5)
        })
        .collect()
}
