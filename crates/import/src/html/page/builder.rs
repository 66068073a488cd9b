//! Makes a page of what opens and closes in a parsed document, one after the other.

use std::borrow::Cow;

use casefile_words::elements::{STRAY, is_block, is_unread};
use scraper::node::Element;

use super::node::{ElementWords, HtmlNode, NodeKind};

/// A page that is being made: its nodes so far, and which elements are open.
pub(super) struct PageBuilder {
    nodes: Vec<HtmlNode>,
    /// The elements that are open, from the outside in; the first is the document, which nothing closes.
    open: Vec<usize>,
}

impl PageBuilder {
    /// A page with nothing in it.
    pub(super) fn new() -> Self {
        let document = HtmlNode {
            parent: 0,
            end: 0,
            kind: NodeKind::Element(Cow::Borrowed("#document"), Vec::new()),
            marks: ElementWords::default(),
            depth: 0,
            block: 0,
            is_unread: false,
        };
        Self { nodes: vec![document], open: vec![0] }
    }

    /// The innermost element that is open.
    fn parent(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) {
        let parent = self.parent();
        let holder = &self.nodes[parent];
        // Words that stand loose in a formula are none of it: a browser shows them.
        let is_loose = is_formula(holder) && !self.nodes[holder.parent].is_unread;
        let node = HtmlNode {
            parent,
            end: self.nodes.len() + 1,
            kind: NodeKind::Text(shown(text)),
            marks: ElementWords::default(),
            depth: self.open.len(),
            block: holder.block,
            is_unread: holder.is_unread && !is_loose,
        };
        self.nodes.push(node);
    }

    /// Adds an element, which is open from here on.
    pub(super) fn open(&mut self, element: &Element) {
        let attributes: Vec<(String, String)> =
            element.attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let name = named(element.name());
        let own = self.nodes.len();
        let parent = self.parent();
        let holder = &self.nodes[parent];
        let node = HtmlNode {
            parent,
            end: 0,
            marks: marks(&name, &attributes),
            depth: self.open.len(),
            block: if is_block(&name) { own } else { holder.block },
            is_unread: holder.is_unread || is_unread(&name),
            kind: NodeKind::Element(name, attributes),
        };
        self.nodes.push(node);
        self.open.push(own);
    }

    /// Ends the innermost element.
    pub(super) fn close(&mut self) {
        if let Some(own) = self.open.pop() {
            self.nodes[own].end = self.nodes.len();
        }
    }

    /// The nodes of the page, of which the first ends with all that it holds.
    pub(super) fn finished(mut self) -> Vec<HtmlNode> {
        self.nodes[0].end = self.nodes.len();
        self.nodes
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
