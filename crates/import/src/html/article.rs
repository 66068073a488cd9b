//! Finds the article of a page: which of its texts are the body. `trafilatura` says what belongs; the page's own
//! tree says where that stands, what lies between, and what its parts are.

use std::collections::{BTreeMap, BTreeSet};

use super::boilerplate;
use super::join::{is_time, joined};
use super::page::HtmlPage;
use super::page_facts::PageFacts;
use super::places::{around_headline, container, densest, holding, within_container, wrappers};
use super::reach::{Found, extended};
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
    /// The texts that are left out, in order, each with why.
    pub dropped: Vec<(usize, &'static str)>,
    /// What parts of this page are called although they are its text.
    pub doubted: Doubted,
}

/// Reasons that cannot mean what they say, because most of the text would be left out for them.
type Doubted = BTreeSet<&'static str>;

/// Why a text is left out that nothing says anything about.
pub(super) const OTHER: &str = "other text of the page";

/// Why the name of a section above the headline is left out.
const KICKER: &str = "section above the headline";

/// Why what stands under a heading such as "Related articles" is left out.
const SECTION: &str = "section after the article";

/// Words below which another way of finding the body is tried.
const FEW: usize = 120;
/// Words below which a page may be a table of facts without any prose.
const FEWEST: usize = 40;
/// How much of a text must be in what was found.
const ENOUGH: f64 = 0.6;

/// Finds the body among the page's texts; `excluded` are those known to be something else.
pub(super) fn find(
    page: &HtmlPage,
    segments: &[Segment],
    excluded: &BTreeMap<usize, &'static str>,
    known: &PageFacts<'_>,
) -> ArticleBody {
    let within = known.within.map_or(0..page.nodes.len(), |at| at..page.nodes[at].end);
    let inside: Vec<usize> =
        (0..segments.len()).filter(|at| within.contains(&segments[*at].nodes.start)).collect();
    let found = stated(segments, &inside, known);
    let titles = excluded.iter().filter(|(_, why)| **why == "headline").map(|(at, _)| *at);
    let titles: Vec<usize> = titles.collect();
    let (nearest, doubted) =
        nearest_reasons(page, segments, &inside, &found, &titles, &known.reasons);
    let why = |at: usize| -> Option<&'static str> {
        let segment = &segments[at];
        if known.is_live && is_time(page, segment) {
            return excluded.get(&at).copied();
        }
        // No kicker is a whole sentence.
        let is_sentence = is_sentence(segment);
        let part = nearest[segment.nodes.start].filter(|own| *own != KICKER || !is_sentence);
        excluded.get(&at).copied().or(part).or(known.asides[at])
    };
    let own = Found { page, segments, titles: &titles, why: &why };
    let (found, method) = first_found(&own, &inside, found, doubted.contains("comments"));
    let (found, container) = grown(&own, known, found);
    let words = count(segments, &found);
    // Where half as much again stands beside it, what was found is not the text of a page without prose.
    let around = if words < FEWEST {
        around_headline(&own, &inside, (words * 3 / 2).max(20))
    } else {
        vec![]
    };
    let (found, container, method) = if around.is_empty() {
        (found, container, method)
    } else {
        let container = holding(page, segments, &around);
        (around, container, "the place of the headline")
    };
    let mut keep = vec![false; page.nodes.len()];
    for at in &found {
        for node in segments[*at].nodes.clone() {
            keep[node] = page.text(node).is_some() && !page.nodes[node].is_unread;
        }
    }
    let words = count(segments, &found);
    let is_out = |at: &usize| found.binary_search(at).is_err();
    let dropped = (0..segments.len()).filter(is_out);
    let last = found.last().copied().unwrap_or(0);
    let headed = (last + 1..segments.len()).find(|at| known.heads.get(*at) == Some(&true));
    let outside = |at: usize| match headed {
        _ if !within.contains(&segments[at].nodes.start) => "another article",
        Some(head) if at >= head => SECTION,
        _ => OTHER,
    };
    let dropped = dropped.map(|at| (at, why(at).unwrap_or_else(|| outside(at))));
    ArticleBody { keep, words, method, container, dropped: dropped.collect(), doubted }
}

