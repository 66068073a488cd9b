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

/// The cure, where the one is certainly meant by the other.
pub(super) fn hint(wanted: &str, found: Unexpected<'_>) -> Option<String> {
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
