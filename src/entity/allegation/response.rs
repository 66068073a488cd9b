//! What an accused answered, or where an answer was looked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::entity::MaybeKnown;
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, StatementAddress};
use crate::value::short;
use crate::value::{Date, Id, Words};

fields!(Response { by, kind, statement, on, asked, searched, note });

fields!(ReplyRequest { on, how, deadline });

fields!(Searched { on, place as "where" });

/// What an accused answered, or where an answer was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Whose response it is.
    pub by: Id,
    /// What came of it.
    pub kind: ResponseKind,
    /// The statement that holds it, `SOURCE#ID`.
    #[serde(default)]
    #[schemars(with = "Option<StatementAddress>")]
    pub statement: Option<Id>,
    /// When it was given, or when the question was put.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
    /// When and how it was asked for.
    #[serde(default)]
    pub asked: Option<ReplyRequest>,
    /// When and where it was looked for.
    #[serde(default)]
    pub searched: Option<Searched>,
    /// The editor's remark.
    #[serde(default)]
    pub note: Option<Words>,
}

/// What came of asking for a response, or looking for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResponseKind {
    /// It was denied.
    Denial,
    /// It was denied or granted in part.
    Partial,
    /// Comment was declined when asked.
    NoComment,
    /// No answer came.
    NoAnswer,
    /// Nobody asked.
    NotSought,
    /// None was found where it was looked for.
    NoneFound,
}

impl ResponseKind {
    /// Its name in front matter, which messages choose by.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Denial => "denial",
            Self::Partial => "partial",
            Self::NoComment => "no-comment",
            Self::NoAnswer => "no-answer",
            Self::NotSought => "not-sought",
            Self::NoneFound => "none-found",
        }
    }

    /// Whether words of the accused are on record.
    #[must_use]
    pub fn is_reply(self) -> bool {
        matches!(self, Self::Denial | Self::Partial)
    }
}

/// When and where something was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Searched {
    /// When.
    pub on: Date,
    /// Where.
    #[serde(rename = "where", deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub place: Words,
}

/// A request for a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyRequest {
    /// When it was made.
    pub on: Date,
    /// How, as a sentence has it: "by mail", "in a letter".
    #[serde(default)]
    pub how: Option<Words>,
    /// The day by which an answer was asked for.
    #[serde(default)]
    pub deadline: Option<Date>,
}

no_fields!(ResponseKind);
