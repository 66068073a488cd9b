//! Finds the article of a page: which of its texts are the body. `trafilatura` says what belongs; the page's own
//! tree says where that stands, what lies between, and what its parts are.

use std::collections::{BTreeMap, BTreeSet};

use super::boilerplate;
use super::page::HtmlPage;
use super::places::{container, densest, within_container, wrappers};
use super::segments::Segment;
use super::shingles::{Shingles, words};
use super::trim::{is_sentence, without_loose_headings, without_sections, without_tail};

/// The body of a page.
#[derive(Debug)]
pub(super) struct ArticleBody {
    /// For each node of the page, whether it is a text of the body.
    pub keep: Vec<bool>,
    /// How many words the body has.
    pub words: usize,
    /// What found it.
    pub method: &'static str,
    /// The part of the page that holds most of it.
    pub container: usize,
    /// How many pieces of text were left out, by reason.
    pub dropped: BTreeMap<&'static str, usize>,
    /// What parts of this page are called although they are its text.
    pub doubted: Doubted,
}

/// Reasons that cannot mean what they say, because most of the text would be left out for them.
type Doubted = BTreeSet<&'static str>;

/// What is known of a page before its body is looked for.
#[derive(Debug, Default)]
pub(super) struct PageFacts<'a> {
    /// What `trafilatura` takes for the body.
    pub likely: Shingles,
    /// The body that the page's data give.
    pub body: Option<&'a str>,
    /// The part of the page that is looked into, where it holds several articles.
    pub within: Option<usize>,
    /// Why each element is never article, if its names say so.
    pub reasons: Vec<Option<&'static str>>,
    /// Why each text is never article, if its words say so.
    pub asides: Vec<Option<&'static str>>,
    /// Whether each text heads a section that is no part of an article.
    pub heads: Vec<bool>,
    /// Whether it is a live blog, whose posts have times.
    pub is_live: bool,
}

/// Words below which another way of finding the body is tried.
const FEW: usize = 120;
/// How much of a text must be in what was found.
const ENOUGH: f64 = 0.6;

/// Finds the body among the page's texts; `excluded` are those known to be something else.
pub(super) fn find(
    page: &HtmlPage,
    segments: &[Segment],
    excluded: &BTreeMap<usize, &'static str>,
    known: &PageFacts<'_>,
) -> ArticleBody {
    let reasons = &known.reasons;
    let within = known.within.map_or(0..page.nodes.len(), |at| at..page.nodes[at].end);
    let inside: Vec<usize> =
        (0..segments.len()).filter(|at| within.contains(&segments[*at].nodes.start)).collect();
    let mut method = "trafilatura";
    let mut found = covered(segments, &inside, &known.likely);
    if let Some(body) = known.body {
        let mut shingles = Shingles::default();
        shingles.add(&words(body));
        let more = covered(segments, &inside, &shingles);
        found.extend(more.into_iter().filter(|at| segments[*at].length >= 4));
        found.sort_unstable();
        found.dedup();
    }
    let titles = excluded.iter().filter(|(_, why)| **why == "headline").map(|(at, _)| *at);
    let titles: Vec<usize> = titles.collect();
    let (nearest, doubted) = nearest_reasons(page, segments, &inside, &found, &titles, reasons);
    let why = |at: usize| -> Option<&'static str> {
        let segment = &segments[at];
        if known.is_live && is_time(page, segment) {
            return excluded.get(&at).copied();
        }
        excluded.get(&at).copied().or(nearest[segment.nodes.start]).or(known.asides[at])
    };
    found.retain(|at| why(*at).is_none());
    let count = |found: &[usize]| found.iter().map(|at| segments[*at].length).sum::<usize>();
    if count(&found) < FEW {
        let dense: Vec<usize> = densest(page, segments, &inside, &why);
        if count(&dense) > 2 * count(&found) {
            found = dense;
            method = "the densest part of the page";
        }
    }
    found = below_headline(page, segments, found, &titles);
    let container = container(page, segments, &found);
    found = within_container(page, segments, found, container);
    found = joined(page, segments, &found, container, known.is_live, &why);
    if !known.is_live {
        found = without_sections(page, segments, &found, &known.heads);
    }
    found = without_tail(page, segments, found);
    found = without_loose_headings(page, segments, &found);
    let mut keep = vec![false; page.nodes.len()];
    for at in &found {
        for node in segments[*at].nodes.clone() {
            keep[node] = page.text(node).is_some() && !page.nodes[node].is_unread;
        }
    }
    let mut dropped = BTreeMap::new();
    for at in &inside {
        if found.binary_search(at).is_err() && !excluded.contains_key(at) {
            *dropped.entry(why(*at).unwrap_or("other text of the page")).or_insert(0) += 1;
        }
    }
    ArticleBody { keep, words: count(&found), method, container, dropped, doubted }
}

/// Why each element is never article, if its names say so.
pub(super) fn reasons(page: &HtmlPage) -> Vec<Option<&'static str>> {
    let reason = |at: usize| boilerplate::reason(page, at, page.marks(at));
    (0..page.nodes.len()).map(|at| page.text(at).map_or_else(|| reason(at), |_| None)).collect()
}

/// Why each text is never article, if its words say so.
pub(super) fn asides(segments: &[Segment]) -> Vec<Option<&'static str>> {
    let reason = |own: &Segment| boilerplate::reason_by_words(&own.text, own.length, own.linked);
    segments.iter().map(reason).collect()
}

