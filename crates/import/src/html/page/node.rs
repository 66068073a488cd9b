//! A node of a page: an element or a text.

use std::borrow::Cow;

/// An element or a text.
#[derive(Debug)]
pub(in crate::html) struct HtmlNode {
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
pub(in crate::html) struct ElementWords(pub(super) Vec<String>);

impl ElementWords {
    /// Whether a word is among them.
    pub(in crate::html) fn contains(&self, word: &str) -> bool {
        self.0.binary_search_by(|own| own.as_str().cmp(word)).is_ok()
    }

    /// Whether there is none.
    pub(in crate::html) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them.
    pub(in crate::html) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// What a node is.
#[derive(Debug)]
pub(in crate::html) enum NodeKind {
    /// An element: its name in small letters, and its attributes.
    Element(Cow<'static, str>, Vec<(String, String)>),
    Text(String),
}
