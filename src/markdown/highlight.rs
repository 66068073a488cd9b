//! Colours fenced data and code by class, so that one page serves both colour schemes.
//!
//! The syntax definitions are loaded the first time that a page has such a block.

use std::sync::LazyLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// The greatest length, in bytes, of a block that is coloured; longer ones stay plain.
const LONGEST: usize = 100_000;

/// `code` as HTML with classes of the prefix `hl-`, where the language is known.
#[must_use]
pub fn html(code: &str, language: &str) -> Option<String> {
    if code.len() > LONGEST {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let style = ClassStyle::SpacedPrefixed { prefix: "hl-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, style);
    for line in LinesWithEndings::from(&format!("{code}\n")) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize().trim_end_matches('\n').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_languages_get_classes_and_unknown_ones_do_not() {
        let json = html("{\"a\": 1}", "json").unwrap();
        assert!(json.contains("class=\"hl-"), "{json}");
        assert!(html("a", "no-such-language").is_none());
    }
}
