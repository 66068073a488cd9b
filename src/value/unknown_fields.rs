//! Which fields of some front matter say `unknown`: what was looked for and is not stated, by the way to each.

use super::fields::{FieldReader, Fields};
use super::{Id, Url, Words};
use crate::diag::{FieldPath, FieldStep};

/// What editors write of what was looked for and is not stated.
pub const NOT_STATED: &str = "unknown";

/// The keys of free text that may say so.
const OF_WORDS: [&str; 4] = ["occasion", "place", "to", "answering"];

/// A field that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownField {
    /// The way to it.
    pub way: FieldPath,
}

impl UnknownField {
    /// The way without the numbers of lists: `statements.said.date`.
    #[must_use]
    pub fn keys(&self) -> String {
        let keys = self.way.0.iter().filter_map(|step| match step {
            FieldStep::Key(key) => Some(key.as_ref()),
            FieldStep::Item(_) => None,
        });
        keys.collect::<Vec<&str>>().join(".")
    }
}

/// The fields that say so, in order.
#[must_use]
pub fn unknown_fields(value: &dyn Fields) -> Vec<UnknownField> {
    let mut fields = UnknownFields::default();
    value.read(&mut fields);
    fields.found
}

#[derive(Default)]
struct UnknownFields {
    way: Vec<FieldStep>,
    found: Vec<UnknownField>,
}

impl FieldReader for UnknownFields {
    fn enter(&mut self, step: FieldStep) {
        self.way.push(step);
    }

    fn leave(&mut self) {
        self.way.pop();
    }

    fn words(&mut self, words: &Words) {
        let key = self.way.iter().rev().find_map(|step| match step {
            FieldStep::Key(key) => Some(key.as_ref()),
            FieldStep::Item(_) => None,
        });
        if words.as_str() == NOT_STATED && key.is_some_and(|key| OF_WORDS.contains(&key)) {
            self.unknown();
        }
    }

    fn url(&mut self, _: &Url) {}

    fn id(&mut self, id: &Id) {
        if id.as_str() == NOT_STATED {
            self.unknown();
        }
    }

    fn unknown(&mut self) {
        self.found.push(UnknownField { way: FieldPath(self.way.clone()) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_told_without_the_numbers_of_lists() {
        let key = |key: &'static str| FieldStep::Key(key.into());
        let way = FieldPath(vec![key("insertions"), FieldStep::Item(1), key("by")]);
        assert_eq!(UnknownField { way }.keys(), "insertions.by");
    }
}
