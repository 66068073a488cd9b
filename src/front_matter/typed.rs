//! Makes typed data from a tree of nodes, with faults that know their place.
//!
//! This is serde's data format for [`YamlNode`]: the same derived types are made from it as from plain
//! YAML, but an error carries the node at which it arose, and the smallest entry to leave out.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Unexpected, Visitor};

use super::fault::{HeadError, HeadFault};
use super::tree::{YamlNode, YamlValue};

/// Nodes read, counted with repetition by aliases, before reading is given up.
const MOST_NODES: usize = 1_000_000;

/// An entry of a mapping, key and value.
pub type MappingEntry = (Rc<YamlNode>, Rc<YamlNode>);

/// Makes a `T` from a tree, with entries of its root that were made up.
///
/// # Errors
/// The first fault.
pub fn deserialize<T: DeserializeOwned>(
    root: &Rc<YamlNode>,
    stand_ins: &[MappingEntry],
    content: &str,
) -> Result<T, Box<HeadFault>> {
    let budget = Cell::new(MOST_NODES);
    T::deserialize(HeadReader { node: root, root, stand_ins, budget: &budget, content })
        .map_err(|error| error.0)
}

#[derive(Clone, Copy)]
struct HeadReader<'a> {
    node: &'a Rc<YamlNode>,
    root: &'a Rc<YamlNode>,
    stand_ins: &'a [MappingEntry],
    budget: &'a Cell<usize>,
    content: &'a str,
}

impl<'a> HeadReader<'a> {
    fn of(self, node: &'a Rc<YamlNode>) -> Self {
        Self { node, ..self }
    }

    /// The entries made up for this mapping: only the root has any.
    fn stand_ins(self) -> &'a [MappingEntry] {
        if Rc::ptr_eq(self.node, self.root) { self.stand_ins } else { &[] }
    }

    fn spend(self) -> Result<(), HeadError> {
        match self.budget.get().checked_sub(1) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => Err(HeadError::of(
                "invalid-front-matter",
                "the aliases here make more of it than can be read".to_owned(),
            )),
        }
    }

    /// The plain scalar's text, if it is one and not blank.
    fn plain(self) -> Option<&'a str> {
        match &self.node.value {
            YamlValue::Scalar { text, is_plain: true } => Some(text),
            YamlValue::Scalar { .. } | YamlValue::List(_) | YamlValue::Map(_) => None,
        }
    }

    fn is_null(self) -> bool {
        matches!(self.plain(), Some("" | "~" | "null" | "Null" | "NULL"))
    }

    fn unexpected(self) -> Unexpected<'a> {
        match &self.node.value {
            YamlValue::Scalar { .. } if self.is_null() => Unexpected::Unit,
            YamlValue::Scalar { text, .. } => Unexpected::Str(text),
            YamlValue::List(_) => Unexpected::Seq,
            YamlValue::Map(_) => Unexpected::Map,
        }
    }

    /// Where to point when the node itself is at fault: a scalar, or the first words of anything larger.
    fn place(self) -> Range<usize> {
        let span = self.node.span.clone();
        match &self.node.value {
            YamlValue::Scalar { .. } => span,
            YamlValue::List(_) => first_line(self.content, span),
            YamlValue::Map(entries) => entries.first().map_or(span, |(key, _)| key.span.clone()),
        }
    }

    fn visit<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.spend()?;
        let result = match &self.node.value {
            YamlValue::Scalar { text, is_plain: false } => visitor.visit_str(text),
            YamlValue::Scalar { text, .. } if self.is_null() => {
                let _ = text;
                visitor.visit_unit()
            }
            YamlValue::Scalar { text, .. } => match text.as_str() {
                "true" | "True" | "TRUE" => visitor.visit_bool(true),
                "false" | "False" | "FALSE" => visitor.visit_bool(false),
                ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
                    visitor.visit_f64(f64::INFINITY)
                }
                "-.inf" | "-.Inf" | "-.INF" => visitor.visit_f64(f64::NEG_INFINITY),
                ".nan" | ".NaN" | ".NAN" => visitor.visit_f64(f64::NAN),
                text if has_number_form(text) => match text.parse::<u64>() {
                    Ok(number) => visitor.visit_u64(number),
                    Err(_) => match text.parse::<f64>() {
                        Ok(number) => visitor.visit_f64(number),
                        Err(_) => visitor.visit_str(text),
                    },
                },
                text => visitor.visit_str(text),
            },
            YamlValue::List(items) => {
                let mut access = ListItems { reader: self, items: items.iter() };
                visitor.visit_seq(&mut access)
            }
            YamlValue::Map(entries) => visitor.visit_map(Entries {
                reader: self,
                entries: entries.iter().chain(self.stand_ins()),
                value: None,
                seen: HashMap::default(),
                last: None,
            }),
        };
        result.map_err(|error| self.settle(error))
    }

    /// Gives an error of this node its place.
    fn settle(self, mut error: HeadError) -> HeadError {
        if error.0.at.start == usize::MAX
            && error.0.rule == "missing-key"
            && error.0.stands_for.is_some_and(|name| self.node.lost(name) || self.is_renamed())
        {
            error.0.is_consequence = true;
        }
        error.at(&self.place())
    }

    /// Whether the missing key of a short mapping is probably the unknown one beside it. At the top, where
    /// there are many keys, the two are two mistakes.
    fn is_renamed(self) -> bool {
        !Rc::ptr_eq(self.node, self.root) && self.node.lost_any()
    }

    fn words<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.spend()?;
        match &self.node.value {
            YamlValue::Scalar { text, .. } => visitor.visit_str(text),
            YamlValue::List(_) | YamlValue::Map(_) => {
                Err(de::Error::invalid_type(self.unexpected(), &visitor))
            }
        }
        .map_err(|error| self.settle(error))
    }

    fn number<N: std::str::FromStr>(self, expected: &dyn de::Expected) -> Result<N, HeadError> {
        self.plain().and_then(|text| text.parse().ok()).ok_or_else(|| {
            let mut error: HeadError = de::Error::invalid_type(self.unexpected(), expected);
            if self.node.text().is_some_and(|text| text.parse::<N>().is_ok()) {
                error.0.hint = Some("take the quotation marks off".to_owned());
            }
            self.settle(error)
        })
    }
}

