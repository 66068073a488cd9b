//! A parsed page: its nodes in document order, each with the end of its own, so that a part of the page is a
//! range and nothing has to recurse.

use std::borrow::Cow;

use ego_tree::iter::Edge;
use scraper::{Html, Node as Parsed};

use casefile_words::elements::{STRAY, is_block, is_unread};

/// A page.
#[derive(Debug)]
pub(super) struct HtmlPage {
    /// Every element and text, in document order.
    pub nodes: Vec<HtmlNode>,
}

/// An element or a text.
#[derive(Debug)]
pub(super) struct HtmlNode {
    /// The node that holds it; the first node holds itself.
    pub parent: usize,
    /// The first node after all that it holds.
    pub end: usize,
    /// What it is.
    pub kind: NodeKind,
    /// Class, id, role and the like of an element, cut into words in small letters.
    pub marks: ElementWords,
    /// How many nodes hold it.
    pub depth: usize,
    /// The nearest element that stands on lines of its own: itself, or one that holds it.
    pub block: usize,
    /// Whether nothing in it is read as words.
    pub is_unread: bool,
}

/// Words by which an element is named, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ElementWords(Vec<String>);

impl ElementWords {
    /// Whether a word is among them.
    pub(super) fn contains(&self, word: &str) -> bool {
        self.0.binary_search_by(|own| own.as_str().cmp(word)).is_ok()
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// What a node is.
#[derive(Debug)]
pub(super) enum NodeKind {
    /// An element: its name in small letters, and its attributes.
    Element(Cow<'static, str>, Vec<(String, String)>),
    /// A text.
    Text(String),
}

impl HtmlPage {
    /// Parses a page.
    pub(super) fn parse(html: &str) -> Self {
        let parsed = Html::parse_document(html);
        let mut nodes = vec![HtmlNode {
            parent: 0,
            end: 0,
            kind: NodeKind::Element(Cow::Borrowed("#document"), Vec::new()),
            marks: ElementWords::default(),
            depth: 0,
            block: 0,
            is_unread: false,
        }];
        let mut open = vec![0];
        for edge in parsed.tree.root().traverse() {
            let parent = open.last().copied().unwrap_or(0);
            let (depth, outer) = (open.len(), nodes[parent].block);
            match edge {
                Edge::Open(node) => match node.value() {
                    Parsed::Text(text) => {
                        let end = nodes.len() + 1;
                        let kind = NodeKind::Text(shown(&text.text));
                        let marks = ElementWords::default();
                        // Words that stand loose in a formula are none of it: a browser shows them.
                        let is_loose =
                            is_formula(&nodes[parent]) && !nodes[nodes[parent].parent].is_unread;
                        let is_unread = nodes[parent].is_unread && !is_loose;
                        nodes.push(HtmlNode {
                            parent,
                            end,
                            kind,
                            marks,
                            depth,
                            block: outer,
                            is_unread,
                        });
                    }
                    Parsed::Element(element) => {
                        let attributes: Vec<(String, String)> = element
                            .attrs()
                            .map(|(name, value)| (name.to_owned(), value.to_owned()))
                            .collect();
                        let name = named(element.name());
                        let own = nodes.len();
                        open.push(own);
                        nodes.push(HtmlNode {
                            parent,
                            end: 0,
                            marks: marks(&name, &attributes),
                            depth,
                            block: if is_block(&name) { own } else { outer },
                            is_unread: nodes[parent].is_unread || is_unread(&name),
                            kind: NodeKind::Element(name, attributes),
                        });
                    }
                    _ => {}
                },
                Edge::Close(node) => {
                    if matches!(node.value(), Parsed::Element(_))
                        && let Some(own) = open.pop()
                    {
                        nodes[own].end = nodes.len();
                    }
                }
            }
        }
        nodes[0].end = nodes.len();
        Self { nodes }
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

fn is_formula(node: &HtmlNode) -> bool {
    matches!(&node.kind, NodeKind::Element(name, _) if name == "math")
}

/// The name of an element in small letters; those of which a page has thousands are kept once.
fn named(name: &str) -> Cow<'static, str> {
    const MANY: [&str; 24] = [
        "p",
        "a",
        "i",
        "b",
        "div",
        "span",
        "li",
        "ul",
        "td",
        "tr",
        "br",
        "em",
        "img",
        "h2",
        "h3",
        "sup",
        "strong",
        "time",
        "figure",
        "figcaption",
        "font",
        "table",
        "tbody",
        "script",
    ];
    let own = MANY.into_iter().find(|own| *own == name);
    own.map_or_else(|| Cow::Owned(name.to_ascii_lowercase()), Cow::Borrowed)
}

/// What names an element: its class, id and the like, and its own name where the page made it up (`site-teaser`).
fn marks(name: &str, attributes: &[(String, String)]) -> ElementWords {
    const TELLING: [&str; 8] = [
        "class",
        "id",
        "role",
        "data-testid",
        "data-component",
        "data-qa",
        "data-component-name",
        "data-block",
    ];
    let is_made_up = name.contains('-');
    if attributes.is_empty() && !is_made_up {
        return ElementWords::default();
    }
    let mut marks = if is_made_up { parts(name) } else { Vec::new() };
    for (_, value) in attributes.iter().filter(|(name, _)| TELLING.contains(&name.as_str())) {
        let value = value.get(..value.floor_char_boundary(400)).unwrap_or_default();
        for word in value.split_whitespace() {
            marks.extend(parts(word));
            marks.push(word.to_lowercase());
        }
    }
    marks.sort_unstable();
    marks.dedup();
    ElementWords(marks)
}

/// Parts of a name such as `articleBody-main_text`, in small letters.
fn parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_small = false;
    for character in word.chars() {
        let is_new = !character.is_alphanumeric() || (character.is_uppercase() && was_small);
        if is_new && parts.last().is_some_and(|part| !part.is_empty()) {
            parts.push(String::new());
        }
        if character.is_alphanumeric()
            && let Some(part) = parts.last_mut()
        {
            part.extend(character.to_lowercase());
        }
        was_small = character.is_lowercase();
    }
    parts
}

/// A text without what no reader sees: where words may be cut at a line's end. A quotation is typed without it.
fn shown(text: &str) -> String {
    const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
    let text = text.replace(STRAY, "<");
    if text.contains(UNSEEN) { text.replace(UNSEEN, "") } else { text }
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
