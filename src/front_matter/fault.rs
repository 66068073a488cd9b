//! A fault in front matter, made of what serde says is wrong, in an editor's words.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use serde::de::{self, Unexpected};

use super::expected::{found, hint, missing, wanted};
use super::tree::YamlNode;
use crate::diag;

/// A fault in front matter.
#[derive(Debug)]
pub struct HeadFault {
    /// The rule that it breaks.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// The cure.
    pub hint: Option<String>,
    /// Where, in bytes of the text.
    pub at: Range<usize>,
    /// Another place that belongs to it.
    pub related: Option<(Range<usize>, String)>,
    /// The smallest entry to leave out so that reading can go on; `None` where there is none.
    pub entry: Option<Rc<YamlNode>>,
    /// The key that a misspelt one was meant to be.
    pub stands_for: Option<&'static str>,
    /// Whether it only follows from a fault that was reported before.
    pub is_consequence: bool,
}

/// A [`HeadFault`] as the error of serde's data format; its place and its entry are set on the way up.
#[derive(Debug)]
pub(super) struct HeadError(pub Box<HeadFault>);

impl HeadError {
    pub fn of(rule: &'static str, message: String) -> Self {
        Self(Box::new(HeadFault {
            rule,
            message,
            hint: None,
            at: usize::MAX..usize::MAX,
            related: None,
            entry: None,
            stands_for: None,
            is_consequence: false,
        }))
    }

    pub fn at(mut self, range: &Range<usize>) -> Self {
        if self.0.at.start == usize::MAX {
            self.0.at = range.clone();
        }
        self
    }

    pub fn in_entry(mut self, entry: &Rc<YamlNode>) -> Self {
        if self.0.entry.is_none() {
            self.0.entry = Some(Rc::clone(entry));
        }
        self
    }
}

impl fmt::Display for HeadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for HeadError {}

impl de::Error for HeadError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        // A cure inside the message of a value's own reader belongs on the hint's line.
        match message.split_once("; ") {
            Some((what, cure)) => {
                let mut error = Self::of("bad-value", what.to_owned());
                error.0.hint = Some(cure.to_owned());
                error
            }
            None => Self::of("bad-value", message),
        }
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let wanted = wanted(expected);
        let mut error =
            Self::of("bad-value", format!("expected {wanted}, found {}", found(unexpected)));
        error.0.hint = hint(&wanted, unexpected);
        error
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let message = match variant.trim() {
            "" => "nothing is written here".to_owned(),
            _ => format!("`{variant}` is not known here"),
        };
        let mut error = Self::of("bad-value", message);
        error.0.hint = diag::suggestion(variant, expected);
        error
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let mut error = Self::of("unknown-key", format!("`{field}` is not a key here"));
        error.0.hint = diag::suggestion(field, expected);
        error.0.stands_for = diag::nearest(field, expected.iter().copied())
            .and_then(|near| expected.iter().copied().find(|known| *known == near));
        error
    }

    fn missing_field(field: &'static str) -> Self {
        let mut error = Self::of("missing-key", format!("`{field}` is missing"));
        error.0.hint = Some(missing(field));
        error.0.stands_for = Some(field);
        error
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::of("invalid-front-matter", format!("`{field}` is written twice"))
    }
}
