//! Finds free text of front matter that YAML cut: a ` #` in words without quotation marks begins a comment,
//! and a comma in words makes no list.
//!
//! What is free text the types of front matter say: their fields are gone through beside the tree of what
//! is written.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use crate::diag::{Diagnostic, FieldStep, Level, Place};
use crate::front_matter::{YamlNode, YamlValue, parse_tree, quoted};
use crate::text::{Span, TextId};
use crate::value::fields::{FieldReader, Fields};
use crate::value::id::is_id;
use crate::value::{FileName, Id, Url, Words};

/// Keys whose words may be an id, after which a comment is one.
const MAY_BE_IDS: [&str; 6] = ["to", "of", "holder", "relative_to", "statement", "source"];

/// Keys of lists of names and labels, of which a comma is no part.
const LISTS: [&str; 5] = ["aliases", "not", "authors", "topics", "to"];

/// Reports words that a comment cuts and words that a list was meant by, in some front matter.
pub(super) fn doubts<H: Fields + Clone>(
    head: &H,
    content: &str,
    range: &Range<usize>,
    text: TextId,
    left_out: &[Range<usize>],
    sink: &mut Vec<Diagnostic>,
) {
    let yaml = &content[range.clone()];
    if !has_comment_after_words(yaml) && !has_comma_for_list(yaml) {
        return;
    }
    let Ok(root) = parse_tree(content, range.clone()) else { return };
    let left_out = left_out.iter().map(|span| (span.start, span.end)).collect();
    let top = CutStep { node: Some(root), ..CutStep::default() };
    let mut search = CutSearch {
        content,
        text,
        left_out,
        way: vec![top],
        seen: BTreeSet::new(),
        found: Vec::new(),
    };
    head.read(&mut search);
    sink.append(&mut search.found);
}

/// The same of the settings, whose words are few.
pub(super) fn in_settings(content: &str, text: TextId, sink: &mut Vec<Diagnostic>) {
    if !has_comment_after_words(content) {
        return;
    }
    let Ok(root) = parse_tree(content, 0..content.len()) else { return };
    let of = |node: &Rc<YamlNode>, key: &str| node.entry(key).map(|(_, value)| Rc::clone(value));
    let publisher = of(&root, "publisher");
    let name = publisher.as_ref().and_then(|publisher| of(publisher, "name"));
    let words = [of(&root, "title"), of(&root, "description"), publisher, name];
    for node in words.iter().flatten() {
        sink.extend(cut(node, content, text, false));
    }
}

/// Whether a line of YAML has something before a ` #`: most comments have lines of their own.
fn has_comment_after_words(yaml: &str) -> bool {
    yaml.lines().any(|line| {
        let words = line.trim_start();
        !words.starts_with('#')
            && memchr::memchr_iter(b'#', words.as_bytes())
                .any(|at| words.get(..at).is_some_and(|before| before.ends_with([' ', '\t'])))
    })
}

/// Whether a key of a list may have words with a comma.
fn has_comma_for_list(yaml: &str) -> bool {
    yaml.lines().any(|line| {
        let Some((key, value)) = line.split_once(':') else { return false };
        let is_list = LISTS.iter().any(|list| key.ends_with(list));
        let is_plain = !value.trim_start().starts_with(['[', '{', '"', '\'', '|', '>']);
        is_list && is_plain && value.contains([',', ';', '、', '،'])
    })
}

/// A value on the way from the top.
#[derive(Default)]
struct CutStep {
    node: Option<Rc<YamlNode>>,
    /// Its items, once one was asked for: what could not be read is left out of them.
    items: Option<Vec<Rc<YamlNode>>>,
    /// The last key on the way.
    key: String,
    /// Whether one value stands for a list.
    is_single: bool,
    is_flow: bool,
    /// Whether anything was found in it.
    is_filled: bool,
}

struct CutSearch<'a> {
    content: &'a str,
    text: TextId,
    left_out: BTreeSet<(usize, usize)>,
    way: Vec<CutStep>,
    /// Where words were looked at: aliases repeat them.
    seen: BTreeSet<usize>,
    found: Vec<Diagnostic>,
}

impl CutSearch<'_> {
    /// The value one step below the innermost.
    fn below(&mut self, step: &FieldStep) -> CutStep {
        let Some(top) = self.way.last_mut() else { return CutStep::default() };
        let Some(node) = top.node.clone() else { return CutStep::default() };
        let mut next = CutStep {
            key: match step {
                // A short form stands for a key of its long form.
                FieldStep::Key(key) if !matches!(node.value, YamlValue::Scalar { .. }) => {
                    key.to_string()
                }
                FieldStep::Key(_) | FieldStep::Item(_) => top.key.clone(),
            },
            is_flow: top.is_flow
                || self
                    .content
                    .get(node.span.start..)
                    .is_some_and(|own| own.starts_with(['[', '{'])),
            ..CutStep::default()
        };
        next.node = match (step, &node.value) {
            (FieldStep::Key(key), YamlValue::Map(_)) => {
                node.entry(key).map(|(_, value)| Rc::clone(value))
            }
            (FieldStep::Item(index), YamlValue::List(items)) => {
                let left_out = &self.left_out;
                let own = top.items.get_or_insert_with(|| {
                    let is_in = |item: &&Rc<YamlNode>| {
                        !left_out.contains(&(item.span.start, item.span.end))
                    };
                    items.iter().filter(is_in).cloned().collect()
                });
                own.get(*index).cloned()
            }
            (FieldStep::Key(_), YamlValue::Scalar { .. }) => {
                next.is_single = top.is_single;
                Some(node)
            }
            (FieldStep::Item(0), YamlValue::Scalar { .. } | YamlValue::Map(_)) => {
                next.is_single = true;
                Some(node)
            }
            _ => None,
        };
        next
    }

    fn filled(&mut self) {
        if let Some(top) = self.way.last_mut() {
            top.is_filled = true;
        }
    }
}

