//! How the file of a source came to us, and what became of it: collected, held, in part left out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::entity::MaybeKnown;
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, One, WebAddress, form};
use crate::value::short::{self, FromShort};
use crate::value::{Date, Url, Words, web};

fields!(Archived { url, on } goes with url);

fields!(Collected { on, by, how });

fields!(Dropped { lines, why });

/// A copy kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Archived {
    /// Its address.
    #[serde(deserialize_with = "web::written_address")]
    #[schemars(with = "WebAddress")]
    pub url: Url,
    /// When it was made.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
}

impl FromShort for Archived {
    type Short = WebAddress;

    const EXPECTING: &'static str = "an address, or a mapping of `url` and `on`";

    fn from_short(text: &str) -> Result<Self, String> {
        casefile_words::web::address(text)?;
        Ok(Self { url: text.into(), on: None })
    }
}

/// How a file came to us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collected {
    /// When.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
    /// By whom.
    #[serde(default)]
    pub by: MaybeKnown<Words>,
    /// How.
    #[serde(default)]
    pub how: MaybeKnown<Words>,
}

/// Lines of the original that are not in the working copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dropped {
    /// Line numbers from 1: `6`, or `6-8`.
    #[serde(deserialize_with = "short::one")]
    #[schemars(with = "One<Lines>")]
    pub lines: Lines,
    /// Why.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub why: Words,
}

/// A line, or lines from one to another, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    /// Where they begin.
    pub first: usize,
    /// Where they end: that line is one of them.
    pub last: usize,
}

impl Lines {
    /// How many lines these are.
    #[must_use]
    pub fn count(self) -> usize {
        self.last - self.first + 1
    }
}

form!(Lines, "Lines", inline: false, |_generator| schemars::json_schema!({
    "description": "A line such as `6`, or lines such as `6-8`, counted from 1.",
    "type": ["integer", "string"],
    "minimum": 1,
    "pattern": r"^\s*\+?0*[1-9][0-9]*\s*(-\s*\+?0*[1-9][0-9]*\s*)?$",
}));

impl FromShort for Lines {
    type Short = Self;

    const EXPECTING: &'static str = "a line such as `6`, or lines such as `6-8`";

    fn from_short(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        match (first.trim().parse(), last.trim().parse()) {
            (Ok(first), Ok(last)) if 1 <= first && first <= last => Ok(Self { first, last }),
            _ => Err(format!("`{text}` names no lines; write `6` or `6-8`, counted from 1")),
        }
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_short(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Lines {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.first == self.last {
            serializer.collect_str(&self.first)
        } else {
            serializer.collect_str(&format_args!("{}-{}", self.first, self.last))
        }
    }
}

no_fields!(Lines);
