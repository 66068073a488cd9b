//! Finds the article of a page: which of its texts are the body. `trafilatura` says what belongs; the page's own
//! tree says where that stands, what lies between, and what its parts are.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::boilerplate;
use super::page::{Page, collapsed, is_block, is_unread};
use super::shingles::{Shingles, ratio, words};
use super::trim::{without_loose_headings, without_tail};

/// The body of a page.
#[derive(Debug)]
pub(super) struct Article {
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
}

/// A text that stands on lines of its own.
#[derive(Debug)]
pub(super) struct Segment {
    /// Its text nodes, from the first to after the last.
    pub nodes: std::ops::Range<usize>,
    /// The block that it stands in.
    pub block: usize,
    /// Its words as shown.
    pub text: String,
    /// Its words as numbers.
    pub words: Vec<u64>,
    /// The share of its words that are links.
    pub linked: f64,
}

/// What is known of a page before its body is looked for.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    /// What `trafilatura` takes for the body.
    pub likely: Shingles,
    /// The body that the page's data give.
    pub body: Option<&'a str>,
    /// The part of the page that is looked into, where it holds several articles.
    pub within: Option<usize>,
}

/// Words below which another way of finding the body is tried.
const FEW: usize = 120;
/// How much of a text must be in what was found.
const ENOUGH: f64 = 0.6;
/// The largest page that `trafilatura` is asked about: its work on larger ones takes seconds. A page of news has about
/// 3,000 nodes and 20 kB of text.
const MOST_NODES: usize = 20_000;
/// The same for the page's text, in bytes.
const MOST_TEXT: usize = 250_000;

/// Finds the body among the page's texts; `excluded` are those known to be something else.
pub(super) fn find(
    page: &Page,
    segments: &[Segment],
    excluded: &BTreeMap<usize, &'static str>,
    known: &Known<'_>,
) -> Article {
    let reasons = reasons(page);
    let within = known.within.map_or(0..page.nodes.len(), |at| at..page.nodes[at].end);
    let inside: Vec<usize> =
        (0..segments.len()).filter(|at| within.contains(&segments[*at].nodes.start)).collect();
    let mut method = "trafilatura";
    let mut found = covered(segments, &inside, &known.likely);
    if let Some(body) = known.body {
        let mut shingles = Shingles::default();
        shingles.add(&words(body));
        for at in covered(segments, &inside, &shingles) {
            if !found.contains(&at) && segments[at].words.len() >= 4 {
                found.push(at);
            }
        }
        found.sort_unstable();
    }
    let mut ignored = wrappers(page, segments, &found, &reasons);
    // A form or menu that was never closed holds the whole page.
    let prose: Vec<usize> = inside
        .iter()
        .copied()
        .filter(|at| segments[*at].words.len() >= 20 && segments[*at].linked < 0.3)
        .collect();
    let outer = wrappers(page, segments, &prose, &reasons);
    ignored.extend(outer.into_iter().filter(|own| {
        matches!(
            reasons[*own],
            Some(
                "form or button"
                    | "navigation"
                    | "page footer"
                    | "cookie banner"
                    | "newsletter box"
            )
        )
    }));
    let why = |at: usize| -> Option<&'static str> {
        let segment = &segments[at];
        excluded.get(&at).copied().or_else(|| {
            let own = page.ancestors(segment.nodes.start).filter(|own| !ignored.contains(own));
            own.filter_map(|own| reasons[own]).next().or_else(|| {
                boilerplate::reason_by_words(&segment.text, segment.words.len(), segment.linked)
            })
        })
    };
    found.retain(|at| why(*at).is_none());
    let count = |found: &[usize]| found.iter().map(|at| segments[*at].words.len()).sum::<usize>();
    if count(&found) < FEW {
        let dense: Vec<usize> = densest(page, segments, &inside, &why);
        if count(&dense) > 2 * count(&found) {
            found = dense;
            method = "the densest part of the page";
        }
    }
    let container = container(page, segments, &found);
    found = within_container(page, segments, found, container);
    found = joined(page, segments, &found, container, &why);
    found = without_tail(page, segments, found);
    found = without_loose_headings(page, segments, &found);
    let mut keep = vec![false; page.nodes.len()];
    for at in &found {
        for (node, own) in keep
            .iter_mut()
            .enumerate()
            .take(segments[*at].nodes.end)
            .skip(segments[*at].nodes.start)
        {
            *own = page.text(node).is_some() && !is_within_unread(page, node);
        }
    }
    let mut dropped = BTreeMap::new();
    for at in &inside {
        if found.binary_search(at).is_err() && !excluded.contains_key(at) {
            *dropped.entry(why(*at).unwrap_or("other text of the page")).or_insert(0) += 1;
        }
    }
    Article { keep, words: count(&found), method, container, dropped }
}

