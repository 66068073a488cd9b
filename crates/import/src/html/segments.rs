//! Cuts a page into the texts that stand on lines of their own, each with its words and how much of it is links.

use super::page::{HtmlPage, collapsed};
use super::shingles::{length, ratio, words};

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
    /// How many words that is, where two characters of a script that does not part words count as one.
    pub length: usize,
    /// The share of its words that are links.
    pub linked: f64,
    /// Whether all of it stands within a link, with other texts or alone.
    pub is_within_link: bool,
}

impl Segment {
    /// Its parts, where bars, dots and line ends stand between them: a name, a place, a day.
    pub(super) fn pieces(&self, page: &HtmlPage) -> Vec<String> {
        let mut text = String::new();
        for at in self.nodes.clone() {
            if page.name(at) == "br" {
                text.push('|');
            }
            text.push_str(page.text(at).filter(|_| !page.nodes[at].is_unread).unwrap_or(""));
        }
        let pieces = text.split(['|', '•', '·', '—']).map(collapsed);
        pieces.filter(|own| !own.is_empty()).collect()
    }
}

impl Segment {
    /// Its words with a bar where two elements touch without a space, whose words a page parts by its style alone:
    /// a day and a time, `By` and a name, a name and a button.
    pub(super) fn apart(&self, page: &HtmlPage) -> String {
        let mut text = String::new();
        for at in self.nodes.clone() {
            if page.name(at) == "br" {
                text.push('|');
            }
            let is_button = || page.ancestors(at).take(4).any(|own| page.name(own) == "button");
            let Some(own) = page.text(at).filter(|_| !page.nodes[at].is_unread && !is_button())
            else {
                continue;
            };
            let is_raised =
                page.ancestors(at).take(2).any(|own| matches!(page.name(own), "sup" | "sub"));
            let (before, after) = (text.chars().next_back(), own.chars().next());
            let is_glued = before.is_some_and(char::is_alphanumeric)
                && after.is_some_and(char::is_alphanumeric);
            if is_glued && !is_raised {
                text.push_str(" | ");
            }
            text.push_str(own);
        }
        collapsed(&text)
    }
}

/// A link so many elements around a text makes all of it a link.
const FAR: usize = 6;

/// The texts of a page, in order.
pub(super) fn segments(page: &HtmlPage) -> Vec<Segment> {
    // An anchor without an address is a place, and may be left open through all of a page.
    let is_place = |at| {
        page.attribute(at, "href").is_none()
            && (page.attribute(at, "name").is_some() || page.attribute(at, "id").is_some())
    };
    let links = page.nearest(|at| page.name(at) == "a" && !is_place(at));
    let mut segments = Vec::new();
    let mut open: Option<(usize, usize, usize)> = None;
    let mut breaks = 0;
    let close = |own: (usize, usize, usize)| segment(page, &links, own);
    for at in 1..page.nodes.len() {
        let node = &page.nodes[at];
        let is_break = page.name(at) == "br";
        if is_break {
            breaks += 1;
        }
        if page.is_block(at) || breaks > 1 {
            segments.extend(open.take().and_then(close));
        }
        if let Some(text) = page.text(at)
            && !node.is_unread
        {
            if !text.trim().is_empty() {
                breaks = 0;
            }
            open = match open {
                Some((first, _, block)) if block == node.block => Some((first, at + 1, block)),
                other => {
                    segments.extend(other.and_then(close));
                    Some((at, at + 1, node.block))
                }
            };
        }
    }
    segments.extend(open.and_then(close));
    segments
}

fn segment(
    page: &HtmlPage,
    links: &[Option<usize>],
    (first, end, block): (usize, usize, usize),
) -> Option<Segment> {
    let mut text = String::new();
    let mut linked = String::new();
    for (at, link) in links.iter().enumerate().take(end).skip(first) {
        if page.name(at) == "br" {
            text.push(' ');
        }
        let Some(own) = page.text(at).filter(|_| !page.nodes[at].is_unread) else { continue };
        text.push_str(own);
        if link.is_some_and(|link| link > block) {
            linked.push(' ');
            linked.push_str(own);
        }
    }
    let text = collapsed(&text);
    if text.trim().is_empty() {
        return None;
    }
    let own = words(&text);
    // A link that stands within the text makes only its own words a link.
    let is_linked_block = links[first].is_some_and(|link| {
        link < block && page.nodes[first].depth - page.nodes[link].depth <= FAR
    });
    let linked = if is_linked_block { 1.0 } else { ratio(words(&linked).len(), own.len()) };
    let length = length(&text, own.len());
    Some(Segment {
        nodes: first..end,
        block,
        text,
        words: own,
        length,
        linked,
        is_within_link: is_linked_block,
    })
}
