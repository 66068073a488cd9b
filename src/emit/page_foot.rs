//! `static/css/foot.css`: what styles take from the settings: the dossier's name in the foot of printed pages, and the
//! quotation marks of the page's language.

use super::{Content, Output, Stream};
use crate::edition::Edition;

/// Where it stands.
pub const PATH: &str = "static/css/foot.css";
/// The same below `static/`, as a sheet names it.
pub const BELOW: &str = "css/foot.css";

/// The style sheet, which is made when it is asked for: to list what a site holds, nothing of its language is read.
#[must_use]
pub fn output(edition: &Edition) -> Output<'_> {
    let stream = Stream::of(move |to| to.write_all(styles(edition).as_bytes()));
    Output { path: PATH.to_owned(), content: Content::Stream(stream) }
}

/// Its rules.
pub fn styles(edition: &Edition) -> String {
    let (open, close) = quotation_marks(edition);
    // A mark of few strokes hangs before its line; one that is set off by a space stands in it.
    let hang = if open.chars().count() == 1 && open != "«" { "-0.42em" } else { "0" };
    format!(
        "/* The quotation marks of the language of the pages. */\n@layer tokens {{\n  :root {{ --quote-open: {}; \
         --quote-close: {}; --quote-hang: {hang}; }}\n}}\n\
         /* The dossier's name on printed pages. */\n@layer print {{\n  @page {{ @bottom-left {{ content: {}; \
         font: 8pt sans-serif; color: #444; }} }}\n}}\n",
        string(&open),
        string(&close),
        string(&edition.config.title)
    )
}

/// The marks round words that somebody said, as the language's own message has them.
pub fn quotation_marks(edition: &Edition) -> (String, String) {
    const WORDS: &str = "\u{fffc}";
    let quoted = edition.say("quoted").with("words", WORDS).text();
    let (open, close) = quoted.split_once(WORDS).unwrap_or_default();
    (open.to_owned(), close.to_owned())
}

/// Words as a string of CSS: whatever could end it, or the style sheet, is written as a code point.
pub(super) fn string(words: &str) -> String {
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
