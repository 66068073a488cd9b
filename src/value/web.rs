//! Reads words that others must understand, addresses of the web and tags of languages, from front matter.

use std::ops::Deref;

use casefile_words::web::{address, language};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};

use super::{Code, Known, Url};

/// An address, `unknown` or `none`; or nothing where the field is blank.
///
/// # Errors
/// If it is no address.
pub fn known_address<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Known<Url>>, D::Error> {
    known(deserializer, address)
}

/// An address.
///
/// # Errors
/// If it is none.
pub fn written_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let words = Url::deserialize(deserializer)?;
    address(&words).map_err(D::Error::custom)?;
    Ok(words)
}

/// An address, or nothing where the field is blank.
///
/// # Errors
/// If it is no address.
pub fn optional_address<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Url>, D::Error> {
    let words = Option::<Url>::deserialize(deserializer)?;
    words.map(|words| address(&words).map(|()| words)).transpose().map_err(D::Error::custom)
}

/// The tag of a language, `unknown` or `none`; or nothing where the field is blank.
///
/// # Errors
/// If it is no tag.
pub fn known_language<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Known<Code>>, D::Error> {
    known(deserializer, language)
}

/// The tag of a language.
///
/// # Errors
/// If it is none.
pub fn written_language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Code, D::Error> {
    let words = Code::deserialize(deserializer)?;
    language(&words).map_err(D::Error::custom)?;
    Ok(words)
}

/// The tag of a language, or nothing where the field is blank.
///
/// # Errors
/// If it is no tag.
pub fn optional_language<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Code>, D::Error> {
    let words = Option::<Code>::deserialize(deserializer)?;
    words.map(|words| language(&words).map(|()| words)).transpose().map_err(D::Error::custom)
}

fn known<'de, D: Deserializer<'de>, T: DeserializeOwned + Deref<Target = str>>(
    deserializer: D,
    check: fn(&str) -> Result<(), String>,
) -> Result<Option<Known<T>>, D::Error> {
    let words = Option::<Known<T>>::deserialize(deserializer)?;
    if let Some(Known::Value(words)) = &words {
        check(words).map_err(D::Error::custom)?;
    }
    Ok(words)
}