/// Cuts a page into the texts that stand on lines of their own.
pub(super) fn segments(page: &Page) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut open: Option<(usize, usize, usize)> = None;
    let mut breaks = 0;
    let mut blocks = vec![0; page.nodes.len()];
    let mut unread = vec![false; page.nodes.len()];
    for at in 1..page.nodes.len() {
        let parent = page.nodes[at].parent;
        let name = page.name(at);
        blocks[at] = if is_block(name) { at } else { blocks[parent] };
        unread[at] = unread[parent] || is_unread(name);
        if name == "br" {
            breaks += 1;
        }
        if is_block(name) || breaks > 1 {
            segments.extend(open.take().and_then(|own| segment(page, own)));
        }
        if let Some(text) = page.text(at)
            && !unread[at]
        {
            if !text.trim().is_empty() {
                breaks = 0;
            }
            open = match open {
                Some((first, _, block)) if block == blocks[at] => Some((first, at + 1, block)),
                other => {
                    segments.extend(other.and_then(|own| segment(page, own)));
                    Some((at, at + 1, blocks[at]))
                }
            };
        }
    }
    segments.extend(open.and_then(|own| segment(page, own)));
    segments
}

fn segment(page: &Page, (first, end, block): (usize, usize, usize)) -> Option<Segment> {
    let mut text = String::new();
    let mut linked = String::new();
    for at in first..end {
        if page.name(at) == "br" {
            text.push(' ');
        }
        let Some(own) = page.text(at).filter(|_| !is_within_unread(page, at)) else { continue };
        text.push_str(own);
        if page.ancestors(at).take_while(|own| *own > block).any(|own| page.name(own) == "a") {
            linked.push(' ');
            linked.push_str(own);
        }
    }
    let text = collapsed(&text);
    let own = words(&text);
    let is_linked_block = page.ancestors(first).take(6).any(|own| page.name(own) == "a");
    let linked = if is_linked_block { 1.0 } else { ratio(words(&linked).len(), own.len()) };
    (!text.trim().is_empty()).then_some(Segment {
        nodes: first..end,
        block,
        text,
        words: own,
        linked,
    })
}

fn is_within_unread(page: &Page, at: usize) -> bool {
    page.ancestors(at).take(12).any(|own| is_unread(page.name(own)))
}

/// Why each element is never article, if its names say so.
fn reasons(page: &Page) -> Vec<Option<&'static str>> {
    (0..page.nodes.len())
        .map(|at| {
            if page.text(at).is_some() {
                None
            } else {
                boilerplate::reason(page, at, page.marks(at))
            }
        })
        .collect()
}

/// What `trafilatura` takes for the body of a page; nothing where the page is too large for it.
pub(super) fn by_trafilatura(html: &str, page: &Page) -> Shingles {
    let mut shingles = Shingles::default();
    let is_script = |at: usize| is_unread(page.name(page.nodes[at].parent));
    let text: usize = (0..page.nodes.len())
        .filter(|at| !is_script(*at))
        .filter_map(|at| page.text(at))
        .map(str::len)
        .sum();
    if page.nodes.len() > MOST_NODES || text > MOST_TEXT {
        return shingles;
    }
    let options = trafilatura::Options::default()
        .with_fallback(true)
        .with_links(true)
        .with_exclude_comments(true)
        .with_html_date_mode(trafilatura::HtmlDateMode::Disabled);
    // A fault of the library must not end an import of fifty files.
    let Ok(Ok(found)) = catch_unwind(AssertUnwindSafe(|| trafilatura::extract(html, &options)))
    else {
        return shingles;
    };
    let page = Page::parse(&found.content_html);
    for segment in segments(&page) {
        shingles.add(&segment.words);
    }
    shingles.add(&words(&found.content_text));
    shingles
}

fn covered(segments: &[Segment], inside: &[usize], shingles: &Shingles) -> Vec<usize> {
    inside
        .iter()
        .copied()
        .filter(|at| {
            !segments[*at].words.is_empty() && shingles.coverage(&segments[*at].words) >= ENOUGH
        })
        .collect()
}

