//! Front matter as a tree of nodes that know where they stand, made from the events of a YAML parser.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::broken;
use super::syntax_error::{NO_YAML, SyntaxError};

/// Nodes nested more deeply than this are refused.
const DEEPEST: usize = 64;

/// Aliases may repeat this many bytes, and this many times as many as there are: what a person writes stays
/// far below, and what is made to fill the memory goes far beyond.
const MOST_REPEATED: usize = 100_000;
const MOST_TIMES: usize = 10;

/// What a key stands for that is like none of those known in its place.
pub(super) const ANY: &str = "";

/// A value in front matter, and where it stands.
#[derive(Debug)]
pub struct YamlNode {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What it is.
    pub value: YamlValue,
    /// How many bytes it says, with what aliases in it repeat.
    weight: usize,
    left_out: Cell<bool>,
    stands_for: Cell<Option<&'static str>>,
}

/// What a node is.
#[derive(Debug)]
pub enum YamlValue {
    /// A word, a number, a text.
    Scalar {
        /// Its content.
        text: String,
        /// Whether it was written without quotation marks, so that it may be a number or a blank.
        is_plain: bool,
    },
    /// Values in order.
    List(Vec<Rc<YamlNode>>),
    /// Keys with their values, in order.
    Map(Vec<(Rc<YamlNode>, Rc<YamlNode>)>),
}

fn sum<'n>(nodes: impl Iterator<Item = &'n Rc<YamlNode>>) -> usize {
    nodes.fold(0, |sum, node| sum.saturating_add(node.weight))
}

impl YamlNode {
    fn new(span: Range<usize>, value: YamlValue) -> Rc<Self> {
        let weight = match &value {
            YamlValue::Scalar { text, .. } => text.len(),
            YamlValue::List(items) => sum(items.iter()),
            YamlValue::Map(entries) => sum(entries.iter().flat_map(|(key, value)| [key, value])),
        };
        let weight = weight.saturating_add(1);
        Rc::new(Self {
            span,
            value,
            weight,
            left_out: Cell::new(false),
            stands_for: Cell::new(None),
        })
    }

    /// A word that was not written, made up at the beginning of this node.
    pub(super) fn made_up(&self, word: &str) -> Rc<Self> {
        let value = YamlValue::Scalar { text: word.to_owned(), is_plain: true };
        Self::new(self.span.start..self.span.start, value)
    }

    /// Marks the node as faulty: it is not read again. `name` is the key that it was meant to be.
    pub(super) fn leave_out(&self, name: Option<&'static str>) {
        self.left_out.set(true);
        self.stands_for.set(name);
    }

    /// Whether it was left out.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        self.left_out.get()
    }

    /// Whether a faulty entry of this mapping was, or was meant to be, `name`.
    pub(super) fn lost(&self, name: &str) -> bool {
        let YamlValue::Map(entries) = &self.value else { return false };
        entries
            .iter()
            .filter(|(_, value)| value.is_left_out())
            .any(|(key, value)| key.text() == Some(name) || value.stands_for.get() == Some(name))
    }

    /// Whether an entry of this mapping was left out whose key may have been meant to be any.
    pub(super) fn lost_any(&self) -> bool {
        let YamlValue::Map(entries) = &self.value else { return false };
        entries.iter().any(|(_, value)| value.is_left_out() && value.stands_for.get() == Some(ANY))
    }

    /// The content of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            YamlValue::Scalar { text, .. } => Some(text),
            YamlValue::List(_) | YamlValue::Map(_) => None,
        }
    }

    /// The entry of a mapping, key and value.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<(&Rc<Self>, &Rc<Self>)> {
        match &self.value {
            YamlValue::Map(entries) => entries
                .iter()
                .find(|(key, _)| key.text() == Some(name))
                .map(|(key, value)| (key, value)),
            YamlValue::Scalar { .. } | YamlValue::List(_) => None,
        }
    }
}

