//! An actor: a person, body, outlet, state or group that speaks, is accused or is named.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Allowance, Embargo, MaybeKnown, Redaction, head, yes};
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{Filled, LanguageForm, ListForm};
use crate::value::short::{self, FromShort};
use crate::value::{Code, Date, Id, NameForms, Url, Words, web};

/// The front matter of a file in `content/actors/`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// The name that the site shows.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub name: Words,
    /// What sort of actor it is.
    pub kind: ActorKind,
    /// Other forms of the name that occur in sources.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Alias>>")]
    pub aliases: Vec<Alias>,
    /// Strings that are never links to this actor.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Words>>")]
    pub not: Vec<Words>,
    /// Offices held.
    #[serde(default)]
    pub roles: Vec<Office>,
    /// The bodies that it belongs to.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Id>>")]
    pub part_of: Vec<Id>,
    /// The principal in whose name it speaks; `unknown` counts as shared with everybody's.
    #[serde(default)]
    pub speaks_for: MaybeKnown<Id>,
    /// Whether sources only describe it, without a name.
    #[serde(default)]
    pub described_only: bool,
    /// Whether the person lives.
    #[serde(default)]
    pub living: MaybeKnown<bool>,
    /// Whether the person is a minor, whose name never appears on the site.
    #[serde(default)]
    pub minor: bool,
    /// Why a private person is named at all.
    #[serde(default)]
    pub public_interest: Option<Words>,
    /// Addresses of the same actor elsewhere.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "Option<ListForm<Url>>")]
    pub same_as: Vec<Url>,
    /// The form by which it is sorted.
    #[serde(default)]
    pub sort: Option<Words>,
    /// Forms of the name as a language inflects it, by the words that messages ask for them with: `genitive`.
    #[serde(default)]
    pub forms: NameForms,
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
head!(Actor);
fields!(Actor {
    name,
    kind,
    aliases,
    not,
    roles,
    part_of,
    speaks_for,
    described_only,
    living,
    minor,
    public_interest,
    same_as,
    sort,
    forms,
    added,
    language,
    publish,
    embargo,
    redact,
    allow,
});
no_fields!(ActorKind, Case, AliasKind);
fields!(Alias { text, case, kind });
fields!(Office { title, of, from, to });

impl Actor {
    /// The same actor of whom nothing is said but that there is one, under a name that is none.
    #[must_use]
    pub fn anonymous(&self, name: Words) -> Self {
        Self {
            name,
            kind: self.kind,
            aliases: Vec::new(),
            not: Vec::new(),
            roles: Vec::new(),
            part_of: Vec::new(),
            speaks_for: None,
            described_only: self.described_only,
            living: None,
            minor: self.minor,
            public_interest: None,
            same_as: Vec::new(),
            sort: None,
            forms: NameForms::default(),
            added: None,
            language: None,
            publish: self.publish,
            embargo: self.embargo.clone(),
            redact: Vec::new(),
            allow: Vec::new(),
        }
    }

    /// The form by which it is sorted: `sort`, or a person's last name first; a ruler is sorted by the name that the
    /// number belongs to.
    #[must_use]
    pub fn sort_form(&self) -> String {
        if let Some(sort) = &self.sort {
            return sort.to_string();
        }
        match (self.kind, self.name.rsplit_once(' ')) {
            (ActorKind::Person, Some((first, last)))
                if !last.bytes().all(|letter| b"IVXL".contains(&letter)) =>
            {
                format!("{last}, {first}")
            }
            _ => self.name.to_string(),
        }
    }
}

/// Sorts of actor.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ActorKind {
    /// A human being.
    Person,
    /// A company, party, society or alliance.
    Organization,
    /// A ministry, parliament, court or agency of a state.
    PublicBody,
    /// A publisher, agency or broadcaster.
    Media,
    /// A state.
    State,
    /// People spoken of together.
    Group,
}

impl ActorKind {
    /// The words for it on the site.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::PublicBody => "public-body",
            Self::Media => "media",
            Self::State => "state",
            Self::Group => "group",
        }
    }
}

/// A form of a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// The form.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub text: Words,
    /// Whether capitals matter.
    #[serde(default)]
    pub case: Case,
    /// What sort of name it is.
    #[serde(default)]
    pub kind: AliasKind,
}

impl FromShort for Alias {
    type Short = Filled;

    const EXPECTING: &'static str = "a name, or a mapping of `text`, `case` and `kind`";

    fn from_short(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Err("this is blank".to_owned());
        }
        Ok(Self { text: text.into(), case: Case::default(), kind: AliasKind::default() })
    }
}

/// Whether capitals matter when a name is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Case {
    /// Capitals and small letters are the same.
    #[default]
    Any,
    /// They are not.
    Exact,
}

/// Sorts of name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AliasKind {
    /// Another name that is in use.
    #[default]
    Name,
    /// A title or office.
    Role,
    /// First letters.
    Acronym,
    /// Another spelling of a name from another script.
    Transliteration,
    /// A place or building that stands for the actor.
    Metonym,
    /// A name no longer used.
    Former,
}

/// An office held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The office as printed.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: Words,
    /// Of which body: an actor's id, or words.
    #[serde(default)]
    pub of: Option<Words>,
    /// Since when.
    #[serde(default)]
    pub from: MaybeKnown<Date>,
    /// Until when.
    #[serde(default)]
    pub to: MaybeKnown<Date>,
}
