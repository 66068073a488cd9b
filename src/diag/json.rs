//! Diagnostics as JSON, one object a line, for editors and machines.

use serde::Serialize;

use super::Located;

#[derive(Serialize)]
struct JsonLine<'a> {
    rule: &'a str,
    level: &'a str,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    hint: Option<&'a str>,
    related: Vec<RelatedLine<'a>>,
}

#[derive(Serialize)]
struct RelatedLine<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
}

/// JSON in which no character is left that could move a terminal's cursor or turn text around: such ones
/// stand within strings only, where JSON has escapes for them.
#[must_use]
pub fn harmless(json: String) -> String {
    let is_odd = |c: char| super::human::is_unsafe(c) && c != '\n';
    if !json.contains(is_odd) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for character in json.chars() {
        if is_odd(character) {
            // All of them have one unit of UTF-16.
            out.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            out.push(character);
        }
    }
    out
}

/// One diagnostic as one line, without the line feed.
#[must_use]
pub fn line(located: &Located) -> String {
    let Located { diagnostic, site, related, .. } = located;
    let line = JsonLine {
        rule: diagnostic.rule,
        level: diagnostic.level.name(),
        message: &diagnostic.message,
        file: &site.file,
        line: site.start.line,
        column: site.start.column,
        end_line: site.end.line,
        end_column: site.end.column,
        hint: diagnostic.hint.as_deref(),
        related: related
            .iter()
            .zip(&diagnostic.related)
            .map(|(site, one)| RelatedLine {
                file: &site.file,
                line: site.start.line,
                column: site.start.column,
                message: &one.message,
            })
            .collect(),
    };
    harmless(serde_json::to_string(&line).unwrap_or_default())
}
