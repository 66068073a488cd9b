//! A parsed page: its nodes in document order, each with the end of its own, so that a part of the page is a
//! range and nothing has to recurse.

mod builder;
mod node;

use casefile_words::elements::is_unread;
use ego_tree::iter::Edge;
use scraper::{Html, Node as Parsed};

use self::builder::PageBuilder;
pub(super) use self::node::ElementWords;
use self::node::{HtmlNode, NodeKind};

#[derive(Debug)]
pub(super) struct HtmlPage {
    /// Every element and text, in document order.
    pub nodes: Vec<HtmlNode>,
}

impl HtmlPage {
    /// Parses a page.
    pub(super) fn parse(html: &str) -> Self {
        let parsed = Html::parse_document(html);
        let mut builder = PageBuilder::new();
        for edge in parsed.tree.root().traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Parsed::Text(text) => builder.text(&text.text),
                    Parsed::Element(element) => builder.open(element),
                    _ => {}
                },
                Edge::Close(node) if node.value().is_element() => builder.close(),
                Edge::Close(_) => {}
            }
        }
        Self { nodes: builder.finished() }
    }

    /// The name of an element; nothing for a text.
    pub(super) fn name(&self, at: usize) -> &str {
        match &self.nodes[at].kind {
            NodeKind::Element(name, _) => name,
            NodeKind::Text(_) => "",
        }
    }

    /// An attribute of an element.
    pub(super) fn attribute(&self, at: usize, name: &str) -> Option<&str> {
        match &self.nodes[at].kind {
            NodeKind::Element(_, attributes) => {
                attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
            }
            NodeKind::Text(_) => None,
        }
    }

    /// The words of a text node.
    pub(super) fn text(&self, at: usize) -> Option<&str> {
        match &self.nodes[at].kind {
            NodeKind::Text(text) => Some(text),
            NodeKind::Element(..) => None,
        }
    }

    /// What stands in a script, or in any element that holds one text only.
    pub(super) fn held_text(&self, at: usize) -> Option<&str> {
        (at + 1 < self.nodes[at].end).then(|| self.text(at + 1))?
    }

    /// What a node holds itself, in order.
    pub(super) fn children(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.nodes[at].end;
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let child = next;
            (child < end && self.text(at).is_none()).then(|| {
                next = self.nodes[child].end;
                child
            })
        })
    }

    /// What a node stands in, from the inside out.
    pub(super) fn ancestors(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let mut at = at;
        std::iter::from_fn(move || {
            (at != 0).then(|| {
                at = self.nodes[at].parent;
                at
            })
        })
    }

    /// Whether a node is an element that stands on lines of its own.
    pub(super) fn is_block(&self, at: usize) -> bool {
        at > 0 && self.nodes[at].block == at
    }

    /// Whether a node stands within another, or is it.
    pub(super) fn is_within(&self, at: usize, outer: usize) -> bool {
        (outer..self.nodes[outer].end).contains(&at)
    }

    /// For each node, the nearest element that is such: itself, or one that holds it.
    pub(super) fn nearest(&self, is_such: impl Fn(usize) -> bool) -> Vec<Option<usize>> {
        let mut found: Vec<Option<usize>> = Vec::with_capacity(self.nodes.len());
        for (at, node) in self.nodes.iter().enumerate() {
            let outer = found.get(node.parent).copied().flatten();
            found.push(if is_such(at) { Some(at) } else { outer });
        }
        found
    }

    /// For each node, the sum of what stands in it, given what stands at each place.
    pub(super) fn held(&self, places: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
        let mut before = vec![0; self.nodes.len() + 1];
        for (at, count) in places {
            if let Some(own) = before.get_mut(at + 1) {
                *own += count;
            }
        }
        for at in 1..before.len() {
            before[at] += before[at - 1];
        }
        (0..self.nodes.len()).map(|at| before[self.nodes[at].end] - before[at]).collect()
    }

    /// Elements of a name, in order.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        (0..self.nodes.len()).filter(move |at| self.name(*at) == name)
    }

    /// The words within a node, white space collapsed.
    pub(super) fn words(&self, at: usize) -> String {
        let mut text = String::new();
        let mut inner = at;
        let mut block = self.nodes[at].block;
        while inner < self.nodes[at].end {
            if self.nodes[inner].block != block {
                block = self.nodes[inner].block;
                text.push(' ');
            }
            match &self.nodes[inner].kind {
                NodeKind::Text(own) => text.push_str(own),
                NodeKind::Element(name, _) if is_unread(name) => {
                    inner = self.nodes[inner].end;
                    continue;
                }
                NodeKind::Element(name, _) if name == "br" => text.push(' '),
                NodeKind::Element(..) => {}
            }
            inner += 1;
        }
        collapsed(&text)
    }

    /// The words within an element of the head.
    pub(super) fn words_of_head(&self, at: usize) -> String {
        let texts: String = (at..self.nodes[at].end).filter_map(|inner| self.text(inner)).collect();
        collapsed(&texts)
    }

    /// Class, id, role and the like of an element, cut into words in small letters.
    pub(super) fn marks(&self, at: usize) -> &ElementWords {
        &self.nodes[at].marks
    }

    /// Whether a page does not show an element.
    pub(super) fn is_hidden(&self, at: usize) -> bool {
        let style = self.attribute(at, "style").unwrap_or_default();
        let style: String =
            style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        self.attribute(at, "hidden").is_some()
            || style.contains("display:none")
            || style.contains("visibility:hidden")
    }
}

/// White space as a browser shows it: a run of it is one space, a no-break space stays.
pub(super) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\t', '\n', '\r', '\u{c}']).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