/// Elements that hold so much of the body that their names cannot mean what they say.
fn wrappers(
    page: &Page,
    segments: &[Segment],
    found: &[usize],
    reasons: &[Option<&'static str>],
) -> Vec<usize> {
    let mut held: BTreeMap<usize, usize> = BTreeMap::new();
    let mut all = 0;
    for at in found {
        let count = segments[*at].words.len();
        all += count;
        for own in page.ancestors(segments[*at].nodes.start) {
            if reasons[own].is_some_and(|why| why != "caption") && !is_unread(page.name(own)) {
                *held.entry(own).or_insert(0) += count;
            }
        }
    }
    let is_prose = |own: usize| {
        let within = own..page.nodes[own].end;
        // A paragraph that is named after the wall before it is still a paragraph.
        matches!(
            reasons[own],
            Some("subscription prompt" | "byline" | "tags" | "share buttons" | "cookie banner")
        ) && found.iter().any(|at| {
            let segment = &segments[*at];
            within.contains(&segment.nodes.start)
                && segment.words.len() >= 30
                && segment.linked < 0.2
        })
    };
    held.into_iter()
        .filter(|(own, count)| count * 4 > all || is_prose(*own))
        .map(|(own, _)| own)
        .collect()
}

/// The texts of the part of a page that holds the most words outside links, as readability counts them.
fn densest(
    page: &Page,
    segments: &[Segment],
    inside: &[usize],
    why: &dyn Fn(usize) -> Option<&'static str>,
) -> Vec<usize> {
    let is_prose = |at: &usize| {
        let segment = &segments[*at];
        segment.words.len() >= 8 && segment.linked < 0.5 && why(*at).is_none()
    };
    let mut scores: BTreeMap<usize, usize> = BTreeMap::new();
    for at in inside.iter().filter(|at| is_prose(at)) {
        let segment = &segments[*at];
        for (own, share) in page
            .ancestors(segment.nodes.start)
            .filter(|own| is_block(page.name(*own)))
            .take(3)
            .zip([2, 6, 3])
        {
            *scores.entry(own).or_insert(0) += segment.words.len() * share;
        }
    }
    let Some((best, _)) = scores.into_iter().max_by_key(|(own, score)| (*score, usize::MAX - own))
    else {
        return Vec::new();
    };
    let within = best..page.nodes[best].end;
    inside
        .iter()
        .copied()
        .filter(|at| {
            within.contains(&segments[*at].nodes.start)
                && why(*at).is_none()
                && segments[*at].linked < 0.6
        })
        .collect()
}

/// The smallest part that holds four fifths of the body.
fn container(page: &Page, segments: &[Segment], found: &[usize]) -> usize {
    let mut held: BTreeMap<usize, usize> = BTreeMap::new();
    let mut all = 0;
    for at in found {
        let count = segments[*at].words.len();
        all += count;
        for own in page.ancestors(segments[*at].nodes.start) {
            *held.entry(own).or_insert(0) += count;
        }
    }
    // Nodes are numbered from the outside in: the last that holds enough is the smallest.
    held.into_iter()
        .rfind(|(own, count)| count * 5 >= all * 4 && is_block(page.name(*own)))
        .map_or(0, |(own, _)| own)
}

/// Leaves out what stands outside the container and is short, a link, or said inside too.
fn within_container(
    page: &Page,
    segments: &[Segment],
    found: Vec<usize>,
    container: usize,
) -> Vec<usize> {
    let range = container..page.nodes[container].end;
    let mut said = Shingles::default();
    for at in found.iter().filter(|at| range.contains(&segments[**at].nodes.start)) {
        said.add(&segments[*at].words);
    }
    found
        .into_iter()
        .filter(|at| {
            let segment = &segments[*at];
            range.contains(&segment.nodes.start)
                || (segment.words.len() >= 8
                    && segment.linked < 0.3
                    && said.coverage(&segment.words) < 0.5)
        })
        .collect()
}

/// Adds what lies between the texts of a body, and its brothers before and after.
fn joined(
    page: &Page,
    segments: &[Segment],
    found: &[usize],
    container: usize,
    why: &dyn Fn(usize) -> Option<&'static str>,
) -> Vec<usize> {
    let range = container..page.nodes[container].end;
    let inside = |at: &usize| range.contains(&segments[*at].nodes.start);
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
    all.extend(
        (first..last)
            .filter(|at| is_body(*at) && (is_listed(*at) || segments[*at].words.len() >= 8)),
    );
    let home = |at: usize| page.nodes[segments[at].block].parent;
    let is_brother = |at: usize, of: usize| {
        is_body(at)
            && page.name(segments[at].block) == "p"
            && segments[at].words.len() >= 3
            && page.ancestors(segments[of].block).any(|own| own == home(at))
    };
    // A table is kept whole or not at all.
    let table =
        |at: usize| page.ancestors(segments[at].nodes.start).find(|own| page.name(*own) == "table");
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
    for at in last + 1..segments.len() {
        if !is_brother(at, of) {
            break;
        }
        all.push(at);
        of = at;
    }
    let mut of = first;
    for at in (0..first).rev() {
        if !is_brother(at, of) {
            break;
        }
        all.push(at);
        of = at;
    }
    // Footnotes belong to the article, wherever the page sets them.
    let is_note = |at: &usize| {
        page.ancestors(segments[*at].nodes.start).take(8).any(|own| {
            let marks = page.marks(own);
            is_block(page.name(own))
                && boilerplate::is_notes(marks)
                && ["footnotes", "endnotes", "doc-endnotes", "footnote"]
                    .iter()
                    .any(|own| marks.contains(*own))
        })
    };
    all.extend((last + 1..segments.len()).filter(|at| why(*at).is_none() && is_note(at)));
    all.sort_unstable();
    all.dedup();
    all
}
