//! Writes values of YAML that read back as the very words.

use std::fmt::Write as _;

/// Words for a comment: nothing in them may end it.
#[must_use]
pub fn single_line(words: &str) -> String {
    words.chars().map(|c| if c.is_control() || is_break(c) { ' ' } else { c }).collect()
}

fn is_break(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A value of YAML in quotation marks, whatever it holds.
#[must_use]
pub fn quoted(text: &str) -> String {
    if !text.chars().any(|c| c.is_control() || is_break(c)) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || is_break(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A value of YAML: bare where it reads as these very words, in quotation marks elsewhere.
#[must_use]
pub fn scalar(text: &str) -> String {
    let is_bare = text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '©')
        && text.chars().all(|c| {
            c.is_alphanumeric()
                || unicode_normalization::char::is_combining_mark(c)
                || " .,;/()-–—’‘“”'©&+!?:#_%".contains(c)
        })
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !is_word_of_yaml(text)
        && !text.starts_with("0x");
    let is_date = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_bare || is_date { text.to_owned() } else { quoted(text) }
}

/// A value inside `{…}` or `[…]`, where commas and brackets mean something.
#[must_use]
pub fn in_flow(text: &str) -> String {
    let is_bare = scalar(text) == text && !text.contains([',', '[', ']', '{', '}', '#', ':']);
    if is_bare { text.to_owned() } else { quoted(text) }
}

/// Whether YAML, old or new, takes a word for something else than a word.
fn is_word_of_yaml(text: &str) -> bool {
    let small = text.to_lowercase();
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
        .contains(&small.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_gives_back_what_was_printed() {
        for text in [
            "Kremlin chief of staff: never",
            "\"However,\" he said",
            "# not a comment",
            "a #tag",
            "@name",
            "%x",
            "yes",
            "No",
            "null",
            "2015",
            "1e3",
            "0x1f",
            "- item",
            "'quoted'",
            "it's",
            "a: b",
            "ends:",
            "{a}",
            "[b]",
            "*x",
            "&y",
            "!z",
            "| pipe",
            "> fold",
            "`tick`",
            "~",
            "",
            " ",
            "tab\there",
            "a\\b",
            "? q",
            "unknown words",
            "2015-12-09",
            "12:30",
            "line\u{2028}sep",
            "NaN",
            ".inf",
            "=",
            "<<",
            "Ελλάδα, «λόγος»",
            "العربية: نص",
        ] {
            for written in [scalar(text), quoted(text), in_flow(text)] {
                let yaml = format!("k: {{v: {written}}}\n");
                if written == in_flow(text) || written.starts_with(['\'', '"']) {
                    let read: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
                    assert_eq!(read["k"]["v"], serde_json::json!(text), "{yaml}");
                }
                let read: serde_json::Value =
                    serde_yaml::from_str(&format!("v: {written}\n")).unwrap();
                assert_eq!(read["v"], serde_json::json!(text), "{written}");
            }
        }
    }
}