/// The texts that `trafilatura` or the page's own data hold to be the body.
fn stated(segments: &[Segment], inside: &[usize], known: &PageFacts<'_>) -> Vec<usize> {
    let mut found = covered(segments, inside, &known.likely);
    if let Some(body) = known.body {
        let mut shingles = Shingles::default();
        shingles.add(&words(body));
        let more = covered(segments, inside, &shingles);
        found.extend(more.into_iter().filter(|at| segments[*at].length >= 4));
        found.sort_unstable();
        found.dedup();
    }
    found
}

/// What of these is no other part of the page, or the densest part of it where that is much more; with what found it.
fn first_found(
    own: &Found<'_>,
    inside: &[usize],
    mut found: Vec<usize>,
    is_discussion: bool,
) -> (Vec<usize>, &'static str) {
    let segments = own.segments;
    found.retain(|at| (own.why)(*at).is_none());
    if is_discussion || count(segments, &found) < FEW {
        let dense = densest(own.page, segments, inside, own.why);
        if count(segments, &dense) > 2 * count(segments, &found) {
            return (dense, "the densest part of the page");
        }
    }
    (found, "trafilatura")
}

fn count(segments: &[Segment], found: &[usize]) -> usize {
    found.iter().map(|at| segments[*at].length).sum()
}

/// The body with all that belongs to it and without what does not, and the part of the page that holds it.
fn grown(own: &Found<'_>, known: &PageFacts<'_>, found: Vec<usize>) -> (Vec<usize>, usize) {
    let (page, segments) = (own.page, own.segments);
    let found = below_headline(page, segments, found, own.titles);
    let most = container(page, segments, &found);
    let found = within_container(page, segments, found, most);
    let is_short = count(segments, &found) < FEW;
    let found = extended(own, known, found, is_short);
    let is_inside =
        |at: Option<&usize>| at.is_some_and(|at| page.is_within(segments[*at].nodes.start, most));
    let holding = if is_inside(found.first()) && is_inside(found.last()) {
        most
    } else {
        holding(page, segments, &found)
    };
    let mut found = joined(own, &found, holding, known.is_live);
    if !known.is_live {
        found = without_sections(page, segments, &found, &known.heads);
    }
    found = without_tail(page, segments, found);
    (without_loose_headings(page, segments, &found), holding)
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

/// Whether each text heads a section that is no part of an article. A link of several words that is no heading is a button:
/// what follows `Add a comment` may be the next answer.
pub(super) fn heads(page: &HtmlPage, segments: &[Segment]) -> Vec<bool> {
    let is_heading = |own: &Segment| {
        let mut around = page.ancestors(own.nodes.start).take(3);
        around.any(|at| matches!(page.name(at), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"))
    };
    let heads = |own: &Segment| {
        let is_word = || {
            own.text.split_whitespace().filter(|own| own.contains(char::is_alphabetic)).count() < 2
        };
        boilerplate::heads_section(&own.text) && (own.linked < 0.9 || is_heading(own) || is_word())
    };
    segments.iter().map(heads).collect()
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
    let mut doubted = doubted(segments, &prose, &first);
    let is_thread = is_discussion(segments, inside, titles, &first);
    if is_thread {
        doubted.insert("comments");
    }
    if doubted.is_empty() {
        return (first, doubted);
    }
    let prose = if is_thread { inside.iter().copied().filter(is_prose).collect() } else { prose };
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

/// Whether what is called comments is all of the page's text: the first post of a discussion is one of them.
fn is_discussion(
    segments: &[Segment],
    inside: &[usize],
    titles: &[usize],
    nearest: &[Option<&'static str>],
) -> bool {
    let start = titles.first().copied().unwrap_or(0);
    let is_prose =
        |at: &&usize| **at > start && segments[**at].length >= 20 && segments[**at].linked < 0.3;
    let prose = inside.iter().filter(is_prose);
    let mut said = prose
        .map(|at| (segments[*at].length, nearest[segments[*at].nodes.start]))
        .filter(|(_, why)| matches!(why, None | Some("comments")))
        .peekable();
    let is_first = said.peek().is_some_and(|(_, why)| why.is_some());
    let (posts, others): (Vec<_>, Vec<_>) = said.partition(|(_, why)| why.is_some());
    let sum = |own: Vec<(usize, _)>| own.into_iter().map(|(words, _)| words).sum::<usize>();
    is_first && sum(posts) > 2 * sum(others)
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
