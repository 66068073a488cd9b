//! The address of a value in front matter: `statements[3].asserts[0].allegation`.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// One step from a node to a node below it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FieldStep {
    /// Into a mapping.
    Key(Cow<'static, str>),
    /// Into a list, from 0.
    Item(usize),
}

/// The way from the top of some front matter to one of its values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct FieldPath(pub Vec<FieldStep>);

impl FieldPath {
    /// The front matter as a whole.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// A key at the top.
    #[must_use]
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Self(vec![FieldStep::Key(key.into())])
    }

    /// The value of `key` below this one.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(FieldStep::Key(key.into()))
    }

    /// The item at `index` (from 0) of this list.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.with(FieldStep::Item(index))
    }

    fn with(&self, step: FieldStep) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                FieldStep::Key(key) if position == 0 => write!(f, "{key}")?,
                FieldStep::Key(key) => write!(f, ".{key}")?,
                FieldStep::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
