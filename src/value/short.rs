//! Values with more than one form: a string where a string says all, a mapping where there is more.
//!
//! A type that has a short form implements [`FromShort`]; its fields say
//! `#[serde(deserialize_with = "short::one")]` (or `optional`, `list`). The long form is the type's own
//! derived one, so that nothing is described twice.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};

/// Plain YAML scalars that look like numbers or booleans are words all the same (`2015`, `no`).
macro_rules! plain_numbers_as_text {
    () => {
        fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
            self.visit_str(&number.to_string())
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
            self.visit_str(&number.to_string())
        }

        fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
            Err(E::custom(format!(
                "this is the number {number} to YAML; put quotation marks around it"
            )))
        }
    };
}
pub(super) use plain_numbers_as_text;

macro_rules! plain_scalars_as_text {
    () => {
        plain_numbers_as_text!();

        fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Self::Value, E> {
            self.visit_str(if yes { "true" } else { "false" })
        }
    };
}

/// A type that a string alone can say.
pub trait FromShort: DeserializeOwned {
    /// The form of the words, for the JSON Schema.
    type Short: JsonSchema;

    /// What the value may be, as the end of "expected …".
    const EXPECTING: &'static str;

    /// Reads the short form.
    ///
    /// # Errors
    /// What is wrong with the words.
    fn from_short(text: &str) -> Result<Self, String>;
}

/// What few entities have lies apart, so that the others have no room for it.
impl<T: FromShort> FromShort for Box<T> {
    type Short = T::Short;

    const EXPECTING: &'static str = T::EXPECTING;

    fn from_short(text: &str) -> Result<Self, String> {
        T::from_short(text).map(Self::new)
    }
}

struct ShortVisitor<T>(PhantomData<T>);

impl<'de, T: FromShort> Visitor<'de> for ShortVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTING)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::from_short(text).map_err(E::custom)
    }

    plain_scalars_as_text!();

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(de::value::MapAccessDeserializer::new(map))
    }
}

/// A value in its short or long form.
///
/// # Errors
/// Those of the two forms.
pub fn one<'de, D: Deserializer<'de>, T: FromShort>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ShortVisitor(PhantomData))
}

struct Short<T>(T);

impl<'de, T: FromShort> de::Deserialize<'de> for Short<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        one(deserializer).map(Short)
    }
}

/// A value in its short or long form, or nothing where the field is blank.
///
/// # Errors
/// Those of the two forms.
pub fn optional<'de, D: Deserializer<'de>, T: FromShort>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    <Option<Short<T>> as de::Deserialize>::deserialize(deserializer)
        .map(|value| value.map(|Short(value)| value))
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: FromShort> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list, each item {}", T::EXPECTING)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        T::from_short(text).map(|value| vec![value]).map_err(E::custom)
    }

    plain_scalars_as_text!();

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(de::value::MapAccessDeserializer::new(map)).map(|value| vec![value])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::with_capacity(items.size_hint().unwrap_or(0).min(1_000));
        while let Some(Short(value)) = items.next_element()? {
            values.push(value);
        }
        // Most lists have one item, and a list that grows makes room for four.
        values.shrink_to_fit();
        Ok(values)
    }
}

/// A list of values in their short or long forms; a single one stands for a list of one.
///
/// # Errors
/// Those of the forms.
pub fn list<'de, D: Deserializer<'de>, T: FromShort, L: From<Vec<T>>>(
    deserializer: D,
) -> Result<L, D::Error> {
    deserializer.deserialize_any(ListVisitor(PhantomData)).map(L::from)
}

/// A list of long values, without the room for more that a list has which grew.
///
/// # Errors
/// Those of the list.
pub fn exact<'de, D: Deserializer<'de>, T: de::Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let mut values = <Vec<T> as de::Deserialize>::deserialize(deserializer)?;
    values.shrink_to_fit();
    Ok(values)
}

/// Words that must not be blank. A blank value is none, and not the word `null`.
///
/// # Errors
/// If there are none.
pub fn filled<'de, D: Deserializer<'de>, T: From<String>>(deserializer: D) -> Result<T, D::Error> {
    struct FilledVisitor;

    impl<'de> Visitor<'de> for FilledVisitor {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("words")
        }

        fn visit_none<E: de::Error>(self) -> Result<String, E> {
            self.visit_str("")
        }

        fn visit_some<D: Deserializer<'de>>(self, words: D) -> Result<String, D::Error> {
            let words = <String as de::Deserialize>::deserialize(words)?;
            self.visit_str(&words)
        }

        fn visit_str<E: de::Error>(self, words: &str) -> Result<String, E> {
            if words.trim().is_empty() {
                return Err(E::custom("this is blank"));
            }
            Ok(words.to_owned())
        }
    }

    deserializer.deserialize_option(FilledVisitor).map(T::from)
}

/// The same for a key that may be left out: where it is written, it says something.
///
/// # Errors
/// If it is written and says nothing.
pub fn some_filled<'de, D: Deserializer<'de>, T: From<String>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    filled(deserializer).map(Some)
}

/// Which of several places, from 1; nothing where the field is blank.
///
/// # Errors
/// If it is no such number.
pub fn place_number<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NonZeroU32>, D::Error> {
    let number = <Option<u32> as de::Deserialize>::deserialize(deserializer)?;
    let from_one = |number| {
        NonZeroU32::new(number).ok_or_else(|| de::Error::custom("places are counted from 1"))
    };
    number.map(from_one).transpose()
}

/// Values by words, of which none stands there twice.
///
/// # Errors
/// If one does, or a value cannot be read.
pub fn each_once<'de, D: Deserializer<'de>, V: de::Deserialize<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, V>, D::Error> {
    struct MapVisitor<V>(PhantomData<V>);

    impl<'de, V: de::Deserialize<'de>> Visitor<'de> for MapVisitor<V> {
        type Value = BTreeMap<String, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a mapping")
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut found = BTreeMap::new();
            while let Some((word, value)) = entries.next_entry::<String, V>()? {
                if let Some(twice) = found.insert(word.clone(), value).map(|_| word) {
                    return Err(de::Error::custom(format!("`{twice}` is written twice")));
                }
            }
            Ok(found)
        }
    }

    deserializer.deserialize_map(MapVisitor(PhantomData))
}

/// "`word` is not known here", with the nearest of `known`, or with all of them.
#[must_use]
pub fn unknown_word(word: &str, known: &[&str]) -> String {
    let what = format!("`{word}` is not known here");
    crate::diag::suggestion(word, known).map_or(what.clone(), |cure| format!("{what}; {cure}"))
}