/// Whether each text heads a section that is no part of an article.
pub(super) fn heads(segments: &[Segment]) -> Vec<bool> {
    segments.iter().map(|own| boilerplate::heads_section(&own.text)).collect()
}

/// For each node, why it is never article: what the nearest element says that means what it says; with the reasons
/// that mean nothing on this page.
fn nearest_reasons(
    page: &HtmlPage,
    segments: &[Segment],
    inside: &[usize],
    found: &[usize],
    titles: &[usize],
    reasons: &[Option<&'static str>],
) -> (Vec<Option<&'static str>>, Doubted) {
    let mut ignored = vec![false; page.nodes.len()];
    for own in wrappers(page, segments, found, reasons) {
        ignored[own] = true;
    }
    // A form or menu that was never closed holds the whole page.
    let is_prose = |at: &usize| segments[*at].length >= 20 && segments[*at].linked < 0.3;
    let prose: Vec<usize> = inside.iter().copied().filter(is_prose).collect();
    for own in wrappers(page, segments, &prose, reasons) {
        ignored[own] |= matches!(
            reasons[own],
            Some(
                "form or button"
                    | "navigation"
                    | "page footer"
                    | "cookie banner"
                    | "newsletter box"
            )
        );
    }
    // What holds the headline is no sidebar, whatever element was left open before it.
    for title in titles.iter().filter(|at| page.name(segments[**at].block) == "h1") {
        for own in page.ancestors(segments[*title].block) {
            ignored[own] |= !page.is_hidden(own);
        }
    }
    let nearest = |ignored: &[bool]| -> Vec<Option<&'static str>> {
        let says = page.nearest(|at| reasons[at].is_some() && !ignored[at]);
        says.into_iter().map(|own| reasons[own?]).collect()
    };
    let first = nearest(&ignored);
    let prose: Vec<usize> = found.iter().copied().filter(is_prose).collect();
    let doubted = doubted(segments, &prose, &first);
    if doubted.is_empty() {
        return (first, doubted);
    }
    let held = page.held(prose.iter().map(|at| (segments[*at].nodes.start, 1)));
    for (at, is_ignored) in ignored.iter_mut().enumerate() {
        *is_ignored |= held[at] > 0 && reasons[at].is_some_and(|own| doubted.contains(own));
    }
    (nearest(&ignored), doubted)
}

/// Reasons for which most of the paragraphs would be left out that were found: `section--ads` may be what a site
/// calls each section between two advertisements.
fn doubted(segments: &[Segment], prose: &[usize], nearest: &[Option<&'static str>]) -> Doubted {
    let mut held: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut all = 0;
    for at in prose {
        all += segments[*at].length;
        if let Some(why) = nearest[segments[*at].nodes.start] {
            *held.entry(why).or_insert(0) += segments[*at].length;
        }
    }
    let is_most = |why: &str, words: usize| match why {
        // There may be more of these than of the article.
        "comments" | "related links" | "cookie banner" | "hidden part" => words * 10 > all * 9,
        _ => words * 2 > all,
    };
    held.into_iter().filter(|(why, words)| is_most(why, *words)).map(|(why, _)| why).collect()
}

/// Leaves out what stands above the headline, if the element with the most paragraphs stands below it.
fn below_headline(
    page: &HtmlPage,
    segments: &[Segment],
    found: Vec<usize>,
    titles: &[usize],
) -> Vec<usize> {
    let headline = titles.iter().copied().rfind(|at| page.name(segments[*at].block) == "h1");
    let Some(headline) = headline else { return found };
    let mut homes: BTreeMap<usize, usize> = BTreeMap::new();
    for at in found.iter().filter(|at| segments[**at].linked < 0.5) {
        *homes.entry(page.nodes[segments[*at].block].parent).or_insert(0) += segments[*at].length;
    }
    let most = homes.into_iter().max_by_key(|(home, words)| (*words, usize::MAX - home));
    if most.is_some_and(|(home, _)| home > segments[headline].nodes.start) {
        return found.into_iter().filter(|at| *at > headline).collect();
    }
    found
}

fn covered(segments: &[Segment], inside: &[usize], shingles: &Shingles) -> Vec<usize> {
    let is_covered = |at: &usize| {
        let words = &segments[*at].words;
        !words.is_empty() && shingles.coverage(words) >= ENOUGH
    };
    inside.iter().copied().filter(is_covered).collect()
}

/// Whether a text is a time, as posts of a live blog have one.
fn is_time(page: &HtmlPage, segment: &Segment) -> bool {
    let is_named = |own: usize| {
        let marks = page.marks(own);
        page.name(own) == "time" || marks.contains("timestamp") || marks.contains("time")
    };
    segment.length <= 8
        && segment.text.contains(|c: char| c.is_ascii_digit())
        && page.ancestors(segment.nodes.start).take(3).any(is_named)
}

/// Adds what lies between the texts of a body, and its brothers before and after.
fn joined(
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
        inside(&at) && !segment.words.is_empty() && segment.linked < 0.5 && why(at).is_none()
    };
    let mut all = found.to_vec();
    let is_listed = |at: usize| {
        let structure =
            ["li", "dd", "dt", "td", "th", "blockquote", "p", "pre", "h2", "h3", "h4", "h5", "h6"];
        structure.contains(&page.name(segments[at].block))
    };
    let is_stamp = |at: usize| is_live && is_time(page, &segments[at]);
    all.extend((first..last).filter(|at| {
        is_body(*at) && (is_listed(*at) || segments[*at].length >= 8 || is_stamp(*at))
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
