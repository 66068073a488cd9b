//! `static/css/foot.css`: the dossier's name in the foot of printed pages, from the settings.

use std::borrow::Cow;

use super::{Content, Output};
use crate::edition::Edition;

/// Where it stands.
pub const PATH: &str = "static/css/foot.css";

/// The style sheet.
#[must_use]
pub fn output<'a>(edition: &Edition) -> Output<'a> {
    let styles = format!(
        "/* The dossier's name on printed pages. */\n@layer print {{\n  @page {{ @bottom-left {{ content: {}; \
         font: 8pt sans-serif; color: #444; }} }}\n}}\n",
        string(&edition.config.title)
    );
    Output { path: PATH.to_owned(), content: Content::Bytes(Cow::Owned(styles.into_bytes())) }
}

/// Words as a string of CSS: whatever could end it, or the style sheet, is written as a code point.
fn string(words: &str) -> String {
    let mut string = String::from("\"");
    for letter in words.chars() {
        if letter.is_control() || matches!(letter, '"' | '\\' | '<' | '>') {
            string.push_str(&format!("\\{:x} ", u32::from(letter)));
        } else {
            string.push(letter);
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_can_end_its_string() {
        assert_eq!(string("A “b” c"), "\"A “b” c\"");
        assert_eq!(string("a\"; } \\ \n"), "\"a\\22 ; } \\5c  \\a \"");
    }
}
