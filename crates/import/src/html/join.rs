//! Adds to a body what lies between its texts, and their brothers before and after: headings, items of lists, cells of
//! tables, footnotes, short paragraphs.

use std::collections::BTreeSet;

use super::boilerplate;
use super::page::HtmlPage;
use super::reach::Found;
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
    own: &Found<'_>,
    found: &[usize],
    container: usize,
    is_live: bool,
) -> Vec<usize> {
    let Some(body) = BodySpan::of(own, found, container, is_live) else { return found.to_vec() };
    let mut all = found.to_vec();
    all.extend(body.between());
    if is_live {
        all.extend(body.head_of_first_post());
    }
    all.extend(body.cells(found));
    let last = all.iter().copied().filter(|at| body.holds(*at)).max().unwrap_or(body.last);
    all.extend(body.brothers(last, last + 1..own.segments.len()));
    all.extend(body.brothers(body.first, (0..body.first).rev()));
    all.extend(body.notes_from(last + 1));
    all.sort_unstable();
    all.dedup();
    all
}

/// Where a body begins and ends in the part of the page that holds it.
struct BodySpan<'a> {
    page: &'a HtmlPage,
    segments: &'a [Segment],
    /// Why a text is never article.
    why: &'a dyn Fn(usize) -> Option<&'static str>,
    is_live: bool,
    /// The part of the page that holds most of the body.
    container: usize,
    /// Its first text there, and its last.
    first: usize,
    last: usize,
    /// What the page calls the text of its article, around both.
    text: Option<usize>,
}

impl<'a> BodySpan<'a> {
    /// The span of what was found of a body, if any of it stands in the part of the page that is to hold it.
    fn of(own: &Found<'a>, found: &[usize], container: usize, is_live: bool) -> Option<Self> {
        let (page, segments) = (own.page, own.segments);
        let is_inside = |at: &usize| page.is_within(segments[*at].nodes.start, container);
        let first = found.iter().copied().find(is_inside)?;
        let last = found.iter().copied().rfind(is_inside)?;
        let text = page.ancestors(segments[first].nodes.start).find(|part| {
            boilerplate::is_text(page, *part) && page.is_within(segments[last].nodes.start, *part)
        });
        Some(Self { page, segments, why: own.why, is_live, container, first, last, text })
    }

    /// Whether a text stands in the part of the page that holds the body.
    fn holds(&self, at: usize) -> bool {
        self.page.is_within(self.segments[at].nodes.start, self.container)
    }

    /// Whether a text may be body as far as its words and its place say.
    fn may_hold(&self, at: usize) -> bool {
        let segment = &self.segments[at];
        self.holds(at)
            && !segment.words.is_empty()
            && (segment.linked < 0.5 || is_linked_paragraph(self.page, segment))
            && (self.why)(at).is_none()
    }

    /// Whether a text is the time of a post of a live blog.
    fn is_stamp(&self, at: usize) -> bool {
        self.is_live && is_time(self.page, &self.segments[at])
    }

    /// Whether a text stands in an element that has its place among paragraphs.
    fn is_structure(&self, at: usize) -> bool {
        const STRUCTURE: [&str; 13] =
            ["li", "dd", "dt", "td", "th", "blockquote", "p", "pre", "h2", "h3", "h4", "h5", "h6"];
        STRUCTURE.contains(&self.page.name(self.segments[at].block))
    }

    /// Whether a text stands in what the page calls the text of its article: that holds all of it, however short: how
    /// long a dish cooks, who asks.
    fn is_in_text(&self, at: usize) -> bool {
        let segment = &self.segments[at];
        self.text.is_some_and(|own| self.page.is_within(segment.nodes.start, own))
            && segment.linked == 0.0
            && !self.is_live
    }

    /// What lies between the first text and the last.
    fn between(&self) -> impl Iterator<Item = usize> {
        (self.first..self.last).filter(|at| {
            let is_long = self.segments[*at].length >= 8;
            self.may_hold(*at)
                && (self.is_structure(*at) || is_long || self.is_stamp(*at) || self.is_in_text(*at))
        })
    }

    /// The time and the heading of the first post, which stand before its first paragraph.
    fn head_of_first_post(&self) -> impl Iterator<Item = usize> {
        let is_heading =
            |at: usize| matches!(self.page.name(self.segments[at].block), "h2" | "h3" | "h4");
        (0..self.first)
            .rev()
            .take_while(move |at| self.may_hold(*at) && (self.is_stamp(*at) || is_heading(*at)))
    }

    /// The cells of the tables of which the body has any: a table is kept whole or not at all.
    fn cells(&self, found: &[usize]) -> Vec<usize> {
        let nearest = self.page.nearest(|at| self.page.name(at) == "table");
        let table = |at: usize| nearest[self.segments[at].nodes.start];
        let tables: BTreeSet<usize> =
            found.iter().filter_map(|at| table(*at)).filter(|own| *own > self.container).collect();
        let is_cell = |at: &usize| {
            table(*at).is_some_and(|own| tables.contains(&own))
                && self.segments[*at].linked < 0.9
                && (self.why)(*at).is_none()
        };
        (0..self.segments.len()).filter(is_cell).collect()
    }

    /// Texts from one of the body on, as long as each is a brother of the one before. A picture may stand between two
    /// paragraphs.
    fn brothers(&self, from: usize, next: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut of = from;
        for at in next.filter(|at| (self.why)(*at) != Some("caption")) {
            if !self.is_brother(at, of) {
                break;
            }
            found.push(at);
            of = at;
        }
        found
    }

    /// Whether a text is set as one of the body is.
    fn is_brother(&self, at: usize, of: usize) -> bool {
        let (page, own, other) = (self.page, &self.segments[at], &self.segments[of]);
        let home = page.nodes[own.block].parent;
        let is_paragraph =
            page.name(own.block) == "p" && own.length >= 3 && page.is_within(other.block, home);
        // Where line ends part paragraphs, all stand in one block.
        let is_part = own.block == other.block && own.length >= 8;
        let beside = page.nodes[other.block].parent;
        // Each item of a list may stand in an element like the one before.
        let is_item = page.nodes[home].parent == page.nodes[beside].parent
            && page.name(home) == page.name(beside)
            && !page.marks(home).is_empty()
            && page.marks(home) == page.marks(beside)
            && (page.name(own.block) == "p" || is_sentence(own));
        self.may_hold(at) && (is_paragraph || is_part || is_item)
    }

    /// Footnotes from a text on: they belong to the article, wherever the page sets them.
    fn notes_from(&self, start: usize) -> Vec<usize> {
        let notes = self
            .page
            .nearest(|at| self.page.is_block(at) && boilerplate::is_apparatus(self.page, at));
        let is_note = |at: &usize| notes[self.segments[*at].nodes.start].is_some();
        let is_own = |at: &usize| is_note(at) && (self.why)(*at).is_none();
        (start..self.segments.len()).filter(is_own).collect()
    }
}
