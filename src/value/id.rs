//! Ids: the lasting names of entities and statements, `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 bytes.

use std::fmt;

use super::short::FromShort;
use casefile_words::id::LONGEST;
use serde::de::{self, IntoDeserializer as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Words that no entity may be called, because the site has an address of that name.
pub const RESERVED: [&str; 3] = ["page", "index", "404"];

/// Names that Windows keeps for devices, be they followed by an ending or not: no file or folder can have
/// them there, so that nobody could check out the dossier or copy the site.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether Windows keeps a name for a device.
#[must_use]
pub fn is_device(id: &str) -> bool {
    let is_numbered = |kind: &str| {
        id.strip_prefix(kind)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    DEVICES.contains(&id) || is_numbered("com") || is_numbered("lpt")
}

/// Whether no entity may have an id, though it has the form of one.
#[must_use]
pub fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id) || is_device(id)
}

/// Why an id of the right form is none, where it is none.
#[must_use]
pub fn why_reserved(id: &str) -> Option<&'static str> {
    match id {
        _ if is_device(id) => Some("Windows keeps this name for a device"),
        _ if RESERVED.contains(&id) => Some("the site needs this address itself"),
        _ => None,
    }
}

/// A reference to an entity as an editor wrote it; whether it resolves is decided in `link`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Lets a missing key be told from a blank one: only what is there is asked for its words.
        struct IdVisitor;

        impl<'de> Visitor<'de> for IdVisitor {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, words: D) -> Result<Id, D::Error> {
                super::short::filled(words).map(Id)
            }

            fn visit_str<E: de::Error>(self, words: &str) -> Result<Id, E> {
                super::short::filled(words.into_deserializer()).map(Id)
            }
        }

        deserializer.deserialize_newtype_struct("Id", IdVisitor)
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl std::ops::Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` has the form of an id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= LONGEST
        && !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// A reference to a statement, `SOURCE#ID`, or to a whole entity, `ID`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementRef<'a> {
    /// The entity's id; empty in `#ID`, which means the source that the reference stands in.
    pub entity: &'a str,
    /// The statement's id, where one is named.
    pub statement: Option<&'a str>,
}

impl<'a> StatementRef<'a> {
    /// Reads `ID` or `SOURCE#ID`.
    ///
    /// ```
    /// use casefile::value::StatementRef;
    ///
    /// let reference = StatementRef::parse("gazette-2020-05-04#s1");
    /// assert_eq!((reference.entity, reference.statement), ("gazette-2020-05-04", Some("s1")));
    /// assert_eq!(StatementRef::parse("toll-kept").statement, None);
    /// ```
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        match text.split_once('#') {
            Some((entity, statement)) => Self { entity, statement: Some(statement) },
            None => Self { entity: text, statement: None },
        }
    }
}

impl FromShort for Id {
    type Short = Self;

    const EXPECTING: &'static str = "an id";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_with_single_hyphens() {
        for good in ["a", "tass-2015-12-03-ivanov", "9"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "é", "a b", &"a".repeat(81)] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn names_of_devices_are_kept_for_them() {
        for device in ["con", "prn", "aux", "nul", "com1", "com0", "lpt9"] {
            assert!(is_id(device) && is_device(device) && is_reserved(device), "{device}");
        }
        for other in ["conan", "com", "com10", "lpt", "comb", "null", "aux-1"] {
            assert!(!is_reserved(other), "{other}");
        }
    }

    #[test]
    fn what_is_made_of_words_is_an_id() {
        for words in ["Recep Tayyip Erdoğan", "Сергей Лавров", &"long ".repeat(60)] {
            assert!(is_id(&casefile_words::id::to_id(words)), "{words}");
        }
    }
}
