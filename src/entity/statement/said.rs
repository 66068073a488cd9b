//! When something was said, as far as it is known, and how it is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Anchor, DateOrUnknown};
use crate::value::short::FromShort;
use crate::value::{Date, Id, Known, Words};

/// When something was said, as far as it is known, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The day, month or year, as far as it is known.
    pub date: Known<Date>,
    /// The date's words in the source.
    #[serde(default)]
    pub printed: Option<Words>,
    /// What a relative expression counts from: `published`, `said`, or a statement `SOURCE#ID`.
    #[serde(default)]
    #[schemars(with = "Option<Anchor>")]
    pub relative_to: Option<Id>,
    /// How the date is known.
    #[serde(default)]
    pub basis: Option<Basis>,
}

impl FromShort for Said {
    type Short = DateOrUnknown;

    const EXPECTING: &'static str = "a date such as `2015-12-02`, `unknown`, or a mapping of `date`, `printed`, `relative_to` and `basis`";

    fn from_short(text: &str) -> Result<Self, String> {
        let date = match text {
            "unknown" => Known::Unknown,
            _ => Known::Value(Date::parse(text)?),
        };
        Ok(Self { date, printed: None, relative_to: None, basis: None })
    }
}

/// How a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The source states it.
    Stated,
    /// It was worked out.
    Inferred,
    /// Nobody says.
    Unknown,
}

fields!(Said {
    date,
    #[printed]
    printed,
    relative_to,
    basis
});
no_fields!(Basis);
