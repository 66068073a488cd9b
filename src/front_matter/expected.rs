//! Says in an editor's words what a reader of data expected and what it found.

use serde::de::{self, Unexpected};

const TRUE_OR_FALSE: &str = "`true` or `false`";

/// What was expected.
pub(super) fn wanted(expected: &dyn de::Expected) -> String {
    let words = expected.to_string();
    match words.as_str() {
        "a string" => "words".to_owned(),
        "a sequence" => "a list".to_owned(),
        "field identifier" => "a key".to_owned(),
        "a boolean" => TRUE_OR_FALSE.to_owned(),
        "u8" | "u32" | "usize" | "i32" => "a whole number".to_owned(),
        _ if words.starts_with("struct ") || words == "a map" => "a mapping".to_owned(),
        _ if words.starts_with("enum ") || words.ends_with("variant identifier") => {
            "one of this key's words".to_owned()
        }
        _ => words,
    }
}

/// What was found.
pub(super) fn found(unexpected: Unexpected<'_>) -> String {
    match unexpected {
        Unexpected::Str(text) => format!("`{text}`"),
        Unexpected::Unsigned(number) => format!("`{number}`"),
        Unexpected::Signed(number) => format!("`{number}`"),
        Unexpected::Float(number) => format!("`{number}`"),
        Unexpected::Bool(yes) => format!("`{yes}`"),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map | Unexpected::StructVariant => "a mapping".to_owned(),
        Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
        other => other.to_string(),
    }
}

/// The cure of a key that is missing.
pub(super) fn missing(key: &str) -> String {
    match key {
        "accused" => "write who is accused: `accused: [ID]`, `accused: none` or `accused: unknown`",
        "published" => {
            "write `published: 2015-12-03`, as far as it is known, or `published: unknown`"
        }
        "publisher" => "write the id of the actor that published it, or `publisher: unknown`",
        "quote" => "write the words, `quote: …`, as they stand in the source",
        "speaker" => "write whose words they are: `speaker: ID`, the id of an actor",
        _ => return format!("write `{key}: …`"),
    }
    .to_owned()
}

/// The cure, where the one is certainly meant by the other.
pub(super) fn hint(wanted: &str, found: Unexpected<'_>) -> Option<String> {
    match (wanted, &found) {
        ("words", Unexpected::Seq) => return Some("write one, and no list".to_owned()),
        ("a mapping", Unexpected::Str(_)) => {
            return Some("write keys with their values, `{KEY: …}`".to_owned());
        }
        _ => {}
    }
    let Unexpected::Str(word) = found else { return None };
    if wanted != TRUE_OR_FALSE {
        return None;
    }
    match word.to_lowercase().as_str() {
        "yes" | "on" | "y" => Some("write `true`".to_owned()),
        "no" | "off" | "n" => Some("write `false`".to_owned()),
        "true" | "false" => Some("take the quotation marks off".to_owned()),
        _ => None,
    }
}