/// Reads a range of a text as YAML.
///
/// # Errors
/// The first thing that is no YAML, or that front matter may not be.
pub fn parse_tree(content: &str, range: Range<usize>) -> Result<Rc<YamlNode>, SyntaxError> {
    let yaml = &with_spaces_after_keys(&content[range.clone()]);
    let mut builder = TreeBuilder {
        bytes: ByteOffsets::new(yaml, range.start),
        open: Vec::new(),
        anchors: BTreeMap::new(),
        root: None,
        content,
        repeated: 0,
        most: MOST_REPEATED.max(yaml.len().saturating_mul(MOST_TIMES)),
    };
    for event in Parser::new_from_str(yaml) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => return Err(builder.scan_error(&error, &range)),
        }
    }
    Ok(builder
        .root
        .unwrap_or_else(|| YamlNode::new(range.start..range.start, YamlValue::Map(Vec::new()))))
}

/// Turns the parser's positions, which count characters, into bytes of the whole text.
struct ByteOffsets {
    start: usize,
    /// The byte of every character; empty where all characters are one byte.
    offsets: Vec<usize>,
    length: usize,
}

impl ByteOffsets {
    fn new(yaml: &str, start: usize) -> Self {
        let offsets = if yaml.is_ascii() {
            Vec::new()
        } else {
            yaml.char_indices().map(|(offset, _)| offset).collect()
        };
        Self { start, offsets, length: yaml.len() }
    }

    fn byte(&self, character: usize) -> usize {
        let byte = if self.offsets.is_empty() {
            character.min(self.length)
        } else {
            self.offsets.get(character).copied().unwrap_or(self.length)
        };
        self.start + byte
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }
}

/// A list or mapping that has begun.
struct OpenCollection {
    start: usize,
    anchor: usize,
    items: Vec<Rc<YamlNode>>,
    is_map: bool,
}

struct TreeBuilder<'a> {
    bytes: ByteOffsets,
    open: Vec<OpenCollection>,
    anchors: BTreeMap<usize, Rc<YamlNode>>,
    root: Option<Rc<YamlNode>>,
    content: &'a str,
    /// How many bytes aliases have repeated, and how many they may.
    repeated: usize,
    most: usize,
}

