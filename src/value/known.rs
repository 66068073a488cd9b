//! Unknown is a value: `unknown` (looked for, not found) is neither `none` nor absence.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// Something that may be known not to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known<T> {
    /// Looked for and not found: `unknown`.
    Unknown,
    /// Known to be none: `none`.
    None,
    /// Known.
    Value(T),
}

impl<T> Known<T> {
    /// The value, where it is known.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unknown | Self::None => None,
        }
    }
}

impl<T: Serialize> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_str("unknown"),
            Self::None => serializer.serialize_str("none"),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KnownVisitor<T>(PhantomData<T>);

        impl<'de, T: DeserializeOwned> Visitor<'de> for KnownVisitor<T> {
            type Value = Known<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`unknown`, `none` or a value")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                match text {
                    "unknown" => Ok(Known::Unknown),
                    "none" => Ok(Known::None),
                    _ => T::deserialize(de::value::StrDeserializer::new(text)).map(Known::Value),
                }
            }

            super::short::plain_numbers_as_text!();

            fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Self::Value, E> {
                T::deserialize(de::value::BoolDeserializer::new(yes)).map(Known::Value)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
                T::deserialize(OnlyList(items)).map(Known::Value)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(de::value::MapAccessDeserializer::new(map)).map(Known::Value)
            }
        }

        deserializer.deserialize_any(KnownVisitor(PhantomData))
    }
}

/// A list that is nothing else: serde would also read a mapping's values from it, by their order.
struct OnlyList<A>(A);

impl<'de, A: SeqAccess<'de>> Deserializer<'de> for OnlyList<A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_seq(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        Err(de::Error::invalid_type(de::Unexpected::Seq, &visitor))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Pair {
        one: String,
    }

    #[test]
    fn the_words_of_a_mapping_are_never_read_from_a_list() {
        assert!(serde_yaml::from_str::<Known<Pair>>("[words]").is_err());
        assert_eq!(
            serde_yaml::from_str::<Known<Pair>>("one: words").unwrap(),
            Known::Value(Pair { one: "words".into() })
        );
        assert_eq!(
            serde_yaml::from_str::<Known<Vec<String>>>("[a, b]").unwrap(),
            Known::Value(vec!["a".into(), "b".into()])
        );
    }
}
