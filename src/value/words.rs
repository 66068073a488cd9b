//! Free text in front matter, and what else of it could name somebody: each a type of its own, so that
//! what is withheld can be taken out of all of it, and out of nothing else.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize, Serializer};

use super::forms::WebAddress;
use super::language_tag::LanguageTag;
use super::short::FromShort;

/// A type around words that is written and read as they are, and has the schema of another.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident as $form:ty) => {
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl From<String> for $name {
            fn from(words: String) -> Self {
                Self(words.into())
            }
        }

        like_words!($name as $form);
    };
}

/// What a type around words does as they do; its words are its first field.
macro_rules! like_words {
    ($name:ident as $form:ty) => {
        impl $name {
            /// The words.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(words: $name) -> Self {
                words.0.into()
            }
        }

        impl From<&$name> for String {
            fn from(words: &$name) -> Self {
                words.0.to_string()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(words: &str) -> Self {
                Self::from(words.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                <$form>::inline_schema()
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                <$form>::schema_name()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$form>::json_schema(generator)
            }
        }
    };
}

/// Free text: what an editor or a source says in words of their own, and the language that it is in.
///
/// They are told apart, ordered and found by what they say alone.
#[derive(Clone, Default)]
pub struct Words(Box<str>, Option<LanguageTag>);

impl Words {
    /// The language that they are said to be in; that of the dossier's words, where it is none.
    #[must_use]
    pub fn language(&self) -> Option<&LanguageTag> {
        self.1.as_ref()
    }

    /// Says which language they are in.
    pub fn set_language(&mut self, language: LanguageTag) {
        self.1 = Some(language);
    }

    /// Puts others in their place, in the same language.
    pub fn replace(&mut self, words: String) {
        self.0 = words.into();
    }
}

like_words!(Words as String);

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self(words.into(), None)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Words {}

impl PartialOrd for Words {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Words {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl Hash for Words {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

words! {
    /// An address of the web.
    Url as WebAddress
}

words! {
    /// The name of a file.
    FileName as String
}

words! {
    /// A word of some register: a language's tag, a hash, the label of an encoding, the name of a rule.
    /// It says nothing of anybody.
    Code as String
}

impl FromShort for Words {
    type Short = Self;

    const EXPECTING: &'static str = "words";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(text.into())
    }
}

impl FromShort for Url {
    type Short = Self;

    const EXPECTING: &'static str = "an address of the web";

    fn from_short(text: &str) -> Result<Self, String> {
        casefile_words::web::address(text).map(|()| text.into())
    }
}

/// A reason that is shown in brackets: words with a letter or a digit at least, and nothing that would read
/// as `[…]`, which in quotations stands for words that were skipped.
///
/// # Errors
/// If there is no such reason.
pub fn reason<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Words, D::Error> {
    let words: Words = super::short::filled(deserializer)?;
    if words.contains("[…]") || words.contains("[...]") || !words.contains(char::is_alphanumeric)
    {
        return Err(Error::custom(format!(
            "`{}` is no reason: write words, and no `[…]`, which means skipped words in quotations",
            words.trim()
        )));
    }
    Ok(words)
}