fn has_number_form(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && !text.starts_with("0") | (text == "0") | text.starts_with("0.")
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'))
}

fn first_line(content: &str, span: Range<usize>) -> Range<usize> {
    let written = content.get(span.clone()).unwrap_or("");
    span.start..span.start + written.lines().next().unwrap_or("").trim_end().len()
}

macro_rules! numbers {
    ($($method:ident $visit:ident $number:ty),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
            let number = self.number::<$number>(&visitor)?;
            visitor.$visit(number).map_err(|error: HeadError| self.settle(error))
        }
    )*};
}

impl<'de> de::Deserializer<'de> for HeadReader<'de> {
    type Error = HeadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.visit(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.words(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.words(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
        self.words(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, HeadError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, HeadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, HeadError> {
        match &self.node.value {
            YamlValue::Scalar { text, .. } => {
                let word: StrDeserializer<'_, HeadError> = text.as_str().into_deserializer();
                visitor.visit_enum(word)
            }
            YamlValue::List(_) | YamlValue::Map(_) => {
                Err(de::Error::invalid_type(self.unexpected(), &"a word"))
            }
        }
        .map_err(|error| self.settle(error))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, HeadError> {
        if let YamlValue::List(_) = self.node.value {
            // Serde would read the words of a mapping from a list, by their order.
            let error = de::Error::invalid_type(Unexpected::Seq, &visitor);
            return Err(self.settle(error));
        }
        self.visit(visitor)
    }

    numbers!(
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_f32 visit_f32 f32,
        deserialize_f64 visit_f64 f64
    );

    serde::forward_to_deserialize_any! {
        bool char bytes byte_buf unit unit_struct seq tuple tuple_struct map ignored_any
    }
}

struct ListItems<'a, I> {
    reader: HeadReader<'a>,
    items: I,
}

impl<'de, I: Iterator<Item = &'de Rc<YamlNode>>> de::SeqAccess<'de> for ListItems<'de, I> {
    type Error = HeadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, HeadError> {
        match self.items.by_ref().find(|item| !item.is_left_out()) {
            Some(item) => seed
                .deserialize(self.reader.of(item))
                .map(Some)
                .map_err(|error| self.reader.of(item).settle(error).in_entry(item)),
            None => Ok(None),
        }
    }
}

struct Entries<'a, I> {
    reader: HeadReader<'a>,
    entries: I,
    value: Option<&'a Rc<YamlNode>>,
    /// Keys by their words, where each was first written.
    seen: HashMap<&'a str, &'a Rc<YamlNode>>,
    last: Option<&'a Rc<YamlNode>>,
}

impl<'de, I: Iterator<Item = &'de (Rc<YamlNode>, Rc<YamlNode>)>> de::MapAccess<'de>
    for Entries<'de, I>
{
    type Error = HeadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, HeadError> {
        let Some((key, value)) = self.entries.by_ref().find(|(_, value)| !value.is_left_out())
        else {
            return Ok(None);
        };
        if let Some(name) = key.text()
            && let Some(first) = self.seen.get(name)
        {
            let mut error =
                HeadError::of("invalid-front-matter", format!("`{name}` is written twice"));
            error.0.related = Some((first.span.clone(), "first written here".to_owned()));
            return Err(error.at(&key.span).in_entry(value));
        }
        if let Some(name) = key.text() {
            self.seen.insert(name, key);
        }
        self.last = Some(key);
        self.value = Some(value);
        seed.deserialize(self.reader.of(key))
            .map(Some)
            .map_err(|error| error.at(&key.span).in_entry(value))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, HeadError> {
        let Some(value) = self.value.take() else {
            return Err(HeadError::of("bad-value", "a value is missing".to_owned()));
        };
        let place = self.last.map_or(value.span.clone(), |key| key.span.clone());
        seed.deserialize(self.reader.of(value)).map_err(|error| {
            // A type that reads words first and objects to them afterwards names no place.
            let error = self.reader.of(value).settle(error);
            let is_blank = value.span.is_empty();
            let error = if is_blank && error.0.at == value.span {
                HeadError(Box::new(HeadFault { at: place, ..*error.0 }))
            } else {
                error
            };
            error.in_entry(value)
        })
    }
}