impl FieldReader for CutSearch<'_> {
    fn enter(&mut self, step: FieldStep) {
        let next = self.below(&step);
        self.way.push(next);
    }

    fn leave(&mut self) {
        let Some(own) = self.way.pop() else { return };
        if own.is_filled {
            self.filled();
            return;
        }
        // Nothing was made of it: its words may all be in a comment.
        if let Some(node) = own.node
            && node.span.is_empty()
            && node.text() == Some("")
            && self.seen.insert(node.span.start)
        {
            self.found.extend(eaten(&node, self.content, self.text));
        }
    }

    fn words(&mut self, words: &Words) {
        self.filled();
        let Some(top) = self.way.last() else { return };
        let Some(node) = &top.node else { return };
        if !self.seen.insert(node.span.start) {
            return;
        }
        let is_id = MAY_BE_IDS.contains(&top.key.as_str())
            && words.split('#').all(|part| part.is_empty() || is_id(part));
        if !is_id {
            self.found.extend(cut(node, self.content, self.text, top.is_flow));
        }
        if top.is_single && LISTS.contains(&top.key.as_str()) {
            self.found.extend(list(node, &top.key, self.text));
        }
    }

    fn url(&mut self, _: &Url) {
        self.filled();
    }

    fn file(&mut self, _: &FileName) {
        self.filled();
    }

    fn id(&mut self, _: &Id) {
        self.filled();
    }

    fn unknown(&mut self) {
        self.filled();
    }
}

/// Whether a node is written without quotation marks and not as a block.
fn is_plain(node: &YamlNode, content: &str) -> bool {
    let is_block = content.get(node.span.start..).is_some_and(|own| own.starts_with(['|', '>']));
    matches!(node.value, YamlValue::Scalar { is_plain: true, .. }) && !is_block
}

/// What follows a byte on its line, to its last word.
fn rest_of_line(content: &str, at: usize) -> &str {
    content.get(at..).unwrap_or("").lines().next().unwrap_or("").trim_end()
}

/// A comment that cuts words.
fn cut(node: &YamlNode, content: &str, text: TextId, is_flow: bool) -> Option<Diagnostic> {
    if !is_plain(node, content) || node.span.is_empty() {
        return None;
    }
    let rest = rest_of_line(content, node.span.end);
    let comment = rest.trim_start();
    let space = rest.len() - comment.len();
    if space == 0 || !comment.starts_with('#') {
        return None;
    }
    let start = node.span.end + space;
    let end = node.span.end + rest.len();
    let message = format!("`{comment}` is a comment to YAML, and no part of the words before it");
    let place = Place::Span(Span::new(text, start..end));
    let fault = Diagnostic::error("words-cut-by-yaml", place, message);
    let written = content.get(node.span.start..end)?;
    let is_word = comment[1..].starts_with(|c: char| !c.is_whitespace());
    if is_flow || !is_word || space != 1 || written.contains('\n') {
        return Some(fault.hint(
            "put quotation marks around the words; a comment after words is written on a line of its own",
        ));
    }
    let whole = Place::Span(Span::new(text, node.span.start..end));
    let fault = fault.hint(format!("put quotation marks around the words: {}", quoted(written)));
    Some(fault.fix(whole, written, Some(written)))
}

/// A comment that takes the place of a value. With a space after its mark it is one that was meant.
fn eaten(node: &YamlNode, content: &str, text: TextId) -> Option<Diagnostic> {
    let rest = rest_of_line(content, node.span.start);
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let comment = rest.trim_start();
    let is_word = comment.starts_with('#')
        && comment[1..].starts_with(|c: char| !c.is_whitespace() && c != '#');
    if !is_word {
        return None;
    }
    let end = node.span.start + rest_of_line(content, node.span.start).len();
    let place = Place::Span(Span::new(text, end - comment.len()..end));
    let message = format!("`{comment}` is a comment to YAML, so that there are no words here");
    let hint = format!("put quotation marks around the words: {}", quoted(comment));
    Some(Diagnostic::error("words-cut-by-yaml", place, message).hint(hint))
}

/// Words with a comma where a list is meant.
fn list(node: &YamlNode, key: &str, text: TextId) -> Option<Diagnostic> {
    let YamlValue::Scalar { text: words, is_plain: true } = &node.value else { return None };
    let is_end = |c: char| matches!(c, ',' | ';' | '、' | '،');
    let items: Vec<&str> =
        words.split(is_end).map(str::trim).filter(|item| !item.is_empty()).collect();
    if items.len() < 2 {
        return None;
    }
    let place = Place::Span(Span::new(text, node.span.clone()));
    let message = format!("`{words}` is one item, and `{key}` is a list");
    let hint = format!(
        "write `{key}: [{}]`; where the mark belongs to one item, put quotation marks around it",
        items.join(", ")
    );
    Some(Diagnostic::new("list-as-words", Level::Warning, place, message).hint(hint))
}
