//! A page: free text such as about, method, corrections policy; `index` introduces the home page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Allowance, Embargo, MaybeKnown, Redaction, head, yes};
use crate::value::fields::fields;
use crate::value::forms::{Filled, LanguageForm};
use crate::value::{Code, Date, Words, short, web};

/// The front matter of a file in `content/pages/`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The heading.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: Words,
    /// One sentence for listings and search engines.
    #[serde(default)]
    pub summary: Option<Words>,
    /// Place among the pages, smallest first; pages without one come last, by title.
    #[serde(default)]
    pub order: Option<i32>,
    /// When the dossier took it up: what feeds and "new" go by.
    #[serde(default)]
    pub added: Option<Date>,
    /// BCP 47 tag of the language of its own words, where it is not that of the dossier's.
    #[serde(default, deserialize_with = "web::known_language")]
    #[schemars(with = "MaybeKnown<LanguageForm>")]
    pub language: MaybeKnown<Code>,
    /// Whether it may be published at all.
    #[serde(default = "yes")]
    pub publish: bool,
    /// Not public before this instant.
    #[serde(
        default,
        deserialize_with = "crate::entity::embargo",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Embargo")]
    pub embargo: Option<Box<Embargo>>,
    /// Words to blot out.
    #[serde(default)]
    pub redact: Vec<Redaction>,
    /// Exceptions to checks.
    #[serde(default)]
    pub allow: Vec<Allowance>,
}
head!(Page);
fields!(Page { title, summary, order, added, language, publish, embargo, redact, allow });
