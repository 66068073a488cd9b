//! The forms in which values may be written, as JSON Schema: words, ids, dates, short forms beside long ones.
//!
//! The types here have no values: a field of front matter names one where its own type does not say how
//! it is read (`#[schemars(with = "ListForm<Id>")]` beside `#[serde(deserialize_with = "short::list")]`).

use std::borrow::Cow;
use std::marker::PhantomData;

use casefile_words::id::LONGEST;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::short::FromShort;
use super::{Date, Id, Known};

/// An id as a regular expression.
const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// Gives a type its schema, under a name or in place.
macro_rules! form {
    ($type:ty, $name:literal, inline: $inline:literal, |$generator:ident| $schema:expr) => {
        impl ::schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                $inline
            }

            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $schema
            }
        }
    };
}
pub(crate) use form;

/// Words that must not be blank; YAML takes some for numbers or truth values.
pub struct Filled;
form!(Filled, "Filled", inline: true, |_generator| json_schema!({
    "type": ["string", "number", "boolean"],
    "pattern": r"\S",
}));

/// A reason that is shown in brackets.
pub struct Reason;
form!(Reason, "Reason", inline: true, |_generator| json_schema!({
    "type": ["string", "number", "boolean"],
    "pattern": r"[\p{L}\p{N}]",
    "not": {"type": "string", "pattern": r"\[(…|\.\.\.)\]"},
}));

form!(Id, "Id", inline: false, |_generator| json_schema!({
    "description": "The id of an entity: the name of its file without `.md`.",
    "type": ["string", "integer"],
    "pattern": format!("^{ID}$"),
    "maxLength": LONGEST,
}));

/// An address of the web.
pub struct WebAddress;
form!(WebAddress, "WebAddress", inline: false, |_generator| json_schema!({
    "description": "An address of the web.",
    "type": "string",
    "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s]+([/?#]\S*( \S+)*)?$",
}));

/// The tag of a language.
pub struct LanguageForm;
form!(LanguageForm, "Language", inline: false, |_generator| json_schema!({
    "description": "The BCP 47 tag of a language.",
    "type": "string",
    "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
    "examples": ["en", "pt-BR"],
}));

/// A statement of any source.
pub struct StatementAddress;
form!(StatementAddress, "Address", inline: false, |_generator| json_schema!({
    "description": "A statement: its source's id, `#`, and its own id.",
    "type": "string",
    "pattern": format!("^{ID}#{ID}$"),
}));

/// A statement of any source, or of the one that the reference stands in.
pub struct NearAddress;
form!(NearAddress, "NearAddress", inline: false, |_generator| json_schema!({
    "description": "A statement: its source's id, `#`, and its own id; without the source's id, one of the same source.",
    "type": "string",
    "pattern": format!("^({ID})?#{ID}$"),
}));

/// An entity, or a statement of a source.
pub struct Reference;
form!(Reference, "Reference", inline: true, |generator| any_of([
    generator.subschema_for::<Id>(),
    generator.subschema_for::<StatementAddress>(),
]));

/// The day from which relative words count.
pub struct Anchor;
form!(Anchor, "Anchor", inline: true, |generator| any_of([
    json_schema!({"const": "published", "description": "The day on which the source was published."}),
    json_schema!({"const": "said", "description": "The day on which the outer words were said."}),
    generator.subschema_for::<NearAddress>(),
]));

/// A SHA-256 hash in hexadecimal.
pub struct Sha256;
form!(Sha256, "Sha256", inline: true, |_generator| json_schema!({
    "type": "string",
    "pattern": r"^\s*[0-9A-Fa-f]{64}\s*$",
}));

form!(Date, "Date", inline: false, |_generator| any_of_described(
    "A date as far as it is known, in EDTF levels 0 to 2: `2015`, `2015-12`, `2015-12-08`, `2015-12-08?` \
     (uncertain), `2015~` (about), `../2015-12-08` (on or before), `XXXX-12-09` (no year).",
    [
        json_schema!({"type": "integer", "minimum": -9999, "maximum": 9999}),
        json_schema!({"type": "string", "pattern": edtf()}),
    ],
));

/// A regular expression for EDTF: what no calendar has is refused month by month, save 29 February.
fn edtf() -> String {
    let mark = "[?~%]?";
    let year = format!("{mark}(-?[0-9X]{{4}}|Y-?[0-9]+(E[0-9]+)?)(S[0-9]+)?{mark}");
    let days = |months: &str, days: &str| format!("{mark}({months}){mark}-{mark}({days}){mark}");
    let short = days("02", "0[1-9X]|[12X][0-9X]");
    let middle = days("0[469]|11", "0[1-9X]|[12X][0-9X]|3[0X]");
    let long = days("0[13578X]|1[02X]|X[0-9X]", "0[1-9X]|[12X][0-9X]|3[01X]");
    let month = format!("{mark}(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01]){mark}");
    let date = format!("{year}(-({short}|{middle}|{long}|{month}))?");
    let time = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:?[0-9]{2})?)?";
    let end = format!(r"({date}({time})?|\.\.)?");
    let item = format!(r"{date}(\.\.({date})?)?");
    let set = format!(r"[\[{{](\.\.)?{item}(,{item})*[\]}}]");
    format!(r"^\s*({date}({time})?|{end}/{end}|{set})\s*$")
}

/// A date, or `unknown`.
pub struct DateOrUnknown;
form!(DateOrUnknown, "DateOrUnknown", inline: true, |generator| any_of([
    unknown(),
    generator.subschema_for::<Date>(),
]));

/// A value in its short or its long form.
pub struct One<T>(PhantomData<T>);

impl<T: FromShort + JsonSchema> JsonSchema for One<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("One_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let short = generator.subschema_for::<T::Short>();
        let long = generator.subschema_for::<T>();
        if short == long { long } else { any_of([short, long]) }
    }
}

/// Values in their short or long forms: a list of them, or a single one.
pub struct ListForm<T>(PhantomData<T>);

impl<T: FromShort + JsonSchema> JsonSchema for ListForm<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("List_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = One::<T>::json_schema(generator);
        any_of([json_schema!({"type": "array", "items": item}), item])
    }
}

impl<T: JsonSchema> JsonSchema for Known<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Known_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let none = json_schema!({"const": "none", "description": "Known to be none."});
        any_of([unknown(), none, generator.subschema_for::<T>()])
    }
}

fn unknown() -> Schema {
    json_schema!({"const": "unknown", "description": "Looked for, and not found."})
}

/// One of several; a choice inside a choice is laid out flat, so that an editor lists all of it at once.
fn any_of<const N: usize>(choices: [Schema; N]) -> Schema {
    let mut flat = Vec::new();
    for choice in choices {
        match choice.get("anyOf").and_then(|inner| inner.as_array()) {
            Some(inner) if choice.as_object().is_some_and(|object| object.len() == 1) => {
                flat.extend(inner.iter().cloned());
            }
            _ => flat.push(choice.to_value()),
        }
    }
    json_schema!({ "anyOf": flat })
}

fn any_of_described<const N: usize>(description: &str, choices: [Schema; N]) -> Schema {
    let mut schema = any_of(choices);
    schema.insert("description".to_owned(), description.into());
    schema
}
