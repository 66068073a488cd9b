//! A name as a language inflects it: a form for each case that the messages of the interface ask for.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Words;
use super::fields::{FieldReader, Fields, Visitor};

/// Forms of a name by their cases, as messages name them: `{genitive: Сергея Лаврова}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct NameForms(
    /// The forms.
    pub BTreeMap<String, Words>,
);

impl NameForms {
    /// The form of a case, where there is one.
    #[must_use]
    pub fn of(&self, case: &str) -> Option<&Words> {
        self.0.get(case).filter(|form| !form.trim().is_empty())
    }
}

impl Fields for NameForms {
    fn each(&mut self, visitor: &mut dyn Visitor) {
        let Self(forms) = self;
        for (case, form) in forms {
            visitor.enter(crate::diag::FieldStep::Key(case.clone().into()));
            form.each(visitor);
            visitor.leave();
        }
    }

    fn read(&self, reader: &mut dyn FieldReader) {
        let Self(forms) = self;
        for (case, form) in forms {
            reader.enter(crate::diag::FieldStep::Key(case.clone().into()));
            form.read(reader);
            reader.leave();
        }
    }
}
