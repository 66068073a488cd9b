//! Whether a source still stands: what its publisher did with it, when, in which words, and what took its
//! place.

use schemars::JsonSchema;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

use crate::entity::MaybeKnown;
use crate::value::fields::{fields, no_fields};
use crate::value::forms::{WebAddress, form};
use crate::value::short::{FromShort, unknown_word};
use crate::value::{Date, Id, Known, Url, Words, web};

fields!(Status {
    is,
    on,
    #[printed]
    notice,
    url,
    replaced_by
});
no_fields!(SourceFate);

/// Whether a source still stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// What became of it.
    pub is: SourceFate,
    /// When its publisher corrected or withdrew it.
    pub on: MaybeKnown<Date>,
    /// The publisher's notice, in its own words.
    pub notice: Option<Words>,
    /// Where the notice stands.
    pub url: Option<Url>,
    /// The source that took its place.
    pub replaced_by: Option<Id>,
}

/// What became of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SourceFate {
    /// It is as published.
    #[default]
    Current,
    /// Its publisher corrected it; it stands.
    Corrected,
    /// Its publisher withdrew it; what it says counts for nothing.
    Retracted,
    /// Another source took its place, and nothing is said of a retraction; what it says counts for nothing.
    Replaced,
}

impl SourceFate {
    /// Whether the source stands, so that its words count.
    #[must_use]
    pub fn stands(self) -> bool {
        matches!(self, Self::Current | Self::Corrected)
    }

    /// The word by which messages choose what is said of it.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.word().unwrap_or("current")
    }

    /// The word for it after a source's name; none for a source as published.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Current => None,
            Self::Corrected => Some("corrected"),
            Self::Retracted => Some("retracted"),
            Self::Replaced => Some("replaced"),
        }
    }
}

impl From<SourceFate> for Status {
    fn from(is: SourceFate) -> Self {
        Self { is, ..Self::default() }
    }
}

impl Status {
    /// The day on which the publisher corrected or withdrew the source, where one is known.
    #[must_use]
    pub fn day(&self) -> Option<&Date> {
        self.on.as_ref().and_then(Known::value)
    }

    /// The publisher's notice, where there are words of one.
    #[must_use]
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref().map(str::trim).filter(|notice| !notice.is_empty())
    }
}

/// The word that says all, where nothing else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum StatusWord {
    /// As published.
    Current,
    /// Its publisher corrected it.
    Corrected,
    /// Its publisher withdrew it.
    Retracted,
}

/// What its publisher did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PublishersAct {
    /// Its publisher corrected it.
    Corrected,
    /// Its publisher withdrew it.
    Retracted,
}

/// The mapping; it says at least what became of the source, or what took its place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusMapping {
    #[serde(default, deserialize_with = "given")]
    is: Option<PublishersAct>,
    #[serde(default)]
    on: MaybeKnown<Date>,
    #[serde(default)]
    notice: Option<Words>,
    #[serde(default, deserialize_with = "web::optional_address")]
    url: Option<Url>,
    #[serde(default)]
    replaced_by: Option<Id>,
}

/// A key that may be left out, and is not blank where it is written.
fn given<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<PublishersAct>, D::Error> {
    PublishersAct::deserialize(deserializer).map(Some)
}

/// The mapping of a source that its publisher corrected or withdrew, for the JSON Schema.
#[derive(Debug, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Status")]
#[expect(dead_code, reason = "the JSON Schema alone is made from it")]
pub struct PublishersStatus {
    /// What its publisher did.
    pub is: PublishersAct,
    /// When.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
    /// The publisher's notice, in its own words.
    #[serde(default)]
    pub notice: Option<Words>,
    /// Where the notice stands.
    #[serde(default)]
    #[schemars(with = "Option<WebAddress>")]
    pub url: Option<Url>,
    /// The source that took its place.
    #[serde(default)]
    pub replaced_by: Option<Id>,
}

/// The mapping of a source of which only that is known that another took its place, for the JSON Schema.
#[derive(Debug, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Replacement")]
#[expect(dead_code, reason = "the JSON Schema alone is made from it")]
pub struct ReplacedStatus {
    /// The source that took its place.
    pub replaced_by: Id,
    /// When.
    #[serde(default)]
    pub on: MaybeKnown<Date>,
    /// The publisher's notice, in its own words.
    #[serde(default)]
    pub notice: Option<Words>,
    /// Where the notice stands.
    #[serde(default)]
    #[schemars(with = "Option<WebAddress>")]
    pub url: Option<Url>,
}

form!(Status, "StatusInLong", inline: true, |generator| schemars::json_schema!({
    "anyOf": [
        generator.subschema_for::<PublishersStatus>(),
        generator.subschema_for::<ReplacedStatus>(),
    ],
}));

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let StatusMapping { is, on, notice, url, replaced_by } =
            StatusMapping::deserialize(deserializer)?;
        let is = match (is, &replaced_by) {
            (Some(PublishersAct::Corrected), _) => SourceFate::Corrected,
            (Some(PublishersAct::Retracted), _) => SourceFate::Retracted,
            (None, Some(_)) => SourceFate::Replaced,
            (None, None) => {
                return Err(serde::de::Error::missing_field("is"));
            }
        };
        Ok(Self { is, on, notice, url, replaced_by })
    }
}

/// As it is written in front matter: in one word where that says all.
impl Serialize for Status {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_word = *self == Self::from(self.is);
        let word = self.is.word().filter(|_| self.is != SourceFate::Replaced);
        if is_word {
            return serializer.serialize_str(word.unwrap_or("current"));
        }
        let mut map = serializer.serialize_map(None)?;
        if let Some(word) = word {
            map.serialize_entry("is", word)?;
        }
        if let Some(on) = &self.on {
            map.serialize_entry("on", on)?;
        }
        if let Some(notice) = &self.notice {
            map.serialize_entry("notice", notice)?;
        }
        if let Some(url) = &self.url {
            map.serialize_entry("url", url)?;
        }
        if let Some(id) = &self.replaced_by {
            map.serialize_entry("replaced_by", id)?;
        }
        map.end()
    }
}

impl FromShort for Status {
    type Short = StatusWord;

    const EXPECTING: &'static str = "`current`, `corrected`, `retracted`, or a mapping of `is`, `on`, `notice`, `url` and `replaced_by`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self::from(match text {
            "current" => SourceFate::Current,
            "corrected" => SourceFate::Corrected,
            "retracted" => SourceFate::Retracted,
            _ => return Err(unknown_word(text, &["current", "corrected", "retracted"])),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(status: &Status) -> String {
        serde_yaml::to_string(status).unwrap()
    }

    #[test]
    fn a_status_is_written_as_it_was_read() {
        for word in ["current", "corrected", "retracted"] {
            assert_eq!(written(&Status::from_short(word).unwrap()).trim(), word);
        }
        for text in [
            "replaced_by: other\n",
            "is: retracted\non: 2016-05-09\nnotice: We withdraw it.\nurl: https://example.org/n\nreplaced_by: other\n",
        ] {
            let status: Status = serde_yaml::from_str(text).unwrap();
            assert_eq!(written(&status), text);
        }
    }

    #[test]
    fn a_mapping_says_what_became_of_the_source() {
        for text in ["on: 2016-05-09", "notice: Words", "{}", "is: current", "is: withdrawn"] {
            assert!(serde_yaml::from_str::<Status>(text).is_err(), "{text}");
        }
    }
}
