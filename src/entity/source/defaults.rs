//! What holds for every statement of a source that does not say otherwise.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use crate::entity::statement::{Hop, Said, Statement};
use crate::value::Words;
use crate::value::fields::fields;
use crate::value::forms::{ListForm, One};
use crate::value::short;

/// What holds for every statement of a source that does not say otherwise. A statement says otherwise by the
/// key of the same name: a value of its own, `unknown`, or `none`.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// When it was said.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<Said>>")]
    pub said: Option<Box<Said>>,
    /// Addressees: actor ids, or words.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub to: ThinVec<Words>,
    /// What it was said for.
    #[serde(default)]
    pub occasion: Option<Words>,
    /// Where it was said.
    #[serde(default)]
    pub place: Option<Words>,
    /// How the words reached the publisher, in order.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Hop>>")]
    pub via: ThinVec<Hop>,
}

fields!(Defaults { said, to, occasion, place, via });

/// The keys that a source may have defaults of.
pub const DEFAULT_KEYS: [&str; 5] = ["said", "to", "occasion", "place", "via"];

impl Defaults {
    /// Whether a statement has its value of a key from here.
    #[must_use]
    pub fn gives(&self, key: &str, statement: &Statement) -> bool {
        match key {
            "said" => statement.said.is_none() && self.said.is_some(),
            "to" => statement.to.is_empty() && !self.to.is_empty(),
            "occasion" => statement.occasion.is_none() && self.occasion.is_some(),
            "place" => statement.place.is_none() && self.place.is_some(),
            "via" => statement.via.is_empty() && !self.via.is_empty(),
            _ => false,
        }
    }

    /// A statement with what it does not say itself; nothing where it says all.
    #[must_use]
    pub fn complete(&self, statement: &Statement) -> Option<Statement> {
        if !DEFAULT_KEYS.iter().any(|key| self.gives(key, statement)) {
            return None;
        }
        let mut whole = statement.clone();
        if self.gives("said", statement) {
            whole.said.clone_from(&self.said);
        }
        if self.gives("to", statement) {
            whole.to.clone_from(&self.to);
        }
        if self.gives("occasion", statement) {
            whole.occasion.clone_from(&self.occasion);
        }
        if self.gives("place", statement) {
            whole.place.clone_from(&self.place);
        }
        if self.gives("via", statement) {
            whole.via.clone_from(&self.via);
        }
        Some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(yaml: &str) -> Statement {
        serde_yaml::from_str(&format!("speaker: a\nquote: b\n{yaml}")).unwrap()
    }

    #[test]
    fn a_statement_has_what_its_source_says_of_all_unless_it_says_otherwise() {
        let defaults: Defaults = serde_yaml::from_str(
            "{said: 2020-05-04, to: [the council], place: Northhaven, via: [gazette]}",
        )
        .unwrap();
        let whole = defaults.complete(&statement("place: the pier")).unwrap();
        assert_eq!(whole.place.as_deref(), Some("the pier"));
        assert_eq!(whole.to, ["the council"]);
        assert!(whole.said.is_some() && whole.via.len() == 1 && whole.occasion.is_none());
        assert!(defaults.gives("said", &statement("")));
        assert!(!defaults.gives("said", &statement("said: unknown")));
        assert!(!defaults.gives("via", &statement("via: none")));
        let all = statement(
            "{said: unknown, to: none, place: none, via: none}"
                .trim_matches(['{', '}'])
                .replace(", ", "\n")
                .as_str(),
        );
        assert!(defaults.complete(&all).is_none());
    }
}