impl TreeBuilder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), SyntaxError> {
        let range = self.bytes.range(&span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_tag(tag.as_deref(), &range)?;
                let value = YamlValue::Scalar {
                    text: text.into_owned(),
                    is_plain: style == ScalarStyle::Plain,
                };
                let range = match style {
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => self.quoted(range),
                    _ => self.without_trailing_space(range),
                };
                self.add(YamlNode::new(range, value), anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_tag(tag.as_deref(), &range)?;
                self.begin(range, anchor, false)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_tag(tag.as_deref(), &range)?;
                self.begin(range, anchor, true)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(range),
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => {
                    self.repeated = self.repeated.saturating_add(node.weight);
                    if self.repeated > self.most {
                        return Err(SyntaxError::too_much(range));
                    }
                    self.add(node, 0)
                }
                None => Err(SyntaxError {
                    at: range,
                    message: "this alias names no anchor before it".to_owned(),
                    hint: Some("put quotation marks around words that begin with `*`".to_owned()),
                    is_refused: false,
                    rule: NO_YAML,
                }),
            },
            Event::DocumentStart(_) if self.root.is_some() => Err(SyntaxError {
                at: range,
                message: "a second document begins here; front matter is one".to_owned(),
                hint: Some("take this line out".to_owned()),
                is_refused: false,
                rule: NO_YAML,
            }),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    /// A quoted scalar to its closing mark: the parser reckons a comment after it as its own.
    fn quoted(&self, range: Range<usize>) -> Range<usize> {
        let written = self.content.get(range.clone()).unwrap_or("");
        let Some(mark) = written.chars().next() else { return range };
        let mut characters = written.char_indices().skip(1).peekable();
        while let Some((at, character)) = characters.next() {
            if character == '\\' && mark == '"' {
                characters.next();
            } else if character == mark {
                match characters.peek() {
                    Some((_, '\'')) if mark == '\'' => drop(characters.next()),
                    _ => return range.start..range.start + at + 1,
                }
            }
        }
        self.without_trailing_space(range)
    }

    fn without_trailing_space(&self, range: Range<usize>) -> Range<usize> {
        let written = self.content.get(range.clone()).unwrap_or("");
        range.start..range.start + written.trim_end().len()
    }

    fn begin(
        &mut self,
        range: Range<usize>,
        anchor: usize,
        is_map: bool,
    ) -> Result<(), SyntaxError> {
        if self.open.len() >= DEEPEST {
            return Err(SyntaxError {
                at: range,
                message: format!("nested more than {DEEPEST} levels deep"),
                hint: None,
                is_refused: false,
                rule: NO_YAML,
            });
        }
        self.open.push(OpenCollection { start: range.start, anchor, items: Vec::new(), is_map });
        Ok(())
    }

    fn end(&mut self, range: Range<usize>) -> Result<(), SyntaxError> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let end = open.items.last().map_or(range.end, |item| item.span.end.max(open.start));
        let start = open.items.first().map_or(open.start, |item| open.start.min(item.span.start));
        let value = if open.is_map {
            let mut entries = Vec::with_capacity(open.items.len() / 2);
            let mut items = open.items.into_iter();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                entries.push((key, value));
            }
            YamlValue::Map(entries)
        } else {
            YamlValue::List(open.items)
        };
        self.add(YamlNode::new(start..end.max(start), value), open.anchor)
    }

    fn add(&mut self, node: Rc<YamlNode>, anchor: usize) -> Result<(), SyntaxError> {
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        match self.open.last_mut() {
            Some(open) => open.items.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }

    fn scan_error(&self, error: &saphyr_parser::ScanError, head: &Range<usize>) -> SyntaxError {
        let byte = self.bytes.byte(error.marker().index());
        let stopped = crate::text::floor_char_boundary(self.content, byte);
        let open = self.open.last().map(|open| open.start);
        broken::explained(self.content, head, stopped, error.info(), open)
    }

    /// Words that begin with `!` are a tag to YAML, and would be lost.
    fn refuse_tag(&self, tag: Option<&Tag>, range: &Range<usize>) -> Result<(), SyntaxError> {
        if tag.is_none_or(|tag| tag.is_yaml_core_schema() && tag.suffix == "str") {
            return Ok(());
        }
        let line = self.content[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let start = self.content[line..range.start].rfind('!').map_or(range.start, |at| line + at);
        Err(SyntaxError {
            at: start..range.end.max(start),
            message: "a word that begins with `!` is a tag to YAML, and no part of the words"
                .to_owned(),
            hint: Some("put quotation marks around the words".to_owned()),
            is_refused: true,
            rule: NO_YAML,
        })
    }
}

/// A text with spaces for tabs between a key and its value, byte for byte: this parser takes no tabs there.
fn with_spaces_after_keys(yaml: &str) -> Cow<'_, str> {
    if !yaml.contains(":\t") {
        return Cow::Borrowed(yaml);
    }
    let mut spaced = String::with_capacity(yaml.len());
    for line in yaml.split_inclusive('\n') {
        let is_key =
            |key: &str| key.chars().all(|c| c.is_ascii_alphanumeric() || " -_".contains(c));
        match line.split_once(":\t").filter(|(key, _)| is_key(key)) {
            Some((key, rest)) => {
                let value = rest.trim_start_matches('\t');
                spaced.push_str(key);
                spaced.push(':');
                spaced.extend(std::iter::repeat_n(' ', 1 + rest.len() - value.len()));
                spaced.push_str(value);
            }
            None => spaced.push_str(line),
        }
    }
    Cow::Owned(spaced)
}
